// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SceneMaker builds the scene of a derivation: at once when it is small, in a worker when it would make the
// window wait.
#pragma once
#include "model/drawing/scene.h"

#include <QtCore/QObject>
#include <memory>

namespace portolan {

class SceneMaker : public QObject
{
    Q_OBJECT
public:
    explicit SceneMaker(QObject *parent = nullptr);
    ~SceneMaker() override;

    /// made() follows: before this returns for a small plan; else twice, without the ways of connectors and with
    /// them. What was asked for before and is not made yet never comes.
    void make(const std::shared_ptr<const DerivedPlan> &derived, const SceneOptions &options);
    bool isBusy() const { return m_working; }

Q_SIGNALS:
    void made(const std::shared_ptr<const portolan::DerivedPlan> &derived, const portolan::Scene &scene);

private:
    struct Order
    {
        std::shared_ptr<const DerivedPlan> derived;
        SceneOptions options;
    };
    void start(const Order &order);
    void take(int number, const Order &order, const Scene &scene, bool last);

    std::shared_ptr<QObject> m_post; ///< lives in this thread; what a worker sends arrives through it
    int m_number = 0;                ///< of the newest order
    bool m_working = false;
    std::unique_ptr<Order> m_next;
};

} // namespace portolan
