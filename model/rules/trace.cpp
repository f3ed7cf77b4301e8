// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/trace.h"

#include "model/flows/ends.h"
#include "model/paths/pathfinder.h"
#include "model/rules/verdict.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct TraceTexts
{
    Q_DECLARE_TR_FUNCTIONS(TraceTexts)
};

/// True if an end of a flow stands for the packet's end too.
bool standsFor(const FlowEnd &end, const FlowEnd &packet, const QStringList &external)
{
    if (end.kind == FlowEnd::Kind::Devices && packet.kind == FlowEnd::Kind::Devices)
        return end.devices.contains(packet.devices.first());
    if (end.gateway >= 0 || packet.gateway >= 0)
        return end.gateway == packet.gateway && (end.anyOfZone || end.addresses.intersects(packet.addresses));
    if (end.anyOfZone)
        return end.zone == packet.zone || (end.zone.isEmpty() && external.contains(packet.zone)) ||
               packet.zone.isEmpty();
    return end.addresses.contains(packet.addresses) &&
           (end.zone.isEmpty() || packet.zone.isEmpty() || end.zone == packet.zone);
}

class Tracer
{
public:
    Tracer(const Plan &plan, const FlowTable &flows, const RuleBook &book, const TraceQuestion &question)
        : m_plan(plan), m_flows(flows), m_book(book), m_question(question),
          m_table(known(book.symbols.isEmpty() ? flows.symbols : book.symbols)), m_maker(plan, m_table, m_grounds)
    {
        for (const Zone &zone : plan.zones)
            if (zone.external)
                m_external.append(zone.id);
    }

    Result<Trace> follow()
    {
        // What gateways make of the typed destination comes first: rules know only where it leads.
        if (!m_plan.devices.contains(m_question.to) && !m_plan.gateways.contains(m_question.to))
            lead();
        const auto from = end(m_question.from, m_question.to), to = end(m_question.to, m_question.from);
        if (!from)
            return from.error();
        if (!to)
            return to.error();
        m_table.needs = {need(m_table.ends.at(*from), m_table.ends[*to])};
        const Flow flow{0, *from, *to};
        m_table.flows = {flow};
        Trace trace;
        PathFinder finder(m_plan, m_table);
        QStringList texts = m_table.symbols;
        Symbols symbols(texts);
        const Addressing addressing(m_plan, symbols);
        const QList<Path> paths = finder.find(flow).paths;
        for (const Path &path : paths) {
            if (!path.ok() && trace.unreachable.isEmpty()) {
                trace.unreachable = path.unreachable;
                trace.stoppedAt = path.stoppedAt;
                for (const Hop &hop : path.reached)
                    trace.reached.append(m_plan.gateways.at(hop.gateway).id);
            }
            for (const QList<Hop> &route : path.routes)
                trace.routes.append(along(route, path, flow, addressing, symbols));
        }
        return trace;
    }

private:
    static FlowTable known(const QStringList &symbols)
    {
        FlowTable table;
        table.symbols = symbols;
        return table;
    }
    Result<int> end(const QString &text, const QString &peer);
    Result<int> addressEnd(const QString &text);
    Need need(const FlowEnd &from, FlowEnd &to) const;
    void lead();
    QList<TraceStep> along(const QList<Hop> &route, const Path &path, const Flow &flow,
                           const Addressing &addressing, Symbols &symbols) const;
    TraceStep step(const QString &id, const QString &name, Rule::Hook hook, const Leg &before,
                   const Leg &after) const;
    void judge(TraceStep &step, const RuleSet *set, const Leg &before, const Leg &after) const;
    void addHosts(QList<TraceStep> &steps, const FlowEnd &end, Rule::Hook hook, const Leg &leg,
                  const FlowEnd &sender, Symbols &symbols) const;
    QString zoneName(const QString &id) const
    {
        const Zone *zone = m_plan.zones.find(id);
        return zone ? zone->label() : QString();
    }

    const Plan &m_plan;
    const FlowTable &m_flows;
    const RuleBook &m_book;
    TraceQuestion m_question;
    FlowTable m_table; ///< of this packet alone
    FlowGrounds m_grounds;
    EndMaker m_maker;
    QStringList m_external;
};

