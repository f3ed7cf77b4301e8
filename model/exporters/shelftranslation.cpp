// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporters/shelftranslation.h"

#include "model/base/clean.h"
#include "model/exporters/shelfexporter.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

constexpr int mostRanges = 16;  // of a pool
constexpr int mostBlocks = 256; // that a static translation falls into

struct TranslationTexts
{
    Q_DECLARE_TR_FUNCTIONS(TranslationTexts)
};

struct BlockPair
{
    AddressRange inside;
    AddressRange outside;
};

AddressRange rangeOf(const Cidr &cidr)
{
    const int bits = (cidr.address.family == 4 ? 32 : 128) - cidr.prefix;
    Address last = cidr.address;
    last.low |= bits >= 64 ? ~0ULL : (1ULL << bits) - 1;
    if (bits > 64)
        last.high |= bits >= 128 ? ~0ULL : (1ULL << (bits - 64)) - 1;
    return {cidr.address, last};
}

int hostBits(const AddressRange &block)
{
    const quint64 low = block.first.low ^ block.last.low, high = block.first.high ^ block.last.high;
    int bits = 0;
    while (bits < 64 && (low >> bits) != 0)
        ++bits;
    for (int more = 0; more < 64 && (high >> more) != 0; ++more)
        bits = 64 + more + 1;
    return bits;
}

/// The first or second half of a block.
AddressRange half(const AddressRange &block, bool second)
{
    const int bit = hostBits(block) - 1;
    AddressRange part = block;
    Address &moved = second ? part.first : part.last;
    quint64 &word = bit >= 64 ? moved.high : moved.low;
    const quint64 mask = 1ULL << (bit % 64);
    word = second ? word | mask : word & ~mask;
    return part;
}

/// Both sides in ascending order, address by address, as blocks of the same size; empty when they do not pair.
QList<BlockPair> blockPairs(const AddressSet &inside, const AddressSet &outside)
{
    QList<AddressRange> ours, theirs; // reversed: the next one is last
    for (const Cidr &cidr : toCidrs(inside))
        ours.prepend(rangeOf(cidr));
    for (const Cidr &cidr : toCidrs(outside))
        theirs.prepend(rangeOf(cidr));
    QList<BlockPair> pairs;
    while (!ours.isEmpty() && !theirs.isEmpty() && pairs.size() <= mostBlocks) {
        const AddressRange a = ours.takeLast(), b = theirs.takeLast();
        if (a.first.family != b.first.family)
            return {};
        const int bitsA = hostBits(a), bitsB = hostBits(b);
        if (bitsA == bitsB) {
            pairs.append({a, b});
            continue;
        }
        // The larger one is halved; what is left waits.
        QList<AddressRange> &larger = bitsA > bitsB ? ours : theirs, &smaller = bitsA > bitsB ? theirs : ours;
        larger.append(half(bitsA > bitsB ? a : b, true));
        larger.append(half(bitsA > bitsB ? a : b, false));
        smaller.append(bitsA > bitsB ? b : a);
    }
    return ours.isEmpty() && theirs.isEmpty() ? pairs : QList<BlockPair>();
}

double sizeOf(const AddressRange &range)
{
    return double(range.last.high - range.first.high) * 18446744073709551616.0 +
           (double(range.last.low) - double(range.first.low)) + 1;
}

/// Which range each share of the sources gets: as many shares as a power of two, each range at least one, larger
/// ranges more if they differ.
QList<int> shares(const QList<AddressRange> &ranges)
{
    const bool alike = std::all_of(ranges.begin(), ranges.end(), [&ranges](const AddressRange &each) {
        return sizeOf(each) == sizeOf(ranges.first());
    });
    qsizetype count = alike ? 1 : 4;
    while (count < ranges.size())
        count *= 2;
    QList<int> held(ranges.size(), 1);
    for (qsizetype left = count - ranges.size(); left > 0; --left) {
        qsizetype best = 0;
        for (qsizetype i = 1; i < ranges.size(); ++i)
            if (sizeOf(ranges.at(i)) / held.at(i) > sizeOf(ranges.at(best)) / held.at(best))
                best = i;
        ++held[best];
    }
    QList<int> all;
    for (qsizetype i = 0; i < ranges.size(); ++i)
        all.append(QList<int>(held.at(i), int(i)));
    return all;
}

