// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a packet over the drawing: legs, plates, what they say, and that they can be read.
#include "model/drawing/overlay.h"
#include "model/drawing/overlayways.h"
#include "model/drawing/painter.h"
#include "model/rules/trace.h"
#include "tests/drawing/samples.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    std::shared_ptr<const DerivedPlan> derived;
    Scene scene;
    TraceQuestion question;
    Trace answer;
    Overlay overlay;

    explicit Stage(const Plan &plan)
        : derived(testing::derived(plan)), scene(Scene::build(derived->plan, derived.get()))
    {
    }
    void ask(const QString &from, const QString &to, Protocol protocol, int port)
    {
        question = {.from = from, .to = to, .protocol = protocol, .port = port, .sourcePort = -1};
        const auto found = trace(derived->plan, derived->flows, derived->rules, question);
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text()));
        answer = *found;
        overlay = traceOverlay(scene, *derived, question, answer);
    }
};

Plan campus()
{
    return readTemplate(QStringLiteral(PORTOLAN_SOURCE "/resources/templates/campus.portolan"));
}

/// Two equal ways from one zone to the other.
Plan twoWays()
{
    Plan plan;
    for (const auto &[id, net] : {std::pair(u"a"_s, u"10.1.0.0/24"_s), std::pair(u"b"_s, u"10.2.0.0/24"_s)}) {
        Zone zone;
        zone.id = id;
        zone.subnets = {net};
        plan.zones.put(zone);
        Device device;
        device.id = u"host-"_s + id;
        device.interfaces.append(
            {.id = u"primary"_s, .zone = id, .addresses = {net.chopped(4) + u"11"_s}, .dhcp = false, .extra = {}});
        plan.devices.put(device);
    }
    for (const int n : {1, 2}) {
        Gateway gateway;
        gateway.id = u"fw%1"_s.arg(n);
        for (const QString &zone : {u"a"_s, u"b"_s})
            gateway.interfaces.append({.id = zone,
                                       .name = {},
                                       .zone = zone,
                                       .addresses = {u"10.%1.0.%2"_s.arg(zone == u"a"_s ? 1 : 2).arg(n)},
                                       .extra = {}});
        plan.gateways.put(gateway);
    }
    CustomRequirement need;
    need.id = u"r"_s;
    need.from = u"host-a"_s;
    need.to = u"host-b"_s;
    need.protocol = protocols::tcp;
    need.ports = *readPorts(u"443"_s);
    need.sourcePorts = anyPort();
    plan.requirements.put(need);
    return plan;
}

int countOf(const QList<Overlay::Line> &lines, Overlay::Tone tone)
{
    return int(std::count_if(lines.begin(), lines.end(), [tone](const auto &line) { return line.tone == tone; }));
}

} // namespace

