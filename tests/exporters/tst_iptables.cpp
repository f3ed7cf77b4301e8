// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the iptables exporter writes, that it takes no more lines than needed, and that both restore programs take
// it.
#include "model/exporters/exporter.h"
#include "tests/support/rulesets.h"
#include "tests/support/tools.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace portolan {
Exporter exporter_iptables();
}

namespace {

using Hook = Rule::Hook;
using Kind = RuleSet::Kind;

/// The file of IPv4 (0) or IPv6 (1).
QByteArray written(const RuleSet &set, int which = 0, const QStringList &symbols = {})
{
    const RuleBook all = book({set}, symbols);
    const auto files = exporter_iptables().write({all.points.first(), all});
    return files ? files->at(which).content : "REFUSED " + files.error().text().toUtf8();
}

QList<QByteArray> linesOf(const QByteArray &file, const QByteArray &begin = "-A ")
{
    QList<QByteArray> lines;
    for (const QByteArray &line : file.split('\n'))
        if (line.startsWith(begin) && !line.contains("ctstate INVALID") && !line.contains("RELATED"))
            lines.append(line);
    return lines;
}

/// n single addresses that touch nowhere.
QByteArray scattered(const char *net, int n)
{
    QByteArrayList all;
    for (int i = 0; i < n; ++i)
        all.append(QByteArray(net) + QByteArray::number(1 + 2 * i));
    return all.join(',');
}

} // namespace

