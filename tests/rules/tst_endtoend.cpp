// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From end to end: what is needed passes every point of its way, with the translations of the rule book between;
// what nobody asks for is dropped by at least one point that can tell it apart.
#include "model/flows/deriveflows.h"
#include "model/plan/planfile.h"
#include "model/rules/compilerules.h"
#include "tests/support/oracleways.h"
#include "tests/support/randomplan.h"
#include "tests/support/ruleeval.h"

#include <QtTest/QTest>
#include <set>

using namespace portolan;
using namespace portolan::testing;

namespace {

constexpr quint32 seeds = 1200;
constexpr int strangersPerPlan = 120;

struct Journey
{
    bool passes = true;     ///< every point that filters permits it
    bool witnessed = false; ///< one of them sees both ends as they are and tells the protocol
    QString at;             ///< the first point that drops it
    bool arrives = true;    ///< translations lead where they should
};

class Walker : public OracleWays
{
public:
    Walker(const Plan &plan, const RuleBook &book) : OracleWays(plan), m_book(book) {}

    Journey walk(const Play &play, const Way &way, const Route &route, const View &view, int sourcePort) const
    {
        Journey journey;
        Packet packet{.source = view.sources.first().first().address,
                      .destination = view.destinations.first().address,
                      .protocol = play.protocol,
                      .sourcePort = sourcePort,
                      .destinationPort = std::max(0, view.destinations.first().port)};
        const Address origin = packet.source, target = view.destinations.last().address;
        hosts(play.from.devices, way.from, origin, Rule::Hook::Output, packet, journey);
        QList<Address> sources{packet.source};
        for (qsizetype i = 0; i < route.size(); ++i) {
            const Step &step = route.at(i);
            const QString in = inOf(step).systemName(), out = outOf(step).systemName();
            const RuleSet *set = m_book.point(gatewayOf(step).id);
            const Named &behind = view.destinations.at(i + 1);
            if (repeats(play, step)) {
                for (const Address &source : std::as_const(sources)) {
                    packet.source = source;
                    input(step.gateway, in, packet, journey);
                }
                packet.sourcePort = 5353;
            } else if (set) {
                const Packet translated = play.groups.isEmpty() ? translatedIn(*set, packet, in) : packet;
                const bool member = std::any_of(set->nat.begin(), set->nat.end(), [&](const PointNat &nat) {
                    return nat.to.contains(translated.destination) && nat.to.contains(behind.address);
                });
                journey.arrives &= translated.destination == behind.address || member;
                packet.destinationPort = translated.destinationPort;
                packet.destination = behind.address;
                for (const Address &source : sources) {
                    packet.source = source;
                    check(permits(*set, Rule::Hook::Forward, packet, in, out), set->id, journey);
                }
                const bool tells = set->kind == RuleSet::Kind::Gateway && gatewayOf(step).separatesTcpUdp;
                journey.witnessed |= tells && sources == QList<Address>{origin} && packet.destination == target &&
                                     packet.destinationPort == std::max(0, view.destinations.last().port);
            } else {
                packet.destination = behind.address;
                packet.destinationPort = std::max(0, behind.port);
            }
            QList<Address> next;
            for (const Address &source : std::as_const(sources)) {
                if (!set || repeats(play, step)) {
                    for (const Named &each : view.sources.at(i + 1))
                        next.append(each.address);
                    break;
                }
                next += addressesIn(translatedOut(*set, source, out));
            }
            std::sort(next.begin(), next.end());
            next.erase(std::unique(next.begin(), next.end()), next.end());
            sources = next;
        }
        for (const Address &source : std::as_const(sources)) {
            packet.source = source;
            if (play.to.gateway >= 0) {
                for (const GatewayInterface &interface : m_plan.gateways.at(play.to.gateway).interfaces)
                    if (interface.zone == way.to)
                        input(play.to.gateway, interface.systemName(), packet, journey);
            } else if (play.groups.isEmpty()) {
                hosts(play.to.devices, way.to, packet.destination, Rule::Hook::Input, packet, journey);
            }
        }
        return journey;
    }

private:
    static void check(bool permitted, const QString &point, Journey &journey)
    {
        if (!permitted && journey.passes)
            journey.at = point;
        journey.passes &= permitted;
    }
    void input(int gateway, const QString &in, const Packet &packet, Journey &journey) const
    {
        const RuleSet *set = m_book.point(m_plan.gateways.at(gateway).id);
        if (set && set->protectsItself)
            check(permits(*set, Rule::Hook::Input, packet, in), set->id, journey);
    }
    /// The firewall of whichever device of an end has the address.
    void hosts(const QList<int> &devices, const QString &zone, const Address &own, Rule::Hook hook,
               const Packet &packet, Journey &journey) const
    {
        for (int index : devices) {
            const Device &device = m_plan.devices.at(index);
            const RuleSet *set = m_book.point(device.id);
            if (!set || device.interfaces.first().zone != zone || !set->ownAddresses.contains(own))
                continue;
            check(permits(*set, hook, packet), set->id, journey);
        }
    }
    const RuleBook &m_book;
};

struct Case
{
    explicit Case(quint32 seed)
    {
        const auto read = readPlan(randomPlan(seed), QStringLiteral("random"), {});
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        plan = *read;
        const FlowTable flows = deriveFlows(plan);
        book = compileRules(plan, flows, findPaths(plan, flows));
    }
    Plan plan;
    RuleBook book;
};

using Asked = std::tuple<QString, QString, int, int, int>;

} // namespace

class TestEndToEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsNeededPassesEveryPointOfItsWay()
    {
        qint64 journeys = 0, hops = 0;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const Case each(seed);
            const Walker walker(each.plan, each.book);
            for (const Walker::Play &play : walker.plays())
                for (const Walker::Way &way : walker.ways(play))
                    for (const Walker::Route &route : way.routes) {
                        bool lost = false;
                        const int sourcePort =
                            play.sourcePorts.isEmpty() ? 0 : int(play.sourcePorts.parts().first().first);
                        for (const Walker::View &view : walker.views(play, way, route, lost)) {
                            const Journey journey = walker.walk(play, way, route, view, sourcePort);
                            QVERIFY2(journey.passes && journey.arrives,
                                     qPrintable(QStringLiteral("seed %1, %2, at %3: %4 > %5")
                                                    .arg(seed)
                                                    .arg(play.key, journey.at,
                                                         view.sources.first().first().address.text(),
                                                         view.destinations.last().address.text())));
                            ++journeys;
                            hops += route.size();
                        }
                    }
        }
        qInfo() << seeds << "plans," << journeys << "packets end to end over" << hops << "hops";
        QVERIFY(journeys > 50000);
    }

    void whatNobodyAsksForIsDroppedSomewhere()
    {
        qint64 dropped = 0, unwitnessed = 0;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const Case each(seed);
            const Walker walker(each.plan, each.book);
            std::set<Asked> asked;
            for (const Walker::Play &play : walker.plays())
                for (const Walker::Way &way : walker.ways(play))
                    for (const Walker::Route &route : way.routes) {
                        bool lost = false;
                        for (const Walker::View &view : walker.views(play, way, route, lost))
                            for (int sourcePort :
                                 play.protocol.hasPorts() ? portsIn(play.sourcePorts) : QList<int>{0})
                                asked.insert({view.sources.first().first().address.text(),
                                              view.destinations.last().address.text(), play.protocol.number,
                                              view.destinations.last().port, sourcePort});
                    }
            QRandomGenerator random(seed);
            const QList<int> ports{22, 81, 82, 83, 443, 8001}, sourcePorts{123, 500, 999};
            for (int i = 0; i < strangersPerPlan; ++i) {
                const int from = random.bounded(each.plan.devices.size()),
                          to = random.bounded(each.plan.devices.size());
                if (from == to)
                    continue;
                Walker::Play play;
                play.protocol = random.bounded(5) == 0 ? protocols::icmp
                                : random.bounded(2)    ? protocols::tcp
                                                       : protocols::udp;
                play.ports = {play.protocol.hasPorts() ? ports.at(random.bounded(int(ports.size()))) : -1};
                const int sourcePort =
                    play.protocol.hasPorts() ? sourcePorts.at(random.bounded(int(sourcePorts.size()))) : 0;
                for (auto [spot, index] : {std::pair(&play.from, from), std::pair(&play.to, to)}) {
                    const DeviceInterface &own = each.plan.devices.at(index).interfaces.first();
                    spot->zones = {own.zone};
                    spot->devices = {index};
                    for (const QString &text : own.addresses)
                        spot->addresses += addressesIn(*readAddresses(text));
                }
                for (const Walker::Way &way : walker.ways(play))
                    for (const Walker::Route &route : way.routes) {
                        bool lost = false;
                        for (const Walker::View &view : walker.views(play, way, route, lost)) {
                            if (asked.contains({view.sources.first().first().address.text(),
                                                view.destinations.last().address.text(), play.protocol.number,
                                                play.ports.first(), sourcePort}))
                                continue;
                            const Journey journey = walker.walk(play, way, route, view, sourcePort);
                            if (journey.witnessed)
                                QVERIFY2(!journey.passes,
                                         qPrintable(QStringLiteral("seed %1: %2 > %3 %4 %5")
                                                        .arg(seed)
                                                        .arg(view.sources.first().first().address.text(),
                                                             view.destinations.last().address.text(),
                                                             play.protocol.name())
                                                        .arg(play.ports.first())));
                            ++(journey.witnessed ? dropped : unwitnessed);
                        }
                    }
            }
        }
        qInfo() << dropped << "strangers dropped;" << unwitnessed << "met no point that could tell them apart";
        QVERIFY(dropped > 20000);
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
