// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/deriver.h"
#include "views/mainwindow/discard.h"

#include <QtCore/QElapsedTimer>
#include <new>

namespace portolan {

Derivation derivationOf(std::shared_ptr<const DerivedPlan> derived, const DeriveOrder &order)
{
    Derivation result;
    result.digest = discardedAtLast(std::make_shared<const Digest>(derived, order.texts));
    result.asked = order.selection;
    result.kept = stillThere(order.selection, *derived);
    result.lit = litBy(result.kept, *derived);
    result.filter = order.filter;
    result.filtered = filtered(*derived, order.filter);
    result.derived = std::move(derived);
    return result;
}

Deriver::Deriver(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(40);
    connect(&m_pause, &QTimer::timeout, this, &Deriver::start);
    m_patience.setSingleShot(true);
    m_patience.setInterval(200);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT slow(true);
    });
}

Deriver::~Deriver()
{
    if (m_running.cancelled)
        m_running.cancelled->store(true);
    m_pool.waitForDone();
}

void Deriver::derive(const DeriveOrder &order, bool atOnce)
{
    if (m_running.cancelled)
        m_running.cancelled->store(true);
    m_order = order;
    ++m_wanted;
    if (!m_slow && !m_patience.isActive())
        m_patience.start();
    if (atOnce) {
        m_pause.stop();
        start();
    } else {
        m_pause.start();
    }
}

void Deriver::cancel()
{
    m_pause.stop();
    if (m_running.cancelled)
        m_running.cancelled->store(true);
    m_done = m_wanted;
    m_patience.stop();
    if (std::exchange(m_slow, false))
        Q_EMIT slow(false);
}

void Deriver::start()
{
    m_running = Progress{.cancelled = std::make_shared<std::atomic<bool>>(false), .report = {}};
    const quint64 generation = m_wanted;
    const auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    m_running.report = [this, clock](int done, int total) {
        // At most some twenty reports a second reach the window.
        if (clock->elapsed() < 50)
            return;
        clock->restart();
        QMetaObject::invokeMethod(this, [this, done, total] {
            if (m_slow)
                Q_EMIT progressed(done, total);
        });
    };
    // One thread at a time, so that the memory of the last version has one user.
    m_pool.start([this, generation, memory = m_memory, order = m_order, progress = m_running] {
        if (progress.isCancelled())
            return;
        try {
            if (!*memory)
                *memory = std::make_unique<PlanDeriver>();
            auto derived = discardedAtLast((*memory)->derive(order.plan, order.texts, progress));
            if (progress.isCancelled())
                return;
            Derivation derivation = derivationOf(std::move(derived), order);
            QMetaObject::invokeMethod(
                this, [this, generation, derivation = std::move(derivation)] { take(generation, derivation); });
        } catch (const std::bad_alloc &) {
            // What was half made is gone by now; what the deriver remembers may be half of something.
            memory->reset();
            QMetaObject::invokeMethod(this, [this, generation] { fail(generation); });
        }
    });
}

void Deriver::take(quint64 generation, const Derivation &derivation)
{
    if (generation != m_wanted || m_done == m_wanted)
        return;
    m_done = generation;
    m_patience.stop();
    const bool wasSlow = std::exchange(m_slow, false);
    Q_EMIT finished(derivation);
    if (wasSlow)
        Q_EMIT slow(false);
}

void Deriver::fail(quint64 generation)
{
    if (generation != m_wanted || m_done == m_wanted)
        return;
    cancel();
    Q_EMIT failed({.what = tr("There is not enough memory to derive this plan; what is shown is as it was before."),
                   .remedy = tr("Close other programs or make the plan smaller, then edit on.")});
}

} // namespace portolan
