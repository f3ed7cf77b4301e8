// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks see only what is noted, and run again only when something of that changed.
#include "model/base/safefile.h"
#include "model/catalog/catalog.h"
#include "model/pipeline/deriver.h"
#include "model/plan/freeaddress.h"
#include "model/plan/planfile.h"
#include "tests/support/bigplan.h"
#include "tests/support/studioplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList asText(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &each : findings) {
        texts.append(each.id + u'|' + each.text + u'|' + each.needs + u'|' + each.found + u'|' + each.remedy);
        for (const Subject &subject : each.subjects)
            texts.append(subject.table + u'/' + subject.id);
        for (const Fix &fix : each.fixes)
            texts.append(fix.text);
    }
    return texts;
}

/// What is left when all is taken away that has not been seen.
DerivedPlan onlySeen(const DerivedPlan &whole, Parts seen)
{
    DerivedPlan left;
    const auto keep = [seen](Part part, auto &to, const auto &from) {
        if (seen & part)
            to = from;
    };
    keep(Part::Zones, left.plan.zones, whole.plan.zones);
    keep(Part::Gateways, left.plan.gateways, whole.plan.gateways);
    keep(Part::Systems, left.plan.systems, whole.plan.systems);
    keep(Part::Devices, left.plan.devices, whole.plan.devices);
    keep(Part::Requirements, left.plan.requirements, whole.plan.requirements);
    keep(Part::Restrictions, left.plan.restrictions, whole.plan.restrictions);
    keep(Part::Waivers, left.plan.waivers, whole.plan.waivers);
    keep(Part::Approvals, left.plan.approvals, whole.plan.approvals);
    keep(Part::Products, left.plan.products, whole.plan.products);
    keep(Part::Needs, left.flows.needs, whole.flows.needs);
    keep(Part::Flows, left.flows.flows, whole.flows.flows);
    keep(Part::Ends, left.flows.ends, whole.flows.ends);
    keep(Part::FlowSymbols, left.flows.symbols, whole.flows.symbols);
    keep(Part::Paths, left.paths.byFlow, whole.paths.byFlow);
    keep(Part::Points, left.rules.points, whole.rules.points);
    keep(Part::RuleSymbols, left.rules.symbols, whole.rules.symbols);
    return left;
}

CheckInput inputOf(const DerivedPlan &derived, const Texts &texts, CheckMemory *memory = nullptr)
{
    return {derived.plan, derived.flows, derived.paths, derived.rules, PortRegistry::shipped(),
            texts,        nullptr,       memory};
}

} // namespace

class TestFindingsKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noCheckLooksAtWhatIsNotNoted_data()
    {
        QTest::addColumn<QString>("check");
        for (const Check &check : allChecks())
            QTest::newRow(check.id.toUtf8().constData()) << check.id;
    }
    void noCheckLooksAtWhatIsNotNoted()
    {
        QFETCH(QString, check);
        static const QList<Check> checks = allChecks();
        static const Catalog catalog = Catalog::load({});
        const Check &one =
            *std::find_if(checks.begin(), checks.end(), [&](const Check &each) { return each.id == check; });
        if (!one.run)
            return;
        for (const QString &name : {u"raises"_s, u"silent"_s}) {
            const QString path =
                QStringLiteral(PORTOLAN_SOURCE "/tests/golden/checks/%1/%2.portolan").arg(check, name);
            const auto plan = readPlan(*readFile(path), path, catalog.lookup());
            QVERIFY(plan.ok());
            const auto whole = derive(*plan, Texts());
            CheckMemory memory;
            const QList<Finding> found = one.run(inputOf(*whole, Texts(), &memory));
            QCOMPARE(found.isEmpty(), name == u"silent"_s);
            QVERIFY(memory.seen() != Parts());
            const DerivedPlan left = onlySeen(*whole, memory.seen());
            QCOMPARE(asText(one.run(inputOf(left, Texts()))), asText(found));
        }
    }

    void anEditRunsOnlyWhatItConcerns()
    {
        RandomStudio studio(3);
        PlanDeriver deriver;
        FindingsKeeper keeper;
        const Texts texts;
        const auto ran = [&] {
            keeper.find(deriver.deriveRules(studio.plan), texts);
            return keeper.lastRun();
        };
        QVERIFY(ran().size() > 80);
        QCOMPARE(ran(), QStringList());
        Placement placement;
        placement.id = u"z0"_s;
        studio.plan.layout.put(placement);
        QCOMPARE(ran(), QStringList());
        Approval approval;
        approval.id = u"device-without-flow:all"_s;
        studio.plan.approvals.put(approval);
        QCOMPARE(ran(), QStringList());
        Zone zone = studio.plan.zones.at(0);
        zone.vlan = 7;
        studio.plan.zones.put(zone);
        QStringList runs = ran();
        QVERIFY(runs.contains(u"vlan-clash"_s) && !runs.contains(u"double-forward"_s));
        QVERIFY(!runs.contains(u"unknown-role"_s));
        Device device = studio.plan.devices.at(0);
        device.name = u"Renamed"_s;
        studio.plan.devices.put(device);
        runs = ran();
        QVERIFY(runs.contains(u"missing-address"_s) && !runs.contains(u"vlan-clash"_s));
        QVERIFY(!runs.contains(u"double-forward"_s) && !runs.contains(u"companion-missing"_s));
    }

    void anotherLanguageMakesAllAnew()
    {
        RandomStudio studio(5);
        FindingsKeeper keeper;
        const auto derived = derive(studio.plan, Texts());
        const QStringList english = asText(keeper.find(derived, Texts())),
                          spanish = asText(keeper.find(derived, Texts(u"es"_s)));
        QVERIFY(keeper.lastRun().size() > 80);
        QCOMPARE(english, asText(derived->findings));
        QCOMPARE(spanish, asText(derive(studio.plan, Texts(u"es"_s))->findings));
        QVERIFY(english != spanish);
    }

    void aCancelledRunLeavesNothingStale()
    {
        RandomStudio studio(9);
        FindingsKeeper keeper;
        for (int i = 0; i < 120; ++i) {
            studio.edit();
            const auto derived = derive(studio.plan, Texts());
            // Progress is asked before each check that has to run.
            const Progress progress{.cancelled = std::make_shared<std::atomic<bool>>(i % 3 == 0), .report = {}};
            const QList<Finding> found = keeper.find(derived, Texts(), progress);
            QCOMPARE(found.isEmpty(), i % 3 == 0);
            if (i % 3 != 0)
                QCOMPARE(asText(found), asText(derived->findings));
        }
    }

    void theAddressBookFollowsEveryEdit()
    {
        int crowds = 0;
        for (quint32 seed = 1; seed <= 10; ++seed) {
            RandomStudio studio(seed);
            AddressBook book;
            for (int i = 0; i < 200; ++i) {
                const Plan before = studio.plan;
                studio.edit();
                book.follow(before, studio.plan, changedDevices(before, studio.plan));
                AddressBook anew;
                const QList<int> crowded = anew.crowded(studio.plan);
                QCOMPARE(book.crowded(studio.plan), crowded);
                QCOMPARE(book.used(studio.plan), usedAddresses(studio.plan));
                crowds += !crowded.isEmpty();
            }
        }
        QVERIFY2(crowds > 30, qPrintable(QString::number(crowds)));
    }

    void devicesThatStandOutAreFollowedWhereOthersComeAndGo()
    {
        RandomStudio studio(4);
        PlanDeriver deriver;
        CheckMemory memory;
        const Texts texts;
        auto last = deriver.deriveRules(studio.plan);
        int asked = 0, standing = 0;
        for (int i = 0; i < 600; ++i) {
            const auto now = deriver.deriveRules(studio.plan);
            memory.forget(changedParts(*last, *now), changedDevices(last->plan, now->plan));
            last = now;
            const auto isRender = [&](const Device &device) {
                ++asked;
                return device.roles.contains(u"studio/render"_s);
            };
            if (i % 7 != 6) { // else nobody asks for one edit
                memory.begin();
                const QList<int> found = inputOf(*now, texts, &memory).devicesThat(isRender);
                QCOMPARE(found, inputOf(*now, texts).devicesThat(isRender));
                asked -= now->plan.devices.size();
                standing += int(found.size());
            }
            studio.edit();
        }
        QVERIFY2(asked > 100 && asked < 3000, qPrintable(QString::number(asked)));
        QVERIFY(standing > 600);
    }
};

QTEST_GUILESS_MAIN(TestFindingsKeeper)
#include "tst_findingskeeper.moc"
