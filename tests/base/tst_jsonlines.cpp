// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every value of a JSON text has its line, and broken texts are refused with theirs.
#include "model/base/jsonlines.h"

#include "model/base/jsonwalk.h"
#include "tests/support/growth.h"

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
    void keysThatAreThereTwiceAreRefusedWithTheirPlace();
    void aKeyIsTheSameHoweverItIsWritten();
    void numbersThatWouldBecomeOthersAreRefused();
    void whatIsTooDeepIsRefusedInOneLine();
    void linesAreCountedInsideTextsToo();
    void allFaultsAreToldUpToALimit();
    void workIsLinearInTheText_data();
    void workIsLinearInTheText();
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

void TestJsonLines::keysThatAreThereTwiceAreRefusedWithTheirPlace()
{
    const auto read = readJsonObject("{\"a\": [1, {\"b\": 1,\n\"c\": 2,\n\"b\": 3}],\n\"a\": 4}", u"f"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().line, 3);
    QCOMPARE(read.error().field, u"a[1].b"_s);
    QCOMPARE(read.error().file, u"f"_s);
    QCOMPARE(read.error().more.size(), 1);
    QCOMPARE(read.error().more.first().line, 4);
    QCOMPARE(read.error().more.first().field, u"a"_s);
    QVERIFY(readJsonObject(R"({"a": {"b": 1}, "b": {"a": 1, "b": [{"a": 1}, {"a": 1}]}})", u"f"_s));
}

void TestJsonLines::aKeyIsTheSameHoweverItIsWritten()
{
    for (const char *json :
         {R"({"a": 1, "\u0061": 2})", R"({"\u00e9": 1, "é": 2})", R"({"\ud83d\ude00": 1, "😀": 2})",
          R"({"a\/b": 1, "a/b": 2})", R"({"\n": 1, "\u000a": 2})", R"({"\ud800": 1, "\ud800": 2})"})
        QVERIFY2(!readJsonObject(json, u"f"_s), json);
    for (const char *json : {R"({"a": 1, "A": 2})", R"({"\\u0061": 1, "a": 2})", R"({"\ud800": 1, "\ud801": 2})"})
        QVERIFY2(readJsonObject(json, u"f"_s), json);
    QCOMPARE(JsonLines("{\n\"\\u0061\": 1}").lineOf(u"a"_s), 2);
}

void TestJsonLines::numbersThatWouldBecomeOthersAreRefused()
{
    for (const char *kept : {"0", "-0", "1", "1e3", "1.50", "-1.5E-7", "9007199254740993", "9223372036854775807",
                             "-9223372036854775808", "0.1", "0.10000000000000001", "1e308", "5e-324", "1e22",
                             "123456789012345678", "1000000000000000000000", "0.000000000000000000001"}) {
        QVERIFY2(jsonNumberIsKept(kept), kept);
        QVERIFY2(readJsonObject(QByteArray("{\"a\": ") + kept + "}", u"f"_s), kept);
    }
    for (const char *lost :
         {"9223372036854775809", "18446744073709551615", "0.1234567890123456789", "1e-400",
          "3.14159265358979323846", "1.00000000000000000001", "123456789012345678901234567890"}) {
        const auto read = readJsonObject(QByteArray("{\"a\":\n") + lost + "}", u"f"_s);
        QVERIFY2(!read, lost);
        QCOMPARE(read.error().line, 2);
    }
    QCOMPARE(readJsonObject("{\"a\": [1, 18446744073709551615]}", u"f"_s).error().field, u"a[1]"_s);
}

void TestJsonLines::whatIsTooDeepIsRefusedInOneLine()
{
    const auto nested = [](int depth) {
        return QByteArray("{\"a\":\n").repeated(depth) + '1' + QByteArray(depth, '}');
    };
    QVERIFY(readJsonObject(nested(deepestJson), u"f"_s));
    for (const int depth : {deepestJson + 1, 500, 20000}) {
        const auto read = readJsonObject(nested(depth), u"f"_s);
        QVERIFY(!read);
        QVERIFY(read.error().line > deepestJson);
        QVERIFY(read.error().text().contains(QString::number(deepestJson)));
        QCOMPARE(read.error().lines().size(), 1);
    }
}

void TestJsonLines::linesAreCountedInsideTextsToo()
{
    QCOMPARE(JsonLines("{\"a\": \"x\ny\",\n\"b\": 1}").lineOf(u"b"_s), 3);
}

void TestJsonLines::allFaultsAreToldUpToALimit()
{
    QByteArray json = "{";
    for (int i = 0; i < 5000; ++i)
        json += "\"k\": " + QByteArray::number(i) + ",\n";
    const auto read = readJsonObject(json + "\"z\": 1}", u"f"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().more.size(), mostFaults - 1);
    QCOMPARE(read.error().untold, 4999 - mostFaults);
    QCOMPARE(read.error().lines(50).size(), 51);
    QVERIFY(read.error().lines(50).last().contains(u"4949"_s));
}

void TestJsonLines::workIsLinearInTheText_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("many keys") << QByteArray("{\"a\": {") << QByteArray("\"#\": 1, ") << QByteArray("\"z\": 1}}");
    QTest::newRow("a long list") << QByteArray("{\"a\": [") << QByteArray("{\"b\": \"#\"}, ") << QByteArray("1]}");
    QTest::newRow("a long key above many values")
        << QByteArray("{\"%\": [") << QByteArray("1, ") << QByteArray("1]}");
    QTest::newRow("many faults") << QByteArray("{\"a\": [") << QByteArray("18446744073709551615, ")
                                 << QByteArray("1]}");
}

void TestJsonLines::workIsLinearInTheText()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, after);
    const double ratio = portolan::testing::growth(1500, [&](int count) {
        QByteArray json = before;
        json.replace("%", QByteArray(count * 3, 'k'));
        for (int i = 0; i < count; ++i)
            json += QByteArray(piece).replace("#", QByteArray::number(i));
        json += after;
        readJsonObject(json, u"f"_s).ok();
        JsonLines(json).lineOf(QString(count, u'.'));
    });
    QVERIFY2(ratio <= portolan::testing::mostGrowth, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
