// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/export.h"
#include "model/drawing/painter.h"
#include "tests/drawing/samples.h"
#include "tests/support/hostile.h"

#include <QtCore/QXmlStreamReader>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

class TestPainter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The font of the program: which one a system takes by itself differs.
    void initTestCase() { QGuiApplication::setFont(QFont(QStringLiteral("Inter"))); }
    // Fonts may lack a script of a hostile name; that is for the eye, not for us.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("\\A(?!.*OpenType support missing)"))); }
    void everyNameIsInTheSvgOnce_data();
    void everyNameIsInTheSvgOnce();
    void hostileNamesAreOnlyText();
    void theSamePlanGivesTheSameBytes();
    void aPdfBeginsAsOneAndAPngHasTheSizeAsked();
    void aPictureThatCannotBeHeldIsRefused();
    void theLevelChangesWithSlack();
    void fartherAwayLessIsWritten();
    void fartherAwayNamesAreWhole_data() { everyNameIsInTheSvgOnce_data(); }
    void fartherAwayNamesAreWhole();
    void fartherAwayNoLabelCoversACard_data() { everyNameIsInTheSvgOnce_data(); }
    void fartherAwayNoLabelCoversACard();
    void whatIsChosenIsLitAndTheRestStandsBack();
    void whatIsFilteredOutIsFaint();
    void whatIsDraggedIsPaintedOnceAtItsNewPlace();
    void theMarkOfThePointerCrossesNothingOnTheEdge();
    void aGroupSaysAllThatIsSentToIt();
    void aHitFindsTheTopmostThing();
    void aRubberBandTakesWhatItHoldsWhole();
    void theOverviewPaintsAtAnySize();
};

namespace {

QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"text")
            texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return xml.hasError() ? QStringList{QStringLiteral("not well-formed: ") + xml.errorString()} : texts;
}

QImage painted(const Scene &scene, PaintState state, double scale = 1, const Ink &ink = Ink::light())
{
    QImage image((scene.bounds.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(ink.canvas);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-scene.bounds.topLeft());
    state.scale = scale;
    state.detail = detailFor(scale);
    ScenePainter().paint(painter, scene, ink, state);
    return image;
}

/// How many pixels are exactly of this colour.
int count(const QImage &image, const QColor &colour)
{
    int n = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            n += (line[x] & 0xffffff) == (colour.rgb() & 0xffffff) ? 1 : 0;
    }
    return n;
}

} // namespace

void TestPainter::everyNameIsInTheSvgOnce_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : templateFiles())
        QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
}

void TestPainter::everyNameIsInTheSvgOnce()
{
    QFETCH(QString, file);
    const Plan plan = readTemplate(file);
    const auto result = derived(plan);
    for (const Ink *ink : {&Ink::paper(), &Ink::light(), &Ink::dark()}) {
        DrawingOptions options;
        options.ink = ink;
        const QStringList texts = textsOf(drawingSvg(plan, result.get(), options));
        for (const Device &device : plan.devices)
            QCOMPARE(texts.count(device.label()), 1);
        for (const Zone &zone : plan.zones)
            QCOMPARE(texts.count(zone.label()), 1);
        for (const Gateway &gateway : plan.gateways)
            QCOMPARE(texts.count(gateway.label()), 1);
    }
}

