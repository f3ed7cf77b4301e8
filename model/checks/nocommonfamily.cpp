// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QHash>
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"no-common-family"_s,
            u"A-10"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "The ends of a flow share no address family")),
            {}};
}

/// The families of each device of an end, and of an end that is no device.
QMap<int, QList<int>> familiesOfEnd(const CheckInput &input, const FlowEnd &end)
{
    QMap<int, QList<int>> devices; // by families
    if (end.kind == FlowEnd::Kind::Addresses && !end.anyOfZone && !end.addresses.isEmpty())
        devices[familiesOf(end.addresses)];
    if (end.kind == FlowEnd::Kind::Devices)
        for (int d : end.devices)
            if (const DeviceInterface *interface = input.plan.devices.at(d).interface(end.interface))
                if (const int families = familiesOf(addressesNamed(interface->addresses)); families != 0)
                    devices[families].append(d);
    return devices;
}

QList<Finding> run(const CheckInput &input)
{
    struct Apart
    {
        Unique<QString> needs;
        Unique<int> from, to;
        QString interface;
        int flow = -1;
        int fromFamilies = 0, toFamilies = 0;
    };
    QHash<int, QMap<int, QList<int>>> ends;
    auto familiesAt = [&](int end) {
        auto known = ends.constFind(end);
        return known != ends.constEnd() ? *known
                                        : *ends.insert(end, familiesOfEnd(input, input.flows.ends.at(end)));
    };
    QMap<std::tuple<QString, QString, int, int>, Apart> apart; // from zone, to zone, families
    QList<int> spoken;                                         // by end: the families of all its addresses together
    for (const FlowEnd &end : input.flows.ends)
        spoken.append(familiesOf(end.addresses));
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Flow &flow = input.flows.flows.at(f);
        const int both = spoken.at(flow.from) | spoken.at(flow.to);
        if (both == 1 || both == 2 || !isActive(flow) || input.flows.needOf(flow).multicast)
            continue;
        const auto from = familiesAt(flow.from), to = familiesAt(flow.to);
        for (auto a = from.cbegin(); a != from.cend(); ++a)
            for (auto b = to.cbegin(); b != to.cend(); ++b) {
                if ((a.key() & b.key()) != 0 || ((a.key() | b.key()) & 4) != 0)
                    continue;
                Apart &here = apart[{input.flows.fromOf(flow).zone, input.flows.toOf(flow).zone, a.key(), b.key()}];
                here.flow = here.flow < 0 ? f : here.flow;
                here.needs.add(needName(input, input.flows.needOf(flow)));
                here.from.add(*a);
                here.to.add(*b);
                here.interface = input.flows.toOf(flow).interface;
                here.fromFamilies = a.key();
                here.toFamilies = b.key();
            }
    }
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    for (auto one = apart.cbegin(); one != apart.cend(); ++one) {
        const QString has = one->fromFamilies == 1 ? u"IPv4"_s : u"IPv6"_s,
                      lacks = one->fromFamilies == 1 ? u"IPv6"_s : u"IPv4"_s;
        const QString fromName = one->from.isEmpty() ? zoneName(input, std::get<0>(one.key()))
                                                     : deviceNames(input, one->from.sorted()),
                      toName = one->to.isEmpty() ? zoneName(input, std::get<1>(one.key()))
                                                 : deviceNames(input, one->to.sorted());
        Words words;
        words.text = texts.translate("NoCommonFamilyCheck", "%1 and %2 share no address family: %3.")
                         .arg(fromName, toName, listed(texts, one->needs.items()));
        words.needs = texts.translate("NoCommonFamilyCheck", "IPv4 at both ends, or IPv6 at both.");
        words.found = texts.translate("NoCommonFamilyCheck", "Only %1 at the source, only %2 at the destination.")
                          .arg(has, lacks);
        words.remedy = texts.translate("NoCommonFamilyCheck", "Give one end an address of the other family.");
        QList<Subject> subjects = deviceSubjects(input, one->from.sorted() + one->to.sorted());
        subjects.append(flowSubject(input, one->flow));
        Finding &found = report(findings, about(), Finding::Severity::Error, subjects, words,
                                u"%1>%2:%3"_s.arg(std::get<0>(one.key()), std::get<1>(one.key()), has));
        QList<NewAddresses> news;
        for (int d : one->to.sorted())
            if (const DeviceInterface *interface = input.plan.devices.at(d).interface(one->interface)) {
                const QString address = room.take(interface->zone, quint64(input.plan.devices.at(d).count),
                                                  one->fromFamilies == 1 ? 4 : 6);
                if (!address.isEmpty())
                    news.append({u"devices"_s,
                                 input.plan.devices.at(d).id,
                                 interface->id,
                                 {},
                                 interface->addresses + QStringList{address},
                                 input.plan.devices.at(d).label(),
                                 address});
            }
        if (news.size() == one->to.items().size())
            if (const auto fix = givingAddresses(texts, news))
                found.fixes.append(*fix);
    }
    return findings;
}

} // namespace

Check check_nocommonfamily()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
