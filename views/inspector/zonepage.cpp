// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/fieldedits.h"
#include "model/editing/zoneedits.h"
#include "views/inspector/pages.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString commonList(const Form &form, const QStringList &ids, QStringList Zone::*member, QString *placeholder)
{
    QSet<QString> texts;
    for (const QString &id : ids)
        texts.insert((form.plan().zones.find(id)->*member).join(u", "_s));
    *placeholder = texts.size() > 1 ? valuesWord(int(texts.size())) : QString();
    return texts.size() == 1 ? *texts.begin() : QString();
}

void contentRows(Form &form, const Zone &zone)
{
    Workspace &workspace = form.workspace();
    QStringList devices;
    int members = 0;
    for (const Device &device : form.plan().devices)
        if (std::any_of(device.interfaces.begin(), device.interfaces.end(),
                        [&](const DeviceInterface &one) { return one.zone == zone.id; })) {
            devices.append(device.id);
            members += device.count;
        }
    form.section(PageTexts::tr("In this zone"));
    if (devices.isEmpty())
        form.value(PageTexts::tr("Devices"), PageTexts::tr("none"));
    else
        form.link(PageTexts::tr("Devices"),
                  PageTexts::tr("%1 symbols, %2 devices").arg(devices.size()).arg(members),
                  [&workspace, devices] { workspace.select(Selection::devices(devices)); });
    bool first = true;
    for (const Gateway &gateway : form.plan().gateways)
        for (const GatewayInterface &one : gateway.interfaces)
            if (one.zone == zone.id)
                form.link(
                    std::exchange(first, false) ? PageTexts::tr("Gateways") : QString(),
                    one.addresses.isEmpty() ? gateway.label()
                                            : u"%1 · %2"_s.arg(gateway.label(), one.addresses.join(u", "_s)),
                    [&workspace, id = gateway.id] { workspace.reveal({.kind = Pick::Kind::Gateway, .id = id}); });
    if (first)
        form.value(PageTexts::tr("Gateways"), PageTexts::tr("none"));
}

/// Who may send queries here: the gateways and devices with an interface in one of the zones.
QList<Choice> queriers(const Plan &plan, const QStringList &zones, const QString &current)
{
    constexpr int mostDevices = 200;
    QList<Choice> choices{{PageTexts::tr("none"), QString()}};
    for (const Gateway &gateway : plan.gateways)
        if (std::any_of(gateway.interfaces.begin(), gateway.interfaces.end(),
                        [&](const GatewayInterface &one) { return zones.contains(one.zone); }))
            choices.append({gateway.label(), gateway.id});
    for (const Device &device : plan.devices)
        if (choices.size() < mostDevices &&
            std::any_of(device.interfaces.begin(), device.interfaces.end(),
                        [&](const DeviceInterface &one) { return zones.contains(one.zone); }))
            choices.append({device.label(), device.id});
    if (std::none_of(choices.begin(), choices.end(), [&](const Choice &one) { return one.value == current; }))
        choices.append({PageTexts::tr("%1 (not in this zone)").arg(current), current});
    return choices;
}

void multicastRows(Form &form, const QStringList &ids)
{
    Workspace &workspace = form.workspace();
    const auto set = [&workspace, ids](const QString &key, const QJsonValue &value) -> Refusal {
        const Result<PlanEdit> edit = setField(workspace.plan(), u"zones"_s, ids, key, value);
        return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
    };
    form.section(PageTexts::tr("Multicast"));
    int count = 0;
    const QJsonValue snooping = commonField(form.plan(), u"zones"_s, ids, u"igmpSnooping"_s, &count);
    form.flag(u"igmpSnooping"_s, PageTexts::tr("Switches snoop IGMP"),
              count > 1           ? Qt::PartiallyChecked
              : snooping.toBool() ? Qt::Checked
                                  : Qt::Unchecked,
              [set](bool on) { return set(u"igmpSnooping"_s, on); });
    QString placeholder;
    const QString querier = commonText(form, u"zones"_s, ids, u"querier"_s, &placeholder);
    form.combo(
        u"querier"_s, PageTexts::tr("Querier"),
        queriers(form.plan(), ids, placeholder.isEmpty() ? querier : QString()),
        placeholder.isEmpty() ? QVariant(querier) : QVariant(),
        [set](const QVariant &value) {
            const QString id = value.toString();
            return set(u"querier"_s, id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id));
        },
        placeholder);
    if (ids.size() == 1 && snooping.toBool() && querier.isEmpty())
        form.text(PageTexts::tr("Without a querier, switches that snoop forget who subscribed."), Token::Warn);
}

} // namespace

