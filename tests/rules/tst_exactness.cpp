// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every enforcement point accepts equals what its flows need there: compared packet by packet with a second
// computation that knows nothing of sets, groups or merging.
#include "model/flows/deriveflows.h"
#include "model/plan/entityjson.h"
#include "model/plan/planfile.h"
#include "model/rules/compilerules.h"
#include "tests/support/oracle.h"
#include "tests/support/randomplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

constexpr quint32 seeds = 5200;
constexpr quint32 crowdedSeeds = 80;
constexpr quint32 pimSeeds = 2400;

/// One seed where the environment names it, else the first so many.
std::pair<quint32, quint32> seedsUpTo(quint32 most)
{
    const quint32 only = qEnvironmentVariableIntValue("PORTOLAN_SEED");
    return only ? std::pair(only, only) : std::pair(1U, most);
}

/// Many requirements between few devices of few zones: here rules that overlap do with fewer.
PlanWishes crowded()
{
    PlanWishes wishes;
    wishes.zones = 2;
    wishes.gateways = 2;
    wishes.devices = 12;
    wishes.requirements = 220;
    wishes.addressEnds = false;
    return wishes;
}

/// Groups over many PIM routers, told rendezvous points of all kinds.
PlanWishes overPim()
{
    PlanWishes wishes;
    wishes.pim = true;
    wishes.zones = 6;
    wishes.gateways = 6;
    wishes.requirements = 2;
    return wishes;
}

struct Tally
{
    qint64 points = 0, packets = 0, plans = 0;
    qint64 besides = 0;                ///< opened only because a gateway cannot tell TCP from UDP
    qint64 namedByZones = 0;           ///< books that name more of it, as other zones ask for it
    qint64 registers = 0, answers = 0; ///< rules
    qint64 fewer = 0;                  ///< plans whose cover has fewer rules
};

/// What rules say is opened besides, from any interface to any other, whatever the source port.
AtomSet namedAsWidening(const RuleBook &book, AtomPacker &packer)
{
    AtomSet named(packer);
    for (const RuleSet &set : book.points)
        for (const Rule &rule : set.rules)
            for (const PacketBox &box : rule.widening)
                for (const Address &source : addressesIn(box.source))
                    for (const Address &destination : addressesIn(box.destination))
                        for (int port : portsIn(box.destinationPorts))
                            named.add({set.id, rule.hook, {}, {}, box.protocol, source, destination, {}, port});
    named.close();
    return named;
}

/// In each form the rules of the plan permit what its flows need, and name what opens besides.
void compareForms(quint32 seed, const PlanWishes &wishes, Tally &tally)
{
    const QByteArray json = randomPlan(seed, wishes);
    auto plan = readPlan(json, QStringLiteral("random"), {});
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().text()));
    const FlowTable flows = deriveFlows(*plan);
    const PathTable paths = findPaths(*plan, flows);
    AtomPacker packer;
    Oracle oracle(*plan, packer);
    const AtomSet needs = oracle.needed(), besides = oracle.besides();
    tally.besides += qint64(besides.size());
    QList<int> counts;
    for (const QString &form : ruleFormWords()) {
        plan->project.ruleForm = Project::RuleForm(ruleFormWords().indexOf(form));
        const RuleBook book = compileRules(*plan, flows, paths);
        const AtomSet rules = acceptedBy(book, packer);
        if (!(rules == needs))
            qInfo() << form << "seed" << seed << "wider" << rules.beyond(needs) << "missing" << needs.beyond(rules)
                    << qPrintable(QString::fromUtf8(json));
        QVERIFY(rules == needs);
        // Zones whose addresses overlap may ask for the same packet, one for each protocol: each pair of zones
        // names what opens besides for itself.
        const AtomSet named = namedAsWidening(book, packer);
        if (!besides.beyond(named).isEmpty())
            qInfo() << form << "seed" << seed << "not named" << besides.beyond(named)
                    << qPrintable(QString::fromUtf8(json));
        QVERIFY(besides.beyond(named).isEmpty());
        tally.namedByZones += !(named == besides);
        counts.append(book.ruleCount());
        if (counts.size() > 1)
            continue;
        tally.points += book.points.size();
        for (const RuleSet &set : book.points)
            for (const Rule &rule : set.rules) {
                tally.registers += rule.companion == Rule::Companion::PimRegister;
                tally.answers += rule.companion == Rule::Companion::PimRegisterStop;
            }
    }
    const int compact = counts.at(int(Project::RuleForm::Compact)),
              cover = counts.at(int(Project::RuleForm::Cover));
    QVERIFY(cover <= compact);
    tally.fewer += cover < compact;
    tally.packets += qint64(needs.size());
    ++tally.plans;
}

} // namespace

class TestExactness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rulesEqualFlowsAtEveryPointOfRandomPlans()
    {
        Tally tally;
        const auto [first, last] = seedsUpTo(seeds);
        for (quint32 seed = first; seed <= last; ++seed) {
            compareForms(seed, {}, tally);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo() << tally.plans << "plans," << tally.points << "points," << tally.packets
                << "permitted packets compared in each form," << tally.besides
                << "of them opened only because a gateway cannot tell TCP from UDP," << tally.namedByZones
                << "books name more of it";
        if (first == last)
            return;
        QVERIFY(tally.packets > 400000);
        QVERIFY(tally.besides > 1000);
        QVERIFY(tally.namedByZones < tally.plans / 100);
    }

    void rulesEqualFlowsWherePimRoutersMeet()
    {
        Tally tally;
        const auto [first, last] = seedsUpTo(pimSeeds);
        for (quint32 seed = first; seed <= last; ++seed) {
            compareForms(seed, overPim(), tally);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo() << tally.plans << "plans," << tally.points << "points," << tally.packets
                << "permitted packets compared in each form," << tally.registers << "rules for registers,"
                << tally.answers << "for what answers them";
        if (first != last)
            QVERIFY(tally.registers > 500 && tally.answers > 500);
    }

    void soDoThoseThatOverlap()
    {
        Tally tally;
        for (quint32 seed = 1; seed <= crowdedSeeds; ++seed) {
            compareForms(seed, crowded(), tally);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo() << tally.plans << "plans," << tally.fewer << "with fewer rules that overlap," << tally.packets
                << "permitted packets compared in each form";
        QVERIFY(tally.fewer > 40);
    }
};

QTEST_GUILESS_MAIN(TestExactness)
#include "tst_exactness.moc"
