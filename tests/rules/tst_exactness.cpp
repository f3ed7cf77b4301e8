// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every enforcement point accepts equals what its flows need there: compared packet by packet with a second
// computation that knows nothing of sets, groups or merging.
#include "model/flows/deriveflows.h"
#include "model/plan/planfile.h"
#include "model/rules/compilerules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace portolan;

namespace {

QStringList addressesIn(const AddressSet &set)
{
    QStringList all;
    for (const AddressRange &part : set)
        for (Address a = part.first;; a = next(a)) {
            all.append(a.text());
            if (a == part.last)
                break;
        }
    return all;
}

QList<int> portsIn(const PortSet &ports)
{
    QList<int> all;
    for (const auto &part : ports)
        for (int p = part.first; p <= part.last; ++p)
            all.append(p);
    return all;
}

QString packet(const QString &point, const QString &hook, const QString &in, const QString &out,
               const QString &protocol, const QString &source, const QString &destination,
               const QString &sourcePorts, int port)
{
    return QStringList{point, hook, in, out, protocol, source, destination, sourcePorts, QString::number(port)}
        .join(u' ');
}

QSet<QString> accepted(const RuleBook &book)
{
    QSet<QString> packets;
    for (const RuleSet &set : book.points)
        for (const Rule &rule : set.rules)
            for (const QString &in : rule.inInterfaces.isEmpty() ? QStringList{QString()} : rule.inInterfaces)
                for (const QString &out :
                     rule.outInterfaces.isEmpty() ? QStringList{QString()} : rule.outInterfaces)
                    for (const QString &source : addressesIn(rule.source))
                        for (const QString &destination : addressesIn(rule.destination))
                            for (int port : portsIn(rule.destinationPorts))
                                for (int sourcePort :
                                     rule.state == Rule::State::Return ? portsIn(rule.sourcePorts) : QList<int>{-1})
                                    packets.insert(packet(set.id, hookWord(rule.hook), in, out,
                                                          rule.protocol.name(), source, destination,
                                                          sourcePort < 0 ? portsText(rule.sourcePorts)
                                                                         : QString::number(sourcePort),
                                                          port));
    return packets;
}

/// The second computation: one host pair, one port at a time, over the plan as drawn.
class PacketByPacket
{
public:
    explicit PacketByPacket(const Plan &plan) : m_plan(plan) {}

    QSet<QString> needed()
    {
        for (const CustomRequirement &requirement : m_plan.requirements)
            for (const QString &from : addressesOf(requirement.from))
                for (const QString &to : addressesOf(requirement.to))
                    for (int port : portsIn(requirement.ports))
                        if (from != to)
                            follow(requirement, from, to, port);
        return m_packets;
    }

private:
    struct Step
    {
        int gateway, in, out;
    };

    QStringList addressesOf(const QString &device) const
    {
        return addressesIn(
            readAddresses(m_plan.devices.find(device)->interfaces.first().addresses.first()).value());
    }
    QString zoneOf(const QString &device) const { return m_plan.devices.find(device)->interfaces.first().zone; }

    void routes(const QString &at, const QString &to, QList<Step> sofar, QSet<QString> visited,
                QList<QList<Step>> &all) const
    {
        if (at == to) {
            all.append(sofar);
            return;
        }
        visited.insert(at);
        if (sofar.size() >= 5)
            return;
        for (int g = 0; g < m_plan.gateways.size(); ++g) {
            const auto &interfaces = m_plan.gateways.at(g).interfaces;
            for (int in = 0; in < interfaces.size(); ++in)
                for (int out = 0; out < interfaces.size(); ++out)
                    if (interfaces.at(in).zone == at && in != out && !visited.contains(interfaces.at(out).zone)) {
                        QList<Step> longer = sofar;
                        longer.append({g, in, out});
                        routes(interfaces.at(out).zone, to, longer, visited, all);
                    }
        }
    }

    void follow(const CustomRequirement &requirement, const QString &from, const QString &to, int port)
    {
        QList<QList<Step>> all;
        routes(zoneOf(requirement.from), zoneOf(requirement.to), {}, {}, all);
        qsizetype shortest = 99;
        for (const auto &route : all)
            shortest = std::min(shortest, route.size());
        for (const auto &route : all)
            if (route.size() == shortest)
                along(requirement, route, from, to, port);
    }

