// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/leftbehind.h"

#include "model/base/safefile.h"
#include "model/editing/leftovers.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// A file of the folder by its stem; generation 0: a copy.
struct Found
{
    QString file;
    int generation = 0;
};

QString nameOf(const DocumentState &state)
{
    if (!state.path.isEmpty())
        return QFileInfo(state.path).fileName();
    return state.plan.project.name;
}

/// True when nothing would be lost with the journal: all is in the plan's file.
bool isSaved(const DocumentState &state)
{
    if (state.path.isEmpty())
        return !state.isModified();
    const Result<QByteArray> file = readFile(state.path);
    if (!file)
        return false;
    // The kill may have come after the file was saved and before the journal knew.
    return !state.isModified() || digest(*file) == digest(writePlan(state.plan));
}

/// The one with the highest number of what reads, or one that says why none does; nothing when all is saved.
void lookAtJournals(const QString &stem, const QList<Found> &generations, QList<LeftBehind> &things)
{
    LeftBehind best{.kind = LeftBehind::Kind::Damaged, .stem = stem};
    for (const Found &each : generations) {
        best.files.append(each.file);
        best.generation = qMax(best.generation, each.generation);
        const Result<JournalContent> content = JournalFile::read(each.file);
        const Result<Replayed> journal = content ? replayed(*content, each.file) : content.error();
        if (!journal) {
            best.fault = journal.error().what;
            continue;
        }
        if (best.state && journal->number <= best.number)
            continue;
        best.kind = LeftBehind::Kind::Journal;
        best.state = std::make_shared<DocumentState>(journal->state);
        best.at = journal->at;
        best.number = journal->number;
        best.dropped = journal->dropped;
        best.steps = journal->state.index;
    }
    if (!best.state) {
        best.name = QFileInfo(stem).fileName();
        best.at = QFileInfo(best.files.constFirst()).lastModified();
    } else if (isSaved(*best.state)) {
        for (const QString &file : std::as_const(best.files))
            QDir().remove(file);
        return;
    } else {
        best.name = nameOf(*best.state);
        best.origin = best.state->path;
    }
    things.append(best);
}

std::shared_ptr<const DocumentState> stateOf(const Plan &plan)
{
    return std::make_shared<DocumentState>(
        DocumentState{.plan = plan, .saved = plan, .path = {}, .digest = {}, .steps = {}, .index = 0, .clean = -1});
}

/// A plan file with a note beside it, as earlier versions of the program kept them.
void lookAtCopy(const QString &stem, const QString &file, QList<LeftBehind> &things)
{
    const QString note = stem + u".json"_s;
    LeftBehind copy{.kind = LeftBehind::Kind::Copy,
                    .name = QFileInfo(stem).fileName(),
                    .at = QFileInfo(file).lastModified(),
                    .files = {file, note},
                    .stem = stem};
    if (const auto bytes = readFile(note)) {
        const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
        copy.origin = json.value("origin"_L1).toString();
        if (const QString name = json.value("name"_L1).toString(); !name.isEmpty())
            copy.name = name;
        if (const auto at = QDateTime::fromString(json.value("kept"_L1).toString(), Qt::ISODate); at.isValid())
            copy.at = at;
    }
    const Result<QByteArray> content = readFile(file);
    const Result<Plan> plan = content ? readPlan(*content, file, {}) : content.error();
    if (plan) {
        copy.state = stateOf(*plan);
    } else {
        copy.kind = LeftBehind::Kind::Damaged;
        copy.fault = plan.error().what;
    }
    things.append(copy);
}

} // namespace

QString lockOfStem(const QString &stem)
{
    return stem + u".lock"_s;
}

QList<LeftBehind> findLeftBehind(const QString &folder)
{
    static const QRegularExpression journal(u"^(.+)\\.(\\d{1,9})\\.journal$"_s), copy(u"^(.+)\\.portolan$"_s);
    QMap<QString, QList<Found>> journals;
    QMap<QString, QString> copies;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName(), path = file.absoluteFilePath();
        if (const auto match = journal.match(name); match.hasMatch() && !name.startsWith(u'.'))
            journals[folder + u'/' + match.captured(1)].append({path, match.captured(2).toInt()});
        else if (const auto match = copy.match(name); match.hasMatch() && !name.startsWith(u'.'))
            copies.insert(folder + u'/' + match.captured(1), path);
    }
    QList<LeftBehind> things;
    for (auto each = journals.cbegin(); each != journals.cend(); ++each)
        if (FileLock lock(lockOfStem(each.key())); lock.take(true) != FileLock::Outcome::Taken)
            lookAtJournals(each.key(), each.value(), things);
    for (auto each = copies.cbegin(); each != copies.cend(); ++each)
        if (FileLock lock(lockOfStem(each.key())); lock.take(true) != FileLock::Outcome::Taken)
            lookAtCopy(each.key(), each.value(), things);
    const QList<Leftover> writes = leftoversIn(folder, {});
    for (const Leftover &write : writes)
        things.append({.kind = LeftBehind::Kind::Write,
                       .name = write.name,
                       .at = write.at,
                       .files = {write.file},
                       .state = stateOf(write.plan)});
    std::sort(things.begin(), things.end(), [](const LeftBehind &a, const LeftBehind &b) { return a.at > b.at; });
    return things;
}

} // namespace portolan
