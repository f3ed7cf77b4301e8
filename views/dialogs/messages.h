// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and messages: one sentence, what to do about it, and verbs on the buttons.
#pragma once
#include "model/base/result.h"

class QWidget;

namespace portolan {

enum class SaveAnswer { Save, Discard, Cancel };
SaveAnswer askToSave(QWidget *parent, const QString &name);

enum class ChangedAnswer { Overwrite, SaveAs, Cancel };
ChangedAnswer askAboutChangedFile(QWidget *parent, const QString &name);

enum class RecoveryAnswer { Open, Later, Discard };
/// `when`: date and time of the copy, as shown.
RecoveryAnswer askAboutRecoveredCopy(QWidget *parent, const QString &name, const QString &when);

/// `sentence` says what did not happen, the error why and what to do. Several faults are a list.
void showError(QWidget *parent, const QString &sentence, const Error &error);
/// A longer list of lines below the sentence, that scrolls and can be copied.
void showList(QWidget *parent, const QString &sentence, const QStringList &lines);

} // namespace portolan
