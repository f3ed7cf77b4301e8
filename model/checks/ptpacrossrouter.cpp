// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"ptp-across-router"_s,
            u"M-13"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A clock would have to pass a router")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    struct Clock
    {
        Unique<QString> needs;
        Unique<QString> zones;
        int flow = -1;
    };
    static const PortSet ptp(Port(319), Port(320));
    QMap<int, Clock> clocks; // by gateway
    const QList<bool> needs = needsThat(input, [](const Need &need) {
        return need.protocol == protocols::udp && !need.ports.isEmpty() && ptp.contains(need.ports);
    });
    forEachWay(input, needs, [&](int f, const Path &path) {
        const Need &need = input.flows.needOf(input.flows.flows.at(f));
        for (const QList<Hop> &route : path.routes)
            for (const Hop &hop : route) {
                if (input.plan.gateways.at(hop.gateway).bridge)
                    continue;
                Clock &here = clocks[hop.gateway];
                here.flow = here.flow < 0 ? f : here.flow;
                here.needs.add(needName(input, need));
                here.zones.add(zoneName(input, path.fromZone));
                here.zones.add(zoneName(input, path.toZone));
            }
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = clocks.cbegin(); one != clocks.cend(); ++one) {
        const Gateway &gateway = input.plan.gateways.at(one.key());
        const QString name = listed(texts, {gateway.label()});
        Words words;
        words.text = texts.translate("PtpAcrossRouterCheck", "The clock of %1 passes the router %2.")
                         .arg(listed(texts, one->needs.items()), name);
        words.needs =
            texts.translate("PtpAcrossRouterCheck", "A boundary clock at %1, or a clock in each zone.").arg(name);
        words.found =
            texts
                .translate("PtpAcrossRouterCheck",
                           "PTP is routed between %1: the delay varies with the load, and the clocks drift apart.")
                .arg(listed(texts, one->zones.items()));
        words.remedy = texts.translate(
            "PtpAcrossRouterCheck",
            "Let the router be a boundary clock and approve this finding, or keep the devices in one zone.");
        report(findings, about(), Finding::Severity::Warning,
               {{u"gateways"_s, gateway.id}, flowSubject(input, one->flow)}, words, gateway.id);
    }
    return findings;
}

} // namespace

Check check_ptpacrossrouter()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
