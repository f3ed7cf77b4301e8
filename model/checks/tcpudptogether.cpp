// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways that cannot tell TCP from UDP and open both.
#include "model/checks/shelfwords.h"

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

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const RuleSet &point : input.rules.points) {
        QStringList rules;
        PortSet ports;
        for (const Rule &rule : point.rules)
            if (rule.widened) {
                rules.append(rule.id);
                ports = ports.united(rule.destinationPorts);
            }
        if (rules.isEmpty())
            continue;
        Words words;
        words.text = texts.translate("TcpUdpTogetherCheck", "%1 cannot tell TCP from UDP and opens both: %2.")
                         .arg(listed(texts, {point.name}), portsForPeople(ports));
        words.needs = texts.translate("TcpUdpTogetherCheck", "Only the protocol that the flows need.");
        words.found =
            texts.translate("TcpUdpTogetherCheck", "Opened without a need: %1.").arg(listed(texts, rules));
        words.remedy =
            texts.translate("TcpUdpTogetherCheck", "Use a gateway that separates them, or approve this finding.");
        QList<Subject> subjects{{u"gateways"_s, point.id}};
        for (const QString &rule : rules.mid(0, mostSubjects))
            subjects.append({u"rules"_s, point.id + u'/' + rule});
        report(findings, about(), Finding::Severity::Warning, subjects, words, point.id);
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
