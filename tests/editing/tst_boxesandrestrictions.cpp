// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes of a gateway, translations of all four kinds, path restrictions: what is allowed, what is explained, and
// that undoing gives the plan back byte for byte.
#include "model/editing/arrangeedits.h"
#include "model/editing/boxedits.h"
#include "model/editing/gatewayedits.h"
#include "model/editing/restrictionedits.h"
#include "tests/editing/sample.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

Plan done(const Plan &plan, const Result<PlanEdit> &edit)
{
    if (!edit)
        qFatal("%s", qPrintable(edit.error().text()));
    const Result<Plan> after = applied(plan, *edit);
    if (!after)
        qFatal("%s", qPrintable(after.error().text()));
    const Result<Plan> back = applied(*after, edit->inverted());
    if (!back || writePlan(*back) != writePlan(plan))
        qFatal("undoing does not give the plan back");
    return *after;
}

const Gateway &core(const Plan &plan)
{
    return *plan.gateways.find(u"core"_s);
}

Nat nat(Nat::Kind kind, const QStringList &inside, const QStringList &outside)
{
    Nat made;
    made.kind = kind;
    made.interface = u"wan"_s;
    made.inside = inside;
    made.outside = outside;
    return made;
}

} // namespace

class TestBoxesAndRestrictions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPairIsMadeNamedAddressedAndUnmade()
    {
        Plan plan = done(sample::plan(), addGatewayBox(sample::plan(), u"core"_s));
        QCOMPARE(core(plan).boxes.size(), 2);
        QCOMPARE(core(plan).boxes.at(0).name, u"core-fw-a"_s);
        QCOMPARE(core(plan).boxes.at(1).name, u"core-fw-b"_s);
        plan = done(plan, setGatewayBoxName(plan, u"core"_s, u"a"_s, u" left "_s));
        QCOMPARE(core(plan).boxes.at(0).name, u"left"_s);
        plan = done(plan, setGatewayBoxAddresses(plan, u"core"_s, u"a"_s, u"lan"_s, u"10.10.0.2"_s));
        QCOMPARE(core(plan).boxes.at(0).addresses.value(u"lan"_s), QStringList{u"10.10.0.2"_s});
        plan = done(plan, addGatewayBox(plan, u"core"_s));
        QCOMPARE(core(plan).boxes.size(), 3);
        plan = done(plan, removeGatewayBox(plan, u"core"_s, u"b"_s));
        QCOMPARE(core(plan).boxes.size(), 2);
        plan = done(plan, removeGatewayBox(plan, u"core"_s, u"c"_s));
        QVERIFY(core(plan).boxes.isEmpty());
    }

    void aBoxTakesNoAddressOfAnother()
    {
        Plan plan = done(sample::plan(), addGatewayBox(sample::plan(), u"core"_s));
        const auto shared = setGatewayBoxAddresses(plan, u"core"_s, u"a"_s, u"lan"_s, u"10.10.0.1"_s);
        QVERIFY(!shared && shared.error().what.contains(u"share"_s));
        plan = done(plan, setGatewayBoxAddresses(plan, u"core"_s, u"a"_s, u"lan"_s, u"10.10.0.2"_s));
        const auto taken = setGatewayBoxAddresses(plan, u"core"_s, u"b"_s, u"lan"_s, u"10.10.0.2"_s);
        QVERIFY(!taken && taken.error().what.contains(u"core-fw-a"_s));
        QVERIFY(!setGatewayBoxAddresses(plan, u"core"_s, u"b"_s, u"lan"_s, u"10.10.0.300"_s));
        QVERIFY(!setGatewayBoxName(plan, u"core"_s, u"b"_s, u"  "_s));
        QVERIFY(!setGatewayBoxName(plan, u"core"_s, u"b"_s, u"core-fw-a"_s));
    }

    void anInterfaceThatGoesTakesTheBoxesAddressesThere()
    {
        Plan plan = done(sample::plan(), addGatewayBox(sample::plan(), u"core"_s));
        plan = done(plan, setGatewayBoxAddresses(plan, u"core"_s, u"a"_s, u"lan"_s, u"10.10.0.2"_s));
        plan = done(plan, removeGatewayInterface(plan, u"core"_s, u"lan"_s));
        QVERIFY(core(plan).boxes.at(0).addresses.isEmpty());
    }

    void allKindsOfTranslationAreAdded()
    {
        Plan plan = sample::plan();
        plan = done(plan, addNat(plan, u"core"_s, nat(Nat::Kind::Static, {u"10.10.0.11"_s}, {u"203.0.113.10"_s})));
        plan = done(plan,
                    addNat(plan, u"core"_s, nat(Nat::Kind::Static, {u"10.10.0.0/28"_s}, {u"203.0.113.16/28"_s})));
        plan = done(plan, addNat(plan, u"core"_s, nat(Nat::Kind::Pool, {}, {u"203.0.113.40-203.0.113.44"_s})));
        QCOMPARE(core(plan).nat.size(), 5);
        const Result<Plan> again = readPlan(writePlan(plan), u"x.portolan"_s, sample::lookup());
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    }

    void aTranslationThatCannotBeIsExplained()
    {
        const Plan plan = sample::plan();
        const std::pair<Nat, QString> wrong[] = {
            {nat(Nat::Kind::Static, {}, {u"203.0.113.10"_s}), u"inside"_s},
            {nat(Nat::Kind::Static, {u"10.10.0.11"_s}, {}), u"outside"_s},
            {nat(Nat::Kind::Static, {u"10.10.0.11"_s}, {u"203.0.113.8/30"_s}), u"as long"_s},
            {nat(Nat::Kind::Static, {u"10.10.0.11"_s}, {u"2001:db8::1"_s}), u"IPv6"_s},
            {nat(Nat::Kind::Static, {u"10.10.0.11-10.10.0.13"_s}, {u"203.0.113.11-203.0.113.13"_s}),
             u"one subnet"_s},
            {nat(Nat::Kind::Pool, {u"10.10.0.0/24"_s}, {}), u"outside"_s},
            {nat(Nat::Kind::Pool, {u"nonsense"_s}, {u"203.0.113.1"_s}), u"nonsense"_s}};
        for (const auto &[each, word] : wrong) {
            const auto edit = addNat(plan, u"core"_s, each);
            QVERIFY(!edit);
            QVERIFY2((edit.error().what + edit.error().remedy).contains(word), qPrintable(edit.error().text()));
            QVERIFY(natFault(plan, u"core"_s, each));
        }
        Plan bridged = plan;
        Gateway gateway = core(plan);
        gateway.nat.clear();
        gateway.bridge = true;
        bridged.gateways.put(gateway);
        QVERIFY(!addNat(bridged, u"core"_s, nat(Nat::Kind::Pool, {}, {u"203.0.113.1"_s})));
    }

    void aRestrictionIsAddedChangedAndRemoved()
    {
        Restriction restriction;
        restriction.gateway = u"core"_s;
        restriction.from = u"prod"_s;
        restriction.to = u"net"_s;
        restriction.reason = u" goes by the proxy "_s;
        Plan plan = done(sample::plan(), putRestriction(sample::plan(), restriction));
        QCOMPARE(plan.restrictions.size(), 1);
        QCOMPARE(plan.restrictions.at(0).id, u"p1"_s);
        QCOMPARE(plan.restrictions.at(0).reason, u"goes by the proxy"_s);
        QVERIFY(!putRestriction(plan, restriction)); // says the same
        Restriction changed = plan.restrictions.at(0);
        changed.requirement = u"r1"_s;
        plan = done(plan, putRestriction(plan, changed));
        QCOMPARE(plan.restrictions.size(), 1);
        QVERIFY(restrictionWords(plan, plan.restrictions.at(0)).contains(u"Production → Internet"_s));
        QVERIFY(done(plan, removeRestrictions(plan, {u"p1"_s})).restrictions.isEmpty());
    }

    void aRestrictionThatMeansNothingIsRefused()
    {
        const Plan plan = sample::plan();
        Restriction restriction;
        restriction.reason = u"why"_s;
        QVERIFY(!putRestriction(plan, restriction)); // no gateway
        restriction.gateway = u"core"_s;
        restriction.from = u"nowhere"_s;
        QVERIFY(!putRestriction(plan, restriction));
        restriction.from = restriction.to = u"prod"_s;
        QVERIFY(!putRestriction(plan, restriction));
        restriction.to.clear();
        restriction.reason = u"  "_s;
        const auto edit = putRestriction(plan, restriction);
        QVERIFY(!edit && edit.error().what.contains(u"reason"_s));
    }

    void whatIsDeletedIsNamedNowhereAnyMore()
    {
        Plan plan = sample::plan();
        Restriction restriction;
        restriction.gateway = u"core"_s;
        restriction.from = u"stor"_s;
        restriction.reason = u"why"_s;
        plan = done(plan, putRestriction(plan, restriction));
        Zone zone = *plan.zones.find(u"prod"_s);
        zone.querier = u"core"_s;
        plan.zones.put(zone);
        QVERIFY(done(plan, deleteThings(plan, {{u"zones"_s, u"stor"_s}})).restrictions.isEmpty());
        const Plan without = done(plan, deleteThings(plan, {{u"gateways"_s, u"core"_s}}));
        QVERIFY(without.restrictions.isEmpty());
        QVERIFY(without.zones.find(u"prod"_s)->querier.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBoxesAndRestrictions)
#include "tst_boxesandrestrictions.moc"
