// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/scenemaker.h"
#include "model/drawing/changeoverlay.h"
#include "model/drawing/routing.h"
#include "views/canvas/scenepicks.h"
#include "views/mainwindow/discard.h"

#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <new>

namespace portolan {

namespace {

/// Above these a scene takes longer than a frame or two.
constexpr qsizetype manyDevices = 150, manyFlows = 1500;

} // namespace

SceneMaker::SceneMaker(QObject *parent)
    : QObject(parent), m_post(new QObject, [](QObject *post) { post->deleteLater(); })
{
}

SceneMaker::~SceneMaker()
{
    if (m_running.cancelled)
        m_running.cancelled->store(true);
}

MadeScene SceneMaker::Order::madeOf(const Scene &scene) const
{
    MadeScene made{derived, scene, readingOrder(scene), comparison, {}};
    if (comparison)
        made.changes = changeOverlay(scene, *derived, comparison->entities, comparison->points,
                                     comparison->legsBefore, comparison->legsAfter, options);
    return made;
}

void SceneMaker::make(const std::shared_ptr<const DerivedPlan> &derived, const SceneOptions &options,
                      const std::shared_ptr<const Comparison> &comparison)
{
    ++m_number;
    const Order order{derived, options, comparison};
    if (derived->plan.devices.size() <= manyDevices && derived->flows.flows.size() <= manyFlows) {
        m_next.reset();
        Q_EMIT made(order.madeOf(Scene::build(derived->plan, derived.get(), options)));
    } else if (m_working) {
        m_running.cancelled->store(true);
        m_next = std::make_unique<Order>(order);
    } else {
        start(order);
    }
}

void SceneMaker::start(const Order &order)
{
    m_working = true;
    m_running.cancelled = std::make_shared<std::atomic<bool>>(false);
    // The guard is looked at in this thread only: what arrives after the maker is gone is dropped.
    const QPointer<SceneMaker> maker(this);
    QThreadPool::globalInstance()->start([post = m_post, maker, number = m_number, order, progress = m_running] {
        const auto inWindow = [&](auto act) {
            QMetaObject::invokeMethod(
                post.get(),
                [maker, act = std::move(act)] {
                    if (maker)
                        act(*maker);
                },
                Qt::QueuedConnection);
        };
        const auto send = [&](const Scene &scene) {
            if (progress.isCancelled())
                return;
            auto made = discardedAtLast(std::make_shared<const MadeScene>(order.madeOf(scene)));
            inWindow([number, made = std::move(made)](SceneMaker &maker) { maker.take(number, *made); });
        };
        try {
            SceneOptions unrouted = order.options;
            unrouted.routed = false;
            Scene scene = Scene::build(order.derived->plan, order.derived.get(), unrouted);
            send(scene);
            routeScene(scene, progress);
            send(scene);
        } catch (const std::bad_alloc &) {
            // Memory does not suffice: the drawing before stays.
        }
        inWindow([](SceneMaker &maker) { maker.end(); });
    });
}

void SceneMaker::take(int number, const MadeScene &scene)
{
    if (number == m_number)
        Q_EMIT made(scene);
}

void SceneMaker::end()
{
    m_working = false;
    if (!m_next)
        return;
    const Order next = *m_next;
    m_next.reset();
    start(next);
}

} // namespace portolan
