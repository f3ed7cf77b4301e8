// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/documentjournal.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <new>
#include <optional>

namespace portolan {

namespace {
constexpr qint64 fewestSteps = 100, replayedBytes = 100'000'000;
constexpr int patience = 10'000; ///< milliseconds before a journal that cannot be written is tried again
} // namespace

/// What the thread does and hands back; looked into when it has ended.
struct DocumentJournal::Work
{
    std::optional<JournalFile> file;
    std::optional<Error> error;
};

DocumentJournal::DocumentJournal(PlanDocument &document, const QString &program, JournalLimits limits,
                                 QObject *parent)
    : QObject(parent), m_document(document), m_program(program), m_limits(limits)
{
    m_pool.setMaxThreadCount(1);
    m_document.setWitness([this](const HistoryStep &step) { take(step); });
}

DocumentJournal::~DocumentJournal()
{
    m_document.setWitness({});
    settle();
}

QString DocumentJournal::fileOf(const QString &stem, int generation)
{
    return QStringLiteral("%1.%2.journal").arg(stem).arg(generation);
}

void DocumentJournal::begin(const QString &stem, int generation, qint64 number, const QStringList &older)
{
    end();
    m_stem = stem;
    m_generation = generation;
    m_number = number;
    m_older = older;
    startSnapshot();
}

void DocumentJournal::end()
{
    m_pool.waitForDone();
    if (m_snapshot && m_snapshot->file)
        m_older.append(m_snapshot->file->path());
    if (m_file)
        m_older.append(m_file->path());
    m_snapshot.reset();
    m_flush.reset();
    m_file.reset();
    m_waiting.clear();
    for (const QString &file : std::as_const(m_older))
        QDir().remove(file);
    m_older.clear();
    m_stem.clear();
    m_failed = false;
}

bool DocumentJournal::settle()
{
    if (m_snapshot)
        finishSnapshot();
    return finishFlush() && isWhole();
}

void DocumentJournal::take(const HistoryStep &step)
{
    if (!isFollowing())
        return;
    switch (step.kind) {
    case HistoryStep::Kind::Replaced:
        // What is replaced was left on purpose.
        begin(QString(m_stem));
        return;
    case HistoryStep::Kind::Rebased:
        if (m_snapshot)
            finishSnapshot();
        finishFlush();
        if (m_file)
            m_older.append(m_file->path());
        m_file.reset();
        ++m_number;
        startSnapshot();
        return;
    case HistoryStep::Kind::Pushed:
    case HistoryStep::Kind::Undone:
    case HistoryStep::Kind::Redone:
    case HistoryStep::Kind::Saved:
        break;
    }
    append(stepRecord(step, m_document.path(), m_document.savedDigest(), QDateTime::currentDateTime()));
}

void DocumentJournal::append(const QByteArray &record)
{
    ++m_number;
    if (!m_file && !m_snapshot) {
        // It could not be begun before: once more, with what the document holds when this step is over.
        QMetaObject::invokeMethod(this, &DocumentJournal::tryAgain, Qt::QueuedConnection);
        return;
    }
    if (m_snapshot)
        m_waiting.append(record);
    if (!m_file)
        return finishSnapshot();
    // At most one step is on its way to the disk.
    if (!finishFlush())
        return;
    if (const Done done = m_file->append(record); !done) {
        fail(done.error());
        return;
    }
    startFlush();
    const qint64 grown = m_file->size() - m_begunWith;
    // A step of a large plan takes longer to replay.
    const qint64 steps = qMax(fewestSteps, replayedBytes / qMax<qint64>(1, m_begunWith));
    if (!m_snapshot &&
        (m_number - m_begunAt >= qMin<qint64>(steps, m_limits.steps) || grown > qMax(m_limits.bytes, m_begunWith)))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isFollowing() && m_file && !m_snapshot)
                    startSnapshot();
            },
            Qt::QueuedConnection);
}

/// Takes the document as it is between two steps.
void DocumentJournal::startSnapshot()
{
    m_begunAt = m_number;
    m_waiting.clear();
    m_snapshot = std::make_shared<Work>();
    m_pool.start([this, work = m_snapshot, state = m_document.state(), program = m_program, number = m_number,
                  path = fileOf(m_stem, ++m_generation)] {
        try {
            auto begun =
                JournalFile::begin(path, number, snapshotRecord(state, program, QDateTime::currentDateTime()));
            if (begun)
                work->file = std::move(begun).value();
            else
                work->error = begun.error();
        } catch (const std::bad_alloc &) {
            work->error = Error{.what = tr("There is not enough memory for the journal.")};
        }
        QMetaObject::invokeMethod(
            this,
            [this, work] {
                if (m_snapshot == work)
                    finishSnapshot();
            },
            Qt::QueuedConnection);
    });
}

void DocumentJournal::finishSnapshot()
{
    m_pool.waitForDone();
    const std::shared_ptr<Work> work = std::exchange(m_snapshot, nullptr);
    const QList<QByteArray> waiting = std::exchange(m_waiting, {});
    if (work->error)
        return giveUpSnapshot(*work->error);
    auto file = std::make_shared<JournalFile>(std::move(*work->file));
    const qint64 begunWith = file->size();
    for (const QByteArray &record : waiting)
        if (const Done done = file->append(record); !done) {
            QDir().remove(file->path());
            return giveUpSnapshot(done.error());
        }
    finishFlush();
    if (m_file)
        m_older.append(m_file->path());
    m_file = std::move(file);
    m_begunWith = begunWith;
    for (const QString &older : std::as_const(m_older))
        QDir().remove(older);
    m_older.clear();
    startFlush();
    succeed();
}

/// The older file goes on, if there is one, and grows for as long again.
void DocumentJournal::giveUpSnapshot(const Error &error)
{
    if (!m_file)
        return fail(error);
    m_begunAt = m_number;
    m_begunWith = m_file->size();
}

void DocumentJournal::startFlush()
{
    m_flush = std::make_shared<Work>();
    m_pool.start([file = m_file, work = m_flush] {
        if (const Done done = file->flush(); !done)
            work->error = done.error();
    });
}

bool DocumentJournal::finishFlush()
{
    if (!m_flush)
        return true;
    m_pool.waitForDone();
    const std::shared_ptr<Work> work = std::exchange(m_flush, nullptr);
    if (work->error)
        fail(*work->error);
    return !work->error;
}

void DocumentJournal::tryAgain()
{
    if (isFollowing() && !m_file && !m_snapshot)
        startSnapshot();
}

/// What the file lacks from here on is in the next snapshot, if that can be written; the file itself stays for what
/// it has.
void DocumentJournal::fail(const Error &error)
{
    if (m_file) {
        m_older.append(m_file->path());
        m_file.reset();
    }
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(error);
    QTimer::singleShot(patience, this, &DocumentJournal::tryAgain);
}

void DocumentJournal::succeed()
{
    m_failed = false;
    Q_EMIT kept();
}

} // namespace portolan
