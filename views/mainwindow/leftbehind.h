// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through the recovery folder for what earlier runs left behind.
#pragma once
#include "views/mainwindow/recovery.h"

namespace portolan {

/// See Recovery::leftBehind(). May run in any thread.
QList<LeftBehind> findLeftBehind(const QString &folder);

/// The lock of what has this stem, of this version's journals and of the copies before them.
QString lockOfStem(const QString &stem);

} // namespace portolan
