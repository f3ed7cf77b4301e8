// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is held while somebody works: typing, dragging, results arriving. Against doing all
// of it in that thread, within one run, in processor time; PORTOLAN_BENCH=full takes the plan that the figures are
// about.
#include "model/drawing/layout.h"
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "tests/support/bigplan.h"
#include "tests/support/windowbench.h"

#include <QtWidgets/QLineEdit>
#include <ctime>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::StringLiterals;

namespace {

bool isFull()
{
    return qEnvironmentVariable("PORTOLAN_BENCH") == u"full"_s;
}

/// Processor time of the calling thread in milliseconds: what others do on this machine does not count.
double now()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

constexpr int runs = 3;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Beats whenever the event loop comes round; what was worked between two beats is what a frame had to wait for.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
    }
    void start()
    {
        m_longest = 0;
        m_last = now();
        m_timer.start();
    }
    double stop()
    {
        beat();
        m_timer.stop();
        return m_longest;
    }

private:
    void beat()
    {
        const double at = now();
        m_longest = std::max(m_longest, at - m_last);
        m_last = at;
    }
    QTimer m_timer;
    double m_last = 0, m_longest = 0;
};

} // namespace

class BenchFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }
    void typingANameLosesNoFrame();
    void typingOnWhileAResultArrivesLosesNoFrame();
    void draggingACardLosesNoFrame();
    void draggingManyCardsLosesNoFrame();
    void draggingInTheWholeDrawingLosesNoFrame();
    void draggingManyCardsIntoAnotherZoneLosesNoFrame();
    void choosingLosesNoFrame();
    void anAddressLosesNoFrame();
    void deletingAndAddingLoseNoFrame();
    void comparingLosesNoFrame();

private:
    CanvasView &canvas() { return m_bench->canvas(); }
    Workspace &workspace() { return m_bench->workspace; }
    PlanDocument &document() { return m_bench->document; }
    bool isQuiet();
    bool settle();
    QLineEdit *nameField();
    void type(QLineEdit *field, const QString &text);
    void drag(const QPoint &from, const QPoint &by);
    /// In the window, where something is to be taken hold of.
    QPoint centreOf(const QString &device);
    /// Some of the zone where the device is, and the device.
    QStringList twoDozen();
    void look(const QString &device, double zoom);
    /// The longest stretch of each of some runs, the middle one of them held against everything at once.
    template <class Work>
    void hold(const char *what, Work work);

    std::unique_ptr<WindowBench> m_bench;
    QString m_device;
    double m_everything = 0;
};

bool BenchFrames::isQuiet()
{
    return !workspace().isDeriving() && canvas().isSettled() &&
           canvas().shown().flows.flows.constData() == workspace().derived()->flows.flows.constData();
}

