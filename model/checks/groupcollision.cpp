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
        addressesOf({u"224.0.0.0/24"_s, u"224.0.1.129-224.0.1.132"_s, u"224.0.1.1"_s, u"224.2.127.254"_s,
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

QList<Finding> run(const CheckInput &input)
{
    const QList<Sending> all = senders(input);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype k = i + 1; k < all.size(); ++k) {
            const Need &a = input.flows.needs.at(all.at(i).need), &b = input.flows.needs.at(all.at(k).need);
            const AddressSet groups = all.at(i).groups.intersected(all.at(k).groups);
            const PortSet ports = a.ports.intersected(b.ports);
            // One requirement with several option values is one thing; so are the services of one sender.
            const bool one = a.key() == b.key() || (!a.product.isEmpty() && a.product == b.product &&
                                                    all.at(i).systems.items() == all.at(k).systems.items());
            if (one || groups.isEmpty() || ports.isEmpty() || a.protocol != b.protocol ||
                !meet(all.at(i), all.at(k)))
                continue;
            Words words;
            words.text = texts.translate("GroupCollisionCheck", "%1 and %2 use the same group and port.")
                             .arg(needName(input, a), needName(input, b));
            words.needs = texts.translate("GroupCollisionCheck", "A group of its own for each.");
            words.found = texts.translate("GroupCollisionCheck", "%1, %2: every listener gets both.")
                              .arg(listed(texts, addressTexts(groups)), portText(a.protocol, ports));
            words.remedy = texts.translate("GroupCollisionCheck", "Give one of them another group or port.");
            QList<Subject> subjects = deviceSubjects(input, all.at(i).devices.items() + all.at(k).devices.items());
            subjects.append(flowSubject(input, all.at(i).flow));
            report(findings, about(), Finding::Severity::Warning, subjects, words,
                   a.key() + u'+' + b.key() + u'+' + addressTexts(groups).first());
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
