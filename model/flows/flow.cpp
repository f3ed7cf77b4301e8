// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/flow.h"

#include <QtCore/QSet>

namespace portolan {

namespace {

/// Who a row begins or ends at: the devices of the end, or the end itself as -1.
QList<int> membersOf(const FlowEnd &end)
{
    return end.kind == FlowEnd::Kind::Devices ? end.devices : QList<int>{-1};
}

QString endText(const FlowTable &table, const FlowEnd &end, const Need &need)
{
    switch (end.kind) {
    case FlowEnd::Kind::Multicast:
        return addressTexts(need.groups).join(u',');
    case FlowEnd::Kind::External:
    case FlowEnd::Kind::Missing:
        return end.label;
    case FlowEnd::Kind::Addresses:
    case FlowEnd::Kind::Devices:
        break;
    }
    return end.label.isEmpty() ? addressWords(end.addresses, table.symbols).join(u',') : end.label;
}

} // namespace

AddressSet zoneSpace(const Plan &plan, const Zone &zone)
{
    const AddressSet space = addressesNamed(zone.subnets);
    if (!zone.external || !zone.subnets.isEmpty())
        return space;
    QList<AddressRange> inside;
    for (const Zone &other : plan.zones)
        if (!other.external)
            inside += addressesNamed(other.subnets).parts();
    return anyAddress().minus(AddressSet(inside));
}

QStringList addressWords(const AddressSet &set, const QStringList &symbols)
{
    if (set == anyAddress())
        return {QStringLiteral("any")};
    QStringList words;
    for (const AddressRange &part : set)
        if (part.first.isSymbol())
            words.append(symbols.value(int(part.first.low)));
    words.sort();
    return addressTexts(set) + words;
}

qint64 rowCount(const FlowTable &table, const Plan &plan, int flow)
{
    const FlowEnd &from = table.fromOf(table.flows.at(flow)), &to = table.toOf(table.flows.at(flow));
    const bool fromDevices = from.kind == FlowEnd::Kind::Devices, toDevices = to.kind == FlowEnd::Kind::Devices;
    qint64 count = qint64(fromDevices ? from.devices.size() : 1) * (toDevices ? to.devices.size() : 1);
    if (!fromDevices || !toDevices)
        return count;
    for (auto a = from.devices.cbegin(), b = to.devices.cbegin();
         a != from.devices.cend() && b != to.devices.cend();) {
        if (*a == *b && plan.devices.at(*a).count == 1)
            --count;
        if (*a < *b)
            ++a;
        else
            ++b;
    }
    return count;
}

void forEachRow(const FlowTable &table, const Plan &plan, int flow,
                const std::function<bool(const FlowRow &)> &each)
{
    const Flow &theFlow = table.flows.at(flow);
    const QList<int> froms = membersOf(table.fromOf(theFlow)), tos = membersOf(table.toOf(theFlow));
    for (int from : froms)
        for (int to : tos) {
            if (from >= 0 && from == to && plan.devices.at(from).count == 1)
                continue;
            if (!each(flowRow(table, plan, flow, from, to)))
                return;
        }
}

FlowRow flowRow(const FlowTable &table, const Plan &plan, int flow, int fromDevice, int toDevice)
{
    const Need &need = table.needOf(table.flows.at(flow));
    FlowRow row{{}, flow, fromDevice, toDevice};
    row.id = rowSource(table, plan, row) + u'>' + rowDestination(table, plan, row) + u':' + need.key() + u'/' +
             need.protocol.name();
    return row;
}

std::optional<FlowRow> findRow(const FlowTable &table, const Plan &plan, int flow, const QString &id)
{
    const Flow &theFlow = table.flows.at(flow);
    const Need &need = table.needOf(theFlow);
    if (!id.endsWith(u':' + need.key() + u'/' + need.protocol.name()))
        return std::nullopt;
    for (int from : membersOf(table.fromOf(theFlow))) {
        if (!id.startsWith(rowSource(table, plan, {{}, flow, from, -1}) + u'>'))
            continue;
        for (int to : membersOf(table.toOf(theFlow)))
            if (from < 0 || from != to || plan.devices.at(from).count > 1)
                if (FlowRow row = flowRow(table, plan, flow, from, to); row.id == id)
                    return row;
    }
    return std::nullopt;
}

QString rowSource(const FlowTable &table, const Plan &plan, const FlowRow &row)
{
    const Flow &flow = table.flows.at(row.flow);
    return row.fromDevice >= 0 ? plan.devices.at(row.fromDevice).id
                               : endText(table, table.fromOf(flow), table.needOf(flow));
}

QString rowDestination(const FlowTable &table, const Plan &plan, const FlowRow &row)
{
    const Flow &flow = table.flows.at(row.flow);
    return row.toDevice >= 0 ? plan.devices.at(row.toDevice).id
                             : endText(table, table.toOf(flow), table.needOf(flow));
}

QString stateWord(Flow::State state)
{
    switch (state) {
    case Flow::State::Optional:
        return QStringLiteral("optional");
    case Flow::State::Waived:
        return QStringLiteral("waived");
    case Flow::State::Active:
        break;
    }
    return QStringLiteral("active");
}

} // namespace portolan
