// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/tableplan.h"
#include "views/findings/findingsmodel.h"
#include "views/findings/findingsview.h"
#include "views/theme/widgets.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void theModelKeepsItsPromises();
    void errorsComeFirst();
    void everyFindingLeadsToItsCulprit();
    void theRemedyLeadsToTheCulpritItself();
    void aFixIsOneUndoStepByLinkByShortcutAndByLine();
    void approveAsksTheWindowAndTakingBackIsOneUndoStep();
    void approvedFindingsAreFoldedAwayUntilOneIsRevealed();
    void whatWasPressedIsMeantThoughRowsGrow();
    void everyPartOfARowStandsInsideIt_data();
    void everyPartOfARowStandsInsideIt();
    void nothingToRemarkNamesTheTrueNumberOfChecks();
    void aHostileTextStaysInOneLine();
};

namespace {

FindingsView &viewOf(Panel &panel)
{
    return *panel.findChild<FindingsView *>();
}

QPoint centreOf(const FindingsView &view, int row, QRectF FindingDelegate::Places::*part)
{
    const QModelIndex index = view.model()->index(row, 0);
    return (view.delegate().placesOf(view.visualRect(index), index).*part).center().toPoint();
}

} // namespace

void TestFindings::theModelKeepsItsPromises()
{
    Plan plan = campusPlan();
    TableBench bench(plan);
    FindingsModel model(bench.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = model.rowCount();
    QVERIFY(all > 10);
    plan.approvals.put({model.findingAt(0)->id, u"known"_s, u"A. Planner"_s, {}});
    bench.begin(plan);
    model.refresh();
    QCOMPARE(model.rowCount(), all); // one less, and the head of the approved ones
    model.setApprovedOpen(true);
    QCOMPARE(model.rowCount(), all + 1);
    const QModelIndex last = model.index(all);
    QCOMPARE(last.data(FindingsModel::ReasonRole).toString(), u"known (A. Planner)"_s);
    model.setApprovedOpen(false);
    QCOMPARE(model.rowCount(), all);
    QVERIFY(model.summary().contains(u'1'));
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestFindings::errorsComeFirst()
{
    TableBench bench;
    FindingsModel model(bench.workspace);
    int before = 0;
    QSet<int> kinds;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int severity = model.index(row).data(FindingsModel::SeverityRole).toInt();
        QVERIFY(severity >= before);
        before = severity;
        kinds.insert(severity);
    }
    QVERIFY(kinds.size() > 1);
}

void TestFindings::everyFindingLeadsToItsCulprit()
{
    TableBench bench;
    const auto panel = bench.shown(makeFindings(bench.workspace, nullptr), {328, 346});
    FindingsView &view = viewOf(*panel);
    QSignalSpy revealed(&bench.workspace, &Workspace::revealed);
    const int rows = view.model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        view.scrollTo(view.model()->index(row, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          centreOf(view, row, &FindingDelegate::Places::title));
        const QString id = view.model()->index(row, 0).data(FindingsModel::IdRole).toString();
        QCOMPARE(revealed.count(), row + 1);
        QCOMPARE(bench.workspace.selection(), Selection::finding(id));
        QCOMPARE(view.currentIndex().row(), row);
        const Finding *finding = findingOf(*bench.workspace.derived(), id);
        QVERIFY(finding && !finding->subjects.isEmpty());
        QVERIFY2(!bench.workspace.lit().isEmpty(), qPrintable(finding->text));
    }
}

void TestFindings::theRemedyLeadsToTheCulpritItself()
{
    TableBench bench;
    const auto panel = bench.shown(makeFindings(bench.workspace, nullptr), {328, 346});
    FindingsView &view = viewOf(*panel);
    QSignalSpy asked(&bench.workspace, &Workspace::asked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, 0, &FindingDelegate::Places::remedy));
    const QString id = view.model()->index(0, 0).data(FindingsModel::IdRole).toString();
    const Finding *finding = findingOf(*bench.workspace.derived(), id);
    QCOMPARE(bench.workspace.selection().picks,
             QList{pickOf(*bench.workspace.derived(), finding->subjects.first())});
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<Ask>(), Ask::ShowView);
}

