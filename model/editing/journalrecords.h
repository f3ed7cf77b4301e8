// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the journal of a plan: a snapshot of the document, then one record per step; and the way back from
// them to the document.
#pragma once
#include "model/base/journalfile.h"
#include "model/editing/documentstate.h"

#include <QtCore/QDateTime>

namespace portolan {

/// The first record of every journal: whole plans, the history, who wrote it and when.
QByteArray snapshotRecord(const DocumentState &state, const QString &program, const QDateTime &at);

/// One step; its size is that of the edit, not of the plan. `path` and `digest` are those of the document after it.
/// Rebased and Replaced have none: they need a snapshot.
QByteArray stepRecord(const HistoryStep &step, const QString &path, const QString &digest, const QDateTime &at);

/// What a journal brings back.
struct Replayed
{
    DocumentState state;
    QDateTime at;      ///< of the last record
    QString program;   ///< name and version of who began it
    qint64 number = 0; ///< of the last record that was taken
    qint64 steps = 0;  ///< records after the snapshot
    /// Records at the end that were torn or did not fit what came before; 0 when all was taken.
    qint64 dropped = 0;
};

/// Replays a journal as far as it is whole. Errors: not even the snapshot reads.
Result<Replayed> replayed(const JournalContent &content, const QString &file);

} // namespace portolan
