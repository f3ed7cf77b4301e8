// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/ink.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <cmath>

namespace portolan {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

void setCategories(Ink &ink, const unsigned (&inks)[categoryCount], const unsigned (&tiles)[categoryCount])
{
    for (int i = 0; i < categoryCount; ++i) {
        ink.categoryInk[i] = rgb(inks[i]);
        ink.categoryTile[i] = rgb(tiles[i]);
    }
}

Ink makeLight()
{
    Ink ink;
    ink.window = rgb(0xE9ECF0), ink.panel = rgb(0xF6F7F9), ink.base = rgb(0xFFFFFF), ink.alt = rgb(0xFAFBFC);
    ink.header = rgb(0xF0F2F5), ink.canvas = rgb(0xEDF0F3), ink.zone = rgb(0xF8F9FB), ink.strip = rgb(0xE9EDF1);
    ink.card = rgb(0xFFFFFF);
    ink.text = rgb(0x1A1F26), ink.text2 = rgb(0x47505D), ink.text3 = rgb(0x5C6673);
    ink.line = rgb(0xDADFE5), ink.frame = rgb(0xB3BCC7), ink.edge = rgb(0x788290);
    ink.accent = rgb(0x1F5FBF), ink.onAccent = rgb(0xFFFFFF), ink.sel = rgb(0xD9E6FA);
    ink.hover = rgb(0xE6EBF1), ink.press = rgb(0xDCE2EA);
    ink.flow = rgb(0x6B7683), ink.flowDim = rgb(0xB4BDC8);
    ink.permit = rgb(0x166E3C), ink.permitTint = rgb(0xDDF1E4);
    ink.deny = rgb(0xB3261E), ink.denyTint = rgb(0xFBE3E0);
    ink.warn = rgb(0x855700), ink.warnTint = rgb(0xFAEBCB);
    ink.info = rgb(0x1F5FBF), ink.infoTint = rgb(0xE0EBFB);
    ink.multicast = rgb(0x5B4BB5), ink.multicastTint = rgb(0xE8E5F9), ink.multicastDim = rgb(0xADA4DE);
    ink.optional = rgb(0x5C6673), ink.optionalTint = rgb(0xECEFF2);
    ink.waived = rgb(0x75573A), ink.waivedTint = rgb(0xF3EADF);
    ink.tcp = rgb(0x0B66A0), ink.udp = rgb(0xA34B00);
    setCategories(ink, {0x8E1C9C, 0x0B4A63, 0x9A4A00, 0x2A7212, 0x5C6673},
                  {0xF6E6F8, 0xDCEEF5, 0xFBEADB, 0xE3F2DB, 0xE8ECF0});
    return ink;
}

Ink makeDark()
{
    Ink ink;
    ink.isDark = true;
    ink.window = rgb(0x1A1E23), ink.panel = rgb(0x20252B), ink.base = rgb(0x262B32), ink.alt = rgb(0x292F36);
    ink.header = rgb(0x22272E), ink.canvas = rgb(0x14171B), ink.zone = rgb(0x1B1F25), ink.strip = rgb(0x242A31);
    ink.card = rgb(0x2A3038);
    ink.text = rgb(0xE9ECF0), ink.text2 = rgb(0xBDC5CF), ink.text3 = rgb(0x9CA6B3);
    ink.line = rgb(0x333A43), ink.frame = rgb(0x4A535F), ink.edge = rgb(0x8A95A3);
    ink.accent = rgb(0x7DB2F9), ink.onAccent = rgb(0x0C1A2C), ink.sel = rgb(0x1F3A5C);
    ink.hover = rgb(0x2D333B), ink.press = rgb(0x363E48);
    ink.flow = rgb(0x8A95A3), ink.flowDim = rgb(0x49525D);
    ink.permit = rgb(0x62CC90), ink.permitTint = rgb(0x1E3A2B);
    ink.deny = rgb(0xFF8F85), ink.denyTint = rgb(0x472624);
    ink.warn = rgb(0xE9B54D), ink.warnTint = rgb(0x413416);
    ink.info = rgb(0x86B7FA), ink.infoTint = rgb(0x213752);
    ink.multicast = rgb(0xB6ABF8), ink.multicastTint = rgb(0x322E55), ink.multicastDim = rgb(0x544D85);
    ink.optional = rgb(0x9CA6B3), ink.optionalTint = rgb(0x333A43);
    ink.waived = rgb(0xD0B28F), ink.waivedTint = rgb(0x3C3228);
    ink.tcp = rgb(0x6DB5EC), ink.udp = rgb(0xF2A963);
    setCategories(ink, {0xE38BE8, 0xA9E6F7, 0xE5AA70, 0x7FD356, 0x9CA6B3},
                  {0x432945, 0x1B3E4A, 0x42301C, 0x26401B, 0x363E48});
    return ink;
}

Ink makeHighContrast()
{
    Ink ink = makeDark();
    ink.isHighContrast = true;
    const QColor black = rgb(0x000000), white = rgb(0xFFFFFF);
    for (QColor *surface :
         {&ink.window, &ink.panel, &ink.base, &ink.alt, &ink.header, &ink.canvas, &ink.zone, &ink.strip, &ink.card})
        *surface = black;
    ink.text = ink.text2 = white, ink.text3 = rgb(0xE0E0E0);
    ink.line = rgb(0x9A9A9A), ink.frame = ink.edge = white;
    ink.accent = rgb(0xFFD60A), ink.onAccent = black, ink.sel = rgb(0x3A3200);
    ink.hover = rgb(0x1F1F1F), ink.press = rgb(0x333333);
    ink.flow = white, ink.flowDim = rgb(0x9A9A9A);
    ink.permit = rgb(0x5CFF9D), ink.deny = rgb(0xFF9B92), ink.warn = rgb(0xFFC94D), ink.info = rgb(0x8FC1FF);
    ink.multicast = ink.multicastDim = rgb(0xCFC4FF), ink.optional = rgb(0xE0E0E0), ink.waived = rgb(0xEBCBA5);
    for (QColor *tint : {&ink.permitTint, &ink.denyTint, &ink.warnTint, &ink.infoTint, &ink.multicastTint,
                         &ink.optionalTint, &ink.waivedTint})
        *tint = black;
    for (QColor &tile : ink.categoryTile)
        tile = black;
    return ink;
}

Ink makePaper()
{
    Ink ink = makeLight();
    ink.isPaper = true;
    const QColor white = rgb(0xFFFFFF), black = rgb(0x000000);
    ink.canvas = ink.zone = ink.card = ink.base = white;
    ink.strip = rgb(0xF2F3F4);
    ink.text = black, ink.text2 = rgb(0x1F242B), ink.text3 = rgb(0x3B434D);
    ink.flow = rgb(0x3B434D), ink.frame = rgb(0x6B7683), ink.edge = rgb(0x47505D), ink.line = rgb(0xB3BCC7);
    for (QColor *tint : {&ink.permitTint, &ink.denyTint, &ink.warnTint, &ink.infoTint, &ink.multicastTint,
                         &ink.optionalTint, &ink.waivedTint})
        *tint = rgb(0xF6F6F6);
    for (QColor &tile : ink.categoryTile)
        tile = rgb(0xF2F2F2);
    return ink;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Category categoryOf(const QString &word)
{
    static const QStringList words = {QStringLiteral("editing"), QStringLiteral("immersive"),
                                      QStringLiteral("audio"), QStringLiteral("conferencing")};
    const auto index = words.indexOf(word);
    return index < 0 ? Category::Infrastructure : Category(index);
}

const Ink &Ink::light()
{
    static const Ink ink = makeLight();
    return ink;
}

const Ink &Ink::dark()
{
    static const Ink ink = makeDark();
    return ink;
}

const Ink &Ink::highContrast()
{
    static const Ink ink = makeHighContrast();
    return ink;
}

const Ink &Ink::paper()
{
    static const Ink ink = makePaper();
    return ink;
}

const Ink *Ink::named(const QString &word)
{
    if (word == QStringLiteral("light"))
        return &light();
    if (word == QStringLiteral("dark"))
        return &dark();
    if (word == QStringLiteral("contrast"))
        return &highContrast();
    return word == QStringLiteral("paper") ? &paper() : nullptr;
}

QColor Ink::mix(const QColor &colour, const QColor &ground, double alpha)
{
    const auto channel = [alpha](int a, int b) { return int(std::lround(a * alpha + b * (1 - alpha))); };
    return QColor(channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
                  channel(colour.blue(), ground.blue()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QFont figuresFont(const QFont &body)
{
    const QFontMetricsF metrics(body);
    const double first = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - first) < 0.01)
            continue;
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(std::max(1, int(std::lround(QFontInfo(body).pixelSize() * 0.95))));
        fixed.setWeight(body.weight());
        return fixed;
    }
    return body;
}

QFont startFont()
{
    QFont font = QGuiApplication::font();
    const bool noDesktop = QGuiApplication::platformName() == QStringLiteral("offscreen") ||
                           QGuiApplication::platformName() == QStringLiteral("minimal") ||
                           !QFontDatabase::hasFamily(QFontInfo(font).family()) ||
                           qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
    if (noDesktop && QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        font = QFont(QStringLiteral("Inter"));
        font.setPixelSize(13);
    }
    return font;
}

DrawingFonts::DrawingFonts(const QString &family, double factor)
{
    QFont font = QGuiApplication::font();
    if (!family.isEmpty())
        font.setFamilies({family});
    font.setHintingPreference(QFont::PreferNoHinting); // the same advances at every scale
    const auto of = [&font, factor](int pixels, QFont::Weight weight) {
        QFont sized = font;
        sized.setPixelSize(std::max(1, int(std::lround(pixels * factor))));
        sized.setWeight(weight);
        return sized;
    };
    small = of(12, QFont::Normal);
    smallMedium = of(12, QFont::Medium);
    smallBold = of(12, QFont::DemiBold);
    body = of(13, QFont::Normal);
    bodyBold = of(13, QFont::DemiBold);
    figures = figuresFont(small);
    figuresBold = figuresFont(smallBold);
}

} // namespace portolan
