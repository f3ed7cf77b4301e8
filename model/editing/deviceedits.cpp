// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/deviceedits.h"
#include "model/plan/freeaddress.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// The product and those its requirements name, as far as the plan lacks them.
void carryProduct(PlanChanges &changes, const ProductLookup &lookup, const Product &product)
{
    QStringList wanted{product.id};
    for (const Requirement &requirement : product.requirements)
        for (const QString &role : requirement.from + requirement.to)
            if (const QString named = role.section(u'/', 0, 0); role.contains(u'/') && !wanted.contains(named))
                wanted.append(named);
    for (const QString &id : std::as_const(wanted)) {
        if (changes.plan().products.contains(id))
            continue;
        if (const Product *found = lookup ? lookup(id) : nullptr)
            changes.put(*found);
    }
}

struct Wanted
{
    const Product *product = nullptr;
    const Role *role = nullptr;
};

Result<Wanted> findRole(const Plan &plan, const ProductLookup &lookup, const QString &productAndRole)
{
    const QString id = productAndRole.section(u'/', 0, 0);
    Wanted wanted;
    wanted.product = plan.products.find(id);
    if (!wanted.product && lookup)
        wanted.product = lookup(id);
    if (!wanted.product)
        return Error{.what = EditTexts::tr("There is no product “%1” in the catalog.").arg(id),
                     .remedy = EditTexts::tr("Add its product file to the catalog.")};
    wanted.role = wanted.product->role(productAndRole.section(u'/', 1));
    if (!wanted.role)
        return Error{
            .what =
                EditTexts::tr("%1 has no role “%2”.").arg(wanted.product->name, productAndRole.section(u'/', 1)),
            .remedy = EditTexts::tr("Choose one of its roles in the catalog.")};
    return wanted;
}

/// The system that all devices of this product are in; empty when they are in several or none.
QString systemOfKin(const Plan &plan, const QString &product)
{
    QString system;
    for (const Device &device : plan.devices) {
        const bool kin = std::any_of(device.roles.begin(), device.roles.end(),
                                     [&](const QString &role) { return role.section(u'/', 0, 0) == product; });
        if (!kin)
            continue;
        if (device.system.isEmpty() || (!system.isEmpty() && system != device.system))
            return {};
        system = device.system;
    }
    return system;
}

} // namespace

QString deviceStem(const Product &product, const Role &role)
{
    // Words that say nothing without the product's name.
    static const QStringList plain{u"workstation"_s, u"device"_s,     u"node"_s,   u"server"_s,  u"host"_s,
                                   u"client"_s,      u"controller"_s, u"sender"_s, u"receiver"_s};
    QString name = idFrom(product.id);
    if (const QString vendor = idFrom(product.vendor) + u'-'; name.startsWith(vendor))
        name.remove(0, vendor.size());
    name = name.section(u'-', 0, 0);
    QString stem = idFrom(role.id);
    if (plain.contains(stem) && !role.infrastructure)
        return stem == "workstation"_L1 || stem == "device"_L1 || stem == "node"_L1 ? name : name + u'-' + stem;
    for (const auto tail : {"-server"_L1, "-node"_L1})
        if (stem.endsWith(tail) && stem.size() > tail.size())
            stem.chop(tail.size());
    return stem;
}

Result<PlanEdit> placeDevice(const Plan &plan, const ProductLookup &lookup, const QString &productAndRole,
                             const QString &zone, std::optional<QPointF> at)
{
    const Result<Wanted> wanted = findRole(plan, lookup, productAndRole);
    if (!wanted)
        return wanted.error();
    Device device;
    device.id = freeDeviceName(plan, deviceStem(*wanted->product, *wanted->role));
    device.name = device.id;
    device.roles = {productAndRole};
    device.system = wanted->role->infrastructure ? QString() : systemOfKin(plan, wanted->product->id);
    DeviceInterface interface;
    interface.id = u"primary"_s;
    interface.zone = zone;
    if (const Zone *home = plan.zones.find(zone))
        interface.addresses = addressesFor(plan, *home, 1, false);
    if (!zone.isEmpty())
        device.interfaces = {interface};
    PlanChanges changes(plan, EditTexts::tr("Place %1").arg(device.name));
    carryProduct(changes, lookup, *wanted->product);
    changes.put(device);
    if (at) {
        Placement placement;
        placement.id = device.id;
        placement.x = at->x();
        placement.y = at->y();
        changes.put(placement);
    }
    return changes.edit();
}

Result<PlanEdit> addRole(const Plan &plan, const ProductLookup &lookup, const QStringList &devices,
                         const QString &productAndRole)
{
    const Result<Wanted> wanted = findRole(plan, lookup, productAndRole);
    if (!wanted)
        return wanted.error();
    PlanChanges changes(plan, EditTexts::tr("Add role %1").arg(wanted->role->name.in(u"en"_s)));
    carryProduct(changes, lookup, *wanted->product);
    for (const QString &id : devices) {
        const Device *device = plan.devices.find(id);
        if (!device || device->roles.contains(productAndRole))
            continue;
        Device changed = *device;
        changed.roles.append(productAndRole);
        changes.put(changed);
    }
    return changes.edit();
}

PlanEdit removeRole(const Plan &plan, const QStringList &devices, const QString &productAndRole)
{
    PlanChanges changes(plan, EditTexts::tr("Remove role"));
    for (const QString &id : devices) {
        const Device *device = plan.devices.find(id);
        if (!device || !device->roles.contains(productAndRole))
            continue;
        Device changed = *device;
        changed.roles.removeAll(productAndRole);
        changes.put(changed);
    }
    return changes.edit();
}

PlanEdit setSystem(const Plan &plan, const QStringList &devices, const QString &name)
{
    const QString wanted = name.trimmed();
    QString id;
    if (!wanted.isEmpty()) {
        for (const System &system : plan.systems)
            if (system.id == wanted || system.label() == wanted)
                id = system.id;
    }
    PlanChanges changes(plan, EditTexts::tr("Set system"));
    if (!wanted.isEmpty() && id.isEmpty()) {
        System system;
        system.id = id = freeId(plan, idFrom(wanted));
        system.name = wanted;
        changes.put(system);
    }
    for (const QString &deviceId : devices) {
        const Device *device = plan.devices.find(deviceId);
        if (!device || device->system == id)
            continue;
        Device changed = *device;
        changed.system = id;
        changes.put(changed);
    }
    return changes.edit();
}

PlanEdit setOption(const Plan &plan, const QString &table, const QStringList &ids, const QString &product,
                   const QString &option, const QJsonValue &value)
{
    PlanChanges changes(plan, EditTexts::tr("Set option"));
    const auto changed = [&](auto entity) {
        QJsonObject values = entity.options.value(product).toObject();
        if (value.isUndefined() || value.isNull())
            values.remove(option);
        else
            values.insert(option, value);
        if (values.isEmpty())
            entity.options.remove(product);
        else
            entity.options.insert(product, values);
        changes.put(entity);
    };
    for (const QString &id : ids) {
        if (table == "systems"_L1) {
            if (const System *system = plan.systems.find(id))
                changed(*system);
        } else if (const Device *device = plan.devices.find(id)) {
            changed(*device);
        }
    }
    return changes.edit();
}

} // namespace portolan
