// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/deviceedits.h"
#include "model/editing/fieldedits.h"
#include "model/exporters/exporter.h"
#include "views/inspector/pages.h"

#include <QtCore/QBitArray>
#include <QtGui/QCursor>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace portolan {

QString roleName(const Form &form, const QString &productAndRole)
{
    const Role *role = form.plan().role(productAndRole);
    return role ? form.in(role->name) : productAndRole;
}

QString commonText(const Form &form, const QString &table, const QStringList &ids, const QString &path,
                   QString *placeholder)
{
    int count = 0;
    const QJsonValue value = commonField(form.plan(), table, ids, path, &count);
    if (placeholder)
        *placeholder = count > 1 ? valuesWord(count) : QString();
    if (value.isDouble())
        return QString::number(value.toInt());
    return value.toString();
}

namespace {

void roleMenu(Workspace &workspace, const QStringList &devices)
{
    QMenu menu;
    for (const Product &product : workspace.catalog().products()) {
        QMenu *roles = menu.addMenu(product.name);
        for (const Role &role : product.roles)
            roles->addAction(workspace.texts().of(role.name), &workspace,
                             [&workspace, devices, id = product.id + u'/' + role.id] {
                                 const Result<PlanEdit> edit =
                                     addRole(workspace.plan(), workspace.catalog().lookup(), devices, id);
                                 if (edit)
                                     workspace.push(*edit);
                                 else
                                     Q_EMIT workspace.refused(edit.error());
                             });
    }
    menu.exec(QCursor::pos());
}

void roleRows(Form &form, const QStringList &ids)
{
    Workspace &workspace = form.workspace();
    QStringList roles = form.plan().devices.find(ids.first())->roles;
    for (const QString &id : ids)
        roles.removeIf([&](const QString &role) { return !form.plan().devices.find(id)->roles.contains(role); });
    bool first = true;
    for (const QString &role : std::as_const(roles)) {
        const Product *product = form.plan().productOf(role);
        const QString words =
            product ? PageTexts::tr("%1, %2", "role, product").arg(roleName(form, role), product->name) : role;
        form.value(std::exchange(first, false) ? PageTexts::tr("Roles") : QString(), words);
        if (roles.size() > 1)
            form.link({}, PageTexts::tr("Remove this role"),
                      [&workspace, ids, role] { workspace.push(removeRole(workspace.plan(), ids, role)); });
    }
    form.link(first ? PageTexts::tr("Roles") : QString(), PageTexts::tr("Add role…"),
              [&workspace, ids] { roleMenu(workspace, ids); });
}

QList<Choice> firewallChoices()
{
    QList<Choice> choices{{PageTexts::tr("none"), QString()}};
    for (const Exporter &exporter : allExporters())
        if (exporter.id != "csv"_L1)
            choices.append({exporter.name, exporter.id});
    return choices;
}

void systemRow(Form &form, const QStringList &ids)
{
    QString placeholder;
    const QString id = commonText(form, u"devices"_s, ids, u"system"_s, &placeholder);
    const System *system = form.plan().systems.find(id);
    QStringList names;
    for (const System &one : form.plan().systems)
        names.append(one.label());
    Workspace &workspace = form.workspace();
    form.openCombo(
        u"system"_s, PageTexts::tr("System"), names, system ? system->label() : id,
        [&workspace, ids](const QString &name) -> Refusal {
            workspace.push(setSystem(workspace.plan(), ids, name));
            return {};
        },
        placeholder.isEmpty() ? PageTexts::tr("default system") : placeholder);
}

/// What the roles of these devices listen on: from the flows there are, and what stays on the machine.
void listeningRows(Form &form, const QStringList &ids)
{
    const auto derived = form.workspace().derived();
    QBitArray chosen(derived->plan.devices.size());
    for (const QString &id : ids)
        if (const int device = derived->plan.devices.indexOf(id); device >= 0)
            chosen.setBit(device);
    QBitArray holding(derived->flows.ends.size()); // flows are many more than their ends
    for (int end = 0; end < holding.size(); ++end) {
        const QList<int> &members = derived->flows.ends.at(end).devices;
        holding.setBit(end,
                       std::any_of(members.begin(), members.end(), [&](int one) { return chosen.testBit(one); }));
    }
    QBitArray needed(derived->flows.needs.size()); // and of their needs
    int in = 0, out = 0;
    for (const Flow &flow : derived->flows.flows) {
        out += holding.testBit(flow.from);
        if (!holding.testBit(flow.to))
            continue;
        ++in;
        needed.setBit(flow.need);
    }
    QMap<std::pair<int, QString>, PortLine> lines;
    for (int index = 0; index < needed.size(); ++index) {
        if (!needed.testBit(index))
            continue;
        const Need &need = derived->flows.needs.at(index);
        const QString name = need.serviceName.isEmpty() ? form.in(need.purpose) : form.in(need.serviceName);
        const int lowest = need.ports.isEmpty() ? -1 : need.ports.parts().first().first;
        const QString ports = portsForPeople(need.ports);
        lines.insert({lowest, need.protocol.name() + ports + name}, {need.protocol.name(), ports, name});
    }
    for (const QString &id : ids)
        for (const QString &role : form.plan().devices.find(id)->roles)
            if (const Product *product = form.plan().productOf(role))
                for (const Service &service : product->services)
                    if (service.localOnly)
                        for (const Protocol protocol : service.protocols) {
                            const QString ports = portsForPeople(service.ports);
                            const QString name = PageTexts::tr("%1 (local only)").arg(form.in(service.name));
                            lines.insert({70000, protocol.name() + ports + name}, {protocol.name(), ports, name});
                        }
    form.section(PageTexts::tr("Listening ports"));
    if (lines.isEmpty()) {
        form.text(PageTexts::tr("Nothing reaches it yet."), Token::Text3);
    } else {
        form.widget(new PortLines(form.theme(), lines.values().mid(0, 60), form.page()));
        if (lines.size() > 60)
            form.text(PageTexts::tr("%n more", nullptr, int(lines.size()) - 60), Token::Text3);
    }
    Workspace &workspace = form.workspace();
    form.link(PageTexts::tr("Flows"), PageTexts::tr("%1 in, %2 out").arg(in).arg(out),
              [&workspace] { workspace.ask(Ask::ShowView, u"flows"_s); });
}

} // namespace

