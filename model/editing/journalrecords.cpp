// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/journalrecords.h"

#include "model/editing/plandocument.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct JournalTexts
{
    Q_DECLARE_TR_FUNCTIONS(JournalTexts)
};

const QStringList &kindWords()
{
    static const QStringList words{u"edit"_s, u"undo"_s, u"redo"_s, u"saved"_s};
    return words;
}

QJsonObject toJson(const PlanEdit &edit)
{
    QJsonArray changes;
    for (const PlanChange &change : edit.changes) {
        QJsonObject one{{u"table"_s, change.table}, {u"id"_s, change.id}};
        if (!change.before.isEmpty())
            one.insert(u"before"_s, change.before);
        if (!change.after.isEmpty())
            one.insert(u"after"_s, change.after);
        changes.append(one);
    }
    QJsonObject json{{u"name"_s, edit.name}, {u"changes"_s, changes}};
    if (!edit.merge.isEmpty())
        json.insert(u"merge"_s, edit.merge);
    return json;
}

PlanEdit readEdit(const QJsonObject &json)
{
    PlanEdit edit{json.value("name"_L1).toString(), {}, json.value("merge"_L1).toString()};
    const QJsonArray changes = json.value("changes"_L1).toArray();
    for (const QJsonValue &value : changes) {
        const QJsonObject one = value.toObject();
        edit.changes.append({one.value("table"_L1).toString(), one.value("id"_L1).toString(),
                             one.value("before"_L1).toObject(), one.value("after"_L1).toObject()});
    }
    return edit;
}

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QDateTime timeOf(const QJsonObject &json)
{
    return QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODate).toLocalTime();
}

/// Takes the next step over; false: it does not fit what came before.
bool take(PlanDocument &document, DocumentState &file, const QJsonObject &json)
{
    switch (kindWords().indexOf(json.value("step"_L1).toString())) {
    case 0:
        return document.push(readEdit(json.value("edit"_L1).toObject())).ok();
    case 1:
        return document.history().canUndo() && document.undo().ok();
    case 2:
        return document.history().canRedo() && document.redo().ok();
    case 3:
        document.history().setClean();
        file.saved = document.plan();
        file.path = json.value("path"_L1).toString();
        file.digest = json.value("digest"_L1).toString();
        return true;
    default:
        return false;
    }
}

} // namespace

/// One line of JSON, and after it the plans as in a plan file: first the saved one, then the one of the document
/// where that is another.
QByteArray snapshotRecord(const DocumentState &state, const QString &program, const QDateTime &at)
{
    const QByteArray saved = writePlan(state.saved);
    const QByteArray plan = state.isModified() ? writePlan(state.plan) : QByteArray();
    QJsonArray steps;
    for (const PlanEdit &edit : state.steps)
        steps.append(toJson(edit));
    const QJsonObject head{{u"program"_s, program},   {u"at"_s, at.toUTC().toString(Qt::ISODate)},
                           {u"path"_s, state.path},   {u"digest"_s, state.digest},
                           {u"steps"_s, steps},       {u"index"_s, state.index},
                           {u"clean"_s, state.clean}, {u"saved"_s, saved.size()},
                           {u"plan"_s, plan.size()}};
    return line(head) + '\n' + saved + plan;
}

QByteArray stepRecord(const HistoryStep &step, const QString &path, const QString &digest, const QDateTime &at)
{
    Q_ASSERT(int(step.kind) < kindWords().size());
    QJsonObject json{{u"step"_s, kindWords().at(int(step.kind))}, {u"at"_s, at.toUTC().toString(Qt::ISODate)}};
    if (step.kind == HistoryStep::Kind::Pushed)
        json.insert(u"edit"_s, toJson(step.edit));
    if (step.kind == HistoryStep::Kind::Saved) {
        json.insert(u"path"_s, path);
        json.insert(u"digest"_s, digest);
    }
    return line(json);
}

Result<Replayed> replayed(const JournalContent &content, const QString &file)
{
    const QByteArray &first = content.records.first();
    const qsizetype end = first.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(first.left(qMax<qsizetype>(0, end))).object();
    const qsizetype savedSize = head.value("saved"_L1).toInteger(-1),
                    planSize = head.value("plan"_L1).toInteger(-1);
    if (end < 0 || savedSize < 0 || planSize < 0 || end + 1 + savedSize + planSize != first.size())
        return Error{.what = JournalTexts::tr("The beginning of the journal is damaged."), .file = file};
    const Result<Plan> saved = readPlan(first.mid(end + 1, savedSize), file, {});
    if (!saved)
        return saved.error();
    const Result<Plan> plan = planSize == 0 ? saved : readPlan(first.mid(end + 1 + savedSize), file, {});
    if (!plan)
        return plan.error();
    DocumentState state{.plan = *plan,
                        .saved = *saved,
                        .path = head.value("path"_L1).toString(),
                        .digest = head.value("digest"_L1).toString(),
                        .steps = {},
                        .index = head.value("index"_L1).toInt(),
                        .clean = head.value("clean"_L1).toInt()};
    const QJsonArray steps = head.value("steps"_L1).toArray();
    for (const QJsonValue &step : steps)
        state.steps.append(readEdit(step.toObject()));
    if (state.index < 0 || state.index > state.steps.size() || state.clean > state.steps.size())
        return Error{.what = JournalTexts::tr("The beginning of the journal is damaged."), .file = file};

    Replayed result;
    result.program = head.value("program"_L1).toString();
    result.at = timeOf(head);
    result.number = content.first;
    PlanDocument document({});
    document.restore(state);
    for (qsizetype i = 1; i < content.records.size(); ++i) {
        const QJsonObject json = QJsonDocument::fromJson(content.records.at(i)).object();
        if (!take(document, state, json))
            break;
        ++result.steps;
        ++result.number;
        result.at = timeOf(json);
    }
    result.dropped = content.last() - result.number + (content.torn > 0 ? 1 : 0);
    result.state = document.state();
    result.state.path = state.path;
    result.state.digest = state.digest;
    result.state.saved = state.saved;
    return result;
}

} // namespace portolan
