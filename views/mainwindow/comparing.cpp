// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/comparing.h"

#include "views/mainwindow/workspace.h"

#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

namespace portolan {

Comparing::Comparing(Workspace &workspace)
    : m_workspace(workspace), m_post(new QObject, [](QObject *post) { post->deleteLater(); })
{
    connect(&workspace, &Workspace::derivedChanged, this, [this] {
        if (m_active)
            start();
    });
}

Comparing::~Comparing() = default;

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
    m_result.reset();
    m_before = {};
    m_beforeDerived.reset();
    Q_EMIT changed();
}

void Comparing::start()
{
    const int number = ++m_wanted;
    // The guard is looked at in this thread only: what arrives after this is gone is dropped.
    const QPointer<Comparing> self(this);
    QThreadPool::globalInstance()->start([post = m_post, self, number, plan = m_before, known = m_beforeDerived,
                                          after = m_workspace.derived(), texts = m_workspace.texts()] {
        const auto before = known ? known : derive(plan, texts);
        const auto result = Comparison::of(before, after, texts);
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
    m_done = number;
    m_beforeDerived = result->before;
    m_result = result;
    Q_EMIT changed();
}

} // namespace portolan
