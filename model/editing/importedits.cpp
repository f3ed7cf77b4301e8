// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/importedits.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

template <class T>
void putAll(PlanChanges &changes, const Table<T> &table)
{
    for (const T &one : table)
        changes.put(one);
}

QString portsOf(const Service &service)
{
    QStringList names;
    for (const Protocol protocol : service.protocols)
        names.append(protocol.name());
    QString text = names.join(u", "_s);
    if (!service.ports.isEmpty())
        text += u' ' + portsForPeople(service.ports);
    if (!service.sourcePorts.isEmpty() && service.sourcePorts != anyPort())
        text = EditTexts::tr("%1 from %2").arg(text, portsForPeople(service.sourcePorts));
    if (!service.groups.isEmpty())
        text += u' ' + addressTexts(service.groups).join(u", "_s);
    return text;
}

} // namespace

PlanEdit mergeImport(const Plan &plan, const Plan &imported, const QString &name, const ProductLookup &lookup)
{
    PlanChanges changes(plan, name);
    for (const Product &product : imported.products)
        if (!plan.products.contains(product.id))
            changes.put(product);
    for (const Device &device : imported.devices)
        for (const QString &role : device.roles)
            if (const QString id = role.section(u'/', 0, 0); !changes.plan().products.contains(id))
                if (const Product *product = lookup ? lookup(id) : nullptr)
                    changes.put(*product);
    putAll(changes, imported.zones);
    putAll(changes, imported.gateways);
    putAll(changes, imported.systems);
    putAll(changes, imported.devices);
    putAll(changes, imported.requirements);
    putAll(changes, imported.restrictions);
    putAll(changes, imported.waivers);
    putAll(changes, imported.approvals);
    putAll(changes, imported.layout);
    return changes.edit();
}

QList<PortDifference> portDifferences(const Product &before, const Product &after)
{
    QList<PortDifference> result;
    for (const Service &service : after.services) {
        const Service *old = before.service(service.id);
        const QString was = old ? portsOf(*old) : QString();
        if (const QString is = portsOf(service); is != was)
            result.append({service.name.in(u"en"_s), was, is});
    }
    for (const Service &service : before.services)
        if (!after.service(service.id))
            result.append({service.name.in(u"en"_s), portsOf(service), {}});
    return result;
}

Result<PlanEdit> updateProduct(const Plan &plan, const Product &newer)
{
    for (const Device &device : plan.devices)
        for (const QString &role : device.roles)
            if (role.section(u'/', 0, 0) == newer.id && !newer.role(role.section(u'/', 1)))
                return Error{.what = EditTexts::tr("%1 of the catalog has no role “%2”, which %3 plays.")
                                         .arg(newer.name, role.section(u'/', 1), device.label()),
                             .remedy = EditTexts::tr("Give %1 another role first.").arg(device.label())};
    PlanChanges changes(plan, EditTexts::tr("Update %1 from the catalog").arg(newer.name));
    if (plan.products.contains(newer.id))
        changes.put(newer);
    return changes.edit();
}

} // namespace portolan
