// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// portolan-cli drawing: the topology as SVG, PDF or PNG.
#include "app/cli/command.h"
#include "model/base/safefile.h"
#include "model/drawing/overdrawing.h"
#include "model/rules/tracewords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QGuiApplication>

namespace portolan {

namespace {

struct DrawingCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(DrawingCommandTexts)
};

/// `1600x1000`, both from 1 to 20000.
Result<QSizeF> readSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool wideOk = false, highOk = false;
    const int wide = parts.value(0).toInt(&wideOk), high = parts.value(1).toInt(&highOk);
    if (parts.size() != 2 || !wideOk || !highOk || wide < 1 || high < 1 || wide > 20000 || high > 20000)
        return Error{.what = DrawingCommandTexts::tr("\"%1\" is no size.").arg(text),
                     .remedy = DrawingCommandTexts::tr("Write width and height in pixels, such as 1600x1000; "
                                                       "at most 20000 each.")};
    return QSizeF(wide, high);
}

/// What is to lie over the drawing, and the plan that is drawn then: for a comparison that of both.
Result<std::shared_ptr<const DerivedPlan>> layOver(CommandContext &context, DrawingOptions &options,
                                                   const std::shared_ptr<const DerivedPlan> &derived)
{
    const QString packet = context.arguments.value(QStringLiteral("trace")),
                  older = context.arguments.value(QStringLiteral("diff"));
    if (context.arguments.has(QStringLiteral("trace"))) {
        const auto question = readTraceQuestion(packet, derived->plan, derived->flows);
        if (!question)
            return question.error();
        const auto answer = trace(derived->plan, derived->flows, derived->rules, *question);
        if (!answer)
            return answer.error();
        layTrace(options, derived, *question, *answer);
    } else if (context.arguments.has(QStringLiteral("diff"))) {
        const auto before = context.readPlanFile(older);
        if (!before)
            return before.error();
        const auto earlier = derive(*before, context.texts);
        if (earlier->isRefused())
            return earlier->refusal;
        const auto comparison = Comparison::of(earlier, derived, context.texts);
        layChanges(options, comparison, QFileInfo(older).fileName());
        return comparison->both;
    }
    return derived;
}

CommandResult run(CommandContext &context)
{
    const QString file = context.arguments.value(QStringLiteral("o"));
    const QString suffix = file.section(u'.', -1).toLower();
    const QStringList known = {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")};
    if (file.isEmpty() || !known.contains(suffix))
        return Error{.what = file.isEmpty() ? DrawingCommandTexts::tr("No file is named to draw into.")
                                            : DrawingCommandTexts::tr("\"%1\" is no kind of drawing.").arg(file),
                     .remedy = DrawingCommandTexts::tr("Name one with -o that ends in .svg, .pdf or .png.")};
    QGuiApplication::setFont(startFont()); // as in the window
    DrawingOptions options;
    options.scene.texts = context.texts;
    const QString theme = context.arguments.value(QStringLiteral("theme"), QStringLiteral("paper"));
    options.ink = Ink::named(theme);
    if (!options.ink)
        return Error{.what = DrawingCommandTexts::tr("There is no theme \"%1\".").arg(theme),
                     .remedy = DrawingCommandTexts::tr("Choose light, dark, contrast or paper.")};
    if (context.arguments.has(QStringLiteral("size"))) {
        auto size = readSize(context.arguments.value(QStringLiteral("size")));
        if (!size)
            return size.error();
        options.size = *size;
    }
    if (context.arguments.has(QStringLiteral("trace")) && context.arguments.has(QStringLiteral("diff")))
        return Error{.what = DrawingCommandTexts::tr("A drawing shows a trace or a comparison, not both."),
                     .remedy = DrawingCommandTexts::tr("Leave out --trace or --diff.")};
    const auto derived = context.derivedPlan();
    if (!derived)
        return derived.error();
    const auto drawn = layOver(context, options, *derived);
    if (!drawn)
        return drawn.error();
    const DerivedPlan &plan = **drawn;
    QByteArray bytes;
    if (suffix == QStringLiteral("png")) {
        auto png = drawingPng(plan.plan, &plan, options);
        if (!png)
            return png.error();
        bytes = *png;
    } else {
        bytes = suffix == QStringLiteral("svg") ? drawingSvg(plan.plan, &plan, options)
                                                : drawingPdf(plan.plan, &plan, options);
    }
    if (const Done written = context.write(file, bytes); !written)
        return written.error();
    return 0;
}

} // namespace

CommandList commands_drawing()
{
    return {{.name = QStringLiteral("drawing"),
             .usage = QStringLiteral("PLAN -o FILE.svg|.pdf|.png [--theme light|dark|contrast|paper] [--size WxH] "
                                     "[--trace FROM,TO,PROTOCOL,PORT | --diff OLDER]"),
             .summary = DrawingCommandTexts::tr(
                 "Draws the topology; over it the way of a packet with the rule at each hop, "
                 "or what differs from an older plan."),
             .valued = {QStringLiteral("o"), QStringLiteral("theme"), QStringLiteral("size"),
                        QStringLiteral("trace"), QStringLiteral("diff")},
             .switches = {},
             .leastArguments = 1,
             .mostArguments = 1,
             .writesItself = true,
             .run = run}};
}

} // namespace portolan
