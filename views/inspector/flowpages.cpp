// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/fieldedits.h"
#include "model/editing/requirementedits.h"
#include "views/inspector/pages.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString zoneWords(const Plan &plan, const QString &id)
{
    const Zone *zone = plan.zones.find(id);
    if (!zone)
        return id;
    return zone->vlan ? PageTexts::tr("%1 · VLAN %2").arg(zone->label()).arg(zone->vlan) : zone->label();
}

/// `111 portmapper` a line: the ports of each service; all in one line when there is one service.
QString portLines(Form &form, const DerivedPlan &derived, const QList<int> &flows, const PortSet &all)
{
    QMap<QString, PortSet> byName;
    for (const int flow : flows) {
        const Need &need = derived.flows.needOf(derived.flows.flows.at(flow));
        const QString name = form.in(need.serviceName);
        byName[name] = byName.value(name).united(need.ports);
    }
    if (byName.size() < 2 || byName.size() > 6)
        return portsForPeople(all);
    QList<std::pair<int, QString>> lines;
    for (auto it = byName.cbegin(); it != byName.cend(); ++it)
        if (!it->isEmpty())
            lines.append({it->parts().first().first, portsForPeople(*it) + u' ' + it.key()});
    std::sort(lines.begin(), lines.end());
    QStringList texts;
    for (const auto &[port, text] : lines)
        texts.append(text);
    return texts.join(u'\n');
}

QString words(QStringList list)
{
    for (QString &one : list)
        one.replace(u'-', QChar(0x2013));
    if (list.size() > 12)
        list = list.mid(0, 12) << PageTexts::tr("%n more", nullptr, int(list.size()) - 12);
    return list.join(u'\n');
}

QString stateText(Flow::State state)
{
    return state == Flow::State::Active     ? PageTexts::tr("active")
           : state == Flow::State::Optional ? PageTexts::tr("optional")
                                            : PageTexts::tr("waived");
}

StateKind stateKind(Flow::State state)
{
    return state == Flow::State::Active     ? StateKind::Active
           : state == Flow::State::Optional ? StateKind::Optional
                                            : StateKind::Waived;
}

void needRows(Form &form, const Need &need)
{
    form.value(PageTexts::tr("Service"), form.in(need.serviceName));
    form.chip(PageTexts::tr("Protocol"), need.protocol);
    form.value(PageTexts::tr("Ports"), portsForPeople(need.ports), true);
    form.value(PageTexts::tr("Source ports"), portsForPeople(need.sourcePorts), true);
    form.value(PageTexts::tr("Groups"), words(addressTexts(need.groups)), true);
    form.value(PageTexts::tr("Purpose"), form.in(need.purpose));
}

} // namespace

void rulePage(Form &form, const Pick &pick)
{
    const auto derived = form.workspace().derived();
    const Rule *rule = ruleOf(*derived, pick);
    const RuleSet *set = derived->rules.point(pick.point);
    if (!rule || !set) {
        form.text(PageTexts::tr("This rule is no longer needed."), Token::Text3);
        return;
    }
    const QString hook = rule->hook == Rule::Hook::Forward ? PageTexts::tr("forward")
                         : rule->hook == Rule::Hook::Input ? PageTexts::tr("input")
                                                           : PageTexts::tr("output");
    form.head(u"rule"_s, u"other"_s, rule->id, PageTexts::tr("permit at %1, %2").arg(set->name, hook),
              rule->assumed ? StateKind::Assumed : StateKind::Active,
              rule->assumed ? PageTexts::tr("assumed") : PageTexts::tr("active"));
    form.section();
    form.value(PageTexts::tr("From"), zoneWords(derived->plan, rule->fromZone));
    form.value(PageTexts::tr("Source"), words(sourceWords(*rule, derived->rules.symbols)), true);
    form.value(PageTexts::tr("To"), zoneWords(derived->plan, rule->toZone));
    form.value(PageTexts::tr("Destination"), words(destinationWords(*rule, derived->rules.symbols)), true);
    form.chip(PageTexts::tr("Protocol"), rule->protocol);
    form.value(PageTexts::tr("Ports"), portLines(form, *derived, rule->flows, rule->destinationPorts), true);
    form.value(PageTexts::tr("Source ports"), portsForPeople(rule->sourcePorts), true);
    form.value(PageTexts::tr("State"), rule->state == Rule::State::Return ? PageTexts::tr("return")
                                       : set->stateful                    ? PageTexts::tr("new; replies implied")
                                                                          : PageTexts::tr("new"));
    if (!rule->widening.isEmpty())
        form.text(PageTexts::tr("Opened for TCP and UDP together: this gateway cannot tell them apart."),
                  Token::Warn);
    form.section(PageTexts::tr("Why is this rule here?"));
    whyChain(form, rule->flows);
    flowButtons(form, rule->flows);
}

