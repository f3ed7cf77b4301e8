// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/words.h"

#include "model/base/clean.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct CellTexts
{
    Q_DECLARE_TR_FUNCTIONS(CellTexts)
};

} // namespace

StateWords flowState(const DerivedPlan &derived, int flow)
{
    const Flow &of = derived.flows.flows.at(flow);
    if (of.state == Flow::State::Waived)
        return {StateKind::Waived, CellTexts::tr("waived")};
    if (derived.paths.byFlow.size() > flow && derived.paths.unreachable(flow))
        return {StateKind::Denied, CellTexts::tr("no path")};
    if (of.state == Flow::State::Optional)
        return {StateKind::Optional, CellTexts::tr("optional")};
    if (derived.flows.needOf(of).confidence == Confidence::Assumed)
        return {StateKind::Assumed, CellTexts::tr("assumed")};
    return {StateKind::Active, CellTexts::tr("active")};
}

StateWords ruleState(const DerivedPlan &derived, const Rule &rule)
{
    if (!rule.widening.isEmpty())
        return {StateKind::Assumed, CellTexts::tr("widened")};
    if (rule.assumed)
        return {StateKind::Assumed, CellTexts::tr("assumed")};
    if (rule.state == Rule::State::Return)
        return {StateKind::Active, CellTexts::tr("replies")};
    const bool optional = !rule.flows.isEmpty() && std::all_of(rule.flows.begin(), rule.flows.end(), [&](int flow) {
        return derived.flows.flows.at(flow).state == Flow::State::Optional;
    });
    return optional ? StateWords{StateKind::Optional, CellTexts::tr("optional")}
                    : StateWords{StateKind::Active, CellTexts::tr("active")};
}

QString deviceWords(const Device &device)
{
    const QString name = oneLine(device.label());
    return device.count > 1 ? name + QStringLiteral(" ×") + QString::number(device.count) : name;
}

QString zoneWords(const Plan &plan, const QString &id)
{
    const Zone *zone = plan.zones.find(id);
    return oneLine(zone ? zone->label() : id);
}

QString portWords(const PortSet &ports, Protocol protocol)
{
    if (!protocol.hasPorts())
        return CellTexts::tr("n/a");
    return ports == anyPort() ? CellTexts::tr("any") : portsForPeople(ports);
}

bool isQuietPorts(const PortSet &ports)
{
    return ports.isEmpty() || ports == anyPort();
}

QString addressesForPeople(const AddressSet &addresses)
{
    if (addresses == anyAddress())
        return CellTexts::tr("any");
    QStringList texts = addressTexts(addresses);
    for (QString &text : texts)
        text.replace(u'-', QChar(0x2013));
    return texts.join(QStringLiteral(", "));
}

AddressSet addressesOf(const Device &device, const QString &interface)
{
    QList<AddressRange> parts;
    for (const DeviceInterface &of : device.interfaces)
        if (interface.isEmpty() || of.id == interface)
            for (const QString &text : of.addresses)
                if (const auto read = readAddresses(text))
                    parts += read->parts();
    return AddressSet(parts);
}

QString pathWords(const DerivedPlan &derived, int flow)
{
    const QList<Path> &paths = derived.paths.of(flow);
    QStringList ways;
    for (const Path &path : paths) {
        if (!path.ok())
            return oneLine(path.unreachable);
        for (const QList<Hop> &route : path.routes) {
            QStringList names;
            for (const Hop &hop : route)
                names.append(oneLine(derived.plan.gateways.at(hop.gateway).label()));
            const QString way =
                names.isEmpty() ? CellTexts::tr("inside the zone") : names.join(QStringLiteral(" › "));
            if (!ways.contains(way))
                ways.append(way);
        }
    }
    return ways.join(QStringLiteral(" | "));
}

QString pointWords(const RuleSet &point)
{
    switch (point.kind) {
    case RuleSet::Kind::Host:
        return CellTexts::tr("host firewall");
    case RuleSet::Kind::SecurityGroup:
        return CellTexts::tr("security group");
    case RuleSet::Kind::Gateway:
        break;
    }
    return CellTexts::tr("gateway");
}

QString pointName(const RuleSet &point)
{
    return oneLine(point.name.isEmpty() ? point.id : point.name);
}

} // namespace portolan
