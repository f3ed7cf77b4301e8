// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The folders of all points of an export.
#pragma once
#include "model/rules/rule.h"

#include <QtCore/QHash>

namespace portolan {

/// What pointFolder says, of every point of the book in one go, by its id.
QHash<QString, QString> pointFolders(const RuleBook &book);

} // namespace portolan
