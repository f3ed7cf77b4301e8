// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Redundant, shadowed and surplus rules are found, judged packet by packet.
#include "model/rules/redundancy.h"
#include "tests/support/rulesets.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace portolan;
using testing::point;
using testing::rule;
using testing::through;

namespace {

constexpr auto forward = Rule::Hook::Forward;
constexpr auto gateway = RuleSet::Kind::Gateway;

RuleSet box(const QList<Rule> &rules)
{
    RuleSet set = point("core", gateway, rules);
    for (const char *name : {"a", "b", "c"})
        set.interfaces.append({QString::fromLatin1(name), QString::fromLatin1(name), {}});
    return set;
}

/// A packet of a small world through a pair of interfaces, as one number.
quint32 packetNumber(const QString &in, const QString &out, Protocol protocol, Rule::State state, quint64 source,
                     quint64 destination, int port)
{
    return quint32(in.front().unicode() - u'a') << 24 | quint32(out.front().unicode() - u'a') << 20 |
           quint32(protocol == protocols::tcp) << 17 | quint32(state) << 16 | quint32(source) << 8 |
           quint32(destination) << 4 | quint32(port);
}

/// Every packet that these rules permit.
QSet<quint32> permitted(const RuleSet &set, int without = -1)
{
    QSet<quint32> packets;
    const QStringList all{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    for (int i = 0; i < set.rules.size(); ++i) {
        const Rule &each = set.rules.at(i);
        if (i == without)
            continue;
        for (const QString &in : each.inInterfaces.isEmpty() ? all : each.inInterfaces)
            for (const QString &out : each.outInterfaces.isEmpty() ? all : each.outInterfaces)
                for (const AddressRange &source : each.source)
                    for (const AddressRange &destination : each.destination)
                        for (const auto &ports : each.destinationPorts)
                            for (quint64 s = source.first.low; s <= source.last.low; ++s)
                                for (quint64 d = destination.first.low; d <= destination.last.low; ++d)
                                    for (int p = ports.first; p <= ports.last; ++p)
                                        packets.insert(packetNumber(in, out, each.protocol, each.state, s, d, p));
    }
    return packets;
}

Rule randomRule(QRandomGenerator &random, int number)
{
    const auto span = [&random](int most) {
        const int first = 1 + random.bounded(6);
        return std::pair{first, std::min(6, first + random.bounded(most))};
    };
    Rule made;
    made.id = QStringLiteral("R-%1").arg(number);
    made.protocol = random.bounded(4) ? protocols::tcp : protocols::udp;
    const auto [s, t] = span(5);
    const auto [d, e] = span(5);
    const auto [p, q] = span(5);
    made.source = AddressSet(Address::ipv4(quint32(s)), Address::ipv4(quint32(t)));
    made.destination = AddressSet(Address::ipv4(quint32(d)), Address::ipv4(quint32(e)));
    made.sourcePorts = anyPort();
    made.destinationPorts = PortSet(Port(p), Port(q));
    const QList<const char *> sides{"a", "b", "a,b", ""};
    made = through(made, sides.at(random.bounded(4)), sides.at(random.bounded(4)));
    made.state = random.bounded(6) ? Rule::State::New : Rule::State::Return;
    return made;
}

} // namespace

class TestRedundancy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatTheOthersPermitIsRedundant()
    {
        QRandomGenerator random(1);
        int redundant = 0, shadowed = 0;
        for (int round = 0; round < 150; ++round) {
            QList<Rule> rules;
            for (int i = 0; i < 25; ++i)
                rules.append(randomRule(random, i));
            const RuleSet set = box(rules);
            const QSet<quint32> all = permitted(set);
            QList<int> expected, found;
            for (int i = 0; i < rules.size(); ++i)
                if (permitted(set, i) == all)
                    expected.append(i);
            for (const RedundantRule &each : redundantRules(set)) {
                found.append(each.rule);
                ++redundant;
                int shadow = -1;
                for (int i = each.rule - 1; i >= 0; --i)
                    if (permitted(box({rules.at(i)})).contains(permitted(box({rules.at(each.rule)}))))
                        shadow = i;
                QCOMPARE(each.shadowedBy, shadow);
                shadowed += shadow >= 0;
            }
            QCOMPARE(found, expected);
        }
        QVERIFY2(redundant > 200 && shadowed > 20 && shadowed < redundant,
                 qPrintable(QStringLiteral("%1 %2").arg(redundant).arg(shadowed)));
    }

    void whatOnePermitsAndTheOtherDoesNotIsTold()
    {
        QRandomGenerator random(2);
        int differences = 0;
        for (int round = 0; round < 150; ++round) {
            QList<Rule> left, right;
            for (int i = 0; i < 1 + random.bounded(5); ++i)
                left.append(randomRule(random, i));
            for (int i = 0; i < 1 + random.bounded(12); ++i)
                right.append(randomRule(random, i));
            const RuleSet a = box(left), b = box(right);
            QSet<quint32> only = permitted(a) - permitted(b), told;
            for (const Surplus &surplus : permittedOnlyBy({a, {}}, {b, {}})) {
                ++differences;
                RuleSet rest = box({});
                for (const PacketBox &each : surplus.boxes) {
                    Rule part;
                    part.protocol = each.protocol;
                    part.state = surplus.face.state;
                    part.source = each.source;
                    part.destination = each.destination;
                    part.destinationPorts = each.destinationPorts;
                    part.inInterfaces = QStringList{surplus.face.inInterface};
                    part.outInterfaces = QStringList{surplus.face.outInterface};
                    rest.rules.append(part);
                }
                told += permitted(rest);
                const Rule &by = left.at(surplus.rule);
                QVERIFY(by.source.contains(surplus.packet.source) &&
                        by.destination.contains(surplus.packet.destination) &&
                        by.destinationPorts.contains(Port(surplus.packet.destinationPort)) &&
                        by.protocol == surplus.packet.protocol);
                QVERIFY(only.contains(packetNumber(surplus.face.inInterface, surplus.face.outInterface,
                                                   surplus.packet.protocol, surplus.face.state,
                                                   surplus.packet.source.low, surplus.packet.destination.low,
                                                   surplus.packet.destinationPort)));
            }
            QCOMPARE(told, only);
        }
        QVERIFY(differences > 200);
    }

