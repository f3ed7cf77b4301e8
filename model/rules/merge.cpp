// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/merge.h"

#include "model/rules/rows.h"

#include <numeric>

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

/// `begun`: so many dimensions of the order are united already.
Cells unitedInOrder(Cells cells, const std::array<int, 3> &order, ClassLists &lists, size_t begun = 0)
{
    size_t before = 0;
    do {
        before = begun > 0 ? cells.size() + 1 : cells.size();
        for (; begun < order.size(); ++begun)
            uniteAlong(order[begun], cells, lists);
        begun = 0;
    } while (cells.size() < before);
    return cells;
}

/// The atoms of one dimension, and where neighbours are one interval of values.
template <class T>
struct Dimension
{
    Atoms<T> atoms;
    std::vector<int> joined; ///< by class: the last one that hangs together with it; itself where it is in pieces

    Dimension() = default;
    explicit Dimension(const QList<IntervalSet<T>> &sets) : atoms(cut(sets)), joined(atoms.classes.size())
    {
        for (size_t i = joined.size(); i-- > 0;) {
            joined[i] = int(i);
            if (i + 1 < joined.size() && piece(i) && piece(i + 1) && adjacent(piece(i)->last, piece(i + 1)->first))
                joined[i] = joined[i + 1];
        }
    }

    IntervalSet<T> values(const Classes &classes) const
    {
        QList<Interval<T>> parts;
        for (const Interval<int> &part : classes)
            for (int i = part.first; i <= part.last;) {
                const int end = std::min(part.last, joined[size_t(i)]);
                if (piece(size_t(i)))
                    parts.append({piece(size_t(i))->first, piece(size_t(end))->last});
                else
                    parts += atoms.classes[size_t(i)].parts();
                i = end + 1;
            }
        return IntervalSet<T>(parts);
    }

private:
    const Interval<T> *piece(size_t number) const
    {
        const QList<Interval<T>> &parts = atoms.classes[number].parts();
        return parts.size() == 1 ? &parts.first() : nullptr;
    }
};

/// More pairs of source and destination than these, and many for each box, are not looked at one by one.
constexpr qint64 mostPairs = 1 << 14;
constexpr qint64 mostPairsOfBox = 64;

constexpr std::array<std::array<int, 3>, 6> orders{
    {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}};

/// The atoms of a list of boxes, and the cells they fill.
class Merger
{
public:
    explicit Merger(const QList<Box> &boxes, const Progress &progress = {}) : m_boxes(boxes), m_progress(progress)
    {
        QList<AddressSet> sources, destinations;
        QList<PortSet> ports;
        for (const Box &box : boxes) {
            sources.append(box.source);
            destinations.append(box.destination);
            ports.append(box.ports);
        }
        m_sources = Dimension(sources);
        m_destinations = Dimension(destinations);
        m_ports = Dimension(ports);
        // Protocols without ports have one cell in that dimension.
        m_portless = std::all_of(ports.begin(), ports.end(), [](const PortSet &set) { return set.isEmpty(); });
        qint64 pairs = 0;
        for (const Box &box : boxes) {
            m_input.push_back({m_sources.atoms.of.value(box.source), m_destinations.atoms.of.value(box.destination),
                               m_portless ? Classes(0) : m_ports.atoms.of.value(box.ports)});
            pairs += countOf(m_input.back()[0]) * countOf(m_input.back()[1]);
        }
        m_manyPairs = pairs > mostPairs && pairs / mostPairsOfBox > boxes.size();
    }

    QList<Box> merged(MergeMode mode)
    {
        Cells best = m_manyPairs ? bestOfRows() : bestOfPairs();
        if (m_progress.isCancelled())
            return m_boxes;
        if (best.size() > size_t(m_boxes.size()))
            best = distinctInput();
        return withOrigins(mode == MergeMode::Cover ? coverOf(best, m_lists) : best);
    }

    QList<Box> apart() { return boxesOf(cellsApart(distinctInput(), m_lists)); }

private:
    static void keepShorter(Cells &best, Cells cells)
    {
        if (best.empty() || cells.size() < best.size())
            best = std::move(cells);
    }

    Cells bestOfPairs()
    {
        const Cells wide = pairs(), narrow = split(wide);
        Cells best;
        for (const auto &order : orders)
            for (const Cells *start : {&wide, &narrow}) {
                if (m_progress.isCancelled())
                    return best;
                keepShorter(best, unitedInOrder(*start, order, m_lists));
                if (&wide == start && narrow.size() == wide.size())
                    break;
            }
        return best;
    }

    /// The same, from where pairs are united along the first dimension.
    Cells bestOfRows()
    {
        const Cells boxes = distinctInput();
        Rows sources(boxes, 0, m_lists, m_progress), destinations(boxes, 1, m_lists, m_progress);
        const Cells ofSources = sources.wide(), ofDestinations = destinations.wide();
        Cells best;
        for (const auto &order : orders) {
            if (m_progress.isCancelled())
                return best;
            // Uniting along sources leaves rows of destinations.
            const int first = order[0] == 2 ? order[1] : order[0];
            keepShorter(best, unitedInOrder(first == 0 ? ofDestinations : ofSources, order, m_lists,
                                            order[0] == 2 ? 2 : 1));
            if (order[0] != 2)
                keepShorter(best, unitedInOrder((first == 0 ? destinations : sources).narrow(), order, m_lists, 1));
        }
        return best;
    }

