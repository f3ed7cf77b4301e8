// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Atoms cut sets of one dimension into classes of values that none of the sets tells apart.
#pragma once
#include "model/base/intervalset.h"

#include <QtCore/QHash>
#include <vector>

namespace portolan {

template <class T>
struct Atoms
{
    std::vector<IntervalSet<T>> classes;        ///< disjoint
    QHash<IntervalSet<T>, std::vector<int>> of; ///< every set handed in -> its classes, ascending
};

/// Sweeps over the bounds of all sets; intervals in the same sets form one class. Classes are numbered in the order
/// of their first values.
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

    QHash<QList<int>, int> classOf;
    std::vector<QList<Interval<T>>> parts;
    QList<int> open; // sorted numbers of the sets that hold the current stretch
    T from{};
    auto close = [&](const T &last) {
        if (open.isEmpty())
            return;
        const auto known = classOf.constFind(open);
        const int number = known == classOf.constEnd() ? int(parts.size()) : *known;
        if (known == classOf.constEnd()) {
            classOf.insert(open, number);
            parts.emplace_back();
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
            if (!open.isEmpty() && from < at)
                close(previous(at));
            for (; i < j && bounds[i].begins; ++i)
                open.insert(std::lower_bound(open.begin(), open.end(), bounds[i].set), bounds[i].set);
            from = at;
        }
        if (i < j) {
            close(at);
            for (; i < j; ++i)
                open.erase(std::lower_bound(open.begin(), open.end(), bounds[i].set));
            from = next(at);
        }
    }

    Atoms<T> atoms;
    atoms.classes.reserve(parts.size());
    for (QList<Interval<T>> &each : parts)
        atoms.classes.push_back(IntervalSet<T>(each));
    std::vector<std::vector<int>> members(size_t(distinct.size()));
    for (auto it = classOf.constBegin(); it != classOf.constEnd(); ++it)
        for (int set : it.key())
            members[size_t(set)].push_back(it.value());
    for (qsizetype i = 0; i < distinct.size(); ++i) {
        std::sort(members[size_t(i)].begin(), members[size_t(i)].end());
        atoms.of.insert(distinct.at(i), members[size_t(i)]);
    }
    return atoms;
}

} // namespace portolan