    void aUnionOfSeveralCovers()
    {
        const RuleSet set =
            box({through(rule("R-1", forward, protocols::tcp, "10.0.0.0/25", "10.1.0.1", "80"), "a", "b"),
                 through(rule("R-2", forward, protocols::tcp, "10.0.0.0/24", "10.1.0.1", "80"), "a", "b"),
                 through(rule("R-3", forward, protocols::tcp, "10.0.0.128/25", "10.1.0.1", "80"), "a", "b")});
        const QList<RedundantRule> expected{{0, -1}, {1, -1}, {2, 1}};
        QCOMPARE(redundantRules(set), expected);
    }

    void anotherInterfaceHookOrStateCoversNothing()
    {
        const Rule one = through(rule("R-1", forward, protocols::tcp, "10.0.0.1", "10.1.0.1", "80"), "a", "b");
        Rule back = one, input = one;
        back.state = Rule::State::Return;
        input.hook = Rule::Hook::Input;
        QVERIFY(redundantRules(box({one, through(one, "a", "c"), back, input})).isEmpty());
        const QList<RedundantRule> first{{1, 0}};
        QCOMPARE(redundantRules(box({through(one, "", ""), one})), first);
    }

    void zonesKeepRulesApartUnlessAskedOtherwise()
    {
        Rule one = through(rule("R-1", forward, protocols::tcp, "10.0.0.1", "10.1.0.1", "80"), "a", "b"), two = one;
        one.fromZone = QStringLiteral("studio");
        two.fromZone = QStringLiteral("office");
        QVERIFY(redundantRules(box({one, two})).isEmpty());
        const QList<RedundantRule> both{{0, -1}, {1, 0}};
        QCOMPARE(redundantRules(box({one, two}), Zones::Together), both);
        QCOMPARE(permittedOnlyBy({box({one}), {}}, {box({two}), {}}).size(), 1);
        QVERIFY(permittedOnlyBy({box({one}), {}}, {box({two}), {}}, Zones::Together).isEmpty());
    }

    void aRuleThatPermitsNothingCanGo()
    {
        Rule nothing = rule("R-1", forward, protocols::tcp, "10.0.0.1", "10.1.0.1", "80");
        nothing.destinationPorts = {};
        const QList<RedundantRule> one{{0, -1}};
        QCOMPARE(redundantRules(box({nothing})), one);
        QVERIFY(redundantRules(box({})).isEmpty());
    }

    void symbolsAreComparedByName()
    {
        Rule first = rule("R-1", forward, protocols::tcp, "", "10.1.0.1", "80"), second = first;
        first.source = AddressSet(Address::symbol(0));
        second.source = AddressSet(Address::symbol(1));
        const QStringList mine{QStringLiteral("device:ws1"), QStringLiteral("device:ws2")},
            theirs{QStringLiteral("fqdn:x.example"), QStringLiteral("device:ws1")};
        QVERIFY(permittedOnlyBy({box({first}), mine}, {box({second}), theirs}).isEmpty());
        const QList<Surplus> other = permittedOnlyBy({box({second}), mine}, {box({second}), theirs});
        QCOMPARE(other.size(), 9); // no interface named: every pair of the three
        QCOMPARE(other.first().packet.text(mine),
                 QStringLiteral("tcp from device:ws2 port 49152 to 10.1.0.1 port 80"));
        QCOMPARE(other.first().count.text(), QStringLiteral("65536"));
    }

    void nothingRedundantIsLeftAndNothingIsLost()
    {
        QRandomGenerator random(3);
        int gone = 0;
        for (int round = 0; round < 150; ++round) {
            QList<Rule> rules;
            for (int i = 0; i < 20; ++i) {
                rules.append(randomRule(random, i));
                rules.last().flows = {i};
                rules.last().sourcePorts = random.bounded(2) ? anyPort() : PortSet(500, 600);
            }
            RuleSet set = box(rules);
            const RuleSet before = set;
            set.rules = withoutRedundant(set);
            gone += int(rules.size() - set.rules.size());
            QVERIFY(redundantRules(set).isEmpty());
            QVERIFY(permittedOnlyBy({before, {}}, {set, {}}).isEmpty());
            QVERIFY(permittedOnlyBy({set, {}}, {before, {}}).isEmpty());
            QList<int> flows;
            for (const Rule &each : std::as_const(set.rules))
                flows += each.flows;
            for (int i = 0; i < rules.size(); ++i)
                QVERIFY(flows.contains(i));
        }
        QVERIFY(gone > 100);
    }

    void manyRulesAreLookedThroughAtOnce()
    {
        QList<Rule> rules;
        for (int i = 0; i < 2000; ++i) {
            Rule each = rule("R", forward, protocols::tcp, "", "10.1.0.1", "80");
            each.source = AddressSet(Address::ipv4(quint32(i)), Address::ipv4(quint32(i + 1)));
            rules.append(each);
        }
        // Each but the first and the last lies in its two neighbours.
        QCOMPARE(redundantRules(box(rules)).size(), 1998);
    }
};

QTEST_GUILESS_MAIN(TestRedundancy)
#include "tst_redundancy.moc"
