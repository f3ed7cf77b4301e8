// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/proof.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct ProofTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProofTexts)
};

/// What is permitted and what is needed at one face.
struct Sides
{
    Face face;
    std::vector<Diagram::Coded> permitted;
    std::vector<int> rules; ///< indexes, beside `permitted`
    std::vector<Diagram::Coded> needed;
};

/// A point of the plan, of the book, or of both.
struct ProofPoint
{
    RuleSet set; ///< without rules
    const RuleSet *book = nullptr;
    std::vector<Sides> faces;
    QHash<Face, int> numbers;

    Sides &at(const Face &face)
    {
        const auto known = numbers.constFind(face);
        if (known != numbers.constEnd())
            return faces[size_t(*known)];
        numbers.insert(face, int(faces.size()));
        return faces.emplace_back(Sides{face, {}, {}, {}});
    }
};

class Prover
{
public:
    Prover(const Plan &plan, const FlowTable &flows, const PathTable &paths, const RuleBook &book,
           const Progress &progress)
        : m_plan(plan), m_flows(flows), m_paths(paths), m_book(book), m_progress(progress)
    {
        // Numbers of symbols are those of the book; whatever it does not have follows.
        m_proof.symbols = book.symbols;
        m_planPoints = enforcementPoints(plan, m_proof.symbols);
        for (const RuleSet &set : std::as_const(m_planPoints))
            m_points.push_back({set, nullptr, {}, {}});
        for (const RuleSet &set : book.points) {
            auto point = std::find_if(m_points.begin(), m_points.end(), [&set](const ProofPoint &each) {
                return !each.book && each.set.id == set.id && each.set.kind == set.kind;
            });
            if (point == m_points.end())
                point = m_points.insert(m_points.end(), {set, nullptr, {}, {}});
            point->book = &set;
        }
        m_proof.points = int(m_points.size());
        m_proof.rules = book.ruleCount();
        m_proof.flows = int(std::count_if(flows.flows.begin(), flows.flows.end(),
                                          [](const Flow &flow) { return flow.state == Flow::State::Active; }));
    }

    Proof proof()
    {
        for (ProofPoint &point : m_points)
            for (int i = 0; point.book && i < point.book->rules.size() && !m_progress.isCancelledAt(i); ++i) {
                const Rule &rule = point.book->rules.at(i);
                const Diagram::Coded box = m_diagram.coded(rule.protocol, rule.source, rule.destination,
                                                           rule.sourcePorts, rule.destinationPorts);
                for (const Face &face : facesOf(point.set, rule)) {
                    Sides &sides = point.at(face);
                    sides.permitted.push_back(box);
                    sides.rules.push_back(i);
                }
            }
        forEachCrossing(
            m_plan, m_flows, m_paths, m_planPoints, m_proof.symbols, m_progress, [this](const Crossing &crossing) {
                ProofPoint &point = m_points[size_t(crossing.point)];
                const Diagram::Coded box = m_diagram.coded(crossing.protocol, crossing.source, crossing.destination,
                                                           crossing.sourcePorts, crossing.destinationPorts);
                for (const Face &face : facesOf(point.set, crossing))
                    point.at(face).needed.push_back(box);
            });
        for (ProofPoint &point : m_points)
            if (!m_progress.isCancelled())
                compare(point);
        m_proof.cancelled = m_progress.isCancelled();
        if (!m_proof.gaps.isEmpty())
            nameFlows();
        return m_proof;
    }

private:
    void compare(ProofPoint &point)
    {
        std::sort(point.faces.begin(), point.faces.end(),
                  [](const Sides &a, const Sides &b) { return a.face < b.face; });
        std::vector<bool> kept(point.book ? size_t(point.book->rules.size()) : 0, false);
        for (Sides &sides : point.faces) {
            if (m_progress.isCancelled())
                return;
            const PacketSet permitted = m_diagram.united(sides.permitted),
                            needed = m_diagram.united(std::move(sides.needed));
            if (permitted != needed) {
                addGap(point, sides, m_diagram.minus(needed, permitted), false);
                addGap(point, sides, m_diagram.minus(permitted, needed), true);
            }
            const std::vector<bool> covered = coveredByOthers(m_diagram, sides.permitted, permitted, m_progress);
            for (size_t i = 0; i < covered.size(); ++i)
                if (!covered[i])
                    kept[size_t(sides.rules[i])] = true;
        }
        if (std::find(kept.begin(), kept.end(), false) == kept.end())
            return;
        for (const RedundantRule &redundant : redundantRules(*point.book, Zones::Apart, m_progress)) {
            const QString shadow =
                redundant.shadowedBy < 0 ? QString() : point.book->rules.at(redundant.shadowedBy).id;
            m_proof.redundant.append({point.book->id, point.book->rules.at(redundant.rule).id, shadow});
        }
    }

