// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/comparing.h"

#include "views/mainwindow/workspace.h"

#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

namespace portolan {

namespace {

std::shared_ptr<const Comparison> compared(const std::shared_ptr<const DerivedPlan> &before,
                                           const std::shared_ptr<const DerivedPlan> &after, const Texts &texts)
{
    auto result = std::make_shared<Comparison>();
    result->before = before;
    result->after = after;
    result->entities = compareEntities(*before, *after);
    result->points = comparePoints(*before, *after, texts);
    const Plan both = bothPlans(before->plan, after->plan);
    for (const Difference &each : std::as_const(result->entities))
        if (each.change == Difference::Change::Removed)
            result->ghosts.insert(each.id);
    const bool nothingGone = both.zones.size() == after->plan.zones.size() &&
                             both.gateways.size() == after->plan.gateways.size() &&
                             both.devices.size() == after->plan.devices.size() &&
                             both.requirements.size() == after->plan.requirements.size();
    result->both = nothingGone ? after : derive(both, texts);
    result->legsBefore = SceneLegs::of(*before);
    result->legsAfter = SceneLegs::of(*after);
    return result;
}

} // namespace

bool Comparison::isSame() const
{
    return entities.isEmpty() &&
           std::all_of(points.begin(), points.end(), [](const PointComparison &each) { return each.isSame(); });
}

Comparing::Comparing(Workspace &workspace)
    : m_workspace(workspace), m_post(new QObject, [](QObject *post) { post->deleteLater(); })
{
    connect(&workspace, &Workspace::derivedChanged, this, [this] {
        if (m_active)
            start();
    });
}

Comparing::~Comparing() = default;

void Comparing::with(const Plan &before, const QString &name)
{
    m_active = true;
    m_before = before;
    m_beforeDerived.reset();
    m_name = name;
    m_result.reset();
    start();
    Q_EMIT changed();
}

void Comparing::end()
{
    if (!m_active)
        return;
    m_active = false;
    m_done = ++m_wanted; // what is under way never comes
    m_result.reset();
    m_before = {};
    m_beforeDerived.reset();
    Q_EMIT changed();
}

void Comparing::start()
{
    const int number = ++m_wanted;
    // The guard is looked at in this thread only: what arrives after this is gone is dropped.
    const QPointer<Comparing> self(this);
    QThreadPool::globalInstance()->start([post = m_post, self, number, plan = m_before, known = m_beforeDerived,
                                          after = m_workspace.derived(), texts = m_workspace.texts()] {
        const auto before = known ? known : derive(plan, texts);
        const auto result = compared(before, after, texts);
        QMetaObject::invokeMethod(
            post.get(),
            [self, number, result] {
                if (self)
                    self->take(number, result);
            },
            Qt::QueuedConnection);
    });
}

void Comparing::take(int number, const std::shared_ptr<const Comparison> &result)
{
    if (number != m_wanted || !m_active)
        return;
    m_done = number;
    m_beforeDerived = result->before;
    m_result = result;
    Q_EMIT changed();
}

QString changeCounts(int opened, int closed, int moved)
{
    QStringList parts;
    if (opened > 0)
        parts.append(Comparing::tr("%n opened", nullptr, opened));
    if (closed > 0)
        parts.append(Comparing::tr("%n closed", nullptr, closed));
    if (moved > 0)
        parts.append(Comparing::tr("%n moved", nullptr, moved));
    return parts.join(QStringLiteral(", "));
}

} // namespace portolan
