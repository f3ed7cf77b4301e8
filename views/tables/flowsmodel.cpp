// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/flowsmodel.h"

#include "model/base/clean.h"
#include "views/mainwindow/digest.h"
#include "views/tables/words.h"

#include <QtCore/QCoreApplication>
#include <numeric>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    NameColumn,
    SourceAddress,
    SourceZone,
    Destination,
    DestinationAddress,
    DestinationZone,
    ProtocolColumn,
    SourcePorts,
    Ports,
    StateColumn,
    PathColumn,
    ServiceColumn,
    Purpose,
    ProductColumn,
};

struct FlowTexts
{
    Q_DECLARE_TR_FUNCTIONS(FlowTexts)
};

QList<TableColumn> flowColumns()
{
    return {
        {.id = u"source"_s, .title = FlowTexts::tr("Source"), .least = 84, .most = 220, .stretch = 2},
        {.id = u"source_address"_s,
         .title = FlowTexts::tr("Source address"),
         .kind = CellKind::Figures,
         .onDemand = true,
         .least = 100,
         .most = 220,
         .stretch = 1},
        {.id = u"source_zone"_s, .title = FlowTexts::tr("From"), .wideOnly = true, .least = 60, .most = 140},
        {.id = u"destination"_s, .title = FlowTexts::tr("Destination"), .least = 84, .most = 220, .stretch = 2},
        {.id = u"destination_address"_s,
         .title = FlowTexts::tr("Destination address"),
         .kind = CellKind::Figures,
         .onDemand = true,
         .least = 100,
         .most = 220,
         .stretch = 1},
        {.id = u"destination_zone"_s, .title = FlowTexts::tr("To"), .wideOnly = true, .least = 60, .most = 140},
        {.id = u"protocol"_s, .title = FlowTexts::tr("Protocol"), .kind = CellKind::Chip, .least = 56, .most = 90},
        {.id = u"source_ports"_s,
         .title = FlowTexts::tr("Source ports"),
         .kind = CellKind::Figures,
         .right = true,
         .wideOnly = true,
         .least = 70,
         .most = 160},
        {.id = u"destination_ports"_s,
         .title = FlowTexts::tr("Ports"),
         .kind = CellKind::Figures,
         .right = true,
         .least = 60,
         .most = 190},
        {.id = u"state"_s, .title = FlowTexts::tr("State"), .kind = CellKind::State, .least = 70, .most = 130},
        {.id = u"path"_s, .title = FlowTexts::tr("Path"), .least = 90, .most = 240, .stretch = 2},
        {.id = u"service"_s,
         .title = FlowTexts::tr("Service"),
         .onDemand = true,
         .least = 90,
         .most = 200,
         .stretch = 1},
        {.id = u"purpose"_s, .title = FlowTexts::tr("Purpose"), .least = 100, .most = 260, .stretch = 3},
        {.id = u"product"_s, .title = FlowTexts::tr("Product"), .onDemand = true, .least = 90, .most = 160},
    };
}

} // namespace

FlowsModel::FlowsModel(const Workspace &workspace, QObject *parent)
    : TableModel(flowColumns(), parent), m_workspace(workspace), m_derived(workspace.derived())
{
}

int FlowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(qMin<qint64>(passing(), mostShown));
}

void FlowsModel::arrange()
{
    m_derived = m_workspace.derived();
    m_lastIndex = -1;
    m_total = m_workspace.digest()->rows();
    QList<int> flows;
    const FlowTable &table = m_derived->flows;
    const Filtered &passing = m_workspace.filtered();
    flows.reserve(table.flows.size());
    for (int flow = 0; flow < table.flows.size(); ++flow)
        if (passing.passesFlow(flow))
            flows.append(flow);
    m_rows = FlowRows(m_derived, *m_workspace.digest(), flows);
    m_order.clear();
    m_ordered = false;
    const bool finding = !findWords().isEmpty();
    const bool down = sortOrder() == Qt::DescendingOrder;
    const auto before = [down](const SortKey &a, const SortKey &b) { return down ? b < a : a < b; };
    if (!finding && sortColumn() < 0)
        return;
    if (m_rows.size() <= mostSorted) {
        m_ordered = true;
        QList<SortKey> keys;
        for (int i = 0; i < m_rows.size(); ++i) {
            const FlowRow row = m_rows.at(i);
            keys.append(sortColumn() < 0 ? SortKey() : key(row, sortColumn()));
            if (!finding || isFound(row))
                m_order.append(i);
        }
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](int a, int b) { return before(keys.at(a), keys.at(b)); });
        return;
    }
    if (finding)
        flows.removeIf([this](int flow) { return !groupIsFound(flow); });
    if (sortColumn() >= 0) {
        QHash<int, SortKey> keys;
        for (int flow : std::as_const(flows))
            if (portolan::rowCount(table, m_derived->plan, flow) > 0)
                keys.insert(flow, key(nthRow(table, m_derived->plan, flow, 0), sortColumn()));
        std::stable_sort(flows.begin(), flows.end(),
                         [&](int a, int b) { return before(keys.value(a), keys.value(b)); });
    }
    m_rows = FlowRows(m_derived, *m_workspace.digest(), flows);
}

