// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/catalog.h"
#include "model/drawing/icons.h"

#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QtTest>

using namespace portolan;

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void everyRoleOfTheCatalogHasItsIcon();
    void everyIconIsOneOfTheFamily();
    void anIconHasTheColourAndTheSizeAsked();
    void aNameWithoutFileIsGeneric();
    void aNameIsNeverAPath();
    void theSeverityShapesDiffer();
};

void TestIcons::everyRoleOfTheCatalogHasItsIcon()
{
    const Catalog catalog = Catalog::load(QString());
    int roles = 0;
    for (const Product &product : catalog.products())
        for (const Role &role : product.roles) {
            ++roles;
            QVERIFY2(hasIcon(role.icon),
                     qPrintable(product.id + u'/' + role.id + QStringLiteral(": ") + role.icon));
        }
    QVERIFY(roles > 20);
}

void TestIcons::everyIconIsOneOfTheFamily()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() > 80);
    for (const QString &name : names) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY2(svg.startsWith("<!-- SPDX"), qPrintable(name));
        QVERIFY2(!svg.contains("<text") && !svg.contains("href") && !svg.contains("<script"), qPrintable(name));
        if (name == QStringLiteral("portolan"))
            continue; // the program's own, in its own colours
        QVERIFY2(svg.contains("viewBox=\"0 0 24 24\"") && svg.contains("currentColor"), qPrintable(name));
        QSvgRenderer renderer(QByteArray(svg).replace("currentColor", "#000000"));
        QVERIFY2(renderer.isValid(), qPrintable(name));
        const QImage image = iconImage(name, 24, 1, Qt::black);
        bool painted = false;
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x)
                painted = painted || image.pixelColor(x, y).alpha() > 128;
        QVERIFY2(painted, qPrintable(name));
    }
}

void TestIcons::anIconHasTheColourAndTheSizeAsked()
{
    const QColor colour(0x8E, 0x1C, 0x9C);
    const QImage image = iconImage(QStringLiteral("workstation"), 24, 2, colour);
    QCOMPARE(image.size(), QSize(48, 48));
    QCOMPARE(image.devicePixelRatio(), 2.0);
    bool found = false;
    for (int y = 0; y < 48; ++y)
        for (int x = 0; x < 48; ++x)
            found = found || image.pixelColor(x, y) == colour;
    QVERIFY(found);
    QCOMPARE(iconImage(QStringLiteral("workstation"), 24, 1.5, colour).width(), 36);
}

void TestIcons::aNameWithoutFileIsGeneric()
{
    QVERIFY(!hasIcon(QStringLiteral("no-such-thing")));
    QCOMPARE(iconImage(QStringLiteral("no-such-thing"), 24, 1, Qt::black),
             iconImage(QStringLiteral("generic"), 24, 1, Qt::black));
}

void TestIcons::aNameIsNeverAPath()
{
    for (const char *name : {"../icons/gateway", "/gateway", "gateway.svg", "", "gate way", "Gateway"})
        QVERIFY2(!hasIcon(QString::fromLatin1(name)), name);
}

void TestIcons::theSeverityShapesDiffer()
{
    QList<QImage> shapes;
    for (int severity = 0; severity < 3; ++severity) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSeverity(painter, severity, QRectF(0, 0, 32, 32), Qt::black, Qt::white);
        painter.end();
        for (const QImage &other : shapes)
            QVERIFY(image != other);
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white)); // none of them is a square
        shapes.append(image);
    }
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