    void along(const CustomRequirement &requirement, const QList<Step> &route, const QString &from,
               const QString &to, int port)
    {
        const QString protocol = requirement.protocol.name(), sourcePorts = portsText(requirement.sourcePorts);
        // The addresses the packet bears behind each gateway's forwards, found from its end.
        QStringList destinations(route.size() + 1, to);
        QList<int> ports(route.size() + 1, port);
        for (qsizetype i = route.size() - 1; i >= 0; --i) {
            destinations[i] = destinations.at(i + 1);
            ports[i] = ports.at(i + 1);
            const Gateway &gateway = m_plan.gateways.at(route.at(i).gateway);
            const GatewayInterface &in = gateway.interfaces.at(route.at(i).in);
            for (const Nat &nat : gateway.nat) {
                if (nat.kind != Nat::Kind::Forward || nat.interface != in.id ||
                    nat.protocol != requirement.protocol)
                    continue;
                const QList<int> outer = portsIn(nat.ports),
                                 inner = nat.toPorts.isEmpty() ? outer : portsIn(nat.toPorts);
                if (!addressesOf(nat.to).contains(destinations.at(i + 1)) || !inner.contains(ports.at(i + 1)))
                    continue;
                ports[i] = outer.at(inner.indexOf(ports.at(i + 1)));
                destinations[i] = in.addresses.first();
                break;
            }
        }
        QString source = from;
        host(requirement.from, QStringLiteral("output"), protocol, source, destinations.first(), sourcePorts,
             ports.first());
        for (qsizetype i = 0; i < route.size(); ++i) {
            const Gateway &gateway = m_plan.gateways.at(route.at(i).gateway);
            const QString in = gateway.interfaces.at(route.at(i).in).systemName(),
                          out = gateway.interfaces.at(route.at(i).out).systemName();
            QStringList protocols{protocol};
            if (!gateway.separatesTcpUdp)
                protocols = {QStringLiteral("tcp"), QStringLiteral("udp")};
            for (const QString &each : protocols) {
                if (!gateway.filters)
                    continue;
                m_packets.insert(packet(gateway.id, QStringLiteral("forward"), in, out, each, source,
                                        destinations.at(i + 1), sourcePorts, ports.at(i + 1)));
                if (!gateway.stateful)
                    for (int back : portsIn(requirement.sourcePorts))
                        m_packets.insert(packet(gateway.id, QStringLiteral("forward"), out, in, each,
                                                destinations.at(i + 1), source, QString::number(ports.at(i + 1)),
                                                back));
            }
            for (const Nat &nat : gateway.nat)
                if (nat.kind == Nat::Kind::Masquerade && gateway.interface(nat.interface)->systemName() == out)
                    source = gateway.interface(nat.interface)->addresses.first();
        }
        host(requirement.to, QStringLiteral("input"), protocol, source, destinations.last(), sourcePorts,
             ports.last());
    }

    void host(const QString &device, const QString &hook, const QString &protocol, const QString &source,
              const QString &destination, const QString &sourcePorts, int port)
    {
        if (!m_plan.devices.find(device)->hostFirewall.isEmpty())
            m_packets.insert(packet(device, hook, {}, {}, protocol, source, destination, sourcePorts, port));
    }

    const Plan &m_plan;
    QSet<QString> m_packets;
};

QJsonObject gatewayJson(QRandomGenerator &random, int number, int zones)
{
    QJsonArray interfaces, nat;
    QList<int> reached;
    for (int i = 0; i < 2 + random.bounded(2); ++i) {
        const int zone = random.bounded(zones);
        if (reached.contains(zone))
            continue;
        reached.append(zone);
        interfaces.append(QJsonObject{
            {QStringLiteral("id"), QStringLiteral("i%1").arg(i)},
            {QStringLiteral("zone"), QStringLiteral("z%1").arg(zone)},
            {QStringLiteral("addresses"), QJsonArray{QStringLiteral("10.0.%1.%2").arg(zone).arg(200 + number)}}});
        if (random.bounded(3) == 0)
            nat.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("masquerade")},
                                   {QStringLiteral("interface"), QStringLiteral("i%1").arg(i)}});
        if (random.bounded(3) == 0)
            nat.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("forward")},
                                   {QStringLiteral("interface"), QStringLiteral("i%1").arg(i)},
                                   {QStringLiteral("protocol"), QStringLiteral("tcp")},
                                   {QStringLiteral("ports"), QStringLiteral("8001-8002")},
                                   {QStringLiteral("to"), QStringLiteral("d%1").arg(random.bounded(6))},
                                   {QStringLiteral("toPorts"), QStringLiteral("81-82")}});
    }
    return {{QStringLiteral("id"), QStringLiteral("g%1").arg(number)},
            {QStringLiteral("filters"), random.bounded(5) > 0},
            {QStringLiteral("stateful"), random.bounded(4) > 0},
            {QStringLiteral("separatesTcpUdp"), random.bounded(6) > 0},
            {QStringLiteral("interfaces"), interfaces},
            {QStringLiteral("nat"), nat}};
}

