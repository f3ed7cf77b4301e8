// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Flow is one derived need between groups of devices, multicast groups, external names and addresses.
#pragma once
#include "model/base/progress.h"
#include "model/plan/plan.h"

#include <optional>

namespace portolan {

/// What is needed, with option values filled in; shared by all flows of the same requirement, protocol and values.
struct Need
{
    QString product;     ///< empty for a custom requirement
    QString requirement; ///< id
    QString service;     ///< id; empty for a custom requirement
    LocalText serviceName;
    Protocol protocol;
    PortSet ports;       ///< empty for protocols without ports
    PortSet sourcePorts; ///< any where nothing is said; empty for protocols without ports
    AddressSet groups;   ///< multicast groups
    bool multicast = false;
    int ttl = 0;   ///< hops that multicast may live; 0 = not said
    int dscp = -1; ///< DiffServ code point, -1 = not said
    LocalText purpose;
    Source source;
    Confidence confidence = Confidence::Stated;
    LocalText reason;
    QString option; ///< the switch that turns it on, empty when always needed

    /// `product/requirement`, or the custom requirement's id.
    QString key() const { return product.isEmpty() ? requirement : product + u'/' + requirement; }
    bool operator==(const Need &) const = default;
};

/// One end of flows.
struct FlowEnd
{
    enum class Kind {
        Devices,   ///< devices that derivation cannot tell apart
        Multicast, ///< the groups of the need; `subscribers` listen
        External,  ///< an Internet service
        Addresses, ///< addresses, a zone
        Missing    ///< no device placed
    };
    Kind kind = Kind::Missing;
    QList<int> devices;     ///< indexes in plan.devices, ascending; for Multicast the subscribers
    QString interface;      ///< of the devices
    QString zone;           ///< empty: none (Devices), to be found by the path (External)
    AddressSet addresses;   ///< of all members together; unknown ones as symbols
    int gateway = -1;       ///< index in plan.gateways when the end is a gateway itself; Kind::Addresses
    bool anyOfZone = false; ///< every address of the zone
    QString label;          ///< what to show where it is no device
    bool operator==(const FlowEnd &) const = default;
};

struct Flow
{
    enum class State { Active, Optional, Waived };
    int need = 0; ///< index in FlowTable.needs
    int from = 0; ///< index in FlowTable.ends
    int to = 0;
    State state = State::Active;
    bool operator==(const Flow &) const = default;
};

/// One row of a flow for people and for `flows`: one source device, one destination.
struct FlowRow
{
    QString id;
    int flow = 0;
    int fromDevice = -1; ///< index in plan.devices; -1: the end itself
    int toDevice = -1;
};

struct FlowTable
{
    QList<Need> needs;
    QList<FlowEnd> ends;
    QList<Flow> flows;
    QStringList symbols; ///< text of Address::symbol(n): `device:ws1`, `fqdn:acr.pexip.com`, `zone:net`

    const Need &needOf(const Flow &flow) const { return needs.at(flow.need); }
    const FlowEnd &fromOf(const Flow &flow) const { return ends.at(flow.from); }
    const FlowEnd &toOf(const Flow &flow) const { return ends.at(flow.to); }
    bool operator==(const FlowTable &) const = default;
};

/// The addresses of one interface of a device; symbols are appended to `symbols` where an address is not known.
AddressSet interfaceAddresses(const Plan &plan, const Device &device, const DeviceInterface &interface,
                              QStringList &symbols);

/// Everything a zone may hold: its subnets; for an external zone without subnets all that no internal zone's subnet
/// contains.
AddressSet zoneSpace(const Plan &plan, const Zone &zone);

/// A set as rules write it: `any` where it is all of the zone, symbols as their text, else addressTexts.
QStringList addressWords(const AddressSet &set, const QStringList &symbols);

/// How many rows a flow has (source device times destination, a device with itself only when it stands for
/// several).
qint64 rowCount(const FlowTable &table, const Plan &plan, int flow);
/// Calls `each` for every row of a flow, in the order of the devices; stops when it returns false.
void forEachRow(const FlowTable &table, const Plan &plan, int flow,
                const std::function<bool(const FlowRow &)> &each);
/// The row of these two members of the flow's ends, with its id; -1 for an end that is no device.
FlowRow flowRow(const FlowTable &table, const Plan &plan, int flow, int fromDevice, int toDevice);
/// The row of this flow with this id, without walking over all of them; nothing when it has none such.
std::optional<FlowRow> findRow(const FlowTable &table, const Plan &plan, int flow, const QString &id);
/// The name of an end of a row: device id, group addresses, `external` name, addresses.
QString rowSource(const FlowTable &table, const Plan &plan, const FlowRow &row);
QString rowDestination(const FlowTable &table, const Plan &plan, const FlowRow &row);

/// The word of a state: active, optional, waived.
QString stateWord(Flow::State state);

} // namespace portolan
