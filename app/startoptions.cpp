// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include "model/base/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace portolan {

namespace {

struct StartTexts
{
    Q_DECLARE_TR_FUNCTIONS(StartTexts)
};

Result<QSize> readSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() > 8000 || size.height() > 8000)
        return Error{.what = StartTexts::tr("\"%1\" is no size.").arg(text),
                     .remedy = StartTexts::tr("Write it as 1600x1000, at most 8000x8000.")};
    return size;
}

Done take(StartOptions &options, const QString &name, const QString &value)
{
    if (name == QStringLiteral("screenshot")) {
        options.screenshot = value;
    } else if (name == QStringLiteral("size")) {
        const auto size = readSize(value);
        if (!size)
            return size.error();
        options.size = *size;
    } else if (name == QStringLiteral("theme")) {
        if (!QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}.contains(
                value))
            return Error{.what = StartTexts::tr("There is no theme \"%1\".").arg(value),
                         .remedy = StartTexts::tr("Choose light, dark or contrast.")};
        options.theme = value;
    } else if (name == QStringLiteral("language")) {
        if (!Texts::languages().contains(value))
            return Error{
                .what = StartTexts::tr("There is no language \"%1\".").arg(value),
                .remedy = StartTexts::tr("Choose one of: %1.").arg(Texts::languages().join(QStringLiteral(", ")))};
        options.language = value;
    } else {
        options.show = value;
    }
    return Nothing{};
}

} // namespace

Result<StartOptions> readStartOptions(const QStringList &words)
{
    static const QStringList valued{QStringLiteral("screenshot"), QStringLiteral("size"), QStringLiteral("theme"),
                                    QStringLiteral("language"), QStringLiteral("show")};
    StartOptions options;
    for (int i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QStringLiteral("--help") || word == QStringLiteral("-h")) {
            options.help = true;
        } else if (word == QStringLiteral("--version")) {
            options.version = true;
        } else if (word.startsWith(QStringLiteral("--"))) {
            const QString name = word.mid(2).section(u'=', 0, 0);
            if (!valued.contains(name))
                return Error{.what = StartTexts::tr("The option \"%1\" is not known.").arg(word),
                             .remedy = StartTexts::tr("See portolan --help.")};
            const bool inOne = word.contains(u'=');
            if (!inOne && i + 1 >= words.size())
                return Error{.what = StartTexts::tr("The option \"%1\" needs a value.").arg(word),
                             .remedy = StartTexts::tr("See portolan --help.")};
            const QString value = inOne ? word.section(u'=', 1) : words.at(++i);
            if (const Done done = take(options, name, value); !done)
                return done.error();
        } else if (!options.plan.isEmpty()) {
            return Error{.what = StartTexts::tr("\"%1\" is one argument too many.").arg(word),
                         .remedy = StartTexts::tr("Name one plan.")};
        } else {
            options.plan = word;
        }
    }
    return options;
}

QString startHelp()
{
    return StartTexts::tr(
        "portolan [PLAN]\n"
        "    Opens the workbench.\n"
        "portolan --screenshot FILE.png [--size 1600x1000] [--theme light|dark] [--language "
        "CODE] [--show VIEW] [PLAN]\n"
        "    Writes a picture of the main window and leaves. VIEW: flows, rules, devices, zones, "
        "ports, registry, catalog,\n"
        "    inspector, findings, start, rule:ID, device:ID, finding:ID,\n"
        "    trace:FROM,TO,tcp,443, diff:OTHER.portolan, changes, print, import, preferences, about, issue.\n");
}

} // namespace portolan