/// Follows the typed destination through the forwards and static translations that take it.
void Tracer::lead()
{
    const auto typed = readAddresses(m_question.to);
    if (!typed || typed->isEmpty() || isMulticast(typed->parts().first().first))
        return;
    for (const Device &device : m_plan.devices)
        for (const DeviceInterface &interface : device.interfaces)
            for (const QString &text : interface.addresses)
                if (const auto own = readAddresses(text); own && own->intersects(*typed))
                    return;
    QStringList texts = m_table.symbols;
    Symbols symbols(texts);
    for (const Gateway &gateway : m_plan.gateways) {
        const Translator translator(m_plan, gateway, symbols);
        for (int i = 0; i < gateway.interfaces.size(); ++i) {
            const PortSet ports = m_question.port < 0 ? PortSet() : PortSet(Port(m_question.port));
            const Target inside = translator.after({*typed, ports, {}}, i, m_question.protocol);
            if (!inside.translated || ofFamily(inside.addresses, 0) == inside.addresses)
                continue;
            m_question.to = addressTexts(inside.addresses).value(0);
            if (!inside.ports.isEmpty())
                m_question.port = inside.ports.parts().first().first;
            return;
        }
    }
}

Result<int> Tracer::end(const QString &text, const QString &peer)
{
    if (const int gateway = m_plan.gateways.indexOf(text); gateway >= 0 && !m_plan.devices.contains(text))
        return m_maker.gateway(gateway);
    const Device *device = m_plan.devices.find(text);
    if (!device)
        return addressEnd(text);
    const int index = m_plan.devices.indexOf(text);
    QString interface;
    if (const Device *other = m_plan.devices.find(peer)) {
        interface = interfacesBetween(*device, {}, *other, {}).first;
    } else {
        QString zone;
        if (const auto far = readAddresses(peer);
            far && !far->isEmpty() && !isMulticast(far->parts().first().first))
            zone = m_table.ends.at(m_maker.addresses(*far).first()).zone;
        interface = interfaceTowards(*device, {}, zone);
    }
    if (!device->interface(interface))
        return Error{.what = TraceTexts::tr("The device \"%1\" has no interface.").arg(text),
                     .remedy = TraceTexts::tr("Put it into a zone.")};
    return m_maker.device(index, interface);
}

/// An address belongs to the device that has it in its zone.
Result<int> Tracer::addressEnd(const QString &text)
{
    const auto addresses = readAddresses(text);
    if (!addresses || addresses->isEmpty())
        return Error{.what = TraceTexts::tr("\"%1\" is neither a device of the plan nor an address.").arg(text),
                     .remedy = TraceTexts::tr("Name a device by its id.")};
    if (isMulticast(addresses->parts().first().first)) {
        FlowEnd end;
        end.kind = FlowEnd::Kind::Multicast;
        end.addresses = *addresses;
        m_table.ends.append(end);
        return int(m_table.ends.size()) - 1;
    }
    const int found = m_maker.addresses(*addresses).first();
    const FlowEnd end = m_table.ends.at(found);
    QStringList texts = m_table.symbols;
    Symbols symbols(texts);
    for (int d = 0; end.gateway < 0 && d < m_plan.devices.size(); ++d)
        for (const DeviceInterface &interface : m_plan.devices.at(d).interfaces) {
            if ((!end.zone.isEmpty() && interface.zone != end.zone) || !m_plan.zones.contains(interface.zone) ||
                interface.addresses.contains(QStringLiteral("any")) ||
                !interfaceAddresses(m_plan, m_plan.devices.at(d), interface, symbols).contains(end.addresses))
                continue;
            FlowEnd member = end;
            member.kind = FlowEnd::Kind::Devices;
            member.devices = {d};
            member.interface = interface.id;
            member.zone = interface.zone;
            m_table.ends.append(member);
            return int(m_table.ends.size()) - 1;
        }
    return found;
}