void addPool(const PointNat &nat, QList<SourceTranslation> &all)
{
    for (int family : {4, 6}) {
        SourceTranslation line{.becomes = SourceTranslation::Becomes::Range,
                               .interface = nat.interface,
                               .family = family,
                               .sources = ofFamily(nat.inside.isEmpty() ? anyAddress() : nat.inside, family),
                               .to = {}};
        const QList<AddressRange> ranges = ofFamily(nat.outside, family).parts();
        if (line.sources.isEmpty() || ranges.isEmpty())
            continue;
        const QList<int> shared = shares(ranges);
        line.shareMask = int(shared.size()) - 1;
        for (qsizetype i = 0; i < shared.size(); ++i) {
            line.share = int(i);
            line.to = ranges.at(shared.at(i));
            all.append(line);
        }
    }
}

AddressSet addressesOf(const RuleSet &set, const QString &interface)
{
    for (const PointInterface &own : set.interfaces)
        if (own.name == interface)
            return own.addresses;
    return {};
}

void addMasquerade(const RuleSet &set, const PointNat &nat, QList<SourceTranslation> &all)
{
    for (int family : masqueradeFamilies(set, nat.interface)) {
        SourceTranslation line{.becomes = SourceTranslation::Becomes::InterfaceAddress,
                               .interface = nat.interface,
                               .family = family,
                               .sources = wholeFamily(family),
                               .to = {}};
        if (const AddressSet shared = ofFamily(addressesOf(set, nat.interface), family);
            !set.boxes.isEmpty() && !shared.isEmpty()) {
            line.becomes = SourceTranslation::Becomes::Range;
            line.to = {shared.begin()->first, shared.begin()->first};
        }
        all.append(line);
    }
}

QString blockWords(const AddressSet &set)
{
    return set.isEmpty() ? TranslationTexts::tr("nothing") : addressTexts(set).join(QStringLiteral(", "));
}

Done refuseStatic(const RuleSet &set, const PointNat &nat)
{
    if (nat.inside.isEmpty() || nat.outside.isEmpty() || blockPairs(nat.inside, nat.outside).isEmpty())
        return pointError(
            set, {},
            TranslationTexts::tr("The static translation at \"%1\" of %2 to %3 does not pair address by "
                                 "address, in one family and in at most %4 blocks.")
                .arg(oneLine(nat.interface), blockWords(nat.inside), blockWords(nat.outside))
                .arg(mostBlocks),
            TranslationTexts::tr("Give both sides a subnet with the same prefix length."));
    return Nothing{};
}

Done refusePool(const RuleSet &set, const PointNat &nat)
{
    const QString remedy = TranslationTexts::tr("Correct the source pool in the plan.");
    const QString interface = oneLine(nat.interface);
    bool any = false;
    for (int family : {4, 6}) {
        const AddressSet inside = ofFamily(nat.inside, family), outside = ofFamily(nat.outside, family);
        any |= !outside.isEmpty() && (nat.inside.isEmpty() || !inside.isEmpty());
        if (outside.isEmpty() && !inside.isEmpty() && inside != wholeFamily(family))
            return pointError(
                set, {},
                TranslationTexts::tr("The source pool at \"%1\" translates %2 and holds no address of "
                                     "the same family.")
                    .arg(interface, blockWords(inside)),
                remedy);
        if (outside.parts().size() > mostRanges)
            return pointError(
                set, {},
                TranslationTexts::tr("The source pool at \"%1\" has %2 separate ranges of one family; "
                                     "the file takes %3.")
                    .arg(interface)
                    .arg(outside.parts().size())
                    .arg(mostRanges),
                remedy);
    }
    if (!any)
        return pointError(set, {},
                          TranslationTexts::tr("The source pool at \"%1\" holds no address for what it translates.")
                              .arg(interface),
                          remedy);
    return Nothing{};
}

} // namespace

