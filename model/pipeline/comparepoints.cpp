// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/comparepoints.h"

#include "model/pipeline/changewords.h"
#include "model/rules/packetset.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <map>

namespace portolan {

namespace {

constexpr int mostPieces = 12; ///< of one rule; above, it is told as a whole

/// The rules of one point and plan, with the symbols of both plans in one numbering.
struct Side
{
    const DerivedPlan *derived = nullptr;
    const RuleSet *set = nullptr;
    QHash<quint64, quint64> symbols; ///< of the plan -> common
};

AddressSet renumbered(const AddressSet &set, const QHash<quint64, quint64> &symbols)
{
    if (set.isEmpty() || !set.parts().first().first.isSymbol())
        return set;
    QList<AddressRange> parts;
    for (const AddressRange &part : set.parts()) {
        if (!part.first.isSymbol()) {
            parts.append(part);
            continue;
        }
        for (quint64 n = part.first.low; n <= part.last.low; ++n) {
            const Address symbol = Address::symbol(int(symbols.value(n)));
            parts.append({symbol, symbol});
        }
    }
    return AddressSet(parts);
}

/// Packets are compared where they meet the same face of a point.
QString faceOf(const Rule &rule)
{
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(int(rule.hook))
        .arg(int(rule.state))
        .arg(rule.protocol.number)
        .arg(rule.fromZone, rule.toZone);
}

PacketBox boxOf(const Rule &rule, const Side &side)
{
    return {rule.protocol, renumbered(rule.source, side.symbols), renumbered(rule.destination, side.symbols),
            rule.sourcePorts, rule.destinationPorts};
}

bool overlap(const PacketBox &a, const PacketBox &b)
{
    const bool ports = !a.protocol.hasPorts() || (a.destinationPorts.intersects(b.destinationPorts) &&
                                                  a.sourcePorts.intersects(b.sourcePorts));
    return ports && a.source.intersects(b.source) && a.destination.intersects(b.destination);
}

/// The box without the other, as disjoint boxes.
void subtract(const PacketBox &box, const PacketBox &other, QList<PacketBox> &rest)
{
    if (!overlap(box, other)) {
        rest.append(box);
        return;
    }
    PacketBox left = box;
    const auto cut = [&](auto PacketBox::*side) {
        const auto outside = (left.*side).minus(other.*side);
        if (!outside.isEmpty()) {
            PacketBox piece = left;
            piece.*side = outside;
            rest.append(piece);
        }
        left.*side = (left.*side).intersected(other.*side);
    };
    if (box.protocol.hasPorts()) {
        cut(&PacketBox::destinationPorts);
        cut(&PacketBox::sourcePorts);
    }
    cut(&PacketBox::destination);
    cut(&PacketBox::source);
}

struct Piece
{
    int rule = 0; ///< index in its set
    PacketBox box;
    bool whole = false; ///< all that the rule permits
    bool used = false;  ///< has become part of a moved one
};

struct Boxed
{
    PacketBox box;
    int rule = 0;
};
using Faces = std::map<QString, QList<Boxed>>;

Faces facesOf(const Side &side)
{
    Faces faces;
    for (int i = 0; side.set && i < side.set->rules.size(); ++i)
        faces[faceOf(side.set->rules.at(i))].append({boxOf(side.set->rules.at(i), side), i});
    return faces;
}

QList<PacketBox> without(const QList<PacketBox> &boxes, const PacketBox &other)
{
    QList<PacketBox> rest;
    for (const PacketBox &box : boxes)
        subtract(box, other, rest);
    return rest;
}

/// Whether what one rule opens or closes is told with the other, where they overlap. Auditable rules each have a
/// reason of their own.
bool toldTogether(const Rule &a, const Rule &b)
{
    return a.requirement.isEmpty() && b.requirement.isEmpty() && a.inInterfaces == b.inInterfaces &&
           a.outInterfaces == b.outInterfaces;
}

/// What the rules of one side permit and those of the other do not; what several permit is told with the first.
/// `same` counts the rules that permit nothing else.
QList<Piece> onlyIn(const Side &side, const Faces &mine, const Faces &theirs, int *same)
{
    QList<Piece> pieces;
    for (const auto &[face, rules] : mine) {
        const QList<Boxed> others = theirs.contains(face) ? theirs.at(face) : QList<Boxed>();
        for (const Boxed &rule : rules) {
            // Most rules are on the other side as they are.
            const bool kept = std::any_of(others.begin(), others.end(),
                                          [&rule](const Boxed &other) { return other.box == rule.box; });
            QList<PacketBox> left = kept ? QList<PacketBox>() : QList<PacketBox>{rule.box};
            for (auto other = others.begin(); other != others.end() && !left.isEmpty(); ++other)
                left = without(left, other->box);
            *same += left.isEmpty();
            for (auto earlier = rules.begin(); earlier->rule < rule.rule && !left.isEmpty(); ++earlier)
                if (toldTogether(side.set->rules.at(earlier->rule), side.set->rules.at(rule.rule)))
                    left = without(left, earlier->box);
            if (left.size() > mostPieces)
                left = {rule.box};
            for (const PacketBox &box : std::as_const(left))
                pieces.append({rule.rule, box, box == rule.box});
        }
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.rule < b.rule; });
    return pieces;
}

/// What flows a rule serves, told so that it means the same in both plans.
struct Served
{
    QSet<QString> needs, from, to;
};

Served servedBy(const Rule &rule, const DerivedPlan &derived)
{
    Served served;
    const auto gather = [&derived](const FlowEnd &end, QSet<QString> &names) {
        for (const int device : end.devices)
            names.insert(derived.plan.devices.at(device).id);
        if (end.devices.isEmpty())
            names.insert(end.label.isEmpty() ? end.zone : end.label);
    };
    for (const int flow : rule.flows) {
        const Flow &each = derived.flows.flows.at(flow);
        served.needs.insert(derived.flows.needOf(each).key());
        gather(derived.flows.fromOf(each), served.from);
        gather(derived.flows.toOf(each), served.to);
    }
    return served;
}

/// The devices at the ends of the rule's flows that have one of these addresses.
QStringList devicesAt(const DerivedPlan &derived, const Rule &rule, const AddressSet &addresses)
{
    QStringList found;
    QSet<int> seen;
    for (const int flow : rule.flows)
        for (const int end : {derived.flows.flows.at(flow).from, derived.flows.flows.at(flow).to}) {
            if (seen.contains(end))
                continue;
            seen.insert(end);
            for (const int device : derived.flows.ends.at(end).devices) {
                const Device &one = derived.plan.devices.at(device);
                for (const DeviceInterface &interface : one.interfaces)
                    for (const QString &text : interface.addresses)
                        if (const Result<AddressSet> own = readAddresses(text);
                            own && own->intersects(addresses) && !found.contains(one.id))
                            found.append(one.id);
            }
        }
    return found;
}

QList<Nat> natOf(const Plan &plan, const QString &gateway)
{
    const Gateway *found = plan.gateways.find(gateway);
    return found ? found->nat : QList<Nat>();
}

/// What begins and what ceases to be translated, told like what moves: the same flows with other addresses.
void compareTranslations(const DerivedPlan &before, const DerivedPlan &after, const QStringList &symbols,
                         const Texts &texts, PointComparison &result)
{
    const auto tell = [&](const DerivedPlan &derived, const DerivedPlan &other, bool now) {
        const Gateway *gateway = derived.plan.gateways.find(result.point);
        QStringList there;
        if (const Gateway *twin = other.plan.gateways.find(result.point))
            for (const Nat &nat : natOf(other.plan, result.point))
                there.append(ChangeWords(other, symbols, texts).translates(*twin, nat, now));
        for (const Nat &nat : gateway ? gateway->nat : QList<Nat>()) {
            PointChange change;
            change.kind = PointChange::Kind::Moved;
            change.text = ChangeWords(derived, symbols, texts).translates(*gateway, nat, now);
            if (there.contains(change.text))
                continue;
            result.changes.append(change);
            ++result.moved;
        }
    };
    tell(after, before, true);
    tell(before, after, false);
}

class Comparer
{
public:
    Comparer(const Side &before, const Side &after, const QStringList &symbols, const Texts &texts)
        : m_before(before), m_after(after), m_symbols(symbols), m_texts(texts)
    {
    }
    void run(PointComparison &result);

private:
    PointChange change(PointChange::Kind kind, const Side &side, const Piece &piece) const;
    void pairMoved(QList<Piece> &opened, QList<Piece> &closed, QList<PointChange> &moved) const;

