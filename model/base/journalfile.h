// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A JournalFile is a file that only grows, record by record; each carries its number and a checksum, so that what a
// kill or a full disk leaves half written is known and dropped.
#pragma once
#include "model/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <memory>

class QFile;

namespace portolan {

/// What a journal file holds that is whole.
struct JournalContent
{
    qint64 first = 0;          ///< the number of the first record; the others follow without a gap
    QList<QByteArray> records; ///< at least one
    qint64 torn = 0;           ///< bytes at the end that are no whole record

    qint64 last() const { return first + records.size() - 1; }
};

class JournalFile
{
public:
    JournalFile(JournalFile &&other) noexcept;
    JournalFile &operator=(JournalFile &&other) noexcept;
    ~JournalFile();

    /// Writes a new file with one record, whole or not at all and on disk when the call returns; a file of that
    /// name is replaced.
    static Result<JournalFile> begin(const QString &path, qint64 number, const QByteArray &record);
    /// Hands one more record to the system: a kill of this process does not lose it, a loss of power before flush()
    /// may. On an error the file ends where it ended before.
    Done append(const QByteArray &record);
    /// Waits until all is on disk. May be called in another thread, if none appends meanwhile.
    Done flush();

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }     ///< bytes
    qint64 number() const { return m_number; } ///< of the last record

    /// Errors: the file cannot be read, is no journal, or not even its first record is whole.
    static Result<JournalContent> read(const QString &path);

private:
    JournalFile();

    QString m_path;
    std::unique_ptr<QFile> m_file;
    qint64 m_size = 0;
    qint64 m_number = 0;
    QByteArray m_chain; ///< checksum of the last record
    bool m_broken = false;
};

} // namespace portolan
