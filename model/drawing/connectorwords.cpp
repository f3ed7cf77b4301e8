// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/connectorwords.h"

#include "model/drawing/collect.h"

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <algorithm>

namespace portolan {

LineKind kindOf(const FlowTable &table, const QList<int> &flows, LineClass of)
{
    if (of == LineClass::NoPath)
        return LineKind::NoPath;
    bool optional = false;
    for (const int flow : flows) {
        if (table.flows.at(flow).state == Flow::State::Active)
            return of == LineClass::Multicast ? LineKind::Multicast : LineKind::Required;
        optional = optional || table.flows.at(flow).state == Flow::State::Optional;
    }
    return optional ? LineKind::Optional : LineKind::Waived;
}

QString labelOf(const FlowTable &table, const QList<int> &flows, LineClass of)
{
    if (of != LineClass::Unicast) {
        QString first;
        QSet<QString> groups;
        QSet<int> needs;
        for (const int flow : flows)
            if (const int need = table.flows.at(flow).need; !needs.contains(need)) {
                needs.insert(need);
                for (const QString &group : addressTexts(table.needs.at(need).groups)) {
                    const QString words = addressesForPeople({group});
                    first = groups.isEmpty() ? words : first;
                    groups.insert(words);
                }
            }
        if (!groups.isEmpty())
            return groups.size() == 1 ? first : first + QStringLiteral(" +%1").arg(groups.size() - 1);
    }
    QMap<int, QList<Interval<Port>>> portsOf; // in the order of the protocol numbers
    QSet<int> needs;
    const bool anyActive = std::any_of(flows.begin(), flows.end(), [&table](int flow) {
        return table.flows.at(flow).state == Flow::State::Active;
    });
    for (const int flow : flows) {
        if (anyActive && table.flows.at(flow).state != Flow::State::Active)
            continue;
        if (needs.contains(table.flows.at(flow).need))
            continue;
        needs.insert(table.flows.at(flow).need);
        const Need &need = table.needOf(table.flows.at(flow));
        portsOf[need.protocol.number] += need.ports.parts();
    }
    QMap<int, PortSet> byProtocol;
    for (auto it = portsOf.cbegin(); it != portsOf.cend(); ++it)
        byProtocol.insert(it.key(), PortSet(it.value()));
    QStringList items; // "tcp 80"
    for (auto it = byProtocol.cbegin(); it != byProtocol.cend(); ++it) {
        const QString name = Protocol{quint8(it.key())}.name();
        const QStringList ports = portsForPeople(it.value()).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        for (const QString &port : ports)
            items.append(name + u' ' + port);
        if (ports.isEmpty())
            items.append(name);
    }
    if (items.isEmpty())
        return {};
    // The main one is a single port where there is one, and never "any".
    std::stable_sort(items.begin(), items.end(), [](const QString &a, const QString &b) {
        const auto rank = [](const QString &item) {
            return item.endsWith(QStringLiteral(" any")) ? 2 : item.contains(u'–') || !item.contains(u' ') ? 1 : 0;
        };
        return rank(a) < rank(b);
    });
    if (items.size() == 2 && byProtocol.size() == 1)
        return items.at(0) + QStringLiteral(", ") + items.at(1).section(u' ', 1);
    return items.size() == 1 ? items.first() : items.first() + QStringLiteral(" +%1").arg(items.size() - 1);
}

} // namespace portolan
