// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/portmap.h"

#include "model/base/clean.h"
#include "model/checks/shelfwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <algorithm>

namespace portolan {

namespace {

struct PortMapTexts
{
    Q_DECLARE_TR_FUNCTIONS(PortMapTexts)
};

/// A bar of more ports than this is a range that the registry says nothing useful about.
constexpr int mostKnown = 64;

class Maker
{
public:
    Maker(const DerivedPlan &derived, const PortRegistry &registry, const Texts &texts)
        : m_derived(derived),
          m_registry(registry), m_input{derived.plan, derived.flows, derived.paths, derived.rules, registry, texts},
          m_texts(texts)
    {
    }

    PortMap ofDevices(const QList<const Device *> &devices);
    PortMap ofPoint(const RuleSet &point);
    PortMap ofPlan();

private:
    PortBar barOf(const Listener &listener) const;
    void addBar(PortRow &row, PortBar bar) const;
    QString roleName(const QString &role) const;
    void addClashes(PortMap &map, const Device &device) const;

    const DerivedPlan &m_derived;
    const PortRegistry &m_registry;
    CheckInput m_input;
    const RoleIndex m_roles{m_input};
    const Texts &m_texts;
};

QString Maker::roleName(const QString &role) const
{
    const Role *of = m_derived.plan.role(role);
    return oneLine(of && !of->name.isEmpty() ? m_texts.of(of->name) : role);
}

PortBar Maker::barOf(const Listener &listener) const
{
    const Product *product = m_derived.plan.products.find(listener.product);
    return {.ports = listener.ports,
            .protocol = listener.protocol,
            .service = oneLine(listener.name),
            .product = oneLine(product ? product->name : listener.product),
            .localOnly = listener.localOnly,
            .dynamic = listener.dynamic};
}

/// One bar for one service, however many requirements lead to it.
void Maker::addBar(PortRow &row, PortBar bar) const
{
    for (PortBar &other : row.bars)
        if (other.service == bar.service && other.product == bar.product && other.protocol == bar.protocol) {
            other.ports = other.ports.united(bar.ports);
            return;
        }
    if (portCount(bar.ports) <= mostKnown) {
        QList<Interval<Port>> known;
        for (const RegistryEntry &entry : m_registry.touching(bar.ports, bar.protocol))
            if (entry.hasPort() && entry.last - entry.first < mostKnown)
                known.append({Port(entry.first), Port(entry.last)});
        bar.known = PortSet(known).intersected(bar.ports);
    }
    row.bars.append(bar);
}

void Maker::addClashes(PortMap &map, const Device &device) const
{
    const QList<Listener> listeners = listenersOf(m_input, m_roles, device);
    for (int i = 0; i < listeners.size(); ++i)
        for (int k = i + 1; k < listeners.size(); ++k) {
            const PortSet ports = contestedPorts(listeners, listeners.at(i), listeners.at(k));
            if (ports.isEmpty())
                continue;
            const QString text = PortMapTexts::tr("%1 and %2 both listen on %3 of %4.")
                                     .arg(oneLine(listeners.at(i).name), oneLine(listeners.at(k).name),
                                          portText(listeners.at(i).protocol, ports), oneLine(device.label()));
            const bool known = std::any_of(map.clashes.begin(), map.clashes.end(),
                                           [&](const PortClash &clash) { return clash.text == text; });
            if (!known)
                map.clashes.append({ports, listeners.at(i).protocol, text});
        }
}

PortMap Maker::ofDevices(const QList<const Device *> &devices)
{
    PortMap map;
    map.title = devices.size() == 1
                    ? PortMapTexts::tr("Listening ports of %1").arg(oneLine(devices.first()->label()))
                    : PortMapTexts::tr("Listening ports of %n device(s)", nullptr, int(devices.size()));
    for (const Device *device : devices) {
        if (map.rows.size() >= mostPortRows) {
            map.shortened = true;
            break;
        }
        const QList<Listener> listeners = listenersOf(m_input, m_roles, *device);
        for (const QString &role : device->roles) {
            PortRow row;
            row.label = devices.size() == 1 ? roleName(role)
                                            : oneLine(device->label()) + QStringLiteral(" · ") + roleName(role);
            row.device = device->id;
            for (const Listener &listener : listeners)
                if (listener.role == role)
                    addBar(row, barOf(listener));
            map.rows.append(row);
        }
        addClashes(map, *device);
    }
    return map;
}

PortMap Maker::ofPlan()
{
    PortMap map;
    map.title = PortMapTexts::tr("Listening ports by role");
    QMap<QString, PortRow> rows;
    QSet<QString> seen; // devices that are alike but for their name need looking at once
    for (const Device &device : m_derived.plan.devices) {
        const QString likeness = device.roles.join(u'\n') + u'\n' + device.system + u'\n' +
                                 QString::fromUtf8(QJsonDocument(device.options).toJson(QJsonDocument::Compact));
        if (seen.contains(likeness))
            continue;
        seen.insert(likeness);
        for (const Listener &listener : listenersOf(m_input, m_roles, device)) {
            PortRow &row = rows[roleName(listener.role) + u'\n' + listener.role];
            row.label = roleName(listener.role);
            addBar(row, barOf(listener));
        }
        addClashes(map, device);
    }
    map.rows = rows.values();
    return map;
}

PortMap Maker::ofPoint(const RuleSet &point)
{
    PortMap map;
    map.title = PortMapTexts::tr("Ports that %1 lets others reach")
                    .arg(oneLine(point.name.isEmpty() ? point.id : point.name));
    QMap<QString, PortRow> rows;
    for (const Rule &rule : point.rules) {
        if (rule.state != Rule::State::New || !rule.protocol.hasPorts())
            continue;
        for (int index : rule.flows) {
            const Flow &flow = m_derived.flows.flows.at(index);
            const Need &need = m_derived.flows.needOf(flow);
            const FlowEnd &to = m_derived.flows.toOf(flow);
            const Product *product = m_derived.plan.products.find(need.product);
            PortBar bar{.ports = need.ports.intersected(rule.destinationPorts),
                        .protocol = rule.protocol,
                        .service = oneLine(need.service.isEmpty() ? m_texts.of(need.purpose)
                                                                  : m_texts.of(need.serviceName)),
                        .product = oneLine(product ? product->name : need.product)};
            if (bar.ports.isEmpty())
                continue;
            const auto add = [&](const QString &label, const QString &device) {
                if (!rows.contains(label) && rows.size() >= mostPortRows) {
                    map.shortened = true;
                    return;
                }
                PortRow &row = rows[label];
                row.label = label;
                row.device = device;
                addBar(row, bar);
            };
            if (to.kind == FlowEnd::Kind::Devices)
                for (int device : to.devices)
                    add(oneLine(m_derived.plan.devices.at(device).label()), m_derived.plan.devices.at(device).id);
            else
                add(oneLine(endName(m_input, need, to)), {});
        }
    }
    map.rows = rows.values();
    return map;
}

} // namespace

PortMap portMapOf(const DerivedPlan &derived, const Selection &selection, const PortRegistry &registry,
                  const Texts &texts)
{
    Maker maker(derived, registry, texts);
    QList<const Device *> devices;
    for (const QString &id : selection.ids(Pick::Kind::Device))
        if (const Device *device = derived.plan.devices.find(id))
            devices.append(device);
    if (!devices.isEmpty())
        return maker.ofDevices(devices);
    for (const Pick &pick : selection.picks) {
        const bool isPoint = pick.kind == Pick::Kind::Gateway || pick.kind == Pick::Kind::Rule;
        if (const RuleSet *point =
                isPoint ? derived.rules.point(pick.kind == Pick::Kind::Rule ? pick.point : pick.id) : nullptr)
            return maker.ofPoint(*point);
    }
    return maker.ofPlan();
}

namespace portline {

double at(double port)
{
    for (int piece = 0; piece < pieces; ++piece)
        if (port < firsts[piece + 1])
            return piece + (qMax(port, 0.0) - firsts[piece]) / (firsts[piece + 1] - firsts[piece]);
    return pieces;
}

double portAt(double place)
{
    if (place <= 0)
        return 0;
    if (place >= pieces)
        return firsts[pieces];
    const int piece = int(place);
    return firsts[piece] + (place - piece) * (firsts[piece + 1] - firsts[piece]);
}

QList<int> ticks(double from, double to, int most)
{
    from = qBound(0.0, from, double(pieces));
    to = qBound(0.0, to, double(pieces));
    if (to <= from || most < 2)
        return {};
    QList<int> found;
    for (int piece = 0; piece < pieces; ++piece)
        if (piece >= from && piece <= to)
            found.append(firsts[piece]);
    if (to >= pieces)
        found.append(firsts[pieces] - 1);
    // The room that is left goes to round numbers, in each piece as it is seen.
    const double room = qMax(0.0, double(most - found.size())), width = to - from;
    for (int piece = 0; piece < pieces; ++piece) {
        const double left = qMax(from, double(piece)), right = qMin(to, piece + 1.0);
        const double share = room * (right - left) / width;
        if (right <= left || share < 1)
            continue;
        const double first = portAt(left), last = right >= piece + 1 ? firsts[piece + 1] - 1 : portAt(right);
        double step = 1;
        for (int i = 0; (last - first) / step > share; ++i)
            step *= i % 3 == 1 ? 2.5 : 2; // 1 2 5 10 20 50 ...
        const double gap = step * 0.6;
        for (double port = std::ceil(first / step) * step; port <= last; port += step)
            if (port - firsts[piece] > gap && firsts[piece + 1] - port > gap)
                found.append(int(port));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace portline

} // namespace portolan
