// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each pass of the compiler broken on purpose: the comparison with the second computation must notice every time
// that the break changes what a point permits.
#include "model/flows/deriveflows.h"
#include "model/plan/planfile.h"
#include "model/rules/compilerules.h"
#include "model/rules/crossings.h"
#include "model/rules/merge.h"
#include "tests/support/oracle.h"
#include "tests/support/randomplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

constexpr quint32 seeds = 4000;
constexpr int enough = 12; // breaks of one kind that were looked at

Plan planOf(quint32 seed)
{
    auto read = readPlan(randomPlan(seed), QStringLiteral("random"), {});
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    read->project.ruleForm = Project::RuleForm(seed % 3);
    return *read;
}

/// A plan as a broken pass would see it: what the pass exists for is taken away before it, and nobody else told.
using PlanBreak = std::function<void(Plan &)>;
/// What a broken pass would hand on.
using CrossingBreak = std::function<void(QList<Crossing> &)>;
using BookBreak = std::function<void(RuleBook &)>;

void eachGateway(Plan &plan, const std::function<void(Gateway &)> &change)
{
    const Table<Gateway> before = plan.gateways;
    for (Gateway gateway : before) {
        change(gateway);
        plan.gateways.put(gateway);
    }
}

RuleBook compiled(const Plan &plan)
{
    const FlowTable flows = deriveFlows(plan);
    return compileRules(plan, flows, findPaths(plan, flows));
}

/// One rule a crossing, nothing merged: so a break of the crossings can be seen through.
RuleBook bookOf(const QList<RuleSet> &points, const QList<Crossing> &crossings)
{
    RuleBook book;
    book.points = points;
    for (const Crossing &each : crossings) {
        Rule rule;
        rule.hook = each.hook;
        if (!each.inInterface.isEmpty())
            rule.inInterfaces = {each.inInterface};
        if (!each.outInterface.isEmpty())
            rule.outInterfaces = {each.outInterface};
        rule.protocol = each.protocol;
        rule.source = each.source;
        rule.destination = each.destination;
        rule.sourcePorts = each.sourcePorts;
        rule.destinationPorts = each.destinationPorts;
        rule.state = each.state;
        rule.companion = each.companion;
        book.points[each.point].rules.append(rule);
    }
    return book;
}

QList<Crossing> crossingsOf(const Plan &plan, QList<RuleSet> &points)
{
    const FlowTable flows = deriveFlows(plan);
    QStringList symbols = flows.symbols;
    points = enforcementPoints(plan, symbols);
    return crossings(plan, flows, findPaths(plan, flows), points, symbols, {});
}

bool noticed(const Plan &plan, const RuleBook &book)
{
    AtomPacker packer;
    const AtomSet rules = acceptedBy(book, packer), needs = Oracle(plan, packer).needed();
    return !(rules == needs);
}

/// Whether two books permit the same packets: a break that changes nothing there is no break.
bool same(const RuleBook &a, const RuleBook &b)
{
    AtomPacker packer;
    const AtomSet one = acceptedBy(a, packer), other = acceptedBy(b, packer);
    return one == other;
}

Rule *ruleWhere(RuleBook &book, const std::function<bool(const Rule &)> &fits)
{
    for (RuleSet &set : book.points)
        for (Rule &rule : set.rules)
            if (fits(rule))
                return &rule;
    return nullptr;
}

/// The rule book of a plan, and the same with something broken.
struct Books
{
    RuleBook good, bad;
};

/// Breaks random plans until enough of them show it. That the good book is good is seen for each as well.
void everyBreakIsNoticed(const std::function<Books(const Plan &)> &broken)
{
    int breaks = 0, caught = 0;
    for (quint32 seed = 1; seed <= seeds && breaks < enough; ++seed) {
        const Plan plan = planOf(seed);
        const auto [good, bad] = broken(plan);
        if (same(good, bad))
            continue;
        QVERIFY2(!noticed(plan, good), "the unbroken rules are wrong");
        ++breaks;
        caught += noticed(plan, bad);
    }
    QVERIFY2(breaks > 0, "no plan shows the break");
    QCOMPARE(caught, breaks);
}

} // namespace

class TestMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aPassThatDoesNothingIsNoticed_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < planBreaks().size(); ++i)
            QTest::newRow(planBreaks().at(i).first) << int(i);
    }
    void aPassThatDoesNothingIsNoticed()
    {
        QFETCH(int, index);
        everyBreakIsNoticed([&](const Plan &plan) {
            Plan broken = plan;
            planBreaks().at(index).second(broken);
            return Books{compiled(plan), compiled(broken)};
        });
    }

    void aCrossingThatIsWrongIsNoticed_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < crossingBreaks().size(); ++i)
            QTest::newRow(crossingBreaks().at(i).first) << int(i);
    }
    void aCrossingThatIsWrongIsNoticed()
    {
        QFETCH(int, index);
        everyBreakIsNoticed([&](const Plan &plan) {
            QList<RuleSet> points;
            const QList<Crossing> good = crossingsOf(plan, points);
            QList<Crossing> bad = good;
            crossingBreaks().at(index).second(bad);
            return Books{bookOf(points, good), bookOf(points, bad)};
        });
    }

    void aRuleThatIsWrongIsNoticed_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < bookBreaks().size(); ++i)
            QTest::newRow(bookBreaks().at(i).first) << int(i);
    }
    void aRuleThatIsWrongIsNoticed()
    {
        QFETCH(int, index);
        everyBreakIsNoticed([&](const Plan &plan) {
            const RuleBook good = compiled(plan);
            RuleBook bad = good;
            bookBreaks().at(index).second(bad);
            return Books{good, bad};
        });
    }

    void aMergeThatWidensIsNoticed()
    {
        everyBreakIsNoticed([](const Plan &plan) {
            QList<RuleSet> points;
            QList<Crossing> each = crossingsOf(plan, points);
            const RuleBook good = bookOf(points, each);
            // The careless merge: two crossings alike in all but both ends become one with all of both.
            for (qsizetype i = 0; i + 1 < each.size(); ++i) {
                Crossing &one = each[i];
                const Crossing &other = each.at(i + 1);
                if (one.point == other.point && one.hook == other.hook && one.inInterface == other.inInterface &&
                    one.outInterface == other.outInterface && one.protocol == other.protocol &&
                    one.state == other.state && one.sourcePorts == other.sourcePorts) {
                    one.source = one.source.united(other.source);
                    one.destination = one.destination.united(other.destination);
                    one.destinationPorts = one.destinationPorts.united(other.destinationPorts);
                }
            }
            return Books{good, bookOf(points, each)};
        });
    }

