// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/journalfile.h"

#include "model/base/safefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace portolan {

namespace {

struct JournalTexts
{
    Q_DECLARE_TR_FUNCTIONS(JournalTexts)
};

const QByteArray magic = "portolan-journal 1\n";
constexpr qsizetype checkLength = 32; ///< half of SHA-256, in hexadecimal
constexpr qsizetype longestHead = 80; ///< of a record

/// Each checksum holds the one before: a record that was cut out or comes from elsewhere does not fit.
QByteArray checksum(const QByteArray &before, qint64 number, QByteArrayView record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QByteArray::number(number) + ' ');
    hash.addData(record);
    return hash.result().toHex().left(checkLength);
}

QByteArray framed(const QByteArray &record, qint64 number, const QByteArray &check)
{
    return QByteArray::number(number) + ' ' + QByteArray::number(record.size()) + ' ' + check + '\n' + record +
           '\n';
}

Error fault(const QString &path, const QString &what)
{
    return {.what = what,
            .remedy = JournalTexts::tr("Check that the folder may be written to and has room."),
            .file = path};
}

/// Flushes a file to disk; empty when that worked.
QString flushed(const QFile &file)
{
#ifdef Q_OS_UNIX
    int done = 0;
    do
        done = ::fsync(file.handle());
    while (done != 0 && errno == EINTR);
    return done == 0 ? QString() : QString::fromLocal8Bit(std::strerror(errno));
#else
    return ::_commit(file.handle()) == 0 ? QString() : QStringLiteral("_commit");
#endif
}

} // namespace

JournalFile::JournalFile() = default;
JournalFile::JournalFile(JournalFile &&other) noexcept = default;
JournalFile &JournalFile::operator=(JournalFile &&other) noexcept = default;
JournalFile::~JournalFile() = default;

Result<JournalFile> JournalFile::begin(const QString &path, qint64 number, const QByteArray &record)
{
    JournalFile journal;
    journal.m_path = path;
    journal.m_number = number;
    journal.m_chain = checksum(magic, number, record);
    const QByteArray content = magic + framed(record, number, journal.m_chain);
    if (const auto written = writeFile(path, content); !written)
        return written.error();
    journal.m_size = content.size();
    journal.m_file = std::make_unique<QFile>(path);
    if (!journal.m_file->open(QIODevice::Append | QIODevice::Unbuffered | QIODevice::ExistingOnly))
        return fault(path,
                     JournalTexts::tr("The journal cannot be written: %1.").arg(journal.m_file->errorString()));
    return journal;
}

Done JournalFile::append(const QByteArray &record)
{
    if (m_broken)
        return fault(m_path, JournalTexts::tr("The journal could not be written before."));
    const qint64 number = m_number + 1;
    const QByteArray check = checksum(m_chain, number, record);
    const QByteArray frame = framed(record, number, check);
    if (m_file->write(frame) != frame.size()) {
        const Error error =
            fault(m_path, JournalTexts::tr("The journal cannot be written: %1.").arg(m_file->errorString()));
        m_file->unsetError();
        m_broken = !m_file->resize(m_size);
        return error;
    }
    m_size += frame.size();
    m_number = number;
    m_chain = check;
    return Nothing{};
}

Done JournalFile::flush()
{
    const QString reason = flushed(*m_file);
    if (reason.isEmpty())
        return Nothing{};
    m_broken = true; // what the system dropped is not known
    return fault(m_path, JournalTexts::tr("The journal cannot be flushed to disk: %1.").arg(reason));
}

Result<JournalContent> JournalFile::read(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (!bytes->startsWith(magic))
        return Error{.what = JournalTexts::tr("This is not a journal of edits."), .file = path};
    JournalContent content;
    QByteArray chain = magic;
    qsizetype at = magic.size();
    while (at < bytes->size()) {
        const qsizetype end = bytes->indexOf('\n', at);
        if (end < 0 || end - at > longestHead)
            break;
        const QList<QByteArray> head = bytes->mid(at, end - at).split(' ');
        bool numberRead = false, lengthRead = false;
        const qint64 number = head.value(0).toLongLong(&numberRead), length = head.value(1).toLongLong(&lengthRead);
        if (head.size() != 3 || !numberRead || !lengthRead || length < 0 || length > bytes->size() - end - 2)
            break;
        const QByteArrayView record = QByteArrayView(*bytes).sliced(end + 1, length);
        if (bytes->at(end + 1 + length) != '\n' || checksum(chain, number, record) != head.at(2) ||
            (!content.records.isEmpty() && number != content.last() + 1))
            break;
        if (content.records.isEmpty())
            content.first = number;
        content.records.append(record.toByteArray());
        chain = head.at(2);
        at = end + 1 + length + 1;
    }
    content.torn = bytes->size() - at;
    if (content.records.isEmpty())
        return Error{.what = JournalTexts::tr("The beginning of the journal is damaged."), .file = path};
    return content;
}

} // namespace portolan
