// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/closeup.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace portolan {

namespace {

constexpr double reach = 48; ///< what is nearer above or below stands beside
constexpr double nowhere = -std::numeric_limits<double>::infinity();

/// How far right anything stands, height by height: a tree over the stretches between all heights that matter.
class Skyline
{
public:
    /// `heights` ascending, each once.
    explicit Skyline(const std::vector<double> &heights) : m_heights(heights)
    {
        while (m_leaves < heights.size())
            m_leaves *= 2;
        m_own.assign(2 * m_leaves, nowhere);
        m_below = m_own;
    }

    void raise(double top, double bottom, double right)
    {
        over(top, bottom, [&](size_t node) {
            m_own[node] = std::max(m_own[node], right);
            for (; node >= 1; node /= 2)
                m_below[node] = std::max(m_below[node], right);
        });
    }

    double highest(double top, double bottom) const
    {
        double right = nowhere;
        over(top, bottom, [&](size_t node) {
            right = std::max(right, m_below[node]);
            for (; node >= 1; node /= 2)
                right = std::max(right, m_own[node]);
        });
        return right;
    }

private:
    template <class Each>
    void over(double top, double bottom, Each each) const
    {
        const auto at = [this](double height) {
            return size_t(std::lower_bound(m_heights.begin(), m_heights.end(), height) - m_heights.begin());
        };
        for (size_t from = at(top) + m_leaves, to = at(bottom) + m_leaves; from < to; from /= 2, to /= 2) {
            if (from % 2)
                each(from++);
            if (to % 2)
                each(--to);
        }
    }

    const std::vector<double> &m_heights;
    size_t m_leaves = 1;
    std::vector<double> m_own;   ///< of the whole stretch of a node
    std::vector<double> m_below; ///< the highest anywhere in it
};

struct Item
{
    QRectF *rect;
    bool gateway;
};

} // namespace

void closeUp(Scene &scene, double corridor, double gap)
{
    std::vector<Item> items;
    std::vector<double> heights;
    const auto take = [&](QRectF &rect, bool gateway) {
        items.push_back({&rect, gateway});
        heights.insert(heights.end(), {rect.top() - reach, rect.top(), rect.bottom(), rect.bottom() + reach});
    };
    for (SceneZone &zone : scene.zones)
        take(zone.rect, false);
    for (SceneGateway &gateway : scene.gateways)
        take(gateway.rect, true);
    std::sort(heights.begin(), heights.end());
    heights.erase(std::unique(heights.begin(), heights.end()), heights.end());
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &a, const Item &b) { return a.rect->left() < b.rect->left(); });

    Skyline zones(heights), gateways(heights);
    const auto stand = [&](const Item &item) {
        (item.gateway ? gateways : zones)
            .raise(item.rect->top() - reach, item.rect->bottom() + reach, item.rect->right());
    };
    std::vector<Item> waiting; // they begin where the present one does: they are not left of it
    for (const Item &item : items) {
        const QRectF &rect = *item.rect;
        if (!waiting.empty() && waiting.front().rect->left() < rect.left()) {
            std::for_each(waiting.begin(), waiting.end(), stand);
            waiting.clear();
        }
        const double left = rect.left();
        const double limit =
            std::max((item.gateway ? gateways : zones).highest(rect.top(), rect.bottom()) + gap,
                     (item.gateway ? zones : gateways).highest(rect.top(), rect.bottom()) + corridor);
        if (const double wanted = std::max(0.0, limit); limit > nowhere && wanted < left)
            item.rect->moveLeft(std::ceil(wanted / 8) * 8);
        if (rect.left() < left)
            stand(item);
        else
            waiting.push_back(item);
    }
}

} // namespace portolan
