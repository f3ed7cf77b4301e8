// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A security group permits exactly what the rules of its device permit; what it cannot say is refused.
#include "model/exporters/exporter.h"
#include "tests/support/hostile.h"
#include "tests/support/ruleeval.h"
#include "tests/support/rulesets.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace portolan {
Exporter exporter_awssecuritygroup();
}

namespace {

using Hook = Rule::Hook;
using Kind = RuleSet::Kind;

RuleSet group(const QList<Rule> &rules, const char *own = "10.0.0.5,2001:db8::5")
{
    RuleSet set = point("srv", Kind::SecurityGroup, rules);
    set.ownAddresses = addresses(own);
    return set;
}

QByteArray written(const RuleSet &set)
{
    const RuleBook all = book({set});
    const auto files = exporter_awssecuritygroup().write({set, all});
    return files ? files->first().content : "REFUSED " + files.error().text().toUtf8();
}

QJsonArray rulesOf(const QByteArray &file, Hook hook)
{
    return QJsonDocument::fromJson(file)[QStringLiteral("Resources")][QStringLiteral(
        "PortolanGroup")][QStringLiteral("Properties")][hook == Hook::Input ? QStringLiteral("SecurityGroupIngress")
                                                                            : QStringLiteral("SecurityGroupEgress")]
        .toArray();
}

/// What the template says of the first packet of a connection.
bool permitsIn(const QJsonArray &rules, const Packet &packet, const Address &far)
{
    for (const QJsonValue &rule : rules) {
        const QString protocol = rule[QStringLiteral("IpProtocol")].toString();
        const int from = rule[QStringLiteral("FromPort")].toInt(), to = rule[QStringLiteral("ToPort")].toInt();
        const QString cidr =
            rule[far.family == 4 ? QStringLiteral("CidrIp") : QStringLiteral("CidrIpv6")].toString();
        const bool every = protocol == QStringLiteral("-1");
        if (cidr.isEmpty() || (!every && readProtocol(protocol).value() != packet.protocol) ||
            !readAddresses(cidr).value().contains(far))
            continue;
        const bool icmp = packet.protocol == protocols::icmp || packet.protocol == protocols::icmpv6;
        if (icmp && from >= 0 && (packet.type() != from || packet.icmpCode != to))
            continue;
        if ((packet.protocol == protocols::tcp || packet.protocol == protocols::udp) &&
            (packet.destinationPort < from || packet.destinationPort > to))
            continue;
        return true;
    }
    return false;
}

} // namespace

class TestAwsSecurityGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRuleIsOneLineForEachCidrAndRangeOfPorts()
    {
        const QByteArray file = written(
            group({rule("R-1", Hook::Input, protocols::tcp, "10.1.0.0/24,10.3.0.7", "10.0.0.5", "80,8000-8010")}));
        const QJsonArray rules = rulesOf(file, Hook::Input);
        QCOMPARE(rules.size(), 6); // two times two, and path MTU for both families
        const QJsonObject first{{QStringLiteral("IpProtocol"), QStringLiteral("tcp")},
                                {QStringLiteral("FromPort"), 80},
                                {QStringLiteral("ToPort"), 80},
                                {QStringLiteral("CidrIp"), QStringLiteral("10.1.0.0/24")},
                                {QStringLiteral("Description"), QStringLiteral("R-1 purpose of R-1")}};
        QCOMPARE(rules.first().toObject(), first);
        QCOMPARE(rules.at(2)[QStringLiteral("CidrIp")].toString(), QStringLiteral("10.3.0.7/32"));
        QCOMPARE(rulesOf(file, Hook::Output).size(), 1);
        QCOMPARE(rulesOf(file, Hook::Output).first()[QStringLiteral("CidrIp")].toString(),
                 QStringLiteral("127.0.0.1/32"));
    }

    void theSamePermissionStandsOnce()
    {
        const Rule one = rule("R-1", Hook::Input, protocols::tcp, "10.1.0.0/24", "10.0.0.5", "80"),
                   other = rule("R-2", Hook::Input, protocols::tcp, "10.1.0.0/24", "10.0.0.5", "80,443");
        const QJsonArray rules = rulesOf(written(group({one, other}, "10.0.0.5")), Hook::Input);
        QCOMPARE(rules.size(), 3); // with path MTU
        QCOMPARE(rules.first()[QStringLiteral("Description")].toString(), QStringLiteral("R-1 purpose of R-1"));
    }

    void templatesPermitWhatTheirRulesPermit()
    {
        QRandomGenerator random(5);
        auto below = [&random](int limit) { return random.bounded(limit); };
        const QList<const char *> far{"10.1.0.0/24", "10.1.0.7,10.1.0.9-10.1.0.20", "2001:db8:1::/64",
                                      "10.2.0.0/23,2001:db8:2::7", "any4"};
        const QList<Protocol> all{protocols::tcp, protocols::udp, protocols::icmp, protocols::icmpv6,
                                  protocols::esp};
        const QList<const char *> someports{"443", "any", "22,80-90", "1-1023"};
        int permitted = 0, probes = 0;
        for (int round = 0; round < 150; ++round) {
            QList<Rule> rules;
            for (int n = 1 + below(4); n > 0; --n) {
                const bool in = below(2) == 0;
                const char *own = "10.0.0.5,2001:db8::5", *peer = far.at(below(5));
                rules.append(rule("R-1", in ? Hook::Input : Hook::Output, all.at(below(5)), in ? peer : own,
                                  in ? own : peer, someports.at(below(4))));
            }
            const QByteArray file = written(group(rules));
            QVERIFY2(!file.startsWith("REFUSED"), file.constData());
            for (int n = 0; n < 200; ++n) {
                const Hook hook = below(2) == 0 ? Hook::Input : Hook::Output;
                const Address own = addresses(below(3) == 0 ? "2001:db8::5" : "10.0.0.5").begin()->first;
                const char *peers4[] = {"10.1.0.0",  "10.1.0.255", "10.1.1.0", "10.1.0.8",
                                        "10.1.0.20", "10.2.1.255", "10.2.2.0"};
                const char *peers6[] = {"2001:db8:1::", "2001:db8:1:1::", "2001:db8:2::7", "2001:db8:2::8"};
                const Address peer =
                    addresses(own.family == 4 ? peers4[below(7)] : peers6[below(4)]).begin()->first;
                Packet packet{hook == Hook::Input ? peer : own, hook == Hook::Input ? own : peer, all.at(below(5))};
                if (packet.protocol == (own.family == 4 ? protocols::icmpv6 : protocols::icmp))
                    continue;
                if (packet.protocol.hasPorts()) {
                    packet.sourcePort = 4000;
                    packet.destinationPort =
                        QList<int>{0, 1, 22, 79, 80, 90, 91, 443, 1023, 1024, 65535}.at(below(11));
                }
                const RuleSet set = group(rules);
                const bool wanted = permits(set, hook, packet);
                QCOMPARE(permitsIn(rulesOf(file, hook), packet, peer), wanted);
                permitted += wanted;
                ++probes;
            }
        }
        qInfo("%d probes, %d permitted", probes, permitted);
        QVERIFY(permitted > probes / 40 && permitted < probes / 2);
    }

    void pathMtuIsLetIn()
    {
        const QJsonArray rules = rulesOf(written(group({})), Hook::Input);
        Packet packet{addresses("192.0.2.1").begin()->first, addresses("10.0.0.5").begin()->first, protocols::icmp};
        packet.icmpType = 3;
        packet.icmpCode = 4;
        QVERIFY(permitsIn(rules, packet, packet.source));
        packet.icmpCode = 1;
        QVERIFY(!permitsIn(rules, packet, packet.source));
        QCOMPARE(rulesOf(written(group({}, "10.0.0.5")), Hook::Input).size(), 1);
    }

    void whatAGroupCannotSayIsRefused_data()
    {
        QTest::addColumn<RuleSet>("set");
        QTest::addColumn<QString>("words");
        QTest::newRow("source port") << group({rule("R-7", Hook::Input, protocols::udp, "10.1.0.1", "10.0.0.5",
                                                    "500", "500")})
                                     << QStringLiteral("does not see source ports");
        QTest::newRow("ports of sctp") << group({rule("R-7", Hook::Input, protocols::sctp, "10.1.0.1", "10.0.0.5",
                                                      "7")})
                                       << QStringLiteral("ports of sctp");
        QTest::newRow("multicast") << group(
                                          {rule("R-7", Hook::Input, protocols::udp, "10.1.0.1", "239.1.1.1", "7")})
                                   << QStringLiteral("multicast");
        QTest::newRow("one of two addresses")
            << group({rule("R-7", Hook::Input, protocols::udp, "10.1.0.1", "10.0.0.5", "7")}, "10.0.0.5,10.9.0.5")
            << QStringLiteral("leaves out 10.9.0.5");
        QTest::newRow("a gateway") << point("core", Kind::Gateway, {}) << QStringLiteral("not to a gateway");
        Rule back = rule("R-7", Hook::Input, protocols::udp, "10.1.0.1", "10.0.0.5", "7");
        back.state = Rule::State::Return;
        QTest::newRow("replies") << group({back}) << QStringLiteral("no rules for replies");
    }
    void whatAGroupCannotSayIsRefused()
    {
        QFETCH(RuleSet, set);
        QFETCH(QString, words);
        const QString text = QString::fromUtf8(written(set));
        QVERIFY2(text.startsWith(QStringLiteral("REFUSED")) && text.contains(words) && text.contains(set.id) &&
                     (set.rules.isEmpty() || text.contains(QStringLiteral("R-7"))),
                 qPrintable(text));
    }

    /// Members of a device that stands for several talk to each other, and none of them to itself.
    void membersMayTalkToEachOther()
    {
        const RuleSet set = group({rule("R-1", Hook::Input, protocols::tcp, "10.0.0.6-10.0.0.7", "10.0.0.5", "22"),
                                   rule("R-2", Hook::Input, protocols::tcp, "10.0.0.5,10.0.0.7", "10.0.0.6", "22"),
                                   rule("R-3", Hook::Input, protocols::tcp, "10.0.0.5-10.0.0.6", "10.0.0.7", "22")},
                                  "10.0.0.5-10.0.0.7");
        QVERIFY2(!written(set).startsWith("REFUSED"), written(set).constData());
    }

    void sixtyRulesFitAndNotOneMore()
    {
        auto many = [](int count) {
            QByteArrayList texts;
            for (int i = 0; i < count; ++i)
                texts.append("10.1." + QByteArray::number(i) + ".1");
            return group(
                {rule("R-1", Hook::Output, protocols::tcp, "10.0.0.5", texts.join(',').constData(), "443")},
                "10.0.0.5");
        };
        QCOMPARE(rulesOf(written(many(60)), Hook::Output).size(), 60);
        const QByteArray text = written(many(61));
        QVERIFY2(text.startsWith("REFUSED") && text.contains("61") && text.contains("60"), text.constData());
    }

    void descriptionsAreWhatAwsTakes()
    {
        static const QRegularExpression allowed(
            QStringLiteral("\\A[a-zA-Z0-9 ._\\-:/()#,@\\[\\]+=&;{}!$*]{0,255}\\z"));
        for (const QString &name : hostileNames(1500)) {
            RuleSet set =
                group({rule("R-1", Hook::Input, protocols::tcp, "10.1.0.1", "10.0.0.5", "443")}, "10.0.0.5");
            set.name = set.rules.first().purpose = name;
            RuleBook all = book({set});
            all.plan = all.revision = name;
            const auto files = exporter_awssecuritygroup().write({set, all});
            QVERIFY(files);
            const QJsonDocument file = QJsonDocument::fromJson(files->first().content);
            QStringList texts{file[QStringLiteral("Description")].toString(),
                              file[QStringLiteral("Resources")][QStringLiteral("PortolanGroup")]
                                  [QStringLiteral("Properties")][QStringLiteral("GroupDescription")]
                                      .toString()};
            const QJsonArray rules = rulesOf(files->first().content, Hook::Input);
            QCOMPARE(rules.size(), 2);
            for (const QJsonValue &each : rules)
                texts.append(each[QStringLiteral("Description")].toString());
            for (const QString &text : std::as_const(texts))
                QVERIFY2(allowed.match(text).hasMatch(), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestAwsSecurityGroup)
#include "tst_awssecuritygroup.moc"
