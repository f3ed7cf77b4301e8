// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

#include <numeric>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unused-translation"_s,
            u"N-11"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "No flow uses a translation")),
            {}};
}

/// What the translations of a gateway are about.
struct Inside
{
    QList<AddressSet> sets; ///< by translation
    AddressIndex index;
    QList<int> everything;

    /// Those that a flow may meet: all where its ends may have any address.
    QList<int> about(const AddressSet &from, const AddressSet &to, bool any) const
    {
        QList<int> found;
        if (any || from.isEmpty() || to.isEmpty() || familiesOf(from) >= 4 || familiesOf(to) >= 4) {
            for (int n = 0; n < sets.size(); ++n)
                found.append(n);
            return found;
        }
        found = index.meeting(from) + index.meeting(to) + everything;
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
};

Inside insideOf(const Gateway &gateway)
{
    Inside all;
    for (int n = 0; n < gateway.nat.size(); ++n) {
        all.sets.append(addressesNamed(gateway.nat.at(n).inside));
        all.index.add(all.sets.last(), n);
        if (all.sets.last().isEmpty())
            all.everything.append(n);
    }
    return all;
}

QList<Finding> run(const CheckInput &input)
{
    QSet<std::pair<int, int>> used; // gateway, index of the translation
    QList<qsizetype> unused;        // by gateway: how many
    for (const Gateway &gateway : input.plan.gateways)
        unused.append(gateway.nat.size());
    qsizetype left = std::accumulate(unused.begin(), unused.end(), qsizetype(0));
    if (left == 0)
        return {};
    const QList<int> flows = input.remembered([&] {
        return flowsByWay(input, [&unused](const Path &path) {
            return std::any_of(path.routes.begin(), path.routes.end(), [&](const QList<Hop> &route) {
                return std::any_of(route.begin(), route.end(),
                                   [&](const Hop &hop) { return unused.at(hop.gateway) > 0; });
            });
        });
    });
    QHash<int, Inside> known; // by gateway
    forEachWayOf(input, flows, [&](int f, const Path &path) {
        if (left == 0)
            return;
        const Flow &flow = input.flows.flows.at(f);
        const AddressSet &from = input.flows.fromOf(flow).addresses, &to = input.flows.toOf(flow).addresses;
        for (const QList<Hop> &route : path.routes)
            for (const Hop &hop : route) {
                if (unused.at(hop.gateway) == 0)
                    continue;
                const Gateway &gateway = input.plan.gateways.at(hop.gateway);
                const QString in = gateway.interfaces.at(hop.inInterface).id,
                              out = gateway.interfaces.at(hop.outInterface).id;
                if (!known.contains(hop.gateway))
                    known.insert(hop.gateway, insideOf(gateway));
                const Inside &all = known[hop.gateway];
                for (int n : all.about(from, to, route.size() > 1)) {
                    const Nat &nat = gateway.nat.at(n);
                    const AddressSet &inside = all.sets.at(n);
                    // An end whose addresses are a whole zone, or not known, may be meant.
                    const bool leaves = nat.interface == out && (inside.isEmpty() || from.isEmpty() ||
                                                                 familiesOf(from) >= 4 || from.intersects(inside));
                    const bool enters = nat.kind == Nat::Kind::Static && nat.interface == in &&
                                        (to.isEmpty() || familiesOf(to) >= 4 || to.intersects(inside));
                    if ((leaves || enters || route.size() > 1) && !used.contains({hop.gateway, n})) {
                        used.insert({hop.gateway, n});
                        --unused[hop.gateway];
                        --left;
                    }
                }
            }
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (int g = 0; g < input.plan.gateways.size(); ++g) {
        const Gateway &gateway = input.plan.gateways.at(g);
        for (int n = 0; n < gateway.nat.size(); ++n) {
            const Nat &nat = gateway.nat.at(n);
            const GatewayInterface *interface = gateway.interface(nat.interface);
            if (nat.kind == Nat::Kind::Forward || !interface || used.contains({g, n}))
                continue; // a forward without a flow is said elsewhere
            const QString name = listed(texts, {interface->systemName()});
            Words words;
            words.text = texts.translate("UnusedTranslationCheck", "No flow uses the translation of %1 at %2.")
                             .arg(listed(texts, {gateway.label()}), name);
            words.needs = texts.translate("UnusedTranslationCheck", "A flow that it translates.");
            words.found =
                nat.outside.isEmpty()
                    ? texts.translate("UnusedTranslationCheck", "Masquerade, and nothing that leaves there.")
                    : texts.translate("UnusedTranslationCheck", "%1 for %2, and nothing that meets it.")
                          .arg(listed(texts, nat.outside),
                               nat.inside.isEmpty() ? texts.translate("UnusedTranslationCheck", "everything")
                                                    : listed(texts, nat.inside));
            words.remedy =
                texts.translate("UnusedTranslationCheck", "Remove it, or add the requirement that it is for.");
            report(findings, about(), Finding::Severity::Info, {{u"gateways"_s, gateway.id}}, words,
                   u"%1/%2/%3"_s.arg(gateway.id, nat.interface, nat.outside.value(0)))
                .fixes.append(changeGateway(
                    texts.translate("UnusedTranslationCheck", "Remove the translation at %1.").arg(name),
                    gateway.id, [n](Gateway &mended) { mended.nat.removeAt(n); }));
        }
    }
    return findings;
}

} // namespace

Check check_unusedtranslation()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
