// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of devices that derivation cannot tell apart, and the ends of flows made of them.
#pragma once
#include "model/flows/flow.h"

namespace portolan {

struct DeviceGroup
{
    QList<int> devices; ///< indexes in plan.devices, ascending
    const Device *first = nullptr;
    QString system;
};

/// Same roles, system, option values and interface zones; a device that a waiver names stands alone.
QList<DeviceGroup> groupDevices(const Plan &plan);

/// Makes the ends of a FlowTable, each once.
class EndMaker
{
public:
    EndMaker(const Plan &plan, FlowTable &table) : m_plan(plan), m_table(table) {}

    /// The end at an interface of the devices, which all have the same ones.
    int devices(const QList<int> &devices, const QString &interface);
    int multicast(const QList<int> &subscribers, const AddressSet &groups, const QString &interface);
    int external(const ExternalName &name);
    int missing(const QString &role);
    /// A whole zone; one whose addresses are not known stays a symbol.
    int zone(const Zone &zone);
    /// Addresses, split by the zones that hold them; what no internal zone holds lies outside. Where zones share
    /// a subnet, an address lies where a device or gateway has it. If all of them are gateways' own, the ends are
    /// those gateways.
    QList<int> addresses(const AddressSet &set);
    int fqdn(const QString &name);
    /// A gateway itself, by whichever address it has where it is reached.
    int gateway(int index);

private:
    int add(const QString &key, const std::function<FlowEnd()> &make);
    AddressSet symbol(const QString &text);
    void survey();

    const Plan &m_plan;
    FlowTable &m_table;
    QHash<QString, int> m_known;
    // Found when the first end needs them.
    QList<AddressSet> m_spaces;         ///< by zone
    QList<AddressSet> m_ofGateways;     ///< by gateway: its own addresses
    QHash<QString, AddressSet> m_taken; ///< by zone: what devices and gateways have in it
};

/// The interface to use towards a zone: the named one, for a missing secondary the primary, else one in that zone,
/// else the first; empty for a device without interfaces.
QString interfaceTowards(const Device &device, const QString &named, const QString &peerZone);

/// Interfaces of both ends: named ones, else a zone they share, else the first ones.
std::pair<QString, QString> interfacesBetween(const Device &from, const QString &fromNamed, const Device &to,
                                              const QString &toNamed);

} // namespace portolan
