// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/tracing.h"

#include "views/mainwindow/workspace.h"

namespace portolan {

Tracing::Tracing(Workspace &workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::derivedChanged, this, [this] {
        if (isActive())
            answerAgain();
    });
}

void Tracing::ask(const TraceQuestion &question)
{
    m_question = question;
    answerAgain();
}

void Tracing::end()
{
    if (!m_question)
        return;
    m_question.reset();
    m_answer.reset();
    m_fault.clear();
    Q_EMIT changed();
}

void Tracing::answerAgain()
{
    m_derived = m_workspace.derived();
    const auto found = trace(m_derived->plan, m_derived->flows, m_derived->rules, *m_question);
    m_answer.reset();
    m_fault = found ? QString() : found.error().text();
    if (found)
        m_answer = *found;
    Q_EMIT changed();
}

QString Tracing::words() const
{
    return m_question ? traceWords(m_derived->plan, *m_question) : QString();
}

QString Tracing::verdict() const
{
    return m_answer ? traceVerdict(*m_answer, m_workspace.texts()) : tr("No answer");
}

} // namespace portolan
