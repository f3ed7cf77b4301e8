// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plan written in a test, derived as far as its rules.
#pragma once
#include "model/flows/deriveflows.h"
#include "model/plan/planfile.h"
#include "model/rules/compilerules.h"

#include <QtCore/QDebug>

namespace portolan::testing {

struct SmallPlan
{
    /// The tables of a plan without the outer braces and `format`, with single quotes for double ones.
    explicit SmallPlan(QByteArray tables)
    {
        QByteArray json = "{'format': 1, " + tables + "}";
        json.replace('\'', '"');
        const auto found = readPlan(json, QStringLiteral("small"), {});
        if (!found)
            qFatal("%s", qPrintable(found.error().text()));
        plan = *found;
        flows = deriveFlows(plan);
        paths = findPaths(plan, flows);
        book = compileRules(plan, flows, paths);
    }

    /// The first flow of a requirement; -1: none.
    int flow(const char *requirement) const
    {
        for (int i = 0; i < flows.flows.size(); ++i)
            if (flows.needOf(flows.flows.at(i)).key() == QLatin1String(requirement))
                return i;
        return -1;
    }
    QString path(const char *requirement) const { return paths.text(plan, flow(requirement)); }
    const Path &firstPath(const char *requirement) const { return paths.byFlow.at(flow(requirement)).first(); }

    /// The rules of a point in short: `forward tcp 10.0.0.1 > 10.0.1.1:443`, sorted; `companion` before the others.
    QStringList rules(const char *point) const
    {
        QStringList texts;
        const RuleSet *set = book.point(QString::fromLatin1(point));
        for (const Rule &rule : set ? set->rules : QList<Rule>()) {
            QString text = companionWord(rule.companion);
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + hookWord(rule.hook);
            if (rule.state == Rule::State::Return)
                text += QStringLiteral(" return");
            text += u' ' + rule.protocol.name() + u' ' + sourceWords(rule, book.symbols).join(u',');
            if (rule.protocol.hasPorts() && rule.sourcePorts != anyPort())
                text += u':' + portsText(rule.sourcePorts);
            text += QStringLiteral(" > ") + destinationWords(rule, book.symbols).join(u',');
            if (rule.protocol.hasPorts())
                text += u':' + portsText(rule.destinationPorts);
            texts.append(text);
        }
        texts.sort();
        return texts;
    }

    Plan plan;
    FlowTable flows;
    PathTable paths;
    RuleBook book;
};

/// `{'id': ID, 'subnets': [SUBNET]}`; more fields may follow.
inline QByteArray zone(const char *id, const char *subnet, const QByteArray &more = {})
{
    return QByteArray("{'id': '") + id + "', 'subnets': [" +
           (*subnet ? QByteArray("'") + QByteArray(subnet).replace(",", "', '") + "'" : QByteArray()) + "]" + more +
           "}";
}

/// A device with one interface.
inline QByteArray device(const char *id, const char *zone, QByteArray address, const QByteArray &more = {})
{
    return QByteArray("{'id': '") + id + "', 'interfaces': [{'zone': '" + zone + "', 'addresses': ['" +
           address.replace(",", "', '") + "']}]" + more + "}";
}

/// An interface named after its zone.
inline QByteArray side(const char *zone, QByteArray address = {})
{
    return QByteArray("{'id': '") + zone + "', 'zone': '" + zone + "', 'addresses': [" +
           (address.isEmpty() ? QByteArray() : "'" + address.replace(",", "', '") + "'") + "]}";
}

inline QByteArray gateway(const char *id, const QByteArrayList &sides, const QByteArray &more = {})
{
    return QByteArray("{'id': '") + id + "', 'interfaces': [" + sides.join(", ") + "]" + more + "}";
}

inline QByteArray requirement(const char *id, const char *from, const char *to, const char *ports = "443",
                              const char *more = "")
{
    QByteArray text = QByteArray("{'id': '") + id + "', 'from': '" + from + "', 'to': '" + to + "'";
    if (*ports)
        text += QByteArray(", 'protocol': 'tcp', 'ports': '") + ports + "'";
    return text + more + "}";
}

inline QByteArray tables(const QByteArrayList &zones, const QByteArrayList &gateways, const QByteArrayList &devices,
                         const QByteArrayList &requirements, const QByteArray &more = {})
{
    return "'zones': [" + zones.join(", ") + "], 'gateways': [" + gateways.join(", ") + "], 'devices': [" +
           devices.join(", ") + "], 'requirements': [" + requirements.join(", ") + "]" + more;
}

} // namespace portolan::testing
