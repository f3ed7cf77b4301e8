// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"management-from-outside"_s,
            u"S-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Management ports are open to the outside")),
            {}};
}

constexpr int mostPorts = 64; // a wide range is opened for something else, and said elsewhere

const PortSet &managementPorts(Protocol protocol)
{
    static const PortSet tcp(QList<Interval<Port>>{{22, 23}, {623, 623}, {3389, 3389}, {5900, 5900}, {5985, 5986}}),
        udp(QList<Interval<Port>>{{161, 161}, {623, 623}}), none;
    return protocol == protocols::tcp ? tcp : protocol == protocols::udp ? udp : none;
}

/// More than a handful of known hosts.
bool isWide(const FlowEnd &end)
{
    return end.anyOfZone || end.addresses.isEmpty() || addressCount(end.addresses) > 256;
}

QList<Finding> run(const CheckInput &input)
{
    struct Open
    {
        Unique<QString> ports;
        Unique<QString> ends;
        Unique<int> devices;
        int flow = -1;
    };
    QMap<QString, Open> open; // by the zone outside
    const QList<bool> needs = needsThat(input, [](const Need &need) {
        return !need.multicast && need.ports.intersects(managementPorts(need.protocol)) &&
               portCount(need.ports) <= mostPorts;
    });
    forEachWay(input, needs, [&](int f, const Path &path) {
        const Flow &flow = input.flows.flows.at(f);
        const Need &need = input.flows.needOf(flow);
        const FlowEnd &from = input.flows.fromOf(flow), &to = input.flows.toOf(flow);
        const PortSet ports = need.ports.intersected(managementPorts(need.protocol));
        if (path.toZone == path.fromZone || !isWide(from))
            return;
        const Zone *zone = input.plan.zones.find(path.fromZone);
        if (!zone || !zone->external)
            return;
        Open &here = open[zone->id];
        here.flow = here.flow < 0 ? f : here.flow;
        here.ports.add(portText(need.protocol, ports));
        here.ends.add(endName(input, need, to));
        here.devices.add(to.devices);
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = open.cbegin(); one != open.cend(); ++one) {
        Words words;
        words.text =
            texts.translate("ManagementFromOutsideCheck", "Whoever is in %1 reaches the management of %2: %3.")
                .arg(zoneName(input, one.key()), listed(texts, one->ends.items()),
                     listed(texts, one->ports.items()));
        words.needs = texts.translate("ManagementFromOutsideCheck", "Known addresses as the source, or a tunnel.");
        words.found =
            texts.translate("ManagementFromOutsideCheck", "Every address of %1.").arg(zoneName(input, one.key()));
        words.remedy =
            texts.translate("ManagementFromOutsideCheck",
                            "Narrow the source to the addresses of those who manage, or approve this finding.");
        QList<Subject> subjects = deviceSubjects(input, one->devices.sorted());
        subjects.append(flowSubject(input, one->flow));
        report(findings, about(), Finding::Severity::Warning, subjects, words, one.key());
    }
    return findings;
}

} // namespace

Check check_managementfromoutside()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