class TestIptables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSetWithoutRulesDropsEverything()
    {
        for (int which : {0, 1}) {
            const QByteArray file = written(point("core", Kind::Gateway, {}), which);
            QVERIFY(file.contains(
                "*filter\n:FORWARD DROP [0:0]\n-F FORWARD\n-A FORWARD -m conntrack --ctstate INVALID -j DROP\n"
                "-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\nCOMMIT\n"));
            QVERIFY(!file.contains("*nat"));
        }
        QVERIFY(written(point("core", Kind::Gateway, {}, false))
                    .contains("*filter\n:FORWARD DROP [0:0]\n-F FORWARD\nCOMMIT\n"));
    }

    void aRuleSaysInterfacesEndsPortsAndState()
    {
        const Rule one = through(
            rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.5-10.1.0.9", "443"), "eth0", "eth1");
        const auto lines = linesOf(written(point("core", Kind::Gateway, {one})));
        QCOMPARE(lines,
                 (QList<QByteArray>{
                     "-A FORWARD -p 6 -i eth0 -o eth1 -s 10.0.0.1 -m iprange --dst-range 10.1.0.5-10.1.0.9 -m tcp "
                     "--dport 443 "
                     "-m conntrack --ctstate NEW -m comment --comment \"R-0001 purpose of R-0001\" -j ACCEPT"}));
    }

    void fifteenPortsFitIntoOneMatchAndARangeCountsTwo()
    {
        const char *fifteen = "1,3,5,7,9,11,13,15,17,19,21,23,25,27,29";
        QCOMPARE(linesOf(written(point(
                             "core", Kind::Gateway,
                             {rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.1", fifteen)})))
                     .size(),
                 1);
        const QByteArray sixteen = QByteArray(fifteen) + ",31";
        QCOMPARE(linesOf(written(point("core", Kind::Gateway,
                                       {rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.1",
                                             sixteen.constData())})))
                     .size(),
                 2);
        const char *ranges = "1-2,4-5,7-8,10-11,13-14,16-17,19-20,22";
        QCOMPARE(
            linesOf(written(point("core", Kind::Gateway,
                                  {rule("R-0001", Hook::Forward, protocols::udp, "10.0.0.1", "10.1.0.1", ranges)})))
                .size(),
            1);
        const QByteArray more = QByteArray(ranges) + ",24";
        QCOMPARE(linesOf(written(point("core", Kind::Gateway,
                                       {rule("R-0001", Hook::Forward, protocols::udp, "10.0.0.1", "10.1.0.1",
                                             more.constData())})))
                     .size(),
                 2);
    }

    void aLargeProductBecomesChains_data()
    {
        QTest::addColumn<int>("sources");
        QTest::addColumn<int>("destinations");
        QTest::addColumn<int>("lines"); // with the line that declares a chain
        QTest::newRow("one by one") << 1 << 1 << 1;
        QTest::newRow("one by many") << 1 << 30 << 30;
        QTest::newRow("two by two") << 2 << 2 << 4;
        QTest::newRow("two by three") << 2 << 3 << 6;
        QTest::newRow("three by three") << 3 << 3 << 7;
        QTest::newRow("twenty by thirty") << 20 << 30 << 51;
    }
    void aLargeProductBecomesChains()
    {
        QFETCH(int, sources);
        QFETCH(int, destinations);
        const QByteArray from = scattered("10.0.0.", sources), to = scattered("10.1.0.", destinations);
        const QByteArray file = written(
            point("core", Kind::Gateway,
                  {rule("R-0001", Hook::Forward, protocols::tcp, from.constData(), to.constData(), "443")}));
        QTEST(int(linesOf(file).size() + linesOf(file, ":portolan-").size()), "lines");
    }

    void equalChainsAreShared()
    {
        const QByteArray from = scattered("10.0.0.", 10), other = scattered("10.3.0.", 10),
                         to = scattered("10.1.0.", 20);
        const QByteArray file = written(
            point("core", Kind::Gateway,
                  {rule("R-0001", Hook::Forward, protocols::tcp, from.constData(), to.constData(), "443"),
                   rule("R-0002", Hook::Forward, protocols::udp, other.constData(), to.constData(), "53")}));
        QCOMPARE(linesOf(file, ":portolan-").size(), 1);
        QCOMPARE(linesOf(file).size(), 40);
    }

    void aChainThatMatchesPortsNamesItsProtocol()
    {
        QByteArrayList many;
        for (int i = 1; i < 200; i += 2)
            many.append(QByteArray::number(i));
        const QByteArray from = scattered("10.0.0.", 20);
        const QByteArray file = written(point("core", Kind::Gateway,
                                              {rule("R-0001", Hook::Forward, protocols::udp, from.constData(),
                                                    "10.1.0.1", many.join(',').constData())}));
        QVERIFY(linesOf(file).size() <= 27);
        for (const QByteArray &line : linesOf(file))
            if (line.contains("multiport"))
                QVERIFY(line.contains("-p 17"));
    }

    void theOutsideIsOneNegatedMatch()
    {
        Rule out = rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "any4", "443");
        out.destination = out.destination.minus(addresses("10.0.0.0/24"));
        QVERIFY(written(point("core", Kind::Gateway, {out})).contains(" ! -d 10.0.0.0/24 "));
    }

    void familiesGoToTheirFiles()
    {
        const RuleSet set =
            point("core", Kind::Gateway,
                  {rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1,2001:db8::1", "any", "443"),
                   rule("R-0002", Hook::Forward, protocols::tcp, "10.0.0.1", "10.0.0.2", "22")});
        QCOMPARE(linesOf(written(set, 0)).size(), 2);
        QCOMPARE(linesOf(written(set, 1)).size(), 1);
        QVERIFY(linesOf(written(set, 1)).first().contains("-s 2001:db8::1 "));
    }

    void aHostKeepsLoopbackAndNeighbours()
    {
        const RuleSet set =
            point("ws1", Kind::Host, {rule("R-0001", Hook::Input, protocols::tcp, "10.0.0.2", "10.0.0.1", "22")});
        const QByteArray v4 = written(set, 0), v6 = written(set, 1);
        QVERIFY(v4.contains(":INPUT DROP [0:0]\n:OUTPUT DROP [0:0]\n-F INPUT\n-A INPUT -i lo -j ACCEPT\n") &&
                v4.contains("-A OUTPUT -o lo -j ACCEPT\n"));
        QCOMPARE(v6.count("--hl-eq 255 "), 8);
        QCOMPARE(v6.count("--hl-eq 1 "), 4);
        QVERIFY(!v4.contains("--hl-eq"));
    }

    void forwardsKeepTheirPortsPaired()
    {
        RuleSet set = point("core", Kind::Gateway, {});
        set.interfaces = {{QStringLiteral("eth1"), QStringLiteral("net"), addresses("203.0.113.2")}};
        set.nat = {forward("eth1", protocols::tcp, "203.0.113.2", "443,8000-8010", "10.0.0.5", "443,9000-9010"),
                   masquerade("eth1")};
        QCOMPARE(
            linesOf(written(set)),
            (QList<QByteArray>{
                "-A PREROUTING -i eth1 -d 203.0.113.2 -p 6 -m tcp --dport 8000:8010 -j DNAT --to-destination "
                "10.0.0.5:9000-9010/8000",
                "-A PREROUTING -i eth1 -d 203.0.113.2 -p 6 -m tcp --dport 443 -j DNAT --to-destination 10.0.0.5",
                "-A POSTROUTING -o eth1 -j MASQUERADE"}));
        QVERIFY(!written(set, 1).contains("*nat"));
    }

    void translationsStandInTheirOrder()
    {
        RuleSet set = point("core", Kind::Gateway, {});
        set.interfaces = {{QStringLiteral("eth1"), QStringLiteral("net"), addresses("203.0.113.2")}};
        set.boxes = {{QStringLiteral("a"), {}, {}}, {QStringLiteral("b"), {}, {}}};
        set.nat = {masquerade("eth1"),
                   translation(PointNat::Kind::Pool, "eth1", "10.0.1.0/24",
                               "203.0.113.10-203.0.113.20,203.0.113.30-203.0.113.40"),
                   translation(PointNat::Kind::Static, "eth1", "10.0.2.0/24", "198.51.100.0/24"),
                   translation(PointNat::Kind::Static, "eth1", "10.0.0.9", "203.0.113.9"),
                   translation(PointNat::Kind::Static, "eth1", "2001:db8:1::/64", "2001:db8:2::/64"),
                   forward("eth1", protocols::tcp, "203.0.113.9", "443", "10.0.0.5", "443")};
        QCOMPARE(
            linesOf(written(set)),
            (QList<QByteArray>{
                "-A PREROUTING -i eth1 -d 203.0.113.9 -p 6 -m tcp --dport 443 -j DNAT --to-destination 10.0.0.5",
                "-A PREROUTING -i eth1 -d 198.51.100.0/24 -j NETMAP --to 10.0.2.0/24",
                "-A PREROUTING -i eth1 -d 203.0.113.9 -j DNAT --to-destination 10.0.0.9",
                "-A POSTROUTING -o eth1 -s 10.0.2.0/24 -j NETMAP --to 198.51.100.0/24",
                "-A POSTROUTING -o eth1 -s 10.0.0.9 -j SNAT --to-source 203.0.113.9",
                "-A POSTROUTING -o eth1 -s 0.0.0.0/0.0.0.1 -m iprange --src-range 10.0.1.0-10.0.1.255 -j SNAT "
                "--to-source 203.0.113.10-203.0.113.20 --persistent",
                "-A POSTROUTING -o eth1 -s 0.0.0.1/0.0.0.1 -m iprange --src-range 10.0.1.0-10.0.1.255 -j SNAT "
                "--to-source 203.0.113.30-203.0.113.40 --persistent",
                "-A POSTROUTING -o eth1 -j SNAT --to-source 203.0.113.2"}));
        QVERIFY(
            written(set, 1).contains("-A POSTROUTING -o eth1 -s 2001:db8:1::/64 -j NETMAP --to 2001:db8:2::/64\n"));
    }

    void aRuleForRepliesOpensNothing()
    {
        QList<Rule> rules{rule("R-0001", Hook::Forward, protocols::tcp, "any", "any", "any", "443"),
                          rule("R-0002", Hook::Forward, protocols::icmp, "any", "any"),
                          rule("R-0003", Hook::Forward, protocols::icmpv6, "any", "any")};
        for (Rule &each : rules)
            each.state = Rule::State::Return;
        const RuleSet set = point("core", Kind::Gateway, rules, false);
        QVERIFY(written(set).contains(
            "-A FORWARD -p 6 -m tcp --sport 443 -m tcp ! --tcp-flags SYN,ACK SYN -m comment"));
        QVERIFY(written(set).contains("-A FORWARD -p 1 -m icmp ! --icmp-type 8 -m comment"));
        QVERIFY(!written(set).contains("-p 58") && !written(set, 1).contains("-p 1 "));
        QVERIFY(written(set, 1).contains("-A FORWARD -p 58 -m icmp6 ! --icmpv6-type 128 -m comment"));
    }

    void aStatelessPointLetsErrorsBackToThoseWhoSend()
    {
        const Rule one = through(
            rule("R-0001", Hook::Forward, protocols::udp, "10.0.0.1,2001:db8::1", "10.1.0.1,2001:db8:1::1", "53"),
            "eth0", "eth1");
        const auto v4 = linesOf(written(point("core", Kind::Gateway, {one}, false)));
        QCOMPARE(v4.mid(0, 2), (QList<QByteArray>{
                                   "-A FORWARD -p 1 -i eth1 -o eth0 -d 10.0.0.1 -m icmp --icmp-type 3/4 -m comment "
                                   "--comment \"path MTU, ICMP errors\" -j ACCEPT",
                                   "-A FORWARD -p 1 -i eth1 -o eth0 -d 10.0.0.1 -m icmp --icmp-type 11 -m comment "
                                   "--comment \"path MTU, ICMP errors\" -j ACCEPT"}));
        QCOMPARE(linesOf(written(point("core", Kind::Gateway, {one}, false), 1)).size(), 5);
    }

    void aGatewayThatProtectsItselfKeepsWhatItNeeds()
    {
        RuleSet set = point(
            "core", Kind::Gateway,
            {through(rule("R-0002", Hook::Input, protocols::tcp, "10.0.0.9", "10.0.0.254", "22"), "eth0", "eth9")});
        QVERIFY(written(set).startsWith("REFUSED"));
        set.protectsItself = true;
        const QByteArray v4 = written(set), v6 = written(set, 1);
        QVERIFY(v4.contains(":FORWARD DROP [0:0]\n:INPUT DROP [0:0]\n") && !v4.contains("OUTPUT"));
        QVERIFY(v4.contains("-A INPUT -i lo -j ACCEPT\n") && !v4.contains("eth9"));
        QVERIFY(v4.contains("-A INPUT -p 6 -i eth0 -s 10.0.0.9 -d 10.0.0.254 -m tcp --dport 22 "));
        QCOMPARE(v6.count("--hl-eq 255 "), 4);
        QCOMPARE(v6.count("--hl-eq 1 "), 4);
    }

    void aBridgeIsRefusedWithARemedy()
    {
        RuleSet set = point("tap", Kind::Gateway, {});
        set.bridge = true;
        const QByteArray text = written(set);
        QVERIFY2(text.startsWith("REFUSED At \"point tap\" (tap): iptables does not see") &&
                     text.contains("nftables"),
                 text.constData());
    }

    void chainsOfOthersStayAsTheyAre()
    {
        if (const QString why =
                whyNoNamespace({QStringLiteral("iptables-legacy-restore"), QStringLiteral("iptables-nft-restore")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        const RuleSet set = point("core", Kind::Gateway,
                                  {rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.1", "443")});
        for (const char *kind : {"legacy", "nft"}) {
            const Run run = runInNamespace(
                QStringLiteral(
                    "i=iptables-%1; $i -P INPUT DROP; $i -A INPUT -p tcp --dport 22 -j ACCEPT; $i -A FORWARD "
                    "-j ACCEPT; f=$(mktemp); cat > $f; $i-restore --noflush $f; code=$?; $i-save; rm $f; exit "
                    "$code")
                    .arg(QString::fromLatin1(kind)),
                written(set));
            QVERIFY2(run.code == 0, run.errors.constData());
            QVERIFY(run.output.contains(":INPUT DROP") && run.output.contains("--dport 22 -j ACCEPT"));
            QVERIFY(run.output.contains(":FORWARD DROP") && !run.output.contains("-A FORWARD -j ACCEPT"));
            QCOMPARE(run.output.count("\n-A FORWARD"), 3);
        }
    }

    void refusalsNamePointRuleAndReason()
    {
        RuleSet set = point("core", Kind::Gateway,
                            {rule("R-0007", Hook::Forward, protocols::tcp, "10.0.0.1", "10.0.0.2", "1")});
        set.rules.first().source = AddressSet(Address::symbol(0));
        const QByteArray unknown = written(set, 0, {QStringLiteral("device:ws1")});
        QVERIFY2(unknown.startsWith("REFUSED") && unknown.contains("core") && unknown.contains("R-0007") &&
                     unknown.contains("device:ws1"),
                 unknown.constData());
        for (const char *name : {"eth+", "eth0 -j ACCEPT", "!eth0", "-j", "eth0\n-A FORWARD -j ACCEPT"}) {
            set.rules = {
                through(rule("R-0007", Hook::Forward, protocols::tcp, "10.0.0.1", "10.0.0.2", "1"), name, "")};
            QVERIFY2(written(set).startsWith("REFUSED"), name);
        }
    }

    void bothRestoreProgramsTakeTheFiles()
    {
        if (const QString why =
                whyNoNamespace({QStringLiteral("iptables-legacy-restore"), QStringLiteral("iptables-nft-restore")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        const QByteArray from = scattered("10.0.0.", 12) + ",2001:db8::1,2001:db8::5-2001:db8::9,2001:db8:1::/64";
        const QByteArray to =
            scattered("10.1.0.", 9) + ",10.4.0.1-10.4.0.77,2001:db8:2::1,2001:db8:3::1,2001:db8:4::2";
        RuleSet set = point("core", Kind::Gateway,
                            {through(rule("R-0001", Hook::Forward, protocols::tcp, from.constData(), to.constData(),
                                          "80,443,5000-6000", "1024-65535"),
                                     "eth0,eth2", "eth1"),
                             rule("R-0002", Hook::Forward, protocols::esp, "10.0.0.1", "10.2.0.1"),
                             rule("R-0003", Hook::Forward, protocols::sctp, "10.0.0.1", "10.2.0.1", "1,5-9"),
                             rule("R-0004", Hook::Forward, protocols::igmp, "10.0.0.1", "224.0.0.22,224.0.0.2"),
                             rule("R-0005", Hook::Forward, protocols::icmpv6, "2001:db8::1", "any6"),
                             rule("R-0006", Hook::Forward, protocols::icmp, "any", "any"),
                             rule("R-0007", Hook::Forward, protocols::udp, "10.0.0.1", to.constData(),
                                  "1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33-40"),
                             rule("R-0008", Hook::Forward, protocols::tcp, from.constData(), to.constData(),
                                  "1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33-40",
                                  "1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33-40"),
                             rule("R-0009", Hook::Forward, protocols::tcp, "10.0.0.5-10.0.0.6", "10.1.0.5-10.1.0.6",
                                  "1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33-40", "1-5")});
        set.interfaces = {{QStringLiteral("eth1"), QStringLiteral("net"), addresses("203.0.113.2,2001:db8:9::1")}};
        set.nat = {
            masquerade("eth1"), forward("eth1", protocols::udp, "", "1-3,9", "10.0.0.5,2001:db8::5", "11-14"),
            forward("eth1", protocols::tcp, "2001:db8:9::1,203.0.113.2", "22", "10.0.0.5,2001:db8::5", "2222"),
            forward("eth1", protocols::esp, "203.0.113.2", "", "10.0.0.5", "")};
        const RuleSet host =
            point("ws1", Kind::Host,
                  {rule("R-0001", Hook::Input, protocols::udp, "any", "10.0.0.1,2001:db8::1", "5353"),
                   rule("R-0002", Hook::Output, protocols::tcp, "10.0.0.1,2001:db8::1", "any", "443")});
        for (const RuleSet &each : {set, host})
            for (int which : {0, 1})
                for (const char *kind : {"legacy", "nft"}) {
                    const QByteArray file = written(each, which);
                    QVERIFY2(!file.startsWith("REFUSED"), file.constData());
                    const QString program =
                        QStringLiteral("ip%1tables-%2")
                            .arg(which == 0 ? QString() : QStringLiteral("6"), QString::fromLatin1(kind));
                    const Run run =
                        runInNamespace(QStringLiteral("f=$(mktemp); cat > $f; %1-restore --test < $f && %1-restore "
                                                      "< $f; code=$?; %1-save; rm $f; exit $code")
                                           .arg(program),
                                       file);
                    QVERIFY2(run.code == 0, (run.errors + file).constData());
                    QCOMPARE(run.output.count("\n-A "), file.count("\n-A "));
                }
    }
};

QTEST_GUILESS_MAIN(TestIptables)
#include "tst_iptables.moc"
