// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfmulticast.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"proxy-with-two-upstreams"_s,
        u"M-19"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "An IGMP proxy would have to ask for groups on two sides")),
        {}};
}

bool isProxy(const Gateway &gateway)
{
    return gateway.routesMulticast && !gateway.bridge && gateway.multicastBy == Gateway::MulticastBy::IgmpProxy;
}

/// A proxy asks for groups on one interface only (RFC 4605). It needs to ask where another router stands between it
/// and the sender; a sender in a segment of its own it hears anyway.
QList<Finding> run(const CheckInput &input)
{
    struct Proxy
    {
        Unique<int> upstreams;
        Unique<QString> needs;
        QStringList routers; ///< ids of all on these ways
        int flow = -1;
    };
    QMap<int, Proxy> proxies;
    if (std::none_of(input.plan.gateways.begin(), input.plan.gateways.end(), isProxy))
        return {};
    const QList<bool> concerned =
        needsThat(input, [](const Need &need) { return need.multicast && !isLinkLocal(need); });
    forEachWay(input, concerned, [&](int f, const Path &path) {
        const Need &need = input.flows.needOf(input.flows.flows.at(f));
        for (const QList<Hop> &route : path.routes) {
            QStringList before;
            for (const Hop &hop : route) {
                const Gateway &gateway = input.plan.gateways.at(hop.gateway);
                if (gateway.bridge)
                    continue;
                if (isProxy(gateway) && !before.isEmpty()) {
                    Proxy &proxy = proxies[hop.gateway];
                    proxy.upstreams.add(hop.inInterface);
                    proxy.needs.add(needName(input, need));
                    proxy.routers += before;
                    proxy.flow = proxy.flow < 0 ? f : proxy.flow;
                }
                before.append(gateway.id);
            }
        }
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = proxies.cbegin(); one != proxies.cend(); ++one) {
        if (one->upstreams.items().size() < 2)
            continue;
        const Gateway &gateway = input.plan.gateways.at(one.key());
        QStringList sides;
        for (const int side : one->upstreams.sorted())
            sides.append(u"%1 (%2)"_s.arg(gateway.interfaces.at(side).systemName(),
                                          zoneName(input, gateway.interfaces.at(side).zone)));
        QStringList routers = one->routers + QStringList{gateway.id};
        routers.sort();
        routers.removeDuplicates();
        Words words;
        words.text = texts
                         .translate("ProxyWithTwoUpstreamsCheck",
                                    "The IGMP proxy %1 would have to ask for groups on more than one side: %2.")
                         .arg(listed(texts, {gateway.label()}), listed(texts, one->needs.items()));
        words.needs = texts.translate("ProxyWithTwoUpstreamsCheck",
                                      "One upstream interface: a proxy asks for groups on no other (RFC 4605).");
        words.found = texts.translate("ProxyWithTwoUpstreamsCheck", "Senders behind other routers at %1.")
                          .arg(listed(texts, sides));
        words.remedy = texts.translate("ProxyWithTwoUpstreamsCheck",
                                       "Use PIM on these ways, or bring the senders to one side of the proxy.");
        report(findings, about(), Finding::Severity::Error,
               {{u"gateways"_s, gateway.id}, flowSubject(input, one->flow)}, words, gateway.id)
            .fixes.append({texts.translate("ProxyWithTwoUpstreamsCheck", "Let %1 speak PIM.")
                               .arg(gatewayNames(input, routers)),
                           [routers](Plan &plan) {
                               for (const QString &id : routers)
                                   changeIn(plan.gateways, id, [](Gateway &mended) {
                                       mended.multicastBy = Gateway::MulticastBy::Pim;
                                   });
                           }});
    }
    return findings;
}

} // namespace

Check check_proxywithtwoupstreams()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
