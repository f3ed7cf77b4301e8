// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of the plan: every edit by name, a click goes back to it or forward.
#pragma once
#include <QtWidgets/QDockWidget>

namespace portolan {

class Workspace;
QDockWidget *makeHistoryDock(Workspace &workspace, QWidget *parent);

} // namespace portolan