FlowRow FlowsModel::flowRowAt(int row) const
{
    const qint64 index = m_ordered ? m_order.at(row) : row;
    if (index != m_lastIndex) {
        m_last = m_rows.at(index);
        m_lastIndex = index;
    }
    return m_last;
}

int FlowsModel::flowAt(int row) const
{
    return m_rows.flowAt(m_ordered ? m_order.at(row) : row);
}

QList<std::pair<int, int>> FlowsModel::rowsOfFlow(int flow) const
{
    const int place = m_rows.placeOfFlow(flow);
    if (place < 0)
        return {};
    const auto [first, last] = m_rows.rowsOfPlace(place);
    if (last < first)
        return {};
    if (!m_ordered)
        return first >= mostShown ? QList<std::pair<int, int>>()
                                  : QList{std::pair(int(first), int(qMin<qint64>(last, mostShown - 1)))};
    QList<std::pair<int, int>> ranges;
    for (int row = 0; row < m_order.size(); ++row)
        if (m_order.at(row) >= first && m_order.at(row) <= last) {
            if (!ranges.isEmpty() && ranges.last().second == row - 1)
                ranges.last().second = row;
            else
                ranges.append({row, row});
        }
    return ranges;
}

int FlowsModel::rowOfId(int flow, const QString &id) const
{
    const auto found = flow < 0 ? std::nullopt : findRow(m_derived->flows, m_derived->plan, flow, id);
    const qint64 index = found ? m_rows.indexOf(*found) : -1;
    if (!m_ordered)
        return index < mostShown ? int(index) : -1;
    return int(m_order.indexOf(int(index)));
}

QString FlowsModel::endName(const FlowRow &row, bool source) const
{
    const int device = source ? row.fromDevice : row.toDevice;
    if (device >= 0)
        return deviceWords(m_derived->plan.devices.at(device));
    const FlowEnd &end = source ? m_derived->flows.fromOf(m_derived->flows.flows.at(row.flow))
                                : m_derived->flows.toOf(m_derived->flows.flows.at(row.flow));
    if (end.anyOfZone && end.label.isEmpty())
        return FlowTexts::tr("any");
    return oneLine(source ? rowSource(m_derived->flows, m_derived->plan, row)
                          : rowDestination(m_derived->flows, m_derived->plan, row));
}

AddressSet FlowsModel::endAddresses(const FlowRow &row, bool source) const
{
    const Flow &flow = m_derived->flows.flows.at(row.flow);
    const FlowEnd &end = source ? m_derived->flows.fromOf(flow) : m_derived->flows.toOf(flow);
    const int device = source ? row.fromDevice : row.toDevice;
    if (device < 0)
        return end.kind == FlowEnd::Kind::Multicast ? m_derived->flows.needOf(flow).groups : end.addresses;
    return addressesOf(m_derived->plan.devices.at(device), end.interface);
}

QString FlowsModel::zoneName(const FlowRow &row, bool source) const
{
    const Flow &flow = m_derived->flows.flows.at(row.flow);
    QString id = (source ? m_derived->flows.fromOf(flow) : m_derived->flows.toOf(flow)).zone;
    const QList<Path> &paths = m_derived->paths.of(row.flow);
    if (id.isEmpty() && !paths.isEmpty())
        id = source ? paths.first().fromZone : paths.first().toZone;
    return zoneWords(m_derived->plan, id);
}

