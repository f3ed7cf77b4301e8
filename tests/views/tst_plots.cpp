// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfwords.h"
#include "model/drawing/scene.h"
#include "tests/views/tableplan.h"
#include "views/plots/portplot.h"
#include "views/plots/zonematrix.h"

using namespace portolan;
using namespace Qt::StringLiterals;

class TestPlots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void theNumberLineHasFourPiecesOfOneWidth();
    void ticksAreFewAndInSight_data();
    void ticksAreFewAndInSight();
    void aDeviceShowsEveryPortItListensOn();
    void aPointShowsOnlyWhatItPermits();
    void withoutAChoiceEveryRoleHasItsRow();
    void clashesAreThoseOfTheCheck();
    void theWheelZoomsAlongTheLineOnly();
    void theWholeLineIsTheFarthestSight();
    void everyBarIsFoundUnderThePointer();
    void theMatrixCountsServicesOnce();
    void aDeniedNeedIsCounted();
    void aCellChoosesItsFlows();
    void theKeyboardReachesEveryCell();
    void cellsAreSquareAndInsideTheirView_data();
    void cellsAreSquareAndInsideTheirView();
    void theOverviewMovesTheCanvas();
};

namespace {

PortMap mapOf(TableBench &bench, const Selection &selection)
{
    return portMapOf(*bench.workspace.derived(), selection, PortRegistry::shipped(), Texts());
}

/// A canvas that is only what the overview asks it for.
class FakeCanvas : public Canvas
{
public:
    Tool tool() const override { return Tool::Select; }
    void setTool(Tool) override {}
    double zoom() const override { return scale; }
    void setZoom(double zoom) override { scale = zoom; }
    void fit(bool) override {}
    void showGroups(bool) override {}
    void align(Align) override {}
    void layOut(bool) override {}
    int symbolCount() const override { return 0; }
    bool isSettled() const override { return true; }
    QRectF visibleScene() const override { return sight; }
    QRectF wholeScene() const override { return QRectF(0, 0, 2000, 1000); }
    const Scene &scene() const override { return drawn; }
    void centreOn(const QPointF &scene) override
    {
        sight.moveCenter(scene);
        Q_EMIT viewChanged();
    }
    double scale = 1;
    QRectF sight = QRectF(100, 100, 400, 200);
    Scene drawn;
};

} // namespace

void TestPlots::theNumberLineHasFourPiecesOfOneWidth()
{
    QCOMPARE(portline::at(0), 0.0);
    QCOMPARE(portline::at(1024), 1.0);
    QCOMPARE(portline::at(10001), 2.0);
    QCOMPARE(portline::at(49152), 3.0);
    QCOMPARE(portline::at(65536), 4.0);
    double before = -1;
    for (int port = 0; port <= 65536; ++port) {
        QVERIFY(portline::at(port) > before);
        before = portline::at(port);
        QVERIFY(qAbs(portline::portAt(before) - port) < 1e-6);
    }
    QCOMPARE(portline::portAt(-3), 0.0);
    QCOMPARE(portline::portAt(9), 65536.0);
}

void TestPlots::ticksAreFewAndInSight_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("most");
    QTest::newRow("whole") << 0.0 << 4.0 << 20;
    QTest::newRow("narrow") << 0.0 << 4.0 << 5;
    QTest::newRow("one piece") << 1.1 << 1.4 << 12;
    QTest::newRow("few ports") << 3.5 << 3.5005 << 12;
    QTest::newRow("a border") << 0.9 << 1.1 << 12;
    QTest::newRow("nothing") << 2.0 << 2.0 << 12;
    QTest::newRow("backwards") << 3.0 << 1.0 << 12;
    QTest::newRow("beyond") << -5.0 << 9.0 << 12;
}

void TestPlots::ticksAreFewAndInSight()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, most);
    const QList<int> ticks = portline::ticks(from, to, most);
    QVERIFY(ticks.size() <= most + 5);
    QCOMPARE(ticks.isEmpty(), to <= from);
    for (int i = 0; i < ticks.size(); ++i) {
        QVERIFY(ticks.at(i) >= 0 && ticks.at(i) <= 65535);
        QVERIFY(portline::at(ticks.at(i)) >= from - 1e-9 && portline::at(ticks.at(i)) <= to + 1e-9);
        QVERIFY(i == 0 || ticks.at(i) > ticks.at(i - 1));
    }
}

