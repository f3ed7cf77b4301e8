// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a handover costs when a plan grows: every writer by its rows and by the length of a cell, the sheets of
// every point, the whole pack. Ratios of processor time within one run, never milliseconds.
#include "model/handover/csvsheet.h"
#include "model/handover/htmlsheet.h"
#include "model/handover/pack.h"
#include "model/handover/pdfsheet.h"
#include "model/handover/xlsxsheet.h"
#include "tests/handover/samplesheet.h"
#include "tests/support/costgrowth.h"
#include "tests/support/growingplan.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

class BenchHandover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void aWriterGrowsWithItsRows_data();
    void aWriterGrowsWithItsRows();
    void aWriterGrowsWithALongCell_data() { aWriterGrowsWithItsRows_data(); }
    void aWriterGrowsWithALongCell();
    void sheetsGrowWithThePlan_data();
    void sheetsGrowWithThePlan();
    void aPackGrowsWithThePlan_data();
    void aPackGrowsWithThePlan();
};

namespace {

using Write = std::function<QByteArray(const Sheet &)>;

QList<std::pair<const char *, Write>> writers()
{
    return {{"CSV", [](const Sheet &sheet) { return csvSheet(sheet); }},
            {"HTML", [](const Sheet &sheet) { return htmlSheets({sheet}, sampleBlock(), Texts()); }},
            {"XLSX", [](const Sheet &sheet) { return xlsxSheets({sheet}, sampleBlock()).value(); }},
            {"PDF", [](const Sheet &sheet) { return pdfSheets({sheet}, sampleBlock(), Texts()); }}};
}

void report(const Growth &growth)
{
    qInfo("n: %.1f ms, 4 n: %.1f ms, %.1f times as much", growth.small, growth.large, growth.ratio());
    QVERIFY2(growth.ratio() <= mostGrowth, qPrintable(QString::number(growth.ratio())));
}

void compare(int writer, const Sheet &small, const Sheet &large)
{
    const Write write = writers().at(writer).second;
    const auto work = [&write](const Sheet &sheet) { return [&write, &sheet] { (void)write(sheet); }; };
    report(growthOf(work(small), work(large)));
}

/// One rule with very many addresses, each for itself.
Sheet longCell(int addresses)
{
    Sheet sheet = sampleSheet(3);
    QStringList list;
    for (int i = 0; i < addresses; ++i)
        list.append(Address::ipv4((10u << 24) + quint32(2 * i)).text());
    sheet.rows[1].cells[2] = list.join(QStringLiteral(", ")) + QStringLiteral("\neverybody");
    return sheet;
}

struct Pair
{
    std::shared_ptr<const DerivedPlan> small, large;
};

Pair derivedPair(const GrowingPlan &growing)
{
    return {derive(growing.make(growing.n), Texts()), derive(growing.make(4 * growing.n), Texts())};
}

} // namespace

void BenchHandover::aWriterGrowsWithItsRows_data()
{
    QTest::addColumn<int>("writer");
    const auto all = writers();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).first) << i;
}

void BenchHandover::aWriterGrowsWithItsRows()
{
    QFETCH(int, writer);
    compare(writer, sampleSheet(250), sampleSheet(1000));
}

void BenchHandover::aWriterGrowsWithALongCell()
{
    QFETCH(int, writer);
    compare(writer, longCell(2000), longCell(8000));
}

void BenchHandover::sheetsGrowWithThePlan_data()
{
    QTest::addColumn<int>("family");
    const QList<GrowingPlan> families = growingPlans();
    for (int i = 0; i < families.size(); ++i)
        QTest::newRow(families.at(i).name) << i;
}

/// Every sheet, those of the rules for each point.
void BenchHandover::sheetsGrowWithThePlan()
{
    QFETCH(int, family);
    const Pair plans = derivedPair(growingPlans().at(family));
    const auto make = [](const DerivedPlan &derived) { return [&derived] { (void)packSheets(derived, Texts()); }; };
    report(growthOf(make(*plans.small), make(*plans.large)));
}

void BenchHandover::aPackGrowsWithThePlan_data()
{
    QTest::addColumn<int>("family");
    const QList<GrowingPlan> families = growingPlans();
    for (int i = 0; i < families.size(); ++i)
        if (const QByteArray name = families.at(i).name; name == "devices in many zones" || name == "gateways")
            QTest::newRow(families.at(i).name) << i;
}

void BenchHandover::aPackGrowsWithThePlan()
{
    QFETCH(int, family);
    GrowingPlan growing = growingPlans().at(family);
    growing.n /= 4;
    const Pair plans = derivedPair(growing);
    const auto make = [](const std::shared_ptr<const DerivedPlan> &derived) {
        return [derived] {
            PackInput input{.derived = derived, .texts = Texts(), .block = sampleBlock(), .size = PaperSize::A4};
            (void)makePack(input);
        };
    };
    report(growthOf(make(plans.small), make(plans.large)));
}

QTEST_MAIN(BenchHandover)
#include "tst_benchhandover.moc"
