// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/redundancy.h"

#include <map>

namespace portolan {

namespace {

Diagram::Coded codedOf(Diagram &diagram, const Rule &rule)
{
    return diagram.coded(rule.protocol, rule.source, rule.destination, rule.sourcePorts, rule.destinationPorts);
}

/// Halves the boxes and hands each half what lies outside of it, so that every box meets the union of all others
/// after as many steps as halvings.
class CoverFinder
{
public:
    CoverFinder(Diagram &diagram, const std::vector<Diagram::Coded> &boxes, const Progress &progress)
        : m_diagram(diagram), m_boxes(boxes), m_progress(progress), m_covered(boxes.size())
    {
    }

    std::vector<bool> found(PacketSet all)
    {
        for (size_t i = 0; i < m_boxes.size(); ++i)
            m_covered[i] = m_diagram.count(m_boxes[i]) == PacketCount();
        if (m_boxes.size() > 1)
            look(0, m_boxes.size(), all, {});
        return m_covered;
    }

private:
    PacketSet unionOf(size_t from, size_t to)
    {
        return m_diagram.united({m_boxes.begin() + qsizetype(from), m_boxes.begin() + qsizetype(to)});
    }

    /// True when there are as many packets in the boxes together as in each of them.
    bool disjoint(size_t from, size_t to, PacketSet all)
    {
        PacketCount sum;
        for (size_t i = from; i < to; ++i)
            sum += m_diagram.count(m_boxes[i]);
        return sum == m_diagram.count(all);
    }

    void look(size_t from, size_t to, PacketSet all, PacketSet outside)
    {
        if (m_progress.isCancelled())
            return;
        if (to - from == 1) {
            m_covered[from] = m_diagram.contains(outside, all);
            return;
        }
        if (m_diagram.intersected(all, outside).isEmpty() && disjoint(from, to, all))
            return;
        const size_t middle = from + (to - from) / 2;
        const PacketSet left = unionOf(from, middle), right = unionOf(middle, to);
        look(from, middle, left, m_diagram.united(outside, right));
        look(middle, to, right, m_diagram.united(outside, left));
    }

    Diagram &m_diagram;
    const std::vector<Diagram::Coded> &m_boxes;
    const Progress &m_progress;
    std::vector<bool> m_covered;
};

bool holdsAll(const QList<Face> &outer, const QList<Face> &inner)
{
    return std::all_of(inner.begin(), inner.end(), [&](const Face &face) { return outer.contains(face); });
}

bool covers(const Rule &outer, const Rule &inner)
{
    return outer.protocol == inner.protocol && outer.source.contains(inner.source) &&
           outer.destination.contains(inner.destination) &&
           (!outer.protocol.hasPorts() || (outer.sourcePorts.contains(inner.sourcePorts) &&
                                           outer.destinationPorts.contains(inner.destinationPorts)));
}

/// The first of the rules before this one that permits all it permits.
int shadowOf(const RuleSet &set, int rule, Zones zones)
{
    const Rule &inner = set.rules.at(rule);
    const QList<Face> faces = facesOf(set, inner, zones);
    for (int i = 0; i < rule; ++i)
        if (covers(set.rules.at(i), inner) && holdsAll(facesOf(set, set.rules.at(i), zones), faces))
            return i;
    return -1;
}

struct FaceRules
{
    std::vector<Diagram::Coded> boxes;
    std::vector<int> rules; ///< indexes, beside their boxes
};

std::map<Face, FaceRules> byFace(Diagram &diagram, const RuleSet &set, Zones zones)
{
    std::map<Face, FaceRules> faces;
    for (int i = 0; i < set.rules.size(); ++i) {
        const Diagram::Coded box = codedOf(diagram, set.rules.at(i));
        for (const Face &face : facesOf(set, set.rules.at(i), zones)) {
            faces[face].boxes.push_back(box);
            faces[face].rules.push_back(i);
        }
    }
    return faces;
}

/// The rules with their symbols numbered as in `symbols`, which grows by those it does not have.
RuleSet renumbered(const NamedRules &rules, QStringList &symbols)
{
    RuleSet set = rules.set;
    if (rules.symbols == symbols)
        return set;
    const auto translated = [&](const AddressSet &addresses) {
        if (addresses.isEmpty() || !addresses.begin()->first.isSymbol())
            return addresses;
        QList<AddressRange> parts;
        for (const AddressRange &part : addresses) {
            if (!part.first.isSymbol()) {
                parts.append(part);
                continue;
            }
            for (Address symbol = part.first; !(part.last < symbol); symbol = next(symbol)) {
                const QString name = rules.symbols.value(int(symbol.low), symbol.text());
                if (!symbols.contains(name))
                    symbols.append(name);
                const Address theirs = Address::symbol(int(symbols.indexOf(name)));
                parts.append({theirs, theirs});
            }
        }
        return AddressSet(parts);
    };
    for (Rule &rule : set.rules) {
        rule.source = translated(rule.source);
        rule.destination = translated(rule.destination);
    }
    return set;
}

} // namespace

std::vector<bool> coveredByOthers(Diagram &diagram, const std::vector<Diagram::Coded> &boxes, PacketSet all,
                                  const Progress &progress)
{
    return CoverFinder(diagram, boxes, progress).found(all);
}

QList<RedundantRule> redundantRules(const RuleSet &set, Zones zones, const Progress &progress)
{
    Diagram diagram;
    std::vector<bool> needed(size_t(set.rules.size()), false);
    for (const auto &[face, rules] : byFace(diagram, set, zones)) {
        const std::vector<bool> covered =
            coveredByOthers(diagram, rules.boxes, diagram.united(rules.boxes), progress);
        for (size_t i = 0; i < covered.size(); ++i)
            if (!covered[i])
                needed[size_t(rules.rules[i])] = true;
    }
    QList<RedundantRule> found;
    for (int i = 0; i < set.rules.size(); ++i)
        if (!needed[size_t(i)] && !progress.isCancelled())
            found.append({i, shadowOf(set, i, zones)});
    return found;
}

QList<Surplus> permittedOnlyBy(const NamedRules &a, const NamedRules &b, Zones zones)
{
    QStringList symbols = a.symbols;
    const RuleSet theirs = renumbered(b, symbols);
    Diagram diagram;
    const std::map<Face, FaceRules> mine = byFace(diagram, a.set, zones), others = byFace(diagram, theirs, zones);
    QList<Surplus> found;
    for (const auto &[face, rules] : mine) {
        const auto other = others.find(face);
        const PacketSet all = diagram.united(rules.boxes),
                        rest =
                            other == others.end() ? all : diagram.minus(all, diagram.united(other->second.boxes));
        if (rest.isEmpty())
            continue;
        const SamplePacket packet = *diagram.sample(rest);
        const auto permits = [&](const Diagram::Coded &box) {
            return diagram.contains(diagram.united({box}), packet);
        };
        const auto first = std::find_if(rules.boxes.begin(), rules.boxes.end(), permits);
        found.append({.face = face,
                      .count = diagram.count(rest),
                      .packet = packet,
                      .rule = rules.rules[size_t(first - rules.boxes.begin())],
                      .boxes = diagram.boxes(rest)});
    }
    return found;
}

} // namespace portolan
