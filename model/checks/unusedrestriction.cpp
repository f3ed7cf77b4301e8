// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include "model/checks/shelfrestrictions.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unused-restriction"_s,
            u"F-07"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A restriction holds nothing back")),
            {}};
}

/// Flows by what restrictions say of them.
class Concerned
{
public:
    explicit Concerned(const FlowTable &table)
    {
        for (int f = 0; f < table.flows.size(); ++f) {
            const Flow &flow = table.flows.at(f);
            if (!isActive(flow))
                continue;
            const QString &from = table.fromOf(flow).zone, &to = table.toOf(flow).zone;
            const bool open = from.isEmpty() || to.isEmpty(); // some zone, found by the path
            for (const QString &name : restrictableNames(table.needOf(flow))) {
                if (open)
                    m_open[name].append(f);
                for (const QString &wantedFrom : open ? QStringList() : QStringList{QString(), from})
                    for (const QString &wantedTo : {QString(), to})
                        m_between[{name, {wantedFrom, wantedTo}}].append(f);
            }
        }
    }
    bool isEmpty(const QString &requirement) const
    {
        return !m_open.contains(requirement) && !m_between.contains({requirement, {QString(), QString()}});
    }
    QList<int> by(const Restriction &restriction) const
    {
        return m_between.value({restriction.requirement, {restriction.from, restriction.to}}) +
               m_open.value(restriction.requirement);
    }

private:
    QHash<QString, QList<int>> m_open;
    QHash<std::pair<QString, std::pair<QString, QString>>, QList<int>> m_between;
};

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    if (input.plan.restrictions.isEmpty())
        return findings;
    const FlowTable table = input.flows.whole();
    const Concerned concerned(table);
    const Plan plan = input.plan.only(asOfPaths);
    WithoutOne others(plan, table);
    for (int r = 0; r < plan.restrictions.size() && !input.progress().isCancelled(); ++r) {
        const Restriction &restriction = plan.restrictions.at(r);
        const int gateway = input.plan.gateways.indexOf(restriction.gateway);
        if (gateway < 0)
            continue; // said elsewhere
        const auto crosses = [&](const Path &path) {
            return isMeant(restriction, path) &&
                   std::any_of(path.routes.begin(), path.routes.end(), [gateway](const QList<Hop> &route) {
                       return std::any_of(route.begin(), route.end(),
                                          [gateway](const Hop &hop) { return hop.gateway == gateway; });
                   });
        };
        const QList<int> flows = concerned.by(restriction);
        const bool holds = std::any_of(flows.begin(), flows.end(), [&](int f) {
            const QList<Path> &paths = others.paths(f, r);
            return std::any_of(paths.begin(), paths.end(), crosses);
        });
        if (holds)
            continue;
        const QString name = listed(texts, {restriction.id}),
                      where = listed(texts, {input.plan.gateways.at(gateway).label()});
        Words words;
        words.text = texts.translate("UnusedRestrictionCheck", "The restriction %1 holds no flow back from %2.")
                         .arg(name, where);
        words.needs =
            texts.translate("UnusedRestrictionCheck", "A flow that would cross %1 without it.").arg(where);
        words.found = concerned.isEmpty(restriction.requirement)
                          ? texts.translate("UnusedRestrictionCheck", "No flow that it is about.")
                          : texts.translate("UnusedRestrictionCheck", "Flows that take another way anyway.");
        words.remedy =
            texts.translate("UnusedRestrictionCheck", "Remove it, or correct its zones and requirement.");
        report(findings, about(), Finding::Severity::Info,
               {{u"restrictions"_s, restriction.id}, {u"gateways"_s, restriction.gateway}}, words, restriction.id)
            .fixes.append(removal(texts.translate("UnusedRestrictionCheck", "Remove the restriction %1.").arg(name),
                                  u"restrictions"_s, {restriction.id}));
    }
    return findings;
}

} // namespace

Check check_unusedrestriction()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
