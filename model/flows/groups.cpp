// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/groups.h"

#include <QtCore/QJsonDocument>

namespace portolan {

namespace {

QString keyOf(const Device &device)
{
    const QChar bar(u'\x1f');
    QString key = device.roles.join(bar) + bar + bar + device.system + bar + bar;
    if (!device.options.isEmpty())
        key += QString::fromUtf8(QJsonDocument(device.options).toJson(QJsonDocument::Compact));
    for (const DeviceInterface &interface : device.interfaces)
        key += bar + interface.id + bar + interface.zone;
    return key;
}

size_t hashOf(const Device &device)
{
    size_t hash = qHash(device.system);
    for (const QString &role : device.roles)
        hash = qHash(role, hash);
    for (const DeviceInterface &interface : device.interfaces)
        hash = qHash(interface.zone, hash);
    if (!device.options.isEmpty())
        hash = qHash(device.options, hash);
    return hash;
}

} // namespace

WaivedNames::WaivedNames(const Plan &plan, const Plan *before)
{
    if (plan.waivers.isEmpty())
        return;
    QSet<QStringView> devices;
    QSet<qsizetype> lengths;
    for (const Plan *each : {&plan, before})
        if (each)
            for (const Device &device : each->devices) {
                devices.insert(device.id);
                lengths.insert(device.id.size());
            }
    // The id of a waiver is `source>destination:requirement`; names may hold any character, these two as well. Only
    // what is as long as the id of a device is looked up: the pairs of an arrow and a colon may be millions.
    for (const Waiver &waiver : plan.waivers) {
        const QStringView id(waiver.id);
        m_ids.insert(waiver.id);
        const auto find = [&](qsizetype begin, QChar end, QSet<QString> &found) {
            for (const qsizetype length : std::as_const(lengths))
                if (begin + length < id.size() && id.at(begin + length) == end &&
                    devices.contains(id.mid(begin, length)))
                    found.insert(id.mid(begin, length).toString());
        };
        find(0, u'>', m_sources);
        for (qsizetype arrow = id.indexOf(u'>'); arrow >= 0; arrow = id.indexOf(u'>', arrow + 1))
            find(arrow + 1, u':', m_names);
    }
    m_names.unite(m_sources);
}

bool zonesOverlap(const Plan &plan)
{
    QList<AddressRange> parts;
    for (const Zone &zone : plan.zones)
        if (!zone.subnets.isEmpty())
            parts += addressesNamed(zone.subnets).parts();
    std::sort(parts.begin(), parts.end());
    return std::adjacent_find(parts.cbegin(), parts.cend(), [](const AddressRange &a, const AddressRange &b) {
               return !(a.last < b.first);
           }) != parts.cend();
}

bool alike(const Device &a, const Device &b)
{
    return a.roles == b.roles && a.system == b.system && a.options == b.options &&
           std::equal(
               a.interfaces.begin(), a.interfaces.end(), b.interfaces.begin(), b.interfaces.end(),
               [](const DeviceInterface &x, const DeviceInterface &y) { return x.id == y.id && x.zone == y.zone; });
}

QList<DeviceGroup> groupDevices(const Plan &plan, const WaivedNames &waived)
{
    QList<DeviceGroup> groups;
    QMultiHash<size_t, qsizetype> known;
    for (int i = 0; i < plan.devices.size(); ++i) {
        const Device &device = plan.devices.at(i);
        const bool alone = waived.contains(device.id);
        const size_t hash = alone ? 0 : hashOf(device);
        auto like = alone ? known.constEnd() : known.constFind(hash);
        while (like != known.constEnd() &&
               (like.key() != hash || !alike(plan.devices.at(groups.at(*like).devices.first()), device)))
            like = like.key() == hash ? std::next(like) : known.constEnd();
        if (like != known.constEnd()) {
            groups[*like].devices.append(i);
            continue;
        }
        QString key = keyOf(device);
        if (alone)
            key += QChar(u'\x1f') + device.id;
        else
            known.insert(hash, groups.size());
        groups.append({{i}, device.system, key});
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const DeviceGroup &a, const DeviceGroup &b) { return a.key < b.key; });
    return groups;
}

QString interfaceTowards(const Device &device, const QString &named, const QString &peerZone)
{
    if (device.interfaces.isEmpty())
        return {};
    if (!named.isEmpty() && device.interface(named))
        return named;
    if (!named.isEmpty() && device.interface(QStringLiteral("primary")))
        return QStringLiteral("primary");
    for (const DeviceInterface &interface : device.interfaces)
        if (interface.zone == peerZone && named.isEmpty())
            return interface.id;
    return device.interfaces.first().id;
}

std::pair<QString, QString> interfacesBetween(const Device &from, const QString &fromNamed, const Device &to,
                                              const QString &toNamed)
{
    auto zoneOf = [](const Device &device, const QString &interface) {
        const DeviceInterface *found = device.interface(interface);
        return found ? found->zone : QString();
    };
    if (!fromNamed.isEmpty()) {
        const QString mine = interfaceTowards(from, fromNamed, {});
        return {mine, interfaceTowards(to, toNamed, zoneOf(from, mine))};
    }
    if (!toNamed.isEmpty()) {
        const QString theirs = interfaceTowards(to, toNamed, {});
        return {interfaceTowards(from, fromNamed, zoneOf(to, theirs)), theirs};
    }
    for (const DeviceInterface &mine : from.interfaces)
        for (const DeviceInterface &theirs : to.interfaces)
            if (mine.zone == theirs.zone)
                return {mine.id, theirs.id};
    return {interfaceTowards(from, {}, {}), interfaceTowards(to, {}, {})};
}

} // namespace portolan
