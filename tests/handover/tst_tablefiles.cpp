// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as CSV, HTML and XLSX: every row, no formula, no markup from names, the same bytes twice.
#include "model/base/csv.h"
#include "model/handover/csvsheet.h"
#include "model/handover/htmlsheet.h"
#include "model/handover/xlsxcheck.h"
#include "model/handover/xlsxsheet.h"
#include "tests/handover/samplesheet.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 2000;

struct HtmlFacts
{
    int rows = 0, ticks = 0;
    QStringList elements, rules;
    QString error;
};

HtmlFacts htmlFacts(const QByteArray &html)
{
    HtmlFacts facts;
    QXmlStreamReader reader(html);
    bool firstCell = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QString name = reader.name().toString();
        if (!facts.elements.contains(name))
            facts.elements.append(name);
        facts.rows += name == u"tr"_s;
        facts.ticks += reader.attributes().value(u"class"_s) == u"tick"_s;
        if (name == u"tr"_s)
            firstCell = true;
        if (name == u"td"_s && std::exchange(firstCell, false))
            facts.rules.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            if (attribute.name().startsWith(u"on") || attribute.name() == u"src"_s || attribute.name() == u"href"_s)
                facts.error = u"attribute "_s + attribute.name().toString();
    }
    if (reader.hasError())
        facts.error = reader.errorString();
    return facts;
}

/// Runs python over the workbook, which is `sys.argv[1]`; returns what it prints.
QString python(const QByteArray &xlsx, const QString &script)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"python3"_s, {u"-c"_s, script, file.fileName()});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

class TestTableFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void csvKeepsAddressesExactAndNamesApart();
    void csvHoldsNoFormula();
    void htmlIsWellFormedAndHoldsEveryRow();
    void hostileNamesAddNothingToHtml();
    void xlsxCellsAreTextsOnly();
    void xlsxWorksheetsHaveLegalNames();
    void theSameSheetGivesTheSameBytes();
    void aDamagedWorkbookIsNotTakenForWhole();
    void aFullTemporaryFolderGivesNoWorkbook();
};

void TestTableFiles::csvKeepsAddressesExactAndNamesApart()
{
    const auto rows = readCsv(csvSheet(sampleSheet(23)), u"rules.csv"_s);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 24);
    const QStringList head = rows->first().cells;
    QCOMPARE(head.mid(0, 6), (QStringList{u"rule"_s, u"point"_s, u"source"_s, u"source_names"_s, u"destination"_s,
                                          u"destination_names"_s}));
    const QStringList first = rows->at(1).cells;
    QCOMPARE(first.at(2), u"10.10.10.11-10.10.10.12, 10.10.10.21-10.10.10.40"_s);
    QCOMPARE(first.at(3), u"flame-01, flame-02, burn ×20"_s);
    QCOMPARE(rows->at(4).cells.at(8), u"111,2049,20048"_s);
}

void TestTableFiles::csvHoldsNoFormula()
{
    const auto rows = readCsv(csvSheet(hostileSheet(many)), u"rules.csv"_s);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), many + 1);
    for (int i = 0; i <= many; ++i) {
        const QStringList cells = rows->at(i).cells;
        QCOMPARE(cells.size(), rows->first().cells.size());
        QCOMPARE(cells.first(), i == 0 ? u"rule"_s : sampleRule(i));
        for (const QString &cell : cells) {
            const QString start = cell.trimmed().left(1);
            QVERIFY2(start.isEmpty() || !u"=+-@＝＋－＠\t\r"_s.contains(start), qPrintable(cell));
            for (QChar c : cell)
                QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
        }
    }
}

void TestTableFiles::htmlIsWellFormedAndHoldsEveryRow()
{
    const HtmlFacts facts = htmlFacts(htmlSheets({sampleSheet(23)}, sampleBlock(), Texts()));
    QCOMPARE(facts.error, QString());
    QCOMPARE(facts.rules.size(), 23);
    QCOMPARE(facts.rules.last(), sampleRule(23));
    QCOMPARE(facts.ticks, 23);
    QVERIFY(!facts.elements.contains(u"script"_s));
}

void TestTableFiles::hostileNamesAddNothingToHtml()
{
    const QByteArray html = htmlSheets({hostileSheet(many)}, sampleBlock(), Texts());
    const HtmlFacts facts = htmlFacts(html);
    QCOMPARE(facts.error, QString());
    QCOMPARE(facts.rules.size(), many);
    for (const QString &element : facts.elements)
        QVERIFY2(QStringLiteral("html head meta title style body article header div h1 p dl dt dd table thead "
                                "tbody tr th td span small b")
                     .split(u' ')
                     .contains(element),
                 qPrintable(element));
}

