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
    m_buckets.remember(m_use == Use::Edits);
    m_audits.reset();
    m_names.clear();
    m_shared.clear();
    m_renamed.clear();
    m_mode = plan.project.ruleForm == Project::RuleForm::Cover ? MergeMode::Cover : MergeMode::Partition;
    if (plan.project.ruleForm == Project::RuleForm::Auditable)
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
    Buckets::AuditOf auditOf;
    if (m_audits)
        auditOf = [&](const Crossing &crossing) { return m_audits->of(plan, flows, crossing); };
    forEachKin(
        plan, flows, paths, book.points, book.symbols, progress,
        [&](const Kin &kin) { m_buckets.add(kin, flows, auditOf); }, only);
}

/// Makes the rules of the passages that changed and puts them into the points; false when cancelled.
bool RuleCompiler::makeRules(const FlowTable &flows, RuleBook &book, const Progress &progress)
{
    RuleMaker maker(flows, book, m_memory, m_mode);
    const std::set<int> renamed = std::exchange(m_renamed, {});
    std::set<int> points = renamed;
    for (int index : m_buckets.takeChanged())
        points.insert(m_buckets.at(index).point);
    int done = 0;
    for (int point : points) {
        if (progress.isCancelled())
            return false;
        progress.step(done++, int(points.size()));
        // What takes the new rules does not share them with what lends the old ones.
        const QList<Rule> before = std::exchange(book.points[point].rules, {});
        book.points[point].rules = rulesOf(point, before, renamed.contains(point), maker);
    }
    if (!m_shared.isEmpty())
        tellNamesakesApart(book);
    return true;
}

/// Those of the passages that did not change are taken from the ones before, some of which gave up their names.
QList<Rule> RuleCompiler::rulesOf(int point, const QList<Rule> &before, bool renamed, RuleMaker &maker)
{
    const auto [first, last] = m_buckets.ofPoint(point);
    QList<Rule> rules;
    rules.reserve(std::max(before.size(), qsizetype(last - first)));
    qsizetype old = 0;
    for (auto index = first; index != last; ++index) {
        Passage &passage = m_buckets.at(*index);
        const qsizetype next = old + passage.names.size();
        if (passage.changed) {
            count(passage.names, -1);
            maker.make(passage, rules);
            count(passage.names, 1);
            if (m_use == Use::Once)
                passage.buckets = {};
        } else {
            for (qsizetype i = old; i < next; ++i) {
                rules.append(before.at(i));
                if (renamed)
                    rules.last().id = ruleId(passage.names.at(i - old));
            }
        }
        old = next;
    }
    return rules;
}

void RuleCompiler::count(const QList<quint64> &names, int by)
{
    for (quint64 name : names) {
        const int rules = m_names[name] += by;
        if (rules == 0)
            m_names.remove(name);
        if (rules > 1)
            m_shared.insert(name);
        else
            m_shared.remove(name);
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
            if (m_shared.contains(name)) {
                namesakes.append({point, rule, name});
                m_renamed.insert(point);
            }
            ++rule;
        }
    }
    portolan::tellApart(book, namesakes, [this](quint64 name) { return m_names.contains(name); });
}

} // namespace portolan
