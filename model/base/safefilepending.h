// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PendingFile is a file that is whole on the disk beside its place and takes the place in one step.
#pragma once
#include "model/base/safefile.h"

#include <optional>
#include <sys/stat.h>

namespace portolan {

/// A file descriptor that closes itself.
class FileHandle
{
public:
    explicit FileHandle(int handle = -1) : m_handle(handle) {}
    FileHandle(FileHandle &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    FileHandle &operator=(FileHandle &&other) noexcept;
    ~FileHandle();

    bool isOpen() const { return m_handle >= 0; }
    int number() const { return m_handle; }
    /// Closes now; false where the system says that something was not written.
    bool close();

private:
    int m_handle;
};

/// The error of a call that failed with this errno.
Error systemError(const QString &path, int number, const QString &remedy);
/// What the errno means, in words.
QString systemText(int number);
/// Writes all, however often the system takes only a part; false with errno.
bool writeWhole(int handle, const QByteArray &content);
/// The file that a link means, through links to links, whether it is there or not. Errors: links in a circle.
Result<QString> behindLinks(const QString &path);
/// True if there is something at the path, a dangling link too; what it is stands in `found`.
bool isThere(const QString &path, struct stat &found);
bool isThere(const QString &path);
/// What there is instead of an ordinary file, as a sentence; empty for an ordinary file.
QString kindText(mode_t mode);
/// Flushes the folder, so that a new name in it survives a power loss; 0, or the errno.
int flushFolder(const QString &folder);
/// The remark that a folder could not be flushed.
QString unflushed(int number);
/// The folder of a path, and the name in it.
QString folderOf(const QString &path);
QString nameOf(const QString &path);
/// A name that is no longer than a folder takes once `tail` is added, cut between characters.
QString shortened(const QString &name, int tail);

class PendingFile
{
public:
    /// Writes `content` under a temporary name beside `path` and flushes it to the disk. A file that has the place
    /// already gives it mode, owner, group and extended attributes; for a copy, the file `like` gives them. Errors
    /// name `path`; nothing is left then.
    static Result<PendingFile> prepare(const QString &path, const QByteArray &content, const QString &like = {});

    /// As prepare(), for a path that a user named: what a link means is what is written. Errors: something that is
    /// no ordinary file, protected from writing, links in a circle.
    static Result<PendingFile> prepareAt(const QString &path, const QByteArray &content);

    PendingFile(PendingFile &&) noexcept = default;
    PendingFile &operator=(PendingFile &&) noexcept = default;
    /// Away with the temporary file, if it never took its place.
    ~PendingFile();

    const QString &path() const { return m_path; }
    /// What has the place now; nothing when the place is free.
    const std::optional<struct stat> &replaced() const { return m_replaced; }
    void remark(const QString &sentence) { m_remarks.append(sentence); }
    /// Holds no descriptor any longer: for many at once.
    void letGo() { m_handle.close(); }
    /// Renames it to its place and flushes the folder. The remarks say what could not be kept.
    Result<Written> takePlace();

private:
    PendingFile() = default;
    Done write(const QByteArray &content, const QString &like);
    Done makeTemporary(mode_t mode);
    void keepAttributes(const struct stat &old);
    void keepExtendedAttributes(int from);

    struct Temporary
    {
        Temporary() = default;
        Temporary(Temporary &&other) noexcept : path(std::exchange(other.path, {})) {}
        Temporary &operator=(Temporary &&other) noexcept;
        ~Temporary();
        QByteArray path;
    };
    QString m_path;
    QString m_named; ///< for errors: the path as the user named it
    std::optional<struct stat> m_replaced;
    Temporary m_temporary;
    FileHandle m_handle; ///< locked while it is written, so that others know it for alive
    QStringList m_remarks;
};

} // namespace portolan
