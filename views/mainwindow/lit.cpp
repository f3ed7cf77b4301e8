// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expands a selection to everything it lights.
#include "views/mainwindow/selection.h"

#include <QtCore/QBitArray>
#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

class Lighter
{
public:
    explicit Lighter(const DerivedPlan &derived) : m_derived(derived) {}

    void light(const Pick &pick, bool throughFinding = false);
    Lit finish();

private:
    template <class Test>
    void flowsWhere(Test test)
    {
        for (int i = 0; i < m_derived.flows.flows.size(); ++i)
            if (test(i))
                m_lit.flows.insert(i);
    }
    bool crosses(int flow, int gateway) const;
    void lightDevice(const QString &id);
    void lightEnd(const FlowEnd &end, bool whole);

    const DerivedPlan &m_derived;
    Lit m_lit;
    QSet<QString> m_rowEnds; ///< when single rows are chosen: only these devices of the ends
    bool m_onlyRows = true;
};

bool Lighter::crosses(int flow, int gateway) const
{
    for (const Path &path : m_derived.paths.of(flow))
        for (const QList<Hop> &route : path.routes)
            for (const Hop &hop : route)
                if (hop.gateway == gateway)
                    return true;
    return false;
}

void Lighter::lightDevice(const QString &id)
{
    m_lit.devices.insert(id);
    const int device = m_derived.plan.devices.indexOf(id);
    QBitArray ends(m_derived.flows.ends.size());
    for (int i = 0; i < m_derived.flows.ends.size(); ++i) {
        const QList<int> &devices = m_derived.flows.ends.at(i).devices;
        ends.setBit(i, std::binary_search(devices.begin(), devices.end(), device));
    }
    flowsWhere([&](int i) {
        return ends.testBit(m_derived.flows.flows.at(i).from) || ends.testBit(m_derived.flows.flows.at(i).to);
    });
}

void Lighter::light(const Pick &pick, bool throughFinding)
{
    using Kind = Pick::Kind;
    m_onlyRows = m_onlyRows && !pick.row.isEmpty();
    switch (pick.kind) {
    case Kind::Device:
        lightDevice(pick.id);
        break;
    case Kind::Zone:
        m_lit.zones.insert(pick.id);
        break;
    case Kind::Gateway: {
        m_lit.gateways.insert(pick.id);
        const int gateway = m_derived.plan.gateways.indexOf(pick.id);
        if (!throughFinding)
            flowsWhere([&](int i) { return crosses(i, gateway); });
        break;
    }
    case Kind::Flow: {
        const int flow = flowOfKey(m_derived, pick.id);
        if (flow < 0)
            break;
        m_lit.flows.insert(flow);
        if (!pick.row.isEmpty())
            if (const auto row = findRow(m_derived.flows, m_derived.plan, flow, pick.row))
                for (int device : {row->fromDevice, row->toDevice})
                    if (device >= 0)
                        m_rowEnds.insert(m_derived.plan.devices.at(device).id);
        break;
    }
    case Kind::Rule:
        if (const Rule *rule = ruleOf(m_derived, pick)) {
            m_lit.rules[pick.point].insert(pick.id);
            m_lit.flows += QSet<int>(rule->flows.begin(), rule->flows.end());
        }
        break;
    case Kind::Finding:
        if (const Finding *finding = throughFinding ? nullptr : findingOf(m_derived, pick.id))
            for (const Subject &subject : finding->subjects) {
                const Pick culprit = pickOf(m_derived, subject);
                if (culprit.kind == Kind::Device)
                    m_lit.devices.insert(culprit.id);
                else
                    light(culprit, true);
            }
        break;
    case Kind::Requirement:
        flowsWhere([&](int i) { return m_derived.flows.needOf(m_derived.flows.flows.at(i)).key() == pick.id; });
        break;
    case Kind::Multicast:
        m_lit.groups.insert(pick.id);
        flowsWhere([&](int i) {
            const Flow &flow = m_derived.flows.flows.at(i);
            return m_derived.flows.toOf(flow).kind == FlowEnd::Kind::Multicast &&
                   multicastId(m_derived.flows.needOf(flow)) == pick.id;
        });
        break;
    case Kind::Note:
        break;
    }
}