QByteArray randomPlan(quint32 seed)
{
    QRandomGenerator random(seed);
    const int zoneCount = 2 + random.bounded(4), gatewayCount = 1 + random.bounded(4);
    QJsonArray zones, gateways, devices, requirements;
    for (int z = 0; z < zoneCount; ++z)
        zones.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("z%1").arg(z)},
                                 {QStringLiteral("subnets"), QJsonArray{QStringLiteral("10.0.%1.0/24").arg(z)}}});
    for (int g = 0; g < gatewayCount; ++g)
        gateways.append(gatewayJson(random, g, zoneCount));
    for (int d = 0; d < 6; ++d) {
        const int zone = random.bounded(zoneCount), count = random.bounded(3) == 0 ? 3 : 1, host = 10 * (d + 1);
        const QString addresses = count == 1
                                      ? QStringLiteral("10.0.%1.%2").arg(zone).arg(host)
                                      : QStringLiteral("10.0.%1.%2-10.0.%1.%3").arg(zone).arg(host).arg(host + 2);
        devices.append(QJsonObject{
            {QStringLiteral("id"), QStringLiteral("d%1").arg(d)},
            {QStringLiteral("count"), count},
            {QStringLiteral("hostFirewall"), random.bounded(3) == 0 ? QStringLiteral("nftables") : QString()},
            {QStringLiteral("interfaces"),
             QJsonArray{QJsonObject{{QStringLiteral("zone"), QStringLiteral("z%1").arg(zone)},
                                    {QStringLiteral("addresses"), QJsonArray{addresses}}}}}});
    }
    const QStringList ports{QStringLiteral("81"), QStringLiteral("81-83"), QStringLiteral("22,82"),
                            QStringLiteral("5000-5003")};
    const QStringList sources{QStringLiteral("500-502"), QStringLiteral("123")};
    for (int r = 0; r < 12; ++r)
        requirements.append(QJsonObject{
            {QStringLiteral("id"), QStringLiteral("r%1").arg(r)},
            {QStringLiteral("from"), QStringLiteral("d%1").arg(random.bounded(6))},
            {QStringLiteral("to"), QStringLiteral("d%1").arg(random.bounded(6))},
            {QStringLiteral("protocol"), random.bounded(2) ? QStringLiteral("tcp") : QStringLiteral("udp")},
            {QStringLiteral("ports"), ports.at(random.bounded(int(ports.size())))},
            {QStringLiteral("sourcePorts"), sources.at(random.bounded(int(sources.size())))}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1},
                                     {QStringLiteral("zones"), zones},
                                     {QStringLiteral("gateways"), gateways},
                                     {QStringLiteral("devices"), devices},
                                     {QStringLiteral("requirements"), requirements}})
        .toJson();
}

} // namespace

class TestExactness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rulesEqualFlowsAtEveryPointOfRandomPlans()
    {
        int points = 0, packets = 0;
        for (quint32 seed = 1; seed <= 1500; ++seed) {
            const QByteArray json = randomPlan(seed);
            const auto plan = readPlan(json, QStringLiteral("random"), {});
            QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().text()));
            const FlowTable flows = deriveFlows(*plan);
            const RuleBook book = compileRules(*plan, flows, findPaths(*plan, flows));
            const QSet<QString> rules = accepted(book), needs = PacketByPacket(*plan).needed();
            const QSet<QString> wider = rules - needs, missing = needs - rules;
            if (!wider.isEmpty() || !missing.isEmpty())
                qInfo() << "seed" << seed << "wider" << QStringList(wider.values()).mid(0, 4) << "missing"
                        << QStringList(missing.values()).mid(0, 4) << json.constData();
            QVERIFY(wider.isEmpty());
            QVERIFY(missing.isEmpty());
            points += int(book.points.size());
            packets += int(needs.size());
        }
        qInfo() << points << "points," << packets << "permitted packets compared";
        QVERIFY(packets > 100000);
    }
};

QTEST_GUILESS_MAIN(TestExactness)
#include "tst_exactness.moc"
