// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/safefolder.h"

#include "model/base/clean.h"
#include "model/base/safefilepending.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMap>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <vector>

namespace portolan {

namespace {

struct FolderTexts
{
    Q_DECLARE_TR_FUNCTIONS(FolderTexts)
};

Error folderError(const QString &path, const QString &what, const QString &remedy)
{
    return {.what = what, .remedy = remedy, .file = path};
}

bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || oneLine(name) != name)
        return false;
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QStringLiteral(".") || part == QStringLiteral("..");
    });
}

/// Digests by file name; lines that are none are passed over.
QMap<QString, QString> readManifest(const QByteArray &text)
{
    QMap<QString, QString> digests;
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        if (!line.startsWith(u'#') && line.mid(64, 2) == QStringLiteral("  "))
            digests.insert(line.mid(66), line.left(64));
    return digests;
}

/// Nothing when the folder may be replaced; else the first thing that is in the way.
Done mayReplace(const QString &path)
{
    const QString remedy = FolderTexts::tr("Choose another folder, or move this one away.");
    const QFileInfo info(path);
    if (!info.isDir() || info.isSymLink())
        return folderError(path, FolderTexts::tr("There is something of this name that is no folder."), remedy);
    QStringList names;
    for (QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
         files.hasNext();)
        names.append(QDir(path).relativeFilePath(files.next()));
    if (names.isEmpty())
        return Nothing{};
    const auto manifest = readFile(path + u'/' + manifestName);
    if (!manifest)
        return folderError(path, FolderTexts::tr("The folder holds other files and is no earlier pack."), remedy);
    QMap<QString, QString> digests = readManifest(*manifest);
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (name == manifestName)
            continue;
        if (!digests.contains(name))
            return folderError(
                path, FolderTexts::tr("The file \"%1\" is not part of the earlier pack.").arg(oneLine(name)),
                remedy);
        const auto content = readFile(path + u'/' + name);
        if (!content || digest(*content) != digests.value(name))
            return folderError(
                path, FolderTexts::tr("The file \"%1\" was changed after the pack was issued.").arg(oneLine(name)),
                remedy);
    }
    return Nothing{};
}

Error cancelled()
{
    return {.what = FolderTexts::tr("Cancelled; nothing was written.")};
}

Error noName(const QString &folder, const QString &name)
{
    return folderError(folder, FolderTexts::tr("\"%1\" is not a name for a file in a folder.").arg(oneLine(name)),
                       {});
}

Error notPlaced(const QString &path, int number)
{
    return folderError(
        path,
        FolderTexts::tr("The folder cannot be put in place: %1; everything is as it was.").arg(systemText(number)),
        FolderTexts::tr("Check the permissions."));
}

Done writeAll(const QString &folder, const QList<FolderFile> &files, const Progress &progress)
{
    int done = 0;
    for (const FolderFile &file : files) {
        if (progress.isCancelled())
            return cancelled();
        const QString path = folder + u'/' + file.name;
        if (const Done made = makeFolder(folderOf(path)); !made)
            return made;
        if (const auto written = writeFile(path, file.content); !written)
            return written.error();
        progress.step(++done, int(files.size()));
    }
    return Nothing{};
}

bool renamed(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// Both change places in one step; false where the file system cannot do that.
bool exchanged(const QString &a, const QString &b)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(a).constData(), AT_FDCWD, QFile::encodeName(b).constData(),
                       RENAME_EXCHANGE) == 0;
}

/// Makes folders, and takes them away again unless they are kept.
class FolderMaker
{
public:
    FolderMaker() = default;
    Q_DISABLE_COPY_MOVE(FolderMaker)
    ~FolderMaker()
    {
        for (auto folder = m_made.crbegin(); folder != m_made.crend(); ++folder)
            ::rmdir(QFile::encodeName(*folder).constData());
    }
    Done make(const QString &folder)
    {
        QStringList missing;
        for (QString each = folder; !isThere(each) && folderOf(each) != each; each = folderOf(each))
            missing.prepend(each);
        for (const QString &each : std::as_const(missing)) {
            if (const Done made = makeFolder(each); !made)
                return made;
            m_made.append(each);
        }
        return makeFolder(folder);
    }
    void keep() { m_made.clear(); }

private:
    QStringList m_made;
};

/// The folder beside a pack in which the next one is made: `.NAME.portolan-XXXXXX`, locked while its maker lives,
/// and gone with it.
class Staging
{
public:
    Staging() = default;
    Q_DISABLE_COPY_MOVE(Staging)
    ~Staging()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    static QString stem(const QString &path)
    {
        return u'.' + shortened(nameOf(path), int(sizeof temporaryTail) - 1 + temporaryLetters + 1) +
               QLatin1String(temporaryTail);
    }
    Done make(const QString &path)
    {
        QByteArray name = QFile::encodeName(folderOf(path) + u'/' + stem(path) + QString(temporaryLetters, u'X'));
        if (!::mkdtemp(name.data()))
            return folderError(folderOf(path),
                               FolderTexts::tr("Nothing can be written here: %1.").arg(systemText(errno)),
                               FolderTexts::tr("Check the permissions and the room."));
        m_path = QFile::decodeName(name);
        take(m_path);
        return Nothing{};
    }
    /// False while another program works in it.
    bool take(const QString &path)
    {
        m_lock = FileHandle(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!m_lock.isOpen() || ::flock(m_lock.number(), LOCK_EX | LOCK_NB) != 0)
            return false;
        m_path = path;
        return true;
    }
    const QString &path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    QString m_path;
    FileHandle m_lock;
};

