// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF of sheets, as poppler reads it.
#include "model/handover/pdfsheet.h"
#include "tests/handover/samplesheet.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestPdfSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyRuleStandsOnceInTheFile_data();
    void everyRuleStandsOnceInTheFile();
    void theTitleBlockStandsOnEveryPage();
    void theGroupIsRepeatedAfterAPageBreak();
    void aRowHigherThanAPageLosesNothing();
    void noRowReachesIntoTheTitleBlock();
    void longNotesGoOnAtTheEnd();
    void theSameDocumentGivesTheSameBytes();
    void hostileNamesAddNoRule();
    void anEmptySheetIsOnePage();
    void everyPageLooksTheSameOnAnImage();

private:
    QString tool(const QString &program, const QByteArray &pdf, const QStringList &options)
    {
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        process.start(program, QStringList(options).replaceInStrings(u"FILE"_s, path));
        return process.waitForFinished(60000) && process.exitCode() == 0
                   ? QString::fromUtf8(process.readAllStandardOutput())
                   : QString();
    }
    QString textOf(const QByteArray &pdf) { return tool(u"pdftotext"_s, pdf, {u"-layout"_s, u"FILE"_s, u"-"_s}); }
    static QStringList rulesIn(const QString &text)
    {
        QStringList rules;
        auto matches = QRegularExpression(u"^ *(R-\\d{4,})(?!\\d| to)"_s, QRegularExpression::MultilineOption)
                           .globalMatch(text);
        while (matches.hasNext())
            rules.append(matches.next().captured(1));
        return rules;
    }
    QTemporaryDir m_folder;
};

void TestPdfSheet::everyRuleStandsOnceInTheFile_data()
{
    QTest::addColumn<int>("rules");
    for (int rules : {1, 12, 13, 23, 400})
        QTest::addRow("%d", rules) << rules;
}

void TestPdfSheet::everyRuleStandsOnceInTheFile()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    QFETCH(int, rules);
    const QString text = textOf(pdfSheets({sampleSheet(rules)}, sampleBlock(), Texts()));
    QStringList expected;
    for (int i = 1; i <= rules; ++i)
        expected.append(sampleRule(i));
    QCOMPARE(rulesIn(text), expected);
    QVERIFY(text.contains(u"10.10.10.11–12, .21–40"_s));
    QVERIFY(text.contains(u"Production → Storage"_s));
}

void TestPdfSheet::theTitleBlockStandsOnEveryPage()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    SheetPainter painter(PaperSize::A4, sampleBlock(), Texts());
    painter.add(sampleSheet(60));
    const QByteArray pdf = pdfDocument(painter, u"Studio 4"_s, QDate(2026, 11, 21));
    const QString info = tool(u"pdfinfo"_s, pdf, {u"FILE"_s});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(painter.pageCount()))), qPrintable(info));
    QVERIFY(info.contains(u"(A4)"_s));
    QVERIFY(painter.pageCount() >= 5);
    const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), painter.pageCount());
    for (int i = 0; i < pages.size(); ++i) {
        for (const QString &text :
             {u"Northlight Studios Ltd"_s, u"P-1042-RULES-CORE-FW"_s, u"2026-11-21"_s,
              u"Plan 6f2c91ab, products 20261101"_s, u"Product document, line"_s, u"Rule sheet: core-fw"_s})
            QVERIFY2(pages.at(i).contains(text), qPrintable(text));
        QVERIFY(pages.at(i).contains(u"%1 of %2"_s.arg(i + 1).arg(pages.size())));
    }
}

void TestPdfSheet::theGroupIsRepeatedAfterAPageBreak()
{
    Sheet sheet = sampleSheet(40);
    for (SheetRow &row : sheet.rows)
        row.group = u"Production → Storage"_s;
    const SheetFonts fonts;
    const SheetLayout layout(sheet, fonts, 25900, 13000);
    QVERIFY(layout.pages().size() >= 3);
    for (const QList<SheetItem> &page : layout.pages()) {
        QVERIFY(page.first().group);
        QCOMPARE(page.first().continued, &page != &layout.pages().first());
        QVERIFY2(!page.last().group, "a group's line stands alone at the foot of a page");
    }
}

void TestPdfSheet::aRowHigherThanAPageLosesNothing()
{
    Sheet sheet = sampleSheet(3);
    QStringList addresses;
    for (int i = 0; i < 900; ++i)
        addresses.append(u"10.%1.%2.7"_s.arg(i / 200).arg(i % 200));
    sheet.rows[1].cells[2] = addresses.join(u", "_s) + u"\nmany"_s;
    const SheetFonts fonts;
    const SheetLayout layout(sheet, fonts, 25900, 13000);
    QString all;
    int shown = 0;
    for (const QList<SheetItem> &page : layout.pages())
        for (const SheetItem &item : page)
            if (!item.group && item.row == 1) {
                QVERIFY(item.top + SheetLayout::rowHeight(item.lines) <= 13000);
                const auto lines = layout.lines(1, 1);
                for (int i = item.firstLine; i < item.firstLine + item.lines && i < lines.size(); ++i, ++shown)
                    all += lines.at(i).text + u' ';
            }
    QCOMPARE(shown, layout.lines(1, 1).size());
    for (const QString &address : addresses)
        QVERIFY2(all.contains(address), qPrintable(address));
}

