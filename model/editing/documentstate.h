// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A DocumentState is all that a PlanDocument holds, as a value: what a journal keeps and recovery brings back; a
// HistoryStep is what leads from one to the next.
#pragma once
#include "model/editing/planedit.h"

namespace portolan {

struct DocumentState
{
    Plan plan;
    Plan saved;            ///< as it was read or saved last, or what a plan without a file began with
    QString path;          ///< empty: it has no file yet
    QString digest;        ///< of the file as it was read or saved; empty without a file
    QList<PlanEdit> steps; ///< of the undo history, merged ones as one
    int index = 0;         ///< so many of them are done in `plan`
    int clean = 0;         ///< the index at which `plan` is `saved`; -1: at none

    bool isModified() const { return index != clean; }
};

struct HistoryStep
{
    enum class Kind {
        Pushed,  ///< `edit`, before it is merged
        Undone,  ///< one step back
        Redone,  ///< one step on
        Saved,   ///< the plan is what the file holds
        Rebased, ///< the state is another one in a way that steps do not say
        Replaced ///< another plan, or the same read anew: what was before is of no interest any more
    };
    Kind kind = Kind::Pushed;
    PlanEdit edit = {};
};

} // namespace portolan
