// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tracewords.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct TraceWords
{
    Q_DECLARE_TR_FUNCTIONS(TraceWords)
};

} // namespace

Result<TraceQuestion> readTraceQuestion(const QString &words, const Plan &plan, const FlowTable &flows)
{
    QStringList parts = words.split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    if (parts.size() < 2 || parts.size() > 4 || parts.at(0).isEmpty() || parts.at(1).isEmpty())
        return Error{.what = TraceWords::tr("\"%1\" is no packet to follow.").arg(words),
                     .remedy =
                         TraceWords::tr("Write FROM,TO,PROTOCOL,PORT, such as ws1,nas,tcp,2049; FROM and TO are "
                                        "ids of devices or gateways, or addresses.")};
    if (parts.size() == 2)
        return firstNeedBetween(plan, flows, parts.at(0), parts.at(1));
    const auto protocol = readProtocol(parts.at(2));
    if (!protocol)
        return protocol.error();
    TraceQuestion asked{
        .from = parts.at(0), .to = parts.at(1), .protocol = *protocol, .port = -1, .sourcePort = -1};
    if (protocol->hasPorts() != (parts.size() == 4))
        return Error{
            .what = protocol->hasPorts()
                        ? TraceWords::tr("\"%1\" lacks the destination port.").arg(words)
                        : TraceWords::tr("\"%1\" has a port, but %2 has none.").arg(words, protocol->name()),
            .remedy = protocol->hasPorts() ? TraceWords::tr("Write it behind the protocol, such as tcp,2049.")
                                           : TraceWords::tr("Leave the port out.")};
    if (!protocol->hasPorts())
        return asked;
    const auto ports = readPorts(parts.at(3));
    if (!ports)
        return ports.error();
    if (portCount(*ports) != 1)
        return Error{.what = TraceWords::tr("A packet has one destination port, not \"%1\".").arg(parts.at(3)),
                     .remedy = TraceWords::tr("Write a single number from 0 to 65535.")};
    asked.port = int(ports->parts().first().first);
    return asked;
}

TraceQuestion firstNeedBetween(const Plan &plan, const FlowTable &flows, const QString &from, const QString &to)
{
    TraceQuestion question{.from = from, .to = to, .protocol = protocols::tcp, .port = 443, .sourcePort = -1};
    const int a = plan.devices.indexOf(from), b = plan.devices.indexOf(to);
    if (a < 0 || b < 0)
        return question;
    const auto holds = [](const FlowEnd &end, int device) {
        return end.kind == FlowEnd::Kind::Devices &&
               std::binary_search(end.devices.begin(), end.devices.end(), device);
    };
    const Flow *found = nullptr;
    bool turned = false;
    for (const Flow &flow : flows.flows) {
        if (flow.state != Flow::State::Active)
            continue;
        const FlowEnd &source = flows.fromOf(flow), &destination = flows.toOf(flow);
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
    const Need &need = flows.needOf(*found);
    if (turned)
        std::swap(question.from, question.to);
    question.protocol = need.protocol;
    question.port = need.ports.isEmpty() ? -1 : int(need.ports.parts().first().first);
    return question;
}

QString traceWords(const Plan &plan, const TraceQuestion &question)
{
    const QString ends =
        QStringLiteral("%1 → %2").arg(traceEndName(plan, question.from), traceEndName(plan, question.to));
    return question.port < 0 ? QStringLiteral("%1, %2").arg(ends, question.protocol.name())
                             : QStringLiteral("%1, %2 %3").arg(ends, question.protocol.name()).arg(question.port);
}

QString traceVerdict(const Trace &trace, const Texts &texts)
{
    if (!trace.unreachable.isEmpty())
        return texts.translate("TraceWords", "No path");
    if (const TraceStep *stop = stopOf(trace))
        return texts.translate("TraceWords", "Denied by default at %1")
            .arg(stop->pointName.isEmpty() ? stop->point : stop->pointName);
    const bool nothing = std::all_of(trace.routes.begin(), trace.routes.end(),
                                     [](const QList<TraceStep> &route) { return route.isEmpty(); });
    if (nothing)
        return texts.translate("TraceWords", "Permitted: nothing stands between the two");
    return trace.routes.size() > 1 ? texts.translate("TraceWords", "Permitted on every route")
                                   : texts.translate("TraceWords", "Permitted");
}

QString traceNote(const Trace &trace, const Texts &texts)
{
    if (!trace.unreachable.isEmpty())
        return trace.unreachable;
    const TraceStep *stop = stopOf(trace);
    if (!stop)
        return {};
    if (stop->nearMisses.isEmpty())
        return texts.translate("TraceWords", "No requirement asks for it.");
    return texts.translate("TraceWords", "No requirement asks for it; %1 would permit it but for %2.")
        .arg(stop->nearMisses.first().rule, nearMissText(stop->nearMisses.first()));
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
