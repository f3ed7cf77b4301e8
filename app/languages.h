// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the language of the window, and puts its translations into the application.
#pragma once
#include <QtCore/QString>

namespace portolan {

/// The language wanted, or that of the system when it is empty; English when there is no translation.
QString languageFor(const QString &wanted);
/// Installs the translators of the program and of Qt itself.
void installLanguage(const QString &language);

} // namespace portolan
