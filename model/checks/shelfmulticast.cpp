// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfmulticast.h"

#include <QtCore/QMap>
#include <tuple>

namespace portolan {

using namespace Qt::StringLiterals;

bool isLinkLocal(const Need &need)
{
    return std::any_of(need.groups.begin(), need.groups.end(),
                       [](const AddressRange &range) { return isLinkLocalMulticast(range.first); });
}

QList<Finding> stoppedMulticast(const CheckInput &input, const Check &check,
                                const std::function<bool(const Need &)> &concerns,
                                const std::function<Words(const StoppedMulticast &)> &say)
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
        if (!isActive(flow) || !need.multicast || !concerns(need))
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
        const Words words =
            say({listed(texts, one->needs.items()), zoneName(input, from), zoneName(input, to),
                 listed(texts, {gateway ? gateway->label() : gatewayId}), listed(texts, one->groups.items())});
        QList<Subject> subjects{{u"gateways"_s, gatewayId}};
        subjects += deviceSubjects(input, one->devices.sorted());
        subjects.append(flowSubject(input, one->flow));
        report(findings, check, Finding::Severity::Error, subjects, words, gatewayId + u':' + from + u'>' + to);
    }
    return findings;
}

} // namespace portolan