QList<SourceTranslation> sourceTranslations(const RuleSet &set)
{
    QList<SourceTranslation> all;
    for (const PointNat &nat : set.nat)
        if (nat.kind == PointNat::Kind::Static)
            for (const BlockPair &pair : blockPairs(nat.inside, nat.outside))
                all.append({.becomes = hostBits(pair.inside) == 0 ? SourceTranslation::Becomes::Range
                                                                  : SourceTranslation::Becomes::Block,
                            .interface = nat.interface,
                            .family = pair.inside.first.family,
                            .sources = AddressSet(pair.inside.first, pair.inside.last),
                            .to = pair.outside});
    for (const PointNat &nat : set.nat)
        if (nat.kind == PointNat::Kind::Pool)
            addPool(nat, all);
    for (const PointNat &nat : set.nat)
        if (nat.kind == PointNat::Kind::Masquerade)
            addMasquerade(set, nat, all);
    return all;
}

QList<DestinationTranslation> destinationTranslations(const RuleSet &set)
{
    QList<DestinationTranslation> all;
    for (const PointNat &nat : set.nat) {
        if (nat.kind != PointNat::Kind::Forward)
            continue;
        for (int family : {4, 6}) {
            const AddressSet to = ofFamily(nat.to, family);
            // Without a known outside address the forward holds for whatever address the gateway has.
            if (!to.isEmpty() &&
                (!ofFamily(nat.external, family).isEmpty() || !nat.external.intersects(anyAddress())))
                all.append({.interface = nat.interface,
                            .family = family,
                            .forward = &nat,
                            .outside = {},
                            .to = {to.begin()->first, to.begin()->first}});
        }
    }
    for (const PointNat &nat : set.nat)
        if (nat.kind == PointNat::Kind::Static)
            for (const BlockPair &pair : blockPairs(nat.inside, nat.outside))
                all.append({.interface = nat.interface,
                            .family = pair.inside.first.family,
                            .outside = pair.outside,
                            .to = pair.inside});
    return all;
}

Done refuseTranslations(const RuleSet &set)
{
    if (set.bridge && !set.nat.isEmpty())
        return pointError(set, {},
                          TranslationTexts::tr("A bridge has no hop of its own and cannot translate addresses."),
                          TranslationTexts::tr("Take the translations away, or make the gateway a router."));
    for (const PointNat &nat : set.nat) {
        if (nat.kind == PointNat::Kind::Static)
            if (auto good = refuseStatic(set, nat); !good)
                return good;
        if (nat.kind == PointNat::Kind::Pool)
            if (auto good = refusePool(set, nat); !good)
                return good;
        if (nat.kind == PointNat::Kind::Masquerade && !set.boxes.isEmpty() &&
            !addressesOf(set, nat.interface).intersects(anyAddress()))
            return pointError(
                set, {},
                TranslationTexts::tr("The masquerade at \"%1\" needs the address that the boxes share.")
                    .arg(oneLine(nat.interface)),
                TranslationTexts::tr("Give the gateway's interface its shared address."));
    }
    return Nothing{};
}

QStringList translationsHead(const RuleSet &set)
{
    AddressSet used;
    for (const PointNat &nat : set.nat)
        used = used.united(nat.outside);
    for (const PointInterface &own : set.interfaces)
        used = used.minus(own.addresses);
    for (const PointBox &box : set.boxes)
        for (const AddressSet &own : box.addresses)
            used = used.minus(own);
    if (used.isEmpty())
        return {};
    return {QStringLiteral(
                "Translations use addresses that no interface has; route them to this gateway, or let it answer "
                "for them: %1")
                .arg(addressTexts(used).join(QStringLiteral(", ")))};
}

} // namespace portolan
