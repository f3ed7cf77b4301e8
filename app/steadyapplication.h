// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A SteadyApplication outlives an event that memory does not suffice for.
#pragma once
#include <QtWidgets/QApplication>

namespace portolan {

class SteadyApplication : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void memoryRanOut(); ///< the event came to nothing; sent when there is room again
};

} // namespace portolan
