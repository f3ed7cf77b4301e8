// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A product that senders and listeners of a group share, and a small plan of PIM routers between them.
#pragma once
#include "tests/support/smallplan.h"

namespace portolan::testing {

/// A product whose role `s` sends to groups that `l` listens to; `service` is more of the service.
inline QByteArray play(const QByteArray &groups, const QByteArray &service = {})
{
    return ", 'products': [{'id': 'play', 'name': 'Play', 'vendor': 'x', 'category': 'audio', 'documents': "
           "[{'file': "
           "'a.txt', 'title': 'a'}], 'roles': [{'id': 's', 'name': {'en': 's'}}, {'id': 'l', 'name': {'en': "
           "'l'}}], "
           "'services': [{'id': 'x', 'name': {'en': 'x'}, 'protocols': ['udp'], 'ports': '5004', 'groups': [" +
           groups + "]" + service +
           "}], 'requirements': [{'id': 'x', 'service': 'x', 'from': ['s'], 'to': ['l'], 'purpose': {'en': "
           "'sound'}, "
           "'source': {'line': 1}}]}]";
}

/// The rules with a word in them, of all points.
inline QStringList all(const SmallPlan &plan, const QString &containing)
{
    QStringList found;
    for (const RuleSet &set : plan.book.points)
        for (const QString &rule : plan.rules(set.id.toUtf8().constData()).filter(containing))
            found.append(set.id + u' ' + rule);
    return found;
}

/// A sender in `a` behind g1, a listener in `c` behind g2, both in `b`; the way to the rendezvous point `rp` in `d`
/// is over `m`, also in `b`. All are told `point`.
/// `middle` is more of `m`, `rest` of the plan, `service` of the service; `second` is what g2 is told, `last` more
/// of rp.
inline SmallPlan withPoint(const QByteArray &point, const char *groups = "'239.1.1.1'", const QByteArray &more = {},
                           const QByteArray &middle = {}, const QByteArray &rest = {},
                           const QByteArray &service = {}, const QByteArray &second = {},
                           const QByteArray &last = {})
{
    const QByteArray told = second.isEmpty() ? point : second;
    const QByteArray pim = ", 'routesMulticast': true, 'protectsItself': true, 'rendezvousPoint': '" + point + "'";
    const bool six = QByteArray(groups).contains(':');
    auto both = [six](const char *four, const char *address) {
        return six ? QByteArray(four) + "," + address : QByteArray(four);
    };
    return SmallPlan(tables(
        {zone("a", "10.0.1.0/24"), zone("b", "10.0.2.0/24"), zone("c", "10.0.3.0/24"), zone("d", "10.0.4.0/24")},
        {gateway("g1", {side("a", both("10.0.1.254", "fd00:1::fe")), side("b", both("10.0.2.1", "fd00:2::1"))},
                 pim + more),
         gateway("g2", {side("b", both("10.0.2.2", "fd00:2::2")), side("c", both("10.0.3.254", "fd00:3::fe"))},
                 QByteArray(pim).replace("'rendezvousPoint': '" + point, "'rendezvousPoint': '" + told) + more),
         gateway(
             "m", {side("b", both("10.0.2.3", "fd00:2::3")), side("d", both("10.0.4.3", "fd00:4::3"))},
             (middle.contains("routesMulticast") ? QByteArray(pim).replace("'routesMulticast': true, ", "") : pim) +
                 more + middle),
         gateway("rp", {side("d", both("10.0.4.1", "fd00:4::1"))}, pim + more + last)},
        {device("d1", "a", both("10.0.1.1", "fd00:1::1"), ", 'roles': ['play/s']"),
         device("d2", "c", both("10.0.3.1", "fd00:3::1"), ", 'roles': ['play/l']")},
        {}, play(groups, service) + rest));
}

} // namespace portolan::testing
