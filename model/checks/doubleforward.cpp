// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forwards of one interface that claim the same outside port.
#include "model/checks/shelffixes.h"

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
    PortSet used;
    for (const Nat &each : gateway.nat)
        if (each.kind == Nat::Kind::Forward && each.interface == nat.interface && each.protocol == nat.protocol)
            used = used.united(each.ports);
    const int wanted = nat.ports.begin()->first + 8000;
    for (int port = wanted <= 49151 ? wanted : 1024; port <= 49151; ++port)
        if (!used.contains(Port(port)))
            return Port(port);
    return 0;
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways)
        for (qsizetype i = 0; i < gateway.nat.size(); ++i)
            for (qsizetype k = i + 1; k < gateway.nat.size(); ++k) {
                const Nat &a = gateway.nat.at(i), &b = gateway.nat.at(k);
                if (a.kind != Nat::Kind::Forward || b.kind != Nat::Kind::Forward || a.interface != b.interface ||
                    a.protocol != b.protocol)
                    continue;
                const PortSet common = a.ports.intersected(b.ports);
                if (common.isEmpty() && a.protocol.hasPorts())
                    continue;
                Words words;
                words.text = texts.translate("DoubleForwardCheck", "%1 forwards %2 twice: to %3 and to %4.")
                                 .arg(listed(texts, {gateway.label()}), portText(a.protocol, common),
                                      listed(texts, {a.to}), listed(texts, {b.to}));
                words.needs = texts.translate("DoubleForwardCheck", "One target for each outside port.");
                words.found =
                    texts.translate("DoubleForwardCheck", "The first forward wins; the second never works.");
                words.remedy =
                    texts.translate("DoubleForwardCheck", "Choose another outside port for one of them.");
                Finding &found =
                    report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, gateway.id}}, words,
                           u"%1/%2/%3/%4"_s.arg(gateway.id, a.interface, a.protocol.name(), portsText(common)));
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
