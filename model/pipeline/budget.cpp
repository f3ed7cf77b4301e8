// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/budget.h"

#include "model/flows/pairing.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace portolan {

namespace {

struct BudgetTexts
{
    Q_DECLARE_TR_FUNCTIONS(BudgetTexts)
};

// Four hundred zones that all talk to each other (160,000 flows, each between ends of its own) took 1,200 bytes a
// flow with its way and its rule; the window remembers half as much again, to mend it after edits.
constexpr double bytesOfPair = 1600; ///< two groups that anything joins
constexpr double bytesOfFlow = 250;  ///< one need of theirs for one protocol
constexpr double bytesOfBox = 400;   ///< a flow at one host firewall, or at one member of a thing

class Counter
{
public:
    Counter(const Plan &plan, const Progress &progress)
        : m_plan(plan), m_progress(progress), m_groups(groupDevices(plan, WaivedNames(plan))),
          m_tables(plan, m_groups)
    {
        for (const DeviceGroup &group : m_groups) {
            double firewalls = 0;
            for (int device : group.devices)
                firewalls += m_plan.devices.at(device).hostFirewall.isEmpty() ? 0 : 1;
            m_firewalls.append(firewalls);
        }
    }

    Cost cost()
    {
        for (const Product &product : m_plan.products)
            for (const Requirement &requirement : product.requirements) {
                const Service *service = product.service(requirement.service);
                if (m_progress.isCancelledAt(m_rounds++))
                    return m_cost;
                if (service && !service->localOnly)
                    count(product, requirement, *service);
            }
        for (const CustomRequirement &requirement : m_plan.requirements) {
            if (m_progress.isCancelledAt(m_rounds++))
                return m_cost;
            const double froms = groupsOf(requirement.from), tos = groupsOf(requirement.to), pairs = froms * tos;
            add(pairs, pairs, 0, requirement.id, int(froms), int(tos));
        }
        return m_cost;
    }

private:
    void count(const Product &product, const Requirement &requirement, const Service &service)
    {
        Pairing pairing(m_tables, product, requirement);
        if (pairing.froms().isEmpty() || (pairing.tos().isEmpty() && service.groups.isEmpty()))
            return;
        const Pairing::Count counted = pairing.count(m_firewalls);
        const double protocols = double(service.protocols.size());
        // Senders to a group need one flow each, however many listen.
        const double flows = protocols * (service.groups.isEmpty() ? counted.pairs : counted.froms);
        // The same groups are joined by the first requirement between them.
        const QStringList ends{Pairing::qualified(product, requirement.from).join(u','),
                               Pairing::qualified(product, requirement.to).join(u',')};
        const bool known = m_joined.contains(ends);
        m_joined.insert(ends);
        add(known ? 0 : counted.pairs, flows, protocols * counted.weight, product.id + u'/' + requirement.id,
            counted.froms, counted.tos);
    }

    void add(double pairs, double flows, double boxes, const QString &requirement, int froms, int tos)
    {
        const double bytes = pairs * bytesOfPair + flows * bytesOfFlow + boxes * bytesOfBox;
        m_cost.flows += flows;
        m_cost.bytes += bytes;
        if (bytes <= m_most)
            return;
        m_most = bytes;
        m_cost.what = BudgetTexts::tr("%1 alone joins %2 kinds of sources with %3 kinds of destinations.")
                          .arg(requirement, QString::number(froms), QString::number(tos));
    }

    /// How many ends a custom requirement has there.
    double groupsOf(const QString &text) const
    {
        if (m_plan.devices.contains(text) || m_plan.zones.contains(text))
            return 1;
        return std::max(1.0, double(m_tables.byRole.value(text).size() + m_tables.bySystem.value(text).size()));
    }

    const Plan &m_plan;
    const Progress &m_progress;
    const QList<DeviceGroup> m_groups;
    const GroupTables m_tables;
    QList<double> m_firewalls; ///< by group
    QSet<QStringList> m_joined;
    qsizetype m_rounds = 0;
    Cost m_cost;
    double m_most = 0;
};

QString gigabytes(double bytes)
{
    return QString::number(bytes / (1024.0 * 1024 * 1024), 'f', 1);
}

} // namespace

Cost costOf(const Plan &plan, const Progress &progress)
{
    return Counter(plan, progress).cost();
}

Done affordable(const Plan &plan, const Progress &progress, double most)
{
    const Cost cost = costOf(plan, progress);
    if (cost.bytes <= most)
        return Nothing{};
    return Error{
        .what =
            BudgetTexts::tr("The plan implies about %1 flows, which would take about %2 GB of memory where %3 GB "
                            "are the limit: %4")
                .arg(QString::number(cost.flows, 'f', 0), gigabytes(cost.bytes), gigabytes(most), cost.what),
        .remedy = BudgetTexts::tr("Give those that belong together a system of their own, so that they pair among "
                                  "themselves, or lay zones together.")};
}

Finding tooLarge(const Error &refusal, const Texts &texts)
{
    Finding found;
    found.check = found.id = QStringLiteral("plan-too-large");
    found.code = QStringLiteral("Z-00");
    found.severity = Finding::Severity::Error;
    found.text = refusal.what;
    found.needs = texts.translate("PlanBudget", "A plan that fits into memory.");
    found.found = texts.translate("PlanBudget", "Nothing was derived: no flows, no rules, no other findings.");
    found.remedy = refusal.remedy;
    return found;
}

} // namespace portolan
