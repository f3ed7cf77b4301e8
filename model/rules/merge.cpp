// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/merge.h"

#include "model/rules/atoms.h"
#include "model/rules/cells.h"

namespace portolan {

namespace {

/// Unites what is equal in all dimensions but this one.
void uniteAlong(int dimension, Cells &cells, ClassLists &lists)
{
    const int a = (dimension + 1) % 3, b = (dimension + 2) % 3;
    std::sort(cells.begin(), cells.end(), [=](const Cell &x, const Cell &y) {
        return std::array{x[a], x[b], x[dimension]} < std::array{y[a], y[b], y[dimension]};
    });
    Cells united;
    united.reserve(cells.size());
    std::vector<int> numbers;
    for (size_t i = 0; i < cells.size();) {
        numbers.clear();
        size_t j = i;
        for (; j < cells.size() && cells[j][a] == cells[i][a] && cells[j][b] == cells[i][b]; ++j)
            numbers.push_back(cells[j][dimension]);
        Cell cell = cells[i];
        cell[dimension] = lists.united(numbers);
        united.push_back(cell);
        i = j;
    }
    cells.swap(united);
}

Cells unitedInOrder(Cells cells, const std::array<int, 3> &order, ClassLists &lists)
{
    size_t before = 0;
    do {
        before = cells.size();
        for (int dimension : order)
            uniteAlong(dimension, cells, lists);
    } while (cells.size() < before);
    return cells;
}

template <class T>
IntervalSet<T> valuesOf(const Classes &list, const Atoms<T> &atoms)
{
    QList<Interval<T>> parts;
    for (int each : list)
        parts += atoms.classes[size_t(each)].parts();
    return IntervalSet<T>(parts);
}

/// The atoms of a list of boxes, and the cells they fill.
class Merger
{
public:
    explicit Merger(const QList<Box> &boxes) : m_boxes(boxes)
    {
        QList<AddressSet> sources, destinations;
        QList<PortSet> ports;
        for (const Box &box : boxes) {
            sources.append(box.source);
            destinations.append(box.destination);
            ports.append(box.ports);
        }
        m_sources = cut(sources);
        m_destinations = cut(destinations);
        m_ports = cut(ports);
        // Protocols without ports have one cell in that dimension.
        m_portless = std::all_of(ports.begin(), ports.end(), [](const PortSet &set) { return set.isEmpty(); });
    }

    QList<Box> merged(MergeMode mode)
    {
        const Cells wide = cells(), narrow = split(wide);
        static constexpr std::array<std::array<int, 3>, 6> orders{
            {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}};
        Cells best;
        bool first = true;
        for (const auto &order : orders)
            for (const Cells *start : {&wide, &narrow}) {
                Cells cells = unitedInOrder(*start, order, m_lists);
                if (first || cells.size() < best.size())
                    best = std::move(cells);
                first = false;
                if (&wide == start && narrow.size() == wide.size())
                    break;
            }
        if (best.size() > size_t(m_boxes.size()))
            best = distinctInput();
        return withOrigins(mode == MergeMode::Cover ? coverOf(best, m_lists) : best);
    }

    QList<Box> apart() { return boxesOf(cellsApart(distinctInput(), m_lists)); }

private:
    const Classes &portsOf(const PortSet &ports) const
    {
        static const Classes none{0};
        return m_portless ? none : m_ports.of.find(ports).value();
    }

    /// One cell for each pair of source and destination class, with all ports permitted between them.
    Cells cells()
    {
        QHash<quint64, std::vector<int>> ports;
        for (const Box &box : m_boxes) {
            const int number = m_lists.number(portsOf(box.ports));
            const Classes &destinations = m_destinations.of.find(box.destination).value();
            for (int source : m_sources.of.find(box.source).value())
                for (int destination : destinations)
                    ports[quint64(source) << 32 | quint32(destination)].push_back(number);
        }
        Cells cells;
        cells.reserve(size_t(ports.size()));
        std::vector<quint64> keys;
        keys.reserve(size_t(ports.size()));
        for (auto it = ports.constBegin(); it != ports.constEnd(); ++it)
            keys.push_back(it.key());
        std::sort(keys.begin(), keys.end());
        for (quint64 key : keys)
            cells.push_back({m_lists.number({int(key >> 32)}), m_lists.number({int(key & 0xffffffff)}),
                             m_lists.united(ports[key])});
        return cells;
    }

