// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that overlap: fewer than without, each with a packet of its own, a steady name and every flow it serves.
#include "model/flows/deriveflows.h"
#include "model/pipeline/deriver.h"
#include "model/rules/compilerules.h"
#include "model/rules/proof.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace portolan;

namespace {

constexpr int hosts = 7;

/// Two zones with a gateway between them, roles with a device each, and needs from role to role without any order.
class CrowdedPlan
{
public:
    explicit CrowdedPlan(quint32 seed, int flows = 90) : m_random(seed)
    {
        plan.project.ruleForm = Project::RuleForm::Cover;
        Product product;
        product.id = QStringLiteral("crowd");
        Gateway gateway;
        gateway.id = QStringLiteral("core");
        for (int z = 0; z < 2; ++z) {
            Zone zone;
            zone.id = QStringLiteral("z%1").arg(z);
            zone.subnets = {QStringLiteral("10.0.%1.0/24").arg(z)};
            plan.zones.put(zone);
            GatewayInterface interface;
            interface.id = QStringLiteral("i%1").arg(z);
            interface.zone = zone.id;
            interface.addresses = {QStringLiteral("10.0.%1.254").arg(z)};
            gateway.interfaces.append(interface);
            for (int d = 0; d < hosts; ++d) {
                Role role;
                role.id = QStringLiteral("p%1-%2").arg(z).arg(d);
                product.roles.append(role);
                plan.devices.put(device(z, d, 1 + 10 * d));
            }
        }
        plan.gateways.put(gateway);
        plan.products.put(product);
        for (int i = 0; i < flows; ++i)
            plan.requirements.put(requirement());
    }

    Plan plan;

    void edit()
    {
        const QString any = plan.requirements.at(int(m_random.bounded(plan.requirements.size()))).id;
        switch (m_random.bounded(9)) {
        case 0:
            plan.requirements.remove(any);
            break;
        case 1:
            plan.requirements.put(requirement());
            break;
        case 2: { // one more of its kind
            const int zone = m_random.bounded(2), number = m_random.bounded(hosts);
            Device twin = device(zone, number, 100 + int(m_random.bounded(90)));
            twin.id += QStringLiteral("-b");
            if (plan.devices.contains(twin.id))
                plan.devices.remove(twin.id);
            else
                plan.devices.put(twin);
            break;
        }
        case 3: // another address, sometimes one that nobody knows
        case 4:
        case 5:
        case 6: {
            const int zone = m_random.bounded(2), number = m_random.bounded(hosts);
            plan.devices.put(device(zone, number, m_random.bounded(5) ? 1 + int(m_random.bounded(90)) : 0));
            break;
        }
        case 7: {
            Device named = plan.devices.at(int(m_random.bounded(plan.devices.size())));
            named.name = QStringLiteral("Name %1").arg(m_random.bounded(9));
            plan.devices.put(named);
            break;
        }
        default:
            if (m_random.bounded(8) == 0)
                plan.project.ruleForm = Project::RuleForm(m_random.bounded(3));
            else
                plan.project.ruleForm = Project::RuleForm::Cover;
        }
    }

private:
    static Device device(int zone, int number, int host)
    {
        Device device;
        device.id = QStringLiteral("d%1-%2").arg(zone).arg(number);
        device.roles = {QStringLiteral("crowd/p%1-%2").arg(zone).arg(number)};
        DeviceInterface interface;
        interface.id = QStringLiteral("primary");
        interface.zone = QStringLiteral("z%1").arg(zone);
        if (host)
            interface.addresses = {QStringLiteral("10.0.%1.%2").arg(zone).arg(host)};
        device.interfaces = {interface};
        return device;
    }
    CustomRequirement requirement()
    {
        const int zone = int(m_random.bounded(2));
        CustomRequirement requirement;
        requirement.id = QStringLiteral("r%1").arg(m_random.bounded(1000));
        requirement.from = QStringLiteral("crowd/p%1-%2").arg(zone).arg(m_random.bounded(hosts));
        requirement.to = QStringLiteral("crowd/p%1-%2").arg(1 - zone).arg(m_random.bounded(hosts));
        const int first = 80 + int(m_random.bounded(4));
        requirement.ports = PortSet(Port(first), Port(first + int(m_random.bounded(3))));
        requirement.sourcePorts = anyPort();
        return requirement;
    }

