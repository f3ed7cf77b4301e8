// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/result.h"

#include "model/base/clean.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace portolan {

namespace {

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

/// A value of megabytes may stand in a sentence; nobody reads more than this of it.
QString cut(const QString &text)
{
    constexpr qsizetype longest = 2000;
    return text.size() <= longest ? text : text.left(longest) + QChar(0x2026);
}

} // namespace

QString Error::text() const
{
    QString place;
    if (!file.isEmpty())
        place += cut(file) + (line > 0 ? u':' + QString::number(line) : QString()) + QStringLiteral(": ");
    else if (line > 0)
        place += QStringLiteral("line %1: ").arg(line);
    if (!field.isEmpty())
        place += cut(field) + QStringLiteral(": ");
    QString all = place + cut(what);
    if (!remedy.isEmpty())
        all += u' ' + cut(remedy);
    return oneLine(all);
}

QStringList Error::lines(qsizetype most) const
{
    QStringList lines{text()};
    for (const Error &each : more) {
        if (lines.size() >= most)
            break;
        lines.append(each.text());
    }
    if (const qint64 beyond = 1 + more.size() - lines.size() + untold; beyond > 0)
        lines.append(
            ErrorTexts::tr("And %n more fault(s).", nullptr, int(std::min<qint64>(beyond, 2'000'000'000))));
    return lines;
}

bool Error::operator==(const Error &other) const
{
    return what == other.what && remedy == other.remedy && file == other.file && line == other.line &&
           field == other.field && more == other.more && untold == other.untold;
}

Error Error::ofAll(QList<Error> faults, qint64 untold)
{
    std::stable_sort(faults.begin(), faults.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
    Error first = faults.takeFirst();
    first.more = std::move(faults);
    first.untold = untold;
    return first;
}

} // namespace portolan