void TestPlots::aDeviceShowsEveryPortItListensOn()
{
    TableBench bench;
    const auto derived = bench.workspace.derived();
    const Texts texts;
    const CheckInput input{derived->plan,  derived->flows,          derived->paths,
                           derived->rules, PortRegistry::shipped(), texts};
    int ports = 0;
    const RoleIndex roles(input);
    for (const Device &device : derived->plan.devices) {
        QMap<Protocol, PortSet> wanted, shown;
        for (const Listener &listener : listenersOf(input, roles, device))
            wanted[listener.protocol] = wanted[listener.protocol].united(listener.ports);
        const PortMap map = mapOf(bench, Selection::device(device.id));
        QCOMPARE(map.rows.size(), device.roles.size());
        for (const PortRow &row : map.rows)
            for (const PortBar &bar : row.bars) {
                shown[bar.protocol] = shown[bar.protocol].united(bar.ports);
                QVERIFY(bar.ports.contains(bar.known));
                ports += portCount(bar.ports);
            }
        QCOMPARE(shown, wanted);
    }
    QVERIFY(ports > 100);
}

void TestPlots::aPointShowsOnlyWhatItPermits()
{
    TableBench bench;
    for (const RuleSet &point : bench.workspace.derived()->rules.points) {
        PortSet permitted, shown;
        for (const Rule &rule : point.rules)
            if (rule.state == Rule::State::New)
                permitted = permitted.united(rule.destinationPorts);
        const PortMap map = mapOf(bench, Selection::rule(point.id, point.rules.first().id));
        for (const PortRow &row : map.rows)
            for (const PortBar &bar : row.bars)
                shown = shown.united(bar.ports);
        QVERIFY(permitted.contains(shown));
        QVERIFY(!map.rows.isEmpty());
    }
}

void TestPlots::withoutAChoiceEveryRoleHasItsRow()
{
    TableBench bench;
    const PortMap map = mapOf(bench, {});
    QVERIFY(map.rows.size() > 10);
    QSet<QString> labels;
    for (const PortRow &row : map.rows) {
        QVERIFY(!labels.contains(row.label));
        labels.insert(row.label);
    }
    QVERIFY(mapOf(bench, Selection::device(u"no such device"_s)).rows.size() == map.rows.size());
}

void TestPlots::clashesAreThoseOfTheCheck()
{
    TableBench bench;
    QSet<QString> remarked;
    for (const Finding &finding : bench.workspace.derived()->findings)
        if (finding.check == u"port-clash")
            for (const Subject &subject : finding.subjects)
                remarked.insert(subject.id);
    QVERIFY(!remarked.isEmpty());
    for (const Device &device : bench.workspace.plan().devices)
        QCOMPARE(!mapOf(bench, Selection::device(device.id)).clashes.isEmpty(), remarked.contains(device.id));
}

void TestPlots::theWheelZoomsAlongTheLineOnly()
{
    TableBench bench;
    PortPlot plot(bench.theme, nullptr);
    plot.resize(1000, 300);
    plot.setMap(mapOf(bench, {}));
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    const auto turn = [&](int delta, QPointF at) {
        QWheelEvent wheel(at, plot.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&plot, &wheel);
    };
    const PortPlot::Hit before = plot.hitAt({600, 150});
    turn(120, {600, 150});
    const auto [from, to] = plot.sight();
    QVERIFY(to - from < 4 && from >= 0 && to <= 4);
    QCOMPARE(plot.hitAt({600, 150}).row, before.row);
    for (int i = 0; i < 100; ++i)
        turn(120, {600, 150});
    QVERIFY(plot.sight().second - plot.sight().first > 0);
    for (int i = 0; i < 100; ++i)
        turn(-120, {20, 150});
    QVERIFY(plot.showsWholeLine());
}

