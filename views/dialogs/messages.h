// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and messages: one sentence, what to do about it, and verbs on the buttons.
#pragma once
#include "model/base/filelock.h"
#include "model/base/result.h"

class QWidget;

namespace portolan {

enum class SaveAnswer { Save, Discard, Cancel };
SaveAnswer askToSave(QWidget *parent, const QString &name);

enum class ChangedAnswer { Merge, SaveAs, Overwrite, Cancel };
/// `unreadable`: why the other version cannot be merged; empty when it can.
ChangedAnswer askAboutChangedFile(QWidget *parent, const QString &name, const QString &unreadable);

/// Who has a plan open, in words: user, host, process and since when.
QString holderWords(const LockHolder &holder);
enum class OpenElsewhereAnswer { ReadOnly, Copy, Anyway, Cancel };
/// Anyway is offered only where it cannot be seen whether the other still runs.
OpenElsewhereAnswer askAboutOpenPlan(QWidget *parent, const QString &name, const LockHolder &holder);

enum class LeftoverAnswer { Take, Later, Delete };
/// `when`: date and time of the write that was killed, as shown; `changes`: how many things differ.
LeftoverAnswer askAboutLeftover(QWidget *parent, const QString &name, const QString &when, int changes);

/// `sentence` says what did not happen, the error why and what to do. Several faults are a list.
void showError(QWidget *parent, const QString &sentence, const Error &error);
/// A longer list of lines below the sentence, that scrolls and can be copied.
void showList(QWidget *parent, const QString &sentence, const QStringList &lines);

} // namespace portolan
