// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/compilerules.h"

#include "model/rules/crossings.h"
#include "model/rules/merge.h"
#include "model/rules/redundancy.h"
#include "model/rules/ruleids.h"

#include <QtCore/QMultiHash>
#include <map>

namespace portolan {

namespace {

/// What rules of one point must have in common to be merged.
struct Bucket
{
    int point;
    Rule::Hook hook;
    QString fromZone, toZone, inInterface, outInterface;
    Protocol protocol;
    PortSet sourcePorts;
    Rule::State state;
    bool multicast;
    Rule::Companion companion;

    auto key() const
    {
        return std::tie(point, hook, fromZone, toZone, inInterface, outInterface, state, protocol, multicast,
                        companion);
    }
    bool operator<(const Bucket &other) const
    {
        return key() == other.key() ? sourcePorts < other.sourcePorts : key() < other.key();
    }
};

/// Boxes that pass several points in the same way are merged once.
class MergeMemory
{
public:
    const QList<Box> &merged(const QList<Box> &boxes)
    {
        size_t hash = 0;
        for (const Box &box : boxes)
            hash = qHashMulti(hash, box.source, box.destination, box.ports, box.from);
        for (const auto &[input, output] : m_known[hash])
            if (same(input, boxes))
                return output;
        return m_known[hash].emplace_back(boxes, mergedBoxes(boxes)).second;
    }

private:
    static bool same(const QList<Box> &a, const QList<Box> &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Box &x, const Box &y) {
            return x.source == y.source && x.destination == y.destination && x.ports == y.ports && x.from == y.from;
        });
    }
    std::map<size_t, std::vector<std::pair<QList<Box>, QList<Box>>>> m_known;
};

QString purposeOf(const Rule &rule, const FlowTable &flows, const QString &language)
{
    QStringList purposes;
    for (int flow : rule.flows) {
        const QString purpose = flows.needOf(flows.flows.at(flow)).purpose.in(language);
        if (!purpose.isEmpty() && !purposes.contains(purpose))
            purposes.append(purpose);
    }
    if (rule.companion == Rule::Companion::None)
        return purposes.join(QStringLiteral("; "));
    return companionWord(rule.companion) +
           (purposes.isEmpty() ? QString() : QStringLiteral(": ") + purposes.join(QStringLiteral("; ")));
}

Rule ruleOf(const Bucket &bucket, const Box &box, const RuleSet &set, const FlowTable &flows,
            const QString &language)
{
    Rule rule;
    rule.hook = bucket.hook;
    rule.fromZone = bucket.fromZone;
    rule.toZone = bucket.toZone;
    if (!bucket.inInterface.isEmpty())
        rule.inInterfaces = {bucket.inInterface};
    if (!bucket.outInterface.isEmpty())
        rule.outInterfaces = {bucket.outInterface};
    rule.protocol = bucket.protocol;
    rule.source = box.source;
    rule.destination = box.destination;
    rule.sourcePorts = bucket.sourcePorts;
    rule.destinationPorts = box.ports;
    rule.state = bucket.state;
    rule.multicast = bucket.multicast;
    rule.companion = bucket.companion;
    rule.flows = box.from;
    rule.flows.removeAll(-1); // what no flow causes
    // Space outside the plan is written as a word; a subnet is written as what it is.
    auto outside = [&set](const QString &zone, const AddressSet &addresses) {
        return set.zoneSpaces.value(zone) == addresses && addresses.parts().size() > 1 &&
               addresses.parts().last().last == anyAddress().parts().last().last;
    };
    rule.sourceAny = outside(rule.fromZone, rule.source);
    rule.destinationAny = outside(rule.toZone, rule.destination);
    bool native = false;
    for (int flow : rule.flows) {
        const Need &need = flows.needOf(flows.flows.at(flow));
        rule.assumed |= need.confidence == Confidence::Assumed;
        native |= need.protocol == rule.protocol;
    }
    rule.widened = !native && rule.companion == Rule::Companion::None;
    rule.purpose = purposeOf(rule, flows, language);
    return rule;
}