void TestPlots::theWholeLineIsTheFarthestSight()
{
    TableBench bench;
    PortPlot plot(bench.theme, nullptr);
    plot.resize(1000, 300);
    plot.zoom(0.1, 500);
    QVERIFY(!plot.showsWholeLine());
    QTest::keyClick(&plot, Qt::Key_Left);
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_0);
    QVERIFY(plot.showsWholeLine());
    plot.zoom(50, 500);
    QCOMPARE(plot.sight(), std::pair(0.0, 4.0));
}

void TestPlots::everyBarIsFoundUnderThePointer()
{
    TableBench bench;
    PortPlot plot(bench.theme, nullptr);
    plot.resize(1200, 800);
    plot.setMap(mapOf(bench, Selection::device(u"flame-01"_s)));
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QSet<int> found;
    for (int x = 0; x < 1200; ++x)
        for (int y = 0; y < 200; ++y)
            if (const PortPlot::Hit hit = plot.hitAt(QPointF(x, y)); hit.row == 0 && hit.bar >= 0) {
                found.insert(hit.bar);
                const QString words = plot.words(hit);
                QVERIFY(words.contains(portsForPeople(plot.map().rows.first().bars.at(hit.bar).ports)));
            }
    QVERIFY(found.size() >= plot.map().rows.first().bars.size() / 2); // some lie exactly on top of each other
    QVERIFY(plot.words({}).isEmpty());
}

void TestPlots::theMatrixCountsServicesOnce()
{
    TableBench bench;
    const auto derived = bench.workspace.derived();
    const ZoneCounts counts = zoneCounts(*derived);
    QCOMPARE(counts.size(), derived->plan.zones.size());
    int services = 0, steps = 0;
    for (int from = 0; from < counts.size(); ++from)
        for (int to = 0; to < counts.size(); ++to) {
            const ZoneCell &cell = counts.at(from, to);
            QSet<QString> wanted;
            for (int flow : cell.flows) {
                const Need &need = derived->flows.needOf(derived->flows.flows.at(flow));
                for (const Path &path : derived->paths.byFlow.at(flow))
                    if (path.ok() && path.fromZone == counts.ids.at(from) && path.toZone == counts.ids.at(to))
                        wanted.insert(need.service.isEmpty() ? need.key() : need.product + u'/' + need.service);
            }
            QCOMPARE(cell.services, int(wanted.size()));
            QCOMPARE(counts.step(from, to) > 0, cell.services > 0);
            services += cell.services;
            steps = qMax(steps, from == to ? 0 : counts.step(from, to));
        }
    QVERIFY(services > 10);
    QCOMPARE(steps, 5);
    const ZoneCounts none = zoneCounts(*derived, [](int) { return false; });
    QCOMPARE(none.most, 0);
}

void TestPlots::aDeniedNeedIsCounted()
{
    TableBench bench;
    const auto derived = bench.workspace.derived();
    const ZoneCounts counts = zoneCounts(*derived);
    int denied = 0, wanted = 0;
    for (const ZoneCell &cell : counts.cells)
        denied += cell.denied;
    for (int flow = 0; flow < derived->flows.flows.size(); ++flow)
        if (derived->flows.flows.at(flow).state != Flow::State::Waived)
            for (const Path &path : derived->paths.byFlow.at(flow))
                wanted += !path.ok() && derived->plan.zones.contains(path.fromZone) &&
                          derived->plan.zones.contains(path.toZone);
    QCOMPARE(denied, wanted);
}

void TestPlots::aCellChoosesItsFlows()
{
    TableBench bench;
    const auto panel = bench.shown(makeZoneMatrix(bench.workspace, nullptr));
    auto *matrix = panel->findChild<ZoneMatrix *>();
    QVERIFY(matrix);
    for (int from = 0; from < matrix->counts().size(); ++from)
        for (int to = 0; to < matrix->counts().size(); ++to) {
            if (matrix->counts().at(from, to).flows.isEmpty())
                continue;
            matrix->setCurrent(from, to);
            QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {},
                              matrix->cellRect(from, to).center().toPoint());
            const QList<int> &flows = matrix->counts().at(from, to).flows;
            QCOMPARE(bench.workspace.lit().flows, QSet<int>(flows.begin(), flows.end()));
            QVERIFY(matrix->words(from, to).contains(matrix->counts().names.at(from)));
        }
}

