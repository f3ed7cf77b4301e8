// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every action that has a shortcut, by menu.
#pragma once

class QWidget;

namespace portolan {

struct Actions;
class Theme;
void showShortcuts(const Actions &actions, const Theme &theme, QWidget *parent);

} // namespace portolan
