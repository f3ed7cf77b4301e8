// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text can be read on every surface in every scheme, every graphic seen; and icons follow the scheme.
#include "model/drawing/ink.h"
#include "views/theme/paints.h"
#include "views/theme/style.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace portolan;

namespace {
const QList<Token> surfaces{Token::Window, Token::Panel,        Token::Base, Token::Alt,   Token::Header,
                            Token::Zone,   Token::CanvasGround, Token::Card, Token::Strip, Token::Sel};
const QList<Theme::Scheme> schemes{Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast};

QColor majorityColor(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 200)
                ++counts[image.pixel(x, y) | 0xff000000];
    QRgb best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > counts.value(best))
            best = it.key();
    return QColor::fromRgb(best);
}
} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyTextCanBeReadOnEverySurface()
    {
        const QList<Token> texts{Token::Text,      Token::Text2,    Token::Text3, Token::Accent,
                                 Token::Permit,    Token::Deny,     Token::Warn,  Token::Info,
                                 Token::Multicast, Token::Optional, Token::Waived};
        for (const Theme::Scheme scheme : schemes)
            for (const Token surface : surfaces)
                for (const Token text : texts) {
                    const double ratio = contrastRatio(Theme::color(scheme, text), Theme::color(scheme, surface));
                    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("scheme %1, text %2 on %3: %4")
                                                          .arg(int(scheme))
                                                          .arg(int(text))
                                                          .arg(int(surface))
                                                          .arg(ratio)));
                }
    }

    void everyOutlineCanBeSeenOnEverySurface()
    {
        for (const Theme::Scheme scheme : schemes)
            for (const Token surface : surfaces)
                QVERIFY(contrastRatio(Theme::color(scheme, Token::Edge), Theme::color(scheme, surface)) >= 3);
    }

    void wordsOnTheAccentCanBeRead()
    {
        for (const Theme::Scheme scheme : schemes)
            QVERIFY(contrastRatio(Theme::color(scheme, Token::OnAccent), Theme::color(scheme, Token::Accent)) >=
                    4.5);
    }

    void unknownCategoriesAndProtocolsHaveAColour()
    {
        QCOMPARE(Theme::categoryToken(QStringLiteral("audio")), Token::Audio);
        QCOMPARE(Theme::categoryTile(QStringLiteral("audio")), Token::AudioTile);
        QCOMPARE(Theme::categoryToken(QStringLiteral("</script>")), Token::Other);
        QCOMPARE(Theme::protocolToken(QStringLiteral("TCP")), Token::Tcp);
        QCOMPARE(Theme::protocolToken(QStringLiteral("gre")), Token::Edge);
    }

    void anIconFollowsTheScheme()
    {
        Theme theme;
        theme.setScheme(Theme::Scheme::Light);
        const QIcon icon = theme.icon(QStringLiteral("save"), Token::Deny);
        const QColor light = majorityColor(icon.pixmap(QSize(48, 48)).toImage());
        theme.setScheme(Theme::Scheme::Dark);
        const QColor dark = majorityColor(icon.pixmap(QSize(48, 48)).toImage());
        QCOMPARE(light, Theme::color(Theme::Scheme::Light, Token::Deny));
        QCOMPARE(dark, Theme::color(Theme::Scheme::Dark, Token::Deny));
    }

    void aTitleIsPartedFromItsNote()
    {
        const QPair<QString, QString> parts{QStringLiteral("Rules"), QStringLiteral("61")};
        QCOMPARE(titleAndNote(parts.first + noteMark + parts.second).first, parts.first);
        QCOMPARE(titleAndNote(parts.first + noteMark + parts.second).second, parts.second);
        QVERIFY(titleAndNote(parts.first).second.isEmpty());
    }

    void aChipOfAHugeWordStaysInItsCell()
    {
        Theme theme;
        QImage image(100, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            paintProtocolChip(painter, QRectF(20, 2, 50, 26), QString(200, u'W'), theme);
            painter.end();
        }
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(10, y), QColor(Qt::white));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
