// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a packet, drawn over the scene.
#include "model/drawing/collect.h"
#include "model/drawing/overlay.h"
#include "model/drawing/overlayways.h"
#include "model/rules/trace.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

constexpr const char *context = "Drawing";

class TraceDrawer
{
public:
    TraceDrawer(const Scene &scene, const DerivedPlan &derived, const SceneOptions &options)
        : m_scene(scene), m_derived(derived), m_options(options), m_ways(scene)
    {
    }

    Overlay draw(const TraceQuestion &question, const Trace &trace);

private:
    QString say(const char *text) const { return m_options.texts.translate(context, text); }
    Thing thingOf(const TraceStep &step) const;
    void addRoute(const QList<TraceStep> &steps, Thing from, Thing to);
    void addPlates(const QList<TraceStep> &steps, int route, bool several);

    const Scene &m_scene;
    const DerivedPlan &m_derived;
    const SceneOptions &m_options;
    OverlayWays m_ways;
    Overlay m_overlay;
    int m_row = 0;
};

Thing TraceDrawer::thingOf(const TraceStep &step) const
{
    const Thing gateway = m_scene.find(QStringLiteral("gateways"), step.point);
    return gateway ? gateway : traceEnd(m_scene, m_derived, step.point);
}

void TraceDrawer::addRoute(const QList<TraceStep> &steps, Thing from, Thing to)
{
    struct Stop
    {
        Thing thing;
        bool passed = true;
    };
    QList<Stop> stops{{from}};
    const auto add = [&stops](Thing thing, bool passed) {
        if (!thing)
            return;
        if (stops.last().thing == thing)
            stops.last().passed = stops.last().passed && passed;
        else
            stops.append({thing, passed});
    };
    for (const TraceStep &step : steps)
        add(thingOf(step), step.permitted);
    add(to, true);
    if (!stops.first().thing)
        stops.removeFirst();
    for (int i = 1; i < stops.size(); ++i)
        m_ways.want(stops.at(i - 1).thing, stops.at(i).thing);
    bool alive = true;
    for (int i = 0; i < stops.size(); ++i) {
        m_overlay.lit.insert(stops.at(i).thing);
        if (i > 0) {
            Overlay::Line line;
            line.way = m_ways.way(stops.at(i - 1).thing, stops.at(i).thing);
            line.tone = alive ? Overlay::Tone::Way : Overlay::Tone::Beyond;
            const bool drawn = std::any_of(m_overlay.lines.begin(), m_overlay.lines.end(), [&](const auto &other) {
                return other.way == line.way && other.tone == line.tone;
            });
            if (line.way.size() >= 2 && !drawn)
                m_overlay.lines.append(line);
        }
        alive = alive && stops.at(i).passed;
    }
}

/// One address as it is, several as people read them.
QString endText(const AddressSet &addresses, const QStringList &symbols, int port)
{
    QString text = addressesForPeople(addressWords(addresses, symbols));
    if (text.startsWith(QStringLiteral("device:")) || text.startsWith(QStringLiteral("fqdn:")))
        text = text.section(u':', 1);
    return port < 0 ? text : QStringLiteral("%1:%2").arg(text).arg(port);
}

void TraceDrawer::addPlates(const QList<TraceStep> &steps, int route, bool several)
{
    for (int i = 0; i < steps.size(); ++i) {
        const TraceStep &step = steps.at(i);
        Overlay::Plate plate;
        plate.on = thingOf(step);
        plate.row = m_row++;
        plate.number =
            several ? QStringLiteral("%1%2").arg(QChar(u'A' + route % 26)).arg(i + 1) : QString::number(i + 1);
        plate.tone = !step.filters    ? Overlay::Tone::Plain
                     : step.permitted ? Overlay::Tone::Permit
                                      : Overlay::Tone::Deny;
        plate.title = !step.filters    ? say(QT_TRANSLATE_NOOP("Drawing", "routes only"))
                      : step.permitted ? say(QT_TRANSLATE_NOOP("Drawing", "%1 permits")).arg(step.rule)
                                       : say(QT_TRANSLATE_NOOP("Drawing", "denied by default"));
        plate.detail = translationOf(step, m_derived.rules.symbols);
        plate.translates = !plate.detail.isEmpty();
        if (!plate.on)
            continue;
        const auto same = std::find_if(m_overlay.plates.begin(), m_overlay.plates.end(), [&](const auto &other) {
            return other.on == plate.on && other.title == plate.title && other.detail == plate.detail;
        });
        if (same != m_overlay.plates.end())
            same->number += QStringLiteral(" ") + plate.number; // several routes meet here
        else
            placePlate(m_overlay, m_scene, plate, m_options);
    }
}

