// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every value of a JSON text has its line, and broken texts are refused with theirs.
#include "model/base/jsonlines.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyValueHasItsLine();
    void brokenTextsAreRefusedWithTheirLine();
};

void TestJsonLines::everyValueHasItsLine()
{
    const JsonLines lines(
        "{\n\"a\": [1,\n {\"b\": \"x,]}\\\"\", \n\"c\":true}],\n\n\"d\": {\"e\": null,\n\"f\":-1.5}\n}");
    QCOMPARE(lines.lineOf(u"a"_s), 2);
    QCOMPARE(lines.lineOf(u"a[0]"_s), 2);
    QCOMPARE(lines.lineOf(u"a[1].b"_s), 3);
    QCOMPARE(lines.lineOf(u"a[1].c"_s), 4);
    QCOMPARE(lines.lineOf(u"d"_s), 6);
    QCOMPARE(lines.lineOf(u"d.f"_s), 7);
    QCOMPARE(lines.lineOf(u"d.none.deeper[3]"_s), 6);
    QCOMPARE(lines.lineOf(u"nothing"_s), 1);
    QCOMPARE(JsonLines().lineOf(u"a"_s), 0);
}

void TestJsonLines::brokenTextsAreRefusedWithTheirLine()
{
    const QByteArray whole = "{\n \"a\": [1, 2],\n \"b\": \"x\"\n}";
    QVERIFY(readJsonObject(whole, u"f"_s));
    QVERIFY(readJsonObject("\xef\xbb\xbf" + whole, u"f"_s));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const auto read = readJsonObject(whole.left(i), u"f"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().file, u"f"_s);
        QVERIFY(read.error().line >= 1 && read.error().line <= 4);
    }
    QCOMPARE(readJsonObject("{\n\"a\": 1,\n\"b\" 2}", u"f"_s).error().line, 3);
    QVERIFY(!readJsonObject("[1]", u"f"_s));
    QVERIFY(!readJsonObject(QByteArray(100000, '['), u"f"_s));
}

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
