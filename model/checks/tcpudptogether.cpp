// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways that cannot tell TCP from UDP and open both.
#include "model/checks/shelffixes.h"
#include "model/rules/atoms.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"tcp-udp-together"_s,
            u"R-01"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "TCP and UDP are opened together")),
            {}};
}

constexpr quint64 most = 1'000'000'000;

/// Pairs of destination address and port that open besides, each once for a protocol.
quint64 pairsOpened(const RuleSet &point)
{
    quint64 pairs = 0;
    for (Protocol protocol : {protocols::tcp, protocols::udp}) {
        QList<const PacketBox *> boxes;
        QList<AddressSet> destinations;
        for (const Rule &rule : point.rules)
            for (const PacketBox &box : rule.widening)
                if (box.protocol == protocol) {
                    boxes.append(&box);
                    destinations.append(box.destination);
                }
        const Atoms<Address> atoms = cut(destinations);
        std::vector<PortSet> ports(atoms.classes.size());
        for (const PacketBox *box : std::as_const(boxes))
            for (const Interval<int> &classes : atoms.of.value(box->destination))
                for (int each = classes.first; each <= classes.last; ++each)
                    ports[size_t(each)] = ports[size_t(each)].united(box->destinationPorts);
        for (size_t i = 0; i < ports.size(); ++i)
            pairs = std::min(most, pairs + std::max<quint64>(1, addressCount(atoms.classes[i], most)) *
                                               quint64(portCount(ports[i])));
    }
    return pairs;
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const RuleSet &point : input.rules.points) {
        const Gateway *gateway = input.plan.gateways.find(point.id);
        if (!gateway || gateway->separatesTcpUdp)
            continue;
        QStringList rules;
        PortSet ports;
        for (const Rule &rule : point.rules)
            if (!rule.widening.isEmpty()) {
                rules.append(rule.id);
                for (const PacketBox &box : rule.widening)
                    ports = ports.united(box.destinationPorts);
            }
        if (rules.isEmpty())
            continue;
        const quint64 pairs = pairsOpened(point);
        Words words;
        words.text = texts.translate("TcpUdpTogetherCheck", "%1 cannot tell TCP from UDP and opens both: %2.")
                         .arg(listed(texts, {point.name}), portsForPeople(ports));
        words.needs = texts.translate("TcpUdpTogetherCheck", "Only the protocol that the flows need.");
        words.found =
            texts.translate("TcpUdpTogetherCheck", "Pairs of address and port open without a need: %1 (%2).")
                .arg(pairs >= most ? texts.translate("TcpUdpTogetherCheck", "more than a billion")
                                   : QString::number(pairs),
                     listed(texts, rules));
        words.remedy =
            texts.translate("TcpUdpTogetherCheck", "Use a gateway that separates them, or approve this finding.");
        QList<Subject> subjects{{u"gateways"_s, point.id}};
        for (const QString &rule : rules.mid(0, mostSubjects))
            subjects.append({u"rules"_s, point.id + u'/' + rule});
        report(findings, about(), Finding::Severity::Warning, subjects, words, point.id)
            .fixes.append(
                changeGateway(texts.translate("TcpUdpTogetherCheck", "Use one that separates them in place of %1.")
                                  .arg(listed(texts, {point.name})),
                              point.id, [](Gateway &mended) { mended.separatesTcpUdp = true; }));
    }
    return findings;
}

} // namespace

Check check_tcpudptogether()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
