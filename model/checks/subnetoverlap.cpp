// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zones whose subnets overlap, so that no router can tell where an address lies.
#include "model/checks/shelffixes.h"

#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"subnet-overlap"_s,
            u"A-05"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Two zones hold the same addresses")),
            {}};
}

/// Zones that share their addresses on purpose: a bridge joins them, or a translation stands at one of them for all
/// that it has.
QSet<std::pair<int, int>> meantToOverlap(const CheckInput &input)
{
    QSet<std::pair<int, int>> meant;
    for (const Gateway &gateway : input.plan.gateways) {
        AddressSet translated;
        for (const Nat &nat : gateway.nat)
            if (nat.kind == Nat::Kind::Static)
                translated = translated.united(addressesNamed(nat.inside));
        for (const GatewayInterface &interface : gateway.interfaces) {
            const int a = input.plan.zones.indexOf(interface.zone);
            if (a < 0)
                continue;
            const AddressSet own = subnetsOf(input.plan.zones.at(a));
            const bool hidden = !own.isEmpty() && translated.contains(own);
            for (int b = 0; b < input.plan.zones.size(); ++b) {
                const bool bridged =
                    gateway.bridge && std::any_of(gateway.interfaces.begin(), gateway.interfaces.end(),
                                                  [&](const GatewayInterface &each) {
                                                      return each.zone == input.plan.zones.at(b).id;
                                                  });
                if (a != b && (bridged || hidden))
                    meant.insert({std::min(a, b), std::max(a, b)});
            }
        }
    }
    return meant;
}

QList<Finding> run(const CheckInput &input)
{
    struct Part
    {
        AddressRange range;
        int zone;
    };
    QList<Part> parts;
    for (int z = 0; z < input.plan.zones.size(); ++z)
        for (const AddressRange &range : subnetsOf(input.plan.zones.at(z)))
            parts.append({range, z});
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.range < b.range; });
    const QSet<std::pair<int, int>> meant = meantToOverlap(input);
    QMap<std::pair<int, int>, AddressSet> overlaps;
    for (qsizetype i = 0; i < parts.size(); ++i)
        for (qsizetype k = i + 1; k < parts.size() && !(parts.at(i).range.last < parts.at(k).range.first); ++k) {
            const int a = std::min(parts.at(i).zone, parts.at(k).zone),
                      b = std::max(parts.at(i).zone, parts.at(k).zone);
            if (a == b || meant.contains({a, b}))
                continue;
            const AddressSet common(parts.at(k).range.first,
                                    std::min(parts.at(i).range.last, parts.at(k).range.last));
            overlaps[{a, b}] = overlaps.value({a, b}).united(common);
        }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = overlaps.cbegin(); one != overlaps.cend(); ++one) {
        const Zone &a = input.plan.zones.at(one.key().first), &b = input.plan.zones.at(one.key().second);
        Words words;
        words.text = texts.translate("SubnetOverlapCheck", "The zones %1 and %2 hold the same addresses.")
                         .arg(zoneName(input, a.id), zoneName(input, b.id));
        words.needs = texts.translate("SubnetOverlapCheck", "Each address in one zone only.");
        words.found = listed(texts, addressTexts(*one));
        words.remedy = texts.translate("SubnetOverlapCheck", "Give one zone another subnet, or join the zones.");
        report(findings, about(), Finding::Severity::Error, {{u"zones"_s, a.id}, {u"zones"_s, b.id}}, words);
    }
    return findings;
}

} // namespace

Check check_subnetoverlap()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
