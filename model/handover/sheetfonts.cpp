// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/sheetfonts.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

QString paperFamily()
{
    static const QString inter = u"Inter"_s;
    return QFontDatabase::hasFamily(inter) ? inter : QGuiApplication::font().family();
}

} // namespace

SheetFonts::SheetFonts()
    : family(paperFamily()), title(sized(15, 600)), sentence(sized(8.5)), label(sized(6.8)), value(sized(8.5)),
      cell(sized(8)), strong(sized(8, 700)), detail(sized(7)), head(sized(7.6, 600)), group(sized(8.5, 600)),
      chip(sized(6.8, 600)), blockTitle(sized(11, 600)), note(sized(7)), noteWord(sized(7, 600))
{
}

QFont SheetFonts::sized(double points, int weight) const
{
    QFont font(family);
    // One pixel is one unit of paper, so that text has the same size and the same breaks on every device.
    font.setPixelSize(qRound(points * paperPoint));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual forms of hyphens and arrows have no code point, so a reader could neither find nor copy `R-0001`.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferNoShaping));
    return font;
}

QPen paperPen(double millimetres, const QColor &colour)
{
    QPen pen(colour, millimetres * 100.0);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

} // namespace portolan