    Cells split(const Cells &wide)
    {
        Cells narrow;
        for (const Cell &cell : wide) {
            const Classes ports = m_lists.list(cell[2]);
            for (int port : ports)
                narrow.push_back({cell[0], cell[1], m_lists.number({port})});
        }
        return narrow;
    }

    /// The boxes as they came, each once.
    Cells distinctInput()
    {
        Cells cells;
        for (const Box &box : m_boxes)
            cells.push_back({m_lists.number(m_sources.of.find(box.source).value()),
                             m_lists.number(m_destinations.of.find(box.destination).value()),
                             m_lists.number(portsOf(box.ports))});
        std::sort(cells.begin(), cells.end());
        cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
        return cells;
    }

    QList<Box> boxesOf(const Cells &cells) const
    {
        QList<Box> boxes;
        for (const Cell &cell : cells)
            boxes.append({valuesOf(m_lists.list(cell[0]), m_sources),
                          valuesOf(m_lists.list(cell[1]), m_destinations),
                          m_portless ? PortSet() : valuesOf(m_lists.list(cell[2]), m_ports),
                          {}});
        return boxes;
    }

    QList<Box> withOrigins(const Cells &cells)
    {
        // Which merged boxes hold a pair of source and destination class; ports are compared after that.
        QHash<quint64, std::vector<int>> holders;
        for (size_t i = 0; i < cells.size(); ++i)
            for (int source : m_lists.list(cells[i][0]))
                for (int destination : m_lists.list(cells[i][1]))
                    holders[quint64(source) << 32 | quint32(destination)].push_back(int(i));
        QList<Box> boxes = boxesOf(cells);
        for (const Box &box : m_boxes) {
            std::vector<int> found;
            const Classes &destinations = m_destinations.of.find(box.destination).value();
            for (int source : m_sources.of.find(box.source).value())
                for (int destination : destinations) {
                    const auto &here = holders[quint64(source) << 32 | quint32(destination)];
                    found.insert(found.end(), here.begin(), here.end());
                }
            std::sort(found.begin(), found.end());
            found.erase(std::unique(found.begin(), found.end()), found.end());
            const Classes &ports = portsOf(box.ports);
            for (int index : found) {
                const Classes &theirs = m_lists.list(cells[size_t(index)][2]);
                if (std::any_of(ports.begin(), ports.end(), [&theirs](int port) {
                        return std::binary_search(theirs.begin(), theirs.end(), port);
                    }))
                    boxes[index].from += box.from;
            }
        }
        for (Box &box : boxes) {
            std::sort(box.from.begin(), box.from.end());
            box.from.erase(std::unique(box.from.begin(), box.from.end()), box.from.end());
        }
        return boxes;
    }

    const QList<Box> &m_boxes;
    Atoms<Address> m_sources, m_destinations;
    Atoms<Port> m_ports;
    bool m_portless = false;
    ClassLists m_lists;
};

} // namespace

QList<Box> mergedBoxes(const QList<Box> &boxes, MergeMode mode)
{
    if (boxes.size() < 2)
        return boxes;
    QList<Box> sorted = boxes;
    std::sort(sorted.begin(), sorted.end(), [](const Box &a, const Box &b) {
        if (!(a.source == b.source))
            return a.source < b.source;
        if (!(a.destination == b.destination))
            return a.destination < b.destination;
        return a.ports == b.ports ? a.from < b.from : a.ports < b.ports;
    });
    QList<Box> merged = Merger(sorted).merged(mode);
    std::sort(merged.begin(), merged.end(), [](const Box &a, const Box &b) {
        if (!(a.ports == b.ports))
            return a.ports < b.ports;
        return a.source == b.source ? a.destination < b.destination : a.source < b.source;
    });
    return merged;
}

QList<Box> boxesApart(const QList<Box> &boxes)
{
    return boxes.size() < 2 ? boxes : Merger(boxes).apart();
}

} // namespace portolan
