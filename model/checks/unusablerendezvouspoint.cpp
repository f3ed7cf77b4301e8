// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfmulticast.h"
#include "model/paths/rendezvous.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"unusable-rendezvous-point"_s,
        u"M-18"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A rendezvous point is not there, or cannot be reached")),
        {}};
}

/// The gateway that keeps a router from its rendezvous point; -1: none does.
int barrierOf(Rendezvous &rendezvous, const Plan &plan, int router, const RendezvousPoint &point)
{
    if (point.gateway >= 0 && !speaksPim(plan.gateways.at(point.gateway)))
        return point.gateway;
    int barrier = -1;
    for (const Rendezvous::Way &way : rendezvous.ways(router, point)) {
        barrier = rendezvous.barrier(way);
        if (barrier < 0)
            return -1;
    }
    return barrier;
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    if (std::none_of(input.plan.gateways.begin(), input.plan.gateways.end(),
                     [](const Gateway &gateway) { return !gateway.rendezvousPoint.isEmpty(); }))
        return {};
    const Plan plan = input.plan.only(Part::Zones | Part::Gateways);
    Topology topology(plan);
    Rendezvous rendezvous(plan, topology);
    QMap<std::pair<QString, int>, QStringList> routers; // by what is set, and its barrier, -1 no way, -2 unknown
    for (int g = 0; g < input.plan.gateways.size(); ++g) {
        const Gateway &router = input.plan.gateways.at(g);
        if (!speaksPim(router) || router.rendezvousPoint.isEmpty())
            continue;
        bool any = false;
        int fault = -3;
        for (const int family : {4, 6}) {
            const RendezvousPoint point = rendezvous.of(router, family);
            if (!point.isThere())
                continue;
            any = true;
            const int barrier = barrierOf(rendezvous, plan, g, point);
            if (barrier >= 0)
                fault = barrier;
            else if (point.gateway != g && rendezvous.ways(g, point).isEmpty())
                fault = -1;
        }
        if (!any)
            fault = -2;
        if (fault > -3)
            routers[{router.rendezvousPoint, fault}].append(router.id);
    }
    for (auto one = routers.cbegin(); one != routers.cend(); ++one) {
        const auto &[text, fault] = one.key();
        const QString names = gatewayNames(input, *one);
        const Gateway *meant = input.plan.gateways.find(text);
        const QString point = listed(texts, {meant ? meant->label() : text});
        QList<Subject> subjects;
        for (const QString &id : one->mid(0, mostSubjects))
            subjects.append({u"gateways"_s, id});
        Words words;
        words.needs =
            texts.translate("UnusableRendezvousPointCheck",
                            "A gateway that routes multicast by PIM, or an address in a zone of the plan.");
        words.remedy = texts.translate("UnusableRendezvousPointCheck",
                                       "Name another rendezvous point, or open the way to it.");
        const QString barrier = fault >= 0 ? listed(texts, {input.plan.gateways.at(fault).label()}) : QString();
        if (fault == -2) {
            words.text =
                texts.translate("UnusableRendezvousPointCheck", "The rendezvous point %1 of %2 is not in the plan.")
                    .arg(point, names);
            words.found = texts.translate("UnusableRendezvousPointCheck",
                                          "Neither a gateway with addresses nor an address of any zone.");
        } else {
            words.text = texts.translate("UnusableRendezvousPointCheck", "%1 cannot use the rendezvous point %2.")
                             .arg(names, point);
            words.found = fault == -1 ? texts.translate("UnusableRendezvousPointCheck", "No way leads to it.")
                                      : texts
                                            .translate("UnusableRendezvousPointCheck",
                                                       "The gateway %1 does not route multicast by PIM.")
                                            .arg(barrier);
        }
        Finding &found =
            report(findings, about(), Finding::Severity::Error, subjects, words, one->join(u'+') + u':' + text);
        if (fault >= 0 && !input.plan.gateways.at(fault).bridge)
            found.fixes.append(changeGateway(
                texts.translate("UnusableRendezvousPointCheck", "Let %1 route multicast by PIM.").arg(barrier),
                input.plan.gateways.at(fault).id, [](Gateway &mended) {
                    mended.routesMulticast = true;
                    mended.multicastBy = Gateway::MulticastBy::Pim;
                }));
        else if (fault == -2)
            found.fixes.append(
                {texts.translate("UnusableRendezvousPointCheck", "Forget the rendezvous point of %1.").arg(names),
                 [ids = *one](Plan &plan) {
                     for (const QString &id : ids)
                         changeIn(plan.gateways, id, [](Gateway &mended) { mended.rendezvousPoint.clear(); });
                 }});
    }
    return findings;
}

} // namespace

Check check_unusablerendezvouspoint()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