void TestTableFiles::xlsxCellsAreTextsOnly()
{
    const auto book = xlsxSheets({sampleSheet(23), hostileSheet(many)}, sampleBlock());
    QVERIFY(book.ok());
    const QString counts = python(*book, uR"(
import sys, zipfile, re
import xml.etree.ElementTree as tree
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
formulas = numbers = rows = links = filters = frozen = 0
for name in book.namelist():
    if name.endswith('.xml') or name.endswith('.rels'):
        root = tree.fromstring(book.read(name))
        if 'worksheets/sheet' in name:
            for element in root.iter():
                tag = element.tag.split('}')[1]
                formulas += tag == 'f'
                rows += tag == 'row'
                links += tag == 'hyperlink'
                filters += tag == 'autoFilter'
                frozen += tag == 'pane' and element.get('state') == 'frozen'
                numbers += tag == 'c' and element.get('t') not in ('inlineStr', 's') and len(element) > 0
print(formulas, numbers, links, rows, filters, frozen)
)"_s);
    QCOMPARE(counts, u"0 0 0 %1 2 2"_s.arg(24 + many + 1));
}

void TestTableFiles::xlsxWorksheetsHaveLegalNames()
{
    Sheet one = sampleSheet(1);
    one.subject = u"a:b/c?d*e[f]\\g'"_s + QString(80, u'x');
    Sheet two = one;
    Sheet three = one;
    three.documentType = three.subject = QString();
    const auto book = xlsxSheets({one, two, three}, sampleBlock());
    QVERIFY(book.ok());
    const QString names = python(*book, uR"(
import sys, zipfile, re
import xml.etree.ElementTree as tree
root = tree.fromstring(zipfile.ZipFile(sys.argv[1]).read('xl/workbook.xml'))
names = [e.get('name') for e in root.iter() if e.tag.endswith('}sheet')]
assert all(len(n) <= 31 and not re.search(r'[\[\]:*?/\\]', n) for n in names)
print(len(set(n.lower() for n in names)))
)"_s);
    QCOMPARE(names, u"3"_s);
}

void TestTableFiles::theSameSheetGivesTheSameBytes()
{
    const auto first = xlsxSheets({sampleSheet(50), hostileSheet(50)}, sampleBlock());
    QTest::qWait(1100); // another second on the clock
    const auto second = xlsxSheets({sampleSheet(50), hostileSheet(50)}, sampleBlock());
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(*first, *second);
    QCOMPARE(csvSheet(hostileSheet(50)), csvSheet(hostileSheet(50)));
    QCOMPARE(htmlSheets({hostileSheet(50)}, sampleBlock(), Texts()),
             htmlSheets({hostileSheet(50)}, sampleBlock(), Texts()));
}

void TestTableFiles::aDamagedWorkbookIsNotTakenForWhole()
{
    const auto book = xlsxSheets({sampleSheet(50), hostileSheet(50)}, sampleBlock());
    QVERIFY(book.ok());
    QVERIFY(isWholeWorkbook(*book, {51, 51}));
    QVERIFY(!isWholeWorkbook(*book, {51, 50}));
    QVERIFY(!isWholeWorkbook(*book, {51, 51, 51}));
    QVERIFY(!isWholeWorkbook({}, {}));
    int taken = 0;
    for (qsizetype size = 0; size < book->size(); size += 97)
        taken += isWholeWorkbook(book->left(size), {51, 51});
    QCOMPARE(taken, 0);
}

void TestTableFiles::aFullTemporaryFolderGivesNoWorkbook()
{
    QTemporaryDir folder;
    QProcess process;
    process.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=400k"_s, u"tmpfs"_s, folder.path()});
    if (!process.waitForFinished() || process.exitCode() != 0)
        QSKIP("a small file system cannot be mounted here");
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", folder.path().toUtf8());
    QStringList wrong;
    for (int rows : {1, 40, 80, 120, 160, 200, 300, 500, 1000, 4000}) {
        const auto book = xlsxSheets({sampleSheet(rows)}, sampleBlock());
        if (book && !isWholeWorkbook(*book, {rows + 1}))
            wrong.append(QString::number(rows));
        if (!book && !book.error().text().contains(u"temporary"))
            wrong.append(book.error().text());
        if ((rows == 1 && !book) || (rows == 4000 && book))
            wrong.append(u"%1 rows"_s.arg(rows));
    }
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    process.start(u"umount"_s, {u"-l"_s, folder.path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(wrong, QStringList());
}

QTEST_MAIN(TestTableFiles)
#include "tst_tablefiles.moc"
