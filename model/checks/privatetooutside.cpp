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
        u"private-to-outside"_s,
        u"N-07"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A private address leaves for the Internet untranslated")),
        {}};
}

QList<Finding> run(const CheckInput &input)
{
    struct Bare
    {
        Unique<QString> needs;
        Unique<int> devices;
        int flow = -1;
    };
    QMap<std::pair<int, int>, Bare> bare; // gateway, outward interface
    const QList<int> flows = input.remembered([&input] {
        const QStringList internet = internetZones(input);
        return internet.isEmpty()
                   ? QList<int>()
                   : flowsByWay(input, [&internet](const Path &path) { return internet.contains(path.toZone); });
    });
    const SourceTranslations translations(input);
    forEachWayOf(input, flows, [&](int f, const Path &path) {
        const Flow &flow = input.flows.flows.at(f);
        const FlowEnd &from = input.flows.fromOf(flow);
        if (input.flows.needOf(flow).multicast || from.kind != FlowEnd::Kind::Devices ||
            !isInternet(input, path.toZone))
            return;
        QList<AddressRange> hidden;
        for (const AddressRange &part : from.addresses)
            if (part.first.family == 4 && isPrivate(part.first))
                hidden.append(part);
        if (hidden.isEmpty())
            return;
        const AddressSet source(hidden);
        for (const QList<Hop> &route : path.routes) {
            const bool translated = std::any_of(route.begin(), route.end(), [&](const Hop &hop) {
                return translations.at(hop.gateway, hop.outInterface, source) != nullptr;
            });
            if (translated || route.isEmpty())
                continue;
            Bare &here = bare[{route.last().gateway, route.last().outInterface}];
            here.flow = here.flow < 0 ? f : here.flow;
            here.needs.add(needName(input, input.flows.needOf(flow)));
            here.devices.add(from.devices);
        }
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = bare.cbegin(); one != bare.cend(); ++one) {
        const Gateway &gateway = input.plan.gateways.at(one.key().first);
        const GatewayInterface &interface = gateway.interfaces.at(one.key().second);
        const QString name = listed(texts, {interface.systemName()});
        Words words;
        words.text =
            texts
                .translate(
                    "PrivateToOutsideCheck",
                    "Private addresses leave %1 at %2 untranslated, so nothing in the Internet can answer %3.")
                .arg(listed(texts, {gateway.label()}), name, deviceNames(input, one->devices.sorted()));
        words.needs =
            texts.translate("PrivateToOutsideCheck", "A masquerade, a pool or a static translation on the way: %1.")
                .arg(listed(texts, one->needs.items()));
        words.found = texts.translate("PrivateToOutsideCheck", "None in the plan.");
        words.remedy =
            texts
                .translate(
                    "PrivateToOutsideCheck",
                    "Hide the sources at %1; where somebody else translates further out, approve this finding.")
                .arg(name);
        QList<Subject> subjects{{u"gateways"_s, gateway.id}};
        subjects += deviceSubjects(input, one->devices.sorted());
        subjects.append(flowSubject(input, one->flow));
        Finding &found = report(findings, about(), Finding::Severity::Warning, subjects, words,
                                gateway.id + u'/' + interface.id);
        const bool opposed = std::any_of(gateway.nat.begin(), gateway.nat.end(),
                                         [](const Nat &nat) { return nat.kind == Nat::Kind::Pool; });
        if (!gateway.bridge && gateway.stateful && !opposed)
            found.fixes.append(
                changeGateway(texts.translate("PrivateToOutsideCheck", "Masquerade what leaves %1 at %2.")
                                  .arg(listed(texts, {gateway.label()}), name),
                              gateway.id, [id = interface.id](Gateway &mended) {
                                  Nat nat;
                                  nat.interface = id;
                                  mended.nat.append(nat);
                              }));
    }
    return findings;
}

} // namespace

Check check_privatetooutside()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
