// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"private-from-outside"_s,
            u"N-06"_s,
            QStringLiteral(
                QT_TRANSLATE_NOOP("CheckTitles", "A private address would have to be reached from the Internet")),
            {}};
}

AddressSet privatePart(const AddressSet &set)
{
    QList<AddressRange> parts;
    for (const AddressRange &part : set)
        if (part.first.family == 4 && isPrivate(part.first))
            parts.append(part);
    return AddressSet(parts);
}

/// What somebody outside of an interface can reach although it is not routed there; each gateway is looked at once.
class Exposed
{
public:
    explicit Exposed(const CheckInput &input) : m_input(input) {}

    AddressSet at(const Hop &hop, const AddressSet &wanted, const Need &need)
    {
        const Gateway &gateway = m_input.plan.gateways.at(hop.gateway);
        const QString &interface = gateway.interfaces.at(hop.inInterface).id;
        if (gateway.nat.isEmpty())
            return {};
        if (!m_inside.contains(hop.gateway))
            look(hop.gateway, gateway);
        QList<AddressRange> shown;
        for (int n : m_inside[hop.gateway].meeting(wanted)) {
            const Nat &nat = gateway.nat.at(n);
            if (nat.interface == interface &&
                (nat.kind == Nat::Kind::Static ||
                 (nat.protocol == need.protocol &&
                  need.ports.intersects(nat.toPorts.isEmpty() ? nat.ports : nat.toPorts))))
                shown += m_targets.value({hop.gateway, n}).parts();
        }
        return AddressSet(shown);
    }

private:
    void look(int index, const Gateway &gateway)
    {
        AddressIndex &inside = m_inside[index];
        for (int n = 0; n < gateway.nat.size(); ++n) {
            const Nat &nat = gateway.nat.at(n);
            QStringList texts = nat.kind == Nat::Kind::Static ? nat.inside : QStringList();
            if (nat.kind == Nat::Kind::Forward) {
                texts.append(nat.to);
                if (const Device *device = m_input.plan.devices.find(nat.to))
                    for (const DeviceInterface &each : device->interfaces)
                        texts += each.addresses;
            }
            const AddressSet set = addressesNamed(texts);
            m_targets.insert({index, n}, set);
            inside.add(set, n);
        }
    }

    const CheckInput &m_input;
    QHash<int, AddressIndex> m_inside; ///< by gateway: numbers of translations
    QHash<std::pair<int, int>, AddressSet> m_targets;
};

struct Hidden
{
    Unique<QString> needs;
    Unique<int> devices;
    AddressSet addresses;
    QMap<Protocol, PortSet> ports;
    Hop edge;
    int flow = -1;
};

std::optional<Fix> forwarding(const CheckInput &input, const Hidden &hidden)
{
    const Gateway &gateway = input.plan.gateways.at(hidden.edge.gateway);
    const GatewayInterface &outside = gateway.interfaces.at(hidden.edge.inInterface);
    if (hidden.devices.items().size() != 1 || addressCount(hidden.addresses) != 1 || gateway.bridge)
        return {};
    const Device &device = input.plan.devices.at(hidden.devices.items().first());
    QList<Nat> forwards;
    QStringList ports;
    for (auto one = hidden.ports.cbegin(); one != hidden.ports.cend(); ++one) {
        Nat nat;
        nat.kind = Nat::Kind::Forward;
        nat.interface = outside.id;
        nat.protocol = one.key();
        nat.ports = *one;
        nat.to = device.id;
        for (const Nat &other : gateway.nat)
            if (other.kind == Nat::Kind::Forward && other.interface == outside.id &&
                other.protocol == nat.protocol && other.ports.intersects(nat.ports))
                return {}; // an outside port leads to one target
        forwards.append(nat);
        ports.append(portText(one.key(), *one));
    }
    const Texts &texts = input.texts;
    if (forwards.isEmpty())
        return {};
    return changeGateway(
        texts.translate("PrivateFromOutsideCheck", "Forward %1 at %2 to %3.")
            .arg(ports.join(u", "_s), listed(texts, {outside.systemName()}), listed(texts, {device.label()})),
        gateway.id, [forwards](Gateway &mended) { mended.nat += forwards; });
}

