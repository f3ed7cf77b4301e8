// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"hidden-sources"_s,
        u"N-12"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A filter behind a translation cannot tell hosts apart")),
        {}};
}

QList<Finding> run(const CheckInput &input)
{
    struct Hiding
    {
        Unique<QString> points;
        Unique<QString> needs;
        AddressSet sources;
        QList<Subject> subjects;
        int flow = -1;
    };
    QMap<std::pair<int, int>, Hiding> hiding; // gateway, outward interface
    forEachWay(input, [&](int f, const Path &path) {
        const Flow &flow = input.flows.flows.at(f);
        const FlowEnd &from = input.flows.fromOf(flow), &to = input.flows.toOf(flow);
        for (const QList<Hop> &route : path.routes) {
            const Hop *hides = nullptr;
            QList<Subject> points;
            QStringList names;
            for (const Hop &hop : route) {
                const Gateway &gateway = input.plan.gateways.at(hop.gateway);
                if (hides && gateway.filters) {
                    points.append({u"gateways"_s, gateway.id});
                    names.append(gateway.label());
                }
                const Nat *nat = sourceTranslation(gateway, hop.outInterface, from.addresses);
                if (!hides && nat && nat->kind != Nat::Kind::Static)
                    hides = &hop;
            }
            if (!hides)
                continue;
            if (to.kind == FlowEnd::Kind::Devices)
                for (int d : to.devices)
                    if (const Device &device = input.plan.devices.at(d); !device.hostFirewall.isEmpty()) {
                        points.append({u"devices"_s, device.id});
                        names.append(device.label());
                    }
            if (points.isEmpty() || addressCount(from.addresses) < 2)
                continue;
            Hiding &here = hiding[{hides->gateway, hides->outInterface}];
            here.flow = here.flow < 0 ? f : here.flow;
            here.points.add(names);
            here.needs.add(needName(input, input.flows.needOf(flow)));
            here.sources = here.sources.united(from.addresses);
            for (const Subject &point : points)
                if (here.subjects.size() < mostSubjects && !here.subjects.contains(point))
                    here.subjects.append(point);
        }
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = hiding.cbegin(); one != hiding.cend(); ++one) {
        const Gateway &gateway = input.plan.gateways.at(one.key().first);
        const GatewayInterface &interface = gateway.interfaces.at(one.key().second);
        Words words;
        words.text =
            texts.translate("HiddenSourcesCheck", "Behind %1 the rules of %2 cannot tell the sources apart: %3.")
                .arg(listed(texts, {gateway.label()}), listed(texts, one->points.items()),
                     listed(texts, one->needs.items()));
        words.needs = texts.translate("HiddenSourcesCheck",
                                      "The addresses of the sources themselves, where a rule shall name them.");
        words.found = texts
                          .translate("HiddenSourcesCheck", "%n addresses become one at %1.", nullptr,
                                     int(addressCount(one->sources)))
                          .arg(listed(texts, {interface.systemName()}));
        words.remedy = texts.translate("HiddenSourcesCheck",
                                       "Route without translation between the zones, or approve this finding.");
        QList<Subject> subjects{{u"gateways"_s, gateway.id}};
        subjects += one->subjects;
        subjects.append(flowSubject(input, one->flow));
        report(findings, about(), Finding::Severity::Info, subjects, words, gateway.id + u'/' + interface.id);
    }
    return findings;
}

} // namespace

Check check_hiddensources()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
