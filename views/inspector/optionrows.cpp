// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/deviceedits.h"
#include "views/inspector/pages.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Whose options are shown, and what holds where they say nothing.
struct Owner
{
    QString table;
    QStringList ids;
};

QString shown(const Option &option, const QJsonValue &value)
{
    if (option.kind == Option::Kind::Switch)
        return value.toBool() ? PageTexts::tr("on") : PageTexts::tr("off");
    if (value.isDouble())
        return QString::number(value.toInt());
    QString text = value.toString();
    if (option.kind == Option::Kind::Ports)
        if (const Result<PortSet> ports = readPorts(text))
            text = portsForPeople(*ports);
    return text;
}

QJsonValue ownValue(const Plan &plan, const Owner &owner, const QString &id, const QString &product,
                    const QString &option)
{
    const QJsonObject options =
        owner.table == "systems"_L1 ? plan.systems.find(id)->options : plan.devices.find(id)->options;
    return options.value(product).toObject().value(option);
}

/// What holds without the owner's own word.
QJsonValue inheritedValue(const Plan &plan, const Owner &owner, const QString &id, const Product &product,
                          const QString &option)
{
    QList<OptionValues> outer;
    if (owner.table == "devices"_L1)
        if (const System *system = plan.systems.find(plan.devices.find(id)->system))
            outer.append(system->options.value(product.id).toObject());
    return optionValue(product, option, outer);
}

/// The system of the first device says something about it.
bool setBySystem(const Plan &plan, const Owner &owner, const QString &product, const QString &option)
{
    if (owner.table != "devices"_L1)
        return false;
    const System *system = plan.systems.find(plan.devices.find(owner.ids.first())->system);
    return system && system->options.value(product).toObject().contains(option);
}

void optionRow(Form &form, const Owner &owner, const Product &product, const Option &option)
{
    Workspace &workspace = form.workspace();
    QJsonArray values, inherited;
    for (const QString &id : owner.ids) {
        const QJsonValue own = ownValue(form.plan(), owner, id, product.id, option.id);
        const QJsonValue value = own.isUndefined() ? QJsonValue() : own;
        if (!values.contains(value))
            values.append(value);
        const QJsonValue outer = inheritedValue(form.plan(), owner, id, product, option.id);
        if (!inherited.contains(outer))
            inherited.append(outer);
    }
    const bool bySystem = setBySystem(form.plan(), owner, product.id, option.id);
    const QString standard = inherited.size() != 1 ? valuesWord(int(inherited.size()))
                             : bySystem ? PageTexts::tr("as its system: %1").arg(shown(option, inherited.first()))
                                        : PageTexts::tr("standard: %1").arg(shown(option, inherited.first()));
    const auto commit = [&workspace, owner, product = product.id,
                         option = option.id](const QJsonValue &value) -> Refusal {
        const Product *known = workspace.plan().products.find(product);
        const Option *asked = known ? known->option(option) : nullptr;
        if (!asked)
            return {};
        QJsonValue wanted = value;
        if (!value.isUndefined()) {
            const Result<QJsonValue> read = readOptionValue(*asked, value);
            if (!read)
                return read.error();
            wanted = *read;
        }
        workspace.push(setOption(workspace.plan(), owner.table, owner.ids, product, option, wanted));
        return {};
    };
    const QString key = u"option:"_s + product.id + u'/' + option.id;
    const QString name = form.in(option.name);
    const QString many = values.size() > 1 ? valuesWord(int(values.size())) : QString();
    if (option.kind == Option::Kind::Switch || option.kind == Option::Kind::Choice) {
        QList<Choice> choices{{standard, QVariant()}};
        if (option.kind == Option::Kind::Switch) {
            choices.append({PageTexts::tr("on"), true});
            choices.append({PageTexts::tr("off"), false});
        } else {
            for (const QString &choice : option.choices)
                choices.append({choice, choice});
        }
        const QVariant current = values.size() > 1         ? QVariant(u"\x01"_s)
                                 : values.first().isNull() ? QVariant()
                                                           : values.first().toVariant();
        auto *box = form.combo(
            key, name, choices, current,
            [commit](const QVariant &value) {
                return commit(value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Undefined));
            },
            many);
        box->setToolTip(form.in(option.help));
        return;
    }
    const QString text = values.size() > 1 || values.first().isNull() ? QString() : shown(option, values.first());
    auto *edit = form.field(
        key, name, text,
        [commit, isNumber = option.kind == Option::Kind::Number](const QString &typed) -> Refusal {
            const QString trimmed = typed.trimmed();
            if (trimmed.isEmpty())
                return commit(QJsonValue::Undefined);
            bool ok = false;
            const int number = trimmed.toInt(&ok);
            return commit(isNumber && ok ? QJsonValue(number) : QJsonValue(trimmed));
        },
        many.isEmpty() ? standard : many, true);
    edit->setToolTip(form.in(option.help));
}

void rowsOf(Form &form, const Owner &owner, const QStringList &products)
{
    for (const QString &id : products) {
        const Product *product = form.plan().products.find(id);
        if (!product || product->options.isEmpty())
            continue;
        form.section(PageTexts::tr("Options of %1").arg(product->name), true);
        for (const Option &option : product->options)
            optionRow(form, owner, *product, option);
    }
}

} // namespace

void optionRows(Form &form, const QStringList &devices)
{
    QStringList products;
    for (const QString &id : devices) {
        const Device *device = form.plan().devices.find(id);
        for (const QString &role : device->roles)
            if (const QString product = role.section(u'/', 0, 0); !products.contains(product))
                products.append(product);
    }
    rowsOf(form, {u"devices"_s, devices}, products);
}

void systemOptionRows(Form &form, const QString &system)
{
    QStringList products;
    for (const Device &device : form.plan().devices)
        if (device.system == system)
            for (const QString &role : device.roles)
                if (const QString product = role.section(u'/', 0, 0); !products.contains(product))
                    products.append(product);
    rowsOf(form, {u"systems"_s, {system}}, products);
}

} // namespace portolan
