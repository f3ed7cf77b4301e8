// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfmulticast.h"
#include "model/paths/rendezvous.h"

#include <tuple>

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

/// Why a router cannot use its rendezvous point.
struct Fault
{
    enum Kind { None, Unknown, NoWay, NotPim, Translated, Ambiguous };
    Kind kind = None;
    int gateway = -1;     ///< NotPim, Translated
    QString address = {}; ///< Translated, Ambiguous
    QString zone = {};    ///< Ambiguous: where it could be as well
    QString home = {};    ///< as here
    auto key() const { return std::tuple(int(kind), gateway, address, zone, home); }
};

/// What is wrong with the ways to a point, unless one of them will do.
Fault faultOf(Rendezvous &rendezvous, const Plan &plan, int router, const RendezvousPoint &point)
{
    if (point.gateway >= 0 && !speaksPim(plan.gateways.at(point.gateway)))
        return {Fault::NotPim, point.gateway};
    if (point.gateway == router)
        return {};
    Fault fault{Fault::NoWay};
    for (const Rendezvous::Way &way : rendezvous.ways(router, point)) {
        const int barrier = rendezvous.barrier(way);
        const Rendezvous::Obstacle obstacle = rendezvous.obstacle(router, way, point);
        if (barrier < 0 && !obstacle.isThere())
            return {};
        if (fault.kind != Fault::NoWay)
            continue;
        const QString address = addressTexts(point.address).join(u", "_s);
        if (barrier >= 0)
            fault = {Fault::NotPim, barrier};
        else if (obstacle.gateway >= 0)
            fault = {Fault::Translated, obstacle.gateway, address};
        else
            fault = {Fault::Ambiguous, -1, address, obstacle.zone, obstacle.home};
    }
    return fault;
}

QString foundWords(const CheckInput &input, const Fault &fault)
{
    const Texts &texts = input.texts;
    const QString gateway =
        fault.gateway >= 0 ? listed(texts, {input.plan.gateways.at(fault.gateway).label()}) : QString();
    switch (fault.kind) {
    case Fault::Unknown:
        return texts.translate("UnusableRendezvousPointCheck",
                               "Neither a gateway with addresses nor an address of any zone.");
    case Fault::NoWay:
        return texts.translate("UnusableRendezvousPointCheck", "No way leads to it.");
    case Fault::NotPim:
        return texts.translate("UnusableRendezvousPointCheck", "The gateway %1 does not route multicast by PIM.")
            .arg(gateway);
    case Fault::Translated:
        return texts
            .translate("UnusableRendezvousPointCheck",
                       "%1 translates %2 to another address, so that no Register arrives where it was sent to.")
            .arg(gateway, fault.address);
    case Fault::Ambiguous:
        return texts
            .translate("UnusableRendezvousPointCheck",
                       "%1 could be in %2 as well as in %3, and nothing says where.")
            .arg(fault.address, zoneName(input, fault.zone), zoneName(input, fault.home));
    case Fault::None:
        break;
    }
    return {};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    if (std::none_of(input.plan.gateways.begin(), input.plan.gateways.end(),
                     [](const Gateway &gateway) { return !gateway.rendezvousPoint.isEmpty(); }))
        return {};
    const Plan plan = input.plan.only(Part::Zones | Part::Gateways | Part::Devices);
    Topology topology(plan);
    QStringList texted;
    Symbols symbols(texted);
    const Addressing addressing(plan, symbols);
    Rendezvous rendezvous(plan, topology, addressing);
    struct Routers
    {
        Fault fault;
        QStringList ids;
    };
    std::map<std::pair<QString, decltype(Fault().key())>, Routers> routers; // by what is set, and what is wrong
    for (int g = 0; g < input.plan.gateways.size(); ++g) {
        const Gateway &router = input.plan.gateways.at(g);
        if (!speaksPim(router) || router.rendezvousPoint.isEmpty())
            continue;
        bool any = false;
        Fault fault;
        for (const int family : {4, 6}) {
            const RendezvousPoint point = rendezvous.of(router, family);
            if (!point.isThere())
                continue;
            any = true;
            if (const Fault found = faultOf(rendezvous, plan, g, point); found.kind != Fault::None)
                fault = found;
        }
        if (!any)
            fault = {Fault::Unknown};
        if (fault.kind == Fault::None)
            continue;
        Routers &here = routers[{router.rendezvousPoint, fault.key()}];
        here.fault = fault;
        here.ids.append(router.id);
    }
    for (const auto &[key, here] : routers) {
        const QString text = key.first;
        const Fault &fault = here.fault;
        const QString names = gatewayNames(input, here.ids);
        const Gateway *meant = input.plan.gateways.find(text);
        const QString point = listed(texts, {meant ? meant->label() : text});
        QList<Subject> subjects;
        for (const QString &id : here.ids.mid(0, mostSubjects))
            subjects.append({u"gateways"_s, id});
        Words words;
        words.needs =
            texts.translate("UnusableRendezvousPointCheck",
                            "A gateway that routes multicast by PIM, or an address in a zone of the plan.");
        words.remedy = texts.translate("UnusableRendezvousPointCheck",
                                       "Name another rendezvous point, or open the way to it.");
        if (fault.kind == Fault::Unknown)
            words.text =
                texts.translate("UnusableRendezvousPointCheck", "The rendezvous point %1 of %2 is not in the plan.")
                    .arg(point, names);
        else
            words.text = texts.translate("UnusableRendezvousPointCheck", "%1 cannot use the rendezvous point %2.")
                             .arg(names, point);
        if (fault.kind == Fault::Translated || fault.kind == Fault::Ambiguous)
            words.needs = texts.translate("UnusableRendezvousPointCheck",
                                          "One address that means the rendezvous point on the whole way to it: "
                                          "PIM names it within its messages, where nothing translates it.");
        words.found = foundWords(input, fault);
        Finding &found =
            report(findings, about(), Finding::Severity::Error, subjects, words, here.ids.join(u'+') + u':' + text);
        if (fault.kind == Fault::NotPim && !input.plan.gateways.at(fault.gateway).bridge)
            found.fixes.append(
                changeGateway(texts.translate("UnusableRendezvousPointCheck", "Let %1 route multicast by PIM.")
                                  .arg(listed(texts, {input.plan.gateways.at(fault.gateway).label()})),
                              input.plan.gateways.at(fault.gateway).id, [](Gateway &mended) {
                                  mended.routesMulticast = true;
                                  mended.multicastBy = Gateway::MulticastBy::Pim;
                              }));
        else if (fault.kind == Fault::Unknown)
            found.fixes.append(
                {texts.translate("UnusableRendezvousPointCheck", "Forget the rendezvous point of %1.").arg(names),
                 [ids = here.ids](Plan &plan) {
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
