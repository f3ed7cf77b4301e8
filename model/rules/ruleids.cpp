// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/ruleids.h"

#include "model/base/contenthash.h"
#include "model/rules/diagram.h"

#include <QtCore/QHash>
#include <map>
#include <set>

namespace portolan {

namespace {

/// The lowest address of a set; symbols come before addresses and are told apart by what they stand for.
void addLowest(ContentHash &hash, const AddressSet &set, bool any, const QStringList &symbols)
{
    if (any || set.isEmpty()) {
        hash.add(QStringView(u"any"));
        return;
    }
    const Address first = set.parts().first().first;
    if (!first.isSymbol()) {
        hash.add(first.family).add(first.high).add(first.low);
        return;
    }
    QStringView lowest;
    for (const AddressRange &part : set) {
        if (!part.first.isSymbol())
            break;
        for (quint64 n = part.first.low; n <= part.last.low; ++n)
            if (QStringView text = symbols.at(qsizetype(n)); lowest.isNull() || text < lowest)
                lowest = text;
    }
    hash.add(lowest);
}

void addLowest(ContentHash &hash, const PortSet &ports)
{
    hash.add(ports.isEmpty() ? quint64(1) << 16 : quint64(ports.parts().first().first));
}

void addFirst(ContentHash &hash, const QStringList &names)
{
    hash.add(names.isEmpty() ? QStringView() : QStringView(names.first()));
}

/// The lowest address as ruleName counts: of symbols the one that stands for the lowest text.
Address lowestOf(const AddressSet &set, const QStringList &symbols)
{
    Address lowest = set.parts().first().first;
    for (const AddressRange &part : set) {
        if (!part.first.isSymbol())
            break;
        for (quint64 n = part.first.low; n <= part.last.low; ++n)
            if (symbols.at(qsizetype(n)) < symbols.at(qsizetype(lowest.low)))
                lowest = Address::symbol(int(n));
    }
    return lowest;
}

/// Whether two rules would have the same name, were it not for their packets.
bool differInPackets(const Rule &a, const Rule &b)
{
    const auto first = [](const QStringList &names) { return names.value(0); };
    return a.state == b.state && a.protocol == b.protocol && a.multicast == b.multicast &&
           a.companion == b.companion && first(a.inInterfaces) == first(b.inInterfaces) &&
           first(a.outInterfaces) == first(b.outInterfaces);
}

bool sharePackets(const Rule &a, const Rule &b)
{
    return a.source.intersects(b.source) && a.destination.intersects(b.destination) &&
           (!a.protocol.hasPorts() ||
            (a.sourcePorts.intersects(b.sourcePorts) && a.destinationPorts.intersects(b.destinationPorts)));
}

/// The rule cut down to the lowest packet that none of the others permits; as it is where they permit all.
Rule lowestOwn(const Rule &rule, const QList<const Rule *> &others, const QStringList &symbols)
{
    Diagram diagram;
    const auto coded = [&diagram](const Rule &each) {
        return diagram.coded(each.protocol, each.source, each.destination, each.sourcePorts, each.destinationPorts);
    };
    std::vector<Diagram::Coded> boxes;
    for (const Rule *other : others)
        boxes.push_back(coded(*other));
    QList<PacketBox> own = diagram.boxes(diagram.minus(diagram.united({coded(rule)}), diagram.united(boxes)));
    if (own.isEmpty())
        return rule;
    Rule lowest = rule;
    const auto fix = [&](AddressSet PacketBox::*side) {
        AddressSet all;
        for (const PacketBox &box : std::as_const(own))
            all = all.united(box.*side);
        const AddressSet sole(lowestOf(all, symbols));
        own.removeIf([&](const PacketBox &box) { return !(box.*side).contains(sole); });
        return sole;
    };
    lowest.source = fix(&PacketBox::source);
    lowest.destination = fix(&PacketBox::destination);
    lowest.sourceAny = lowest.destinationAny = false;
    // The lowest source port first, as rules are named.
    const auto byPorts = [](const PacketBox &a, const PacketBox &b) {
        return std::pair(a.sourcePorts.parts().first().first, a.destinationPorts.parts().first().first) <
               std::pair(b.sourcePorts.parts().first().first, b.destinationPorts.parts().first().first);
    };
    if (rule.protocol.hasPorts()) {
        const PacketBox &first = *std::min_element(own.begin(), own.end(), byPorts);
        lowest.sourcePorts = first.sourcePorts;
        lowest.destinationPorts = first.destinationPorts;
    }
    return lowest;
}

/// Everything that makes a rule what it is, for the rare case that less does not tell it from another one.
QString wholeContent(const QString &point, const Rule &rule, const QStringList &symbols)
{
    const QChar end(u'\n');
    return QStringList{point,
                       hookWord(rule.hook),
                       stateWord(rule.state),
                       rule.fromZone,
                       rule.toZone,
                       rule.inInterfaces.join(u','),
                       rule.outInterfaces.join(u','),
                       rule.protocol.name(),
                       rule.multicast ? QStringLiteral("multicast") : QString(),
                       companionWord(rule.companion),
                       rule.requirement,
                       rule.fromRoles.join(u','),
                       rule.toRoles.join(u','),
                       sourceWords(rule, symbols).join(u','),
                       destinationWords(rule, symbols).join(u','),
                       portsText(rule.sourcePorts),
                       portsText(rule.destinationPorts)}
        .join(end);
}

quint64 shortened(quint64 hash)
{
    return hash & ((quint64(1) << 35) - 1);
}

} // namespace

quint64 ruleName(const QString &point, const Rule &rule, const QStringList &symbols)
{
    ContentHash hash;
    hash.add(point).add(quint64(rule.hook)).add(quint64(rule.state)).add(rule.fromZone).add(rule.toZone);
    addFirst(hash, rule.inInterfaces);
    addFirst(hash, rule.outInterfaces);
    hash.add(rule.protocol.number);
    addLowest(hash, rule.source, rule.sourceAny, symbols);
    addLowest(hash, rule.destination, rule.destinationAny, symbols);
    hash.add(rule.multicast);
    if (rule.companion != Rule::Companion::None)
        hash.add(companionWord(rule.companion));
    if (rule.requirement.isEmpty()) {
        addLowest(hash, rule.sourcePorts);
        addLowest(hash, rule.destinationPorts);
        return shortened(hash.value());
    }
    hash.add(rule.requirement);
    for (const QStringList *roles : {&rule.fromRoles, &rule.toRoles}) {
        hash.add(quint64(roles->size()));
        for (const QString &role : *roles)
            hash.add(role);
    }
    return shortened(hash.value());
}

QList<quint64> ruleNames(const QString &point, const QList<Rule> &rules, const QStringList &symbols)
{
    QList<quint64> names;
    for (const Rule &rule : rules) {
        QList<const Rule *> others;
        for (const Rule &other : rules)
            if (&other != &rule && differInPackets(rule, other) && sharePackets(rule, other))
                others.append(&other);
        names.append(ruleName(point, others.isEmpty() ? rule : lowestOwn(rule, others, symbols), symbols));
    }
    return names;
}

QString ruleId(quint64 name)
{
    static constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString text(9, u'R');
    text[1] = u'-';
    for (qsizetype i = 8; i >= 2; --i, name >>= 5)
        text[i] = QLatin1Char(digits[name & 31]);
    return text;
}

void tellApart(RuleBook &book, const QList<Namesake> &namesakes, const std::function<bool(quint64)> &isTaken)
{
    std::map<quint64, std::multimap<QString, Namesake>> byName;
    for (const Namesake &each : namesakes) {
        const RuleSet &set = book.points.at(each.point);
        byName[each.name].insert({wholeContent(set.id, set.rules.at(each.rule), book.symbols), each});
    }
    std::multimap<QString, Namesake> others; // by content
    for (auto &[name, sharers] : byName) {
        sharers.erase(sharers.begin());
        others.merge(sharers);
    }
    std::set<quint64> given;
    for (const auto &[content, each] : others) {
        ContentHash hash;
        hash.add(content);
        quint64 name = 0, attempt = 0;
        do
            name = shortened(hash.add(attempt++).value());
        while (isTaken(name) || given.contains(name));
        given.insert(name);
        book.points[each.point].rules[each.rule].id = ruleId(name);
    }
}

} // namespace portolan