/// What is needed as the flow says that asks for this packet, where one does: restrictions and time to live depend
/// on it. A group goes to those who hear it from this source.
Need Tracer::need(const FlowEnd &from, FlowEnd &to) const
{
    Need need;
    need.protocol = m_question.protocol;
    if (need.protocol.hasPorts()) {
        need.ports = m_question.port < 0 ? anyPort() : PortSet(Port(m_question.port));
        need.sourcePorts = m_question.sourcePort < 0 ? anyPort() : PortSet(Port(m_question.sourcePort));
    }
    need.multicast = to.kind == FlowEnd::Kind::Multicast;
    if (need.multicast)
        need.groups = to.addresses;
    for (const Flow &flow : m_flows.flows) {
        const Need &known = m_flows.needOf(flow);
        const FlowEnd &target = m_flows.toOf(flow);
        const bool reaches = need.multicast
                                 ? target.kind == FlowEnd::Kind::Multicast && known.groups.contains(need.groups)
                                 : target.kind != FlowEnd::Kind::Multicast && standsFor(target, to, m_external);
        if (flow.state != Flow::State::Active || known.protocol != need.protocol ||
            (need.protocol.hasPorts() && !known.ports.contains(need.ports)) || !reaches ||
            !standsFor(m_flows.fromOf(flow), from, m_external))
            continue;
        need.product = known.product;
        need.requirement = known.requirement;
        need.ttl = known.ttl;
        if (need.multicast) {
            to.devices = target.devices;
            to.interface = target.interface;
        }
        break;
    }
    return need;
}

TraceStep Tracer::step(const QString &id, const QString &name, Rule::Hook hook, const Leg &before,
                       const Leg &after) const
{
    auto borne = [this](const Leg &leg) {
        TraceAddresses addresses;
        addresses.source = leg.source();
        for (const Target &target : leg.targets)
            addresses.destination = addresses.destination.united(target.addresses);
        const bool one = !leg.targets.isEmpty() && portCount(leg.targets.first().ports) == 1;
        addresses.port = one ? leg.targets.first().ports.parts().first().first : -1;
        addresses.sourcePort =
            portCount(leg.sourcePorts) == 1 ? leg.sourcePorts.parts().first().first : m_question.sourcePort;
        return addresses;
    };
    TraceStep step;
    step.point = id;
    step.pointName = name;
    step.hook = hook;
    step.arriving = borne(before);
    step.leaving = borne(after);
    step.source = step.arriving.source;
    step.destination = step.leaving.destination;
    step.port = step.leaving.port;
    return step;
}

void Tracer::judge(TraceStep &step, const RuleSet *set, const Leg &before, const Leg &after) const
{
    step.filters = set != nullptr;
    step.permitted = !set;
    if (!set)
        return;
    const VerdictQuestion question{.hook = step.hook,
                                   .in = step.inInterface,
                                   .out = step.outInterface,
                                   .protocol = m_question.protocol,
                                   .source = before.source(),
                                   .sourcePorts = before.sourcePorts,
                                   .anySourcePort = m_question.sourcePort < 0};
    const Verdict verdict = verdictOf(*set, question, after.targets, m_table.symbols);
    step.permitted = verdict.permitted;
    step.rules = verdict.rules;
    step.rule = verdict.rules.value(0);
    step.flows = verdict.flows;
    step.nearMisses = verdict.nearMisses;
}

/// The steps at the host firewalls of an end; for groups at those of every subscriber in the zone.
void Tracer::addHosts(QList<TraceStep> &steps, const FlowEnd &end, Rule::Hook hook, const Leg &leg,
                      const FlowEnd &sender, Symbols &symbols) const
{
    for (int index : end.devices) {
        const Device &device = m_plan.devices.at(index);
        const RuleSet *set = m_book.point(device.id);
        const bool groups = end.kind == FlowEnd::Kind::Multicast;
        const DeviceInterface *own =
            device.interface(groups ? interfaceTowards(device, end.interface, sender.zone) : end.interface);
        if (!set || set->kind == RuleSet::Kind::Gateway || !own || own->zone != leg.zone ||
            (groups && sender.devices.contains(index)))
            continue;
        TraceStep step = this->step(device.id, device.label(), hook, leg, leg);
        Leg seen = leg;
        if (hook == Rule::Hook::Input && !groups) {
            const AddressSet mine = interfaceAddresses(m_plan, device, *own, symbols);
            for (Target &target : seen.targets)
                target.addresses = target.addresses.intersected(mine);
            seen.targets.removeIf([](const Target &target) { return target.addresses.isEmpty(); });
        }
        const bool sends = hook == Rule::Hook::Output;
        (sends ? step.outZone : step.inZone) = leg.zone;
        (sends ? step.outZoneName : step.inZoneName) = zoneName(leg.zone);
        judge(step, set, leg, seen);
        steps.append(step);
    }
}