    QRandomGenerator m_random;
};

struct Derived
{
    explicit Derived(const Plan &given)
        : plan(given), flows(deriveFlows(plan)), paths(findPaths(plan, flows)),
          book(compileRules(plan, flows, paths))
    {
    }
    RuleBook compact() const
    {
        Plan other = plan;
        other.project.ruleForm = Project::RuleForm::Compact;
        return compileRules(other, flows, paths);
    }
    Plan plan;
    FlowTable flows;
    PathTable paths;
    RuleBook book;
};

bool share(const AddressSet &source, const AddressSet &destination, const PortSet &ports, const Rule &rule)
{
    return rule.source.intersects(source) && rule.destination.intersects(destination) &&
           rule.destinationPorts.intersects(ports);
}

/// What a rule permits, in words.
QString content(const Rule &rule, const QStringList &symbols)
{
    return QStringList{rule.fromZone, sourceWords(rule, symbols).join(u' '),
                       destinationWords(rule, symbols).join(u' '), portsText(rule.destinationPorts)}
        .join(u'|');
}

} // namespace

class TestCover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCoverIsExactShorterAndHasNoRuleTooMany()
    {
        int cover = 0, compact = 0, least = 0, overlaps = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Derived derived(CrowdedPlan(seed).plan);
            const Proof proof = proveRules(derived.plan, derived.flows, derived.paths, derived.book);
            QVERIFY2(proof.exact() && proof.redundant.isEmpty(), qPrintable(proof.summary()));
            const RuleSet &set = *derived.book.point(QStringLiteral("core"));
            QVERIFY(redundantRules(set).isEmpty());
            QVERIFY(leastRules(set) <= set.rules.size());
            for (const Rule &one : set.rules)
                for (const Rule &other : set.rules)
                    overlaps += &one < &other && one.fromZone == other.fromZone &&
                                share(one.source, one.destination, one.destinationPorts, other);
            cover += int(set.rules.size());
            compact += derived.compact().ruleCount();
            least += leastRules(set);
        }
        qInfo("%d rules that overlap in %d pairs, %d that do not; at least %d are needed", cover, overlaps, compact,
              least);
        QVERIFY(overlaps > 100);
        QVERIFY(cover * 100 < compact * 97);
        QVERIFY(cover * 100 < least * 110);
    }

    /// There every address and range of ports is a rule of its own.
    void rulesOfASecurityGroupDoNotOverlap()
    {
        int groups = 0, hosts = 0;
        for (quint32 seed = 1; seed <= 8; ++seed) {
            CrowdedPlan crowded(seed);
            const Table<Device> devices = crowded.plan.devices;
            for (Device device : devices) {
                device.hostFirewall =
                    device.id.endsWith(u'3') ? QStringLiteral("aws-security-group") : QStringLiteral("nftables");
                crowded.plan.devices.put(device);
            }
            const Derived derived(crowded.plan);
            const RuleBook compact = derived.compact();
            for (const RuleSet &set : derived.book.points) {
                if (set.kind == RuleSet::Kind::SecurityGroup)
                    QVERIFY(set == *compact.point(set.id));
                groups += set.kind == RuleSet::Kind::SecurityGroup && !set.rules.isEmpty();
                hosts += set.kind == RuleSet::Kind::Host && set.rules.size() < compact.point(set.id)->rules.size();
            }
        }
        QVERIFY(groups > 8);
        QVERIFY(hosts > 0);
    }

    /// Rules of several interfaces and source ports, cut into single packets: nobody needs more rules than there
    /// were.
    void theBoundIsNeverMoreThanSomebodyNeeds()
    {
        QRandomGenerator random(1);
        const auto some = [&random](int of) {
            QList<int> all;
            while (all.isEmpty())
                for (int i = 1; i <= of; ++i)
                    if (random.bounded(2))
                        all.append(i);
            return all;
        };
        int needed = 0, least = 0;
        for (int round = 0; round < 200; ++round) {
            RuleSet set;
            const int count = 1 + int(random.bounded(5));
            for (int i = 0; i < count; ++i) {
                const QList<int> ins = some(2), outs = some(2), sources = some(3), destinations = some(3),
                                 sourcePorts = some(2), ports = some(3);
                for (int in : ins)
                    for (int out : outs)
                        for (int source : sources)
                            for (int destination : destinations)
                                for (int sourcePort : sourcePorts)
                                    for (int port : ports) {
                                        Rule rule;
                                        rule.protocol = protocols::tcp;
                                        rule.inInterfaces = {QString::number(in)};
                                        rule.outInterfaces = {QString::number(out)};
                                        rule.source = AddressSet(Address::ipv4(quint32(source)));
                                        rule.destination = AddressSet(Address::ipv4(quint32(destination)));
                                        rule.sourcePorts = PortSet(Port(sourcePort));
                                        rule.destinationPorts = PortSet(Port(port));
                                        set.rules.append(rule);
                                    }
            }
            const int bound = leastRules(set);
            QVERIFY(bound >= 1 && bound <= count);
            needed += count;
            least += bound;
        }
        qInfo("%d rules, at least %d", needed, least);
        QVERIFY(least * 10 > needed * 8);
    }

    void aRuleNamesEveryFlowThatItServesAndNoOther()
    {
        int twice = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Derived derived(CrowdedPlan(seed).plan);
            const RuleSet &set = *derived.book.point(QStringLiteral("core"));
            QMap<int, int> rulesOf;
            QStringList symbols = derived.book.symbols;
            forEachCrossing(derived.plan, derived.flows, derived.paths, derived.book.points, symbols, {},
                            [&](const Crossing &crossing) {
                                for (const Rule &rule : set.rules) {
                                    const bool serves = rule.fromZone == crossing.fromZone &&
                                                        share(crossing.source, crossing.destination,
                                                              crossing.destinationPorts, rule);
                                    QCOMPARE(rule.flows.contains(crossing.flow), serves);
                                    rulesOf[crossing.flow] += serves;
                                }
                            });
            QCOMPARE(rulesOf.size(), derived.flows.flows.size());
            for (int count : std::as_const(rulesOf))
                twice += count > 1;
            QVERIFY(!rulesOf.values().contains(0));
        }
        QVERIFY(twice > 100);
    }

    void rulesKeepTheirNamesAsLongAsTheyKeepAPacketOfTheirOwn()
    {
        int kept = 0, renamed = 0;
        for (quint32 seed = 1; seed <= 6; ++seed) {
            CrowdedPlan crowded(seed);
            QHash<QString, QString> before;
            QSet<QString> passagesBefore;
            for (int i = 0; i < 30; ++i) {
                crowded.edit();
                crowded.plan.project.ruleForm = Project::RuleForm::Cover;
                const Derived derived(crowded.plan);
                QHash<QString, QString> now;
                QMap<QString, QStringList> passages;
                QSet<QString> ids;
                for (const Rule &rule : derived.book.point(QStringLiteral("core"))->rules) {
                    const QString text = content(rule, derived.book.symbols);
                    now.insert(text, rule.id);
                    ids.insert(rule.id);
                    passages[rule.fromZone].append(text);
                }
                QCOMPARE(ids.size(), derived.book.ruleCount());
                QSet<QString> passagesNow;
                for (const QStringList &passage : std::as_const(passages)) {
                    passagesNow.insert(passage.join(u'\n'));
                    for (const QString &text : passage) {
                        if (!before.contains(text))
                            continue;
                        const bool same = before.value(text) == now.value(text);
                        // Where the rules of the passage are the same, so are their names.
                        QVERIFY(same || !passagesBefore.contains(passage.join(u'\n')));
                        ++(same ? kept : renamed);
                    }
                }
                before = now;
                passagesBefore = passagesNow;
            }
        }
        qInfo("%d rules that stayed kept their names, %d lost the packet that named them", kept, renamed);
        QVERIFY(kept > 3000);
        QVERIFY(renamed * 20 < kept);
    }

    void everyEditIsMendedToWhatIsDerivedAnew()
    {
        QMap<PlanShift::Reach, int> reaches;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            CrowdedPlan crowded(seed, 60);
            PlanDeriver deriver;
            for (int i = 0; i < 60; ++i) {
                crowded.edit();
                const auto mended = deriver.deriveRules(crowded.plan);
                ++reaches[deriver.lastReach()];
                const Derived anew(crowded.plan);
                QVERIFY(mended->rules == anew.book);
            }
        }
        QVERIFY(reaches.value(PlanShift::Reach::Members) > 40);
        QVERIFY(reaches.value(PlanShift::Reach::Everything) > 60);
    }
};

QTEST_GUILESS_MAIN(TestCover)
#include "tst_cover.moc"