Overlay TraceDrawer::draw(const TraceQuestion &question, const Trace &trace)
{
    m_overlay.fades = true;
    const Thing from = traceEnd(m_scene, m_derived, question.from), to = traceEnd(m_scene, m_derived, question.to);
    for (const Thing end : {from, to})
        if (end)
            m_overlay.lit.insert(end);
    for (const QList<TraceStep> &route : trace.routes)
        addRoute(route, from, to);
    for (int i = 0; i < trace.routes.size(); ++i)
        addPlates(trace.routes.at(i), i, trace.routes.size() > 1);
    if (!trace.unreachable.isEmpty() && from) {
        QList<TraceStep> steps; // as far as it gets
        for (const QString &gateway : trace.reached) {
            steps.append(TraceStep());
            steps.last().point = gateway;
            steps.last().permitted = true;
        }
        const Thing stop = m_scene.find(QStringLiteral("gateways"), trace.stoppedAt);
        if (stop) {
            steps.append(TraceStep());
            steps.last().point = trace.stoppedAt;
        }
        addRoute(steps, from, to);
        Overlay::Plate plate;
        plate.on = stop ? stop : from;
        plate.tone = Overlay::Tone::Deny;
        plate.title = say(QT_TRANSLATE_NOOP("Drawing", "no path"));
        placePlate(m_overlay, m_scene, plate, m_options);
    }
    return m_overlay;
}

} // namespace

QString translationOf(const TraceStep &step, const QStringList &symbols)
{
    const TraceAddresses &in = step.arriving, &out = step.leaving;
    QStringList changes;
    if (in.destination != out.destination || in.port != out.port)
        changes.append(QStringLiteral("%1 → %2").arg(endText(in.destination, symbols, in.port),
                                                     endText(out.destination, symbols, out.port)));
    if (in.source != out.source)
        changes.append(
            QStringLiteral("%1 → %2").arg(endText(in.source, symbols, -1), endText(out.source, symbols, -1)));
    return changes.join(QStringLiteral(", "));
}

Thing traceEnd(const Scene &scene, const DerivedPlan &derived, const QString &end)
{
    const auto shown = [&scene](Thing card) {
        const int zone = scene.cards.at(card.index).zone;
        return zone >= 0 && scene.zones.at(zone).collapsed ? Thing{Thing::Kind::Zone, zone} : card;
    };
    if (const Thing card = scene.find(QStringLiteral("devices"), end))
        return shown(card);
    if (const Thing gateway = scene.find(QStringLiteral("gateways"), end))
        return gateway;
    const Result<AddressSet> asked = readAddresses(end);
    if (!asked)
        return {};
    Thing zone;
    for (int i = 0; i < scene.zones.size(); ++i) {
        const Zone &each = derived.plan.zones.at(scene.zones.at(i).zone);
        if (zoneSpace(derived.plan, each).contains(*asked) && (!zone || !each.external))
            zone = {Thing::Kind::Zone, i};
    }
    for (int i = 0; i < scene.cards.size(); ++i) {
        const SceneCard &card = scene.cards.at(i);
        if (card.device < 0 && (card.name == end || card.address == end))
            return shown({Thing::Kind::Card, i});
        if (card.device < 0)
            continue;
        for (const DeviceInterface &interface : derived.plan.devices.at(card.device).interfaces)
            for (const QString &text : interface.addresses)
                if (const Result<AddressSet> own = readAddresses(text); own && own->contains(*asked))
                    return shown({Thing::Kind::Card, i});
    }
    return zone;
}

Overlay traceOverlay(const Scene &scene, const DerivedPlan &derived, const TraceQuestion &question,
                     const Trace &trace, const SceneOptions &options)
{
    return TraceDrawer(scene, derived, options).draw(question, trace);
}

} // namespace portolan
