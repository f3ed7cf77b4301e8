// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a trace: how a question is typed in one line, and what its answer is called.
#pragma once
#include "model/base/result.h"
#include "model/base/texts.h"
#include "model/rules/trace.h"

namespace portolan {

/// `FROM,TO[,PROTOCOL[,PORT]]`, such as `ws1,nas,tcp,2049`; without a protocol firstNeedBetween().
/// Errors: an end that is missing, words too many, a protocol or port that does not read. Whether the ends are
/// known is for trace() to say.
Result<TraceQuestion> readTraceQuestion(const QString &words, const Plan &plan, const FlowTable &flows);

/// A question to begin with: the first need between these two, from the first to the second if there is one; TCP to
/// port 443 when there is none.
TraceQuestion firstNeedBetween(const Plan &plan, const FlowTable &flows, const QString &from, const QString &to);

/// `flame-01 → nas-01, tcp 2049`.
QString traceWords(const Plan &plan, const TraceQuestion &question);
/// `Permitted on every route` and the like.
QString traceVerdict(const Trace &trace, const Texts &texts);
/// Why it does not get through, as a sentence; empty when it does.
QString traceNote(const Trace &trace, const Texts &texts);

/// What a device or address is called in a sentence.
QString traceEndName(const Plan &plan, const QString &end);
/// The first step that lets nothing through; nullptr when all do.
const TraceStep *stopOf(const Trace &trace);

} // namespace portolan
