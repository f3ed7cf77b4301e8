// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/trace.h"

#include "model/flows/groups.h"
#include "model/paths/addressing.h"
#include "model/paths/topology.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct TraceTexts
{
    Q_DECLARE_TR_FUNCTIONS(TraceTexts)
};

/// One end of the packet.
struct End
{
    QString device; ///< empty for a bare address
    QString zone;
    AddressSet addresses;
};

QString zoneOf(const Plan &plan, const AddressSet &addresses)
{
    for (const Zone &zone : plan.zones)
        if (!zone.subnets.isEmpty() && zoneSpace(plan, zone).contains(addresses))
            return zone.id;
    for (const Zone &zone : plan.zones)
        if (zone.external && zone.subnets.isEmpty())
            return zone.id;
    return {};
}

Result<End> endOf(const Plan &plan, const QString &text, const QString &peer, QStringList &symbols)
{
    if (const Device *device = plan.devices.find(text)) {
        const Device *other = plan.devices.find(peer);
        QString interface = other ? interfacesBetween(*device, {}, *other, {}).first : QString();
        if (!other) {
            const auto far = readAddresses(peer);
            interface = interfaceTowards(*device, {}, far ? zoneOf(plan, *far) : QString());
        }
        const DeviceInterface *own = device->interface(interface);
        if (!own)
            return Error{.what = TraceTexts::tr("The device \"%1\" has no interface.").arg(text),
                         .remedy = TraceTexts::tr("Put it into a zone.")};
        const AddressSet addresses = interfaceAddresses(plan, *device, *own, symbols);
        return End{device->id, own->zone, addresses};
    }
    const auto addresses = readAddresses(text);
    if (!addresses)
        return Error{.what = TraceTexts::tr("\"%1\" is neither a device of the plan nor an address.").arg(text),
                     .remedy = TraceTexts::tr("Name a device by its id.")};
    return End{{}, zoneOf(plan, *addresses), *addresses};
}

bool holds(const PortSet &ports, int port, bool hasPorts)
{
    return !hasPorts || port < 0 || ports.contains(Port(port));
}

class Tracer
{
public:
    Tracer(const Plan &plan, const RuleBook &book, const TraceQuestion &question, QStringList &symbols)
        : m_plan(plan), m_book(book), m_question(question), m_addressing(plan, symbols)
    {
    }

    QList<TraceStep> along(const QList<Hop> &route, const End &from, const End &to) const
    {
        const bool hasPorts = m_question.protocol.hasPorts();
        const PortSet port = hasPorts && m_question.port >= 0 ? PortSet(Port(m_question.port)) : PortSet();
        Need need;
        need.protocol = m_question.protocol;
        need.ports = port;
        const Journey journey =
            m_addressing.along(route, from.zone, to.zone, from.addresses, {to.addresses, port, to.zone}, need);
        QList<Target> seen;
        for (const Leg &leg : journey.legs)
            seen.append(leg.targets.isEmpty() ? Target() : leg.targets.last());
        QList<TraceStep> steps;
        AddressSet source = from.addresses;
        if (const RuleSet *host = hostPoint(from.device))
            steps.append(
                step(host->id, host, Rule::Hook::Output, source, seen.first(), from.zone, to.zone, {}, {}));
        for (qsizetype i = 0; i < route.size(); ++i) {
            const Hop &hop = route.at(i);
            const Gateway &gateway = m_plan.gateways.at(hop.gateway);
            const QString in = gateway.interfaces.at(hop.inInterface).systemName();
            const QString out = gateway.interfaces.at(hop.outInterface).systemName();
            const RuleSet *set = gateway.filters ? m_book.point(gateway.id) : nullptr;
            steps.append(
                step(gateway.id, set, Rule::Hook::Forward, source, seen.at(i + 1), from.zone, to.zone, in, out));
            source = journey.legs.at(i + 1).source();
        }
        if (const RuleSet *host = hostPoint(to.device))
            steps.append(step(host->id, host, Rule::Hook::Input, source, seen.last(), from.zone, to.zone, {}, {}));
        return steps;
    }

private:
    const RuleSet *hostPoint(const QString &device) const
    {
        const RuleSet *set = device.isEmpty() ? nullptr : m_book.point(device);
        return set && set->kind != RuleSet::Kind::Gateway ? set : nullptr;
    }

    TraceStep step(const QString &id, const RuleSet *set, Rule::Hook hook, const AddressSet &source,
                   const Target &target, const QString &fromZone, const QString &toZone, const QString &in,
                   const QString &out) const
    {
        TraceStep step;
        step.point = id;
        step.pointName = set ? set->name : id;
        step.hook = hook;
        step.filters = set != nullptr;
        step.source = source;
        step.destination = target.addresses;
        step.port = target.ports.isEmpty() ? -1 : target.ports.parts().first().first;
        step.permitted = !set;
        if (!set)
            return step;
        for (const Rule &rule : set->rules) {
            const bool fits =
                rule.hook == hook && rule.state == Rule::State::New && rule.protocol == m_question.protocol &&
                rule.fromZone == fromZone && rule.toZone == toZone && rule.source.contains(source) &&
                rule.destination.contains(target.addresses) &&
                holds(rule.destinationPorts, step.port, rule.protocol.hasPorts()) &&
                holds(rule.sourcePorts, m_question.sourcePort, rule.protocol.hasPorts()) &&
                (in.isEmpty() || (rule.inInterfaces.contains(in) && rule.outInterfaces.contains(out)));
            if (!fits)
                continue;
            step.permitted = true;
            step.rule = rule.id;
            step.flows = rule.flows;
            break;
        }
        return step;
    }

    const Plan &m_plan;
    const RuleBook &m_book;
    const TraceQuestion &m_question;
    Addressing m_addressing;
};

} // namespace

bool Trace::permitted() const
{
    return unreachable.isEmpty() && std::all_of(routes.begin(), routes.end(), [](const QList<TraceStep> &steps) {
               return std::all_of(steps.begin(), steps.end(), [](const TraceStep &step) { return step.permitted; });
           });
}

Result<Trace> trace(const Plan &plan, const FlowTable &flows, const RuleBook &book, const TraceQuestion &question)
{
    QStringList symbols = book.symbols.isEmpty() ? flows.symbols : book.symbols;
    const auto from = endOf(plan, question.from, question.to, symbols);
    if (!from)
        return from.error();
    const auto to = endOf(plan, question.to, question.from, symbols);
    if (!to)
        return to.error();
    Trace result;
    Topology topology(plan);
    const QList<QList<Hop>> routes = topology.routes(from->zone, to->zone);
    if (routes.isEmpty())
        result.unreachable = TraceTexts::tr("no gateway leads from %1 to %2").arg(from->zone, to->zone);
    const Tracer tracer(plan, book, question, symbols);
    for (const QList<Hop> &route : routes)
        result.routes.append(tracer.along(route, *from, *to));
    return result;
}

} // namespace portolan
