// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/scenemaker.h"
#include "model/drawing/routing.h"

#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

namespace portolan {

namespace {

/// Above these a scene takes longer than a frame or two.
constexpr qsizetype manyDevices = 150, manyFlows = 1500;

} // namespace

SceneMaker::SceneMaker(QObject *parent)
    : QObject(parent), m_post(new QObject, [](QObject *post) { post->deleteLater(); })
{
}

SceneMaker::~SceneMaker() = default;

void SceneMaker::make(const std::shared_ptr<const DerivedPlan> &derived, const SceneOptions &options)
{
    ++m_number;
    const Order order{derived, options};
    if (derived->plan.devices.size() <= manyDevices && derived->flows.flows.size() <= manyFlows) {
        m_next.reset();
        Q_EMIT made(derived, Scene::build(derived->plan, derived.get(), options));
    } else if (m_working) {
        m_next = std::make_unique<Order>(order);
    } else {
        start(order);
    }
}

void SceneMaker::start(const Order &order)
{
    m_working = true;
    // The guard is looked at in this thread only: what arrives after the maker is gone is dropped.
    const QPointer<SceneMaker> maker(this);
    QThreadPool::globalInstance()->start([post = m_post, maker, number = m_number, order] {
        const auto send = [&](const Scene &scene, bool last) {
            QMetaObject::invokeMethod(
                post.get(),
                [maker, number, order, scene, last] {
                    if (maker)
                        maker->take(number, order, scene, last);
                },
                Qt::QueuedConnection);
        };
        SceneOptions unrouted = order.options;
        unrouted.routed = false;
        Scene scene = Scene::build(order.derived->plan, order.derived.get(), unrouted);
        send(scene, false);
        routeScene(scene);
        send(scene, true);
    });
}

void SceneMaker::take(int number, const Order &order, const Scene &scene, bool last)
{
    if (last)
        m_working = false;
    if (number == m_number)
        Q_EMIT made(order.derived, scene);
    if (last && m_next) {
        const Order next = *m_next;
        m_next.reset();
        start(next);
    }
}

} // namespace portolan
