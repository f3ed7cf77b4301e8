// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rulecompiler.h"

#include "model/rules/ruleids.h"
#include "model/rules/rulemaker.h"

namespace portolan {

namespace {

/// Puts others in the place of some of the rules.
void replace(QList<Rule> &rules, qsizetype at, qsizetype count, const QList<Rule> &others)
{
    const qsizetype both = std::min(count, others.size());
    std::copy_n(others.begin(), both, rules.begin() + at);
    rules.remove(at + both, count - both);
    for (qsizetype i = both; i < others.size(); ++i)
        rules.insert(at + i, others.at(i));
}

} // namespace

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

std::optional<RuleBook> RuleCompiler::recompile(RuleBook before, const Plan &plan, const FlowTable &flows,
                                                const PathTable &paths, const QList<int> &touched,
                                                const Progress &progress)
{
    RuleBook book = std::move(before);
    const qsizetype symbols = book.symbols.size();
    m_buckets.takeOut(touched);
    gather(plan, flows, paths, book, progress, &touched);
    // Symbols are numbered in the order in which they are met.
    if (book.symbols.size() != symbols || !makeRules(flows, book, progress))
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
    RuleMaker maker(flows, book, m_memory, m_mode, progress);
    const std::set<int> renamed = std::exchange(m_renamed, {});
    std::set<int> points = renamed;
    for (int index : m_buckets.takeChanged())
        points.insert(m_buckets.at(index).point);
    int done = 0;
    for (int point : points) {
        if (progress.isCancelled())
            return false;
        progress.step(done++, int(points.size()));
        if (!remake(point, book.points[point].rules, renamed.contains(point), maker, progress))
            return false;
    }
    if (!m_shared.isEmpty())
        tellNamesakesApart(book);
    return true;
}

/// Passages that did not change keep their rules, some of which gave up their names. False when cancelled.
bool RuleCompiler::remake(int point, QList<Rule> &rules, bool renamed, RuleMaker &maker, const Progress &progress)
{
    const auto [first, last] = m_buckets.ofPoint(point);
    if (rules.isEmpty())
        rules.reserve(last - first);
    qsizetype at = 0;
    for (auto index = first; index != last; ++index) {
        if (progress.isCancelled())
            return false;
        Passage &passage = m_buckets.at(*index);
        const qsizetype before = passage.names.size();
        if (passage.changed) {
            count(*index, -1);
            if (at == rules.size()) {
                maker.make(passage, rules);
            } else {
                QList<Rule> made;
                maker.make(passage, made);
                replace(rules, at, before, made);
            }
            count(*index, 1);
            if (m_use == Use::Once)
                passage.buckets = {};
        } else if (renamed) {
            for (qsizetype i = 0; i < before; ++i)
                rules[at + i].id = ruleId(passage.names.at(i));
        }
        at += passage.names.size();
    }
    return true;
}

void RuleCompiler::count(int passage, int by)
{
    for (quint64 name : std::as_const(m_buckets.at(passage).names)) {
        Holders &holders = m_names[name];
        const int other = holders.passages;
        holders.rules += by;
        holders.passages += by * passage;
        if (by < 0 && holders.rules > 0) {
            m_shared[name].removeOne(passage);
            if (holders.rules == 1)
                m_shared.remove(name);
        } else if (by > 0 && holders.rules > 1) {
            if (holders.rules == 2)
                m_shared.insert(name, {other});
            m_shared[name].append(passage);
        }
        if (holders.rules == 0)
            m_names.remove(name);
    }
}

void RuleCompiler::tellNamesakesApart(RuleBook &book)
{
    std::set<int> passages;
    for (const QList<int> &holders : std::as_const(m_shared))
        for (int passage : holders) {
            passages.insert(passage);
            m_renamed.insert(m_buckets.at(passage).point);
        }
    QList<Namesake> namesakes;
    for (int point : m_renamed) {
        const auto [first, last] = m_buckets.ofPoint(point);
        int rule = 0;
        for (auto index = first; index != last; ++index) {
            const QList<quint64> &names = m_buckets.at(*index).names;
            for (qsizetype i = 0; passages.contains(*index) && i < names.size(); ++i)
                if (m_shared.contains(names.at(i)))
                    namesakes.append({point, rule + int(i), names.at(i)});
            rule += int(names.size());
        }
    }
    portolan::tellApart(book, namesakes, [this](quint64 name) { return m_names.contains(name); });
}

} // namespace portolan
