// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/fieldedits.h"
#include "model/editing/gatewayedits.h"
#include "model/exporters/exporter.h"
#include "model/paths/rendezvous.h"
#include "model/rules/redundancy.h"
#include "views/inspector/pages.h"

#include <QtGui/QCursor>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr qsizetype mostCounted = 250; ///< rules; a bound for more takes longer than a page may

Refusal pushed(Workspace &workspace, const Result<PlanEdit> &edit)
{
    if (!edit)
        return edit.error();
    workspace.push(*edit);
    return {};
}

QList<Choice> platformChoices()
{
    QList<Choice> choices{{PageTexts::tr("none chosen"), QString()}};
    for (const Exporter &exporter : allExporters())
        choices.append({exporter.name, exporter.id});
    return choices;
}

void flagRow(Form &form, const QStringList &ids, const QString &key, const QString &label, bool standard)
{
    int count = 0;
    const QJsonValue value = commonField(form.plan(), u"gateways"_s, ids, key, &count);
    const Qt::CheckState state = count > 1                ? Qt::PartiallyChecked
                                 : value.toBool(standard) ? Qt::Checked
                                                          : Qt::Unchecked;
    Workspace &workspace = form.workspace();
    form.flag(key, label, state, [&workspace, ids, key](bool on) {
        return pushed(workspace, setField(workspace.plan(), u"gateways"_s, ids, key, on));
    });
}

QString kindWords(const Gateway &gateway)
{
    const QString kind = gateway.bridge
                             ? gateway.filters ? PageTexts::tr("Bridge that filters") : PageTexts::tr("Bridge")
                         : gateway.filters ? PageTexts::tr("Gateway that filters")
                                           : PageTexts::tr("Gateway that only routes");
    return gateway.boxes.isEmpty() ? kind
                                   : PageTexts::tr("%1, %n box(es)", nullptr, int(gateway.boxes.size())).arg(kind);
}

void gatewayInterface(Form &form, const Gateway &gateway, const GatewayInterface &interface)
{
    Workspace &workspace = form.workspace();
    form.section(PageTexts::tr("Interface %1").arg(interface.systemName()));
    const QString id = gateway.id, one = interface.id;
    form.field(u"name:"_s + one, PageTexts::tr("Name"), interface.systemName(),
               [&workspace, id, one](const QString &name) {
                   return pushed(workspace, setGatewayInterfaceName(workspace.plan(), id, one, name));
               });
    QList<Choice> zones{{PageTexts::tr("no zone"), QString()}};
    for (const Zone &zone : form.plan().zones)
        zones.append({zone.label(), zone.id});
    form.combo(u"zone:"_s + one, PageTexts::tr("Zone"), zones, interface.zone,
               [&workspace, id, one](const QVariant &zone) {
                   return pushed(workspace, setGatewayInterfaceZone(workspace.plan(), id, one, zone.toString()));
               });
    form.field(
        u"addresses:"_s + one, PageTexts::tr("Addresses"), interface.addresses.join(u", "_s),
        [&workspace, id, one](const QString &text) {
            return pushed(workspace, setGatewayInterfaceAddresses(workspace.plan(), id, one, text));
        },
        PageTexts::tr("no address yet"), true);
    form.link({}, PageTexts::tr("Remove this interface"),
              [&workspace, id, one] { workspace.push(removeGatewayInterface(workspace.plan(), id, one)); });
}

void addInterfaceMenu(Workspace &workspace, const QString &gateway)
{
    QMenu menu;
    for (const Zone &zone : workspace.plan().zones)
        menu.addAction(zone.label(), &workspace, [&workspace, gateway, id = zone.id] {
            workspace.push(addGatewayInterface(workspace.plan(), gateway, id));
        });
    if (!menu.isEmpty())
        menu.exec(QCursor::pos());
    else
        workspace.say(PageTexts::tr("There is no zone to join yet."));
}

/// How many rules there must be at least, where that is soon known.
void leastRow(Form &form, const RuleSet &set)
{
    if (set.rules.isEmpty() || set.rules.size() > mostCounted)
        return;
    const int least = leastRules(set);
    form.value(PageTexts::tr("Needed"),
               least == set.rules.size() ? PageTexts::tr("all of them") : PageTexts::tr("at least %1").arg(least));
}

