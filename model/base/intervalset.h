// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An IntervalSet is a set of discrete values held as sorted, disjoint, non-adjacent closed intervals.
//
// Boost.ICL was looked at and serves as the oracle in the tests; this one is implicitly shared, hashable, and has
// the set difference and decomposition that rules need without a node allocation per interval.
#pragma once
#include <QtCore/QHashFunctions>
#include <QtCore/QList>
#include <algorithm>

namespace portolan {

// Of plain numbers; a plain number has no namespace to look in, so these stand before the template that calls them.
inline bool adjacent(quint16 a, quint16 b)
{
    return b == a + 1;
}
inline quint16 next(quint16 value)
{
    return quint16(value + 1);
}
inline quint16 previous(quint16 value)
{
    return quint16(value - 1);
}
inline bool adjacent(int a, int b)
{
    return b == a + 1;
}
inline int next(int value)
{
    return value + 1;
}
inline int previous(int value)
{
    return value - 1;
}

template <class T>
struct Interval
{
    T first;
    T last;
    bool operator==(const Interval &) const = default;
    auto operator<=>(const Interval &) const = default;
};

/// T is totally ordered and has free functions `bool adjacent(T a, T b)` (b follows a directly), `T next(T)`, `T
/// previous(T)`.
template <class T>
class IntervalSet
{
public:
    IntervalSet() = default;
    IntervalSet(T first, T last) { m_parts.append({first, last}); }
    explicit IntervalSet(T value) : IntervalSet(value, value) {}
    /// Any intervals, in any order, overlapping or not.
    explicit IntervalSet(QList<Interval<T>> parts) : m_parts(std::move(parts)) { normalise(); }

    bool isEmpty() const { return m_parts.isEmpty(); }
    const QList<Interval<T>> &parts() const { return m_parts; }
    auto begin() const { return m_parts.cbegin(); }
    auto end() const { return m_parts.cend(); }

    bool contains(const T &value) const
    {
        auto after = std::upper_bound(m_parts.begin(), m_parts.end(), value,
                                      [](const T &v, const Interval<T> &part) { return v < part.first; });
        return after != m_parts.begin() && !(std::prev(after)->last < value);
    }
    /// As many steps as the other has intervals, each a search: neighbours are one interval, so each of its
    /// intervals must lie within one of these.
    bool contains(const IntervalSet &other) const
    {
        return std::all_of(other.begin(), other.end(), [this](const Interval<T> &part) {
            const auto here = reaching(begin(), part.first);
            return here != end() && !(part.first < here->first) && !(here->last < part.last);
        });
    }
    bool intersects(const IntervalSet &other) const
    {
        if (other.m_parts.size() < m_parts.size())
            return other.intersects(*this);
        auto there = other.begin();
        for (const Interval<T> &part : m_parts) {
            there = other.reaching(there, part.first);
            if (there == other.end())
                return false;
            if (!(part.last < there->first))
                return true;
        }
        return false;
    }

    IntervalSet united(const IntervalSet &other) const
    {
        if (isEmpty())
            return other;
        if (other.isEmpty())
            return *this;
        IntervalSet result;
        result.m_parts.reserve(m_parts.size() + other.m_parts.size());
        for (auto a = begin(), b = other.begin(); a != end() || b != other.end();)
            result.join(b == other.end() || (a != end() && *a < *b) ? *a++ : *b++);
        return result;
    }
    IntervalSet intersected(const IntervalSet &other) const
    {
        if (other.m_parts.size() < m_parts.size())
            return other.intersected(*this);
        IntervalSet result;
        auto there = other.begin();
        for (const Interval<T> &part : m_parts) {
            there = other.reaching(there, part.first);
            for (auto each = there; each != other.end() && !(part.last < each->first); ++each)
                result.m_parts.append({std::max(part.first, each->first), std::min(part.last, each->last)});
        }
        return result;
    }
    IntervalSet minus(const IntervalSet &other) const
    {
        if (isEmpty() || other.isEmpty())
            return *this;
        IntervalSet result;
        auto b = other.reaching(other.begin(), m_parts.first().first);
        for (const Interval<T> &part : m_parts) {
            T low = part.first;
            bool open = true;
            while (b != other.end() && b->last < low)
                ++b;
            for (auto hole = b; hole != other.end() && !(part.last < hole->first); ++hole) {
                if (low < hole->first)
                    result.m_parts.append({low, previous(hole->first)});
                if (!(hole->last < part.last)) {
                    open = false;
                    break;
                }
                low = next(hole->last);
            }
            if (open)
                result.m_parts.append({low, part.last});
        }
        return result;
    }

    bool operator==(const IntervalSet &) const = default;
    bool operator<(const IntervalSet &other) const
    {
        return std::lexicographical_compare(begin(), end(), other.begin(), other.end());
    }
    friend size_t qHash(const IntervalSet &set, size_t seed = 0)
    {
        for (const Interval<T> &part : set.m_parts)
            seed = qHashMulti(seed, part.first, part.last);
        return seed;
    }

private:
    using Place = typename QList<Interval<T>>::const_iterator;

    /// The first interval from here on that ends at the value or behind it.
    Place reaching(Place from, const T &value) const
    {
        if (from == end() || !(from->last < value)) // what is asked in order is mostly near
            return from;
        return std::partition_point(from, end(), [&value](const Interval<T> &part) { return part.last < value; });
    }
    /// Takes in an interval that begins where the last one does or behind.
    void join(const Interval<T> &part)
    {
        if (!m_parts.isEmpty() &&
            (!(m_parts.last().last < part.first) || adjacent(m_parts.last().last, part.first)))
            m_parts.last().last = std::max(m_parts.last().last, part.last);
        else
            m_parts.append(part);
    }
    void normalise()
    {
        QList<Interval<T>> parts;
        parts.swap(m_parts);
        if (!std::is_sorted(parts.cbegin(), parts.cend()))
            std::sort(parts.begin(), parts.end());
        m_parts.reserve(parts.size());
        for (const Interval<T> &part : std::as_const(parts))
            join(part);
    }

    QList<Interval<T>> m_parts;
};

} // namespace portolan