private:
    static const QList<std::pair<const char *, PlanBreak>> &planBreaks()
    {
        static const QList<std::pair<const char *, PlanBreak>> all{
            {"restrictions are forgotten", [](Plan &plan) { plan.restrictions = {}; }},
            {"translations are forgotten",
             [](Plan &plan) { eachGateway(plan, [](Gateway &gateway) { gateway.nat.clear(); }); }},
            {"static ones are forgotten", [](Plan &plan) { without(plan, Nat::Kind::Static); }},
            {"pools are forgotten", [](Plan &plan) { without(plan, Nat::Kind::Pool); }},
            {"masquerades are forgotten", [](Plan &plan) { without(plan, Nat::Kind::Masquerade); }},
            {"forwards are forgotten", [](Plan &plan) { without(plan, Nat::Kind::Forward); }},
            {"translations apply at the other end of their list",
             [](Plan &plan) {
                 eachGateway(plan, [](Gateway &gateway) { std::reverse(gateway.nat.begin(), gateway.nat.end()); });
             }},
            {"every gateway keeps state",
             [](Plan &plan) { eachGateway(plan, [](Gateway &gateway) { gateway.stateful = true; }); }},
            {"every gateway tells TCP from UDP",
             [](Plan &plan) { eachGateway(plan, [](Gateway &gateway) { gateway.separatesTcpUdp = true; }); }},
            {"bridges are routers",
             [](Plan &plan) { eachGateway(plan, [](Gateway &gateway) { gateway.bridge = false; }); }},
            {"nobody protects himself",
             [](Plan &plan) { eachGateway(plan, [](Gateway &gateway) { gateway.protectsItself = false; }); }},
            {"nobody repeats multicast DNS",
             [](Plan &plan) { eachGateway(plan, [](Gateway &gateway) { gateway.mdnsReflector = false; }); }},
            {"every router passes groups",
             [](Plan &plan) { eachGateway(plan, [](Gateway &gateway) { gateway.routesMulticast = true; }); }},
            {"proxies are taken for PIM",
             [](Plan &plan) {
                 eachGateway(plan, [](Gateway &gateway) { gateway.multicastBy = Gateway::MulticastBy::Pim; });
             }},
            {"pairs are single boxes",
             [](Plan &plan) { eachGateway(plan, [](Gateway &gateway) { gateway.boxes.clear(); }); }},
            {"nobody asks for groups",
             [](Plan &plan) {
                 const Table<Zone> before = plan.zones;
                 for (Zone zone : before) {
                     zone.querier.clear();
                     plan.zones.put(zone);
                 }
             }},
            {"external zones are crossed",
             [](Plan &plan) {
                 const Table<Zone> before = plan.zones;
                 for (Zone zone : before) {
                     zone.external = false;
                     plan.zones.put(zone);
                 }
             }},
            {"host firewalls are forgotten", [](Plan &plan) {
                 const Table<Device> before = plan.devices;
                 for (Device device : before) {
                     device.hostFirewall.clear();
                     plan.devices.put(device);
                 }
             }}};
        return all;
    }
    static void without(Plan &plan, Nat::Kind kind)
    {
        eachGateway(plan, [kind](Gateway &gateway) {
            gateway.nat.removeIf([kind](const Nat &nat) { return nat.kind == kind; });
        });
    }

    static const QList<std::pair<const char *, CrossingBreak>> &crossingBreaks()
    {
        auto middle = [](QList<Crossing> &all, const std::function<void(Crossing &)> &change) {
            if (!all.isEmpty())
                change(all[all.size() / 2]);
        };
        static const QList<std::pair<const char *, CrossingBreak>> all{
            {"one is missing",
             [](QList<Crossing> &all) {
                 if (!all.isEmpty())
                     all.removeAt(all.size() / 2);
             }},
            {"one has another hook",
             [middle](QList<Crossing> &all) {
                 middle(all, [](Crossing &each) {
                     each.hook = each.hook == Rule::Hook::Input ? Rule::Hook::Output : Rule::Hook::Input;
                 });
             }},
            {"one stands at another point",
             [middle](QList<Crossing> &all) {
                 middle(all, [&all](Crossing &each) { each.point = all.first().point; });
             }},
            {"ends are swapped",
             [middle](QList<Crossing> &all) {
                 middle(all, [](Crossing &each) { std::swap(each.source, each.destination); });
             }},
            {"interfaces are swapped",
             [middle](QList<Crossing> &all) {
                 middle(all, [](Crossing &each) { std::swap(each.inInterface, each.outInterface); });
             }},
            {"a port more",
             [middle](QList<Crossing> &all) {
                 middle(all, [](Crossing &each) {
                     if (!each.destinationPorts.isEmpty())
                         each.destinationPorts = each.destinationPorts.united(PortSet(Port(40000)));
                 });
             }},
            {"an address more",
             [middle](QList<Crossing> &all) {
                 middle(all, [](Crossing &each) {
                     each.source = each.source.united(AddressSet(*readAddress(QStringLiteral("10.0.77.1"))));
                 });
             }},
            {"no replies",
             [](QList<Crossing> &all) {
                 all.removeIf([](const Crossing &each) { return each.state == Rule::State::Return; });
             }},
            {"no companions",
             [](QList<Crossing> &all) {
                 all.removeIf([](const Crossing &each) { return each.companion != Rule::Companion::None; });
             }},
            {"source ports are forgotten", [](QList<Crossing> &all) {
                 for (Crossing &each : all)
                     if (each.state == Rule::State::New && each.protocol.hasPorts())
                         each.sourcePorts = anyPort();
             }}};
        return all;
    }

    static const QList<std::pair<const char *, BookBreak>> &bookBreaks()
    {
        static const QList<std::pair<const char *, BookBreak>> all{
            {"interfaces are united on both sides",
             [](RuleBook &book) {
                 for (RuleSet &set : book.points)
                     for (Rule &rule : set.rules)
                         for (const PointInterface &interface : set.interfaces)
                             if (rule.hook == Rule::Hook::Forward) {
                                 rule.inInterfaces.append(interface.name);
                                 rule.outInterfaces.append(interface.name);
                             }
             }},
            {"one rule is lost",
             [](RuleBook &book) {
                 for (RuleSet &set : book.points)
                     if (!set.rules.isEmpty()) {
                         set.rules.removeLast();
                         return;
                     }
             }},
            {"a rule is taken for a reply",
             [](RuleBook &book) {
                 if (Rule *rule = ruleWhere(book, [](const Rule &each) {
                         return each.state == Rule::State::New && each.protocol.hasPorts();
                     }))
                     rule->state = Rule::State::Return;
             }},
            {"a rule has another protocol",
             [](RuleBook &book) {
                 if (Rule *rule =
                         ruleWhere(book, [](const Rule &each) { return each.protocol == protocols::icmp; }))
                     rule->protocol = protocols::esp;
             }},
            {"a family is lost",
             [](RuleBook &book) {
                 if (Rule *rule = ruleWhere(book, [](const Rule &each) {
                         return !ofFamily(each.source, 6).isEmpty() && !ofFamily(each.destination, 6).isEmpty();
                     }))
                     rule->source = rule->source.minus(wholeFamily(6));
             }},
            {"a point is lost", [](RuleBook &book) {
                 if (!book.points.isEmpty())
                     book.points.removeFirst();
             }}};
        return all;
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
