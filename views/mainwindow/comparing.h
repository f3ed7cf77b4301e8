// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Comparing sets the open plan against another one: canvas and table show the same differences until it ends.
#pragma once
#include "model/drawing/changeoverlay.h"
#include "model/pipeline/compare.h"
#include "model/pipeline/comparepoints.h"

#include <QtCore/QObject>
#include <optional>

namespace portolan {

class Workspace;

/// Everything that differs; made in a worker, immutable.
struct Comparison
{
    std::shared_ptr<const DerivedPlan> before; ///< the other plan
    std::shared_ptr<const DerivedPlan> after;  ///< the open plan
    std::shared_ptr<const DerivedPlan> both;   ///< the open plan with what it no longer has, to be drawn
    QList<Difference> entities;
    QList<PointComparison> points;
    SceneLegs legsBefore, legsAfter;
    QSet<QString> ghosts; ///< ids of what is only in `before`

    bool isSame() const;
};

class Comparing : public QObject
{
    Q_OBJECT
public:
    explicit Comparing(Workspace &workspace);
    ~Comparing() override;

    bool isActive() const { return m_active; }
    bool isBusy() const { return m_wanted != m_done; }
    /// What the open plan is compared with, for people.
    const QString &name() const { return m_name; }
    /// The newest result; nullptr until there is one. It may be older than the plan while isBusy().
    std::shared_ptr<const Comparison> result() const { return m_result; }

    /// Compares, now and after every change of the open plan, until end(). `before` is older.
    void with(const Plan &before, const QString &name);
    void end();

Q_SIGNALS:
    void changed();

private:
    void start();
    void take(int number, const std::shared_ptr<const Comparison> &result);

    Workspace &m_workspace;
    std::shared_ptr<QObject> m_post; ///< lives in this thread; what a worker sends arrives through it
    bool m_active = false;
    Plan m_before;
    std::shared_ptr<const DerivedPlan> m_beforeDerived;
    QString m_name;
    std::shared_ptr<const Comparison> m_result;
    int m_wanted = 0, m_done = 0;
};

/// `2 opened, 1 closed, 3 moved`; an empty text when nothing did.
QString changeCounts(int opened, int closed, int moved);

} // namespace portolan