/// What a killed program left beside this place: where the place is empty, the new pack comes into it when it is
/// whole, else the earlier one; then the rest goes.
Done mendInterrupted(const QString &path, Written &written)
{
    const QStringList names = QDir(folderOf(path)).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        Staging left;
        if (!name.startsWith(Staging::stem(path)) || name.size() != Staging::stem(path).size() + temporaryLetters ||
            !left.take(folderOf(path) + u'/' + name))
            continue;
        const QString fresh = left.path() + QStringLiteral("/new"), old = left.path() + QStringLiteral("/old");
        if (isThere(path) || !isThere(old))
            continue;
        const bool whole = isThere(fresh + u'/' + manifestName) && mayReplace(fresh);
        if (!renamed(whole ? fresh : old, path)) {
            const int number = errno;
            left.keep();
            return folderError(
                left.path(),
                FolderTexts::tr("The pack of an interrupted run lies here and cannot be put in place: "
                                "%1.")
                    .arg(systemText(number)),
                FolderTexts::tr("Move it by hand."));
        }
        written.remarks.append(
            whole ? FolderTexts::tr("An earlier run was interrupted; the pack that it had made was found again.")
                  : FolderTexts::tr("An earlier run was interrupted; the pack before it was found again."));
    }
    return Nothing{};
}

} // namespace

QByteArray manifestOf(const QList<FolderFile> &files, const QStringList &head)
{
    QMap<QString, QString> digests;
    for (const FolderFile &file : files)
        digests.insert(file.name, digest(file.content));
    QByteArray manifest;
    for (const QString &line : head)
        manifest += "# " + oneLine(line).toUtf8() + '\n';
    for (auto it = digests.constBegin(); it != digests.constEnd(); ++it)
        manifest += it.value().toLatin1() + "  " + it.key().toUtf8() + '\n';
    return manifest;
}

Result<Written> writeInto(const QString &folder, const QList<FolderFile> &files, const Progress &progress)
{
    for (const FolderFile &file : files)
        if (!isSafeName(file.name))
            return noName(folder, file.name);
    FolderMaker folders;
    std::vector<PendingFile> pending;
    pending.reserve(size_t(files.size()));
    for (const FolderFile &file : files) {
        if (progress.isCancelled())
            return cancelled();
        const QString path = folder + u'/' + file.name;
        if (const Done made = folders.make(folderOf(path)); !made)
            return made.error();
        auto prepared = PendingFile::prepareAt(path, file.content);
        if (!prepared)
            return prepared.error();
        prepared->letGo();
        pending.push_back(std::move(*prepared));
        progress.step(int(pending.size()), int(files.size()));
    }
    // From here on nothing takes room any more.
    folders.keep();
    Written all;
    QStringList done;
    for (PendingFile &file : pending) {
        const auto written = file.takePlace();
        if (!written) {
            Error error = written.error();
            if (!done.isEmpty())
                error.remedy =
                    FolderTexts::tr("These files are new already: %1. The others are as they were; write "
                                    "all of them again.")
                        .arg(done.join(QStringLiteral(", ")));
            return error;
        }
        done.append(file.path());
        all.remarks += written->remarks;
    }
    all.remarks.removeDuplicates();
    return all;
}

Result<Written> writeFolder(const QString &given, const QList<FolderFile> &files, const QStringList &head,
                            const Progress &progress)
{
    const QString path = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    for (const FolderFile &file : files)
        if (!isSafeName(file.name) || file.name == manifestName)
            return noName(path, file.name);
    const QString parent = folderOf(path);
    if (const Done made = makeFolder(parent); !made)
        return made.error();
    Written written;
    if (const Done mended = mendInterrupted(path, written); !mended)
        return mended.error();
    const bool replaces = isThere(path);
    if (replaces)
        if (const Done free = mayReplace(path); !free)
            return free.error();
    Staging beside;
    if (const Done made = beside.make(path); !made)
        return made.error();
    const QString fresh = beside.path() + QStringLiteral("/new"), old = beside.path() + QStringLiteral("/old");
    if (const Done made = makeFolder(fresh); !made)
        return made.error();
    QList<FolderFile> all = files;
    all.append({manifestName, manifestOf(files, head)});
    if (const Done done = writeAll(fresh, all, progress); !done)
        return done.error();
    if (!replaces) {
        if (!renamed(fresh, path))
            return notPlaced(path, errno);
    } else if (!exchanged(fresh, path)) {
        // A file system that cannot do both at once: whoever is killed in between finds both in the folder beside.
        if (!renamed(path, old))
            return folderError(path,
                               FolderTexts::tr("The earlier pack cannot be moved away: %1.").arg(systemText(errno)),
                               FolderTexts::tr("Close programs that use it."));
        if (!renamed(fresh, path)) {
            const int number = errno;
            if (renamed(old, path))
                return notPlaced(path, number);
            beside.keep();
            return folderError(old,
                               FolderTexts::tr("The new pack cannot be put in place; the earlier one lies here."),
                               FolderTexts::tr("Move it back by hand, or issue the pack again."));
        }
    }
    if (const int number = flushFolder(parent); number != 0)
        written.remarks.append(unflushed(number));
    return written;
}

} // namespace portolan
