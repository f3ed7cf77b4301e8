// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"group-collision"_s,
            u"M-11"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Two things send to the same group and port")),
            {}};
}

constexpr quint64 mostGroups = 16; // out of a larger range each sender takes its own

/// Groups that are meant to be shared.
const AddressSet &common()
{
    static const AddressSet groups =
        addressesNamed({u"224.0.0.0/24"_s, u"224.0.1.129-224.0.1.132"_s, u"224.0.1.1"_s, u"224.2.127.254"_s,
                        u"239.255.255.250"_s, u"239.255.255.255"_s, u"ff02::/16"_s});
    return groups;
}

struct Sending
{
    int need;
    AddressSet groups;
    Unique<QString> systems;
    Unique<QString> zones;
    Unique<int> devices;
    int flow = -1;
};

QList<Sending> senders(const CheckInput &input)
{
    QMap<int, Sending> byNeed;
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Flow &flow = input.flows.flows.at(f);
        const Need &need = input.flows.needOf(flow);
        if (!isActive(flow) || need.groups.isEmpty())
            continue;
        const FlowEnd &from = input.flows.fromOf(flow);
        const AddressSet groups = need.groups.minus(common());
        if (groups.isEmpty() || addressCount(need.groups) > mostGroups || !need.protocol.hasPorts())
            continue;
        Sending &here = byNeed[flow.need];
        here.need = flow.need;
        here.groups = groups;
        here.flow = here.flow < 0 ? f : here.flow;
        here.zones.add(from.zone);
        for (int d : from.devices) {
            here.devices.add(d);
            here.systems.add(input.plan.devices.at(d).system);
        }
        for (const Path &path : input.paths.byFlow.at(f))
            if (path.ok())
                here.zones.add(path.toZone);
    }
    return byNeed.values();
}

bool meet(const Sending &a, const Sending &b)
{
    return std::any_of(a.zones.items().begin(), a.zones.items().end(),
                       [&b](const QString &zone) { return b.zones.items().contains(zone); });
}

/// Senders of which each disturbs another one.
struct Collision
{
    QList<qsizetype> senders;
    AddressSet groups;
    PortSet ports;
};

/// Whether they do, and where.
bool collide(const CheckInput &input, const Sending &a, const Sending &b, Collision &where)
{
    const Need &one = input.flows.needs.at(a.need), &other = input.flows.needs.at(b.need);
    // One requirement with several option values is one thing; so are the services of one sender.
    if (one.key() == other.key() || one.protocol != other.protocol ||
        (!one.product.isEmpty() && one.product == other.product && a.systems.items() == b.systems.items()))
        return false;
    where.groups = a.groups.intersected(b.groups);
    where.ports = one.ports.intersected(other.ports);
    return !where.groups.isEmpty() && !where.ports.isEmpty() && meet(a, b);
}

/// Each sender is in one of them at most: a hundred things on one group are one thing to mend.
QList<Collision> collisions(const CheckInput &input, const QList<Sending> &all)
{
    QList<Collision> found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        Collision here{{i}, {}, {}};
        QList<Collision> apart;
        for (Collision &earlier : found) {
            Collision joined;
            for (qsizetype k : earlier.senders)
                if (Collision where; collide(input, all.at(k), all.at(i), where)) {
                    joined.groups = joined.groups.united(where.groups);
                    joined.ports = joined.ports.united(where.ports);
                }
            if (joined.groups.isEmpty()) {
                apart.append(std::move(earlier));
                continue;
            }
            here.senders += earlier.senders;
            here.groups = here.groups.united(earlier.groups).united(joined.groups);
            here.ports = here.ports.united(earlier.ports).united(joined.ports);
        }
        std::sort(here.senders.begin(), here.senders.end());
        apart.append(std::move(here));
        found = std::move(apart);
    }
    found.removeIf([](const Collision &one) { return one.senders.size() < 2; });
    std::sort(found.begin(), found.end(),
              [](const Collision &a, const Collision &b) { return a.senders < b.senders; });
    return found;
}

QList<Finding> run(const CheckInput &input)
{
    const QList<Sending> all = senders(input);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Collision &collision : collisions(input, all)) {
        Unique<QString> names, keys;
        Unique<int> devices;
        for (qsizetype i : collision.senders) {
            const Need &need = input.flows.needs.at(all.at(i).need);
            names.add(needName(input, need));
            keys.add(need.key());
            devices.add(all.at(i).devices.items());
        }
        const Need &first = input.flows.needs.at(all.at(collision.senders.first()).need);
        const bool two = names.items().size() == 2;
        Words words;
        words.text = two ? texts.translate("GroupCollisionCheck", "%1 and %2 use the same group and port.")
                               .arg(names.items().first(), names.items().last())
                         : texts.translate("GroupCollisionCheck", "The same group and port are used by %1.")
                               .arg(listed(texts, names.items()));
        words.needs = texts.translate("GroupCollisionCheck", "A group of its own for each.");
        words.found =
            (two ? texts.translate("GroupCollisionCheck", "%1, %2: every listener gets both.")
                 : texts.translate("GroupCollisionCheck", "%1, %2: every listener gets what all send."))
                .arg(listed(texts, addressTexts(collision.groups)), portText(first.protocol, collision.ports));
        words.remedy = two ? texts.translate("GroupCollisionCheck", "Give one of them another group or port.")
                           : texts.translate("GroupCollisionCheck", "Give each of them another group or port.");
        QList<Subject> subjects = deviceSubjects(input, devices.items());
        subjects.append(flowSubject(input, all.at(collision.senders.first()).flow));
        report(findings, about(), Finding::Severity::Warning, subjects, words,
               QStringList(keys.items()).join(u'+') + u'+' + addressTexts(collision.groups).first());
    }
    return findings;
}

} // namespace

Check check_groupcollision()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
