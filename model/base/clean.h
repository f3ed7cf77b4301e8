// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes text from strangers fit to be shown in one line: no control, bidirectional or line separating characters.
#pragma once
#include <QtCore/QString>

namespace portolan {

/// True for characters that could break a line, hide or reorder text: categories Cc, Cf, Zl, Zp, Cs and unassigned.
bool isUnsafeCharacter(char32_t character);

/// The text with every unsafe character replaced by U+FFFD, line breaks and tabs by a space.
QString oneLine(const QString &text);

} // namespace portolan
