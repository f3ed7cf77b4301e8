// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporters/shelfessentials.h"

#include <tuple>

namespace portolan {

QList<Rule::Hook> filteredHooks(const RuleSet &set)
{
    using Hook = Rule::Hook;
    if (set.kind != RuleSet::Kind::Gateway)
        return {Hook::Input, Hook::Output};
    if (!set.protectsItself)
        return {Hook::Forward};
    QList<Hook> hooks{Hook::Forward, Hook::Input};
    if (std::any_of(set.rules.begin(), set.rules.end(), [](const Rule &rule) { return rule.hook == Hook::Output; }))
        hooks.append(Hook::Output);
    return hooks;
}

QList<ErrorReturn> errorReturns(const RuleSet &set)
{
    using Hook = Rule::Hook;
    if (set.stateful)
        return {};
    const QList<Hook> hooks = filteredHooks(set);
    QMap<std::tuple<int, QStringList, QStringList>, AddressSet> found;
    for (const Rule &rule : set.rules) {
        const Hook back = rule.hook == Hook::Input    ? Hook::Output
                          : rule.hook == Hook::Output ? Hook::Input
                                                      : Hook::Forward;
        // Of multicast only IPv6 reports anything.
        const AddressSet to = rule.multicast ? ofFamily(rule.source, 6) : rule.source;
        if (!hooks.contains(back) || to.isEmpty())
            continue;
        const QStringList none;
        AddressSet &all = found[{int(back), back == Hook::Output ? none : rule.outInterfaces,
                                 back == Hook::Input ? none : rule.inInterfaces}];
        all = all.united(to);
    }
    // A gateway that sends what it likes may be told about all of it.
    if (set.protectsItself && !hooks.contains(Hook::Output))
        found[{int(Hook::Input), {}, {}}] = anyAddress();
    QList<ErrorReturn> returns;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        returns.append({Hook(std::get<0>(each.key())), std::get<1>(each.key()), std::get<2>(each.key()), *each});
    return returns;
}

QList<int> neighbourTypes()
{
    return {133, 134, 135, 136};
}

QList<int> listenerTypes(const RuleSet &set, Rule::Hook hook)
{
    const bool router = set.kind == RuleSet::Kind::Gateway;
    QList<int> types;
    if (hook != Rule::Hook::Output || router)
        types.append(130); // query
    if (hook != Rule::Hook::Input || router)
        types += {131, 132, 143}; // report, done, report of version 2
    return types;
}

QList<int> errorTypes6()
{
    return {1, 2, 3, 4};
}

QStringList essentialsHead(const RuleSet &set)
{
    const bool gateway = set.kind == RuleSet::Kind::Gateway;
    const bool own = !gateway || set.protectsItself;
    QStringList lines;
    lines.append(QStringLiteral("Besides the rules there pass:"));
    if (set.stateful)
        lines.append(QStringLiteral("- replies, and ICMP errors about connections that a rule permitted"));
    else
        lines.append(QStringLiteral("- ICMP errors (IPv4: fragmentation needed, time exceeded; IPv6: destination "
                                    "unreachable, packet too big, time exceeded, parameter problem) against the "
                                    "direction of a rule"));
    if (set.bridge)
        lines.append(QStringLiteral("- ARP; neighbour discovery and multicast listener discovery of IPv6"));
    if (own)
        lines.append(
            QStringLiteral("- loopback; neighbour discovery (hop limit 255) and multicast listener discovery (hop "
                           "limit 1) of IPv6, to and from this %1")
                .arg(gateway ? QStringLiteral("gateway") : QStringLiteral("host")));
    if (!set.stateful)
        lines.append(QStringLiteral("A rule for replies passes no TCP packet that opens a connection and no echo "
                                    "request. Later fragments carry no ports and pass no rule with ports."));
    if (gateway && !set.protectsItself)
        lines.append(QStringLiteral("What is for the gateway itself, and what it sends, is not filtered."));
    else if (gateway && !filteredHooks(set).contains(Rule::Hook::Output))
        lines.append(QStringLiteral("What the gateway itself sends is not filtered."));
    if (set.bridge)
        lines.append(QStringLiteral("Frames with a VLAN tag and other protocols than ARP and IP are dropped."));
    return lines;
}

} // namespace portolan