    const Side &m_before, &m_after;
    const QStringList &m_symbols;
    const Texts &m_texts;
};

PointChange Comparer::change(PointChange::Kind kind, const Side &side, const Piece &piece) const
{
    const Rule &rule = side.set->rules.at(piece.rule);
    PointChange result;
    result.kind = kind;
    result.rule = rule.id;
    result.purpose = rule.purpose;
    const ChangeWords words(*side.derived, m_symbols, m_texts);
    result.text = kind == PointChange::Kind::Closed ? words.closes(rule, piece.box) : words.opens(rule, piece.box);
    result.example = exampleOf(piece.box).text(m_symbols);
    const QSet<QString> needs = servedBy(rule, *side.derived).needs;
    result.needs = QStringList(needs.begin(), needs.end());
    result.needs.sort();
    return result;
}

/// What closed and what opened for the same need between the same ends is one thing that moved.
void Comparer::pairMoved(QList<Piece> &opened, QList<Piece> &closed, QList<PointChange> &moved) const
{
    QHash<int, Served> servedBefore, servedAfter;
    for (Piece &now : opened) {
        const Rule &rule = m_after.set->rules.at(now.rule);
        if (!servedAfter.contains(now.rule))
            servedAfter.insert(now.rule, servedBy(rule, *m_after.derived));
        const Served &serves = servedAfter[now.rule];
        for (Piece &old : closed) {
            const Rule &oldRule = m_before.set->rules.at(old.rule);
            if (old.used || oldRule.protocol != rule.protocol || oldRule.state != rule.state ||
                oldRule.hook != rule.hook)
                continue;
            if (!servedBefore.contains(old.rule))
                servedBefore.insert(old.rule, servedBy(oldRule, *m_before.derived));
            const Served &served = servedBefore[old.rule];
            if (!served.needs.intersects(serves.needs) || !served.from.intersects(serves.from) ||
                !served.to.intersects(serves.to))
                continue;
            old.used = now.used = true;
            PointChange change = this->change(PointChange::Kind::Moved, m_after, now);
            change.oldRule = oldRule.id;
            change.text = ChangeWords(*m_after.derived, m_symbols, m_texts)
                              .moves(oldRule, old.box, *m_before.derived, rule, now.box);
            const AddressSet other = old.box.source.minus(now.box.source)
                                         .united(now.box.source.minus(old.box.source))
                                         .united(old.box.destination.minus(now.box.destination))
                                         .united(now.box.destination.minus(old.box.destination));
            change.devices = devicesAt(*m_after.derived, rule, other);
            for (const QString &device : devicesAt(*m_before.derived, oldRule, other))
                if (!change.devices.contains(device))
                    change.devices.append(device);
            moved.append(change);
            break;
        }
    }
}

void Comparer::run(PointComparison &result)
{
    const Faces before = facesOf(m_before), after = facesOf(m_after);
    int stillThere = 0;
    QList<Piece> opened = onlyIn(m_after, after, before, &result.unchanged);
    QList<Piece> closed = onlyIn(m_before, before, after, &stillThere);
    QList<PointChange> moved;
    pairMoved(opened, closed, moved);
    for (const Piece &piece : std::as_const(opened))
        if (!piece.used)
            result.changes.append(change(PointChange::Kind::Opened, m_after, piece));
    for (const Piece &piece : std::as_const(closed))
        if (!piece.used)
            result.changes.append(change(PointChange::Kind::Closed, m_before, piece));
    result.changes += moved;
    for (const PointChange &each : std::as_const(result.changes))
        ++(each.kind == PointChange::Kind::Opened   ? result.opened
           : each.kind == PointChange::Kind::Closed ? result.closed
                                                    : result.moved);
}

template <class T>
void addGone(Table<T> &into, const Table<T> &before)
{
    for (const T &each : before)
        if (!into.contains(each.id))
            into.put(each);
}

} // namespace

