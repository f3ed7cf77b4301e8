// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the ends of a FlowTable, each once.
#pragma once
#include "model/base/addressindex.h"
#include "model/flows/groups.h"
#include "model/flows/symbols.h"

namespace portolan {

/// The zone and the addresses of these devices at one of their interfaces.
void fillEnd(FlowEnd &end, const Plan &plan, Symbols &symbols);

class EndMaker
{
public:
    /// The groups are those of `grounds`, which hears where every end comes from.
    EndMaker(const Plan &plan, FlowTable &table, FlowGrounds &grounds);

    /// The end at an interface of the devices of a group.
    int group(int group, const QString &interface);
    int device(int device, const QString &interface);
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
    int add(const FlowEnd &end, const FlowGrounds::Origin &origin = {});
    int known(const QString &key, const std::function<FlowEnd()> &make);
    void survey();

    const Plan &m_plan;
    FlowTable &m_table;
    FlowGrounds &m_grounds;
    Symbols m_symbols;
    QList<QList<std::pair<QString, int>>> m_ofGroup; ///< by group: interface, end
    QHash<std::pair<int, QString>, int> m_ofDevice;
    struct Subscribers
    {
        QList<int> groups;
        AddressSet addresses;
        QString interface;
        bool operator==(const Subscribers &) const = default;
        friend size_t qHash(const Subscribers &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.groups, key.addresses, key.interface);
        }
    };
    QHash<Subscribers, int> m_multicast;
    QHash<QString, int> m_known;

    // Found when the first end needs them.
    QList<AddressSet> m_spaces;     ///< by zone
    QList<AddressSet> m_ofGateways; ///< by gateway: its own addresses
    AddressIndex m_zonesAt, m_gatewaysAt;
    QList<AddressSet> m_taken; ///< by zone: what devices and gateways have in it, where zones share subnets
};

} // namespace portolan
