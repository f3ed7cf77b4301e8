// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans to draw: the templates, and random ones of any size.
#pragma once
#include "model/base/safefile.h"
#include "model/catalog/catalog.h"
#include "model/drawing/scene.h"
#include "model/plan/planfile.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>

namespace portolan::testing {

inline QStringList templateFiles()
{
    const QDir folder(QStringLiteral(PORTOLAN_SOURCE "/resources/templates"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.portolan")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

inline Plan readTemplate(const QString &file)
{
    static const Catalog catalog = Catalog::load(QString());
    auto bytes = readFile(file);
    auto plan = readPlan(*bytes, file, catalog.lookup());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

/// Zones of devices about gateways that all reach each other, and needs between random devices. The same for the
/// same seed.
inline Plan randomPlan(quint32 seed, int zones, int devicesPerZone, int needs)
{
    QRandomGenerator random(seed);
    Plan plan;
    plan.project.name = QStringLiteral("random");
    const int gateways = std::max(1, zones / 4);
    for (int g = 0; g < gateways; ++g) {
        Gateway gateway;
        gateway.id = QStringLiteral("g%1").arg(g);
        gateway.name = QStringLiteral("fw-%1").arg(g);
        gateway.interfaces.append({.id = QStringLiteral("t"),
                                   .name = {},
                                   .zone = QStringLiteral("transit"),
                                   .addresses = {QStringLiteral("10.255.0.%1").arg(g + 1)},
                                   .extra = {}});
        plan.gateways.put(gateway);
    }
    Zone transit;
    transit.id = QStringLiteral("transit");
    transit.name = QStringLiteral("Transit");
    transit.subnets = {QStringLiteral("10.255.0.0/24")};
    plan.zones.put(transit);
    QStringList devices;
    for (int z = 0; z < zones; ++z) {
        Zone zone;
        zone.id = QStringLiteral("z%1").arg(z);
        zone.name = QStringLiteral("Zone number %1").arg(z);
        zone.subnets = {QStringLiteral("10.%1.0.0/16").arg(z + 1)};
        zone.vlan = z + 1;
        plan.zones.put(zone);
        Gateway gateway = plan.gateways.at(z % gateways);
        gateway.interfaces.append({.id = QStringLiteral("i%1").arg(z),
                                   .name = {},
                                   .zone = zone.id,
                                   .addresses = {QStringLiteral("10.%1.255.1").arg(z + 1)},
                                   .extra = {}});
        plan.gateways.put(gateway);
        const int count = devicesPerZone == 0 ? 0 : 1 + random.bounded(devicesPerZone);
        for (int d = 0; d < count; ++d) {
            Device device;
            device.id = QStringLiteral("d%1-%2").arg(z).arg(d);
            device.name = QStringLiteral("host %1 of %2").arg(d).arg(z);
            device.count = random.bounded(6) == 0 ? 4 : 1;
            const QString address = QStringLiteral("10.%1.%2.").arg(z + 1).arg(d / 20);
            device.interfaces.append({.id = QStringLiteral("primary"),
                                      .zone = zone.id,
                                      .addresses = {address + QString::number(d % 20 * 10 + 1) + u'-' + address +
                                                    QString::number(d % 20 * 10 + device.count)},
                                      .dhcp = false,
                                      .extra = {}});
            plan.devices.put(device);
            devices.append(device.id);
        }
    }
    for (int n = 0; n < needs && devices.size() > 1; ++n) {
        CustomRequirement need;
        need.id = QStringLiteral("r%1").arg(n);
        need.from = devices.at(random.bounded(int(devices.size())));
        need.to = devices.at(random.bounded(int(devices.size())));
        need.protocol = protocols::tcp;
        need.ports = *readPorts(QString::number(1000 + random.bounded(50)));
        need.sourcePorts = anyPort();
        if (need.from != need.to)
            plan.requirements.put(need);
    }
    return plan;
}

inline std::shared_ptr<const DerivedPlan> derived(const Plan &plan)
{
    return derive(plan, Texts());
}

/// The parts of a way that lie inside a rectangle made smaller by `less`.
inline bool crosses(const QPolygonF &way, const QRectF &rect, double less = 1)
{
    const QRectF inner = rect.adjusted(less, less, -less, -less);
    for (int i = 1; i < way.size(); ++i) {
        const QRectF piece = QRectF(way.at(i - 1), way.at(i)).normalized();
        if (piece.left() < inner.right() && inner.left() < piece.right() + 1e-9 && piece.top() < inner.bottom() &&
            inner.top() < piece.bottom() + 1e-9)
            return true;
    }
    return false;
}

} // namespace portolan::testing
