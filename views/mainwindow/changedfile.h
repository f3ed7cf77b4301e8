// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What to do when the file of a plan was changed underneath: merge it, keep the other version for good, or save
// elsewhere.
#pragma once
#include "views/mainwindow/workspace.h"

class QWidget;

namespace portolan {

/// Copies what the file holds now to a name beside it that nothing takes away, such as `plan (other version
/// 2026-12-01 1432).portolan`, and takes it for what is overwritten next. Gives back that name.
Result<QString> keepOtherVersion(PlanDocument &document, const QDateTime &now);

enum class ChangedOutcome {
    Save,   ///< the document is built upon what the file holds now: save it
    SaveAs, ///< under another name
    Stay
};
/// Asks, and does what was chosen. `kept` is set to the file that holds the other version, where one was made.
ChangedOutcome settleChangedFile(Workspace &workspace, const QString &name, QWidget &window, QString &kept);

} // namespace portolan