QList<Finding> run(const CheckInput &input)
{
    QMap<std::pair<QString, QString>, Hidden> hidden; // gateway at the edge, first device
    const QList<int> flows = input.remembered([&input] {
        const QStringList internet = internetZones(input);
        return internet.isEmpty()
                   ? QList<int>()
                   : flowsByWay(input, [&internet](const Path &path) { return internet.contains(path.fromZone); });
    });
    Exposed exposed(input);
    forEachWayOf(input, flows, [&](int f, const Path &path) {
        const Flow &flow = input.flows.flows.at(f);
        const Need &need = input.flows.needOf(flow);
        const FlowEnd &to = input.flows.toOf(flow);
        if (need.multicast || to.kind != FlowEnd::Kind::Devices || !isInternet(input, path.fromZone) ||
            path.routes.value(0).isEmpty())
            return;
        AddressSet left = privatePart(to.addresses);
        for (const QList<Hop> &route : path.routes)
            for (const Hop &hop : route)
                left = left.isEmpty() ? left : left.minus(exposed.at(hop, left, need));
        if (left.isEmpty())
            return;
        const Hop &edge = path.routes.first().first();
        for (int d : to.devices) {
            const DeviceInterface *interface = input.plan.devices.at(d).interface(to.interface);
            const AddressSet own =
                interface ? addressesNamed(interface->addresses).intersected(left) : AddressSet();
            if (own.isEmpty())
                continue;
            Hidden &here = hidden[{input.plan.gateways.at(edge.gateway).id, input.plan.devices.at(d).id}];
            here.flow = here.flow < 0 ? f : here.flow;
            here.edge = edge;
            here.needs.add(needName(input, need));
            here.devices.add(d);
            here.addresses = here.addresses.united(own);
            if (need.protocol.hasPorts())
                here.ports[need.protocol] = here.ports.value(need.protocol).united(need.ports);
        }
    });
    // Many devices behind one edge with the same needs are one finding.
    QMap<std::pair<QString, QStringList>, Hidden> gathered;
    for (auto one = hidden.cbegin(); one != hidden.cend(); ++one) {
        Hidden &here = gathered[{one.key().first, one->needs.items()}];
        if (here.flow < 0) {
            here = *one;
            continue;
        }
        here.devices.add(one->devices.items());
        here.addresses = here.addresses.united(one->addresses);
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Hidden &one : std::as_const(gathered)) {
        const Gateway &gateway = input.plan.gateways.at(one.edge.gateway);
        Words words;
        words.text = texts
                         .translate("PrivateFromOutsideCheck",
                                    "Nobody in the Internet can reach the private address of %1: %2.")
                         .arg(deviceNames(input, one.devices.items()), listed(texts, one.needs.items()));
        words.needs = texts
                          .translate("PrivateFromOutsideCheck",
                                     "A forward or a static translation at %1, or a public address.")
                          .arg(listed(texts, {gateway.label()}));
        words.found = texts
                          .translate("PrivateFromOutsideCheck",
                                     "Only rules for %1; packets to it are not routed in the Internet.")
                          .arg(listed(texts, addressTexts(one.addresses)));
        words.remedy = texts.translate("PrivateFromOutsideCheck",
                                       "Translate at the gateway, or give the device a public address.");
        QList<Subject> subjects = deviceSubjects(input, one.devices.items());
        subjects.append({u"gateways"_s, gateway.id});
        subjects.append(flowSubject(input, one.flow));
        Finding &found = report(findings, about(), Finding::Severity::Warning, subjects, words,
                                gateway.id + u'/' + input.plan.devices.at(one.devices.items().first()).id + u':' +
                                    subjects.last().id);
        if (const auto fix = forwarding(input, one))
            found.fixes.append(*fix);
    }
    return findings;
}

} // namespace

Check check_privatefromoutside()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
