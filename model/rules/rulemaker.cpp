// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rulemaker.h"

#include "model/rules/redundancy.h"
#include "model/rules/ruleids.h"

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

/// Space outside the plan is written as a word; a subnet is written as what it is.
bool isOutside(const AddressSet &addresses, const QString &zone, const RuleSet &set)
{
    return addresses.parts().size() > 1 && addresses.parts().last().last == anyAddress().parts().last().last &&
           set.zoneSpaces.value(zone) == addresses;
}

} // namespace

void RuleMaker::make(Passage &passage)
{
    QList<Rule> rules = rulesOf(passage, MergeMode::Partition);
    bool overlap = false;
    if (m_mode == MergeMode::Cover) {
        // Covers of several lanes may have fewer twins than partitions of them.
        const QList<Rule> cover = rulesOf(passage, MergeMode::Cover);
        overlap = cover.size() < rules.size();
        rules = overlap ? cover : rules;
    }
    const QString &point = m_book.points.at(passage.point).id;
    if (overlap) {
        passage.names = ruleNames(point, rules, m_book.symbols);
    } else {
        passage.names.clear();
        for (const Rule &rule : std::as_const(rules))
            passage.names.append(ruleName(point, rule, m_book.symbols));
    }
    for (qsizetype i = 0; i < rules.size(); ++i)
        rules[i].id = ruleId(passage.names.at(i));
    passage.rules = rules;
    passage.changed = false;
}

/// Those of a passage, without ids.
QList<Rule> RuleMaker::rulesOf(const Passage &passage, MergeMode mode)
{
    const RuleSet &set = m_book.points.at(passage.point);
    QList<Rule> rules;
    bool compact = true;
    for (const Bucket &bucket : passage.buckets) {
        compact &= !bucket.audit;
        QList<Rule> united;
        for (const Bucket::Lane &lane : bucket.lanes) {
            QList<Rule> ofLane;
            for (const Box &box : m_memory.merged(lane.boxes, mode))
                ofLane.append(ruleOf(passage, bucket, lane, box));
            if (united.isEmpty())
                united = ofLane;
            else
                uniteLane(united, ofLane);
        }
        rules += united;
    }
    for (Rule &rule : rules)
        describe(rule);
    if (compact && rules.size() > 1) {
        RuleSet alone;
        alone.id = set.id;
        alone.kind = set.kind;
        alone.interfaces = set.interfaces;
        alone.rules = rules;
        rules = withoutRedundant(alone);
    }
    return rules;
}

Rule RuleMaker::ruleOf(const Passage &passage, const Bucket &bucket, const Bucket::Lane &lane, const Box &box) const
{
    const RuleSet &set = m_book.points.at(passage.point);
    Rule rule;
    rule.hook = passage.hook;
    rule.fromZone = passage.fromZone;
    rule.toZone = passage.toZone;
    if (!lane.in.isEmpty())
        rule.inInterfaces = {lane.in};
    if (!lane.out.isEmpty())
        rule.outInterfaces = {lane.out};
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

void RuleMaker::describe(Rule &rule)
{
    bool native = false;
    for (int flow : std::as_const(rule.flows)) {
        const Need &need = m_flows.needOf(m_flows.flows.at(flow));
        rule.assumed |= need.confidence == Confidence::Assumed;
        native |= need.protocol == rule.protocol;
    }
    rule.widened = !native && rule.companion == Rule::Companion::None;
    rule.purpose = purposeOf(rule);
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
    return companionWord(rule.companion) + (all.isEmpty() ? QString() : QStringLiteral(": ") + all);
}

} // namespace portolan