void TestPlots::theKeyboardReachesEveryCell()
{
    TableBench bench;
    const auto panel = bench.shown(makeZoneMatrix(bench.workspace, nullptr), {400, 200});
    auto *matrix = panel->findChild<ZoneMatrix *>();
    QSet<std::pair<int, int>> reached;
    const int size = matrix->counts().size();
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            QTest::keyClick(matrix, row % 2 ? Qt::Key_Left : Qt::Key_Right);
            reached.insert(matrix->current());
            const auto [from, to] = matrix->current();
            QVERIFY(matrix->viewport()->rect().contains(matrix->cellRect(from, to).center().toPoint()));
        }
        QTest::keyClick(matrix, row % 2 ? Qt::Key_Right : Qt::Key_Left);
        for (int i = 0; i < size; ++i)
            QTest::keyClick(matrix, Qt::Key_Left);
        for (int i = 0; i < size; ++i) {
            reached.insert(matrix->current());
            QTest::keyClick(matrix, Qt::Key_Right);
        }
        reached.insert(matrix->current());
        QTest::keyClick(matrix, Qt::Key_Down);
    }
    QCOMPARE(reached.size(), qsizetype(size) * size);
}

void TestPlots::cellsAreSquareAndInsideTheirView_data()
{
    QTest::addColumn<int>("zones");
    QTest::addColumn<int>("cell");
    QTest::newRow("none") << 0 << 44;
    QTest::newRow("few") << 3 << 44;
    QTest::newRow("twelve") << 12 << 32;
    QTest::newRow("fifty") << 50 << 32;
}

void TestPlots::cellsAreSquareAndInsideTheirView()
{
    QFETCH(int, zones);
    QFETCH(int, cell);
    DerivedPlan derived;
    for (int i = 0; i < zones; ++i) {
        Zone zone;
        zone.id = u"z%1"_s.arg(i);
        zone.name = u"A rather long name of a zone %1"_s.arg(i);
        derived.plan.zones.put(zone);
    }
    TableBench bench{Plan()};
    ZoneMatrix matrix(bench.theme, nullptr);
    matrix.resize(900, 340);
    matrix.setCounts(zoneCounts(derived));
    matrix.show();
    QVERIFY(QTest::qWaitForWindowExposed(&matrix));
    QCOMPARE(matrix.counts().size(), zones);
    QCOMPARE(matrix.cellAt({1, 1}), std::pair(-1, -1));
    for (int i = 0; i < zones; ++i) {
        QCOMPARE(matrix.cellRect(i, i).size(), QSizeF(cell, cell));
        matrix.setCurrent(i, zones - 1 - i);
        QCOMPARE(matrix.cellAt(matrix.cellRect(i, zones - 1 - i).center()), std::pair(i, zones - 1 - i));
    }
}

void TestPlots::theOverviewMovesTheCanvas()
{
    TableBench bench;
    FakeCanvas canvas;
    const auto panel = bench.shown(makeOverview(bench.workspace, canvas, nullptr), {240, 180});
    const QPointF before = canvas.sight.center();
    QTest::keyClick(panel.get(), Qt::Key_Right);
    QCOMPARE(canvas.sight.center(), before + QPointF(50, 0));
    QTest::mousePress(panel.get(), Qt::LeftButton, {}, QPoint(200, 120)); // outside: jumps there
    QVERIFY(canvas.sight.center().x() > 1000);
    const QPointF jumped = canvas.sight.center();
    QTest::mouseMove(panel.get(), QPoint(190, 120));
    QMouseEvent move(QEvent::MouseMove, QPointF(180, 120), panel->mapToGlobal(QPointF(180, 120)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(panel.get(), &move);
    QVERIFY(canvas.sight.center().x() < jumped.x());
    QCOMPARE(canvas.sight.center().y(), jumped.y());
    const QImage picture = panel->grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            colours.insert(picture.pixel(x, y));
    QVERIFY(colours.size() > 5);
}

QTEST_MAIN(TestPlots)
#include "tst_plots.moc"
