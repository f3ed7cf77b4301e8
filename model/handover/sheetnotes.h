// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of a sheet, broken into lines: a word and what it means.
#pragma once
#include "model/handover/sheetfonts.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>

class QPainter;

namespace portolan {

struct NoteLine
{
    QString word; ///< on the first line of a note
    QString text;
    double indent = 0; ///< of the text, behind the word
};

class SheetNotes
{
public:
    static constexpr double linePitch = 340;

    /// Each note as its lines.
    static QList<QList<NoteLine>> broken(const QList<std::pair<QString, QString>> &notes, const SheetFonts &fonts,
                                         double width);
    static int fitting(double height) { return int(height / linePitch); }
    static void paint(QPainter &painter, const SheetFonts &fonts, const QPointF &topLeft,
                      const QList<NoteLine> &lines);
};

/// Greedy line breaking at spaces; a word wider than the line is broken where the line ends. `first` is the width
/// of the first line. With `most` above 0 the rest is left out and an ellipsis stands at the end.
QStringList brokenLines(const QString &text, const QFontMetricsF &metrics, double width, int most = 0,
                        double first = -1);

} // namespace portolan
