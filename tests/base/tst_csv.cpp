// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV: what spreadsheets write is read, what is broken is refused, and no cell becomes a formula.
#include "model/base/csv.h"

#include "model/base/clean.h"
#include "tests/support/growth.h"
#include "tests/support/hostile.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void rowsKeepTheirLines();
    void separatorsMarksAndLineEndsOfOthersAreRead();
    void brokenTextIsRefused();
    void whatIsWrittenForMachinesIsReadAgain();
    void noCellForMachinesActsOnWhoeverReadsIt();
    void tablesThatAreTooLargeAreRefused();
    void workIsLinearInTheTable();
    void noCellForPeopleIsAFormula();
};

void TestCsv::rowsKeepTheirLines()
{
    const auto rows = readCsv("a,b\r\n\r\n\"x\ny\",\"say \"\"hi\"\"\"\r\nlast,", u"f"_s).value();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).line, 3);
    QCOMPARE(rows.at(1).cells, QStringList({u"x\ny"_s, u"say \"hi\""_s}));
    QCOMPARE(rows.at(2).line, 5);
    QCOMPARE(rows.at(2).cells, QStringList({u"last"_s, QString()}));
}

void TestCsv::separatorsMarksAndLineEndsOfOthersAreRead()
{
    for (const QByteArray &text : {QByteArray("a,b\n1,2\n"), QByteArray("a;b\n1;2"), QByteArray("a\tb\r\n1\t2\r\n"),
                                   QByteArray("\xef\xbb\xbf"
                                              "a,b\n1,2\n"),
                                   QByteArray("a,b\r1,2\r")}) {
        const auto rows = readCsv(text, u"f"_s).value();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).cells, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(rows.at(1).cells, QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(rows.at(1).line, 2);
    }
}

void TestCsv::brokenTextIsRefused()
{
    QVERIFY(!readCsv("a\xff", u"f"_s));
    QVERIFY2(!readCsv("a\nb\xc3", u"f"_s), "a character cut off at the end");
    QVERIFY(!readCsv(QByteArray("a\0b", 3), u"f"_s));
    const auto open = readCsv("a\nb,\"c\nd\n", u"f"_s);
    QVERIFY(!open);
    QCOMPARE(open.error().line, 2);
    QCOMPARE(open.error().file, u"f"_s);
    QVERIFY(readCsv("", u"f"_s).value().isEmpty());
}

void TestCsv::whatIsWrittenForMachinesIsReadAgain()
{
    QRandomGenerator random(8);
    const QString letters = u"ab,;\"\r\n\t=+-@ \u00f1\u202e'"_s;
    for (int round = 0; round < 1000; ++round) {
        QStringList cells{u"x"_s};
        for (int i = 0; i < 4; ++i) {
            QString cell;
            for (int n = random.bounded(6); n > 0; --n)
                cell += letters.at(random.bounded(int(letters.size())));
            cells.append(cell);
        }
        const auto rows =
            readCsv("h,h,h,h,h,h,h,h,h,h,h,h,h,h,h,h\r\n" + csvRow(cells, CsvReader::Machines), u"f"_s).value();
        QCOMPARE(rows.size(), 2);
        QStringList meant;
        for (const QString &cell : rows.at(1).cells)
            meant.append(csvCellMeant(cell));
        QCOMPARE(meant, cells);
    }
}

void TestCsv::noCellForMachinesActsOnWhoeverReadsIt()
{
    for (const QString &name : portolan::testing::hostileNames(2000)) {
        const QByteArray row = csvRow({name, u"x"_s}, CsvReader::Machines);
        const QList<uint> characters = QString::fromUtf8(row).chopped(2).toUcs4();
        QVERIFY(std::none_of(characters.begin(), characters.end(), [](uint c) { return isUnsafeCharacter(c); }));
        const QStringList cells = readCsv("h,h\r\n" + row, u"f"_s).value().at(1).cells;
        QCOMPARE(cells.size(), 2);
        QVERIFY2(cells.first().isEmpty() || !u"=+-@\t\r"_s.contains(cells.first().front()),
                 qPrintable(cells.first()));
        QCOMPARE(csvCellMeant(cells.first()), name);
    }
}

void TestCsv::tablesThatAreTooLargeAreRefused()
{
    const auto wide = readCsv("a,b\n" + QByteArray(mostCsvColumns, ','), u"f"_s);
    QVERIFY(!wide);
    QCOMPARE(wide.error().line, 2);
    QVERIFY(readCsv("a,b\n" + QByteArray(mostCsvColumns - 1, ','), u"f"_s));
    const auto longCell = readCsv("a,b\n\n" + QByteArray(longestCsvCell + 1, 'x'), u"f"_s);
    QVERIFY(!longCell);
    QCOMPARE(longCell.error().line, 3);
    QVERIFY(!readCsv(QByteArray(largestCsv + 1, 'x'), u"f"_s));
    QCOMPARE(readCsv("a\nb\xff\nc", u"f"_s).error().line, 2);
    QCOMPARE(readCsv(QByteArray("a\nb\n\0", 5), u"f"_s).error().line, 3);
}

void TestCsv::workIsLinearInTheTable()
{
    const double ratio = portolan::testing::growth(
        4000, [](int rows) { readCsv(QByteArray("name,\"x\"\"y\",;;\n").repeated(rows), u"f"_s).ok(); });
    QVERIFY2(ratio <= portolan::testing::mostGrowth, qPrintable(QString::number(ratio)));
}

void TestCsv::noCellForPeopleIsAFormula()
{
    for (const QString &cell : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u" =1"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s,
                                u"\uff1d1"_s, u"=cmd|' /C calc'!A0"_s}) {
        const QString written =
            readCsv("h,h\n" + csvRow({u"a"_s, cell}, CsvReader::People), u"f"_s).value().at(1).cells.at(1);
        QVERIFY2(written.startsWith(u'\''), qPrintable(cell));
        QVERIFY(tsvRow({cell}).startsWith(u'\''));
    }
    QCOMPARE(csvRow({u"plain"_s, u"a b"_s}, CsvReader::People), QByteArray("plain,a b\r\n"));
    QCOMPARE(tsvRow({u"a\tb"_s, u"c\nd"_s}).count(u'\t'), 1);
    QVERIFY(!tsvRow({u"c\nd"_s}).contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
