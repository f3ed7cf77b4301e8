// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the place of this panel until it comes.
#include "views/mainwindow/panels.h"

namespace portolan {

Panel *makeOverview(Workspace &, Canvas &, QWidget *parent)
{
    return new Panel(parent);
}

} // namespace portolan
