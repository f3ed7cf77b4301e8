// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets go of what is no longer wanted in a thread of its own: to free a large plan takes longer than a frame.
#pragma once
#include <QtCore/QCoreApplication>
#include <QtCore/QThreadPool>
#include <memory>

namespace portolan {

template <class T>
void discard(T value)
{
    if (!QCoreApplication::instance())
        return; // nobody waits for a frame any more, and the threads are gone
    auto held = std::make_unique<T>(std::move(value));
    QThreadPool::globalInstance()->start([held = std::shared_ptr<T>(std::move(held))]() mutable { held.reset(); });
}

/// The same thing, discarded when the last one who holds it lets go, whoever that is.
template <class T>
std::shared_ptr<const T> discardedAtLast(std::shared_ptr<const T> value)
{
    const T *thing = value.get();
    return {thing, [value = std::move(value)](const T *) mutable { discard(std::move(value)); }};
}

} // namespace portolan
