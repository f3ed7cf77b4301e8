// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Protocols that work only together with another one.
#include "model/checks/shelffixes.h"

#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"companion-missing"_s,
            u"F-03"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A protocol is permitted without its companion")),
            {}};
}

/// What no product file states: protocols that come in pairs.
struct Pair
{
    Protocol protocol;
    Port port;
    Protocol companion;
    Port companionPort; ///< 0 for protocols without ports
    const char *name;
};
constexpr Pair pairs[] = {{protocols::tcp, 1723, protocols::gre, 0, "PPTP"},
                          {protocols::udp, 1701, protocols::udp, 500, "L2TP"},
                          {protocols::udp, 4500, protocols::udp, 500, "IPsec"}};

bool offers(const Need &need, Protocol protocol, Port port)
{
    return need.protocol == protocol && (!protocol.hasPorts() || need.ports.contains(port));
}

bool isSmall(const PortSet &ports)
{
    return portCount(ports) <= 64;
}

void fromProducts(const CheckInput &input, const QList<int> &first, QList<Finding> &findings)
{
    QSet<QString> active; // product/requirement
    for (int n = 0; n < input.flows.needs.size(); ++n)
        if (first.at(n) >= 0)
            active.insert(input.flows.needs.at(n).key());
    const Texts &texts = input.texts;
    QSet<QString> told;
    for (int n = 0; n < input.flows.needs.size(); ++n) {
        const Need &need = input.flows.needs.at(n);
        const Requirement *requirement = requirementOf(input, need);
        if (!requirement || first.at(n) < 0 || told.contains(need.key()))
            continue;
        const Product &product = *input.plan.products.find(need.product);
        QStringList missing;
        for (const QString &companion : requirement->companions)
            if (const Requirement *other = product.requirement(companion);
                other && !active.contains(product.id + u'/' + companion))
                if (const Service *service = product.service(other->service))
                    missing.append(u"%1 (%2)"_s.arg(texts.of(service->name),
                                                    portText(service->protocols.value(0), service->ports)));
        if (missing.isEmpty())
            continue;
        told.insert(need.key());
        Words words;
        words.text = texts.translate("CompanionMissingCheck", "%1 is needed without its companion: %2.")
                         .arg(needName(input, need), listed(texts, missing));
        words.needs = listed(texts, missing);
        words.found = texts.translate("CompanionMissingCheck",
                                      "No flow of the companion is active, so the service stays incomplete.");
        words.remedy = texts.translate("CompanionMissingCheck", "Switch the companion on too, or both off.");
        report(findings, about(), Finding::Severity::Warning,
               {flowSubject(input, first.at(n)), {u"products"_s, product.id}}, words, need.key());
    }
}

void fromPairs(const CheckInput &input, QList<Finding> &findings)
{
    const Texts &texts = input.texts;
    for (const Pair &pair : pairs) {
        QSet<std::pair<int, int>> complete;
        for (const Flow &flow : input.flows.flows)
            if (isActive(flow) && offers(input.flows.needOf(flow), pair.companion, pair.companionPort))
                complete.insert({flow.from, flow.to});
        Unique<QString> needs;
        int firstFlow = -1;
        QList<const CustomRequirement *> customs;
        bool ofProducts = false;
        for (int f = 0; f < input.flows.flows.size(); ++f) {
            const Flow &flow = input.flows.flows.at(f);
            const Need &need = input.flows.needOf(flow);
            if (!isActive(flow) || !offers(need, pair.protocol, pair.port) || !isSmall(need.ports) ||
                complete.contains({flow.from, flow.to}))
                continue;
            firstFlow = firstFlow < 0 ? f : firstFlow;
            needs.add(needName(input, need));
            const CustomRequirement *requirement =
                need.product.isEmpty() ? input.plan.requirements.find(need.requirement) : nullptr;
            ofProducts |= !requirement;
            if (requirement && !customs.contains(requirement))
                customs.append(requirement);
        }
        if (firstFlow < 0)
            continue;
        const PortSet companionPorts = pair.companionPort == 0 ? PortSet() : PortSet(pair.companionPort);
        const QString companion = portText(pair.companion, companionPorts),
                      own = portText(pair.protocol, PortSet(pair.port));
        Words words;
        words.text = texts.translate("CompanionMissingCheck", "%1 is permitted without %2: %3.")
                         .arg(own, companion, listed(texts, needs.items()));
        words.needs = texts.translate("CompanionMissingCheck", "%1 needs %2 between the same ends.")
                          .arg(QString::fromLatin1(pair.name), companion);
        words.found = texts.translate("CompanionMissingCheck", "Only %1.").arg(own);
        words.remedy = texts.translate("CompanionMissingCheck", "Add a requirement for %1 between the same ends.")
                           .arg(companion);
        Finding &found = report(findings, about(), Finding::Severity::Warning, {flowSubject(input, firstFlow)},
                                words, QString::fromLatin1(pair.name));
        if (ofProducts || customs.isEmpty())
            continue;
        QList<CustomRequirement> companions;
        for (const CustomRequirement *requirement : std::as_const(customs)) {
            CustomRequirement twin = *requirement;
            twin.protocol = pair.companion;
            twin.ports = companionPorts;
            twin.sourcePorts = pair.companion.hasPorts() ? anyPort() : PortSet();
            companions.append(twin);
        }
        found.fixes.append(
            {texts.translate("CompanionMissingCheck", "Add %1 between the same ends.").arg(companion),
             [companions](Plan &plan) {
                 for (const CustomRequirement &each : companions)
                     newRequirement({}, each.id + u"-companion"_s, each).mend(plan);
             }});
    }
}

QList<Finding> run(const CheckInput &input)
{
    QList<Finding> findings;
    fromProducts(input, firstActiveFlows(input), findings);
    fromPairs(input, findings);
    return findings;
}

} // namespace

Check check_companionmissing()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
