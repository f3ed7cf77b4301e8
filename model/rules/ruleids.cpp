// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/ruleids.h"

#include "model/base/contenthash.h"

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
                       rule.requirement,
                       rule.fromRoles.join(u','),
                       rule.toRoles.join(u','),
                       sourceWords(rule, symbols).join(u','),
                       destinationWords(rule, symbols).join(u','),
                       portsText(rule.sourcePorts),
                       portsText(rule.destinationPorts)}
        .join(end);
}

struct Place
{
    int point;
    int rule;
};

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
    if (rule.requirement.isEmpty()) {
        addLowest(hash, rule.sourcePorts);
        addLowest(hash, rule.destinationPorts);
        return hash.value();
    }
    hash.add(rule.requirement);
    for (const QStringList *roles : {&rule.fromRoles, &rule.toRoles}) {
        hash.add(quint64(roles->size()));
        for (const QString &role : *roles)
            hash.add(role);
    }
    return hash.value();
}

void nameRules(RuleBook &book)
{
    QHash<QString, QList<Place>> places;
    places.reserve(book.ruleCount());
    for (int p = 0; p < book.points.size(); ++p) {
        RuleSet &set = book.points[p];
        for (int r = 0; r < set.rules.size(); ++r) {
            Rule &rule = set.rules[r];
            rule.id = QStringLiteral("R-") + ContentHash::word(ruleName(set.id, rule, book.symbols));
            places[rule.id].append({p, r});
        }
    }
    if (places.size() == book.ruleCount())
        return;

    std::multimap<QString, Place> homonyms; // by content
    std::set<QString> taken;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        taken.insert(it.key());
        if (it.value().size() == 1)
            continue;
        std::multimap<QString, Place> namesakes;
        for (const Place &place : it.value()) {
            const RuleSet &set = book.points.at(place.point);
            namesakes.insert({wholeContent(set.id, set.rules.at(place.rule), book.symbols), place});
        }
        namesakes.erase(namesakes.begin());
        homonyms.merge(namesakes);
    }
    for (const auto &[content, place] : homonyms) {
        ContentHash hash;
        hash.add(content);
        QString id;
        for (quint64 attempt = 0; id.isEmpty() || taken.contains(id); ++attempt)
            id = QStringLiteral("R-") + ContentHash::word(hash.add(attempt).value());
        taken.insert(id);
        book.points[place.point].rules[place.rule].id = id;
    }
}

} // namespace portolan
