// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The proof passes what the compiler makes and catches every rule that is changed on purpose, with a packet.
#include "model/catalog/catalog.h"
#include "model/flows/deriveflows.h"
#include "model/plan/planfile.h"
#include "model/rules/compilerules.h"
#include "model/rules/proof.h"
#include "tests/support/randomnetwork.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace portolan;

namespace {

/// A plan with all that is behind it.
struct Derived
{
    Plan plan;
    FlowTable flows;
    PathTable paths;
    RuleBook book;

    explicit Derived(const Plan &given)
        : plan(given), flows(deriveFlows(plan)), paths(findPaths(plan, flows)),
          book(compileRules(plan, flows, paths))
    {
    }
    Proof proof(const RuleBook &other) const { return proveRules(plan, flows, paths, other); }
};

Plan templatePlan(const QString &id)
{
    static const Catalog catalog = Catalog::load({});
    QFile file(QStringLiteral(PORTOLAN_SOURCE "/resources/templates/%1.portolan").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(file.fileName()));
    const auto plan = readPlan(file.readAll(), id, catalog.lookup());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

const QStringList templates{QStringLiteral("campus"), QStringLiteral("flame-suite"), QStringLiteral("igloo-room"),
                            QStringLiteral("pexip-deployment"), QStringLiteral("broadcast-house")};

/// Whether the rules permit a packet at a face: by looking at one rule after the other.
bool permits(const RuleBook &book, const QString &point, const Face &face, const SamplePacket &packet)
{
    const RuleSet *set = book.point(point);
    return set && std::any_of(set->rules.begin(), set->rules.end(), [&](const Rule &rule) {
               return rule.hook == face.hook && rule.state == face.state && rule.multicast == face.multicast &&
                      rule.fromZone == face.fromZone && rule.toZone == face.toZone &&
                      (rule.inInterfaces.isEmpty() || rule.inInterfaces.contains(face.inInterface)) &&
                      (rule.outInterfaces.isEmpty() || rule.outInterfaces.contains(face.outInterface)) &&
                      rule.protocol == packet.protocol && rule.source.contains(packet.source) &&
                      rule.destination.contains(packet.destination) &&
                      (!rule.protocol.hasPorts() || (rule.sourcePorts.contains(Port(packet.sourcePort)) &&
                                                     rule.destinationPorts.contains(Port(packet.destinationPort))));
           });
}

QString ruleTexts(const RuleBook &book)
{
    QString text;
    for (const RuleSet &set : book.points)
        for (const Rule &rule : set.rules)
            text += QStringList{set.id,
                                hookWord(rule.hook),
                                stateWord(rule.state),
                                rule.fromZone + u'>' + rule.toZone,
                                rule.inInterfaces.join(u',') + u'>' + rule.outInterfaces.join(u','),
                                rule.protocol.name(),
                                sourceWords(rule, book.symbols).join(u','),
                                portsText(rule.sourcePorts),
                                destinationWords(rule, book.symbols).join(u','),
                                portsText(rule.destinationPorts)}
                        .join(u' ') +
                    u'\n';
    return text + u'\n';
}

struct Mutation
{
    const char *name;
    bool (*change)(Rule &rule); ///< false: this rule cannot be changed so
};

AddressSet withNeighbour(const AddressSet &set)
{
    const Address last = set.parts().last().last;
    return last.isSymbol() ? set.united(AddressSet(Address::ipv4(0x01010101))) : set.united(AddressSet(next(last)));
}

const Mutation mutations[] = {
    {"a port more",
     [](Rule &rule) {
         if (!rule.protocol.hasPorts() || rule.destinationPorts.parts().last().last == 65535)
             return false;
         rule.destinationPorts =
             rule.destinationPorts.united(PortSet(next(rule.destinationPorts.parts().last().last)));
         return true;
     }},
    {"a port less",
     [](Rule &rule) {
         rule.destinationPorts = rule.destinationPorts.minus(
             PortSet(rule.destinationPorts.isEmpty() ? Port(0) : rule.destinationPorts.begin()->first));
         return rule.protocol.hasPorts();
     }},
    {"a source port less",
     [](Rule &rule) {
         if (rule.protocol.hasPorts())
             rule.sourcePorts = rule.sourcePorts.minus(PortSet(rule.sourcePorts.parts().last().last));
         return rule.protocol.hasPorts();
     }},
    {"source and destination swapped",
     [](Rule &rule) {
         std::swap(rule.source, rule.destination);
         return rule.source != rule.destination;
     }},
    {"a destination more",
     [](Rule &rule) {
         rule.destination = withNeighbour(rule.destination);
         return true;
     }},
    {"a source more",
     [](Rule &rule) {
         rule.source = withNeighbour(rule.source);
         return true;
     }},
    {"a source less",
     [](Rule &rule) {
         rule.source = rule.source.minus(AddressSet(rule.source.begin()->first));
         return true;
     }},
    {"an incoming interface less",
     [](Rule &rule) { return !rule.inInterfaces.isEmpty() && (rule.inInterfaces.removeFirst(), true); }},
    {"an outgoing interface less",
     [](Rule &rule) { return !rule.outInterfaces.isEmpty() && (rule.outInterfaces.removeLast(), true); }},
    {"another interface",
     [](Rule &rule) { return !rule.inInterfaces.isEmpty() && (rule.inInterfaces = rule.outInterfaces, true); }},
    {"another state",
     [](Rule &rule) {
         rule.state = rule.state == Rule::State::New ? Rule::State::Return : Rule::State::New;
         return true;
     }},
    {"another hook",
     [](Rule &rule) {
         rule.hook = rule.hook == Rule::Hook::Input ? Rule::Hook::Forward : Rule::Hook::Input;
         return true;
     }},
    {"another zone to come from",
     [](Rule &rule) {
         rule.fromZone += QStringLiteral("x");
         return true;
     }},
    {"no zone to go to",
     [](Rule &rule) {
         rule.toZone.clear();
         return true;
     }},
    {"another protocol",
     [](Rule &rule) {
         rule.protocol = rule.protocol == protocols::tcp ? protocols::sctp : protocols::tcp;
         if (rule.destinationPorts.isEmpty())
             rule.destinationPorts = rule.sourcePorts = anyPort();
         return true;
     }},
    {"unicast and multicast",
     [](Rule &rule) {
         rule.multicast = !rule.multicast;
         return true;
     }},
};

/// Changes one rule in every way; every change that means something is told with a packet that shows it.
void changeEverything(const Derived &derived, QRandomGenerator &random, QMap<QString, int> &caught)
{
    QList<std::pair<int, int>> all;
    for (int p = 0; p < derived.book.points.size(); ++p)
        for (int r = 0; r < derived.book.points.at(p).rules.size(); ++r)
            all.append({p, r});
    if (all.isEmpty())
        return;
    const auto examine = [&](const RuleBook &changed, const QString &name) {
        const Proof proof = derived.proof(changed);
        if (proof.exact())
            qInfo("%s", qPrintable(ruleTexts(derived.book) + ruleTexts(changed)));
        QVERIFY2(!proof.exact(), qPrintable(name));
        QVERIFY(!proof.verdict(derived.flows).ok());
        for (const ProofGap &gap : proof.gaps) {
            const bool before = permits(derived.book, gap.point, gap.face, gap.packet),
                       after = permits(changed, gap.point, gap.face, gap.packet);
            QVERIFY2(before == !gap.excess && after == gap.excess,
                     qPrintable(name + u' ' + proof.text(gap, derived.flows)));
            // Boxes of a pair talk to each other without any flow.
            QVERIFY(gap.excess ? !gap.rule.isEmpty() : gap.flow >= 0 || gap.face.hook == Rule::Hook::Input);
            QVERIFY(PacketCount() < gap.count);
        }
        ++caught[name];
    };
    for (const Mutation &mutation : mutations) {
        const auto [p, r] = all.at(random.bounded(int(all.size())));
        RuleBook changed = derived.book;
        if (!mutation.change(changed.points[p].rules[r]))
            continue;
        // Beside the rule may stand another that permits the same already.
        const Rule &rule = changed.points.at(p).rules.at(r);
        const bool wider = QByteArray(mutation.name).endsWith("more");
        if (wider && derived.proof(changed).exact()) {
            SamplePacket corner{rule.protocol, rule.source.parts().last().last,
                                rule.destination.parts().last().last,
                                rule.sourcePorts.isEmpty() ? -1 : rule.sourcePorts.begin()->first,
                                rule.destinationPorts.isEmpty() ? -1 : rule.destinationPorts.parts().last().last};
            const QList<Face> faces = facesOf(changed.points.at(p), rule);
            for (const Face &face : faces)
                QVERIFY2(permits(derived.book, changed.points.at(p).id, face, corner), mutation.name);
            continue;
        }
        examine(changed, QString::fromLatin1(mutation.name));
    }
    const auto [p, r] = all.at(random.bounded(int(all.size())));
    RuleBook changed = derived.book;
    changed.points[p].rules.removeAt(r);
    examine(changed, QStringLiteral("a rule less"));
    changed = derived.book;
    changed.points.removeAt(p);
    examine(changed, QStringLiteral("a point less"));
    changed = derived.book;
    changed.points[p].id += u'x';
    RuleBook renamed = changed;
    const Proof proof = derived.proof(renamed);
    QVERIFY(!proof.exact());
    ++caught[QStringLiteral("another point")];
}

void everyChangeWasCaught(const QMap<QString, int> &caught, int times)
{
    for (const Mutation &mutation : mutations)
        QVERIFY2(caught.value(QString::fromLatin1(mutation.name)) >= times,
                 qPrintable(QStringLiteral("%1: %2")
                                .arg(QString::fromLatin1(mutation.name))
                                .arg(caught.value(QString::fromLatin1(mutation.name)))));
    QVERIFY(caught.value(QStringLiteral("a rule less")) >= times);
    QVERIFY(caught.value(QStringLiteral("a point less")) >= times);
}

} // namespace

class TestProof : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void templatesAreProved_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : templates)
            QTest::newRow(qPrintable(id)) << id;
    }

    void templatesAreProved()
    {
        QFETCH(QString, id);
        const Derived derived(templatePlan(id));
        const Proof proof = derived.proof(derived.book);
        for (const ProofGap &gap : proof.gaps)
            qInfo("%s", qPrintable(proof.text(gap, derived.flows)));
        QVERIFY(proof.exact() && proof.verdict(derived.flows).ok());
        QVERIFY(proof.redundant.isEmpty());
        QCOMPARE(proof.rules, derived.book.ruleCount());
        QCOMPARE(proof.points, int(derived.book.points.size()));
        QVERIFY(proof.flows > 0);
        QVERIFY(proof.summary().startsWith(QStringLiteral("Proved")));
    }

    void randomPlansAreProved()
    {
        int rules = 0;
        for (quint32 seed = 1; seed <= 1500; ++seed) {
            Plan plan = testing::randomNetwork(seed);
            plan.project.ruleForm = seed % 2 ? Project::RuleForm::Compact : Project::RuleForm::Cover;
            const Derived derived(plan);
            const Proof proof = derived.proof(derived.book);
            for (const ProofGap &gap : proof.gaps)
                qInfo("seed %u: %s", seed, qPrintable(proof.text(gap, derived.flows)));
            for (const ProofRedundancy &each : proof.redundant)
                qInfo("seed %u: %s", seed, qPrintable(proof.text(each)));
            QVERIFY(proof.exact() && proof.redundant.isEmpty());
            rules += proof.rules;
        }
        QVERIFY(rules > 10000);
    }

    void everyChangeInTheTemplatesIsCaught()
    {
        QMap<QString, int> caught;
        QRandomGenerator random(1);
        for (const QString &id : templates) {
            const Derived derived(templatePlan(id));
            for (int round = 0; round < 6; ++round)
                changeEverything(derived, random, caught);
        }
        everyChangeWasCaught(caught, 10);
    }

    void everyChangeInRandomPlansIsCaught()
    {
        QMap<QString, int> caught;
        QRandomGenerator random(2);
        for (quint32 seed = 5000; seed < 5300; ++seed)
            changeEverything(Derived(testing::randomNetwork(seed)), random, caught);
        everyChangeWasCaught(caught, 100);
    }

    void rulesOfAnOlderPlanNameWhatChanged()
    {
        const Plan plan = templatePlan(QStringLiteral("campus"));
        Plan more = plan;
        CustomRequirement requirement;
        requirement.id = QStringLiteral("backup");
        requirement.from = plan.devices.at(0).id;
        requirement.to = QStringLiteral("192.0.2.7");
        requirement.ports = PortSet(8443, 8443);
        requirement.sourcePorts = anyPort();
        more.requirements.put(requirement);
        const Derived before(plan), after(more);
        const Proof missing = after.proof(before.book), excess = before.proof(after.book);
        QVERIFY(!missing.exact() && !excess.exact());
        for (const ProofGap &gap : missing.gaps) {
            QVERIFY(!gap.excess);
            QCOMPARE(after.flows.needOf(after.flows.flows.at(gap.flow)).requirement, requirement.id);
            QCOMPARE(gap.packet.destinationPort, 8443);
            QVERIFY(missing.text(gap, after.flows).contains(QStringLiteral("to 192.0.2.7 port 8443")));
        }
        for (const ProofGap &gap : excess.gaps) {
            QVERIFY(gap.excess);
            QVERIFY(excess.text(gap, before.flows).contains(QStringLiteral("192.0.2.7 port 8443")));
        }
    }

    void doubledAndSplitRulesAreExactYetOneKindIsRedundant()
    {
        const Derived derived(templatePlan(QStringLiteral("campus")));
        RuleBook doubled = derived.book;
        Rule copy = doubled.points.first().rules.first();
        copy.id = QStringLiteral("R-9999");
        doubled.points.first().rules.append(copy);
        const Proof twice = derived.proof(doubled);
        QVERIFY(twice.exact());
        QCOMPARE(twice.redundant.size(), 2);
        QCOMPARE(twice.redundant.last().rule, copy.id);
        QCOMPARE(twice.redundant.last().shadowedBy, doubled.points.first().rules.first().id);
        QVERIFY(twice.text(twice.redundant.last()).contains(copy.id));

        RuleBook split = derived.book;
        for (RuleSet &set : split.points)
            for (Rule &rule : set.rules) {
                const AddressSet one(rule.source.begin()->first);
                if (rule.source == one)
                    continue;
                Rule rest = rule;
                rest.id += u'b';
                rest.source = rule.source.minus(one);
                rule.source = one;
                set.rules.append(rest);
                break;
            }
        QVERIFY(split.ruleCount() > derived.book.ruleCount());
        const Proof halves = derived.proof(split);
        QVERIFY(halves.exact() && halves.redundant.isEmpty());
    }

    void anEmptyPlanIsProved()
    {
        const Derived derived{Plan()};
        QVERIFY(derived.proof(derived.book).exact());
    }

    void aCancelledProofProvesNothing()
    {
        const Derived derived(templatePlan(QStringLiteral("igloo-room")));
        Progress progress;
        progress.cancelled = std::make_shared<std::atomic<bool>>(true);
        const Proof proof = proveRules(derived.plan, derived.flows, derived.paths, derived.book, progress);
        QVERIFY(!proof.exact() && !proof.verdict(derived.flows).ok());
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
