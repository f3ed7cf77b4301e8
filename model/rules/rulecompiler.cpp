// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rulecompiler.h"

#include "model/rules/ruleids.h"
#include "model/rules/rulemaker.h"

namespace portolan {

void RuleCompiler::describe(RuleBook &book, const Plan &plan)
{
    book.plan = plan.project.name;
    book.revision = plan.project.revision;
    book.language = plan.project.language;
    const QList<RuleSet> before = book.points;
    book.points = enforcementPoints(plan, book.symbols);
    QMap<QString, AddressSet> spaces;
    QMap<QString, QString> names;
    for (const Zone &zone : plan.zones) {
        spaces.insert(zone.id, zoneSpace(plan, zone));
        names.insert(zone.id, zone.label());
    }
    for (qsizetype i = 0; i < book.points.size(); ++i) {
        book.points[i].zoneSpaces = spaces;
        book.points[i].zoneNames = names;
        if (i < before.size())
            book.points[i].rules = before.at(i).rules;
    }
}

RuleBook RuleCompiler::compile(const Plan &plan, const FlowTable &flows, const PathTable &paths,
                               const Progress &progress)
{
    m_memory.age();
    m_buckets = {};
    m_audits.reset();
    m_names.clear();
    m_namesakes = 0;
    if (plan.project.auditable)
        m_audits.emplace(plan);
    RuleBook book;
    book.symbols = flows.symbols;
    describe(book, plan);
    gather(plan, flows, paths, book, progress, nullptr);
    makeRules(flows, book, progress);
    return book;
}

std::optional<RuleBook> RuleCompiler::recompile(const RuleBook &before, const Plan &plan, const FlowTable &flows,
                                                const PathTable &paths, const QList<int> &touched,
                                                const Progress &progress)
{
    RuleBook book = before;
    m_buckets.takeOut(touched);
    gather(plan, flows, paths, book, progress, &touched);
    // Symbols are numbered in the order in which they are met.
    if (book.symbols.size() != before.symbols.size() || !makeRules(flows, book, progress))
        return std::nullopt;
    return book;
}

void RuleCompiler::gather(const Plan &plan, const FlowTable &flows, const PathTable &paths, RuleBook &book,
                          const Progress &progress, const QList<int> *only)
{
    const auto add = [&](const Crossing &crossing) {
        const Audit *audit = nullptr;
        if (m_audits)
            audit = m_audits->of(plan, flows, crossing);
        m_buckets.add(crossing, audit);
    };
    forEachCrossing(plan, flows, paths, book.points, book.symbols, progress, add, only);
}

/// Makes the rules of the passages that changed and puts them into the points; false when cancelled.
bool RuleCompiler::makeRules(const FlowTable &flows, RuleBook &book, const Progress &progress)
{
    RuleMaker maker(flows, book, m_memory);
    const std::vector<int> &order = m_buckets.order();
    std::vector<bool> changed(size_t(book.points.size()));
    int done = 0;
    for (int index : order) {
        Passage &passage = m_buckets.at(index);
        if (!passage.changed)
            continue;
        if (progress.isCancelled())
            return false;
        progress.step(done++, int(order.size()));
        count(passage.names, -1);
        maker.make(passage);
        count(passage.names, 1);
        changed[size_t(passage.point)] = true;
    }
    for (auto passage = order.begin(); passage != order.end();) {
        const int point = m_buckets.at(*passage).point;
        const bool anew = changed[size_t(point)] || m_renamed;
        QList<Rule> rules;
        for (; passage != order.end() && m_buckets.at(*passage).point == point; ++passage)
            if (anew)
                rules += m_buckets.at(*passage).rules;
        if (anew)
            book.points[point].rules = rules;
    }
    m_renamed = m_namesakes > 0;
    if (m_renamed)
        tellNamesakesApart(book);
    return true;
}

void RuleCompiler::count(const QList<quint64> &names, int by)
{
    for (quint64 name : names) {
        int &rules = m_names[name];
        m_namesakes -= rules > 1;
        rules += by;
        m_namesakes += rules > 1;
        if (rules == 0)
            m_names.remove(name);
    }
}

void RuleCompiler::tellNamesakesApart(RuleBook &book)
{
    QList<Namesake> namesakes;
    int point = -1, rule = 0;
    for (int index : m_buckets.order()) {
        const Passage &passage = m_buckets.at(index);
        rule = passage.point == point ? rule : 0;
        point = passage.point;
        for (quint64 name : passage.names) {
            if (m_names.value(name) > 1)
                namesakes.append({point, rule, name});
            ++rule;
        }
    }
    portolan::tellApart(book, namesakes, [this](quint64 name) { return m_names.contains(name); });
}

} // namespace portolan