void TestFindings::aFixIsOneUndoStepByLinkByShortcutAndByLine()
{
    Plan plan = campusPlan();
    Zone attic;
    attic.id = u"attic"_s;
    plan.zones.put(attic); // nothing lies in it: one fix, which removes it
    TableBench bench(plan);
    const auto panel = bench.shown(makeFindings(bench.workspace, nullptr), {328, 346});
    FindingsView &view = viewOf(*panel);
    const auto row = [&view] {
        for (int row = 0; row < view.model()->rowCount(); ++row)
            if (view.model()->index(row, 0).data(FindingsModel::IdRole).toString() == u"unused-zone:zones/attic"_s)
                return row;
        return -1;
    };
    QVERIFY(row() >= 0);
    QCOMPARE(view.model()->index(row(), 0).data(FindingsModel::FixesRole).toStringList().size(), 1);
    const auto mended = [&bench] { return !bench.workspace.plan().zones.contains(u"attic"_s); };
    const auto back = [&bench] { bench.document.history().undo(); };

    view.scrollTo(view.model()->index(row(), 0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, row(), &FindingDelegate::Places::fix));
    QVERIFY(mended());
    back();
    QVERIFY(!mended());
    QTRY_VERIFY(row() >= 0);

    bench.workspace.reveal({.kind = Pick::Kind::Finding, .id = u"unused-zone:zones/attic"_s});
    QTest::keyClick(panel.get(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(mended());
    back();
    QTRY_VERIFY(row() >= 0);

    bench.workspace.reveal({.kind = Pick::Kind::Finding, .id = u"unused-zone:zones/attic"_s});
    const QModelIndex index = view.model()->index(row(), 0);
    view.scrollTo(index);
    const auto places = view.delegate().placesOf(view.visualRect(index), index);
    QCOMPARE(places.fixes.size(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, places.fixes.first().center().toPoint());
    QVERIFY(mended());
    back();
    QVERIFY(!mended());
}

void TestFindings::approveAsksTheWindowAndTakingBackIsOneUndoStep()
{
    Plan plan = campusPlan();
    TableBench bench(plan);
    const auto panel = bench.shown(makeFindings(bench.workspace, nullptr), {328, 346});
    FindingsView &view = viewOf(*panel);
    QSignalSpy asked(&bench.workspace, &Workspace::asked);
    const QString id = view.model()->index(0, 0).data(FindingsModel::IdRole).toString();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, 0, &FindingDelegate::Places::approve));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<Ask>(), Ask::Approve);
    QCOMPARE(asked.first().at(1).toString(), id);
    QVERIFY(bench.workspace.selection().isEmpty()); // a link does not choose its row

    plan.approvals.put({id, u"known"_s, {}, {}});
    bench.begin(plan);
    bench.workspace.reveal({.kind = Pick::Kind::Finding, .id = id}); // opens the approved ones
    const int row = view.model()->rowCount() - 1;
    QCOMPARE(view.currentIndex().row(), row);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, row, &FindingDelegate::Places::approve));
    QVERIFY(bench.workspace.plan().approvals.isEmpty());
    bench.document.history().undo();
    QVERIFY(bench.workspace.plan().approvals.contains(id));
}

