// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/scenemaker.h"
#include "model/drawing/changeoverlay.h"
#include "model/drawing/routing.h"
#include "views/canvas/scenepicks.h"
#include "views/mainwindow/discard.h"

#include <QtCore/QElapsedTimer>
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
    m_patience.setSingleShot(true);
    m_patience.setInterval(200);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT slow(true);
    });
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
    if (!m_slow && !m_patience.isActive())
        m_patience.start();
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
        QElapsedTimer clock;
        clock.start();
        const auto tell = [&](int done, int total) {
            if (clock.elapsed() < 50) // at most some twenty reports a second reach the window
                return;
            clock.restart();
            inWindow([done, total](SceneMaker &maker) {
                if (maker.m_slow)
                    Q_EMIT maker.progressed(done, total);
            });
        };
        // The layout takes about as long as the ways.
        const auto part = [&](int from) {
            return Progress{.cancelled = progress.cancelled,
                            .report = [tell, from](int done, int total) { tell(from + 50 * done / total, 100); }};
        };
        try {
            SceneOptions unrouted = order.options;
            unrouted.routed = false;
            unrouted.progress = part(0);
            Scene scene = Scene::build(order.derived->plan, order.derived.get(), unrouted);
            if (!progress.isCancelled()) {
                sketchScene(scene);
                send(scene);
                routeScene(scene, part(50));
                send(scene);
            }
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
    if (!m_next) {
        m_patience.stop();
        if (std::exchange(m_slow, false))
            Q_EMIT slow(false);
        return;
    }
    const Order next = *m_next;
    m_next.reset();
    start(next);
}

} // namespace portolan
