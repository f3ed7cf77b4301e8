// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A RectIndex knows which of many rectangles meet another one without looking at each of them.
#pragma once
#include <QtCore/QHash>
#include <QtCore/QRectF>
#include <algorithm>
#include <cmath>
#include <vector>

namespace portolan {

class RectIndex
{
public:
    /// `cell`: about the size of what is looked for.
    explicit RectIndex(double cell = 256) : m_cell(cell) {}

    /// A null rectangle is not kept. `id` is 0 or more, or -1 for what nobody asks for by name.
    void add(const QRectF &rect, int id = -1)
    {
        if (rect.isNull())
            return;
        const Cells cells = cellsOf(rect);
        if (cells.count() > mostCells) {
            m_wide.push_back({rect, id});
            return;
        }
        for (int y = cells.top; y <= cells.bottom; ++y)
            for (int x = cells.left; x <= cells.right; ++x)
                m_cells[{x, y}].push_back({rect, id});
    }
    bool isEmpty() const { return m_cells.isEmpty() && m_wide.empty(); }

    /// One of those that intersect `rect` and have another id than `self`; nullptr when there is none.
    const QRectF *meeting(const QRectF &rect, int self = -2) const
    {
        const QRectF *found = nullptr;
        look(rect, [&](const Entry &entry) {
            if (entry.id != self && entry.rect.intersects(rect))
                found = &entry.rect;
            return found != nullptr;
        });
        return found;
    }
    bool isFree(const QRectF &rect, int self = -2) const { return !meeting(rect, self); }

    /// The ids of all that intersect `rect`, ascending, each once.
    std::vector<int> allMeeting(const QRectF &rect) const
    {
        std::vector<int> ids;
        look(rect, [&](const Entry &entry) {
            if (entry.rect.intersects(rect))
                ids.push_back(entry.id);
            return false;
        });
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }

private:
    static constexpr double mostCells = 4096;
    struct Entry
    {
        QRectF rect;
        int id;
    };
    struct Cells
    {
        int left, right, top, bottom;
        double count() const { return (double(right) - left + 1) * (double(bottom) - top + 1); }
    };

    int cell(double at) const { return int(std::floor(std::clamp(at / m_cell, -1e9, 1e9))); }
    Cells cellsOf(const QRectF &rect) const
    {
        return {cell(rect.left()), cell(rect.right()), cell(rect.top()), cell(rect.bottom())};
    }
    /// Calls `is` with entries near the rectangle, in no order, until it says true.
    template <class Is>
    void look(const QRectF &rect, Is is) const
    {
        if (std::any_of(m_wide.begin(), m_wide.end(), is))
            return;
        const Cells cells = cellsOf(rect);
        if (cells.count() > double(m_cells.size())) {
            for (const std::vector<Entry> &entries : m_cells)
                if (std::any_of(entries.begin(), entries.end(), is))
                    return;
            return;
        }
        for (int y = cells.top; y <= cells.bottom; ++y)
            for (int x = cells.left; x <= cells.right; ++x)
                if (const auto entries = m_cells.constFind({x, y}); entries != m_cells.cend())
                    if (std::any_of(entries->begin(), entries->end(), is))
                        return;
    }

    double m_cell;
    QHash<std::pair<int, int>, std::vector<Entry>> m_cells;
    std::vector<Entry> m_wide; ///< over so many cells that they are looked at one by one
};

} // namespace portolan
