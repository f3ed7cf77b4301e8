// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"mixed-multicast-routing"_s,
            u"M-08"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "PIM and IGMP proxying meet on one way")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    struct Mixed
    {
        Unique<QString> needs;
        int flow = -1;
    };
    QMap<QStringList, Mixed> mixed; // by gateways, the proxies first
    const QList<bool> multicast = needsThat(input, [](const Need &need) { return need.multicast; });
    forEachWay(input, multicast, [&](int f, const Path &path) {
        const Need &need = input.flows.needOf(input.flows.flows.at(f));
        for (const QList<Hop> &route : path.routes) {
            QStringList pim, proxies;
            for (const Hop &hop : route)
                if (const Gateway &gateway = input.plan.gateways.at(hop.gateway);
                    gateway.routesMulticast && !gateway.bridge)
                    (gateway.multicastBy == Gateway::MulticastBy::Pim ? pim : proxies).append(gateway.id);
            if (pim.isEmpty() || proxies.isEmpty())
                continue;
            pim.sort();
            proxies.sort();
            Mixed &here = mixed[proxies + QStringList{QString()} + pim];
            here.flow = here.flow < 0 ? f : here.flow;
            here.needs.add(needName(input, need));
        }
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = mixed.cbegin(); one != mixed.cend(); ++one) {
        const qsizetype split = one.key().indexOf(QString());
        const QStringList proxies = one.key().mid(0, split), pim = one.key().mid(split + 1);
        QList<Subject> subjects;
        QStringList proxyNames, pimNames;
        for (const QString &id : proxies + pim)
            subjects.append({u"gateways"_s, id});
        for (const QString &id : proxies)
            proxyNames.append(input.plan.gateways.find(id)->label());
        for (const QString &id : pim)
            pimNames.append(input.plan.gateways.find(id)->label());
        Words words;
        words.text =
            texts.translate("MixedMulticastRoutingCheck", "%1 proxies IGMP and %2 speaks PIM on the way of %3.")
                .arg(listed(texts, proxyNames), listed(texts, pimNames), listed(texts, one->needs.items()));
        words.needs = texts.translate("MixedMulticastRoutingCheck",
                                      "One way of routing groups from the sender to the listeners.");
        words.found = texts.translate(
            "MixedMulticastRoutingCheck",
            "A sender behind a proxy is no neighbour of a PIM router, which drops what it did not expect there.");
        words.remedy = texts.translate("MixedMulticastRoutingCheck", "Use PIM on the whole way, or proxies only.");
        subjects.append(flowSubject(input, one->flow));
        report(findings, about(), Finding::Severity::Warning, subjects, words, (proxies + pim).join(u'+'))
            .fixes.append(
                {texts.translate("MixedMulticastRoutingCheck", "Let %1 speak PIM.").arg(listed(texts, proxyNames)),
                 [proxies](Plan &plan) {
                     for (const QString &id : proxies)
                         changeIn(plan.gateways, id,
                                  [](Gateway &mended) { mended.multicastBy = Gateway::MulticastBy::Pim; });
                 }});
    }
    return findings;
}

} // namespace

Check check_mixedmulticastrouting()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
