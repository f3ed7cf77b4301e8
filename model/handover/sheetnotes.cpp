// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/sheetnotes.h"

#include "model/base/clean.h"

#include <QtGui/QPainter>
#include <algorithm>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

/// How many characters of a word fit, at least one, never half a surrogate pair.
qsizetype fittingCharacters(const QString &word, const QFontMetricsF &metrics, double width)
{
    qsizetype low = 1, high = word.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (metrics.horizontalAdvance(word.left(middle)) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    if (low < word.size() && word.at(low - 1).isHighSurrogate())
        low = low > 1 ? low - 1 : 2;
    // Paths and long names are better broken after one of their own signs.
    for (qsizetype at = low; at > low / 2 && low < word.size(); --at)
        if (u"/-_.,:"_s.contains(word.at(at - 1)))
            return at;
    return low;
}

} // namespace

QStringList brokenLines(const QString &text, const QFontMetricsF &metrics, double width, int most, double first)
{
    double room = first < 0 ? width : first;
    if (metrics.horizontalAdvance(text) <= room)
        return {text};
    const double space = metrics.horizontalAdvance(u' ');
    QStringList lines;
    QString line;
    double used = 0;
    bool begun = false;
    const auto endLine = [&] {
        lines.append(line);
        line.clear();
        used = 0;
        begun = false;
        room = width;
    };
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (most > 0 && lines.size() > most)
            break;
        double advance = metrics.horizontalAdvance(word);
        if ((begun && used + space + advance > room) ||
            (!begun && lines.isEmpty() && advance > room && advance <= width))
            endLine();
        while (advance > room && !word.isEmpty()) {
            const qsizetype fits = fittingCharacters(word, metrics, room);
            line = word.left(fits);
            word = word.mid(fits);
            advance = metrics.horizontalAdvance(word);
            endLine();
        }
        if (word.isEmpty())
            continue;
        used += (begun ? space : 0) + advance;
        line += begun ? u' ' + word : word;
        begun = true;
    }
    if (begun)
        endLine();
    if (most > 0 && lines.size() > most) {
        const QString beginning = lines.at(most - 1);
        lines = lines.mid(0, most);
        lines.last() = metrics.elidedText(beginning + u" …………"_s, Qt::ElideRight,
                                          std::min(width, metrics.horizontalAdvance(beginning + u" …"_s)));
    }
    return lines;
}

QList<QList<NoteLine>> SheetNotes::broken(const QList<std::pair<QString, QString>> &notes, const SheetFonts &fonts,
                                          double width)
{
    const QFontMetricsF words(fonts.noteWord), texts(fonts.note);
    QList<QList<NoteLine>> result;
    for (const auto &[word, text] : notes) {
        const QString head = oneLine(word).left(80);
        const double indent = words.horizontalAdvance(head + u' ');
        QList<NoteLine> lines;
        for (const QString &line : brokenLines(oneLine(text), texts, width, 0, std::max(width - indent, 100.0)))
            lines.append({lines.isEmpty() ? head : QString(), line, lines.isEmpty() ? indent : 0});
        result.append(lines);
    }
    return result;
}

void SheetNotes::paint(QPainter &painter, const SheetFonts &fonts, const QPointF &topLeft,
                       const QList<NoteLine> &lines)
{
    double y = topLeft.y() + linePitch * 0.75;
    for (const NoteLine &line : lines) {
        painter.setPen(paperink::text);
        if (!line.word.isEmpty()) {
            painter.setFont(fonts.noteWord);
            painter.drawText(QPointF(topLeft.x(), y), line.word);
        }
        painter.setFont(fonts.note);
        painter.drawText(QPointF(topLeft.x() + line.indent, y), line.text);
        y += linePitch;
    }
}

} // namespace portolan
