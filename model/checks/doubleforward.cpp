// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forwards of one interface that claim the same outside port.
#include "model/checks/shelffixes.h"

#include <QtCore/QMap>
#include <map>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"double-forward"_s,
            u"N-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "One outside port is forwarded twice")),
            {}};
}

/// An outside port that no forward at this interface uses: 8443 for 443; 0 when there is none.
Port otherPort(const Gateway &gateway, const Nat &nat)
{
    QList<Interval<Port>> parts;
    for (const Nat &each : gateway.nat)
        if (each.kind == Nat::Kind::Forward && each.interface == nat.interface && each.protocol == nat.protocol)
            parts += each.ports.parts();
    const PortSet used(parts);
    const int wanted = nat.ports.begin()->first + 8000;
    for (int port = wanted <= 49151 ? wanted : 1024; port <= 49151; ++port)
        if (!used.contains(Port(port)))
            return Port(port);
    return 0;
}

/// A forward and those behind it that want some of its ports.
struct Contest
{
    qsizetype first;
    QList<qsizetype> others; ///< ascending
    PortSet ports;
};

/// Of the forwards of a gateway each is in the contest of the first that takes ports from it: a thousand forwards
/// of one port are one thing to mend.
QList<Contest> contests(const Gateway &gateway)
{
    struct Taken
    {
        std::map<int, qsizetype> last; ///< by last port: the forward that has the range first
        std::map<int, int> first;      ///< by last port: where the range begins
        qsizetype portless = -1;
    };
    std::map<std::pair<QString, int>, Taken> byInterface;
    QMap<qsizetype, Contest> found;
    for (qsizetype n = 0; n < gateway.nat.size(); ++n) {
        const Nat &nat = gateway.nat.at(n);
        if (nat.kind != Nat::Kind::Forward)
            continue;
        Taken &taken = byInterface[{nat.interface, nat.protocol.number}];
        qsizetype winner = nat.protocol.hasPorts() ? -1 : taken.portless;
        for (const auto &part : nat.ports)
            for (auto range = taken.last.lower_bound(part.first);
                 range != taken.last.end() && taken.first.at(range->first) <= part.last; ++range)
                winner = winner < 0 ? range->second : std::min(winner, range->second);
        if (winner >= 0) {
            Contest &contest = found[winner];
            contest.first = winner;
            contest.others.append(n);
            contest.ports = contest.ports.united(nat.ports.intersected(gateway.nat.at(winner).ports));
        }
        if (!nat.protocol.hasPorts() && taken.portless < 0)
            taken.portless = n;
        // What nobody has yet is now this one's.
        QList<Interval<Port>> had;
        for (const auto &part : nat.ports)
            for (auto range = taken.last.lower_bound(part.first);
                 range != taken.last.end() && taken.first.at(range->first) <= part.last; ++range)
                had.append({Port(taken.first.at(range->first)), Port(range->first)});
        for (const auto &part : nat.ports.minus(PortSet(had))) {
            taken.last[part.last] = n;
            taken.first[part.last] = part.first;
        }
    }
    return found.values();
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways)
        for (const Contest &contest : contests(gateway)) {
            const qsizetype k = contest.others.first();
            const Nat &a = gateway.nat.at(contest.first), &b = gateway.nat.at(k);
            QStringList targets{a.to};
            for (qsizetype other : contest.others)
                targets.append(gateway.nat.at(other).to);
            Words words;
            words.text = targets.size() == 2
                             ? texts.translate("DoubleForwardCheck", "%1 forwards %2 twice: to %3 and to %4.")
                                   .arg(listed(texts, {gateway.label()}), portText(a.protocol, contest.ports),
                                        listed(texts, {a.to}), listed(texts, {b.to}))
                             : texts.translate("DoubleForwardCheck", "%1 forwards %2 several times: to %3.")
                                   .arg(listed(texts, {gateway.label()}), portText(a.protocol, contest.ports),
                                        listed(texts, targets));
            words.needs = texts.translate("DoubleForwardCheck", "One target for each outside port.");
            words.found =
                targets.size() == 2
                    ? texts.translate("DoubleForwardCheck", "The first forward wins; the second never works.")
                    : texts.translate("DoubleForwardCheck", "The first forward wins; the others never work.");
            words.remedy =
                targets.size() == 2
                    ? texts.translate("DoubleForwardCheck", "Choose another outside port for one of them.")
                    : texts.translate("DoubleForwardCheck", "Choose another outside port for each of the others.");
            Finding &found =
                report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, gateway.id}}, words,
                       u"%1/%2/%3/%4"_s.arg(gateway.id, a.interface, a.protocol.name(), portsText(contest.ports)));
            const Port port = portCount(b.ports) == 1 ? otherPort(gateway, b) : Port(0);
            if (port != 0)
                found.fixes.append(
                    changeGateway(texts.translate("DoubleForwardCheck", "Forward %1 to %2 instead.")
                                      .arg(portText(b.protocol, PortSet(port)), listed(texts, {b.to})),
                                  gateway.id, [k, port](Gateway &mended) {
                                      Nat &nat = mended.nat[k];
                                      nat.toPorts = nat.toPorts.isEmpty() ? nat.ports : nat.toPorts;
                                      nat.ports = PortSet(port);
                                  }));
            found.fixes.append(changeGateway(
                texts.translate("DoubleForwardCheck", "Remove the forward to %1.").arg(listed(texts, {b.to})),
                gateway.id, [k](Gateway &mended) { mended.nat.removeAt(k); }));
        }
    return findings;
}

} // namespace

Check check_doubleforward()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
