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
    bool contains(const IntervalSet &other) const { return other.minus(*this).isEmpty(); }
    bool intersects(const IntervalSet &other) const { return !intersected(other).isEmpty(); }

    IntervalSet united(const IntervalSet &other) const
    {
        if (isEmpty())
            return other;
        if (other.isEmpty())
            return *this;
        return IntervalSet(m_parts + other.m_parts);
    }
    IntervalSet intersected(const IntervalSet &other) const
    {
        IntervalSet result;
        auto a = begin(), b = other.begin();
        while (a != end() && b != other.end()) {
            const T low = std::max(a->first, b->first), high = std::min(a->last, b->last);
            if (!(high < low))
                result.m_parts.append({low, high});
            if (a->last < b->last)
                ++a;
            else
                ++b;
        }
        return result;
    }
    IntervalSet minus(const IntervalSet &other) const
    {
        IntervalSet result;
        auto b = other.begin();
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
    void normalise()
    {
        std::sort(m_parts.begin(), m_parts.end());
        QList<Interval<T>> merged;
        for (const Interval<T> &part : std::as_const(m_parts)) {
            if (!merged.isEmpty() &&
                (!(merged.last().last < part.first) || adjacent(merged.last().last, part.first)))
                merged.last().last = std::max(merged.last().last, part.last);
            else
                merged.append(part);
        }
        m_parts = merged;
    }

    QList<Interval<T>> m_parts;
};

} // namespace portolan
