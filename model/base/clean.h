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

/// The text with every unsafe character, line breaks and tabs too, as `\u202e`: one escape for each UTF-16 unit.
/// Backslashes are doubled only where they would be taken for a part of an escape.
QString escaped(const QString &text);
/// The text that `escaped` was given.
QString unescaped(const QString &text);

/// JSON in which every unsafe character inside a text is an escape; line breaks between the values stay.
QByteArray escapedJson(const QByteArray &json);

} // namespace portolan