void devicePage(Form &form, const QStringList &devices)
{
    QStringList ids = devices;
    ids.removeIf([&](const QString &id) { return !form.plan().devices.contains(id); });
    if (ids.isEmpty()) {
        form.text(PageTexts::tr("It is no longer in the plan."), Token::Text3);
        return;
    }
    Workspace &workspace = form.workspace();
    const Device &first = *form.plan().devices.find(ids.first());
    const QString firstRole = first.roles.value(0);
    const Role *role = form.plan().role(firstRole);
    const Product *product = form.plan().productOf(firstRole);
    QStringList kinds;
    for (const QString &one : first.roles)
        kinds.append(roleName(form, one));
    const bool many = ids.size() > 1;
    form.head(role && !role->icon.isEmpty() ? role->icon : u"device"_s, product ? product->category : u"other"_s,
              many ? PageTexts::tr("%n device(s)", nullptr, int(ids.size())) : first.label(),
              many ? PageTexts::tr("What is changed here changes in all of them.") : kinds.join(u", "_s));
    form.section();
    if (!many)
        form.field(u"name"_s, PageTexts::tr("Name"), first.label(),
                   [&workspace, id = first.id](const QString &name) -> Refusal {
                       const Result<PlanEdit> edit = rename(workspace.plan(), {u"devices"_s, id}, name);
                       return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
                   });
    roleRows(form, ids);
    systemRow(form, ids);
    QString placeholder;
    const auto set = [&workspace, ids](const QString &key, const QJsonValue &value) -> Refusal {
        const Result<PlanEdit> edit = setField(workspace.plan(), u"devices"_s, ids, key, value);
        return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
    };
    const QString count = commonText(form, u"devices"_s, ids, u"count"_s, &placeholder);
    form.field(
        u"count"_s, PageTexts::tr("Count"), count.isEmpty() && placeholder.isEmpty() ? u"1"_s : count,
        [set](const QString &text) -> Refusal {
            bool isNumber = false;
            const int number = text.trimmed().toInt(&isNumber);
            if (!isNumber)
                return Error{.what = PageTexts::tr("“%1” is no number.").arg(text),
                             .remedy = PageTexts::tr("Write 1 to 100000.")};
            return set(u"count"_s, number);
        },
        placeholder, true);
    const QString firewall = commonText(form, u"devices"_s, ids, u"hostFirewall"_s, &placeholder);
    form.combo(
        u"hostFirewall"_s, PageTexts::tr("Host firewall"), firewallChoices(),
        placeholder.isEmpty() ? QVariant(firewall) : QVariant(),
        [set](const QVariant &value) { return set(u"hostFirewall"_s, value.toString()); }, placeholder);
    interfaceRows(form, ids);
    optionRows(form, ids);
    listeningRows(form, ids);
}

} // namespace portolan
