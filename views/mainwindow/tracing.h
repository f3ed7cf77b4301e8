// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Tracing is the one question about a packet that the window answers just now: canvas and panel show the same.
#pragma once
#include "model/pipeline/derive.h"
#include "model/rules/tracewords.h"

#include <QtCore/QObject>
#include <optional>

namespace portolan {

class Workspace;

class Tracing : public QObject
{
    Q_OBJECT
public:
    explicit Tracing(Workspace &workspace);

    bool isActive() const { return m_question.has_value(); }
    const TraceQuestion &question() const { return *m_question; }
    /// The newest answer, and what it belongs to; nullptr when there is none, then fault() tells why.
    const Trace *answer() const { return m_answer ? &*m_answer : nullptr; }
    const QString &fault() const { return m_fault; }
    const DerivedPlan &derived() const { return *m_derived; }

    /// Asks, now and after every change of the plan, until end().
    void ask(const TraceQuestion &question);
    void end();

    /// `flame-01 → nas-01, tcp 2049`.
    QString words() const;
    /// `Permitted on every route.` and the like.
    QString verdict() const;
    bool isPermitted() const { return m_answer && m_answer->permitted(); }

Q_SIGNALS:
    void changed();

private:
    void answerAgain();

    Workspace &m_workspace;
    std::optional<TraceQuestion> m_question;
    std::optional<Trace> m_answer;
    QString m_fault;
    std::shared_ptr<const DerivedPlan> m_derived;
};

} // namespace portolan
