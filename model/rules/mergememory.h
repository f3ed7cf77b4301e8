// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A MergeMemory merges boxes and remembers the results by content: the same boxes stand at several points, and
// again after the next edit.
#pragma once
#include "model/rules/merge.h"

#include <QtCore/QHash>
#include <vector>

namespace portolan {

class MergeMemory
{
public:
    /// What mergedBoxes makes of them; they come in the order of their flows.
    QList<Box> merged(const std::vector<FlowBox> &boxes, MergeMode mode, const Progress &progress = {});
    /// What was not asked for since the last call but one is forgotten.
    void age();

private:
    struct Entry
    {
        MergeMode mode = MergeMode::Partition;
        QList<Box> boxes; ///< their flows renumbered from 0, in order
        QList<Box> merged;
    };
    using Entries = QHash<size_t, std::vector<Entry>>;
    static const Entry *find(const Entries &entries, size_t hash, MergeMode mode, const QList<Box> &boxes);

    Entries m_entries;
    Entries m_old;
};

} // namespace portolan