void flowPage(Form &form, const QList<int> &flows)
{
    const auto derived = form.workspace().derived();
    if (flows.isEmpty()) {
        form.text(PageTexts::tr("This flow is no longer needed."), Token::Text3);
        return;
    }
    const Flow &flow = derived->flows.flows.at(flows.first());
    const Need &need = derived->flows.needOf(flow);
    const bool assumed = need.confidence == Confidence::Assumed && flow.state == Flow::State::Active;
    qint64 rows = 0;
    for (const int one : flows)
        rows += rowCount(derived->flows, derived->plan, one);
    const QString name = form.in(need.serviceName.isEmpty() ? need.purpose : need.serviceName);
    const bool many = flows.size() > 1;
    form.head(u"flow"_s, u"other"_s,
              many || name.isEmpty() ? PageTexts::tr("%n flow(s)", nullptr, int(rows)) : name,
              many ? PageTexts::tr("%n need(s)", nullptr, int(flows.size()))
                   : PageTexts::tr("%n flow(s)", nullptr, int(rows)),
              assumed ? StateKind::Assumed : stateKind(flow.state),
              assumed ? PageTexts::tr("assumed") : stateText(flow.state));
    form.section();
    form.value(PageTexts::tr("Source"), endsWords(*derived, flows, true));
    form.value(PageTexts::tr("Destination"), endsWords(*derived, flows, false));
    if (many) {
        QMap<std::pair<int, QString>, PortLine> lines;
        for (const int one : flows) {
            const Need &each = derived->flows.needOf(derived->flows.flows.at(one));
            const int lowest = each.ports.isEmpty() ? -1 : each.ports.parts().first().first;
            const PortLine line{each.protocol.name(), portsForPeople(each.ports), form.in(each.serviceName)};
            lines.insert({lowest, line.protocol + line.ports + line.name}, line);
        }
        form.widget(new PortLines(form.theme(), lines.values().mid(0, 40), form.page()));
    } else {
        needRows(form, need);
    }
    const QString path = derived->paths.text(derived->plan, flows.first());
    if (derived->paths.unreachable(flows.first()))
        form.text(path, Token::Deny);
    else
        form.value(PageTexts::tr("Path"), path.isEmpty() ? PageTexts::tr("inside one zone") : path);
    if (!many)
        pathRows(form, flows.first());
    form.section(PageTexts::tr("Why is this flow here?"));
    whyChain(form, flows);
    flowButtons(form, flows);
}

void requirementPage(Form &form, const QString &key)
{
    Workspace &workspace = form.workspace();
    const auto derived = workspace.derived();
    QList<int> flows;
    for (int i = 0; i < derived->flows.flows.size(); ++i)
        if (derived->flows.needOf(derived->flows.flows.at(i)).key() == key)
            flows.append(i);
    if (const CustomRequirement *own = form.plan().requirements.find(key)) {
        form.head(u"requirement"_s, u"other"_s, own->purpose.isEmpty() ? key : own->purpose,
                  PageTexts::tr("Requirement drawn in this plan"));
        form.section();
        const auto set = [&workspace, key](const QString &field) {
            return [&workspace, key, field](const QString &text) -> Refusal {
                const Result<PlanEdit> edit =
                    setField(workspace.plan(), u"requirements"_s, {key}, field, text.trimmed());
                return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
            };
        };
        form.field(u"from"_s, PageTexts::tr("From"), own->from, set(u"from"_s));
        form.field(u"to"_s, PageTexts::tr("To"), own->to, set(u"to"_s));
        form.field(u"protocol"_s, PageTexts::tr("Protocol"), own->protocol.name(), set(u"protocol"_s));
        if (own->protocol.hasPorts()) {
            form.field(u"ports"_s, PageTexts::tr("Ports"), portsText(own->ports), set(u"ports"_s), {}, true);
            form.field(u"sourcePorts"_s, PageTexts::tr("Source ports"), portsText(own->sourcePorts),
                       set(u"sourcePorts"_s), {}, true);
        }
        form.field(
            u"ttl"_s, PageTexts::tr("TTL"), own->ttl ? QString::number(own->ttl) : QString(),
            [&workspace, key](const QString &text) -> Refusal {
                bool isNumber = false;
                const int hops = text.trimmed().toInt(&isNumber);
                if (!text.trimmed().isEmpty() && (!isNumber || hops < 1 || hops > 255))
                    return Error{.what = PageTexts::tr("“%1” is no TTL.").arg(text),
                                 .remedy = PageTexts::tr("Write 1 to 255, or nothing.")};
                const Result<PlanEdit> edit = setField(workspace.plan(), u"requirements"_s, {key}, u"ttl"_s,
                                                       hops ? QJsonValue(hops) : QJsonValue(QJsonValue::Undefined));
                return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
            },
            PageTexts::tr("not said; for multicast"), true);
        form.field(u"purpose"_s, PageTexts::tr("Purpose"), own->purpose, set(u"purpose"_s));
        form.section();
        flowButtons(form, flows);
        form.buttons({{PageTexts::tr("Remove requirement"),
                       [&workspace, key] { workspace.push(removeRequirements(workspace.plan(), {key})); }}});
        return;
    }
    if (flows.isEmpty()) {
        form.text(PageTexts::tr("No flow needs this requirement any more."), Token::Text3);
        return;
    }
    const Need &need = derived->flows.needOf(derived->flows.flows.at(flows.first()));
    const Product *product = form.plan().products.find(need.product);
    const bool assumed = need.confidence == Confidence::Assumed;
    form.head(u"requirement"_s, product ? product->category : u"other"_s,
              form.in(need.purpose.isEmpty() ? need.serviceName : need.purpose),
              product ? PageTexts::tr("Requirement of %1").arg(product->name) : PageTexts::tr("Requirement"),
              assumed ? StateKind::Assumed : StateKind::Active,
              assumed ? PageTexts::tr("assumed") : PageTexts::tr("stated"));
    form.section();
    needRows(form, need);
    const Requirement *requirement = product ? product->requirement(need.requirement) : nullptr;
    if (requirement) {
        form.value(PageTexts::tr("Direction"), requirement->direction);
        form.value(PageTexts::tr("Condition"), requirement->conditionText);
        if (const Option *option = product->option(requirement->option))
            form.value(PageTexts::tr("Option"), form.in(option->name));
    }
    form.section(PageTexts::tr("Where it comes from"));
    whyChain(form, flows);
    flowButtons(form, flows);
}

} // namespace portolan
