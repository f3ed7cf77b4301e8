// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of devices that derivation cannot tell apart.
#pragma once
#include "model/flows/flow.h"

#include <QtCore/QSet>

namespace portolan {

struct DeviceGroup
{
    QList<int> devices; ///< indexes in plan.devices, ascending
    QString system;
    QString key; ///< what its devices have in common, as a text
    bool operator==(const DeviceGroup &) const = default;
};

/// What derivation went by: kept beside a FlowTable to patch it after an edit instead of deriving it anew.
struct FlowGrounds
{
    /// Whose devices stand at an end; nobody's where it is no end of devices.
    struct Origin
    {
        QList<int> groups; ///< ascending
        int device = -1;   ///< the one device that a custom requirement names
    };
    QList<DeviceGroup> groups;
    QList<int> groupOf;    ///< by device
    QList<Origin> origins; ///< by end
};

/// Which devices waivers name; each of them stands alone.
class WaivedNames
{
public:
    /// Those of the plan, and of the one that it was before where something may be asked about what has gone.
    explicit WaivedNames(const Plan &plan, const Plan *before = nullptr);
    bool isEmpty() const { return m_ids.isEmpty(); }
    bool contains(const QString &device) const { return m_names.contains(device); }
    bool mayWaiveFrom(const QString &source) const { return m_sources.contains(source); }
    bool waives(const QString &flow) const { return m_ids.contains(flow); }

private:
    QSet<QString> m_ids;
    QSet<QString> m_sources;
    QSet<QString> m_names;
};

/// Same roles, system, option values and interfaces in the same zones; in the order of their keys, so that nobody
/// who comes or goes changes it.
QList<DeviceGroup> groupDevices(const Plan &plan, const WaivedNames &waived);

/// Whether zones share addresses, so that it takes a device to say in which of them an address lies.
bool zonesOverlap(const Plan &plan);

/// Whether two devices belong into the same group, waivers aside.
bool alike(const Device &a, const Device &b);

/// The interface to use towards a zone: the named one, for a missing secondary the primary, else one in that zone,
/// else the first; empty for a device without interfaces.
QString interfaceTowards(const Device &device, const QString &named, const QString &peerZone);

/// Interfaces of both ends: named ones, else a zone they share, else the first ones.
std::pair<QString, QString> interfacesBetween(const Device &from, const QString &fromNamed, const Device &to,
                                              const QString &toNamed);

} // namespace portolan
