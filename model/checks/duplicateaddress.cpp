// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two interfaces have the same address.
#include "model/checks/shelffixes.h"
#include "model/paths/topology.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"duplicate-address"_s,
            u"A-01"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "The same address is given twice")),
            {}};
}

struct Owner
{
    Subject subject;
    QString name;
    QString interface;
    QString zone;
    QStringList addresses; // of the interface
};

struct Taken
{
    int segment;
    AddressRange range;
    int owner;
};

/// By zone: the first zone of the segment that it is part of. An address is looked for within one segment: zones
/// that hold the same subnets apart from each other may give the same addresses, if translation keeps them apart.
QList<int> segmentsOf(const Plan &plan)
{
    const Topology topology(plan);
    QList<int> segments;
    for (int zone = 0; zone < plan.zones.size(); ++zone)
        segments.append(topology.segmentOf(zone));
    return segments;
}

/// The subnets of zones, and which of those inside hold an address.
struct Subnets
{
    QList<AddressSet> ofZone;
    AddressIndex inside;
};

/// The segment that an address of a zone belongs to: the zone's own where its subnets hold it, else that of the
/// first zone whose subnets do, else none.
int segmentOf(const CheckInput &input, const QList<int> &segments, const Subnets &subnets, const QString &zone,
              const AddressRange &range)
{
    const int own = input.plan.zones.indexOf(zone);
    const AddressSet wanted(range.first, range.last);
    if (own >= 0 && subnets.ofZone.at(own).contains(wanted))
        return segments.at(own);
    for (int z : subnets.inside.meeting(AddressSet(range.first)))
        if (subnets.ofZone.at(z).contains(wanted))
            return segments.at(z);
    return -1;
}

/// Every address inside the installation that may be given twice, with who has it; addresses outside are not ours
/// to give.
QList<Taken> takenAddresses(const CheckInput &input, QList<Owner> &owners)
{
    const QList<int> segments =
        input.remembered([&] { return segmentsOf(input.plan.only(Part::Zones | Part::Gateways)); });
    const Subnets subnets = input.remembered([&] {
        Subnets sets;
        for (const Zone &zone : input.plan.zones) {
            sets.ofZone.append(subnetsOf(zone));
            if (!zone.external)
                sets.inside.add(sets.ofZone.last(), int(sets.ofZone.size()) - 1);
        }
        return sets;
    });
    QList<Taken> taken;
    auto take = [&](const QStringList &texts, const QString &zone, const Owner &owner) {
        const Zone *where = input.plan.zones.find(zone);
        if (where && where->external)
            return;
        for (const AddressRange &range : addressesNamed(texts)) {
            if (isMulticast(range.first))
                continue;
            if (owners.isEmpty() || !(owners.last().subject == owner.subject) ||
                owners.last().interface != owner.interface)
                owners.append(owner);
            taken.append({segmentOf(input, segments, subnets, zone, range), range, int(owners.size()) - 1});
        }
    };
    // Whoever has addresses that nobody shares is in no clash.
    for (int d : input.crowdedDevices()) {
        const Device &device = input.plan.devices.at(d);
        for (const DeviceInterface &interface : device.interfaces)
            take(interface.addresses, interface.zone,
                 {{u"devices"_s, device.id}, device.label(), interface.id, interface.zone, interface.addresses});
    }
    for (const Gateway &gateway : input.plan.gateways)
        for (const GatewayInterface &interface : gateway.interfaces)
            take(interface.addresses, interface.zone,
                 {{u"gateways"_s, gateway.id}, gateway.label(), interface.id, interface.zone, interface.addresses});
    std::stable_sort(taken.begin(), taken.end(), [](const Taken &a, const Taken &b) {
        return a.segment == b.segment ? a.range < b.range : a.segment < b.segment;
    });
    return taken;
}

/// The first keeps its addresses, a gateway before devices; the others get free ones.
std::optional<Fix> others(const CheckInput &input, const QList<Owner> &owners, QList<int> whose,
                          const AddressSet &twice, FreeAddresses &room)
{
    std::stable_sort(whose.begin(), whose.end(), [&owners](int a, int b) {
        return owners.at(a).subject.table > owners.at(b).subject.table; // gateways, devices
    });
    AddressSet kept;
    QList<NewAddresses> news;
    for (int index : std::as_const(whose)) {
        const Owner &owner = owners.at(index);
        const AddressSet own = addressesNamed(owner.addresses).intersected(twice), gone = own.intersected(kept);
        kept = kept.united(own);
        NewAddresses fresh{owner.subject.table, owner.subject.id, owner.interface, {}, {}, owner.name, {}};
        if (gone.isEmpty())
            continue;
        if (!room.replace(fresh, owner.addresses, gone, owner.zone))
            return {};
        news.append(fresh);
    }
    return givingAddresses(input.texts, news);
}

QList<Finding> run(const CheckInput &input)
{
    QList<Owner> owners;
    const QList<Taken> taken = takenAddresses(input, owners);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    FreeAddresses room(input);
    // A run is a series of ranges of which each begins before the furthest end so far.
    for (qsizetype begin = 0; begin < taken.size();) {
        Address furthest = taken.at(begin).range.last;
        qsizetype end = begin + 1;
        QList<AddressRange> twice;
        while (end < taken.size() && taken.at(end).segment == taken.at(begin).segment &&
               !(furthest < taken.at(end).range.first)) {
            twice.append({taken.at(end).range.first, std::min(furthest, taken.at(end).range.last)});
            furthest = std::max(furthest, taken.at(end).range.last);
            ++end;
        }
        if (!twice.isEmpty()) {
            Unique<int> whose;
            for (qsizetype i = begin; i < end; ++i)
                whose.add(taken.at(i).owner);
            QList<Subject> subjects;
            QStringList names;
            QSet<std::pair<QString, QString>> seen;
            for (int owner : whose.items()) {
                const Subject &subject = owners.at(owner).subject;
                if (seen.contains({subject.table, subject.id}))
                    continue;
                seen.insert({subject.table, subject.id});
                if (subjects.size() < mostSubjects)
                    subjects.append(subject);
                names.append(owners.at(owner).name);
            }
            const QStringList addresses = addressTexts(AddressSet(twice));
            Words words;
            words.text = texts.translate("DuplicateAddressCheck", "%1 is given more than once: %2.")
                             .arg(listed(texts, addresses), listed(texts, names));
            words.needs = texts.translate("DuplicateAddressCheck", "One owner for each address.");
            words.found = listed(texts, names);
            words.remedy = texts.translate("DuplicateAddressCheck", "Give each its own address.");
            Finding &found =
                report(findings, about(), Finding::Severity::Error, subjects, words, addresses.first());
            if (const auto fix = others(input, owners, whose.items(), AddressSet(twice), room))
                found.fixes.append(*fix);
        }
        begin = end;
    }
    return findings;
}

} // namespace

Check check_duplicateaddress()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