void TestPainter::hostileNamesAreOnlyText()
{
    Plan plan = randomPlan(3, 4, 1, 0);
    int n = 0;
    for (const QString &name : hostileNames(400)) {
        Device device = plan.devices.at(0);
        device.id = QStringLiteral("h%1").arg(n++);
        device.name = name;
        plan.devices.put(device);
    }
    Zone zone = plan.zones.at(0);
    zone.name = QStringLiteral("</text><script>alert(1)</script>&amp;\"'\u0001\u202e");
    plan.zones.put(zone);
    const QByteArray svg = drawingSvg(plan, nullptr);
    QXmlStreamReader xml(svg);
    static const QSet<QString> known = {QStringLiteral("svg"),   QStringLiteral("title"),
                                        QStringLiteral("desc"),  QStringLiteral("defs"),
                                        QStringLiteral("g"),     QStringLiteral("path"),
                                        QStringLiteral("text"),  QStringLiteral("polyline"),
                                        QStringLiteral("line"),  QStringLiteral("linearGradient"),
                                        QStringLiteral("rect"),  QStringLiteral("ellipse"),
                                        QStringLiteral("image"), QStringLiteral("circle"),
                                        QStringLiteral("stop")};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            QVERIFY2(known.contains(xml.name().toString()), qPrintable(xml.name().toString()));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestPainter::theSamePlanGivesTheSameBytes()
{
    const Plan plan = readTemplate(templateFiles().first());
    const auto one = derived(plan), other = derived(plan);
    QCOMPARE(drawingSvg(plan, one.get()), drawingSvg(plan, other.get()));
    const QByteArray pdf = drawingPdf(plan, one.get());
    QTest::qWait(1100); // a second later, at least
    QCOMPARE(drawingPdf(plan, other.get()), pdf);
    QCOMPARE(*drawingPng(plan, one.get()), *drawingPng(plan, other.get()));
}

void TestPainter::aPdfBeginsAsOneAndAPngHasTheSizeAsked()
{
    const Plan plan = randomPlan(2, 3, 5, 10);
    DrawingOptions options;
    options.size = QSizeF(640, 400);
    options.ink = &Ink::dark();
    QVERIFY(drawingPdf(plan, nullptr, options).startsWith("%PDF-"));
    const QImage image = QImage::fromData(*drawingPng(plan, nullptr, options));
    QCOMPARE(image.size(), QSize(640, 400));
    QCOMPARE(image.pixelColor(1, 1), Ink::dark().canvas);
}

void TestPainter::aPictureThatCannotBeHeldIsRefused()
{
    DrawingOptions options;
    options.size = QSizeF(20001, 10);
    const auto png = drawingPng(randomPlan(1, 1, 1, 0), nullptr, options);
    QVERIFY(!png.ok());
    QVERIFY(png.error().what.contains(QStringLiteral("20001")));
    QVERIFY(!png.error().remedy.isEmpty());
}

void TestPainter::theLevelChangesWithSlack()
{
    QCOMPARE(detailFor(1), Detail::Full);
    QCOMPARE(detailFor(0.75), Detail::Full);
    QCOMPARE(detailFor(0.74), Detail::Names);
    QCOMPARE(detailFor(0.34), Detail::Blocks);
    QCOMPARE(detailFor(0.74, Detail::Full), Detail::Full);
    QCOMPARE(detailFor(0.72, Detail::Full), Detail::Names);
    QCOMPARE(detailFor(0.76, Detail::Names), Detail::Names);
    QCOMPARE(detailFor(0.78, Detail::Names), Detail::Full);
    QCOMPARE(detailFor(0.345, Detail::Names), Detail::Names);
    QCOMPARE(detailFor(0.1, Detail::Full), Detail::Blocks);
}

void TestPainter::fartherAwayLessIsWritten()
{
    const Plan plan = readTemplate(templateFiles().first());
    const auto result = derived(plan);
    QList<qsizetype> counts;
    for (const double share : {1.0, 0.6, 0.2}) {
        DrawingOptions options;
        options.ink = &Ink::light();
        options.size = Scene::build(plan, result.get()).bounds.size() * share;
        const QStringList texts = textsOf(drawingSvg(plan, result.get(), options));
        counts.append(texts.size());
        for (const QString &text : share < 0.3 ? texts : QStringList{}) // names of zones and nothing else
            QVERIFY2(std::any_of(plan.zones.begin(), plan.zones.end(),
                                 [&text](const Zone &zone) {
                                     return zone.label().startsWith(text.chopped(text.endsWith(u'…') ? 1 : 0));
                                 }),
                     qPrintable(text));
    }
    QVERIFY(counts.at(0) > counts.at(1) && counts.at(1) > counts.at(2) && counts.at(2) > 0);
}

void TestPainter::fartherAwayNamesAreWhole()
{
    QFETCH(QString, file);
    const Plan plan = readTemplate(file);
    const auto result = derived(plan);
    DrawingOptions options;
    options.ink = &Ink::light();
    const Scene scene = Scene::build(plan, result.get());
    options.size = scene.bounds.size() * 0.57;
    const QStringList texts = textsOf(drawingSvg(plan, result.get(), options));
    for (const Gateway &gateway : plan.gateways)
        QVERIFY2(texts.contains(gateway.label()), qPrintable(gateway.label()));
    for (const Device &device : plan.devices) // some in two lines
        QVERIFY2(texts.join(u' ').contains(device.label()), qPrintable(device.label()));
    for (const SceneGroup &group : scene.groups)
        QVERIFY2(texts.contains(group.title), qPrintable(group.title));
}

void TestPainter::fartherAwayNoLabelCoversACard()
{
    QFETCH(QString, file);
    const Plan plan = readTemplate(file);
    const auto result = derived(plan);
    const Scene scene = Scene::build(plan, result.get());
    Scene bare = scene; // without labels
    for (SceneTrunk &trunk : bare.trunks)
        trunk.labelRect = QRectF();
    for (SceneConnector &connector : bare.connectors)
        connector.labelRect = QRectF();
    PaintState state;
    for (int i = 0; i < result->flows.flows.size(); ++i)
        state.chosenFlows.append(i);
    for (const double scale : {0.45, 0.7}) {
        const QImage with = painted(scene, state, scale), without = painted(bare, state, scale);
        QVERIFY(with != without || scale < 0.7 || plan.gateways.size() < 2); // small plans have no room for any
        const auto same = [&](const QRectF &rect) {
            const QRectF there((rect.topLeft() - scene.bounds.topLeft()) * scale, rect.size() * scale);
            const QRect inside = there.toAlignedRect().adjusted(2, 2, -2, -2);
            return with.copy(inside) == without.copy(inside);
        };
        for (const SceneCard &card : scene.cards)
            QVERIFY2(same(card.rect), qPrintable(card.name));
        for (const SceneGateway &gateway : scene.gateways)
            QVERIFY2(same(gateway.rect), qPrintable(gateway.name));
        for (const SceneGroup &group : scene.groups)
            QVERIFY2(same(group.rect), qPrintable(group.title));
    }
}

void TestPainter::whatIsChosenIsLitAndTheRestStandsBack()
{
    const Plan plan = randomPlan(8, 4, 4, 20);
    const auto result = derived(plan);
    const Scene scene = Scene::build(plan, result.get());
    PaintState rest, chosen;
    int flow = -1;
    for (const SceneConnector &connector : scene.connectors)
        if (connector.trunk >= 0 && !connector.flows.isEmpty())
            flow = connector.flows.first();
    QVERIFY(flow >= 0);
    chosen.chosenFlows = {flow};
    const Ink &ink = Ink::light();
    const QImage before = painted(scene, rest), after = painted(scene, chosen);
    QVERIFY(count(after, ink.accent) > count(before, ink.accent) + 100); // badges of mere information are blue, too
    QVERIFY(count(before, ink.flow) > count(after, ink.flow));
    QVERIFY(count(after, ink.flowDim) > count(before, ink.flowDim));
    PaintState zone;
    zone.chosen = {Thing{Thing::Kind::Zone, 0}};
    QVERIFY(count(painted(scene, zone), ink.accent) > 100);
}

void TestPainter::whatIsFilteredOutIsFaint()
{
    const Plan plan = randomPlan(8, 3, 5, 10);
    const Scene scene = Scene::build(plan, derived(plan).get());
    PaintState all, some;
    some.filtered = true;
    some.passing = {Thing{Thing::Kind::Card, 0}};
    const Ink &ink = Ink::light();
    QVERIFY(count(painted(scene, some), ink.text) < count(painted(scene, all), ink.text));
    some.passing.clear();
    QCOMPARE(count(painted(scene, some), ink.card) < count(painted(scene, all), ink.card), true);
}

void TestPainter::whatIsDraggedIsPaintedOnceAtItsNewPlace()
{
    const Plan plan = randomPlan(4, 2, 4, 6);
    const Scene scene = Scene::build(plan, derived(plan).get());
    const Thing card{Thing::Kind::Card, 0};
    PaintState still, moved;
    still.dragged = moved.dragged = {card};
    still.layers = PaintState::Ground | PaintState::Still;
    moved.layers = PaintState::Dragged;
    moved.dragOffset = QPointF(0, 0);
    const QImage without = painted(scene, still);
    QPointF centre = scene.rectOf(card).center() - scene.bounds.topLeft();
    QVERIFY(without.pixelColor((centre + QPointF(75, 0)).toPoint()) != Ink::light().card);
    const QImage only = painted(scene, moved);
    QCOMPARE(only.pixelColor((centre + QPointF(75, 0)).toPoint()), Ink::light().card);
    // What stands still is in one pass, what moves in the other: together they are the whole.
    PaintState both;
    QImage whole = painted(scene, both);
    QVERIFY(count(whole, Ink::light().card) > count(without, Ink::light().card));
}

void TestPainter::theMarkOfThePointerCrossesNothingOnTheEdge()
{
    const Plan plan = readTemplate(templateFiles().first());
    const Scene scene = Scene::build(plan, derived(plan).get());
    int ports = 0, badges = 0;
    for (const double scale : {1.0, 0.57}) {
        const QImage rest = painted(scene, {}, scale);
        const auto same = [&](const QImage &image, const QPointF &centre) {
            const QPoint at = ((centre - scene.bounds.topLeft()) * scale).toPoint();
            const QRect inside(at - QPoint(2, 2), QSize(4, 4));
            return image.copy(inside) == rest.copy(inside);
        };
        QList<Thing> things;
        for (int i = 0; i < scene.gateways.size(); ++i)
            things.append({Thing::Kind::Gateway, i});
        for (int i = 0; i < scene.cards.size(); ++i)
            things.append({Thing::Kind::Card, i});
        for (const Thing thing : std::as_const(things)) {
            PaintState state;
            state.hover = thing;
            const QImage hovered = painted(scene, state, scale);
            QVERIFY(hovered != rest);
            if (thing.kind == Thing::Kind::Gateway)
                for (const ScenePort &port : scene.gateways.at(thing.index).ports) {
                    QVERIFY(same(hovered, port.at));
                    ++ports;
                }
            for (const SceneBadge &badge : scene.badges)
                if (badge.on == thing) {
                    QVERIFY(same(hovered, badge.centre));
                    ++badges;
                }
        }
    }
    QVERIFY(ports > 3 && badges > 0);
}

void TestPainter::aGroupSaysAllThatIsSentToIt()
{
    const Plan plan =
        readTemplate(QStringLiteral(PORTOLAN_SOURCE "/tests/golden/checks/group-collision/raises.portolan"));
    const Scene scene = Scene::build(plan, derived(plan).get());
    QMap<QString, QString> details;
    for (const SceneGroup &group : scene.groups)
        details.insert(group.title, group.detail);
    QCOMPARE(details, (QMap<QString, QString>{
                          {QStringLiteral("239.20.1.1"), QString::fromUtf8("Cues +1 · udp 5004")},
                          {QStringLiteral("239.20.1.9"), QString::fromUtf8("need m2 +2 · udp 6000–6002")}}));
}

void TestPainter::aHitFindsTheTopmostThing()
{
    const Plan plan = readTemplate(templateFiles().first());
    const Scene scene = Scene::build(plan, derived(plan).get());
    for (int i = 0; i < scene.cards.size(); ++i)
        QCOMPARE(scene.hit(scene.cards.at(i).rect.center()), (Thing{Thing::Kind::Card, i}));
    for (int i = 0; i < scene.gateways.size(); ++i)
        QCOMPARE(scene.hit(scene.gateways.at(i).rect.center()), (Thing{Thing::Kind::Gateway, i}));
    for (int i = 0; i < scene.zones.size(); ++i)
        QCOMPARE(scene.hit(scene.zones.at(i).rect.topLeft() + QPointF(30, 14)), (Thing{Thing::Kind::Zone, i}));
    for (int i = 0; i < scene.badges.size(); ++i)
        QCOMPARE(scene.hit(scene.badges.at(i).centre).kind, Thing::Kind::Badge);
    int lines = 0;
    for (int i = 0; i < scene.connectors.size(); ++i) {
        const QPolygonF &way = scene.connectors.at(i).way;
        const Thing found = scene.hit((way.at(0) + way.at(1)) / 2, 3);
        lines += found.kind == Thing::Kind::Connector ? 1 : 0;
    }
    QVERIFY(lines > 0);
    QVERIFY(!scene.hit(scene.bounds.topLeft() - QPointF(500, 500)));
}

void TestPainter::aRubberBandTakesWhatItHoldsWhole()
{
    const Plan plan = randomPlan(4, 3, 6, 6);
    const Scene scene = Scene::build(plan, derived(plan).get());
    const QRectF card = scene.cards.at(0).rect;
    QVERIFY(scene.within(card.adjusted(-2, -2, 2, 2)).contains(Thing{Thing::Kind::Card, 0}));
    QVERIFY(!scene.within(card.adjusted(2, 2, 2, 2)).contains(Thing{Thing::Kind::Card, 0}));
    QCOMPARE(scene.within(scene.bounds).size(), scene.zones.size() + scene.gateways.size() + scene.cards.size());
}

void TestPainter::theOverviewPaintsAtAnySize()
{
    const Scene scene = Scene::build(randomPlan(6, 10, 20, 60), nullptr);
    for (const QSize &size : {QSize(1, 1), QSize(16, 900), QSize(232, 186), QSize(640, 8)}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintDrawing(painter, QRectF(QPointF(), size), scene, Ink::light());
    }
    QImage image(232, 186, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDrawing(painter, QRectF(0, 0, 232, 186), scene, Ink::light());
    painter.end();
    QVERIFY(count(image, Ink::mix(Ink::light().of(Category::Infrastructure), Ink::light().zone, 0.6)) > 50);
}

QTEST_MAIN(TestPainter)
#include "tst_painter.moc"