QString FlowsModel::text(const FlowRow &row, int column) const
{
    const Flow &flow = m_derived->flows.flows.at(row.flow);
    const Need &need = m_derived->flows.needOf(flow);
    switch (column) {
    case NameColumn:
        return endName(row, true);
    case SourceAddress:
        return addressesForPeople(endAddresses(row, true));
    case SourceZone:
        return zoneName(row, true);
    case Destination:
        return endName(row, false);
    case DestinationAddress:
        return addressesForPeople(endAddresses(row, false));
    case DestinationZone:
        return zoneName(row, false);
    case ProtocolColumn:
        return need.protocol.name();
    case SourcePorts:
        return portWords(need.sourcePorts, need.protocol);
    case Ports:
        return portWords(need.ports, need.protocol);
    case StateColumn:
        return flowState(*m_derived, row.flow).word;
    case PathColumn:
        return pathWords(*m_derived, row.flow);
    case ServiceColumn:
        return oneLine(m_workspace.texts().of(need.serviceName));
    case Purpose:
        return oneLine(m_workspace.texts().of(need.purpose));
    case ProductColumn: {
        const Product *product = m_derived->plan.products.find(need.product);
        return need.product.isEmpty() ? FlowTexts::tr("own requirement")
                                      : oneLine(product ? product->name : need.product);
    }
    }
    return {};
}

SortKey FlowsModel::key(const FlowRow &row, int column) const
{
    const Need &need = m_derived->flows.needOf(m_derived->flows.flows.at(row.flow));
    switch (column) {
    case SourceAddress:
    case DestinationAddress:
        return SortKey::of(endAddresses(row, column == SourceAddress));
    case SourcePorts:
        return SortKey::of(need.sourcePorts);
    case Ports:
        return SortKey::of(need.ports);
    default:
        return SortKey::of(text(row, column));
    }
}

QString FlowsModel::cell(int row, int column) const
{
    return text(flowRowAt(row), column);
}

QVariant FlowsModel::special(int row, int column, int role) const
{
    const int flow = flowAt(row);
    if (role == StateRole)
        return int(flowState(*m_derived, flow).kind);
    if (role != ToneRole)
        return {};
    const Flow &of = m_derived->flows.flows.at(flow);
    if (of.state != Flow::State::Active)
        return int(Token::Text3);
    if (column == PathColumn && m_derived->paths.unreachable(flow))
        return int(Token::Deny);
    const bool quiet = (column == SourcePorts && isQuietPorts(m_derived->flows.needOf(of).sourcePorts)) ||
                       (column == Ports && isQuietPorts(m_derived->flows.needOf(of).ports));
    return int(quiet ? Token::Text2 : Token::Text);
}

bool FlowsModel::isLit(int row) const
{
    const Lit &lit = m_workspace.lit();
    if (lit.flows.isEmpty() || m_workspace.derived() != m_derived || !lit.flows.contains(flowAt(row)))
        return false;
    if (!m_workspace.selection().isOnly(Pick::Kind::Device))
        return true;
    const FlowRow of = flowRowAt(row); // of a group only the rows of the chosen devices
    const auto chosen = [&](int device) {
        return device >= 0 && m_workspace.selection().contains(
                                  {.kind = Pick::Kind::Device, .id = m_derived->plan.devices.at(device).id});
    };
    if (chosen(of.fromDevice) || chosen(of.toDevice))
        return true;
    const FlowEnd &to = m_derived->flows.toOf(m_derived->flows.flows.at(of.flow));
    return of.toDevice < 0 && to.kind == FlowEnd::Kind::Multicast &&
           std::any_of(to.devices.begin(), to.devices.end(), chosen);
}

bool FlowsModel::isFound(const FlowRow &row) const
{
    QString all;
    for (int column = 0; column < columns().size(); ++column)
        all += text(row, column).toCaseFolded() + u'\n';
    return std::all_of(findWords().begin(), findWords().end(),
                       [&](const QString &word) { return all.contains(word); });
}

/// A flow of many rows is found by what all its rows have, or by any of its devices.
bool FlowsModel::groupIsFound(int flow) const
{
    if (portolan::rowCount(m_derived->flows, m_derived->plan, flow) == 0)
        return false;
    const FlowRow row = nthRow(m_derived->flows, m_derived->plan, flow, 0);
    QString all;
    for (int column = 0; column < columns().size(); ++column)
        all += text(row, column).toCaseFolded() + u'\n';
    const auto isMember = [&](const QString &word) {
        for (const FlowEnd *end : {&m_derived->flows.fromOf(m_derived->flows.flows.at(flow)),
                                   &m_derived->flows.toOf(m_derived->flows.flows.at(flow))})
            for (int device : end->devices)
                if (m_derived->plan.devices.at(device).label().contains(word, Qt::CaseInsensitive))
                    return true;
        return false;
    };
    return std::all_of(findWords().begin(), findWords().end(),
                       [&](const QString &word) { return all.contains(word) || isMember(word); });
}

} // namespace portolan
