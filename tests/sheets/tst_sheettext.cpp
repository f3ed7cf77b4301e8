// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The short forms of paper, and the columns of data.
#include "model/sheets/shelfsheet.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestSheetText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesAreShortened_data();
    void addressesAreShortened();
    void portsAreSpaced();
    void linesAreMerged();
    void secondLinesBecomeColumns();
};

void TestSheetText::addressesAreShortened_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("paper");
    QTest::newRow("one") << u"10.10.10.11"_s << u"10.10.10.11"_s;
    QTest::newRow("ranges") << u"10.10.10.11-10.10.10.12, 10.10.10.21-10.10.10.40"_s << u"10.10.10.11–12, .21–40"_s;
    QTest::newRow("another network") << u"10.10.10.11, 10.10.11.11, 10.10.11.12"_s
                                     << u"10.10.10.11, 10.10.11.11, .12"_s;
    QTest::newRow("across networks") << u"10.10.10.250-10.10.11.5, 10.10.11.9"_s
                                     << u"10.10.10.250–10.10.11.5, .9"_s;
    QTest::newRow("network") << u"10.10.10.0/24, 10.10.10.11"_s << u"10.10.10.0/24, 10.10.10.11"_s;
    QTest::newRow("two hosts") << u"192.0.2.10, 192.0.2.12/31"_s << u"192.0.2.10, .12–13"_s;
    QTest::newRow("after a name") << u"10.10.10.1, acr.pexip.com, 10.10.10.2"_s
                                  << u"10.10.10.1, acr.pexip.com, 10.10.10.2"_s;
    QTest::newRow("IPv6") << u"2001:db8::1-2001:db8::9, 2001:db8::20"_s
                          << u"2001:db8::1–2001:db8::9, 2001:db8::20"_s;
    QTest::newRow("a name with a hyphen") << u"burn-01 (no address yet)"_s << u"burn-01 (no address yet)"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSheetText::addressesAreShortened()
{
    QFETCH(QString, list);
    QTEST(paperAddresses(list), "paper");
}

void TestSheetText::portsAreSpaced()
{
    QCOMPARE(paperPorts(u"80,443,3226-3233"_s), u"80, 443, 3226–3233"_s);
    QCOMPARE(paperPorts(u"any"_s), u"any"_s);
    QCOMPARE(paperPorts(QString()), QString());
    QCOMPARE(paperPorts(u"cualquiera"_s), u"cualquiera"_s);
}

void TestSheetText::linesAreMerged()
{
    QCOMPARE(lineNumbers({{14, 14}, {13, 13}, {19, 19}, {13, 13}}), u"13–14, 19"_s);
    QCOMPARE(lineNumbers({{5, 9}, {7, 8}}), u"5–9"_s);
    QCOMPARE(lineNumbers({}), QString());
}

void TestSheetText::secondLinesBecomeColumns()
{
    Sheet sheet;
    sheet.columns = {sheetColumn(u"rule"_s, u"Rule"_s, SheetColumn::Kind::Text, 1),
                     withDetail(sheetColumn(u"source"_s, u"Source"_s, SheetColumn::Kind::Addresses, 1),
                                u"source_names"_s, u"Names"_s)};
    QCOMPARE(dataIds(sheet), (QStringList{u"rule"_s, u"source"_s, u"source_names"_s}));
    const SheetRow row{.cells = {u"R-0001"_s, u"10.0.0.1\nws\n1"_s}, .group = {}, .groupDetail = {}};
    QCOMPARE(dataCells(sheet, row), (QStringList{u"R-0001"_s, u"10.0.0.1"_s, u"ws 1"_s}));
    QCOMPARE(dataCells(sheet, SheetRow{}), (QStringList{QString(), QString(), QString()}));
}

QTEST_GUILESS_MAIN(TestSheetText)
#include "tst_sheettext.moc"
