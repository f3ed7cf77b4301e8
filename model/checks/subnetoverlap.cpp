// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zones whose subnets overlap, so that no router can tell where an address lies.
#include "model/checks/shelffixes.h"

#include <QtCore/QMap>
#include <numeric>

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
    const auto add = [&meant](int a, int b) {
        if (a >= 0 && b >= 0 && a != b)
            meant.insert({std::min(a, b), std::max(a, b)});
    };
    for (const Gateway &gateway : input.plan.gateways) {
        QStringList translated;
        for (const Nat &nat : gateway.nat)
            if (nat.kind == Nat::Kind::Static)
                translated += nat.inside;
        const AddressSet inside = addressesNamed(translated);
        for (const GatewayInterface &interface : gateway.interfaces) {
            const int a = input.plan.zones.indexOf(interface.zone);
            if (a < 0)
                continue;
            for (const GatewayInterface &other : gateway.bridge ? gateway.interfaces : QList<GatewayInterface>())
                add(a, input.plan.zones.indexOf(other.zone));
            const AddressSet own = inside.isEmpty() ? AddressSet() : subnetsOf(input.plan.zones.at(a));
            for (int b = 0; !own.isEmpty() && inside.contains(own) && b < input.plan.zones.size(); ++b)
                add(a, b);
        }
    }
    return meant;
}

/// Zones of which each shares addresses with another one, and what they share.
struct Overlap
{
    QList<int> zones; ///< ascending
    QList<AddressRange> common;
};

/// A thousand zones of one subnet are one thing to mend, not half a million pairs.
QList<Overlap> overlaps(const CheckInput &input)
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
    QList<int> first(input.plan.zones.size()); // by zone: one of those that it shares addresses with, or itself
    std::iota(first.begin(), first.end(), 0);
    const auto rootOf = [&first](int zone) {
        while (first.at(zone) != zone)
            zone = first[zone] = first.at(first.at(zone));
        return zone;
    };
    QMap<int, QList<AddressRange>> common; // by zone
    QList<Part> open;                      // those that reach on, one of each zone
    for (const Part &part : std::as_const(parts)) {
        open.removeIf([&part](const Part &each) { return each.range.last < part.range.first; });
        QSet<int> joined; // with what hangs together one meeting is enough
        for (const Part &other : std::as_const(open)) {
            if (other.zone == part.zone || joined.contains(rootOf(other.zone)) ||
                meant.contains({std::min(other.zone, part.zone), std::max(other.zone, part.zone)}))
                continue;
            common[part.zone].append({part.range.first, std::min(part.range.last, other.range.last)});
            const int a = rootOf(other.zone), b = rootOf(part.zone);
            first[std::max(a, b)] = std::min(a, b);
            joined.insert(rootOf(part.zone));
        }
        // What ends no later than another one of those it hangs together with says nothing new.
        const int root = rootOf(part.zone);
        const bool told = std::any_of(open.begin(), open.end(), [&](const Part &each) {
            return rootOf(each.zone) == root && !(each.range.last < part.range.last) && meant.isEmpty();
        });
        if (!told)
            open.append(part);
    }
    QMap<int, Overlap> byRoot;
    for (int zone = 0; zone < first.size(); ++zone) {
        Overlap &here = byRoot[rootOf(zone)];
        here.zones.append(zone);
        here.common += common.value(zone);
    }
    QList<Overlap> found = byRoot.values();
    found.removeIf([](const Overlap &each) { return each.zones.size() < 2; });
    return found;
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Overlap &one : overlaps(input)) {
        QList<Subject> subjects;
        QStringList names;
        for (int zone : one.zones) {
            if (subjects.size() < mostSubjects)
                subjects.append({u"zones"_s, input.plan.zones.at(zone).id});
            names.append(zoneName(input, input.plan.zones.at(zone).id));
        }
        Words words;
        words.text = names.size() == 2
                         ? texts.translate("SubnetOverlapCheck", "The zones %1 and %2 hold the same addresses.")
                               .arg(names.first(), names.last())
                         : texts.translate("SubnetOverlapCheck", "The zones %1 hold the same addresses.")
                               .arg(listed(texts, names));
        words.needs = texts.translate("SubnetOverlapCheck", "Each address in one zone only.");
        words.found = listed(texts, addressTexts(AddressSet(one.common)));
        words.remedy =
            names.size() == 2
                ? texts.translate("SubnetOverlapCheck", "Give one zone another subnet, or join the zones.")
                : texts.translate("SubnetOverlapCheck", "Give each zone a subnet of its own, or join them.");
        report(findings, about(), Finding::Severity::Error, subjects, words,
               names.size() == 2 ? QString() : subjects.first().id + u'+');
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
