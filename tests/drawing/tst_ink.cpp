// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/ink.h"

#include <QtTest/QtTest>

using namespace portolan;

class TestInk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void contrastIsThatOfTheStandard();
    void everyTextIsReadableOnEverySurface_data();
    void everyTextIsReadableOnEverySurface();
    void theMeaningsHaveTheRatiosOfTheTable();
    void categoriesAreSeenOnSurfacesAndOnTheirTiles();
    void aWordNamesAnInkAndNoOtherDoes();
    void unknownCategoriesAreInfrastructure();
    void paperIsWhite();
};

namespace {

QList<QColor> surfaces(const Ink &ink)
{
    return {ink.window, ink.panel, ink.base, ink.alt, ink.header, ink.canvas, ink.zone, ink.strip, ink.card};
}

double worst(const QColor &colour, const QList<QColor> &grounds)
{
    double lowest = 21;
    for (const QColor &ground : grounds)
        lowest = std::min(lowest, contrastRatio(colour, ground));
    return lowest;
}

} // namespace

void TestInk::contrastIsThatOfTheStandard()
{
    QCOMPARE(std::round(contrastRatio(Qt::black, Qt::white) * 10), 210.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestInk::everyTextIsReadableOnEverySurface_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"light", "dark", "contrast", "paper"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestInk::everyTextIsReadableOnEverySurface()
{
    QFETCH(QString, name);
    const Ink &ink = *Ink::named(name);
    QList<QColor> grounds = surfaces(ink);
    grounds.append(ink.sel);
    for (const QColor &text : {ink.text, ink.text2, ink.text3, ink.accent, ink.permit, ink.deny, ink.warn, ink.info,
                               ink.waived, ink.multicast, ink.optional})
        QVERIFY2(worst(text, grounds) >= 4.5, qPrintable(text.name()));
    QVERIFY(contrastRatio(ink.onAccent, ink.accent) >= 4.5);
    for (const QColor &graphic : {ink.edge, ink.flow})
        QVERIFY2(worst(graphic, surfaces(ink)) >= 3.0, qPrintable(graphic.name()));
}

void TestInk::theMeaningsHaveTheRatiosOfTheTable()
{
    const Ink &light = Ink::light(), &dark = Ink::dark();
    const auto near = [](double ratio, double wanted) { return std::abs(ratio - wanted) < 0.06; };
    QVERIFY(near(contrastRatio(light.permit, light.permitTint), 5.3));
    QVERIFY(near(contrastRatio(light.deny, light.denyTint), 5.3));
    QVERIFY(near(contrastRatio(light.warn, light.warnTint), 5.3));
    QVERIFY(near(contrastRatio(light.multicast, light.multicastTint), 5.5));
    QVERIFY(near(contrastRatio(dark.permit, dark.permitTint), 6.2));
    QVERIFY(near(contrastRatio(dark.deny, dark.denyTint), 6.1));
    QVERIFY(near(contrastRatio(light.onAccent, light.accent), 6.1));
    QVERIFY(near(contrastRatio(dark.onAccent, dark.accent), 8.0));
}

void TestInk::categoriesAreSeenOnSurfacesAndOnTheirTiles()
{
    for (const Ink *ink : {&Ink::light(), &Ink::dark(), &Ink::highContrast()})
        for (int c = 0; c < categoryCount; ++c) {
            QVERIFY(worst(ink->categoryInk[c], surfaces(*ink)) >= 3.0);
            QVERIFY(contrastRatio(ink->categoryInk[c], ink->categoryTile[c]) >= 3.0);
        }
}

void TestInk::aWordNamesAnInkAndNoOtherDoes()
{
    QCOMPARE(Ink::named(QStringLiteral("dark")), &Ink::dark());
    QCOMPARE(Ink::named(QStringLiteral("paper")), &Ink::paper());
    QVERIFY(!Ink::named(QStringLiteral("Dark")));
    QVERIFY(!Ink::named(QString()));
}

void TestInk::unknownCategoriesAreInfrastructure()
{
    QCOMPARE(categoryOf(QStringLiteral("audio")), Category::Audio);
    QCOMPARE(categoryOf(QStringLiteral("other")), Category::Infrastructure);
    QCOMPARE(categoryOf(QString()), Category::Infrastructure);
}

void TestInk::paperIsWhite()
{
    const Ink &paper = Ink::paper();
    for (const QColor &ground : {paper.canvas, paper.zone, paper.card})
        QCOMPARE(ground, QColor(Qt::white));
    for (const QColor &tint : {paper.strip, paper.warnTint, paper.categoryTile[0], paper.multicastTint})
        QVERIFY(tint.lightnessF() > 0.92); // below 8 % grey
}

QTEST_MAIN(TestInk)
#include "tst_ink.moc"
