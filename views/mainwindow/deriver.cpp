// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/deriver.h"

#include <QtCore/QElapsedTimer>

namespace portolan {

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

void Deriver::derive(const Plan &plan, const Texts &texts, bool atOnce)
{
    if (m_running.cancelled)
        m_running.cancelled->store(true);
    m_plan = plan;
    m_texts = texts;
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
    m_pool.start([this, generation, memory = m_memory, plan = m_plan, texts = m_texts, progress = m_running] {
        if (progress.isCancelled())
            return;
        auto derived = memory->derive(plan, texts, progress);
        if (progress.isCancelled())
            return;
        QMetaObject::invokeMethod(this, [this, generation, derived = std::move(derived)] {
            if (generation != m_wanted || m_done == m_wanted)
                return;
            m_done = generation;
            m_patience.stop();
            const bool wasSlow = std::exchange(m_slow, false);
            Q_EMIT finished(derived);
            if (wasSlow)
                Q_EMIT slow(false);
        });
    });
}

} // namespace portolan
