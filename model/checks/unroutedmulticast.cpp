// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups with listeners behind a gateway that does not route multicast.
#include "model/checks/shelfwords.h"

#include <QtCore/QMap>
#include <tuple>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unrouted-multicast"_s,
            u"M-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A gateway does not route multicast")),
            {}};
}

bool isLinkLocal(const Need &need)
{
    return std::any_of(need.groups.begin(), need.groups.end(),
                       [](const AddressRange &range) { return isLinkLocalMulticast(range.first); });
}

QList<Finding> run(const CheckInput &input)
{
    struct Stopped
    {
        Unique<QString> needs;
        Unique<QString> groups;
        Unique<int> devices;
        int flow = -1;
    };
    QMap<std::tuple<QString, QString, QString>, Stopped> stopped; // gateway, from zone, to zone
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Flow &flow = input.flows.flows.at(f);
        const Need &need = input.flows.needOf(flow);
        if (!isActive(flow) || !need.multicast || isLinkLocal(need) != false)
            continue;
        for (const Path &path : input.paths.byFlow.value(f)) {
            if (path.ok() || path.stoppedAt.isEmpty())
                continue;
            Stopped &here = stopped[{path.stoppedAt, path.fromZone, path.toZone}];
            if (here.flow < 0)
                here.flow = f;
            here.needs.add(needName(input, need));
            here.groups.add(addressTexts(need.groups));
            here.devices.add(input.flows.fromOf(flow).devices);
        }
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = stopped.begin(); one != stopped.end(); ++one) {
        const auto &[gatewayId, from, to] = one.key();
        const Gateway *gateway = input.plan.gateways.find(gatewayId);
        Words words;
        words.text = texts
                         .translate("UnroutedMulticastCheck",
                                    "%1 cannot reach from %2 to %3: the gateway %4 does not route multicast.")
                         .arg(listed(texts, one->needs.items()), zoneName(input, from), zoneName(input, to),
                              listed(texts, {gateway ? gateway->label() : gatewayId}));
        words.needs = texts.translate("UnroutedMulticastCheck", "Multicast routing for %1.")
                          .arg(listed(texts, one->groups.items()));
        words.found = texts.translate("UnroutedMulticastCheck", "The gateway routes no multicast.");
        words.remedy = texts.translate(
            "UnroutedMulticastCheck",
            "Switch multicast routing on at the gateway (PIM and IGMP), or put the devices into one zone.");
        QList<Subject> subjects{{u"gateways"_s, gatewayId}};
        subjects += deviceSubjects(input, one->devices.sorted());
        subjects.append(flowSubject(input, one->flow));
        report(findings, about(), Finding::Severity::Error, subjects, words, gatewayId + u':' + from + u'>' + to);
    }
    return findings;
}

} // namespace

Check check_unroutedmulticast()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
