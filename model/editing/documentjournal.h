// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A DocumentJournal follows a document and keeps every step in a file at once, so that a kill loses none; it begins
// the file anew when it has grown, in a thread of its own.
#pragma once
#include "model/editing/journalrecords.h"
#include "model/editing/plandocument.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

namespace portolan {

/// When a journal is begun anew: what was appended is longer than this and than what it began with, or so many
/// steps are to be replayed.
struct JournalLimits
{
    qint64 bytes = 1 << 20;
    int steps = 500;
};

class DocumentJournal : public QObject
{
    Q_OBJECT
public:
    /// `document` must live longer. The files are `<stem>.<generation>.journal`; the highest number in its records
    /// counts, where there are two.
    DocumentJournal(PlanDocument &document, const QString &program, JournalLimits limits = {},
                    QObject *parent = nullptr);
    /// Waits for what is under way; the files stay.
    ~DocumentJournal() override;

    /// Follows the document from now on, beginning with what it holds. Where it goes on with a journal that was
    /// left behind: its highest generation, the number of its last record, and its files, which go when the new one
    /// is whole.
    void begin(const QString &stem, int generation = 0, qint64 number = 0, const QStringList &older = {});
    /// Follows no more, and removes the files.
    void end();
    bool isFollowing() const { return !m_stem.isEmpty(); }
    /// Waits until all is on disk; false when it cannot be.
    bool settle();
    /// All steps are in a file.
    bool isWhole() const { return m_file && !m_failed; }
    qint64 size() const { return m_file ? m_file->size() : 0; } ///< bytes of the file
    int generation() const { return m_generation; }

    static QString fileOf(const QString &stem, int generation);

Q_SIGNALS:
    void kept();                               ///< whole again or for the first time
    void failed(const portolan::Error &error); ///< once, until it is whole again

private:
    struct Work;
    void take(const HistoryStep &step);
    void startSnapshot();
    void finishSnapshot();
    void append(const QByteArray &record);
    void giveUpSnapshot(const Error &error);
    void tryAgain();
    void startFlush();
    bool finishFlush();
    void fail(const Error &error);
    void succeed();

    PlanDocument &m_document;
    QString m_program;
    JournalLimits m_limits;
    QString m_stem;
    int m_generation = 0;
    qint64 m_number = 0;                 ///< of the last step
    std::shared_ptr<JournalFile> m_file; ///< shared with the thread that flushes it
    qint64 m_begunWith = 0;              ///< bytes of the snapshot
    qint64 m_begunAt = 0;                ///< number of the snapshot
    QList<QByteArray> m_waiting;         ///< steps since the snapshot that is under way
    QStringList m_older;                 ///< files that go when the snapshot is whole
    std::shared_ptr<Work> m_snapshot, m_flush;
    bool m_failed = false;
    QThreadPool m_pool;
};

} // namespace portolan
