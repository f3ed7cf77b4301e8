// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan.h"

namespace portolan {

const GatewayInterface *Gateway::interface(const QString &wanted) const
{
    for (const GatewayInterface &each : interfaces)
        if (each.id == wanted)
            return &each;
    return nullptr;
}

const DeviceInterface *Device::interface(const QString &wanted) const
{
    for (const DeviceInterface &each : interfaces)
        if (each.id == wanted)
            return &each;
    return nullptr;
}

const Role *Plan::role(const QString &productAndRole) const
{
    const Product *product = productOf(productAndRole);
    return product ? product->role(productAndRole.section(u'/', 1)) : nullptr;
}

QList<OptionValues> Plan::optionsOf(const Device &device, const QString &product) const
{
    QList<OptionValues> values;
    if (device.options.contains(product))
        values.append(device.options.value(product).toObject());
    if (const System *system = systems.find(device.system); system && system->options.contains(product))
        values.append(system->options.value(product).toObject());
    return values;
}

} // namespace portolan
