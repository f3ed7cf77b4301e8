// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rulemaker.h"

#include "model/rules/companions.h"
#include "model/rules/diagram.h"
#include "model/rules/redundancy.h"
#include "model/rules/ruleids.h"

#include <map>

namespace portolan {

namespace {

template <class List>
void addSorted(List &to, const List &more)
{
    if (to == more)
        return;
    to += more;
    std::sort(to.begin(), to.end());
    to.erase(std::unique(to.begin(), to.end()), to.end());
}

/// Adds the rules of one lane to those of the lanes before: rules equal in all but the interfaces of one side
/// become one. Were both sides to differ, pairs would open that no path uses.
void uniteLane(QList<Rule> &united, const QList<Rule> &lane)
{
    for (const Rule &rule : lane) {
        const auto twin = std::find_if(united.begin(), united.end(), [&rule](const Rule &known) {
            return known.source == rule.source && known.destination == rule.destination &&
                   known.destinationPorts == rule.destinationPorts &&
                   (known.inInterfaces == rule.inInterfaces || known.outInterfaces == rule.outInterfaces);
        });
        if (twin == united.end()) {
            united.append(rule);
            continue;
        }
        addSorted(twin->inInterfaces, rule.inInterfaces);
        addSorted(twin->outInterfaces, rule.outInterfaces);
        addSorted(twin->flows, rule.flows);
    }
}

/// Each once; the boxes come in their order.
QList<int> flowsOf(const std::vector<FlowBox> &boxes)
{
    QList<int> flows;
    flows.reserve(qsizetype(boxes.size()));
    for (const FlowBox &box : boxes)
        if (flows.isEmpty() || flows.last() != box.flow)
            flows.append(box.flow);
    return flows;
}

/// Space outside the plan is written as a word; a subnet is written as what it is.
bool isOutside(const AddressSet &addresses, const QString &zone, const RuleSet &set)
{
    return addresses.parts().size() > 1 && addresses.parts().last().last == anyAddress().parts().last().last &&
           set.zoneSpaces.value(zone) == addresses;
}

} // namespace

void RuleMaker::make(Passage &passage, QList<Rule> &rules)
{
    const qsizetype first = rules.size();
    appendRules(rules, passage, MergeMode::Partition);
    const QString &point = m_book.points.at(passage.point).id;
    // A security group has a rule for every address and range of ports: there overlapping costs and saves nothing.
    const bool mayOverlap =
        m_mode == MergeMode::Cover && m_book.points.at(passage.point).kind != RuleSet::Kind::SecurityGroup;
    QList<Rule> cover;
    if (mayOverlap)
        appendRules(cover, passage, MergeMode::Cover);
    // Covers of several lanes may have fewer twins than partitions of them.
    if (mayOverlap && cover.size() < rules.size() - first) {
        rules.resize(first);
        rules += cover;
        passage.names = ruleNames(point, cover, m_book.symbols);
    } else {
        passage.names.clear();
        passage.names.reserve(rules.size() - first);
        for (qsizetype i = first; i < rules.size(); ++i)
            passage.names.append(ruleName(point, rules.at(i), m_book.symbols));
    }
    for (qsizetype i = first; i < rules.size(); ++i)
        rules[i].id = ruleId(passage.names.at(i - first));
    passage.changed = false;
}

/// Those of a passage, without ids.
void RuleMaker::appendRules(QList<Rule> &rules, Passage &passage, MergeMode mode)
{
    const RuleSet &set = m_book.points.at(passage.point);
    const qsizetype first = rules.size();
    bool compact = true;
    for (Bucket &bucket : passage.buckets) {
        compact &= !bucket.audit;
        if (bucket.lanes.size() == 1) {
            appendLane(rules, passage, bucket, bucket.lanes.front(), mode);
            continue;
        }
        QList<Rule> united;
        for (Bucket::Lane &lane : bucket.lanes) {
            QList<Rule> ofLane;
            appendLane(ofLane, passage, bucket, lane, mode);
            if (united.isEmpty())
                united = ofLane;
            else
                uniteLane(united, ofLane);
        }
        rules += united;
    }
    bool besides = false;
    for (qsizetype i = first; i < rules.size(); ++i)
        besides |= describe(rules[i]);
    if (compact && mayOverlap(std::span(rules.cbegin() + first, rules.cend()))) {
        RuleSet alone;
        alone.id = set.id;
        alone.kind = set.kind;
        alone.interfaces = set.interfaces;
        alone.rules = rules.mid(first);
        rules.resize(first);
        rules += withoutRedundant(alone, m_progress);
    }
    if (besides)
        nameWidening(std::span(rules.begin() + first, rules.end()), passage);
}

/// What opens besides for one flow may be asked for by another one: all of the passage counts, yet no other passage
/// of zones whose addresses overlap with these.
void RuleMaker::nameWidening(std::span<Rule> rules, const Passage &passage) const
{
    using Native = std::tuple<Protocol, Rule::State, QString, QString>; // with the interfaces
    Diagram diagram;
    std::map<Native, std::vector<Diagram::Coded>> boxes;
    for (const Bucket &bucket : passage.buckets)
        for (const Bucket::Lane &lane : bucket.lanes)
            for (const FlowBox &box : lane.boxes)
                if (box.flow < 0 || m_flows.needOf(m_flows.flows.at(box.flow)).protocol == bucket.protocol)
                    boxes[{bucket.protocol, bucket.state, lane.in, lane.out}].push_back(
                        diagram.coded(bucket.protocol, box.source, box.destination, bucket.sourcePorts, box.ports));
    std::map<Native, PacketSet> asked;
    for (auto &[native, coded] : boxes)
        asked[native] = diagram.united(std::move(coded));
    for (Rule &rule : rules) {
        if (rule.companion != Rule::Companion::None || !rule.protocol.hasPorts())
            continue;
        const PacketSet whole =
            diagram.of({rule.protocol, rule.source, rule.destination, rule.sourcePorts, rule.destinationPorts});
        PacketSet besides;
        const QStringList nowhere{QString()};
        for (const QString &in : rule.inInterfaces.isEmpty() ? nowhere : rule.inInterfaces)
            for (const QString &out : rule.outInterfaces.isEmpty() ? nowhere : rule.outInterfaces)
                besides =
                    diagram.united(besides, diagram.minus(whole, asked[{rule.protocol, rule.state, in, out}]));
        rule.widening = diagram.boxes(besides);
    }
}

void RuleMaker::appendLane(QList<Rule> &rules, const Passage &passage, const Bucket &bucket, Bucket::Lane &lane,
                           MergeMode mode)
{
    const std::vector<FlowBox> &boxes = Buckets::inOrder(lane);
    if (boxes.empty())
        return;
    // The same pair of ends on several ports: nothing to choose between.
    const FlowBox &first = boxes.front();
    const bool onePair = std::all_of(boxes.begin(), boxes.end(), [&first](const FlowBox &box) {
        return box.source == first.source && box.destination == first.destination;
    });
    if (onePair) {
        rules.append(
            ruleOf(passage, bucket, lane, {first.source, first.destination, unitedPorts(boxes), flowsOf(boxes)}));
        return;
    }
    for (const Box &box : m_memory.merged(boxes, mode, m_progress))
        rules.append(ruleOf(passage, bucket, lane, box));
}

/// Most rules unite the same few sets, which lie in the same places.
const PortSet &RuleMaker::unitedPorts(const std::vector<FlowBox> &boxes)
{
    if (boxes.size() == 1)
        return boxes.front().ports;
    size_t hash = boxes.size();
    for (const FlowBox &box : boxes)
        hash = qHashMulti(hash, quintptr(box.ports.parts().constData()));
    std::vector<Union> &known = m_unions[hash];
    for (const Union &each : known)
        if (std::equal(boxes.begin(), boxes.end(), each.parts.begin(), each.parts.end(),
                       [](const FlowBox &box, const PortSet &part) { return box.ports == part; }))
            return each.all;
    Union now;
    QList<Interval<Port>> parts;
    for (const FlowBox &box : boxes) {
        now.parts.append(box.ports);
        parts += box.ports.parts();
    }
    now.all = PortSet(parts);
    known.push_back(now);
    return known.back().all;
}

const QStringList &RuleMaker::listed(const QString &interface)
{
    auto known = m_lists.constFind(interface);
    if (known == m_lists.constEnd())
        known = m_lists.insert(interface, interface.isEmpty() ? QStringList() : QStringList{interface});
    return *known;
}

Rule RuleMaker::ruleOf(const Passage &passage, const Bucket &bucket, const Bucket::Lane &lane, const Box &box)
{
    const RuleSet &set = m_book.points.at(passage.point);
    Rule rule;
    rule.hook = passage.hook;
    rule.fromZone = passage.fromZone;
    rule.toZone = passage.toZone;
    rule.inInterfaces = listed(lane.in);
    rule.outInterfaces = listed(lane.out);
    rule.protocol = bucket.protocol;
    rule.source = box.source;
    rule.destination = box.destination;
    rule.sourceAny = isOutside(rule.source, rule.fromZone, set);
    rule.destinationAny = isOutside(rule.destination, rule.toZone, set);
    rule.sourcePorts = bucket.sourcePorts;
    rule.destinationPorts = box.ports;
    rule.state = bucket.state;
    rule.multicast = bucket.multicast;
    rule.companion = bucket.companion;
    rule.flows = box.from;
    while (!rule.flows.isEmpty() && rule.flows.first() < 0) // what no flow causes
        rule.flows.removeFirst();
    if (bucket.audit) {
        rule.requirement = bucket.audit->requirement;
        rule.service = bucket.audit->service;
        rule.fromRoles = bucket.audit->fromRoles;
        rule.toRoles = bucket.audit->toRoles;
    }
    return rule;
}

bool RuleMaker::describe(Rule &rule)
{
    m_key = {int(rule.companion), rule.protocol.number};
    for (int flow : std::as_const(rule.flows))
        if (const int need = m_flows.flows.at(flow).need; m_key.size() == 2 || m_key.last() != need)
            m_key.append(need);
    auto known = m_descriptions.constFind(m_key);
    if (known == m_descriptions.constEnd()) {
        Description made;
        for (int flow : std::as_const(rule.flows)) {
            const Need &need = m_flows.needOf(m_flows.flows.at(flow));
            made.assumed |= need.confidence == Confidence::Assumed;
            made.besides |= need.protocol != rule.protocol;
        }
        made.purpose = purposeOf(rule);
        known = m_descriptions.insert(m_key, made);
    }
    rule.assumed |= known->assumed;
    rule.purpose = known->purpose;
    return known->besides && rule.companion == Rule::Companion::None;
}

/// The purposes of its flows, each once.
QString RuleMaker::purposeOf(const Rule &rule)
{
    QStringList purposes;
    int last = -1;
    for (int flow : rule.flows) {
        const int need = m_flows.flows.at(flow).need;
        if (need == last)
            continue;
        last = need;
        QString &purpose = m_purposes[need];
        if (purpose.isNull()) {
            purpose = m_flows.needs.at(need).purpose.in(m_book.language);
            if (purpose.isNull())
                purpose = QLatin1String("");
        }
        if (!purpose.isEmpty() && !purposes.contains(purpose))
            purposes.append(purpose);
    }
    const QString all = purposes.join(QStringLiteral("; "));
    if (rule.companion == Rule::Companion::None)
        return all;
    if (!m_texts)
        m_texts = Texts(m_book.language);
    const QString why = companionPurpose(rule.companion, *m_texts);
    return all.isEmpty() ? why : QStringLiteral("%1: %2").arg(why, all);
}

} // namespace portolan
