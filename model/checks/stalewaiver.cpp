// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers of flows that do not exist, without a reason, or with a date that is none.
#include "model/checks/shelffixes.h"

#include <QtCore/QDate>
#include <QtCore/QRegularExpression>
#include <set>
#include <tuple>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"stale-waiver"_s,
            u"F-05"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A waiver does not hold")),
            {}};
}

/// The rows that there are, found by their ids without writing the id of every row.
class Rows
{
public:
    Rows(const FlowTable &table, const Plan &plan) : m_table(table), m_plan(plan)
    {
        for (int e = 0; e < table.ends.size(); ++e)
            if (table.ends.at(e).kind == FlowEnd::Kind::Devices)
                for (int device : table.ends.at(e).devices)
                    m_endsOf[device].append(e);
        for (int n = 0; n < table.needs.size(); ++n)
            m_needs[table.needs.at(n).key() + u'/' + table.needs.at(n).protocol.name()].append(n);
        std::set<std::tuple<bool, int, int>> named; // what a group is called depends on the need
        for (int f = 0; f < table.flows.size(); ++f) {
            const Flow &flow = table.flows.at(f);
            m_flows[{flow.need, {flow.from, flow.to}}] = f;
            for (const bool source : {true, false}) {
                const int end = source ? flow.from : flow.to;
                const bool group = table.ends.at(end).kind == FlowEnd::Kind::Multicast;
                if (table.ends.at(end).kind == FlowEnd::Kind::Devices ||
                    !named.insert({source, end, group ? flow.need : -1}).second)
                    continue;
                const FlowRow row{{}, f, -1, -1};
                const QString name = source ? rowSource(table, plan, row) : rowDestination(table, plan, row);
                m_ends[name].append(end);
            }
        }
    }

    bool contains(const QString &id) const
    {
        for (qsizetype colon = id.lastIndexOf(u':'); colon >= 0;
             colon = colon > 0 ? id.lastIndexOf(u':', colon - 1) : -1) {
            const auto needs = m_needs.constFind(id.mid(colon + 1));
            for (qsizetype arrow = needs == m_needs.constEnd() ? -1 : id.indexOf(u'>'); arrow >= 0 && arrow < colon;
                 arrow = id.indexOf(u'>', arrow + 1))
                if (joined(id.left(arrow), id.mid(arrow + 1, colon - arrow - 1), *needs, id))
                    return true;
        }
        return false;
    }

private:
    QList<int> endsNamed(const QString &name) const
    {
        const int device = m_plan.devices.indexOf(name);
        return m_ends.value(name) + (device < 0 ? QList<int>() : m_endsOf.value(device));
    }
    bool joined(const QString &from, const QString &to, const QList<int> &needs, const QString &id) const
    {
        const QList<int> tos = endsNamed(to);
        for (int a : tos.isEmpty() ? QList<int>() : endsNamed(from))
            for (int b : tos)
                for (int need : needs)
                    if (const auto flow = m_flows.constFind({need, {a, b}});
                        flow != m_flows.constEnd() && rowOf(*flow, from, to).id == id)
                        return true;
        return false;
    }
    FlowRow rowOf(int flow, const QString &from, const QString &to) const
    {
        const auto member = [this](const FlowEnd &end, const QString &name) {
            return end.kind == FlowEnd::Kind::Devices ? m_plan.devices.indexOf(name) : -1;
        };
        const int source = member(m_table.fromOf(m_table.flows.at(flow)), from),
                  target = member(m_table.toOf(m_table.flows.at(flow)), to);
        if (source >= 0 && source == target && m_plan.devices.at(source).count == 1)
            return {};
        return flowRow(m_table, m_plan, flow, source, target);
    }

    const FlowTable &m_table;
    const Plan &m_plan;
    QHash<int, QList<int>> m_endsOf;                         ///< by device
    QHash<QString, QList<int>> m_ends;                       ///< that are no devices, by name
    QHash<QString, QList<int>> m_needs;                      ///< by what ids end with
    QHash<std::pair<int, std::pair<int, int>>, int> m_flows; ///< by need and ends
};

QList<Finding> run(const CheckInput &input)
{
    if (input.plan.waivers.isEmpty())
        return {};
    const FlowTable flows = input.flows.whole();
    const Plan plan = input.plan.only(Part::Devices);
    const Rows rows(flows, plan);
    static const QRegularExpression iso(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    auto add = [&](const Waiver &waiver, const QString &kind, const Words &words) -> Finding & {
        return report(findings, about(), Finding::Severity::Warning, {{u"waivers"_s, waiver.id}}, words,
                      kind + waiver.id);
    };
    for (const Waiver &waiver : input.plan.waivers) {
        const QString name = listed(texts, {waiver.id});
        if (input.progress().isCancelled())
            return findings;
        if (!rows.contains(waiver.id))
            add(waiver, u"gone:"_s,
                {texts.translate("StaleWaiverCheck", "A waiver names a flow that does not exist: %1.").arg(name),
                 texts.translate("StaleWaiverCheck", "The id of a flow of this plan."), name,
                 texts.translate("StaleWaiverCheck", "Remove the waiver, or correct the id.")})
                .fixes.append(
                    removal(texts.translate("StaleWaiverCheck", "Remove the waiver."), u"waivers"_s, {waiver.id}));
        if (!waiver.until.isEmpty() &&
            (!iso.match(waiver.until).hasMatch() || !QDate::fromString(waiver.until, Qt::ISODate).isValid()))
            add(waiver, u"date:"_s,
                {texts.translate("StaleWaiverCheck", "The waiver of %1 ends on a date that is none.").arg(name),
                 texts.translate("StaleWaiverCheck", "A date such as 2027-01-31, or none."),
                 listed(texts, {waiver.until}), texts.translate("StaleWaiverCheck", "Correct the date.")})
                .fixes.append({texts.translate("StaleWaiverCheck", "Let the waiver hold without an end."),
                               [id = waiver.id](Plan &plan) {
                                   changeIn(plan.waivers, id, [](Waiver &mended) { mended.until.clear(); });
                               }});
        if (waiver.reason.trimmed().isEmpty())
            add(waiver, u"reason:"_s,
                {texts.translate("StaleWaiverCheck", "The waiver of %1 gives no reason.").arg(name),
                 texts.translate("StaleWaiverCheck", "A reason, for those who ask years later."),
                 texts.translate("StaleWaiverCheck", "None."),
                 texts.translate("StaleWaiverCheck", "Write the reason.")});
    }
    return findings;
}

} // namespace

Check check_stalewaiver()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
