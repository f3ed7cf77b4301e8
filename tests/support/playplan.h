// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A product that senders and listeners of a group share, for small plans.
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

} // namespace portolan::testing
