// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SceneMaker builds the scene of a derivation, and what differs from another plan on it: at once when it is
// small, in a worker when it would make the window wait.
#pragma once
#include "model/drawing/comparison.h"
#include "model/drawing/overlay.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <memory>

namespace portolan {

struct MadeScene
{
    std::shared_ptr<const DerivedPlan> derived;
    Scene scene;                                  ///< of `derived`
    QList<Thing> order;                           ///< readingOrder() of the scene
    std::shared_ptr<const Comparison> comparison; ///< as it was ordered
    Overlay changes;                              ///< of the comparison, over the scene
};

class SceneMaker : public QObject
{
    Q_OBJECT
public:
    explicit SceneMaker(QObject *parent = nullptr);
    /// Gives up what is under way.
    ~SceneMaker() override;

    /// made() follows: before this returns for a small plan; else twice, with a sketch of the ways of connectors
    /// and with the ways themselves. What was asked for before and is not made yet is given up and never comes.
    /// `comparison` belongs to `derived`, or is null.
    void make(const std::shared_ptr<const DerivedPlan> &derived, const SceneOptions &options,
              const std::shared_ptr<const Comparison> &comparison = nullptr);
    bool isBusy() const { return m_working; }

Q_SIGNALS:
    void made(const portolan::MadeScene &made);
    void slow(bool working);              ///< after 200 ms of work, and when that ends
    void progressed(int done, int total); ///< between the two

private:
    struct Order
    {
        std::shared_ptr<const DerivedPlan> derived;
        SceneOptions options;
        std::shared_ptr<const Comparison> comparison;

        MadeScene madeOf(const Scene &scene) const;
    };
    void start(const Order &order);
    void take(int number, const MadeScene &made);
    void end();

    std::shared_ptr<QObject> m_post; ///< lives in this thread; what a worker sends arrives through it
    int m_number = 0;                ///< of the newest order
    bool m_working = false;
    Progress m_running;
    QTimer m_patience;
    bool m_slow = false;
    std::unique_ptr<Order> m_next;
};

} // namespace portolan
