// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Plan is the whole document: what the architect drew, and copies of the products it uses. It is a value.
#pragma once
#include "model/base/table.h"
#include "model/catalog/product.h"
#include "model/plan/entities.h"

namespace portolan {

struct Plan
{
    Project project;
    Table<Zone> zones;
    Table<Gateway> gateways;
    Table<System> systems;
    Table<Device> devices;
    Table<CustomRequirement> requirements;
    Table<Restriction> restrictions;
    Table<Waiver> waivers;
    Table<Approval> approvals;
    Table<Placement> layout;
    Table<Product> products; ///< every product that a device's role names
    QJsonObject extra;

    /// The role of a text such as `pexip-infinity/management-node`; nullptr when the plan carries none such.
    const Role *role(const QString &productAndRole) const;
    const Product *productOf(const QString &productAndRole) const
    {
        return products.find(productAndRole.section(u'/', 0, 0));
    }
    /// The option values that hold for a device and product, in order of precedence: the device's, its system's.
    QList<OptionValues> optionsOf(const Device &device, const QString &product) const;
};

} // namespace portolan
