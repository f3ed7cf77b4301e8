// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop is dark: by Qt from 6.5 on, before it by the luminance of the palette the program started
// with.
#pragma once
#include <QtCore/QObject>
#include <functional>

namespace portolan {

bool desktopIsDark();
/// Calls `changed` as long as `context` lives, where Qt tells of changes.
void onDesktopSchemeChanged(QObject *context, const std::function<void()> &changed);

} // namespace portolan
