// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/tracing.h"

#include "views/mainwindow/workspace.h"

namespace portolan {

Tracing::Tracing(Workspace &workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::derivedChanged, this, [this] {
        if (isActive())
            answerAgain();
    });
}

void Tracing::ask(const TraceQuestion &question)
{
    m_question = question;
    answerAgain();
}

void Tracing::end()
{
    if (!m_question)
        return;
    m_question.reset();
    m_answer.reset();
    m_fault.clear();
    Q_EMIT changed();
}

void Tracing::answerAgain()
{
    m_derived = m_workspace.derived();
    const auto found = trace(m_derived->plan, m_derived->flows, m_derived->rules, *m_question);
    m_answer.reset();
    m_fault = found ? QString() : found.error().text();
    if (found)
        m_answer = *found;
    Q_EMIT changed();
}

TraceQuestion Tracing::between(const DerivedPlan &derived, const QString &from, const QString &to)
{
    TraceQuestion question{.from = from, .to = to, .protocol = protocols::tcp, .port = 443, .sourcePort = -1};
    const int a = derived.plan.devices.indexOf(from), b = derived.plan.devices.indexOf(to);
    if (a < 0 || b < 0)
        return question;
    const auto holds = [](const FlowEnd &end, int device) {
        return end.kind == FlowEnd::Kind::Devices &&
               std::binary_search(end.devices.begin(), end.devices.end(), device);
    };
    const Flow *found = nullptr;
    bool turned = false;
    for (const Flow &flow : derived.flows.flows) {
        if (flow.state != Flow::State::Active)
            continue;
        const FlowEnd &source = derived.flows.fromOf(flow), &destination = derived.flows.toOf(flow);
        if (holds(source, a) && holds(destination, b)) {
            found = &flow;
            turned = false;
            break;
        }
        if (!found && holds(source, b) && holds(destination, a)) {
            found = &flow;
            turned = true;
        }
    }
    if (!found)
        return question;
    const Need &need = derived.flows.needOf(*found);
    if (turned)
        std::swap(question.from, question.to);
    question.protocol = need.protocol;
    question.port = need.ports.isEmpty() ? -1 : int(need.ports.parts().first().first);
    return question;
}

QString Tracing::words() const
{
    if (!m_question)
        return {};
    const Plan &plan = m_derived->plan;
    const QString ends =
        QStringLiteral("%1 → %2").arg(traceEndName(plan, m_question->from), traceEndName(plan, m_question->to));
    return m_question->port < 0
               ? QStringLiteral("%1, %2").arg(ends, m_question->protocol.name())
               : QStringLiteral("%1, %2 %3").arg(ends, m_question->protocol.name()).arg(m_question->port);
}

QString Tracing::verdict() const
{
    if (!m_answer)
        return tr("No answer");
    if (!m_answer->unreachable.isEmpty())
        return tr("No path");
    if (const TraceStep *stop = stopOf(*m_answer))
        return tr("Denied by default at %1").arg(stop->pointName.isEmpty() ? stop->point : stop->pointName);
    const bool nothing = std::all_of(m_answer->routes.begin(), m_answer->routes.end(),
                                     [](const QList<TraceStep> &route) { return route.isEmpty(); });
    if (nothing)
        return tr("Permitted: nothing stands between the two");
    return m_answer->routes.size() > 1 ? tr("Permitted on every route") : tr("Permitted");
}

QString traceEndName(const Plan &plan, const QString &end)
{
    const Device *device = plan.devices.find(end);
    return device ? device->label() : end;
}

const TraceStep *stopOf(const Trace &trace)
{
    for (const QList<TraceStep> &route : trace.routes)
        for (const TraceStep &step : route)
            if (!step.permitted)
                return &step;
    return nullptr;
}

} // namespace portolan