/// Until the last picture is painted: the overview follows a little later.
bool BenchFrames::settle()
{
    QTest::qWait(60);
    const bool quiet = QTest::qWaitFor([this] { return isQuiet(); }, 120'000);
    QTest::qWait(200);
    return quiet;
}

void BenchFrames::initTestCase()
{
    const BigPlan size = isFull() ? BigPlan{10000, 200, 50, 5, false} : BigPlan{400, 12, 4, 5, false};
    Plan plan = bigPlan(size);
    for (const Placement &placement : autoLayout(plan, nullptr))
        plan.layout.put(placement);
    m_bench = std::make_unique<WindowBench>();
    m_bench->window.resize(1600, 1000);
    m_bench->window.files().begin(plan, false);
    QVERIFY(settle());
    m_device = plan.devices.at(plan.devices.size() / 2).id;
    const double begin = now();
    const auto derived = derive(plan, Texts());
    SceneOptions unrouted;
    unrouted.routed = false; // to find the ways of all lines takes seconds
    const Scene scene = Scene::build(plan, derived.get(), unrouted);
    m_everything = now() - begin;
    qInfo("%d devices, %d flows, %d connectors: everything at once holds the thread for %.0f ms",
          int(plan.devices.size()), int(derived->flows.flows.size()), int(scene.connectors.size()), m_everything);
}

template <class Work>
void BenchFrames::hold(const char *what, Work work)
{
    QList<double> longest;
    for (int run = 0; run < runs; ++run) {
        Pulse pulse;
        pulse.start();
        work(run);
        QVERIFY(settle());
        longest.append(pulse.stop());
    }
    const double middle = median(longest);
    qInfo("%-42s %6.1f ms (%5.1f at most), 1/%.0f of everything", what, middle,
          *std::max_element(longest.begin(), longest.end()), m_everything / middle);
    QVERIFY2(middle * (isFull() ? 20 : 1) < m_everything, what);
}

QPoint BenchFrames::centreOf(const QString &device)
{
    const Thing card = canvas().scene().find(u"devices"_s, device);
    return canvas().view().toView(canvas().scene().rectOf(card).center()).toPoint();
}

void BenchFrames::look(const QString &device, double zoom)
{
    canvas().setZoom(zoom);
    const Thing card = canvas().scene().find(u"devices"_s, device);
    canvas().centreOn(canvas().scene().rectOf(card).center());
    QTest::qWait(300);
}

QLineEdit *BenchFrames::nameField()
{
    m_bench->window.activateWindow();
    auto *field = m_bench->window.findChild<QLineEdit *>(u"name"_s);
    if (field)
        field->setFocus();
    return field;
}

void BenchFrames::type(QLineEdit *field, const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(field, letter.toLatin1());
        QTest::qWait(15);
    }
}

void BenchFrames::typingANameLosesNoFrame()
{
    workspace().select(Selection::device(m_device));
    look(m_device, 1);
    QVERIFY(settle());
    hold("a name typed and entered", [&](int run) {
        QLineEdit *field = nameField();
        QVERIFY(field);
        field->selectAll();
        type(field, u"camera-%1"_s.arg(run));
        QTest::keyClick(field, Qt::Key_Return);
    });
    QCOMPARE(document().plan().devices.find(m_device)->name, u"camera-2"_s);
    QCOMPARE(workspace().derived()->plan.devices.find(m_device)->name, u"camera-2"_s);
}

void BenchFrames::typingOnWhileAResultArrivesLosesNoFrame()
{
    hold("typing on while a result arrives", [&](int run) {
        QVERIFY(workspace().push(
            *setInterfaceAddresses(document().plan(), {m_device}, u"primary"_s, big::address(0, 3000 + run))));
        QTest::qWait(1);
        QLineEdit *field = nameField();
        QVERIFY(field);
        for (int i = 0; i < 400 && (i < 10 || !isQuiet()); ++i)
            type(field, u"x"_s);
        field->undo();
        field->setModified(false);
    });
}

void BenchFrames::drag(const QPoint &from, const QPoint &by)
{
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
    QTest::qWait(5);
    for (int i = 1; i <= 20; ++i) {
        QTest::mouseMove(&canvas(), from + by * i / 20);
        QTest::qWait(10);
    }
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from + by);
}

void BenchFrames::draggingACardLosesNoFrame()
{
    look(m_device, 1);
    const double before = document().plan().layout.find(m_device)->x;
    hold("a card dragged and dropped",
         [&](int run) { drag(centreOf(m_device), run % 2 ? QPoint(-40, -24) : QPoint(40, 24)); });
    QCOMPARE(document().plan().layout.find(m_device)->x, before + 40);
    QCOMPARE(canvas().scene().rectOf(canvas().scene().find(u"devices"_s, m_device)).x(), before + 40);
}

QStringList BenchFrames::twoDozen()
{
    const Scene &scene = canvas().scene();
    const int zone = scene.cards.at(scene.find(u"devices"_s, m_device).index).zone;
    QStringList ids{m_device};
    for (const int card : scene.zones.at(zone).cards.mid(0, 24))
        if (scene.cards.at(card).id != m_device)
            ids.append(scene.cards.at(card).id);
    return ids;
}

