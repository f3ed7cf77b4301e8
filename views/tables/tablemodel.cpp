// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablemodel.h"

#include "model/base/csv.h"

#include <algorithm>
#include <numeric>

namespace portolan {

SortKey SortKey::of(const QString &text)
{
    SortKey key;
    key.rank = text.isEmpty(); // what is empty stands at the end
    for (qsizetype i = 0; i < text.size();) {
        if (!text.at(i).isDigit()) {
            key.text += text.at(i++).toCaseFolded();
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && text.at(i).isDigit())
            ++i;
        key.text += text.mid(begin, i - begin).rightJustified(12, u'0');
    }
    return key;
}

SortKey SortKey::of(const AddressSet &addresses)
{
    for (const AddressRange &part : addresses)
        if (!part.first.isSymbol())
            return {part.first.family, part.first.high, part.first.low, {}};
    return {~quint64(0), 0, 0, {}};
}

SortKey SortKey::of(const PortSet &ports)
{
    return ports.isEmpty() ? SortKey{1, 0, 0, {}} : SortKey{0, ports.begin()->first, ports.begin()->last, {}};
}

TableModel::TableModel(QList<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

int TableModel::columnOf(const QString &id) const
{
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns.at(i).id == id)
            return i;
    return -1;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (m_columns.at(section).right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const TableColumn &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return QString(column.title + QStringLiteral(": ") + cell(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column.right ? Qt::AlignRight : Qt::AlignLeft));
    case KindRole:
        return int(column.kind);
    case LitRole:
        return isLit(index.row());
    default:
        return role > Qt::UserRole && role < LastRole ? special(index.row(), index.column(), role) : QVariant();
    }
}

QVariant TableModel::special(int, int, int role) const
{
    return role == ToneRole ? QVariant(int(Token::Text)) : QVariant();
}

void TableModel::setFind(const QString &text)
{
    const QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_find)
        return;
    m_find = words;
    refresh();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (m_sortColumn == column && m_sortOrder == order)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

void TableModel::refresh()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void TableModel::relight()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {LitRole});
}

QString TableModel::rowAsTsv(int row, const QList<int> &columns) const
{
    QStringList cells;
    for (int column : columns)
        cells.append(cell(row, column));
    return tsvRow(cells);
}

bool ListedModel::isFound(int thing) const
{
    if (findWords().isEmpty())
        return true;
    QString all;
    for (int column = 0; column < columns().size(); ++column)
        all += text(thing, column).toCaseFolded() + u'\n';
    return std::all_of(findWords().begin(), findWords().end(),
                       [&](const QString &word) { return all.contains(word); });
}

void ListedModel::arrange()
{
    m_things.clear();
    const int things = count();
    for (int thing = 0; thing < things; ++thing)
        if (passes(thing) && isFound(thing))
            m_things.append(thing);
    if (sortColumn() >= 0) {
        QList<SortKey> keys(things);
        for (int thing : std::as_const(m_things))
            keys[thing] = key(thing, sortColumn());
        const bool down = sortOrder() == Qt::DescendingOrder;
        std::stable_sort(m_things.begin(), m_things.end(),
                         [&](int a, int b) { return down ? keys.at(b) < keys.at(a) : keys.at(a) < keys.at(b); });
    }
    m_rows = QList<int>(things, -1);
    for (int row = 0; row < m_things.size(); ++row)
        m_rows[m_things.at(row)] = row;
}

} // namespace portolan
