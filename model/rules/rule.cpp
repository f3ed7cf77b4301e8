// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule.h"

#include "model/flows/flow.h"

namespace portolan {

namespace {

QStringList words(const AddressSet &set, bool any, const QStringList &symbols)
{
    return any ? QStringList{QStringLiteral("any")} : addressWords(set, symbols);
}

} // namespace

const RuleSet *RuleBook::point(const QString &id) const
{
    for (const RuleSet &set : points)
        if (set.id == id)
            return &set;
    return nullptr;
}

int RuleBook::ruleCount() const
{
    int count = 0;
    for (const RuleSet &set : points)
        count += int(set.rules.size());
    return count;
}

QString hookWord(Rule::Hook hook)
{
    switch (hook) {
    case Rule::Hook::Input:
        return QStringLiteral("input");
    case Rule::Hook::Output:
        return QStringLiteral("output");
    case Rule::Hook::Forward:
        break;
    }
    return QStringLiteral("forward");
}

QString stateWord(Rule::State state)
{
    return state == Rule::State::New ? QStringLiteral("new") : QStringLiteral("return");
}

QString kindWord(RuleSet::Kind kind)
{
    switch (kind) {
    case RuleSet::Kind::Host:
        return QStringLiteral("host");
    case RuleSet::Kind::SecurityGroup:
        return QStringLiteral("security-group");
    case RuleSet::Kind::Gateway:
        break;
    }
    return QStringLiteral("gateway");
}

QString companionWord(Rule::Companion companion)
{
    switch (companion) {
    case Rule::Companion::IgmpReport:
        return QStringLiteral("igmp-report");
    case Rule::Companion::IgmpQuery:
        return QStringLiteral("igmp-query");
    case Rule::Companion::Pim:
        return QStringLiteral("pim");
    case Rule::Companion::PimRegister:
        return QStringLiteral("pim-register");
    case Rule::Companion::PimRegisterStop:
        return QStringLiteral("pim-register-stop");
    case Rule::Companion::Vrrp:
        return QStringLiteral("vrrp");
    case Rule::Companion::StateSync:
        return QStringLiteral("state-sync");
    case Rule::Companion::None:
        break;
    }
    return {};
}

QStringList sourceWords(const Rule &rule, const QStringList &symbols)
{
    return words(rule.source, rule.sourceAny, symbols);
}

QStringList destinationWords(const Rule &rule, const QStringList &symbols)
{
    return words(rule.destination, rule.destinationAny, symbols);
}

QStringList unknownAddresses(const RuleSet &set, const QStringList &symbols)
{
    QStringList unknown;
    for (const Rule &rule : set.rules)
        for (const AddressSet *side : {&rule.source, &rule.destination})
            for (const AddressRange &part : *side) {
                if (!part.first.isSymbol())
                    break;
                for (quint64 n = part.first.low; n <= part.last.low; ++n)
                    unknown.append(symbols.value(int(n)));
            }
    for (const PointNat &nat : set.nat)
        for (const AddressSet *side : {&nat.external, &nat.to})
            for (const AddressRange &part : *side)
                if (part.first.isSymbol())
                    unknown.append(symbols.value(int(part.first.low)));
    unknown.sort();
    unknown.removeDuplicates();
    return unknown;
}

} // namespace portolan
