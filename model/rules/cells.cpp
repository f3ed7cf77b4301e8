// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/cells.h"

#include <algorithm>

namespace portolan {

Members membersOf(const Classes &classes)
{
    Members members;
    members.reserve(size_t(countOf(classes)));
    for (const Interval<int> &part : classes)
        for (int each = part.first; each <= part.last; ++each)
            members.push_back(each);
    return members;
}

Classes classesOf(const Members &members)
{
    QList<Interval<int>> parts;
    parts.reserve(qsizetype(members.size()));
    for (int each : members)
        parts.append({each, each});
    return Classes(parts);
}

qint64 countOf(const Classes &classes)
{
    qint64 count = 0;
    for (const Interval<int> &part : classes)
        count += part.last - part.first + 1;
    return count;
}

int ClassLists::united(std::vector<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (numbers.size() == 1)
        return numbers.front();
    QList<Interval<int>> all;
    for (int each : numbers)
        all += list(each).parts();
    return number(Classes(all));
}

} // namespace portolan
