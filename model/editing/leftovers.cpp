// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/leftovers.h"

#include "model/base/safefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Looks at what lies there; `current` is what the plan's file holds. `ours`: nobody else has files in this folder.
void lookAt(const QFileInfo &file, const QByteArray &current, bool ours, const ProductLookup &lookup,
            QList<Leftover> &found)
{
    QString target;
    if (!file.isFile() || file.isSymLink() || !isTemporaryName(file.fileName(), &target) ||
        !isAbandoned(file.absoluteFilePath()))
        return;
    const QString path = file.absoluteFilePath();
    const Result<QByteArray> content = readFile(path);
    if (!content)
        return; // what cannot be read may hold something
    const Result<Plan> plan = *content == current ? Error{} : readPlan(*content, path, lookup);
    if (!plan) {
        // Only this program gives such names; `plan.portolan.backup` has the form of Qt's, and may be the user's
        // own.
        if (ours || content->isEmpty() || isNameOfOurs(file.fileName()))
            QDir().remove(path);
        return;
    }
    const QString name = plan->project.name.isEmpty() ? target : plan->project.name;
    found.append({path, name, file.lastModified(), *plan});
}

QFileInfoList allFiles(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

bool isNameOfOurs(const QString &fileName)
{
    return fileName.startsWith(u'.') && fileName.contains(QLatin1String(temporaryTail));
}

bool isTemporaryName(const QString &fileName, QString *target)
{
    static const QRegularExpression own(u"^\\.(.+)\\.portolan-[A-Za-z0-9]{6}$"_s),
        nameless(u"^\\.portolan-[A-Za-z0-9]+$"_s), ofQt(u"^(.+)\\.[A-Za-z0-9]{6}$"_s);
    for (const QRegularExpression &pattern : {own, nameless, ofQt})
        if (const auto match = pattern.match(fileName); match.hasMatch()) {
            if (target)
                *target = match.captured(1);
            return true;
        }
    return false;
}

bool isAbandoned(const QString &file)
{
    constexpr int grace = 60; // seconds, where the system does not tell
#ifdef Q_OS_LINUX
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (handle >= 0) {
        // A lease is given only on what nobody else has open. Whoever opens it meanwhile is told with a signal that
        // nobody minds.
        ::fcntl(handle, F_SETSIG, SIGURG);
        const int lease = ::fcntl(handle, F_SETLEASE, F_WRLCK);
        const int reason = errno;
        if (lease == 0)
            ::fcntl(handle, F_SETLEASE, F_UNLCK);
        ::close(handle);
        if (lease == 0 || reason == EAGAIN)
            return lease == 0;
    }
#endif
    return QFileInfo(file).lastModified().secsTo(QDateTime::currentDateTime()) > grace;
}

QList<Leftover> leftoversBeside(const QString &path, const ProductLookup &lookup)
{
    const QFileInfo plan(QFileInfo(path).canonicalFilePath());
    const Result<QByteArray> current = readFile(plan.filePath());
    QList<Leftover> found;
    if (!current)
        return found;
    const QFileInfoList files = allFiles(plan.absolutePath());
    for (const QFileInfo &file : files) {
        QString target;
        if (isTemporaryName(file.fileName(), &target) &&
            (target == plan.fileName() || target == plan.fileName() + u'~'))
            lookAt(file, *current, false, lookup, found);
    }
    return found;
}

QList<Leftover> leftoversIn(const QString &folder, const ProductLookup &lookup)
{
    QList<Leftover> found;
    const QFileInfoList files = allFiles(folder);
    for (const QFileInfo &file : files)
        lookAt(file, {}, true, lookup, found);
    return found;
}

} // namespace portolan
