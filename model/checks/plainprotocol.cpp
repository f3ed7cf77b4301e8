// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Protocols without encryption that have an encrypted twin.
#include "model/checks/shelfwords.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"plain-protocol"_s,
        u"P-05"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A plain protocol is used where an encrypted twin exists")),
        {}};
}

struct Twin
{
    Port port;
    const char *name;
    const char *twin;
};
constexpr Twin twins[] = {
    {21, "FTP", "FTPS 990, SFTP 22"}, {23, "Telnet", "SSH 22"},       {80, "HTTP", "HTTPS 443"},
    {110, "POP3", "POP3S 995"},       {143, "IMAP", "IMAPS 993"},     {389, "LDAP", "LDAPS 636"},
    {1883, "MQTT", "MQTTS 8883"},     {1935, "RTMP", "RTMPS 443"},    {3268, "LDAP", "LDAPS 3269"},
    {5060, "SIP", "SIP TLS 5061"},    {5222, "XMPP", "XMPP TLS 5223"}};

QList<Finding> run(const CheckInput &input)
{
    const QList<int> first = firstActiveFlows(input);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Twin &twin : twins) {
        Unique<QString> needs;
        int flow = -1;
        for (int n = 0; n < input.flows.needs.size(); ++n) {
            const Need &need = input.flows.needs.at(n);
            const bool named =
                std::any_of(need.ports.begin(), need.ports.end(), [&twin](const Interval<Port> &part) {
                    return part.first == twin.port && part.last == twin.port;
                });
            if (need.protocol != protocols::tcp || first.at(n) < 0 || !named)
                continue;
            flow = flow < 0 ? first.at(n) : flow;
            needs.add(needName(input, need));
        }
        if (flow < 0)
            continue;
        const QString plain = u"%1 (TCP %2)"_s.arg(QString::fromLatin1(twin.name)).arg(twin.port);
        Words words;
        words.text = texts.translate("PlainProtocolCheck", "%1 goes over the network unencrypted: %2.")
                         .arg(plain, listed(texts, needs.items()));
        words.needs = QString::fromLatin1(twin.twin);
        words.found = plain;
        words.remedy = texts.translate("PlainProtocolCheck",
                                       "Use the encrypted twin where both ends can, and waive the plain one.");
        report(findings, about(), Finding::Severity::Warning, {flowSubject(input, flow)}, words,
               QString::number(twin.port));
    }
    return findings;
}

} // namespace

Check check_plainprotocol()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
