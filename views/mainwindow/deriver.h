// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Deriver derives plans in a thread of its own: waits for a pause in the edits, drops what a newer edit has
// overtaken.
#pragma once
#include "model/pipeline/deriver.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

namespace portolan {

class Deriver : public QObject
{
    Q_OBJECT
public:
    explicit Deriver(QObject *parent = nullptr);
    /// Cancels what runs and waits for its end.
    ~Deriver() override;

    /// Derives this plan soon; whatever was asked before is cancelled. `atOnce`: without waiting for a pause.
    void derive(const Plan &plan, const Texts &texts, bool atOnce);
    void cancel();
    bool isBusy() const { return m_wanted != m_done; }

Q_SIGNALS:
    void finished(std::shared_ptr<const portolan::DerivedPlan> derived);
    void progressed(int done, int total); ///< not before 200 ms
    void slow(bool slow);                 ///< true after 200 ms of work, false at its end

private:
    void start();

    QThreadPool m_pool;
    std::shared_ptr<PlanDeriver> m_memory = std::make_shared<PlanDeriver>(); ///< of the pool's thread
    QTimer m_pause;
    QTimer m_patience;
    Plan m_plan;
    Texts m_texts;
    quint64 m_wanted = 0;
    quint64 m_done = 0;
    bool m_slow = false;
    Progress m_running;
};

} // namespace portolan
