// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/comparing.h"

#include "views/mainwindow/discard.h"
#include "views/mainwindow/workspace.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <new>

namespace portolan {

Comparing::Comparing(Workspace &workspace)
    : m_workspace(workspace), m_post(new QObject, [](QObject *post) { post->deleteLater(); })
{
    connect(&workspace, &Workspace::derivedChanged, this, [this] {
        if (m_active)
            start();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(200);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT slow(true);
    });
}

Comparing::~Comparing()
{
    if (m_running.cancelled)
        m_running.cancelled->store(true);
}

void Comparing::with(const Plan &before, const QString &name)
{
    m_active = true;
    m_before = before;
    m_beforeDerived.reset();
    m_name = name;
    m_result.reset();
    start();
    Q_EMIT changed();
}

void Comparing::end()
{
    if (!m_active)
        return;
    m_active = false;
    m_done = ++m_wanted; // what is under way never comes
    if (m_running.cancelled)
        m_running.cancelled->store(true);
    settle();
    m_result.reset();
    m_before = {};
    m_beforeDerived.reset();
    Q_EMIT changed();
}

/// Cancels the run before. At most some twenty reports a second reach the window.
Progress Comparing::newRun()
{
    if (m_running.cancelled)
        m_running.cancelled->store(true);
    m_running.cancelled = std::make_shared<std::atomic<bool>>(false);
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    m_running.report = [post = m_post, self = QPointer<Comparing>(this), clock](int done, int total) {
        if (clock->elapsed() < 50)
            return;
        clock->restart();
        QMetaObject::invokeMethod(
            post.get(),
            [self, done, total] {
                if (self && self->m_slow)
                    Q_EMIT self->progressed(done, total);
            },
            Qt::QueuedConnection);
    };
    return m_running;
}

/// Nothing is under way any more.
void Comparing::settle()
{
    m_patience.stop();
    if (std::exchange(m_slow, false))
        Q_EMIT slow(false);
}

void Comparing::start()
{
    const int number = ++m_wanted;
    if (!m_slow && !m_patience.isActive())
        m_patience.start();
    // The guard is looked at in this thread only: what arrives after this is gone is dropped.
    const QPointer<Comparing> self(this);
    QThreadPool::globalInstance()->start([post = m_post, self, number, plan = m_before, known = m_beforeDerived,
                                          after = m_workspace.derived(), texts = m_workspace.texts(),
                                          progress = newRun()] {
        std::shared_ptr<const Comparison> result; // null: memory does not suffice
        try {
            const auto before = known ? known : discardedAtLast(derive(plan, texts, partOf(progress, 0, 300)));
            if (progress.isCancelled())
                return;
            result = discardedAtLast(Comparison::of(before, after, texts, partOf(progress, 300, 1000)));
            if (progress.isCancelled())
                return;
        } catch (const std::bad_alloc &) {
            result.reset();
        }
        QMetaObject::invokeMethod(
            post.get(),
            [self, number, result] {
                if (self)
                    self->take(number, result);
            },
            Qt::QueuedConnection);
    });
}

void Comparing::take(int number, const std::shared_ptr<const Comparison> &result)
{
    if (number != m_wanted || !m_active)
        return;
    if (!result) {
        end();
        m_workspace.say(tr("There is not enough memory to compare these plans."));
        return;
    }
    m_done = number;
    m_beforeDerived = result->before;
    m_result = result;
    settle();
    Q_EMIT changed();
}

} // namespace portolan
