// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as the programs of their readers take them: a workbook in LibreOffice, a page in Chromium.
#include "model/base/csv.h"
#include "model/handover/htmlsheet.h"
#include "model/handover/xlsxsheet.h"
#include "tests/handover/samplesheet.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 300;

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

/// What the program prints; the folder is its home.
QByteArray output(const QString &program, const QStringList &arguments, const QTemporaryDir &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(180000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

/// The first worksheet as LibreOffice computes and shows it.
Result<QList<CsvRow>> inLibreOffice(const QString &office, const QByteArray &book,
                                    const QString &name = u"book.xlsx"_s)
{
    QTemporaryDir folder;
    const QString file = written(folder, name, book);
    // Comma, quote, UTF-8, from the first row on.
    const QByteArray said = output(
        office,
        {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--convert-to"_s,
         u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s, u"--outdir"_s, folder.filePath(u"out"_s), file},
        folder);
    QFile csv(folder.filePath(u"out/"_s + name.section(u'.', 0, 0) + u".csv"_s));
    if (!csv.open(QIODevice::ReadOnly))
        return Error{QString::fromUtf8(said)};
    return readCsv(csv.readAll(), csv.fileName());
}

QString inChromium(const QString &browser, const QByteArray &html)
{
    QTemporaryDir folder;
    const QString file = written(folder, u"sheet.html"_s, html);
    return QString::fromUtf8(output(browser,
                                    {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                     u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                                     u"--virtual-time-budget=2000"_s, u"--dump-dom"_s, u"file://"_s + file},
                                    folder));
}

} // namespace

class TestSheetReaders : public QObject
{
    Q_OBJECT

    QString m_office = QStandardPaths::findExecutable(u"soffice"_s);
    QString m_browser = QStandardPaths::findExecutable(u"chromium"_s);

private Q_SLOTS:
    /// A program that cannot open even a plain file of its own kind here tells nothing about ours.
    void initTestCase()
    {
        if (!m_office.isEmpty() && !inLibreOffice(m_office, "plain,file\n", u"probe.csv"_s).ok())
            m_office.clear();
        if (!m_browser.isEmpty() && !inChromium(m_browser, "<!DOCTYPE html><p>plain</p>").contains(u"plain"))
            m_browser.clear();
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void libreOfficeShowsEveryCellAsItWasWritten()
    {
        if (m_office.isEmpty())
            QSKIP("LibreOffice is not installed or does not start");
        const Sheet sheet = sampleSheet(23);
        const auto book = xlsxSheets({sheet}, sampleBlock());
        QVERIFY(book.ok());
        const auto rows = inLibreOffice(m_office, *book);
        QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().text()));
        QCOMPARE(rows->size(), 24);
        QCOMPARE(rows->first().cells, dataTitles(sheet));
        for (int i = 0; i < sheet.rows.size(); ++i)
            QCOMPARE(rows->at(i + 1).cells, dataCells(sheet, sheet.rows.at(i)));
    }

    void libreOfficeComputesNoName()
    {
        if (m_office.isEmpty())
            QSKIP("LibreOffice is not installed or does not start");
        const Sheet sheet = hostileSheet(many);
        const auto book = xlsxSheets({sheet}, sampleBlock());
        QVERIFY(book.ok());
        const auto rows = inLibreOffice(m_office, *book);
        QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().text()));
        QCOMPARE(rows->size(), many + 1);
        int formulas = 0;
        for (int i = 0; i < many; ++i) {
            const QStringList cells = rows->at(i + 1).cells, wanted = dataCells(sheet, sheet.rows.at(i));
            QCOMPARE(cells.first(), sampleRule(i + 1));
            QCOMPARE(cells.size(), wanted.size());
            for (int c = 0; c < cells.size(); ++c)
                if (wanted.at(c).startsWith(u'=')) { // shown as it is, not what it would come to
                    ++formulas;
                    QVERIFY2(cells.at(c).contains(wanted.at(c).mid(1, 4)), qPrintable(cells.at(c)));
                }
        }
        QVERIFY(formulas > 0);
    }

    void chromiumShowsEveryRowAndRunsNoName()
    {
        if (m_browser.isEmpty())
            QSKIP("Chromium is not installed or does not start");
        for (const Sheet &sheet : {sampleSheet(23), hostileSheet(many)}) {
            const QString page = inChromium(m_browser, htmlSheets({sheet}, sampleBlock(), Texts()));
            QVERIFY2(page.startsWith(u"<!DOCTYPE html>"), qPrintable(page.left(500)));
            static const QRegularExpression row(u"<tr[ >]"_s), rule(u"<td[^>]*>(<[a-z][^>]*>)*R-"_s);
            QCOMPARE(page.count(rule), sheet.rows.size());
            QVERIFY(page.count(row) > sheet.rows.size());
            // No name became an element or an attribute that acts.
            static const QRegularExpression acts(
                u"<(script|img|iframe|a|svg|object|embed|form|link|base)[ />]|<[^>]* on[a-z]+="_s);
            const QRegularExpressionMatch found = acts.match(page);
            QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
        }
    }
};

QTEST_GUILESS_MAIN(TestSheetReaders)
#include "tst_sheetreaders.moc"