class TestOverlay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aPermittedPacketIsDrawnFromEndToEnd()
    {
        Stage stage(campus());
        stage.ask(u"flame-01"_s, u"ps-01"_s, protocols::tcp, 3234);
        QVERIFY(stage.answer.permitted());
        QVERIFY(!stage.overlay.plates.isEmpty());
        QCOMPARE(countOf(stage.overlay.lines, Overlay::Tone::Way), stage.overlay.lines.size());
        const QRectF start = stage.scene.rectOf(stage.scene.find(u"devices"_s, u"flame-01"_s));
        const QRectF end = stage.scene.rectOf(stage.scene.find(u"devices"_s, u"ps-01"_s));
        QVERIFY(start.adjusted(-1, -1, 1, 1).contains(stage.overlay.lines.first().way.first()));
        QVERIFY(end.adjusted(-1, -1, 1, 1).contains(stage.overlay.lines.last().way.last()));
        for (const Overlay::Plate &plate : stage.overlay.plates) {
            QCOMPARE(plate.tone, Overlay::Tone::Permit);
            QVERIFY(plate.title.contains(u"R-"_s));
        }
    }

    void behindADenialTheWayIsOnlyWhatItWouldBe()
    {
        Stage stage(campus());
        stage.ask(u"flame-01"_s, u"203.0.113.50"_s, protocols::tcp, 443);
        QVERIFY(!stage.answer.permitted());
        QCOMPARE(stage.overlay.plates.first().tone, Overlay::Tone::Deny);
        QCOMPARE(stage.overlay.plates.first().title, u"denied by default"_s);
        QCOMPARE(countOf(stage.overlay.lines, Overlay::Tone::Way), 1);
        QVERIFY(countOf(stage.overlay.lines, Overlay::Tone::Beyond) >= 1);
        QVERIFY(stage.overlay.fades);
        QVERIFY(stage.overlay.lit.contains(stage.scene.find(u"gateways"_s, u"core"_s)));
        QVERIFY(!stage.overlay.lit.contains(stage.scene.find(u"devices"_s, u"nas-01"_s)));
    }

    void everyRouteOfEqualCostIsDrawn()
    {
        Stage stage(twoWays());
        stage.ask(u"host-a"_s, u"host-b"_s, protocols::tcp, 443);
        QCOMPARE(stage.answer.routes.size(), 2);
        QCOMPARE(stage.overlay.lines.size(), 4);
        QCOMPARE(stage.overlay.plates.size(), 2);
        QCOMPARE(stage.overlay.plates.at(0).number, u"A1"_s);
        QCOMPARE(stage.overlay.plates.at(1).number, u"B1"_s);
    }

    void aPacketNobodyNeedsGoesRoundForeignCards()
    {
        Stage stage(campus());
        stage.ask(u"nas-01"_s, u"touch-01"_s, protocols::tcp, 9);
        QVERIFY(stage.overlay.lines.size() >= 2);
        for (const Overlay::Line &line : stage.overlay.lines)
            for (const SceneCard &card : stage.scene.cards)
                if (card.id != u"nas-01"_s && card.id != u"touch-01"_s)
                    QVERIFY2(!crosses(line.way, card.rect), qPrintable(card.id));
    }

    void platesLieApartAndAreFoundUnderThePointer()
    {
        Stage stage(campus());
        stage.ask(u"flame-01"_s, u"ps-01"_s, protocols::tcp, 3234);
        for (int i = 0; i < stage.overlay.plates.size(); ++i) {
            const QRectF rect = Overlay::rectOf(stage.overlay.plates.at(i), 1);
            QCOMPARE(stage.overlay.plateAt(rect.center(), 1), i);
            for (int k = 0; k < i; ++k)
                QVERIFY(!rect.intersects(Overlay::rectOf(stage.overlay.plates.at(k), 1)));
        }
        QCOMPARE(stage.overlay.plateAt(stage.scene.bounds.topLeft() - QPointF(50, 50), 1), -1);
    }

    void aStepTellsWhatItTranslates()
    {
        TraceStep step;
        step.arriving.source = step.leaving.source = *readAddresses(u"198.51.100.7"_s);
        step.arriving.destination = step.leaving.destination = *readAddresses(u"203.0.113.2"_s);
        step.arriving.port = step.leaving.port = 443;
        QCOMPARE(translationOf(step, {}), QString());
        step.leaving.destination = *readAddresses(u"10.10.0.11"_s);
        step.leaving.port = 8443;
        QCOMPARE(translationOf(step, {}), u"203.0.113.2:443 → 10.10.0.11:8443"_s);
        step.leaving.source = *readAddresses(u"10.10.0.1"_s);
        QCOMPARE(translationOf(step, {}), u"203.0.113.2:443 → 10.10.0.11:8443, 198.51.100.7 → 10.10.0.1"_s);
    }

    void anEndIsItsCardElseItsZone()
    {
        Stage stage(campus());
        QCOMPARE(traceEnd(stage.scene, *stage.derived, u"flame-01"_s),
                 stage.scene.find(u"devices"_s, u"flame-01"_s));
        const QString address =
            stage.derived->plan.devices.find(u"flame-01"_s)->interfaces.first().addresses.first();
        QCOMPARE(traceEnd(stage.scene, *stage.derived, address), stage.scene.find(u"devices"_s, u"flame-01"_s));
        QCOMPARE(traceEnd(stage.scene, *stage.derived, u"8.8.8.8"_s), stage.scene.find(u"zones"_s, u"net"_s));
        QVERIFY(!traceEnd(stage.scene, *stage.derived, u"no such thing"_s));
    }

    void theOverlayIsPaintedAndTheRestStandsBack()
    {
        Stage stage(campus());
        stage.ask(u"flame-01"_s, u"ps-01"_s, protocols::tcp, 3234);
        const auto picture = [&](const Overlay *overlay) {
            QImage image(stage.scene.bounds.size().toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            painter.translate(-stage.scene.bounds.topLeft());
            PaintState state;
            state.overlay = overlay;
            ScenePainter().paint(painter, stage.scene, Ink::light(), state);
            return image;
        };
        const QImage plain = picture(nullptr), traced = picture(&stage.overlay);
        const QPoint origin = stage.scene.bounds.topLeft().toPoint();
        const QRectF plate = Overlay::rectOf(stage.overlay.plates.first(), 1);
        QCOMPARE(traced.pixelColor((plate.bottomRight() - QPointF(4, 4)).toPoint() - origin),
                 Ink::light().permitTint);
        // The name of a card that has no part in it is paler now.
        const QRectF other = stage.scene.rectOf(stage.scene.find(u"devices"_s, u"nas-01"_s));
        const auto darkest = [&](const QImage &image) {
            int least = 255;
            for (int x = int(other.left()) + 48; x < int(other.right()) - 4; ++x)
                for (int y = int(other.top()) + 6; y < int(other.top()) + 22; ++y)
                    least = std::min(least, qGray(image.pixel(QPoint(x, y) - origin)));
            return least;
        };
        QVERIFY2(darkest(traced) > darkest(plain) + 40,
                 qPrintable(u"%1 %2"_s.arg(darkest(traced)).arg(darkest(plain))));
    }

    void theSameQuestionGivesTheSameOverlay()
    {
        Stage a(campus()), b(campus());
        a.ask(u"nas-01"_s, u"touch-01"_s, protocols::tcp, 9);
        b.ask(u"nas-01"_s, u"touch-01"_s, protocols::tcp, 9);
        QCOMPARE(a.overlay.lines.size(), b.overlay.lines.size());
        for (int i = 0; i < a.overlay.lines.size(); ++i)
            QCOMPARE(a.overlay.lines.at(i).way, b.overlay.lines.at(i).way);
        for (int i = 0; i < a.overlay.plates.size(); ++i)
            QCOMPARE(a.overlay.plates.at(i).at, b.overlay.plates.at(i).at);
    }
};

QTEST_MAIN(TestOverlay)
#include "tst_overlay.moc"