    static quint64 pairOf(int source, int destination) { return quint64(source) << 32 | quint32(destination); }

    template <class Each>
    static void forEachPair(const Classes &sources, const Classes &to, const Each &each)
    {
        const Members destinations = membersOf(to);
        for (int source : membersOf(sources))
            for (int destination : destinations)
                each(pairOf(source, destination));
    }

    /// One cell for each pair of source and destination class, with all ports permitted between them.
    Cells pairs()
    {
        QHash<quint64, std::vector<int>> ports;
        for (const auto &[source, destination, on] : m_input)
            forEachPair(source, destination,
                        [&, number = m_lists.number(on)](quint64 pair) { ports[pair].push_back(number); });
        Cells cells;
        cells.reserve(size_t(ports.size()));
        std::vector<quint64> keys;
        keys.reserve(size_t(ports.size()));
        for (auto it = ports.constBegin(); it != ports.constEnd(); ++it)
            keys.push_back(it.key());
        std::sort(keys.begin(), keys.end());
        for (quint64 key : keys)
            cells.push_back({m_lists.number(int(key >> 32)), m_lists.number(int(key & 0xffffffff)),
                             m_lists.united(ports[key])});
        return cells;
    }

    Cells split(const Cells &wide)
    {
        Cells narrow;
        for (const Cell &cell : wide)
            for (int port : m_lists.members(cell[2]))
                narrow.push_back({cell[0], cell[1], m_lists.number(port)});
        return narrow;
    }

    /// The boxes as they came, each once.
    Cells distinctInput()
    {
        Cells cells;
        for (const auto &[source, destination, ports] : m_input)
            cells.push_back({m_lists.number(source), m_lists.number(destination), m_lists.number(ports)});
        std::sort(cells.begin(), cells.end());
        cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
        return cells;
    }

    QList<Box> boxesOf(const Cells &cells) const
    {
        QList<Box> boxes;
        for (const Cell &cell : cells)
            boxes.append({m_sources.values(m_lists.list(cell[0])),
                          m_destinations.values(m_lists.list(cell[1])),
                          m_portless ? PortSet() : m_ports.values(m_lists.list(cell[2])),
                          {}});
        return boxes;
    }

    QList<Box> withOrigins(const Cells &cells) const
    {
        QList<Box> boxes = boxesOf(cells);
        if (m_manyPairs)
            nameOriginsByBox(cells, boxes);
        else
            nameOriginsByPair(cells, boxes);
        for (Box &box : boxes) {
            std::sort(box.from.begin(), box.from.end());
            box.from.erase(std::unique(box.from.begin(), box.from.end()), box.from.end());
        }
        return boxes;
    }

    void nameOriginsByPair(const Cells &cells, QList<Box> &boxes) const
    {
        // Which merged boxes hold a pair of source and destination class; ports are compared after that.
        QHash<quint64, std::vector<int>> holders;
        for (size_t i = 0; i < cells.size(); ++i)
            forEachPair(m_lists.list(cells[i][0]), m_lists.list(cells[i][1]),
                        [&](quint64 pair) { holders[pair].push_back(int(i)); });
        for (size_t i = 0; i < m_input.size(); ++i) {
            std::vector<int> found;
            forEachPair(m_input[i][0], m_input[i][1], [&](quint64 pair) {
                const auto &here = holders[pair];
                found.insert(found.end(), here.begin(), here.end());
            });
            std::sort(found.begin(), found.end());
            found.erase(std::unique(found.begin(), found.end()), found.end());
            for (int index : found)
                if (share(m_input[i], cells[size_t(index)], 2))
                    boxes[index].from += m_boxes.at(qsizetype(i)).from;
        }
    }

    /// Boxes of one origin are looked at until every merged box that shares something with them is found, which
    /// the first of them mostly do.
    void nameOriginsByBox(const Cells &cells, QList<Box> &boxes) const
    {
        QHash<QList<int>, std::vector<size_t>> byOrigin;
        for (size_t i = 0; i < m_input.size(); ++i)
            byOrigin[m_boxes.at(qsizetype(i)).from].push_back(i);
        for (auto origin = byOrigin.cbegin(); origin != byOrigin.cend(); ++origin) {
            std::vector<size_t> open(cells.size());
            std::iota(open.begin(), open.end(), size_t(0));
            for (size_t i = 0; i < origin->size() && !open.empty() && !m_progress.isCancelledAt(qsizetype(i));
                 ++i) {
                const auto &box = m_input[(*origin)[i]];
                std::erase_if(open, [&](size_t merged) {
                    if (!share(box, cells[merged], 0) || !share(box, cells[merged], 1) ||
                        !share(box, cells[merged], 2))
                        return false;
                    boxes[qsizetype(merged)].from += origin.key();
                    return true;
                });
            }
        }
    }

    bool share(const std::array<Classes, 3> &box, const Cell &cell, size_t dimension) const
    {
        return box[dimension].intersects(m_lists.list(cell[dimension]));
    }

    const QList<Box> &m_boxes;
    const Progress m_progress;
    Dimension<Address> m_sources, m_destinations;
    Dimension<Port> m_ports;
    bool m_portless = false;
    bool m_manyPairs = false;
    ClassLists m_lists;
    std::vector<std::array<Classes, 3>> m_input; ///< the boxes
};

} // namespace

QList<Box> mergedBoxes(const QList<Box> &boxes, MergeMode mode, const Progress &progress)
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
    QList<Box> merged = Merger(sorted, progress).merged(mode);
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
