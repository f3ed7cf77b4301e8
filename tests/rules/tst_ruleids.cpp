// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules keep their ids through edits that do not concern them, and the auditable form has a rule for each reason.
#include "model/flows/deriveflows.h"
#include "model/rules/compilerules.h"
#include "model/rules/proof.h"
#include "model/rules/ruleids.h"
#include "tests/support/studioplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

struct Derived
{
    explicit Derived(const Plan &plan)
        : flows(deriveFlows(plan)), paths(findPaths(plan, flows)), book(compileRules(plan, flows, paths))
    {
    }
    FlowTable flows;
    PathTable paths;
    RuleBook book;
};

/// What a rule is, in words, without its id.
QString content(const RuleSet &set, const Rule &rule, const QStringList &symbols)
{
    return QStringList{set.id,
                       hookWord(rule.hook),
                       stateWord(rule.state),
                       rule.fromZone,
                       rule.toZone,
                       rule.inInterfaces.join(u' '),
                       rule.outInterfaces.join(u' '),
                       rule.protocol.name(),
                       sourceWords(rule, symbols).join(u' '),
                       destinationWords(rule, symbols).join(u' '),
                       portsText(rule.sourcePorts),
                       portsText(rule.destinationPorts),
                       rule.multicast ? QStringLiteral("multicast") : QString(),
                       companionWord(rule.companion),
                       rule.requirement,
                       rule.fromRoles.join(u' '),
                       rule.toRoles.join(u' ')}
        .join(u'|');
}

struct Named
{
    QHash<QString, QString> idOf;   ///< by content
    QHash<QString, quint64> nameOf; ///< by content
    QHash<quint64, int> sharers;    ///< rules that have a name before they are told apart
    int rules = 0;
};

Named named(const RuleBook &book)
{
    Named named;
    for (const RuleSet &set : book.points)
        for (const Rule &rule : set.rules) {
            const QString text = content(set, rule, book.symbols);
            named.idOf.insert(text, rule.id);
            named.nameOf.insert(text, ruleName(set.id, rule, book.symbols));
            ++named.sharers[named.nameOf.value(text)];
            ++named.rules;
        }
    return named;
}

} // namespace

class TestRuleIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRuleThatStaysKeepsItsId_data()
    {
        QTest::addColumn<Project::RuleForm>("form");
        QTest::newRow("compact") << Project::RuleForm::Compact;
        QTest::newRow("cover") << Project::RuleForm::Cover;
        QTest::newRow("auditable") << Project::RuleForm::Auditable;
    }
    void aRuleThatStaysKeepsItsId()
    {
        QFETCH(Project::RuleForm, form);
        int kept = 0, shared = 0;
        static const QRegularExpression idForm(QStringLiteral("\\AR-[0-9A-HJKMNP-TV-Z]{7}\\z"));
        for (quint32 seed = 1; seed <= 6; ++seed) {
            RandomStudio studio(seed);
            Named before;
            for (int i = 0; i < 60; ++i) {
                studio.edit();
                studio.plan.project.ruleForm = form;
                const Named now = named(Derived(studio.plan).book);
                QSet<QString> ids;
                for (auto it = now.idOf.cbegin(); it != now.idOf.cend(); ++it) {
                    ids.insert(it.value());
                    QVERIFY2(idForm.match(it.value()).hasMatch(), qPrintable(it.value()));
                    const bool alone = now.sharers.value(now.nameOf.value(it.key())) == 1 &&
                                       before.sharers.value(now.nameOf.value(it.key())) == 1;
                    if (!before.idOf.contains(it.key()))
                        continue;
                    if (alone)
                        QCOMPARE(it.value(), before.idOf.value(it.key()));
                    ++(alone ? kept : shared);
                }
                QCOMPARE(ids.size(), now.rules); // unique in the plan
                before = now;
            }
        }
        qInfo("%d rules kept their ids, %d shared their lowest packet with another", kept, shared);
        QVERIFY(kept > 2000);
        QVERIFY(shared * 20 < kept);
    }

    void membersAndPortsAboveTheLowestDoNotRenameARule()
    {
        Rule rule;
        rule.fromZone = QStringLiteral("a");
        rule.toZone = QStringLiteral("b");
        rule.source = readAddresses(QStringLiteral("10.0.0.5")).value();
        rule.destination = readAddresses(QStringLiteral("10.0.1.5")).value();
        rule.sourcePorts = anyPort();
        rule.destinationPorts = PortSet(443);
        const QStringList symbols{QStringLiteral("device:z"), QStringLiteral("device:b")};
        const auto name = [&symbols](const Rule &each) { return ruleName(QStringLiteral("core"), each, symbols); };
        Rule more = rule;
        more.source = readAddresses(QStringLiteral("10.0.0.5-10.0.0.9")).value();
        more.destinationPorts = readPorts(QStringLiteral("443,8443")).value();
        QCOMPARE(name(more), name(rule));
        more.source = readAddresses(QStringLiteral("10.0.0.4-10.0.0.9")).value();
        QVERIFY(name(more) != name(rule));
        for (const auto &change : QList<std::function<void(Rule &)>>{
                 [](Rule &r) { r.toZone = QStringLiteral("c"); }, [](Rule &r) { r.protocol = protocols::udp; },
                 [](Rule &r) { r.state = Rule::State::Return; }, [](Rule &r) { r.hook = Rule::Hook::Input; },
                 [](Rule &r) { r.multicast = true; }, [](Rule &r) { r.destinationPorts = PortSet(442, 443); },
                 [](Rule &r) { r.sourcePorts = PortSet(1, 9); }, [](Rule &r) { r.sourceAny = true; },
                 [](Rule &r) { r.companion = Rule::Companion::Pim; },
                 [](Rule &r) { r.inInterfaces = {QStringLiteral("eth0")}; }}) {
            Rule other = rule;
            change(other);
            QVERIFY(name(other) != name(rule));
        }
        QVERIFY(ruleName(QStringLiteral("edge"), rule, symbols) != name(rule));
        // A symbol is named by what it stands for, wherever it is numbered.
        rule.source = AddressSet(Address::symbol(0)).united(AddressSet(Address::symbol(1)));
        const quint64 first = name(rule);
        QCOMPARE(ruleName(QStringLiteral("core"), rule, {symbols.last(), symbols.first()}), first);
        rule.source = AddressSet(Address::symbol(1));
        QCOMPARE(name(rule), first); // `device:b` is the lowest of both
    }

    void rulesThatShareTheirLowestPacketAreToldApart()
    {
        RuleBook book;
        RuleSet set;
        set.id = QStringLiteral("core");
        QList<Namesake> namesakes;
        for (int last = 1; last <= 4; ++last) {
            Rule rule;
            rule.source = AddressSet(Address::ipv4(1), Address::ipv4(quint32(last)));
            rule.destination = AddressSet(Address::ipv4(9));
            rule.destinationPorts = PortSet(80, Port(90 - last));
            const quint64 name = ruleName(set.id, rule, {});
            rule.id = ruleId(name);
            namesakes.append({0, last - 1, name});
            set.rules.append(rule);
        }
        book.points = {set};
        RuleBook reversed = book;
        std::reverse(reversed.points[0].rules.begin(), reversed.points[0].rules.end());
        const auto taken = [&](quint64 name) { return name == namesakes.first().name; };
        tellApart(book, namesakes, taken);
        tellApart(reversed, namesakes, taken);
        QSet<QString> ids;
        for (int i = 0; i < 4; ++i) {
            ids.insert(book.points.at(0).rules.at(i).id);
            QCOMPARE(reversed.points.at(0).rules.at(3 - i).id, book.points.at(0).rules.at(i).id);
        }
        QCOMPARE(ids.size(), 4);
        QVERIFY(ids.contains(ruleId(namesakes.first().name))); // one keeps the name
    }

    void anAuditableRuleServesOneRequirementBetweenTwoRoles()
    {
        int rules = 0, compactRules = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            RandomStudio studio(seed);
            for (int i = 0; i < 5; ++i)
                studio.edit();
            studio.plan.project.language = QStringLiteral("en");
            studio.plan.project.ruleForm = Project::RuleForm::Compact;
            compactRules += Derived(studio.plan).book.ruleCount();
            studio.plan.project.ruleForm = Project::RuleForm::Auditable;
            const Derived derived(studio.plan);
            qsizetype crossed = 0;
            QStringList symbols = derived.book.symbols;
            forEachCrossing(studio.plan, derived.flows, derived.paths, derived.book.points, symbols, {},
                            [&crossed](const Crossing &) { ++crossed; });
            QVERIFY(derived.book.ruleCount() <= crossed);
            const Proof proof = proveRules(studio.plan, derived.flows, derived.paths, derived.book);
            QVERIFY2(proof.exact(), qPrintable(proof.summary()));
            for (const RuleSet &set : derived.book.points)
                for (const Rule &rule : set.rules) {
                    ++rules;
                    if (rule.flows.isEmpty())
                        continue;
                    QVERIFY(!rule.requirement.isEmpty());
                    QVERIFY(!rule.service.isEmpty());
                    for (int flow : rule.flows) {
                        const Flow &served = derived.flows.flows.at(flow);
                        QCOMPARE(derived.flows.needOf(served).key(), rule.requirement);
                        const bool back = rule.state == Rule::State::Return;
                        const FlowEnd &source = back ? derived.flows.toOf(served) : derived.flows.fromOf(served);
                        for (const QString &role : rule.fromRoles)
                            QVERIFY(std::any_of(source.devices.begin(), source.devices.end(), [&](int device) {
                                return studio.plan.devices.at(device).roles.contains(role);
                            }));
                    }
                }
        }
        qInfo("%d auditable rules where %d compact ones do", rules, compactRules);
        QVERIFY(rules > compactRules);
    }
};

QTEST_GUILESS_MAIN(TestRuleIds)
#include "tst_ruleids.moc"
