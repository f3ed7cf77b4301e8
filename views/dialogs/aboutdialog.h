// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is, its version, its licence, and whose work it stands on.
#pragma once
#include "views/dialogs/dialog.h"

namespace portolan {

class AboutDialog : public Dialog
{
    Q_OBJECT
public:
    AboutDialog(const Theme &theme, QWidget *parent);
};

} // namespace portolan
