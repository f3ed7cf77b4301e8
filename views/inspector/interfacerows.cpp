// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/deviceedits.h"
#include "model/editing/fieldedits.h"
#include "views/inspector/pages.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QList<Choice> zoneChoices(const Plan &plan)
{
    QList<Choice> choices{{PageTexts::tr("no zone"), QString()}};
    for (const Zone &zone : plan.zones)
        choices.append({zone.label(), zone.id});
    return choices;
}

/// One interface that all of the devices have.
void oneInterface(Form &form, const QStringList &ids, const QString &interface)
{
    Workspace &workspace = form.workspace();
    QSet<QString> zones, addresses;
    QSet<bool> dhcp;
    for (const QString &id : ids) {
        const DeviceInterface *one = form.plan().devices.find(id)->interface(interface);
        zones.insert(one->zone);
        addresses.insert(one->addresses.join(u", "_s));
        dhcp.insert(one->dhcp);
    }
    form.section(PageTexts::tr("Interface %1").arg(interface));
    form.combo(
        u"zone:"_s + interface, PageTexts::tr("Zone"), zoneChoices(form.plan()),
        zones.size() == 1 ? QVariant(*zones.begin()) : QVariant(),
        [&workspace, ids, interface](const QVariant &zone) -> Refusal {
            workspace.push(setInterfaceZone(workspace.plan(), ids, interface, zone.toString()));
            return {};
        },
        valuesWord(int(zones.size())));
    if (ids.size() == 1 || addresses.size() == 1)
        form.field(
            u"addresses:"_s + interface, PageTexts::tr("Addresses"), *addresses.begin(),
            [&workspace, ids, interface](const QString &text) -> Refusal {
                const Result<PlanEdit> edit = setInterfaceAddresses(workspace.plan(), ids, interface, text);
                return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
            },
            PageTexts::tr("no address yet"), true);
    else
        form.value(PageTexts::tr("Addresses"), valuesWord(int(addresses.size())));
    form.check(u"dhcp:"_s + interface, PageTexts::tr("Address by DHCP"),
               dhcp.size() > 1 ? Qt::PartiallyChecked
               : *dhcp.begin() ? Qt::Checked
                               : Qt::Unchecked,
               [&workspace, ids, interface](bool on) {
                   workspace.push(setInterfaceDhcp(workspace.plan(), ids, interface, on));
               });
    form.link({}, PageTexts::tr("Give free addresses"), [&workspace, ids, interface] {
        workspace.push(giveFreeAddresses(workspace.plan(), ids, interface));
    });
    if (ids.size() == 1 && form.plan().devices.find(ids.first())->interfaces.size() > 1)
        form.link({}, PageTexts::tr("Remove this interface"), [&workspace, id = ids.first(), interface] {
            workspace.push(removeInterface(workspace.plan(), id, interface));
        });
}

} // namespace

void interfaceRows(Form &form, const QStringList &devices)
{
    for (const DeviceInterface &interface : form.plan().devices.find(devices.first())->interfaces) {
        const bool all = std::all_of(devices.begin(), devices.end(), [&](const QString &id) {
            return form.plan().devices.find(id)->interface(interface.id);
        });
        if (all)
            oneInterface(form, devices, interface.id);
    }
    Workspace &workspace = form.workspace();
    if (devices.size() == 1) {
        form.section();
        form.link({}, PageTexts::tr("Add interface"),
                  [&workspace, id = devices.first()] { workspace.push(addInterface(workspace.plan(), id)); });
    }
}

} // namespace portolan
