// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Step lifts the raw JSON of a plan from one format to the next; each lies in a file of its own in plan/steps.
#pragma once
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <functional>

namespace portolan {

struct Step
{
    int from = 0; ///< the format it reads; it writes the next one
    std::function<QJsonObject(QJsonObject)> lift;
};

QList<Step> allSteps();

} // namespace portolan