void TestFindings::approvedFindingsAreFoldedAwayUntilOneIsRevealed()
{
    Plan plan = campusPlan();
    TableBench bench(plan);
    const QString id = bench.workspace.derived()->findings.first().id;
    plan.approvals.put({id, u"known"_s, {}, {}});
    bench.begin(plan);
    const auto panel = bench.shown(makeFindings(bench.workspace, nullptr), {328, 346});
    auto &model = static_cast<FindingsModel &>(*viewOf(*panel).model());
    QCOMPARE(model.rowOf(id), -1);
    QTest::mouseClick(viewOf(*panel).viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    viewOf(*panel).setCurrentIndex(model.index(model.rowCount() - 1));
    QTest::keyClick(&viewOf(*panel), Qt::Key_Return); // on the head: opens
    QVERIFY(model.rowOf(id) >= 0);
}

void TestFindings::whatWasPressedIsMeantThoughRowsGrow()
{
    TableBench bench;
    const auto panel = bench.shown(makeFindings(bench.workspace, nullptr), {328, 900});
    FindingsView &view = viewOf(*panel);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, 0, &FindingDelegate::Places::title));
    const int tall = view.visualRect(view.model()->index(0, 0)).height();
    const QPoint at = centreOf(view, 2, &FindingDelegate::Places::title);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(bench.workspace.selection().picks.first().id,
             view.model()->index(2, 0).data(FindingsModel::IdRole).toString());
    QVERIFY(view.visualRect(view.model()->index(0, 0)).height() < tall);
}

void TestFindings::everyPartOfARowStandsInsideIt_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 260;
    QTest::newRow("1280") << 280;
    QTest::newRow("1920") << 328;
    QTest::newRow("wide") << 700;
}

void TestFindings::everyPartOfARowStandsInsideIt()
{
    QFETCH(int, width);
    TableBench bench;
    const auto panel = bench.shown(makeFindings(bench.workspace, nullptr), {width, 346});
    FindingsView &view = viewOf(*panel);
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const QRectF before = view.visualRect(index); // shows the beginnings
        QCOMPARE(before.height(), std::ceil(view.delegate().placesOf(before, index).bottom - before.top()));
        view.setCurrentIndex(index); // shows the whole texts
        const QRectF rect = view.visualRect(index);
        const FindingDelegate::Places at = view.delegate().placesOf(rect, index);
        for (const QRectF &part : {at.shape, at.title, at.code, at.lines[0], at.lines[1], at.remedy, at.approve}) {
            QVERIFY(rect.contains(part));
            QVERIFY(part.width() > 8 && part.height() >= 16);
        }
        QVERIFY(!at.remedy.intersects(at.approve) && !at.title.intersects(at.code));
        const QStringList fixes = index.data(FindingsModel::FixesRole).toStringList();
        QCOMPARE(at.fixes.size(), fixes.size());
        QCOMPARE(at.fix.isEmpty(), fixes.isEmpty());
        QVERIFY(!at.fix.intersects(at.approve) && !at.fix.intersects(at.remedy));
        for (const QRectF &part : at.fixes)
            QVERIFY(rect.contains(part) && part.top() >= at.remedy.bottom());
        const QFontMetricsF metrics(bench.theme.body());
        const QString remedy = index.data(FindingsModel::RemedyRole).toString();
        QVERIFY(metrics.boundingRect(QRectF(0, 0, at.remedy.width(), 9999), Qt::TextWordWrap, remedy).height() <=
                at.remedy.height() + 1);
    }
}

void TestFindings::nothingToRemarkNamesTheTrueNumberOfChecks()
{
    TableBench bench{Plan()};
    const auto panel = bench.shown(makeFindings(bench.workspace, nullptr), {328, 346});
    const auto *empty = panel->findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    const auto labels = empty->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](QLabel *label) { return label->text().contains(QString::number(allChecks().size())); }));
    QVERIFY(allChecks().size() >= 20);
}

void TestFindings::aHostileTextStaysInOneLine()
{
    Plan plan = campusPlan();
    Device device = plan.devices.at(0);
    device.name = u"x\u202E\n<b>\u2029y"_s;
    device.interfaces.first().addresses.clear();
    plan.devices.put(device);
    TableBench bench(plan);
    FindingsModel model(bench.workspace);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int role : {int(Qt::DisplayRole), int(FindingsModel::NeedsRole), int(FindingsModel::FoundRole),
                         int(FindingsModel::RemedyRole)})
            for (QChar c : {QChar(0x202E), QChar(u'\n'), QChar(0x2029)})
                QVERIFY(!model.index(row).data(role).toString().contains(c));
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
