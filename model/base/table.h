// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Table holds entities sorted by id; copying one is cheap until one of the copies changes.
#pragma once
#include <QtCore/QList>
#include <QtCore/QString>
#include <algorithm>

namespace portolan {

/// T has a member `QString id`. Order is by code point, the same everywhere.
template <class T>
class Table
{
public:
    Table() = default;
    /// As if they were put one after the other: of several with one id the last one stays. Costs what sorting does.
    explicit Table(QList<T> rows) : m_rows(std::move(rows))
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const T &a, const T &b) { return a.id < b.id; });
        const auto begin =
            std::unique(m_rows.rbegin(), m_rows.rend(), [](const T &a, const T &b) { return a.id == b.id; });
        m_rows.erase(m_rows.begin(), begin.base());
    }

    bool isEmpty() const { return m_rows.isEmpty(); }
    int size() const { return int(m_rows.size()); }
    const T &at(int index) const { return m_rows.at(index); }
    auto begin() const { return m_rows.cbegin(); }
    auto end() const { return m_rows.cend(); }

    /// The index of the entity, -1 if there is none.
    int indexOf(const QString &id) const
    {
        auto found = lowerBound(id);
        return found != m_rows.cend() && found->id == id ? int(found - m_rows.cbegin()) : -1;
    }
    bool contains(const QString &id) const { return indexOf(id) >= 0; }
    const T *find(const QString &id) const
    {
        const int index = indexOf(id);
        return index < 0 ? nullptr : &m_rows.at(index);
    }
    /// Puts the entity in, replacing one of the same id.
    void put(T entity)
    {
        const auto found = lowerBound(entity.id);
        const int index = int(found - m_rows.cbegin());
        if (found != m_rows.cend() && found->id == entity.id)
            m_rows[index] = std::move(entity);
        else
            m_rows.insert(index, std::move(entity));
    }
    void remove(const QString &id)
    {
        if (const int index = indexOf(id); index >= 0)
            m_rows.removeAt(index);
    }
    bool operator==(const Table &) const = default;

private:
    auto lowerBound(const QString &id) const
    {
        return std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
                                [](const T &row, const QString &wanted) { return row.id < wanted; });
    }
    QList<T> m_rows;
};

} // namespace portolan