    void addGap(const ProofPoint &point, const Sides &sides, PacketSet packets, bool excess)
    {
        if (packets.isEmpty())
            return;
        ProofGap gap{.point = point.set.id,
                     .face = sides.face,
                     .excess = excess,
                     .packet = *m_diagram.sample(packets),
                     .count = m_diagram.count(packets),
                     .rule = {},
                     .flow = -1};
        for (size_t i = 0; excess && i < sides.permitted.size() && gap.rule.isEmpty(); ++i)
            if (m_diagram.contains(m_diagram.united({sides.permitted[i]}), gap.packet))
                gap.rule = point.book->rules.at(sides.rules[i]).id;
        m_proof.gaps.append(gap);
    }

    /// Walks the crossings once more, for the flows that need what is missing.
    void nameFlows()
    {
        forEachCrossing(m_plan, m_flows, m_paths, m_planPoints, m_proof.symbols, m_progress,
                        [this](const Crossing &crossing) {
                            const RuleSet &set = m_planPoints.at(crossing.point);
                            const QList<Face> faces = facesOf(set, crossing);
                            for (ProofGap &gap : m_proof.gaps)
                                if (!gap.excess && gap.flow < 0 && gap.point == set.id &&
                                    faces.contains(gap.face) && holds(crossing, gap.packet))
                                    gap.flow = crossing.flow;
                        });
    }

    static bool holds(const Crossing &crossing, const SamplePacket &packet)
    {
        return crossing.protocol == packet.protocol && crossing.source.contains(packet.source) &&
               crossing.destination.contains(packet.destination) &&
               (!packet.protocol.hasPorts() || (crossing.sourcePorts.contains(Port(packet.sourcePort)) &&
                                                crossing.destinationPorts.contains(Port(packet.destinationPort))));
    }

    const Plan &m_plan;
    const FlowTable &m_flows;
    const PathTable &m_paths;
    const RuleBook &m_book;
    const Progress &m_progress;
    Diagram m_diagram;
    QList<RuleSet> m_planPoints;
    std::vector<ProofPoint> m_points;
    Proof m_proof;
};

} // namespace

QString Proof::summary() const
{
    if (cancelled)
        return ProofTexts::tr("The proof was cancelled.");
    const QString least = leastRules < 0
                              ? QString::number(rules)
                              : ProofTexts::tr("%1, of which at least %2 are needed").arg(rules).arg(leastRules);
    const QString counts =
        ProofTexts::tr("enforcement points: %1; active flows: %2; rules: %3; redundant rules: %4")
            .arg(QString::number(points), QString::number(flows), least, QString::number(redundant.size()));
    return exact() ? ProofTexts::tr("Proved: the rules permit exactly what the flows need (%1).").arg(counts)
                   : ProofTexts::tr("Not proved: the rules differ from what the flows need in %1 places (%2).")
                         .arg(gaps.size())
                         .arg(counts);
}

QString Proof::text(const ProofGap &gap, const FlowTable &table) const
{
    const QString packet = gap.packet.text(symbols);
    if (gap.excess)
        return ProofTexts::tr("At %1 (%2) the rule %3 permits a packet that no flow needs: %4.")
            .arg(gap.point, gap.face.text(), gap.rule, packet);
    if (gap.flow < 0) // what the boxes of a pair say to each other belongs to no flow
        return ProofTexts::tr("At %1 (%2) no rule permits a packet that its boxes need: %3.")
            .arg(gap.point, gap.face.text(), packet);
    const QString need = table.needOf(table.flows.at(gap.flow)).key();
    return ProofTexts::tr("At %1 (%2) no rule permits a packet that the requirement %3 needs: %4.")
        .arg(gap.point, gap.face.text(), need, packet);
}

QString Proof::text(const ProofRedundancy &rule) const
{
    if (rule.shadowedBy.isEmpty())
        return ProofTexts::tr("At %1 the rule %2 is redundant: other rules together permit all it permits.")
            .arg(rule.point, rule.rule);
    return ProofTexts::tr("At %1 the rule %2 is redundant: the rule %3 permits all it permits.")
        .arg(rule.point, rule.rule, rule.shadowedBy);
}

Done Proof::verdict(const FlowTable &table) const
{
    if (exact())
        return Nothing{};
    return Error{.what = gaps.isEmpty() ? summary() : text(gaps.first(), table),
                 .remedy =
                     ProofTexts::tr("The rules are not what the plan needs, so nothing was written; this is a "
                                    "fault of the program: report it with the plan.")};
}

Proof proveRules(const Plan &plan, const FlowTable &flows, const PathTable &paths, const RuleBook &book,
                 const Progress &progress)
{
    return Prover(plan, flows, paths, book, progress).proof();
}

} // namespace portolan
