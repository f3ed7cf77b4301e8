// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A TableModel is what every table of the window shows: columns with a way to paint them, rows that can be sorted,
// searched and lit.
#pragma once
#include "model/base/addresses.h"
#include "model/base/ports.h"
#include "views/theme/paints.h"

#include <QtCore/QAbstractTableModel>
#include <tuple>

namespace portolan {

/// How the cells of a column are painted.
enum class CellKind {
    Text,    ///< in the body font
    Figures, ///< ports, addresses, numbers: digits of one width
    Chip,    ///< the text is a protocol's name
    State,   ///< the text is a word, TableModel::StateRole its StateKind
    Marks,   ///< TableModel::MarksRole is a list of TableMark
};

struct TableColumn
{
    QString id = {}; ///< stable, for the saved state
    QString title = {};
    CellKind kind = CellKind::Text;
    bool right = false;    ///< right-aligned: ports, counts, sizes
    bool wideOnly = false; ///< only where the window is 1600 wide, unless the user wants it
    bool onDemand = false; ///< only when the user, or the panel, wants it
    int least = 40;        ///< width in px that it is never narrower than
    int most = 260;        ///< width that its content alone may ask for
    int stretch = 0;       ///< share of the room that is left
};

/// A severity shape and its word in a cell.
struct TableMark
{
    Shape shape = Shape::Info;
    QString word = {};
};

/// What rows are ordered by: numbers first, then text in natural order.
struct SortKey
{
    quint64 rank = 0;
    quint64 first = 0;
    quint64 second = 0;
    QString text = {};
    bool operator<(const SortKey &other) const
    {
        return std::tie(rank, first, second, text) < std::tie(other.rank, other.first, other.second, other.text);
    }

    static SortKey of(const QString &text); ///< `flame-2` before `flame-10`, case does not matter
    static SortKey of(qint64 number) { return {0, quint64(number) + (1ULL << 63), 0, {}}; }
    /// By the lowest address; IPv4 before IPv6, what has none at the end.
    static SortKey of(const AddressSet &addresses);
    /// By the lowest port; what has none at the end.
    static SortKey of(const PortSet &ports);
};

class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< CellKind
        ToneRole,                ///< Token of the text's colour; Token::Text when there is none
        StateRole,               ///< StateKind
        MarksRole,               ///< QList<TableMark>
        LitRole,                 ///< bool: the row belongs to what is chosen
        LastRole
    };

    TableModel(QList<TableColumn> columns, QObject *parent = nullptr);

    const QList<TableColumn> &columns() const { return m_columns; }
    int columnOf(const QString &id) const;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// How many rows there would be without filter and find field, and how many pass; more may pass than rowCount()
    /// shows.
    virtual qint64 total() const = 0;
    virtual qint64 passing() const = 0;
    /// Rows must hold all these words, as parts of what their cells show.
    void setFind(const QString &text);
    const QStringList &findWords() const { return m_find; }
    /// Column -1: the order that the rows have by themselves.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Makes the rows anew; call it after what they come from has changed.
    void refresh();
    /// What is lit has changed.
    void relight();

    /// One row as it stands in the clipboard: these columns, tab separated.
    QString rowAsTsv(int row, const QList<int> &columns) const;

protected:
    /// What a cell shows, in one line.
    virtual QString cell(int row, int column) const = 0;
    virtual QVariant special(int row, int column, int role) const;
    virtual QString toolTip(int row, int column) const { return cell(row, column); }
    virtual bool isLit(int row) const
    {
        Q_UNUSED(row)
        return false;
    }
    /// Decides which rows there are, and in which order.
    virtual void arrange() = 0;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

private:
    QList<TableColumn> m_columns;
    QStringList m_find;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// A TableModel whose rows are numbered things that all fit into memory.
class ListedModel : public TableModel
{
    Q_OBJECT
public:
    using TableModel::TableModel;
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_things.size());
    }
    qint64 total() const override { return count(); }
    qint64 passing() const override { return m_things.size(); }
    int thingAt(int row) const { return m_things.value(row, -1); }
    /// -1 when it does not pass.
    int rowOf(int thing) const { return m_rows.value(thing, -1); }

protected:
    virtual int count() const = 0;
    virtual QString text(int thing, int column) const = 0;
    virtual SortKey key(int thing, int column) const { return SortKey::of(text(thing, column)); }
    virtual bool passes(int thing) const
    {
        Q_UNUSED(thing)
        return true;
    }
    QString cell(int row, int column) const override { return text(thingAt(row), column); }
    void arrange() override;

private:
    bool isFound(int thing) const;
    QList<int> m_things;
    QList<int> m_rows;
};

} // namespace portolan

Q_DECLARE_METATYPE(portolan::TableMark)