bool sameButInterfaces(const Rule &a, const Rule &b)
{
    return a.hook == b.hook && a.fromZone == b.fromZone && a.toZone == b.toZone && a.protocol == b.protocol &&
           a.state == b.state && a.multicast == b.multicast && a.companion == b.companion && a.source == b.source &&
           a.destination == b.destination && a.sourcePorts == b.sourcePorts &&
           a.destinationPorts == b.destinationPorts;
}

template <class List>
void addSorted(List &to, const List &more)
{
    to += more;
    std::sort(to.begin(), to.end());
    to.erase(std::unique(to.begin(), to.end()), to.end());
}

/// Rules equal in all but the interfaces of one side become one.
QList<Rule> unitedInterfaces(const QList<Rule> &rules)
{
    QList<Rule> united;
    QMultiHash<size_t, qsizetype> known;
    for (const Rule &rule : rules) {
        const size_t hash =
            qHashMulti(0, rule.source, rule.destination, rule.destinationPorts, rule.fromZone, rule.toZone);
        QList<qsizetype> candidates = known.values(hash);
        std::sort(candidates.begin(), candidates.end());
        // Were both sides to differ, pairs would open that no path uses.
        const auto twin = std::find_if(candidates.begin(), candidates.end(), [&](qsizetype i) {
            return sameButInterfaces(united.at(i), rule) && (united.at(i).inInterfaces == rule.inInterfaces ||
                                                             united.at(i).outInterfaces == rule.outInterfaces);
        });
        if (twin == candidates.end()) {
            known.insert(hash, united.size());
            united.append(rule);
            continue;
        }
        addSorted(united[*twin].inInterfaces, rule.inInterfaces);
        addSorted(united[*twin].outInterfaces, rule.outInterfaces);
        addSorted(united[*twin].flows, rule.flows);
    }
    return united;
}

void describeZones(RuleBook &book, const Plan &plan)
{
    QMap<QString, AddressSet> spaces;
    for (const Zone &zone : plan.zones)
        spaces.insert(zone.id, zoneSpace(plan, zone));
    for (RuleSet &set : book.points)
        for (const Zone &zone : plan.zones) {
            set.zoneSpaces.insert(zone.id, spaces.value(zone.id));
            set.zoneNames.insert(zone.id, zone.label());
        }
}

} // namespace

RuleBook compileRules(const Plan &plan, const FlowTable &flows, const PathTable &paths, const Progress &progress)
{
    RuleBook book;
    book.plan = plan.project.name;
    book.revision = plan.project.revision;
    book.language = plan.project.language;
    book.symbols = flows.symbols;
    book.points = enforcementPoints(plan, book.symbols);
    describeZones(book, plan);

    std::map<Bucket, QList<Box>> buckets;
    const auto sort = [&buckets](const Crossing &each) {
        buckets[{each.point, each.hook, each.fromZone, each.toZone, each.inInterface, each.outInterface,
                 each.protocol, each.sourcePorts, each.state, each.multicast, each.companion}]
            .append({each.source, each.destination, each.destinationPorts, {each.flow}});
    };
    forEachCrossing(plan, flows, paths, book.points, book.symbols, progress, sort);

    MergeMemory memory;
    int done = 0;
    for (const auto &[bucket, boxes] : buckets) {
        if (progress.isCancelled())
            return book;
        progress.step(done++, int(buckets.size()));
        RuleSet &set = book.points[bucket.point];
        for (const Box &box : memory.merged(boxes))
            set.rules.append(ruleOf(bucket, box, set, flows, book.language));
    }
    for (RuleSet &set : book.points) {
        set.rules = unitedInterfaces(set.rules);
        set.rules = withoutRedundant(set);
    }
    nameRules(book);
    return book;
}

} // namespace portolan
