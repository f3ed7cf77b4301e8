// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rows.h"

namespace portolan {

namespace {

/// What intervals that come and go cover together: each costs as many steps as there are halvings.
class Covered
{
public:
    explicit Covered(int size) : m_size(size), m_nodes(size_t(4) * size_t(std::max(1, size))) {}

    /// An interval comes (1) or goes (-1).
    void add(const Interval<int> &part, int by) { add(1, 0, m_size - 1, part, by); }
    Classes classes() const
    {
        QList<Interval<int>> parts;
        collect(1, 0, m_size - 1, parts);
        return Classes(parts);
    }
    bool isEmpty() const { return m_nodes[1].state == None; }

private:
    enum State : char { None, Some, All };
    struct Node
    {
        int count = 0; ///< intervals that cover just this node and not the one above
        State state = None;
    };

    void add(size_t node, int first, int last, const Interval<int> &part, int by)
    {
        if (part.last < first || last < part.first)
            return;
        if (part.first <= first && last <= part.last) {
            m_nodes[node].count += by;
        } else {
            const int middle = first + (last - first) / 2;
            add(2 * node, first, middle, part, by);
            add(2 * node + 1, middle + 1, last, part, by);
        }
        if (m_nodes[node].count > 0)
            m_nodes[node].state = All;
        else if (first == last)
            m_nodes[node].state = None;
        else if (const State left = m_nodes[2 * node].state; left == m_nodes[2 * node + 1].state)
            m_nodes[node].state = left;
        else
            m_nodes[node].state = Some;
    }

    void collect(size_t node, int first, int last, QList<Interval<int>> &parts) const
    {
        if (m_nodes[node].state == None)
            return;
        if (m_nodes[node].state == All) {
            if (!parts.isEmpty() && parts.last().last == first - 1)
                parts.last().last = last;
            else
                parts.append({first, last});
            return;
        }
        const int middle = first + (last - first) / 2;
        collect(2 * node, first, middle, parts);
        collect(2 * node + 1, middle + 1, last, parts);
    }

    int m_size;
    std::vector<Node> m_nodes;
};

/// The numbers of classes in use are below this.
int sizeOf(const Cells &boxes, size_t dimension, const ClassLists &lists)
{
    int size = 0;
    for (const Cell &box : boxes)
        size = std::max(size, lists.list(box[dimension]).parts().last().last + 1);
    return size;
}

struct Change
{
    int at; ///< class of the side
    int others;
    int by;
};

} // namespace

Rows::Rows(const Cells &boxes, size_t side, ClassLists &lists, const Progress &progress)
    : m_side(side), m_lists(lists), m_rows(size_t(sizeOf(boxes, side, lists)))
{
    const size_t other = 1 - side;
    const int others = sizeOf(boxes, other, lists), ports = sizeOf(boxes, 2, lists);
    std::vector<std::vector<int>> ofPort(static_cast<size_t>(ports)); // boxes
    for (size_t i = 0; i < boxes.size(); ++i)
        for (int port : lists.members(boxes[i][2]))
            ofPort[size_t(port)].push_back(int(i));
    qsizetype round = 0;
    for (int port = 0; port < ports; ++port) {
        std::vector<Change> changes;
        for (int box : ofPort[size_t(port)])
            for (const Interval<int> &part : lists.list(boxes[size_t(box)][side])) {
                changes.push_back({part.first, boxes[size_t(box)][other], 1});
                changes.push_back({part.last + 1, boxes[size_t(box)][other], -1});
            }
        std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.at < b.at; });
        Covered covered(others);
        for (size_t i = 0; i < changes.size();) {
            if (progress.isCancelledAt(round++))
                return;
            const int at = changes[i].at;
            for (; i < changes.size() && changes[i].at == at; ++i)
                for (const Interval<int> &part : lists.list(changes[i].others))
                    covered.add(part, changes[i].by);
            if (covered.isEmpty())
                continue;
            const int met = lists.number(covered.classes());
            for (int member = at; member < changes[i].at; ++member)
                m_rows[size_t(member)].push_back({port, met});
        }
    }
}

Cell Rows::cellOf(int member, int others, int ports) const
{
    Cell cell{};
    cell[m_side] = m_lists.number(member);
    cell[1 - m_side] = others;
    cell[2] = ports;
    return cell;
}

/// What a row meets, apart by the ports.
const std::vector<std::pair<int, int>> &Rows::byPorts(const std::vector<Met> &row)
{
    const auto [known, isNew] = m_known.try_emplace(row);
    if (!isNew)
        return known->second;
    QList<Classes> met;
    for (const Met &each : row)
        met.append(m_lists.list(each.others));
    const Atoms<int> atoms = cut(met);
    std::vector<Members> ports(atoms.classes.size());
    for (size_t i = 0; i < row.size(); ++i)
        for (int atom : membersOf(atoms.of.value(met.at(qsizetype(i)))))
            ports[size_t(atom)].push_back(row[i].port);
    for (size_t i = 0; i < ports.size(); ++i)
        known->second.push_back({m_lists.number(atoms.classes[i]), m_lists.number(classesOf(ports[i]))});
    return known->second;
}

Cells Rows::wide()
{
    Cells cells;
    for (size_t member = 0; member < m_rows.size(); ++member)
        for (const auto &[others, ports] : byPorts(m_rows[member]))
            cells.push_back(cellOf(int(member), others, ports));
    return cells;
}

Cells Rows::narrow()
{
    Cells cells;
    for (size_t member = 0; member < m_rows.size(); ++member)
        for (const Met &met : m_rows[member])
            cells.push_back(cellOf(int(member), met.others, m_lists.number(met.port)));
    return cells;
}

} // namespace portolan