void zonePage(Form &form, const QStringList &zones)
{
    QStringList ids = zones;
    ids.removeIf([&](const QString &id) { return !form.plan().zones.contains(id); });
    if (ids.isEmpty()) {
        form.text(PageTexts::tr("It is no longer in the plan."), Token::Text3);
        return;
    }
    Workspace &workspace = form.workspace();
    const Zone &zone = *form.plan().zones.find(ids.first());
    const bool many = ids.size() > 1;
    form.head(zone.external ? u"cloud"_s : u"zone"_s, u"other"_s,
              many ? PageTexts::tr("%n zone(s)", nullptr, int(ids.size())) : zone.label(),
              zone.external ? PageTexts::tr("External zone")
              : zone.vlan   ? PageTexts::tr("Zone, VLAN %1").arg(zone.vlan)
                            : PageTexts::tr("Zone"));
    form.section();
    const auto set = [&workspace, ids](const QString &key, const QJsonValue &value) -> Refusal {
        const Result<PlanEdit> edit = setField(workspace.plan(), u"zones"_s, ids, key, value);
        return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
    };
    if (!many)
        form.field(u"name"_s, PageTexts::tr("Name"), zone.label(),
                   [&workspace, id = zone.id](const QString &name) -> Refusal {
                       const Result<PlanEdit> edit = rename(workspace.plan(), {u"zones"_s, id}, name);
                       return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
                   });
    QString placeholder;
    const QString kind = commonText(form, u"zones"_s, ids, u"kind"_s, &placeholder);
    form.combo(
        u"kind"_s, PageTexts::tr("Kind"),
        {{PageTexts::tr("internal"), u"internal"_s}, {PageTexts::tr("external"), u"external"_s}},
        !placeholder.isEmpty() ? QVariant() : QVariant(kind.isEmpty() ? u"internal"_s : kind),
        [set](const QVariant &value) { return set(u"kind"_s, value.toString()); }, placeholder);
    const QString vlan = commonText(form, u"zones"_s, ids, u"vlan"_s, &placeholder);
    form.field(
        u"vlan"_s, PageTexts::tr("VLAN"), vlan == "0"_L1 ? QString() : vlan,
        [set](const QString &text) -> Refusal {
            if (text.trimmed().isEmpty())
                return set(u"vlan"_s, QJsonValue::Undefined);
            bool isNumber = false;
            const int number = text.trimmed().toInt(&isNumber);
            if (!isNumber || number < 1 || number > 4094)
                return Error{.what = PageTexts::tr("“%1” is no VLAN.").arg(text),
                             .remedy = PageTexts::tr("Write 1 to 4094, or nothing.")};
            return set(u"vlan"_s, number);
        },
        placeholder.isEmpty() ? PageTexts::tr("none") : placeholder, true);
    const QString subnets = commonList(form, ids, &Zone::subnets, &placeholder);
    form.field(
        u"subnets"_s, PageTexts::tr("Subnets"), subnets,
        [&workspace, ids](const QString &text) -> Refusal {
            const Result<PlanEdit> edit = setSubnets(workspace.plan(), ids, text);
            return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
        },
        placeholder.isEmpty() ? u"10.10.0.0/24"_s : placeholder, true);
    const QString pools = commonList(form, ids, &Zone::dhcp, &placeholder);
    form.field(
        u"dhcp"_s, PageTexts::tr("DHCP pools"), pools,
        [&workspace, ids](const QString &text) -> Refusal {
            const Result<PlanEdit> edit = setDhcpRanges(workspace.plan(), ids, text);
            return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
        },
        placeholder.isEmpty() ? PageTexts::tr("none") : placeholder, true);
    multicastRows(form, ids);
    if (!many)
        contentRows(form, zone);
}

} // namespace portolan
