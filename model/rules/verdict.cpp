// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/verdict.h"

#include "model/flows/flow.h"

namespace portolan {

namespace {

constexpr qsizetype mostMisses = 3;

struct Pairs
{
    AddressSet sources;
    AddressSet destinations;
};

/// All pairs that can meet in a packet: of one family, or with an address that is not known.
QList<Pairs> meeting(const AddressSet &sources, const AddressSet &destinations)
{
    QList<Pairs> all;
    for (int family : {0, 4, 6}) {
        const AddressSet from = ofFamily(sources, family);
        const AddressSet to =
            family == 0 ? destinations : ofFamily(destinations, family).united(ofFamily(destinations, 0));
        if (!from.isEmpty() && !to.isEmpty())
            all.append({from, to});
    }
    return all;
}

/// What a rule leaves of the pairs; unchanged where it touches none.
QList<Pairs> leftBy(const Rule &rule, const QList<Pairs> &open)
{
    QList<Pairs> left;
    for (const Pairs &pairs : open) {
        const AddressSet from = pairs.sources.intersected(rule.source),
                         to = pairs.destinations.intersected(rule.destination);
        if (from.isEmpty() || to.isEmpty()) {
            left.append(pairs);
            continue;
        }
        if (const AddressSet others = pairs.sources.minus(from); !others.isEmpty())
            left.append({others, pairs.destinations});
        if (const AddressSet others = pairs.destinations.minus(to); !others.isEmpty())
            left.append({from, others});
    }
    return left;
}

bool same(const QList<Pairs> &a, const QList<Pairs> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Pairs &x, const Pairs &y) {
        return x.sources == y.sources && x.destinations == y.destinations;
    });
}

bool concerns(const QStringList &names, const QString &name)
{
    return names.isEmpty() || name.isEmpty() || names.contains(name);
}

class Judge
{
public:
    Judge(const RuleSet &set, const VerdictQuestion &question, const QStringList &symbols)
        : m_set(set), m_question(question), m_symbols(symbols)
    {
    }

    bool permits(const Target &target, Verdict &verdict) const
    {
        QList<Pairs> open = meeting(m_question.source, target.addresses);
        if (open.isEmpty())
            return false;
        for (const Rule &rule : m_set.rules) {
            if (!isNew(rule) || !interfacesFit(rule) || rule.protocol != m_question.protocol ||
                !sourcePortFits(rule) || !portFits(rule, target))
                continue;
            const QList<Pairs> left = leftBy(rule, open);
            if (same(left, open))
                continue;
            open = left;
            if (!verdict.rules.contains(rule.id))
                verdict.rules.append(rule.id);
            verdict.flows += rule.flows;
            if (open.isEmpty())
                return true;
        }
        return false;
    }

    /// Rules that fit in all but one thing; addresses count before ports, ports before protocols.
    QList<NearMiss> misses(const QList<Target> &targets) const
    {
        QList<NearMiss> found;
        for (const Rule &rule : m_set.rules) {
            if (!isNew(rule))
                continue;
            QList<NearMiss> lacking;
            auto lack = [&](NearMiss::Part part, const QString &wanted) {
                lacking.append({rule.id, part, wanted});
            };
            const bool ports = rule.protocol.hasPorts() && m_question.protocol.hasPorts();
            if (!interfacesFit(rule))
                lack(NearMiss::Part::Interface, rule.inInterfaces.join(QStringLiteral(", ")) +
                                                    QStringLiteral(" > ") +
                                                    rule.outInterfaces.join(QStringLiteral(", ")));
            if (rule.protocol != m_question.protocol)
                lack(NearMiss::Part::Protocol, rule.protocol.name());
            if (!rule.source.contains(m_question.source))
                lack(NearMiss::Part::Source, sourceWords(rule, m_symbols).join(QStringLiteral(", ")));
            if (ports && !sourcePortFits(rule))
                lack(NearMiss::Part::SourcePort, portsText(rule.sourcePorts));
            if (!std::all_of(targets.begin(), targets.end(),
                             [&](const Target &target) { return rule.destination.contains(target.addresses); }))
                lack(NearMiss::Part::Destination, destinationWords(rule, m_symbols).join(QStringLiteral(", ")));
            if (ports && !std::all_of(targets.begin(), targets.end(),
                                      [&](const Target &target) { return portFits(rule, target); }))
                lack(NearMiss::Part::Port, portsText(rule.destinationPorts));
            if (lacking.size() == 1)
                found.append(lacking.first());
        }
        auto rank = [](const NearMiss &miss) {
            switch (miss.part) {
            case NearMiss::Part::Port:
            case NearMiss::Part::SourcePort:
                return 0;
            case NearMiss::Part::Source:
            case NearMiss::Part::Destination:
                return 1;
            default:
                return 2;
            }
        };
        std::stable_sort(found.begin(), found.end(),
                         [rank](const NearMiss &a, const NearMiss &b) { return rank(a) < rank(b); });
        return found.mid(0, mostMisses);
    }

private:
    bool isNew(const Rule &rule) const { return rule.hook == m_question.hook && rule.state == Rule::State::New; }
    bool interfacesFit(const Rule &rule) const
    {
        return concerns(rule.inInterfaces, m_question.in) && concerns(rule.outInterfaces, m_question.out);
    }
    bool sourcePortFits(const Rule &rule) const
    {
        return m_question.anySourcePort || !rule.protocol.hasPorts() ||
               rule.sourcePorts.contains(m_question.sourcePorts);
    }
    static bool portFits(const Rule &rule, const Target &target)
    {
        return !rule.protocol.hasPorts() || target.ports.isEmpty() || rule.destinationPorts.contains(target.ports);
    }

    const RuleSet &m_set;
    const VerdictQuestion &m_question;
    const QStringList &m_symbols;
};

} // namespace

Verdict verdictOf(const RuleSet &set, const VerdictQuestion &question, const QList<Target> &targets,
                  const QStringList &symbols)
{
    Verdict verdict;
    const Judge judge(set, question, symbols);
    verdict.permitted = !targets.isEmpty();
    for (const Target &target : targets)
        verdict.permitted &= judge.permits(target, verdict);
    std::sort(verdict.flows.begin(), verdict.flows.end());
    verdict.flows.erase(std::unique(verdict.flows.begin(), verdict.flows.end()), verdict.flows.end());
    if (!verdict.permitted) {
        verdict.rules.clear();
        verdict.flows.clear();
        verdict.nearMisses = judge.misses(targets);
    }
    return verdict;
}

} // namespace portolan