QList<TraceStep> Tracer::along(const QList<Hop> &route, const Path &path, const Flow &flow,
                               const Addressing &addressing, Symbols &symbols) const
{
    const FlowEnd &from = m_table.fromOf(flow), &to = m_table.toOf(flow);
    const Need &need = m_table.needOf(flow);
    const Journey journey =
        addressing.along(route, path.fromZone, path.toZone, addressing.endAddresses(from, path.fromZone, symbols),
                         {addressing.endAddresses(to, path.toZone, symbols), need.ports, path.toZone}, need);
    QList<TraceStep> steps;
    addHosts(steps, from, Rule::Hook::Output, journey.legs.first(), from, symbols);
    for (qsizetype i = 0; i < route.size(); ++i) {
        const Hop &hop = route.at(i);
        const Gateway &gateway = m_plan.gateways.at(hop.gateway);
        const GatewayInterface &in = gateway.interfaces.at(hop.inInterface);
        const GatewayInterface &out = gateway.interfaces.at(hop.outInterface);
        const bool repeats = isMulticastDns(need) && gateway.mdnsReflector && !gateway.bridge;
        const Leg &before = journey.legs.at(i), &after = journey.legs.at(i + 1);
        TraceStep step = this->step(gateway.id, gateway.label(), repeats ? Rule::Hook::Input : Rule::Hook::Forward,
                                    before, after);
        step.inZone = in.zone;
        step.outZone = out.zone;
        step.inZoneName = zoneName(in.zone);
        step.outZoneName = zoneName(out.zone);
        step.inInterface = in.systemName();
        step.outInterface = out.systemName();
        TraceStep seen = step;
        if (repeats)
            seen.outInterface.clear();
        const bool filters = gateway.filters && (!repeats || gateway.protectsItself);
        judge(seen, filters ? m_book.point(gateway.id) : nullptr, before, after);
        seen.outInterface = step.outInterface;
        steps.append(seen);
    }
    const Leg &last = journey.legs.last();
    if (to.gateway >= 0) {
        const Gateway &gateway = m_plan.gateways.at(to.gateway);
        TraceStep step = this->step(gateway.id, gateway.label(), Rule::Hook::Input, last, last);
        step.inZone = last.zone;
        step.inZoneName = zoneName(last.zone);
        for (const GatewayInterface &interface : gateway.interfaces)
            if (interface.zone == last.zone)
                step.inInterface = interface.systemName();
        judge(step, gateway.filters && gateway.protectsItself ? m_book.point(gateway.id) : nullptr, last, last);
        steps.append(step);
        return steps;
    }
    addHosts(steps, to, Rule::Hook::Input, last, from, symbols);
    return steps;
}

} // namespace

bool Trace::permitted() const
{
    return unreachable.isEmpty() && std::all_of(routes.begin(), routes.end(), [](const QList<TraceStep> &steps) {
               return std::all_of(steps.begin(), steps.end(), [](const TraceStep &step) { return step.permitted; });
           });
}

Result<Trace> trace(const Plan &plan, const FlowTable &flows, const RuleBook &book, const TraceQuestion &question)
{
    return Tracer(plan, flows, book, question).follow();
}

QString nearMissText(const NearMiss &miss)
{
    switch (miss.part) {
    case NearMiss::Part::Interface:
        return TraceTexts::tr("the interfaces (%1)").arg(miss.wanted);
    case NearMiss::Part::Protocol:
        return TraceTexts::tr("the protocol (%1)").arg(miss.wanted);
    case NearMiss::Part::Source:
        return TraceTexts::tr("the source (%1)").arg(miss.wanted);
    case NearMiss::Part::SourcePort:
        return TraceTexts::tr("the source port (%1)").arg(miss.wanted);
    case NearMiss::Part::Destination:
        return TraceTexts::tr("the destination (%1)").arg(miss.wanted);
    case NearMiss::Part::Port:
        break;
    }
    return TraceTexts::tr("the destination port (%1)").arg(miss.wanted);
}

} // namespace portolan