void TestPdfSheet::noRowReachesIntoTheTitleBlock()
{
    const SheetFonts fonts;
    const Sheet sheet = hostileSheet(300);
    const SheetLayout layout(sheet, fonts, 25900, 13000);
    double right = 0;
    for (int place = 0; place < layout.columns().size(); ++place) {
        QVERIFY(layout.width(place) > 2 * SheetLayout::cellPadding);
        QVERIFY(qAbs(layout.left(place) - right) < 1);
        right += layout.width(place);
    }
    QVERIFY(qAbs(right - 25900) < 1);
    for (const QList<SheetItem> &page : layout.pages())
        for (const SheetItem &item : page)
            QVERIFY(item.top + (item.group ? SheetLayout::groupHeight : SheetLayout::rowHeight(item.lines)) <=
                    13000.5);
    const QFontMetricsF cell(fonts.strong);
    for (int row = 0; row < 50; ++row)
        for (int place = 0; place < layout.columns().size(); ++place)
            if (sheet.columns.at(layout.columns().at(place)).kind != SheetColumn::Kind::Protocol)
                for (const SheetLine &line : layout.lines(row, place))
                    QVERIFY2(QFontMetricsF(line.detail ? fonts.detail : fonts.cell).horizontalAdvance(line.text) <=
                                 layout.width(place) - 2 * SheetLayout::cellPadding + 2,
                             qPrintable(line.text));
}

void TestPdfSheet::longNotesGoOnAtTheEnd()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    Sheet sheet = sampleSheet(5);
    for (int i = 0; i < 200; ++i)
        sheet.notes.append({u"Caveat %1"_s.arg(i), QStringList(20, u"word"_s).join(u' ')});
    const QByteArray pdf = pdfSheets({sheet}, sampleBlock(), Texts());
    const QString text = tool(u"pdftotext"_s, pdf, {u"-layout"_s, u"FILE"_s, u"-"_s});
    for (int i = 0; i < 200; ++i)
        QCOMPARE(text.count(QRegularExpression(u"Caveat %1\\b"_s.arg(i))), 1);
    QVERIFY(text.contains(u"More notes stand at the end"_s));
}

void TestPdfSheet::theSameDocumentGivesTheSameBytes()
{
    const QByteArray first = pdfSheets({sampleSheet(40), hostileSheet(40)}, sampleBlock(), Texts());
    QVERIFY(first.startsWith("%PDF-"));
    QCOMPARE(pdfSheets({sampleSheet(40), hostileSheet(40)}, sampleBlock(), Texts()), first);
    QVERIFY(first.contains("/CreationDate (D:20261121000000"));
    TitleBlock other = sampleBlock();
    other.date = QDate(2026, 11, 22);
    QVERIFY(pdfSheets({sampleSheet(40), hostileSheet(40)}, other, Texts()) != first);
}

void TestPdfSheet::hostileNamesAddNoRule()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    const QByteArray pdf = pdfSheets({hostileSheet(2000)}, sampleBlock(), Texts());
    const QStringList rules = rulesIn(textOf(pdf));
    QCOMPARE(rules.size(), 2000);
    QCOMPARE(QSet<QString>(rules.begin(), rules.end()).size(), 2000);
}

void TestPdfSheet::anEmptySheetIsOnePage()
{
    SheetPainter painter(PaperSize::A3, sampleBlock(), Texts());
    painter.add(sampleSheet(0));
    QCOMPARE(painter.pageCount(), 1);
    QVERIFY(pdfDocument(painter, {}, QDate(2026, 11, 21)).size() > 1000);
}

void TestPdfSheet::everyPageLooksTheSameOnAnImage()
{
    // The frame, in paper units from (20 mm, 10 mm) to (287 mm, 200 mm), must be there on a screen's image too.
    SheetPainter document(PaperSize::A4, sampleBlock(), Texts());
    document.add(sampleSheet(30));
    for (int page = 0; page < document.pageCount(); ++page) {
        QImage image(1188, 840, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        SheetPainter::scaleTo(painter, document.size());
        document.paint(painter, page);
        painter.end();
        QVERIFY(qGray(image.pixel(80, 400)) < 128);   // left edge
        QVERIFY(qGray(image.pixel(1148, 200)) < 128); // right edge
        QCOMPARE(image.pixel(20, 20), qRgb(255, 255, 255));
        for (int y = 0; y < 840; ++y) // nothing outside the frame but the centring marks
            for (int x = 1172; x < 1188; ++x)
                QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
    }
}

QTEST_MAIN(TestPdfSheet)
#include "tst_pdfsheet.moc"
