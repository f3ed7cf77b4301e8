// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/plandocument.h"
#include "model/editing/editcommand.h"

#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <new>

using namespace Qt::StringLiterals;

namespace portolan {

PlanDocument::PlanDocument(ProductLookup lookup, QObject *parent) : QObject(parent), m_lookup(std::move(lookup)) {}

Done PlanDocument::whole(const std::function<Done()> &step)
{
    const Plan before = m_plan;
    const int index = m_history.index();
    const quint64 times = m_applied;
    try {
        return step();
    } catch (const std::bad_alloc &) {
        // What was half made is gone by now, and with it there is room again.
        m_next.reset();
        if (m_applied != times && m_history.index() == index) { // the plan has it, the history has not
            m_plan = before;
            tell(HistoryStep::Kind::Rebased);
            Q_EMIT planChanged({});
        }
        return Error{.what = tr("There is not enough memory for this edit; the plan is as it was."),
                     .remedy = tr("Save the plan and close other programs, then try again.")};
    }
}

Done PlanDocument::push(const PlanEdit &edit)
{
    if (edit.isEmpty())
        return Nothing{};
    return whole([&]() -> Done {
        Result<Plan> result = applied(m_plan, edit);
        if (!result)
            return result.error();
        auto command = std::make_unique<EditCommand>(*this, edit);
        m_next = std::move(result).value(); // a copy of a large plan is made once
        m_pushing = true;
        const auto end = qScopeGuard([this] { m_pushing = false; });
        m_history.push(command.release());
        return Nothing{};
    });
}

Done PlanDocument::undo()
{
    return m_history.canUndo() ? step(HistoryStep::Kind::Undone) : Nothing{};
}

Done PlanDocument::redo()
{
    return m_history.canRedo() ? step(HistoryStep::Kind::Redone) : Nothing{};
}

Done PlanDocument::step(HistoryStep::Kind kind)
{
    const bool back = kind == HistoryStep::Kind::Undone;
    return whole([&]() -> Done {
        const auto *command =
            static_cast<const EditCommand *>(m_history.command(m_history.index() - (back ? 1 : 0)));
        Result<Plan> result = applied(m_plan, back ? command->edit().inverted() : command->edit());
        if (!result)
            return result.error();
        m_next = std::move(result).value();
        if (back)
            m_history.undo();
        else
            m_history.redo();
        return Nothing{};
    });
}

Done PlanDocument::open(const QString &path)
{
    const Result<QByteArray> content = readFile(path);
    if (!content)
        return content.error();
    const Result<Plan> plan = readPlan(*content, path, m_lookup);
    if (!plan)
        return plan.error();
    restore({.plan = *plan,
             .saved = *plan,
             .path = QFileInfo(path).absoluteFilePath(),
             .digest = portolan::digest(*content),
             .steps = {}});
    return Nothing{};
}

void PlanDocument::begin(const Plan &plan, bool modified)
{
    restore({.plan = plan,
             .saved = plan,
             .path = {},
             .digest = {},
             .steps = {},
             .index = 0,
             .clean = modified ? -1 : 0});
}

Result<Written> PlanDocument::save(bool evenIfChangedUnderneath)
{
    if (m_path.isEmpty())
        return Error{.what = tr("The plan has no file yet."), .remedy = tr("Save it under a name.")};
    if (!evenIfChangedUnderneath && changedUnderneath())
        return Error{.what = tr("The file was changed by another program since it was read."),
                     .remedy = tr("Save under another name, or overwrite the file."),
                     .file = m_path};
    return saveAs(m_path);
}

Result<Written> PlanDocument::saveAs(const QString &path)
{
    const QByteArray content = writePlan(m_plan);
    const auto written = writeFile(path, content, Backup::Keep);
    if (!written)
        return written;
    m_path = QFileInfo(path).absoluteFilePath();
    m_digest = digest(content);
    m_saved = m_plan;
    tell(HistoryStep::Kind::Saved);
    m_history.setClean();
    return written;
}

bool PlanDocument::changedUnderneath() const
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return false;
    const Result<QByteArray> content = readFile(m_path);
    return !content || digest(*content) != m_digest;
}

void PlanDocument::rebase(const Plan &version, const QString &digest)
{
    m_saved = version;
    m_digest = digest;
    m_history.resetClean();
    tell(HistoryStep::Kind::Rebased);
}

DocumentState PlanDocument::state() const
{
    DocumentState state{.plan = m_plan,
                        .saved = m_saved,
                        .path = m_path,
                        .digest = m_digest,
                        .steps = {},
                        .index = m_history.index(),
                        .clean = m_history.cleanIndex()};
    state.steps.reserve(m_history.count());
    for (int i = 0; i < m_history.count(); ++i)
        state.steps.append(static_cast<const EditCommand *>(m_history.command(i))->edit());
    return state;
}

void PlanDocument::restore(const DocumentState &state)
{
    m_plan = state.plan;
    m_saved = state.saved;
    m_path = state.path;
    m_digest = state.digest;
    m_history.clear();
    m_restoring = true; // the plan is what the steps have made of it already
    for (const PlanEdit &edit : state.steps)
        m_history.push(new EditCommand(*this, edit));
    if (state.clean < 0) {
        m_history.resetClean();
    } else {
        m_history.setIndex(state.clean);
        m_history.setClean();
    }
    m_history.setIndex(state.index);
    m_restoring = false;
    tell(HistoryStep::Kind::Replaced);
    Q_EMIT planChanged({});
}

void PlanDocument::apply(const PlanEdit &edit, HistoryStep::Kind kind)
{
    if (m_next) {
        m_plan = std::move(*m_next);
        m_next.reset();
    } else {
        Result<Plan> result = applied(m_plan, edit);
        Q_ASSERT(result.ok()); // undo and redo walk the same way back and forth
        if (!result)
            return;
        m_plan = std::move(result).value();
    }
    ++m_applied;
    if (kind == HistoryStep::Kind::Redone && m_pushing)
        kind = HistoryStep::Kind::Pushed;
    tell(kind, edit);
    Q_EMIT planChanged(edit);
}

void PlanDocument::tell(HistoryStep::Kind kind, const PlanEdit &edit)
{
    if (m_witness)
        m_witness({kind, kind == HistoryStep::Kind::Pushed ? edit : PlanEdit()});
}

} // namespace portolan
