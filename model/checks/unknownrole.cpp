// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Roles of devices that the products of the plan do not know.
#include "model/checks/shelffixes.h"

#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unknown-role"_s,
            u"R-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A device plays a role that no product has")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QMap<QString, QList<int>> unknown;
    const QList<int> devices = input.devicesThat([&input](const Device &device) {
        return std::any_of(device.roles.begin(), device.roles.end(),
                           [&input](const QString &role) { return !input.plan.role(role); });
    });
    for (int d : devices)
        for (const QString &role : input.plan.devices.at(d).roles)
            if (!input.plan.role(role) && !unknown.value(role).contains(d))
                unknown[role].append(d);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = unknown.cbegin(); one != unknown.cend(); ++one) {
        const Product *product = input.plan.productOf(one.key());
        QStringList roles;
        if (product)
            for (const Role &role : product->roles)
                roles.append(product->id + u'/' + role.id);
        Words words;
        words.text = texts.translate("UnknownRoleCheck", "No product of the plan has the role %1 of %2.")
                         .arg(listed(texts, {one.key()}), deviceNames(input, *one));
        words.needs = roles.isEmpty() ? texts.translate("UnknownRoleCheck", "A role of a product in the catalog.")
                                      : listed(texts, roles);
        words.found = listed(texts, {one.key()});
        words.remedy = texts.translate("UnknownRoleCheck",
                                       "Choose a role of the product, or update the product from the catalog.");
        QStringList ids;
        for (int d : *one)
            ids.append(input.plan.devices.at(d).id);
        report(findings, about(), Finding::Severity::Error, deviceSubjects(input, *one), words, one.key())
            .fixes.append(
                {texts.translate("UnknownRoleCheck", "Take the role %1 away.").arg(listed(texts, {one.key()})),
                 [ids, role = one.key()](Plan &plan) {
                     for (const QString &id : std::as_const(ids))
                         changeIn(plan.devices, id, [&role](Device &mended) { mended.roles.removeAll(role); });
                 }});
    }
    return findings;
}

} // namespace

Check check_unknownrole()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
