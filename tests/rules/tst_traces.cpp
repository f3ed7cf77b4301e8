// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One packet followed: what every hop makes of it, the rule there, what comes nearest where none permits, where it
// ends.
#include "model/rules/trace.h"
#include "tests/support/smallplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

SmallPlan studio(const char *more = "")
{
    return SmallPlan(tables(
        {zone("lan", "10.0.1.0/24", ", 'name': 'Studio'"), zone("dmz", "10.0.2.0/24"),
         zone("net", "", ", 'kind': 'external'"), zone("far", "10.0.9.0/24")},
        {gateway("core", {side("lan", "10.0.1.254"), side("dmz", "10.0.2.254")}, ", 'protectsItself': true"),
         gateway("edge", {side("dmz", "10.0.2.253"), side("net", "203.0.113.2")},
                 ", 'nat': [{'kind': 'masquerade', 'interface': 'net'}, {'kind': 'forward', 'interface': 'net', "
                 "'protocol': 'tcp', 'ports': '8443', 'to': 'web', 'toPorts': '443'}]")},
        {device("ws", "lan", "10.0.1.10", ", 'hostFirewall': 'nftables'"),
         device("farm", "lan", "10.0.1.20-10.0.1.23", ", 'count': 4"), device("web", "dmz", "10.0.2.10"),
         device("user", "net", "198.51.100.7"), device("lost", "far", "10.0.9.1")},
        {requirement("r80", "ws", "user", "80"), requirement("in", "user", "web"),
         requirement("ssh", "ws", "core", "22"), requirement("ping", "ws", "web", "", ", 'protocol': 'icmp'"),
         requirement("farm", "farm", "web", "81")},
        more));
}

Trace traced(const SmallPlan &plan, const char *from, const char *to, int port, Protocol protocol = protocols::tcp,
             int sourcePort = -1)
{
    const auto found = trace(plan.plan, plan.flows, plan.book,
                             {.from = QString::fromLatin1(from),
                              .to = QString::fromLatin1(to),
                              .protocol = protocol,
                              .port = port,
                              .sourcePort = sourcePort});
    if (!found)
        qFatal("%s", qPrintable(found.error().text()));
    return *found;
}

QString text(const AddressSet &set)
{
    return addressTexts(set).join(u',');
}

} // namespace

class TestTraces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyHopShowsTheAddressesBeforeAndAfterIt()
    {
        const SmallPlan plan = studio();
        const Trace out = traced(plan, "ws", "user", 80);
        QVERIFY(out.permitted());
        QCOMPARE(out.routes.size(), 1);
        const QList<TraceStep> &steps = out.routes.first();
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.at(0).hook, Rule::Hook::Output);
        QCOMPARE(steps.at(1).inZoneName, QStringLiteral("Studio"));
        QCOMPARE(steps.at(1).outZone, QStringLiteral("dmz"));
        QCOMPARE(text(steps.at(2).arriving.source), QStringLiteral("10.0.1.10"));
        QCOMPARE(text(steps.at(2).source), QStringLiteral("10.0.1.10"));
        QCOMPARE(text(steps.at(2).leaving.source), QStringLiteral("203.0.113.2"));
        const Trace in = traced(plan, "user", "web", 443);
        QVERIFY(in.permitted());
        const TraceStep &edge = in.routes.first().first();
        QCOMPARE(text(edge.arriving.destination), QStringLiteral("203.0.113.2"));
        QCOMPARE(edge.arriving.port, 8443);
        QCOMPARE(text(edge.destination), QStringLiteral("10.0.2.10"));
        QCOMPARE(edge.port, 443);
    }

    void anAddressIsTheDeviceThatHasItAndAForwardIsFollowed()
    {
        const SmallPlan plan = studio();
        QCOMPARE(traced(plan, "10.0.1.10", "198.51.100.7", 80).routes.first().size(), 3);
        const Trace led = traced(plan, "198.51.100.7", "203.0.113.2", 8443);
        QVERIFY(led.permitted());
        QCOMPARE(text(led.routes.first().first().destination), QStringLiteral("10.0.2.10"));
        QCOMPARE(traced(plan, "198.51.100.7", "203.0.113.2", 8444).routes.first().first().hook, Rule::Hook::Input);
        QVERIFY(traced(plan, "10.0.1.21", "web", 81).permitted());
        QVERIFY(traced(plan, "farm", "web", 81).permitted());
        QVERIFY(!traced(plan, "10.0.1.24", "web", 81).permitted());
    }

    void whatIsDeniedNamesTheRuleThatComesNearest()
    {
        const SmallPlan plan = studio();
        const Trace denied = traced(plan, "ws", "user", 81);
        QVERIFY(!denied.permitted());
        const TraceStep &core = denied.routes.first().at(1);
        QVERIFY(core.rule.isEmpty());
        QCOMPARE(core.nearMisses.size(), 1);
        QCOMPARE(core.nearMisses.first().part, NearMiss::Part::Port);
        QCOMPARE(nearMissText(core.nearMisses.first()), QStringLiteral("the destination port (80)"));
        const Trace stranger = traced(plan, "10.0.1.99", "user", 80);
        QCOMPARE(stranger.routes.first().first().nearMisses.first().part, NearMiss::Part::Source);
        const Trace other = traced(plan, "ws", "user", 80, protocols::udp);
        QCOMPARE(other.routes.first().at(1).nearMisses.first().part, NearMiss::Part::Protocol);
        const Trace nothing = traced(plan, "10.0.1.99", "user", 99);
        QVERIFY(nothing.routes.first().first().nearMisses.isEmpty());
    }

    void aGatewayItselfAndAPacketWithoutPortsAreFollowed()
    {
        const SmallPlan plan = studio();
        const Trace ssh = traced(plan, "ws", "core", 22);
        QVERIFY(ssh.permitted());
        QCOMPARE(ssh.routes.first().last().hook, Rule::Hook::Input);
        QCOMPARE(ssh.routes.first().last().inInterface, QStringLiteral("lan"));
        QVERIFY(!traced(plan, "farm", "core", 22).permitted());
        const Trace open = traced(plan, "ws", "edge", 22);
        QVERIFY(!open.routes.first().last().filters);
        QVERIFY(traced(plan, "ws", "web", -1, protocols::icmp).permitted());
        QVERIFY(!traced(plan, "web", "ws", -1, protocols::icmp).permitted());
    }

    void anUnreachableEndSaysWhereAndWhy()
    {
        QVERIFY(!traced(studio(), "ws", "lost", 80).unreachable.isEmpty());
        const SmallPlan plan = studio(", 'restrictions': [{'id': 's', 'gateway': 'edge', 'requirement': 'r80'}]");
        const Trace stopped = traced(plan, "ws", "user", 80);
        QCOMPARE(stopped.stoppedAt, QStringLiteral("edge"));
        QCOMPARE(stopped.reached, QStringList{QStringLiteral("core")});
        QVERIFY(!stopped.permitted());
        // Nothing asks for this one, so nothing keeps it from the gateway but the rules.
        QVERIFY(traced(plan, "ws", "user", 79).unreachable.isEmpty());
    }

    void aStrangerIsAnError()
    {
        const SmallPlan plan = studio();
        for (const char *name : {"nobody", "", "www.example.org", "10.0.0.300"}) {
            const auto found =
                trace(plan.plan, plan.flows, plan.book,
                      {.from = QString::fromLatin1(name), .to = QStringLiteral("web"), .protocol = protocols::tcp});
            QVERIFY(!found.ok());
            QVERIFY(!found.error().text().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
