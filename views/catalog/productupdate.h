// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what a newer product of the catalog changes in the ports of a plan, and puts it there when asked to.
#pragma once
#include <QtCore/QString>

class QWidget;

namespace portolan {

class Workspace;

/// The plan carries the product, and the catalog has it otherwise.
bool canUpdateInPlan(const Workspace &workspace, const QString &product);
void updateInPlan(Workspace &workspace, const QString &product, QWidget *parent);

} // namespace portolan
