// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Atoms cut sets of one dimension into classes of values that none of the sets tells apart.
#pragma once
#include "model/base/intervalset.h"

#include <QtCore/QHash>
#include <vector>

namespace portolan {

/// Numbers of classes: a thousand members of which each meets all others are a few intervals each, not a thousand
/// numbers.
using Classes = IntervalSet<int>;

template <class T>
struct Atoms
{
    std::vector<IntervalSet<T>> classes; ///< disjoint
    QHash<IntervalSet<T>, Classes> of;   ///< every set handed in -> its classes
};

/// Which sets hold a stretch of values, as a sum of 128 bits: sets enter and leave it in no time. What two
/// different collections of sets have in common is chance, one in 2^90 for a million of them.
struct Holders
{
    quint64 high = 0, low = 0;
    int count = 0;
    void toggle(int set, bool enters)
    {
        high ^= scattered(quint64(set) * 2 + 1);
        low ^= scattered(quint64(set) * 2 + 2);
        count += enters ? 1 : -1;
    }
    bool operator==(const Holders &) const = default;
    friend size_t qHash(const Holders &holders, size_t seed = 0) { return size_t(holders.low) ^ seed; }

private:
    static quint64 scattered(quint64 number)
    {
        quint64 bits = number * 0x9e3779b97f4a7c15ULL;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
        return bits ^ (bits >> 31);
    }
};

/// Sweeps over the bounds of all sets; intervals in the same sets form one class. Classes are numbered in the order
/// of their first values. Costs what sorting the bounds does.
template <class T>
Atoms<T> cut(const QList<IntervalSet<T>> &sets)
{
    struct Bound
    {
        T at;
        int set;
        bool begins;
    };
    std::vector<Bound> bounds;
    QHash<IntervalSet<T>, int> numbers;
    QList<IntervalSet<T>> distinct;
    for (const IntervalSet<T> &set : sets) {
        if (numbers.contains(set))
            continue;
        const int number = int(distinct.size());
        numbers.insert(set, number);
        distinct.append(set);
        for (const Interval<T> &part : set) {
            bounds.push_back({part.first, number, true});
            bounds.push_back({part.last, number, false});
        }
    }
    // At the same value beginnings come first: an interval [a, a] opens before it closes.
    std::sort(bounds.begin(), bounds.end(),
              [](const Bound &a, const Bound &b) { return a.at == b.at ? a.begins > b.begins : a.at < b.at; });

    QHash<Holders, int> classOf;
    std::vector<QList<Interval<T>>> parts; // by class
    std::vector<T> firsts;                 // by class
    Holders open;                          // of the current stretch
    T from{};
    auto close = [&](const T &last) {
        if (open.count == 0)
            return;
        const auto known = classOf.constFind(open);
        const int number = known == classOf.constEnd() ? int(parts.size()) : *known;
        if (known == classOf.constEnd()) {
            classOf.insert(open, number);
            parts.emplace_back();
            firsts.push_back(from);
        }
        parts[size_t(number)].append({from, last});
    };
    for (size_t i = 0; i < bounds.size();) {
        const T at = bounds[i].at;
        bool begins = false;
        size_t j = i;
        for (; j < bounds.size() && bounds[j].at == at; ++j)
            begins |= bounds[j].begins;
        if (begins) {
            if (open.count > 0 && from < at)
                close(previous(at));
            for (; i < j && bounds[i].begins; ++i)
                open.toggle(bounds[i].set, true);
            from = at;
        }
        if (i < j) {
            close(at);
            for (; i < j; ++i)
                open.toggle(bounds[i].set, false);
            from = next(at);
        }
    }

    Atoms<T> atoms;
    atoms.classes.reserve(parts.size());
    for (QList<Interval<T>> &each : parts)
        atoms.classes.push_back(IntervalSet<T>(each));
    // A set holds a class when it holds its first value, and classes are in the order of those.
    const auto place = [&firsts](auto bound) { return int(bound - firsts.begin()); };
    for (const IntervalSet<T> &set : distinct) {
        QList<Interval<int>> held;
        for (const Interval<T> &part : set) {
            const int begin = place(std::lower_bound(firsts.begin(), firsts.end(), part.first));
            const int end = place(std::upper_bound(firsts.begin(), firsts.end(), part.last));
            if (begin < end)
                held.append({begin, end - 1});
        }
        atoms.of.insert(set, Classes(held));
    }
    return atoms;
}

} // namespace portolan
