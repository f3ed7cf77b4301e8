// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long derivation takes: against a host-to-host computation, as plans grow, and after an edit. Ratios within
// one run only, never milliseconds. PORTOLAN_BENCH=full takes the sizes that the figures are about.
#include "model/flows/deriveflows.h"
#include "model/pipeline/deriver.h"
#include "model/rules/compilerules.h"
#include "tests/support/bigplan.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

bool isFull()
{
    return qEnvironmentVariable("PORTOLAN_BENCH") == QStringLiteral("full");
}

BigPlan sized(int devices)
{
    return isFull() ? BigPlan{devices, 200, 50, 5, false} : BigPlan{devices / 20, 10, 5, 5, false};
}

template <class Work>
double median(int runs, Work work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.append(double(timer.nsecsElapsed()));
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// A packet that one firewall permits: firewall, source, destination, protocol, port.
struct Tuple
{
    quint32 source, destination;
    quint16 firewall, port;
    quint8 protocol;
    auto operator<=>(const Tuple &) const = default;
};

quint64 mixed(const Tuple &tuple)
{
    quint64 bits = (quint64(tuple.source) << 32 | tuple.destination) ^
                   (quint64(tuple.firewall) << 40 | quint64(tuple.protocol) << 32 | quint64(tuple.port) << 8) *
                       0x9e3779b97f4a7c15u;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

/// Every pair of devices for every requirement, every port, along its route: what each firewall must permit. It
/// knows the plans of bigPlan only: one core, so that a route is the firewall of either side.
class HostToHost
{
public:
    explicit HostToHost(const Plan &plan) : m_plan(plan)
    {
        for (int g = 0; g < plan.gateways.size(); ++g)
            for (const GatewayInterface &interface : plan.gateways.at(g).interfaces)
                m_firewallOf.insert(interface.zone, g);
        for (const Device &device : plan.devices) {
            const DeviceInterface &interface = device.interfaces.first();
            m_byRole[device.roles.first()].append({quint32(readAddress(interface.addresses.first())->low),
                                                   m_firewallOf.value(interface.zone),
                                                   plan.zones.indexOf(interface.zone)});
        }
    }

    std::vector<Tuple> tuples()
    {
        std::vector<Tuple> all;
        for (const Product &product : m_plan.products)
            for (const Requirement &requirement : product.requirements) {
                const Service &service = *product.service(requirement.service);
                const auto froms = m_byRole.value(product.id + u'/' + requirement.from.first()),
                           tos = m_byRole.value(product.id + u'/' + requirement.to.first());
                if (service.multicast)
                    continue; // link-local: crosses no firewall
                for (const Host &from : froms)
                    for (const Host &to : tos)
                        if (from.zone != to.zone)
                            for (Protocol protocol : service.protocols)
                                for (const auto &part : service.ports)
                                    for (int port = part.first; port <= part.last; ++port)
                                        follow(all, from, to, protocol, Port(port));
            }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

private:
    struct Host
    {
        quint32 address;
        int firewall;
        int zone;
    };

    void follow(std::vector<Tuple> &all, const Host &from, const Host &to, Protocol protocol, Port port) const
    {
        all.push_back({from.address, to.address, quint16(from.firewall), port, protocol.number});
        if (to.firewall == from.firewall)
            return;
        const Gateway &first = m_plan.gateways.at(from.firewall);
        quint32 source = from.address;
        if (!first.nat.isEmpty()) // hides what goes to the core
            source = quint32(readAddress(first.interfaces.first().addresses.first())->low);
        all.push_back({source, to.address, quint16(to.firewall), port, protocol.number});
    }

    const Plan &m_plan;
    QHash<QString, int> m_firewallOf;
    QHash<QString, QList<Host>> m_byRole;
};

/// The same tuples out of the rules.
std::vector<Tuple> tuplesOf(const Plan &plan, const RuleBook &book)
{
    std::vector<Tuple> all;
    for (const RuleSet &set : book.points)
        for (const Rule &rule : set.rules)
            for (const AddressRange &from : rule.source)
                for (quint64 source = from.first.low; source <= from.last.low; ++source)
                    for (const AddressRange &to : rule.destination)
                        for (quint64 destination = to.first.low; destination <= to.last.low; ++destination)
                            for (const auto &part : rule.destinationPorts)
                                for (int port = part.first; port <= part.last; ++port)
                                    all.push_back({quint32(source), quint32(destination),
                                                   quint16(plan.gateways.indexOf(set.id)), quint16(port),
                                                   rule.protocol.number});
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

quint64 orderFree(const std::vector<Tuple> &tuples)
{
    quint64 sum = 0;
    for (const Tuple &tuple : tuples)
        sum += mixed(tuple);
    return sum;
}

RuleBook derived(const Plan &plan)
{
    const FlowTable flows = deriveFlows(plan);
    return compileRules(plan, flows, findPaths(plan, flows));
}

/// The same needs with one flow for every pair of devices: what derivation is without groups.
FlowTable pairByPair(const Plan &plan, const FlowTable &groups)
{
    FlowTable pairs;
    pairs.needs = groups.needs;
    pairs.symbols = groups.symbols;
    QHash<std::pair<int, QString>, int> known;
    const auto endOf = [&](const FlowEnd &group, int device) {
        const std::pair<int, QString> key(device, group.interface);
        if (const auto found = known.constFind(key); found != known.constEnd())
            return *found;
        const DeviceInterface &own = *plan.devices.at(device).interface(group.interface);
        FlowEnd end = group;
        end.devices = {device};
        end.addresses = interfaceAddresses(plan, plan.devices.at(device), own, pairs.symbols);
        pairs.ends.append(end);
        known.insert(key, int(pairs.ends.size()) - 1);
        return int(pairs.ends.size()) - 1;
    };
    for (const Flow &flow : groups.flows) {
        const FlowEnd &from = groups.fromOf(flow), &to = groups.toOf(flow);
        for (int source : from.devices) {
            if (to.kind != FlowEnd::Kind::Devices) {
                pairs.ends.append(to);
                pairs.flows.append({flow.need, endOf(from, source), int(pairs.ends.size()) - 1, flow.state});
                continue;
            }
            for (int target : to.devices)
                if (source != target)
                    pairs.flows.append({flow.need, endOf(from, source), endOf(to, target), flow.state});
        }
    }
    return pairs;
}

/// Everything of a book but the flows behind its rules, whose numbers differ.
RuleBook withoutFlows(RuleBook book)
{
    for (RuleSet &set : book.points)
        for (Rule &rule : set.rules)
            rule.flows.clear();
    return book;
}

/// The plan with one device more, like the last one of its kind; the number tells several apart.
Plan withOneMore(Plan plan, int number)
{
    Device device = plan.devices.at(plan.devices.size() - 1 - number);
    device.id = QStringLiteral("new%1").arg(number);
    const QString zone = device.interfaces.first().zone;
    device.interfaces[0].addresses = {big::address(zone.mid(1).toInt(), 4000 + number)};
    plan.devices.put(device);
    return plan;
}

/// The plan with a client moved to the zone of another one of its product.
Plan withOneMoved(Plan plan, int number)
{
    const int last = plan.devices.size() - 1 - number;
    Device device = plan.devices.at(last);
    for (int i = last - 1; i >= 0; --i)
        if (const Device &other = plan.devices.at(i);
            other.roles == device.roles && other.interfaces.first().zone != device.interfaces.first().zone) {
            device.interfaces[0].zone = other.interfaces.first().zone;
            device.interfaces[0].addresses = {
                big::address(other.interfaces.first().zone.mid(1).toInt(), 4050 + number)};
            break;
        }
    plan.devices.put(device);
    return plan;
}

} // namespace

class BenchDerive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void stages()
    {
        const Plan plan = bigPlan(sized(10000));
        QElapsedTimer timer;
        timer.start();
        const FlowTable flows = deriveFlows(plan);
        const double ofFlows = double(timer.nsecsElapsed());
        const PathTable paths = findPaths(plan, flows);
        const double ofPaths = double(timer.nsecsElapsed()) - ofFlows;
        const RuleBook book = compileRules(plan, flows, paths);
        const double all = double(timer.nsecsElapsed());
        const auto findings = runChecks({plan, flows, paths, book, PortRegistry::shipped(), Texts()});
        const double checks = double(timer.nsecsElapsed()) - all;
        qInfo(
            "%d devices, %lld flows, %d rules: flows %.0f %%, paths %.0f %%, rules %.0f %% of %.0f ms; checks take "
            "%.0f %% of that besides, %lld findings",
            plan.devices.size(), flows.flows.size(), book.ruleCount(), 100 * ofFlows / all, 100 * ofPaths / all,
            100 * (all - ofFlows - ofPaths) / all, all / 1e6, 100 * checks / all, findings.size());
        QVERIFY(book.ruleCount() > 100);
    }

    void groupsTakeAFractionOfHostToHost()
    {
        const Plan plan = bigPlan(sized(10000));
        std::vector<Tuple> hosts;
        const double hostToHost = median(isFull() ? 3 : 1, [&](int) { hosts = HostToHost(plan).tuples(); });
        RuleBook book;
        const double groups = median(isFull() ? 5 : 3, [&](int) { book = derived(plan); });
        const std::vector<Tuple> rules = tuplesOf(plan, book);
        qInfo("%zu packets permitted by %d rules; groups take %.1f %% of host to host", hosts.size(),
              book.ruleCount(), 100 * groups / hostToHost);
        QCOMPARE(rules.size(), hosts.size());
        QCOMPARE(orderFree(rules), orderFree(hosts));
        QVERIFY(rules == hosts);
    }

    void groupsTakeAFractionOfPairByPair()
    {
        const Plan plan = bigPlan(sized(10000));
        RuleBook groups, pairs;
        const double byGroups = median(3, [&](int) { groups = derived(plan); });
        qsizetype flows = 0;
        const double byPairs = median(1, [&](int) {
            const FlowTable table = pairByPair(plan, deriveFlows(plan));
            flows = table.flows.size();
            pairs = compileRules(plan, table, findPaths(plan, table));
        });
        qInfo("%lld pairs make the same %d rules; groups take %.2f %% of pair by pair", flows, groups.ruleCount(),
              100 * byGroups / byPairs);
        QVERIFY(withoutFlows(groups) == withoutFlows(pairs));
        // A plan of five hundred devices has few devices in a group.
        QVERIFY2(byGroups <= (isFull() ? 0.05 : 0.5) * byPairs, qPrintable(QString::number(byGroups / byPairs)));
    }

    void tenTimesTheDevicesTakeLessThanTwelveTimes()
    {
        const Plan small = bigPlan(sized(10000)), large = bigPlan(sized(100000));
        const double one = median(3, [&](int) { derived(small); }),
                     ten = median(isFull() ? 3 : 1, [&](int) { derived(large); });
        qInfo("ten times the devices take %.1f times as long", ten / one);
        QVERIFY2(ten <= 12 * one, qPrintable(QString::number(ten / one)));
    }

    void anEditTakesAFractionOfAWholeDerivation()
    {
        const Plan plan = bigPlan(sized(10000));
        const double whole = median(3, [&](int) { derived(plan); });
        PlanDeriver deriver;
        deriver.deriveRules(plan);
        QList<Plan> edits;
        for (int i = 0; i < 11; ++i)
            edits.append(withOneMore(plan, i));
        const double member = median(11, [&](int i) { deriver.deriveRules(i % 2 == 0 ? edits.at(i) : plan); });
        QCOMPARE(deriver.lastReach(), PlanShift::Reach::Members);
        deriver.deriveRules(plan);
        QList<Plan> moves;
        for (int i = 0; i < 11; ++i)
            moves.append(withOneMoved(plan, i));
        const double move = median(11, [&](int i) { deriver.deriveRules(i % 2 == 0 ? moves.at(i) : plan); });
        QCOMPARE(deriver.lastReach(), PlanShift::Reach::Members);
        qInfo("of a whole derivation, one device more or less takes %.2f %%, a move %.2f %%", 100 * member / whole,
              100 * move / whole);
        const RuleBook anew = derived(moves.last());
        QVERIFY(deriver.deriveRules(moves.last())->rules == anew);
        // A plan of five hundred devices has less to save than one of ten thousand.
        QVERIFY2(member <= (isFull() ? 0.02 : 0.35) * whole, qPrintable(QString::number(member / whole)));
        QVERIFY2(move <= (isFull() ? 0.04 : 0.5) * whole, qPrintable(QString::number(move / whole)));
    }
};

QTEST_GUILESS_MAIN(BenchDerive)
#include "tst_benchderive.moc"
