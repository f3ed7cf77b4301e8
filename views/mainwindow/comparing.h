// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Comparing sets the open plan against another one: canvas and table show the same differences until it ends.
#pragma once
#include "model/drawing/comparison.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <optional>

namespace portolan {

class Workspace;

class Comparing : public QObject
{
    Q_OBJECT
public:
    explicit Comparing(Workspace &workspace);
    /// Cancels what runs.
    ~Comparing() override;

    bool isActive() const { return m_active; }
    bool isBusy() const { return m_wanted != m_done; }
    /// What the open plan is compared with, for people.
    const QString &name() const { return m_name; }
    /// The newest result; nullptr until there is one. It may be older than the plan while isBusy().
    std::shared_ptr<const Comparison> result() const { return m_result; }

    /// Compares, now and after every change of the open plan, until end(). `before` is older.
    void with(const Plan &before, const QString &name);
    /// Cancels what runs, too.
    void end();

Q_SIGNALS:
    void changed();
    void slow(bool slow); ///< true after 200 ms of work, false at its end
    void progressed(int done, int total);

private:
    void start();
    void take(int number, const std::shared_ptr<const Comparison> &result);
    Progress newRun();
    void settle();

    Workspace &m_workspace;
    std::shared_ptr<QObject> m_post; ///< lives in this thread; what a worker sends arrives through it
    bool m_active = false;
    Plan m_before;
    std::shared_ptr<const DerivedPlan> m_beforeDerived;
    QString m_name;
    std::shared_ptr<const Comparison> m_result;
    int m_wanted = 0, m_done = 0;
    Progress m_running;
    QTimer m_patience;
    bool m_slow = false;
};

} // namespace portolan
