// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rule sets made by hand, for tests of what is written out of them.
#pragma once
#include "model/rules/rule.h"

namespace portolan::testing {

/// `10.0.0.1,10.0.1.0/24,10.0.2.1-10.0.2.9`; `any4`, `any6`, `any`.
inline AddressSet addresses(const char *text)
{
    AddressSet set;
    for (const QString &piece : QString::fromLatin1(text).split(u',', Qt::SkipEmptyParts)) {
        if (piece == QStringLiteral("any"))
            set = set.united(anyAddress());
        else if (piece == QStringLiteral("any4") || piece == QStringLiteral("any6"))
            set = set.united(wholeFamily(piece.back().digitValue()));
        else
            set = set.united(readAddresses(piece).value());
    }
    return set;
}

inline PortSet ports(const char *text)
{
    return *text ? readPorts(QString::fromLatin1(text)).value() : PortSet();
}

inline Rule rule(const char *id, Rule::Hook hook, Protocol protocol, const char *source, const char *destination,
                 const char *destinationPorts = "", const char *sourcePorts = "any")
{
    Rule rule;
    rule.id = QString::fromLatin1(id);
    rule.hook = hook;
    rule.protocol = protocol;
    rule.source = addresses(source);
    rule.destination = addresses(destination);
    rule.purpose = QStringLiteral("purpose of %1").arg(rule.id);
    if (protocol.hasPorts()) {
        rule.destinationPorts = *destinationPorts ? ports(destinationPorts) : anyPort();
        rule.sourcePorts = ports(sourcePorts);
    }
    return rule;
}

inline Rule through(Rule rule, const char *in, const char *out)
{
    rule.inInterfaces = QString::fromLatin1(in).split(u',', Qt::SkipEmptyParts);
    rule.outInterfaces = QString::fromLatin1(out).split(u',', Qt::SkipEmptyParts);
    return rule;
}

inline RuleSet point(const char *id, RuleSet::Kind kind, const QList<Rule> &rules, bool stateful = true)
{
    RuleSet set;
    set.id = QString::fromLatin1(id);
    set.name = QString::fromLatin1("point ") + set.id;
    set.kind = kind;
    set.platform = QStringLiteral("nftables");
    set.stateful = stateful;
    set.rules = rules;
    return set;
}

inline PointNat masquerade(const char *interface)
{
    PointNat nat;
    nat.kind = PointNat::Kind::Masquerade;
    nat.interface = QString::fromLatin1(interface);
    return nat;
}

inline PointNat forward(const char *interface, Protocol protocol, const char *external, const char *from,
                        const char *to, const char *toPorts)
{
    PointNat nat;
    nat.kind = PointNat::Kind::Forward;
    nat.interface = QString::fromLatin1(interface);
    nat.protocol = protocol;
    nat.external = addresses(external);
    nat.ports = ports(from);
    nat.to = addresses(to);
    nat.toPorts = ports(toPorts);
    return nat;
}

/// Kind::Static or Kind::Pool.
inline PointNat translation(PointNat::Kind kind, const char *interface, const char *inside, const char *outside)
{
    PointNat nat;
    nat.kind = kind;
    nat.interface = QString::fromLatin1(interface);
    nat.inside = addresses(inside);
    nat.outside = addresses(outside);
    return nat;
}

inline RuleBook book(const QList<RuleSet> &points, const QStringList &symbols = {})
{
    RuleBook book;
    book.plan = QStringLiteral("Studio 4");
    book.revision = QStringLiteral("A");
    book.language = QStringLiteral("en");
    book.points = points;
    book.symbols = symbols;
    return book;
}

} // namespace portolan::testing
