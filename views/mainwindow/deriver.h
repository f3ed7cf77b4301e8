// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Deriver derives plans in a thread of its own: waits for a pause in the edits, drops what a newer edit has
// overtaken.
#pragma once
#include "model/pipeline/deriver.h"
#include "views/mainwindow/digest.h"
#include "views/mainwindow/filter.h"
#include "views/mainwindow/selection.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

namespace portolan {

/// What is to be derived, and for whose eyes.
struct DeriveOrder
{
    Plan plan;
    Texts texts;
    Selection selection;
    Filter filter;
};

/// All that a new derivation means for the views: the window has only to take it over.
struct Derivation
{
    std::shared_ptr<const DerivedPlan> derived;
    std::shared_ptr<const Digest> digest;
    Selection asked, kept; ///< of the order, and what of it is still there
    Lit lit;               ///< by what is kept
    Filter filter;         ///< of the order
    Filtered filtered;
};

/// Works out what follows from the derivation for what is chosen and for the filter.
Derivation derivationOf(std::shared_ptr<const DerivedPlan> derived, const DeriveOrder &order);

class Deriver : public QObject
{
    Q_OBJECT
public:
    explicit Deriver(QObject *parent = nullptr);
    /// Cancels what runs and waits for its end.
    ~Deriver() override;

    /// Derives this plan soon; whatever was asked before is cancelled. `atOnce`: without waiting for a pause.
    void derive(const DeriveOrder &order, bool atOnce);
    void cancel();
    bool isBusy() const { return m_wanted != m_done; }

Q_SIGNALS:
    void finished(const portolan::Derivation &derivation);
    void progressed(int done, int total);      ///< not before 200 ms
    void slow(bool slow);                      ///< true after 200 ms of work, false at its end
    void failed(const portolan::Error &error); ///< nothing came of it: memory does not suffice

private:
    void start();
    void take(quint64 generation, const Derivation &derivation);
    void fail(quint64 generation);

    QThreadPool m_pool;
    /// Of the pool's thread; null: it begins anew.
    std::shared_ptr<std::unique_ptr<PlanDeriver>> m_memory = std::make_shared<std::unique_ptr<PlanDeriver>>();
    QTimer m_pause;
    QTimer m_patience;
    DeriveOrder m_order;
    quint64 m_wanted = 0;
    quint64 m_done = 0;
    bool m_slow = false;
    Progress m_running;
};

} // namespace portolan