QList<PointComparison> comparePoints(const DerivedPlan &before, const DerivedPlan &after, const Texts &texts,
                                     const Progress &progress)
{
    QStringList symbols;
    QHash<QString, quint64> known;
    const auto numbered = [&](const DerivedPlan &derived) {
        QHash<quint64, quint64> numbers;
        for (int i = 0; i < derived.rules.symbols.size(); ++i) {
            const QString &text = derived.rules.symbols.at(i);
            if (!known.contains(text)) {
                known.insert(text, quint64(symbols.size()));
                symbols.append(text);
            }
            numbers.insert(quint64(i), known.value(text));
        }
        return numbers;
    };
    Side old{&before, nullptr, numbered(before)}, now{&after, nullptr, numbered(after)};
    QStringList points;
    for (const DerivedPlan *derived : {&before, &after}) {
        for (const RuleSet &set : derived->rules.points)
            points.append(set.id);
        for (const Gateway &gateway : derived->plan.gateways) // a router has translations and no rules
            if (!gateway.nat.isEmpty())
                points.append(gateway.id);
    }
    points.sort();
    points.removeDuplicates();
    QList<PointComparison> result;
    int done = 0;
    for (const QString &point : std::as_const(points)) {
        if (progress.isCancelled())
            break;
        progress.step(done++, int(points.size()));
        old.set = before.rules.point(point);
        now.set = after.rules.point(point);
        PointComparison each;
        each.point = point;
        const Gateway *was = before.plan.gateways.find(point), *is = after.plan.gateways.find(point);
        const RuleSet *named = now.set ? now.set : old.set;
        each.name = named && !named->name.isEmpty() ? named->name : is ? is->label() : was ? was->label() : point;
        each.before = old.set || was;
        each.after = now.set || is;
        Comparer(old, now, symbols, texts).run(each);
        compareTranslations(before, after, symbols, texts, each);
        if (named || !each.isSame())
            result.append(each);
    }
    return result;
}

QString kindWord(PointChange::Kind kind)
{
    return kind == PointChange::Kind::Opened   ? QStringLiteral("opened")
           : kind == PointChange::Kind::Closed ? QStringLiteral("closed")
                                               : QStringLiteral("moved");
}

Plan bothPlans(const Plan &before, const Plan &after)
{
    Plan both = after;
    addGone(both.zones, before.zones);
    addGone(both.gateways, before.gateways);
    addGone(both.systems, before.systems);
    addGone(both.devices, before.devices);
    addGone(both.requirements, before.requirements);
    addGone(both.products, before.products);
    for (const Placement &each : before.layout) {
        const bool gone = (before.devices.contains(each.id) && !after.devices.contains(each.id)) ||
                          (before.zones.contains(each.id) && !after.zones.contains(each.id)) ||
                          (before.gateways.contains(each.id) && !after.gateways.contains(each.id));
        if (gone && !both.layout.contains(each.id))
            both.layout.put(each);
    }
    return both;
}

} // namespace portolan
