// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Printing and issuing, as a user goes through them.
#include "model/base/safefile.h"
#include "model/plan/planfile.h"
#include "views/print/packdialog.h"
#include "views/print/printjob.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray planText = R"({"format": 1, "project": {"name": "Studio 4", "number": "P-1042", "revision": "B"},
 "zones": [{"id": "prod", "name": "Production", "subnets": ["10.10.10.0/24"]}, {"id": "stor", "name": "Storage", "subnets": ["10.10.20.0/24"]}],
 "gateways": [{"id": "core", "name": "core-fw", "platform": "nftables", "interfaces": [
   {"id": "a", "name": "eth0", "zone": "prod", "addresses": ["10.10.10.1"]}, {"id": "b", "name": "eth1", "zone": "stor", "addresses": ["10.10.20.1"]}]}],
 "devices": [{"id": "ws1", "name": "flame-01", "roles": [], "interfaces": [{"id": "p", "zone": "prod", "addresses": ["10.10.10.11"]}]},
             {"id": "nas", "name": "nas-01", "roles": [], "interfaces": [{"id": "p", "zone": "stor", "addresses": ["10.10.20.11"]}]}],
 "requirements": [{"id": "r1", "from": "ws1", "to": "nas", "protocol": "tcp", "ports": "2049", "purpose": "NFS"}]})";

std::shared_ptr<const DerivedPlan> samplePlan()
{
    const auto plan =
        readPlan(planText, u"plan.portolan"_s, [](const QString &) -> const Product * { return nullptr; });
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return derive(*plan, Texts());
}

const QDate issued(2026, 11, 21);

} // namespace

class TestPrint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartCanBePrintedAlone();
    void thePrinterGetsEveryPage_data();
    void thePrinterGetsEveryPage();
    void thePreviewLaysOutWhatIsTicked();
    void thePackIsIssuedStepByStep();
    void aFolderInTheWayIsNamed();
    void closingWhileWritingLeavesNothing();
};

void TestPrint::everyPartCanBePrintedAlone()
{
    const auto derived = samplePlan();
    const auto parts = printableParts(*derived, Texts());
    QVERIFY(parts.size() >= 7);
    QCOMPARE(parts.first().first, u"drawing"_s);
    int together = 0;
    PrintChoice all;
    for (const auto &[id, title] : parts) {
        QVERIFY2(!title.isEmpty(), qPrintable(id));
        const auto document = printDocument(*derived, Texts(), issued, {{id}, PaperSize::A4});
        QVERIFY2(document->pageCount() >= 1, qPrintable(id));
        together += document->pageCount();
        all.parts.append(id);
    }
    QCOMPARE(printDocument(*derived, Texts(), issued, all)->pageCount(), together);
    QCOMPARE(printDocument(*derived, Texts(), issued, {})->pageCount(), 0);
}

void TestPrint::thePrinterGetsEveryPage_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("pages");
    QTest::newRow("all") << 0 << 0 << 3;
    QTest::newRow("one") << 2 << 2 << 1;
    QTest::newRow("to the end and beyond") << 2 << 9 << 2;
}

void TestPrint::thePrinterGetsEveryPage()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, pages);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"print.pdf"_s);
    const auto document =
        printDocument(*samplePlan(), Texts(), issued, {{u"drawing"_s, u"zones"_s, u"devices"_s}, PaperSize::A3});
    QCOMPARE(document->pageCount(), 3);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printPages(printer, *document, from, to);
    QProcess info;
    info.start(u"pdfinfo"_s, {path});
    QVERIFY(info.waitForFinished());
    const QString text = QString::fromUtf8(info.readAllStandardOutput());
    QVERIFY2(text.contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(pages))), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"Page size: +119\\d.* x 84\\d"_s)), qPrintable(text));
}

void TestPrint::thePreviewLaysOutWhatIsTicked()
{
    PrintPreview preview(samplePlan(), Texts(), issued);
    QSignalSpy laidOut(&preview, &PrintPreview::laidOut);
    preview.choose({u"drawing"_s, u"rules/core"_s});
    QVERIFY(laidOut.wait(20000));
    QCOMPARE(preview.choice().parts, (QStringList{u"drawing"_s, u"rules/core"_s}));
    QVERIFY(preview.document());
    QCOMPARE(preview.document()->pageCount(), 2);
    QCOMPARE(preview.document()->titleOf(1), u"Rule sheet: core-fw"_s);
    // Ticking quickly gives what was ticked last.
    preview.choose({u"zones"_s});
    preview.choose({});
    QVERIFY(laidOut.wait(20000));
    QCOMPARE(preview.document()->pageCount(), 0);
    for (QPushButton *button : preview.findChildren<QPushButton *>())
        if (button->text().contains(u"Print"_s))
            QVERIFY(!button->isEnabled());
    if (qEnvironmentVariableIsSet("PORTOLAN_SHOTS")) {
        preview.choose({u"drawing"_s, u"rules/core"_s});
        QVERIFY(laidOut.wait(20000));
        preview.show();
        QTest::qWait(300);
        preview.grab().save(qEnvironmentVariable("PORTOLAN_SHOTS") + u"/preview.png"_s);
    }
}

void TestPrint::thePackIsIssuedStepByStep()
{
    QTemporaryDir folder;
    PackDialog dialog(samplePlan(), Texts(), issued, folder.path());
    QCOMPARE(QDir::cleanPath(dialog.target()),
             QDir::cleanPath(folder.filePath(u"P-1042_Studio-4_RevB_2026-11-21"_s)));
    dialog.show();
    const bool shots = qEnvironmentVariableIsSet("PORTOLAN_SHOTS");
    const auto shot = [&](const QString &name) {
        if (shots && QTest::qWaitForWindowExposed(&dialog))
            dialog.grab().save(qEnvironmentVariable("PORTOLAN_SHOTS") + name);
    };
    shot(u"/pack1.png"_s);
    dialog.forward();
    shot(u"/pack2.png"_s);
    dialog.back();
    dialog.forward();
    QSignalSpy written(&dialog, &PackDialog::finishedWriting);
    dialog.forward();
    QVERIFY(written.wait(60000));
    QVERIFY(dialog.isDone());
    shot(u"/pack3.png"_s);
    QCOMPARE(dialog.revision(), u"B"_s);
    QVERIFY(QFileInfo::exists(dialog.target() + u"/01_Handover.pdf"_s));
    QVERIFY(QFileInfo::exists(dialog.target() + u"/06_config/core"_s));
    QVERIFY(QFileInfo::exists(dialog.target() + u'/' + manifestName));
}

void TestPrint::aFolderInTheWayIsNamed()
{
    QTemporaryDir folder;
    PackDialog dialog(samplePlan(), Texts(), issued, folder.path());
    QVERIFY(makeFolder(dialog.target()).ok());
    QVERIFY(writeFile(dialog.target() + u"/mine.txt"_s, "mine").ok());
    dialog.forward();
    QSignalSpy written(&dialog, &PackDialog::finishedWriting);
    dialog.forward();
    QVERIFY(written.wait(60000));
    QVERIFY(!dialog.isDone());
    QCOMPARE(QDir(dialog.target()).entryList(QDir::Files), QStringList{u"mine.txt"_s});
}

void TestPrint::closingWhileWritingLeavesNothing()
{
    QTemporaryDir folder;
    {
        PackDialog dialog(samplePlan(), Texts(), issued, folder.path());
        dialog.forward();
        dialog.forward();
    }
    const QStringList left = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : left) // whole, or not at all
        QVERIFY2(QFileInfo::exists(folder.filePath(name) + u'/' + manifestName), qPrintable(name));
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
