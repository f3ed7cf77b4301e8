// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Limits that are said: wide ranges of addresses cost nothing, work hears at once that it is not wanted, and what
// would not fit into memory is refused before it is begun.
#include "model/pipeline/budget.h"
#include "model/pipeline/deriver.h"
#include "model/rules/proof.h"
#include "tests/support/growingplans.h"
#include "tests/support/smallplan.h"

#include <QtTest/QTest>
#include <ctime>

using namespace portolan;
using namespace portolan::testing;

namespace {

/// Clients of one product that talk to each other, as one thing behind a host firewall.
QByteArray peers(const QByteArray &addresses, int count, const QByteArray &subnets = "10.0.0.0/8")
{
    return "'zones': [{'id': 'a', 'subnets': ['" + subnets +
           "']}],"
           "'devices': [{'id': 'd', 'roles': ['peer/client'], 'count': " +
           QByteArray::number(count) +
           ", 'hostFirewall': 'nftables', 'interfaces': [{'id': 'primary', 'zone': 'a', 'addresses': ['" +
           addresses +
           "']}]}],"
           "'products': [{'id': 'peer', 'name': 'Peer', 'roles': [{'id': 'client', 'name': 'Client'}],"
           " 'services': [{'id': 's', 'name': 'S', 'protocols': ['tcp', 'udp'], 'ports': '4000'}],"
           " 'requirements': [{'id': 'u', 'service': 's', 'from': ['client'], 'to': ['client'], 'purpose': "
           "'Use'}]}]";
}

/// Intervals in all rules: what they take in memory and in a file.
qsizetype intervals(const RuleBook &book)
{
    qsizetype all = 0;
    for (const RuleSet &set : book.points)
        for (const Rule &rule : set.rules)
            all += rule.source.parts().size() + rule.destination.parts().size();
    return all;
}

Finding found(const Plan &plan, const QString &check)
{
    const auto derived = derive(plan, Texts());
    for (const Finding &finding : derived->findings)
        if (finding.check == check)
            return finding;
    return {};
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void membersAreToldFromEachOtherInAFewIntervalsEach()
    {
        for (const int count : {2, 3, 20, 300}) {
            const SmallPlan small(peers(
                "10.1.0.1-" + Address::ipv4((10u << 24) + (1u << 16) + quint32(count)).text().toLatin1(), count));
            QVERIFY(proveRules(small.plan, small.flows, small.paths, small.book).exact());
            const RuleSet *set = small.book.point(QStringLiteral("d"));
            QVERIFY(set);
            // Out and in, TCP and UDP: a rule for each member, who talks to all others.
            QCOMPARE(set->rules.size(), 4 * count);
            QVERIFY(intervals(small.book) <= 3 * set->rules.size());
            for (const Rule &rule : set->rules)
                QVERIFY(!rule.source.intersects(rule.destination) || (count == 2 && rule.source.parts().isEmpty()));
        }
    }

    void rangesOfAnySizeAreOneRule_data()
    {
        QTest::addColumn<QByteArray>("addresses");
        QTest::addColumn<QByteArray>("subnets");
        QTest::addColumn<bool>("many");
        QTest::newRow("20 million") << QByteArray("10.0.0.20-10.200.0.40") << QByteArray("10.0.0.0/8") << true;
        QTest::newRow("a range over networks")
            << QByteArray("10.0.0.20-30.0.0.40") << QByteArray("10.0.0.0/8") << true;
        QTest::newRow("all of IPv4") << QByteArray("0.0.0.0/0") << QByteArray("0.0.0.0/0") << true;
        QTest::newRow("all of IPv6") << QByteArray("::/0") << QByteArray("::/0") << true;
        QTest::newRow("a provider's IPv6") << QByteArray("2001:db8::/32") << QByteArray("2001:db8::/32") << true;
        QTest::newRow("a network of IPv6") << QByteArray("2001:db8::/64") << QByteArray("2001:db8::/64") << false;
    }

    void rangesOfAnySizeAreOneRule()
    {
        QFETCH(QByteArray, addresses);
        QFETCH(QByteArray, subnets);
        QFETCH(bool, many);
        const SmallPlan small(peers(addresses, 20, subnets));
        QVERIFY(proveRules(small.plan, small.flows, small.paths, small.book).exact());
        QCOMPARE(small.book.point(QStringLiteral("d"))->rules.size(), 4);
        QVERIFY(intervals(small.book) <= 8);
        const Finding finding = found(small.plan, QStringLiteral("address-count"));
        QCOMPARE(!finding.id.isEmpty(), many);
        if (many) {
            QVERIFY(finding.text.contains(QStringLiteral("far more addresses")));
            QVERIFY(!finding.remedy.isEmpty());
            Plan mended = small.plan;
            QVERIFY(!finding.fixes.isEmpty());
            finding.fixes.first().mend(mended);
            QVERIFY(found(mended, QStringLiteral("address-count")).id.isEmpty());
        }
    }

    void aNetworkTypedForTwentyNodesIsAFindingAndExact()
    {
        const SmallPlan small(peers("10.1.0.0/22", 20));
        QVERIFY(proveRules(small.plan, small.flows, small.paths, small.book).exact());
        QVERIFY(intervals(small.book) <= 3 * small.book.ruleCount());
        QVERIFY(!found(small.plan, QStringLiteral("address-count")).id.isEmpty());
    }

    void workHearsThatItIsNotWanted_data()
    {
        QTest::addColumn<int>("family");
        const QList<GrowingPlan> all = growingPlans();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }

    void workHearsThatItIsNotWanted()
    {
        QFETCH(int, family);
        const GrowingPlan growing = growingPlans().at(family);
        const Plan plan = growing.make(2 * growing.size);
        qint64 questions = 0;
        Progress counting{.cancelled = std::make_shared<std::atomic<bool>>(false), .report = {}};
        counting.asked = [&questions] { ++questions; };
        derive(plan, Texts(), counting);
        const qint64 all = questions;
        QVERIFY2(all > 90, qPrintable(QString::number(all))); // before each check at least
        for (const int part : {0, 1, 10, 30, 50, 70, 90, 99}) {
            const qint64 last = all * part / 100;
            Progress progress{.cancelled = std::make_shared<std::atomic<bool>>(false), .report = {}};
            questions = 0;
            progress.asked = [&] {
                if (++questions > last)
                    progress.cancelled->store(true);
            };
            const auto derived = derive(plan, Texts(), progress);
            QVERIFY(derived->findings.isEmpty());
            // Every loop on the way out asks once more, and nothing else is begun.
            QVERIFY2(questions - last <= 40,
                     qPrintable(QStringLiteral("%1 after %2").arg(questions - last).arg(last)));
        }
    }

    void aCancelledRunLeavesNothingBehind()
    {
        const Plan plan = grow::members(60), other = grow::restrictions(30);
        qint64 questions = 0;
        Progress counting{.cancelled = std::make_shared<std::atomic<bool>>(false), .report = {}};
        counting.asked = [&questions] { ++questions; };
        PlanDeriver().derive(plan, Texts(), counting);
        const qint64 all = questions;
        const auto right = derive(plan, Texts());
        for (int part = 1; part < 20; ++part) {
            PlanDeriver deriver;
            deriver.derive(other, Texts());
            Progress progress{.cancelled = std::make_shared<std::atomic<bool>>(false), .report = {}};
            questions = 0;
            progress.asked = [&] {
                if (++questions > all * part / 20)
                    progress.cancelled->store(true);
            };
            deriver.derive(plan, Texts(), progress);
            const auto again = deriver.derive(plan, Texts());
            QVERIFY(again->rules == right->rules);
            QCOMPARE(again->findings.size(), right->findings.size());
            for (qsizetype i = 0; i < right->findings.size(); ++i)
                QCOMPARE(again->findings.at(i).id, right->findings.at(i).id);
        }
    }

    void aPlanThatWouldNotFitIsRefusedBeforeItIsBegun()
    {
        // Every client pairs with every server of three thousand zones.
        Plan plan;
        plan.products.put(grow::product(QStringLiteral("one"), 4000));
        QList<Device> devices;
        for (int i = 0; i < 3000; ++i) {
            plan.zones.put(grow::zone(i));
            for (const char *role : {"client", "server"})
                devices.append(grow::device(QString::fromLatin1(role) + QString::number(i), grow::numbered("z", i),
                                            {grow::host(i + 1, role[0] == 'c' ? 10 : 11)},
                                            {QStringLiteral("one/") + QString::fromLatin1(role)}));
        }
        plan.devices = Table(devices);
        qint64 questions = 0;
        Progress counting;
        counting.asked = [&questions] { ++questions; };
        const auto derived = derive(plan, Texts(), counting);
        QVERIFY(derived->isRefused());
        QVERIFY2(derived->refusal.what.contains(QStringLiteral("9000000 flows")),
                 qPrintable(derived->refusal.what));
        QVERIFY2(
            derived->refusal.what.contains(QStringLiteral("one/use alone joins 3000 kinds of sources with 3000")),
            qPrintable(derived->refusal.what));
        QVERIFY(!derived->refusal.remedy.isEmpty());
        QVERIFY(derived->flows.flows.isEmpty() && derived->rules.points.isEmpty());
        QCOMPARE(derived->findings.size(), 1);
        QCOMPARE(derived->findings.first().text, derived->refusal.what);
        QVERIFY(questions < 10);
        PlanDeriver deriver;
        deriver.derive(grow::zones(5), Texts());
        QVERIFY(deriver.derive(plan, Texts())->isRefused());
        // With what it says is to be done, it fits.
        for (Device &device : devices)
            device.system = device.id.mid(6);
        plan.devices = Table(devices);
        QVERIFY(affordable(plan).ok());
    }

    void theEstimateCountsTheFlowsThatThereAre()
    {
        for (const GrowingPlan &growing : growingPlans()) {
            const Plan plan = growing.make(growing.size / 4);
            const double flows = double(deriveFlows(plan).flows.size());
            const double counted = costOf(plan).flows;
            QVERIFY2(counted >= flows * 0.9 && counted <= flows * 1.1 + 2,
                     qPrintable(QStringLiteral("%1: %2 instead of %3")
                                    .arg(QLatin1String(growing.name))
                                    .arg(counted)
                                    .arg(flows)));
        }
    }

    void everyGatewayOfTooManyAlternativesIsOnARoute()
    {
        // Fourteen pairs of gateways one after the other: more ways than are told apart.
        Plan plan;
        for (int i = 0; i <= 14; ++i) {
            plan.zones.put(grow::zone(i));
            for (int twin = 0; i < 14 && twin < 2; ++twin)
                plan.gateways.put(grow::gateway(grow::numbered("g", 2 * i + twin),
                                                {{grow::numbered("z", i), grow::host(i + 1, 1 + twin)},
                                                 {grow::numbered("z", i + 1), grow::host(i + 2, 3 + twin)}}));
        }
        plan.devices.put(grow::device(QStringLiteral("d"), grow::numbered("z", 0), {grow::host(1, 10)}));
        plan.devices.put(grow::device(QStringLiteral("s"), grow::numbered("z", 14), {grow::host(15, 10)}));
        plan.requirements.put(grow::need(0, QStringLiteral("d"), QStringLiteral("s")));
        const auto derived = derive(plan, Texts());
        QCOMPARE(derived->rules.points.size(), 28);
        for (const RuleSet &set : derived->rules.points)
            QCOMPARE(set.rules.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
