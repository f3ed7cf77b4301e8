// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/plandocument.h"
#include "model/editing/editcommand.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan {

PlanDocument::PlanDocument(ProductLookup lookup, QObject *parent) : QObject(parent), m_lookup(std::move(lookup)) {}

Done PlanDocument::push(const PlanEdit &edit)
{
    if (edit.isEmpty())
        return Nothing{};
    Result<Plan> result = applied(m_plan, edit);
    if (!result)
        return result.error();
    m_next = std::move(result).value(); // a copy of a large plan is made once
    m_history.push(new EditCommand(*this, edit));
    return Nothing{};
}

Done PlanDocument::open(const QString &path)
{
    const Result<QByteArray> content = readFile(path);
    if (!content)
        return content.error();
    const Result<Plan> plan = readPlan(*content, path, m_lookup);
    if (!plan)
        return plan.error();
    m_plan = *plan;
    m_path = QFileInfo(path).absoluteFilePath();
    m_digest = digest(*content);
    m_history.clear();
    Q_EMIT planChanged({});
    return Nothing{};
}

void PlanDocument::begin(const Plan &plan)
{
    m_plan = plan;
    m_path.clear();
    m_digest.clear();
    m_history.clear();
    Q_EMIT planChanged({});
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

void PlanDocument::apply(const PlanEdit &edit)
{
    if (m_next) {
        m_plan = *std::exchange(m_next, std::nullopt);
    } else {
        Result<Plan> result = applied(m_plan, edit);
        Q_ASSERT(result.ok()); // undo and redo walk the same way back and forth
        if (!result)
            return;
        m_plan = std::move(result).value();
    }
    Q_EMIT planChanged(edit);
}

} // namespace portolan
