// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/steadyapplication.h"

#include <new>

namespace portolan {

bool SteadyApplication::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::bad_alloc &) {
        QMetaObject::invokeMethod(this, &SteadyApplication::memoryRanOut, Qt::QueuedConnection);
        return false;
    }
}

} // namespace portolan