/// The gateway itself, another one that speaks PIM, or an address.
void rendezvousRow(Form &form, const QStringList &ids)
{
    Workspace &workspace = form.workspace();
    QString placeholder;
    const QString set = commonText(form, u"gateways"_s, ids, u"rendezvousPoint"_s, &placeholder);
    QStringList names;
    for (const Gateway &gateway : form.plan().gateways)
        if (speaksPim(gateway))
            names.append(gateway.label());
    const Gateway *named = form.plan().gateways.find(set);
    form.openCombo(
        u"rendezvousPoint"_s, PageTexts::tr("Rendezvous point"), names, named ? named->label() : set,
        [&workspace, ids](const QString &typed) -> Refusal {
            QString point = typed.trimmed();
            bool known = point.isEmpty();
            for (const Gateway &gateway : workspace.plan().gateways)
                if (!known && (gateway.label() == point || gateway.id == point)) {
                    point = gateway.id;
                    known = true;
                }
            for (const QString &each : known ? QStringList() : point.split(u','))
                if (const auto read = readAddresses(each.trimmed()); !read)
                    return Error{.what = PageTexts::tr("\"%1\" is neither a gateway nor an address.").arg(typed),
                                 .remedy =
                                     PageTexts::tr("Choose a gateway that speaks PIM, or type an address such as "
                                                   "10.10.0.1.")};
            return pushed(workspace,
                          setField(workspace.plan(), u"gateways"_s, ids, u"rendezvousPoint"_s,
                                   point.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(point)));
        },
        placeholder.isEmpty() ? PageTexts::tr("none") : placeholder);
}

} // namespace

void gatewayPage(Form &form, const QStringList &gateways)
{
    QStringList ids = gateways;
    ids.removeIf([&](const QString &id) { return !form.plan().gateways.contains(id); });
    if (ids.isEmpty()) {
        form.text(PageTexts::tr("It is no longer in the plan."), Token::Text3);
        return;
    }
    Workspace &workspace = form.workspace();
    const Gateway &gateway = *form.plan().gateways.find(ids.first());
    const bool many = ids.size() > 1;
    const RuleSet *set = form.workspace().derived()->rules.point(gateway.id);
    form.head(gateway.bridge    ? u"bridge"_s
              : gateway.filters ? u"gateway"_s
                                : u"router"_s,
              u"other"_s, many ? PageTexts::tr("%n gateway(s)", nullptr, int(ids.size())) : gateway.label(),
              kindWords(gateway));
    form.section();
    if (!many)
        form.field(u"name"_s, PageTexts::tr("Name"), gateway.label(),
                   [&workspace, id = gateway.id](const QString &name) {
                       return pushed(workspace, rename(workspace.plan(), {u"gateways"_s, id}, name));
                   });
    QString placeholder;
    const QString platform = commonText(form, u"gateways"_s, ids, u"platform"_s, &placeholder);
    QList<Choice> platforms = platformChoices();
    if (std::none_of(platforms.begin(), platforms.end(),
                     [&](const Choice &one) { return one.value.toString() == platform; }))
        platforms.append({platform, platform});
    form.combo(
        u"platform"_s, PageTexts::tr("Platform"), platforms,
        placeholder.isEmpty() ? QVariant(platform) : QVariant(),
        [&workspace, ids](const QVariant &value) {
            return pushed(workspace,
                          setField(workspace.plan(), u"gateways"_s, ids, u"platform"_s, value.toString()));
        },
        placeholder);
    flagRow(form, ids, u"filters"_s, PageTexts::tr("Filters: only what rules permit"), true);
    flagRow(form, ids, u"stateful"_s, PageTexts::tr("Stateful: replies pass by themselves"), true);
    flagRow(form, ids, u"separatesTcpUdp"_s, PageTexts::tr("Tells TCP from UDP"), true);
    flagRow(form, ids, u"protectsItself"_s, PageTexts::tr("Filters what is for itself, too"), false);
    flagRow(form, ids, u"bridge"_s, PageTexts::tr("Bridge: filters inside one subnet"), false);
    form.section(PageTexts::tr("Multicast"));
    flagRow(form, ids, u"routesMulticast"_s, PageTexts::tr("Routes multicast"), false);
    if (gateway.routesMulticast || many) {
        const QString way = commonText(form, u"gateways"_s, ids, u"multicastBy"_s, &placeholder);
        form.combo(
            u"multicastBy"_s, PageTexts::tr("Learns by"),
            {{PageTexts::tr("PIM, with its neighbours"), u"pim"_s}, {PageTexts::tr("IGMP proxy"), u"igmp-proxy"_s}},
            !placeholder.isEmpty() ? QVariant() : QVariant(way.isEmpty() ? u"pim"_s : way),
            [&workspace, ids](const QVariant &value) {
                return pushed(workspace,
                              setField(workspace.plan(), u"gateways"_s, ids, u"multicastBy"_s, value.toString()));
            },
            placeholder);
        if (way != u"igmp-proxy"_s)
            rendezvousRow(form, ids);
    }
    flagRow(form, ids, u"mdnsReflector"_s, PageTexts::tr("Repeats mDNS between its zones"), false);
    if (many)
        return;
    form.section();
    if (set) {
        form.link(PageTexts::tr("Rules"), PageTexts::tr("%n rule(s)", nullptr, int(set->rules.size())),
                  [&workspace] { workspace.ask(Ask::ShowView, u"rules"_s); });
        leastRow(form, *set);
    }
    for (const GatewayInterface &interface : gateway.interfaces)
        gatewayInterface(form, gateway, interface);
    form.section();
    form.link({}, PageTexts::tr("Add interface…"),
              [&workspace, id = gateway.id] { addInterfaceMenu(workspace, id); });
    natRows(form, gateway);
    boxRows(form, gateway);
    restrictionRows(form, gateway.id);
}

} // namespace portolan