void BenchFrames::draggingManyCardsLosesNoFrame()
{
    look(m_device, 1);
    workspace().select(Selection::devices(twoDozen()));
    QVERIFY(settle());
    hold("two dozen cards dragged and dropped",
         [&](int run) { drag(centreOf(m_device), run % 2 ? QPoint(-40, -24) : QPoint(40, 24)); });
    workspace().select(Selection::device(m_device));
}

void BenchFrames::draggingInTheWholeDrawingLosesNoFrame()
{
    canvas().fit(false);
    QVERIFY(settle());
    const double before = document().plan().layout.find(m_device)->x;
    hold("a card dragged in the whole drawing",
         [&](int run) { drag(centreOf(m_device), run % 2 ? QPoint(-60, -20) : QPoint(60, 20)); });
    QVERIFY(document().plan().layout.find(m_device)->x > before);
    while (document().history().canUndo() && document().plan().layout.find(m_device)->x != before)
        document().history().undo();
    QVERIFY(settle());
    look(m_device, 1);
}

void BenchFrames::draggingManyCardsIntoAnotherZoneLosesNoFrame()
{
    workspace().select(Selection::devices(twoDozen()));
    canvas().fit(false);
    QVERIFY(settle());
    const Scene &scene = canvas().scene();
    const int home = scene.cards.at(scene.find(u"devices"_s, m_device).index).zone;
    const SceneZone &other = scene.zones.at(home > 0 ? home - 1 : home + 1);
    const QString homeId = scene.zones.at(home).id, otherId = other.id;
    const auto zoneOf = [this] { return document().plan().devices.find(m_device)->interfaces.first().zone; };
    hold("two dozen cards dragged into another zone", [&](int) {
        const Scene &now = canvas().scene();
        const QString target = zoneOf() == homeId ? otherId : homeId;
        const QPointF to = now.rectOf(now.find(u"zones"_s, target)).center();
        drag(centreOf(m_device), canvas().view().toView(to).toPoint() - centreOf(m_device));
        QCOMPARE(zoneOf(), target);
    });
    while (document().history().canUndo() && zoneOf() != homeId)
        document().history().undo();
    workspace().select(Selection::device(m_device));
    QVERIFY(settle());
    look(m_device, 1);
}

void BenchFrames::choosingLosesNoFrame()
{
    const QString other = document().plan().devices.at(document().plan().devices.size() / 3).id;
    hold("a device chosen", [&](int run) { workspace().select(Selection::device(run % 2 ? m_device : other)); });
    hold("a gateway chosen",
         [&](int run) { workspace().select(Selection::gateway(document().plan().gateways.at(run).id)); });
    workspace().select(Selection::device(m_device));
}

void BenchFrames::anAddressLosesNoFrame()
{
    hold("an address changed", [&](int run) {
        QVERIFY(workspace().push(
            *setInterfaceAddresses(document().plan(), {m_device}, u"primary"_s, big::address(0, 3100 + run))));
    });
}

void BenchFrames::deletingAndAddingLoseNoFrame()
{
    hold("a device deleted, or put back", [&](int run) {
        if (run % 2)
            document().history().undo();
        else
            QVERIFY(workspace().push(deleteThings(document().plan(), {{u"devices"_s, m_device}})));
    });
    document().history().undo();
    QVERIFY(settle());
    QVERIFY(canvas().scene().find(u"devices"_s, m_device));
}

void BenchFrames::comparingLosesNoFrame()
{
    const Plan before = document().plan();
    const QString other = document().plan().devices.at(document().plan().devices.size() / 3).id;
    QVERIFY(workspace().push(deleteThings(document().plan(), {{u"devices"_s, other}})));
    QVERIFY(settle());
    hold("compared with another plan, and ended", [&](int) {
        workspace().comparing().with(before, u"before"_s);
        const auto drawn = [this] { return !workspace().comparing().isBusy() && canvas().isSettled(); };
        QVERIFY(QTest::qWaitFor(drawn, 120'000));
        QTest::qWait(100);
        QVERIFY(QTest::qWaitFor(drawn, 120'000));
        QVERIFY(workspace().comparing().result());
        workspace().comparing().end();
    });
}

QTEST_MAIN(BenchFrames)
#include "tst_benchframes.moc"