void Lighter::lightEnd(const FlowEnd &end, bool whole)
{
    for (int device : end.devices) {
        const QString &id = m_derived.plan.devices.at(device).id;
        if (whole || m_rowEnds.contains(id))
            m_lit.devices.insert(id);
    }
}

Lit Lighter::finish()
{
    const bool whole = !m_onlyRows || m_rowEnds.isEmpty();
    QSet<int> ends;
    QSet<int> gateways;
    for (int flow : std::as_const(m_lit.flows)) {
        const Flow &row = m_derived.flows.flows.at(flow);
        ends << row.from << row.to;
        if (m_derived.flows.toOf(row).kind == FlowEnd::Kind::Multicast)
            m_lit.groups.insert(multicastId(m_derived.flows.needOf(row)));
        for (const Path &path : m_derived.paths.of(flow))
            for (const QList<Hop> &route : path.routes)
                for (const Hop &hop : route)
                    gateways.insert(hop.gateway);
    }
    for (int end : std::as_const(ends))
        lightEnd(m_derived.flows.ends.at(end), whole);
    for (int gateway : std::as_const(gateways))
        m_lit.gateways.insert(m_derived.plan.gateways.at(gateway).id);
    if (m_lit.flows.isEmpty())
        return m_lit;
    QBitArray lit(m_derived.flows.flows.size()); // rules name flows by the hundred thousand
    for (int flow : std::as_const(m_lit.flows))
        lit.setBit(flow);
    for (const RuleSet &set : m_derived.rules.points)
        for (const Rule &rule : set.rules)
            if (std::any_of(rule.flows.begin(), rule.flows.end(), [&lit](int flow) { return lit.testBit(flow); }))
                m_lit.rules[set.id].insert(rule.id);
    return m_lit;
}

struct SelectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(SelectionTexts)
};

QString nameOf(const Pick &pick, const DerivedPlan &derived)
{
    if (const Device *device = pick.kind == Pick::Kind::Device ? derived.plan.devices.find(pick.id) : nullptr)
        return device->label();
    if (const Zone *zone = pick.kind == Pick::Kind::Zone ? derived.plan.zones.find(pick.id) : nullptr)
        return zone->label();
    if (const Gateway *gateway = pick.kind == Pick::Kind::Gateway ? derived.plan.gateways.find(pick.id) : nullptr)
        return gateway->label();
    if (const Finding *finding = pick.kind == Pick::Kind::Finding ? findingOf(derived, pick.id) : nullptr)
        return finding->code;
    if (pick.kind == Pick::Kind::Flow)
        return pick.id.section(u'|', 0, 0);
    return pick.kind == Pick::Kind::Note ? SelectionTexts::tr("Note") : pick.id;
}

} // namespace

Lit litBy(const Selection &selection, const DerivedPlan &derived)
{
    Lighter lighter(derived);
    for (const Pick &pick : selection.picks)
        lighter.light(pick);
    return lighter.finish();
}

QString selectionWords(const Selection &selection, const DerivedPlan &derived, const Lit &lit)
{
    if (selection.isEmpty())
        return {};
    const QString name = selection.picks.size() == 1
                             ? nameOf(selection.picks.first(), derived)
                             : SelectionTexts::tr("%n item(s)", nullptr, int(selection.picks.size()));
    if (lit.flows.isEmpty())
        return SelectionTexts::tr("%1 selected").arg(name);
    return SelectionTexts::tr("%1 selected: %2, %3")
        .arg(name, SelectionTexts::tr("%n flow(s)", nullptr, int(lit.flows.size())),
             SelectionTexts::tr("%n device(s)", nullptr, int(lit.devices.size())));
}

} // namespace portolan
