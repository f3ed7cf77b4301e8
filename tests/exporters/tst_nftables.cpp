// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the nftables exporter writes, and that nft takes it.
#include "model/exporters/exporter.h"
#include "tests/support/rulesets.h"
#include "tests/support/tools.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace portolan {
Exporter exporter_nftables();
}

namespace {

using Hook = Rule::Hook;
using Kind = RuleSet::Kind;

QByteArray written(const RuleSet &set, const QStringList &symbols = {})
{
    const RuleBook all = book({set}, symbols);
    const auto files = exporter_nftables().write({all.points.first(), all});
    return files ? files->first().content : "REFUSED " + files.error().text().toUtf8();
}

/// The lines of a chain that hold rules or essentials, without the indent.
QList<QByteArray> chain(const QByteArray &file, const QByteArray &name)
{
    const qsizetype begin = file.indexOf("\tchain " + name + " {\n");
    if (begin < 0)
        return {};
    QList<QByteArray> lines;
    for (const QByteArray &line : file.mid(begin, file.indexOf("\n\t}", begin) - begin).split('\n'))
        lines.append(line.trimmed());
    return lines.mid(2);
}

} // namespace

class TestNftables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSetWithoutRulesDropsEverything()
    {
        QCOMPARE(chain(written(point("core", Kind::Gateway, {})), "forward"),
                 (QList<QByteArray>{"ct state invalid drop", "ct state established,related accept"}));
        QVERIFY(written(point("core", Kind::Gateway, {})).contains("hook forward priority filter; policy drop;"));
        QCOMPARE(chain(written(point("core", Kind::Gateway, {}, false)), "forward"), QList<QByteArray>());
        QVERIFY(!written(point("core", Kind::Gateway, {})).contains("hook input"));
    }

    void theTableIsReplacedAsAWhole()
    {
        QVERIFY(written(point("core", Kind::Gateway, {}))
                    .contains("\nadd table inet portolan\ndelete table inet portolan\ntable inet portolan {\n"));
    }

    void aRuleSaysInterfacesEndsPortsAndState()
    {
        const Rule one = through(rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.0/24", "443"),
                                 "eth0", "eth1,eth2");
        QCOMPARE(chain(written(point("core", Kind::Gateway, {one})), "forward").last(),
                 QByteArray("iifname \"eth0\" oifname { \"eth1\", \"eth2\" } ip saddr 10.0.0.1 ip daddr "
                            "10.1.0.0/24 tcp dport 443 "
                            "ct state new accept comment \"R-0001 purpose of R-0001\""));
    }

    void equalSetsAreSharedAndDisjoint()
    {
        const char *many = "10.0.0.1,10.0.0.3,10.0.0.5-10.0.0.9";
        const QByteArray file =
            written(point("core", Kind::Gateway,
                          {rule("R-0001", Hook::Forward, protocols::tcp, many, "10.1.0.1", "80,443"),
                           rule("R-0002", Hook::Forward, protocols::udp, "10.2.0.1", many, "80,443", "80,443")}));
        QCOMPARE(file.count("\tset a_"), 1);
        QCOMPARE(file.count("\tset p_"), 1);
        QVERIFY(file.contains("elements = { 10.0.0.1, 10.0.0.3, 10.0.0.5-10.0.0.9 }"));
        QVERIFY(file.contains("ip saddr @a_1 ip daddr 10.1.0.1 tcp dport @p_1"));
        QVERIFY(file.contains("ip daddr @a_1 udp sport @p_1 udp dport @p_1"));
    }

    void theOutsideIsWrittenAsWhatIsNotInside()
    {
        Rule out = rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "any4", "443");
        out.destination = out.destination.minus(addresses("10.0.0.0/24,10.7.0.0/24"));
        const QByteArray file = written(point("core", Kind::Gateway, {out}));
        QVERIFY(file.contains("ip daddr != @a_1 tcp"));
        QVERIFY(file.contains("elements = { 10.0.0.0/24, 10.7.0.0/24 }"));
    }

    void bothFamiliesGetTheirLines()
    {
        const QByteArray file =
            written(point("core", Kind::Gateway,
                          {rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1,2001:db8::1",
                                "10.1.0.1,2001:db8:1::/64", "22"),
                           rule("R-0002", Hook::Forward, protocols::tcp, "10.0.0.1", "any", "22"),
                           rule("R-0003", Hook::Forward, protocols::tcp, "any", "any", "22"),
                           rule("R-0004", Hook::Forward, protocols::tcp, "10.0.0.1", "2001:db8::1", "22")}));
        const auto lines = chain(file, "forward");
        QVERIFY(lines.at(2).startsWith("ip saddr 10.0.0.1 ip daddr 10.1.0.1 tcp dport 22"));
        QVERIFY(lines.at(3).startsWith("ip6 saddr 2001:db8::1 ip6 daddr 2001:db8:1::/64 tcp dport 22"));
        QVERIFY(lines.at(4).startsWith("ip saddr 10.0.0.1 tcp dport 22"));
        QVERIFY(lines.at(5).startsWith("tcp dport 22"));
        QCOMPARE(lines.at(6), QByteArray("# R-0004: its ends share no address family"));
        QCOMPARE(lines.size(), 7);
    }

    void aStatelessPointTracksNothing()
    {
        Rule back = rule("R-0002", Hook::Forward, protocols::tcp, "10.1.0.1", "10.0.0.1", "any", "443");
        back.state = Rule::State::Return;
        const QByteArray file = written(
            point("core", Kind::Gateway,
                  {rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.1", "443"), back}, false));
        QVERIFY(!file.contains("ct "));
        QVERIFY(file.contains(
            "ip saddr 10.1.0.1 ip daddr 10.0.0.1 tcp sport 443 tcp flags & (syn | ack) != syn accept"));
    }

    void aRuleForRepliesOpensNothing()
    {
        QList<Rule> rules{rule("R-0001", Hook::Forward, protocols::tcp, "any", "any"),
                          rule("R-0002", Hook::Forward, protocols::icmp, "any", "any"),
                          rule("R-0003", Hook::Forward, protocols::icmpv6, "any", "any"),
                          rule("R-0004", Hook::Forward, protocols::udp, "any", "any")};
        for (Rule &each : rules)
            each.state = Rule::State::Return;
        const auto lines = chain(written(point("core", Kind::Gateway, rules, false)), "forward");
        for (const char *match :
             {"meta l4proto 6 tcp flags & (syn | ack) != syn accept",
              "meta nfproto ipv4 meta l4proto 1 icmp type != echo-request accept",
              "meta nfproto ipv6 meta l4proto 58 icmpv6 type != echo-request accept", "meta l4proto 17 accept"})
            QVERIFY2(std::any_of(lines.begin(), lines.end(),
                                 [match](const QByteArray &line) { return line.startsWith(match); }),
                     match);
    }

    void aStatelessPointLetsErrorsBackToThoseWhoSend()
    {
        const Rule one = through(
            rule("R-0001", Hook::Forward, protocols::udp, "10.0.0.1,2001:db8::1", "10.1.0.1,2001:db8:1::1", "53"),
            "eth0", "eth1");
        const auto lines = chain(written(point("core", Kind::Gateway, {one}, false)), "forward");
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0),
                 QByteArray("iifname \"eth1\" oifname \"eth0\" ip daddr 10.0.0.1 icmp type "
                            "destination-unreachable icmp code frag-needed accept comment \"path MTU\""));
        QCOMPARE(lines.at(1), QByteArray("iifname \"eth1\" oifname \"eth0\" ip daddr 10.0.0.1 icmp type "
                                         "time-exceeded accept comment \"ICMP error\""));
        QCOMPARE(lines.at(2),
                 QByteArray("iifname \"eth1\" oifname \"eth0\" ip6 daddr 2001:db8::1 icmpv6 type { "
                            "destination-unreachable, packet-too-big, time-exceeded, parameter-problem } accept "
                            "comment \"path MTU, ICMP errors\""));
    }

    void aGatewayThatProtectsItselfKeepsWhatItNeeds()
    {
        RuleSet set = point(
            "core", Kind::Gateway,
            {rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.1", "443"),
             through(rule("R-0002", Hook::Input, protocols::tcp, "10.0.0.9", "10.0.0.254", "22"), "eth0", "")});
        QVERIFY(written(set).startsWith("REFUSED At \"point core\" (core), rule R-0002"));
        set.protectsItself = true;
        const auto input = chain(written(set), "input");
        QCOMPARE(input.first(), QByteArray("iifname \"lo\" accept"));
        QVERIFY(input.at(1).contains("hoplimit 255") && input.at(2).contains("mld-listener-report"));
        QCOMPARE(input.last(),
                 QByteArray("iifname \"eth0\" ip saddr 10.0.0.9 ip daddr 10.0.0.254 tcp dport 22 ct state "
                            "new accept comment \"R-0002 purpose of R-0002\""));
        QVERIFY(!written(set).contains("hook output") &&
                written(set).contains("hook input priority filter; policy drop;"));
        set.rules.append(rule("R-0003", Hook::Output, Protocol{112}, "10.0.0.254", "224.0.0.18"));
        QVERIFY(chain(written(set), "output")
                    .last()
                    .startsWith("ip saddr 10.0.0.254 ip daddr 224.0.0.18 meta l4proto 112"));
    }

    void aBridgeFiltersFrames()
    {
        RuleSet set =
            point("tap", Kind::Gateway,
                  {through(rule("R-0001", Hook::Forward, protocols::tcp, "any", "any", "443"), "eth0", "eth1")});
        set.bridge = true;
        QByteArray file = written(set);
        QVERIFY(
            file.contains("\nadd table bridge portolan\ndelete table bridge portolan\ntable bridge portolan {\n"));
        QVERIFY(!file.contains("table inet"));
        const auto lines = chain(file, "forward");
        QCOMPARE(lines.first(), QByteArray("ether type arp accept"));
        QVERIFY(lines.at(1).contains("nd-neighbor-solicit") && lines.at(3) == "ct state invalid drop");
        QVERIFY(lines.at(5).startsWith(
            "iifname \"eth0\" oifname \"eth1\" ether type ip tcp dport 443 ct state new accept"));
        QVERIFY(lines.at(6).startsWith("iifname \"eth0\" oifname \"eth1\" ether type ip6 tcp dport 443"));
        set.protectsItself = true;
        set.rules.append(rule("R-0002", Hook::Input, protocols::tcp, "10.0.0.9", "10.0.0.254", "22"));
        file = written(set);
        QVERIFY(file.contains("table inet portolan {\n\tchain input"));
        set.nat = {masquerade("eth1")};
        QVERIFY(written(set).startsWith("REFUSED At \"point tap\" (tap): A bridge"));
    }

    void translationsStandInTheirOrder()
    {
        RuleSet set = point("core", Kind::Gateway, {});
        set.interfaces = {{QStringLiteral("eth1"), QStringLiteral("net"), addresses("203.0.113.2")}};
        set.nat = {masquerade("eth1"),
                   translation(PointNat::Kind::Pool, "eth1", "10.0.1.0/24", "203.0.113.10-203.0.113.20"),
                   translation(PointNat::Kind::Static, "eth1", "10.0.2.0/24", "198.51.100.0/24"),
                   translation(PointNat::Kind::Static, "eth1", "10.0.0.9", "203.0.113.9"),
                   translation(PointNat::Kind::Static, "eth1", "2001:db8:1::/64", "2001:db8:2::/64"),
                   forward("eth1", protocols::tcp, "203.0.113.9", "443", "10.0.0.5", "443")};
        const QByteArray file = written(set);
        QCOMPARE(
            chain(file, "nat_prerouting"),
            (QList<QByteArray>{"iifname \"eth1\" ip daddr 203.0.113.9 tcp dport 443 dnat ip to 10.0.0.5",
                               "iifname \"eth1\" ip daddr 198.51.100.0/24 dnat ip prefix to 10.0.2.0/24",
                               "iifname \"eth1\" ip daddr 203.0.113.9 dnat ip to 10.0.0.9",
                               "iifname \"eth1\" ip6 daddr 2001:db8:2::/64 dnat ip6 prefix to 2001:db8:1::/64"}));
        QCOMPARE(chain(file, "nat_postrouting"),
                 (QList<QByteArray>{
                     "oifname \"eth1\" ip saddr 10.0.2.0/24 snat ip prefix to 198.51.100.0/24",
                     "oifname \"eth1\" ip saddr 10.0.0.9 snat ip to 203.0.113.9",
                     "oifname \"eth1\" ip6 saddr 2001:db8:1::/64 snat ip6 prefix to 2001:db8:2::/64",
                     "oifname \"eth1\" ip saddr 10.0.1.0/24 snat ip to 203.0.113.10-203.0.113.20 persistent",
                     "oifname \"eth1\" meta nfproto ipv4 masquerade"}));
    }

    void aPairOfBoxesHidesBehindTheAddressThatItShares()
    {
        RuleSet set = point("core", Kind::Gateway, {});
        set.interfaces = {{QStringLiteral("eth1"), QStringLiteral("net"), addresses("203.0.113.2")}};
        set.boxes = {{QStringLiteral("a"), QStringLiteral("fw-a"), {}}, {QStringLiteral("b"), {}, {}}};
        set.nat = {masquerade("eth1")};
        QCOMPARE(chain(written(set), "nat_postrouting"),
                 (QList<QByteArray>{"oifname \"eth1\" meta nfproto ipv4 snat ip to 203.0.113.2"}));
        QVERIFY(written(set).contains("\n# Boxes: fw-a, b; one policy, this same file on each of them\n"));
        set.interfaces.first().addresses = AddressSet(Address::symbol(0));
        QVERIFY(
            written(set, {QStringLiteral("gateway:core/wan")}).contains("needs the address that the boxes share"));
    }

    void translationsThatDoNotPairAreRefused()
    {
        RuleSet set = point("core", Kind::Gateway, {});
        using Nat = PointNat::Kind;
        for (const auto &[nat, words] :
             {std::pair{translation(Nat::Static, "eth1", "10.0.0.0/24", "198.51.100.0/25"), "does not pair"},
              {translation(Nat::Static, "eth1", "10.0.0.0/32", "2001:db8::1"), "does not pair"},
              {translation(Nat::Static, "eth1", "", ""), "does not pair"},
              {translation(Nat::Pool, "eth1", "10.0.0.0/24", "2001:db8::1"), "no address of the same family"},
              {translation(Nat::Pool, "eth1", "", ""), "no address for what it translates"},
              {translation(Nat::Pool, "eth 1", "", "198.51.100.1"), "no interface name"}}) {
            set.nat = {nat};
            const QByteArray text = written(set);
            QVERIFY2(text.startsWith("REFUSED At \"point core\" (core): ") && text.contains(words),
                     text.constData());
        }
        set.nat = {translation(Nat::Static, "eth1", "10.0.0.1", "")};
        set.nat.first().outside = AddressSet(Address::symbol(0));
        const QByteArray unknown = written(set, {QStringLiteral("device:x")});
        QVERIFY2(unknown.contains("device:x"), unknown.constData());
    }

    void aHostKeepsLoopbackAndNeighbours()
    {
        const QByteArray file =
            written(point("ws1", Kind::Host,
                          {rule("R-0001", Hook::Input, protocols::tcp, "10.0.0.2", "10.0.0.1", "22"),
                           rule("R-0002", Hook::Output, Protocol{50}, "10.0.0.1", "10.0.0.2")}));
        QCOMPARE(chain(file, "input").first(), QByteArray("iifname \"lo\" accept"));
        QCOMPARE(chain(file, "output").first(), QByteArray("oifname \"lo\" accept"));
        QVERIFY(chain(file, "input").at(1).startsWith("ip6 hoplimit 255 icmpv6 type { nd-router-solicit"));
        QVERIFY(chain(file, "output")
                    .last()
                    .startsWith("ip saddr 10.0.0.1 ip daddr 10.0.0.2 meta l4proto 50 ct state new accept"));
        QCOMPARE(chain(file, "forward"), QList<QByteArray>());
    }

    void forwardsAndMasqueradesHaveTheirChains()
    {
        RuleSet set = point("core", Kind::Gateway, {});
        set.interfaces = {{QStringLiteral("eth1"), QStringLiteral("net"), addresses("203.0.113.2")}};
        set.nat = {forward("eth1", protocols::tcp, "203.0.113.2", "443", "10.0.0.5", "443"),
                   forward("eth1", protocols::tcp, "203.0.113.2", "8000-8001,8010", "10.0.0.5", "9000-9002"),
                   forward("eth1", protocols::tcp, "203.0.113.2", "2222", "10.0.0.5", "22"), masquerade("eth1")};
        const QByteArray file = written(set);
        QCOMPARE(
            chain(file, "nat_prerouting"),
            (QList<QByteArray>{
                "iifname \"eth1\" ip daddr 203.0.113.2 tcp dport 443 dnat ip to 10.0.0.5",
                "iifname \"eth1\" ip daddr 203.0.113.2 tcp dport @p_1 dnat ip to 10.0.0.5 : tcp dport map @m_1",
                "iifname \"eth1\" ip daddr 203.0.113.2 tcp dport 2222 dnat ip to 10.0.0.5:22"}));
        QVERIFY(file.contains("elements = { 8000 : 9000, 8001 : 9001, 8010 : 9002 }"));
        QCOMPARE(chain(file, "nat_postrouting"),
                 (QList<QByteArray>{"oifname \"eth1\" meta nfproto ipv4 masquerade"}));
    }

    void anOutsideAddressThatNobodyKnowsIsTheGatewaysOwn()
    {
        RuleSet set = point("core", Kind::Gateway, {});
        set.nat = {forward("eth1", protocols::tcp, "", "443", "10.0.0.5", "443")};
        set.nat.first().external = AddressSet(Address::symbol(0));
        QVERIFY(
            written(set, {QStringLiteral("gateway:core/wan")})
                .contains(
                    "iifname \"eth1\" meta nfproto ipv4 fib daddr type local tcp dport 443 dnat ip to 10.0.0.5\n"));
    }

    void refusalsNamePointRuleAndReason()
    {
        RuleSet set = point("core", Kind::Gateway,
                            {rule("R-0007", Hook::Forward, protocols::tcp, "10.0.0.1", "10.0.0.2", "1")});
        set.rules.first().destination = AddressSet(Address::symbol(1));
        const QByteArray unknown = written(set, {QStringLiteral("device:a"), QStringLiteral("device:ws1")});
        QVERIFY2(unknown.startsWith("REFUSED") && unknown.contains("core") && unknown.contains("R-0007") &&
                     unknown.contains("device:ws1"),
                 unknown.constData());
        for (const char *name :
             {"eth0\" accept", "eth*", "a-name-longer-than-15", "eth 0", "-i", "eth0;", "eth0\n", "", ".."}) {
            set.rules = {rule("R-0007", Hook::Forward, protocols::tcp, "10.0.0.1", "10.0.0.2", "1")};
            set.rules.first().inInterfaces = {QString::fromLatin1(name)};
            QVERIFY2(written(set).startsWith("REFUSED At \"point core\" (core), rule R-0007"), name);
        }
        set.rules = {rule("R-0008", Hook::Input, protocols::tcp, "10.0.0.1", "10.0.0.2", "1")};
        QVERIFY(written(set).startsWith("REFUSED"));
        set.rules.clear();
        set.nat = {forward("eth1", protocols::tcp, "", "1-2", "10.0.0.5", "5")};
        QVERIFY(written(set).contains("do not pair"));
        set.nat.first().toPorts = {};
        set.nat.first().to = addresses("10.0.0.5-10.0.0.6");
        QVERIFY(written(set).contains("several addresses"));
    }

    void aLongPurposeIsCutOnACharacterBorder()
    {
        for (int length = 100; length < 140; ++length) {
            Rule one = rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.1", "443");
            one.purpose = QString(length, u'x') + QStringLiteral("ñáü€").repeated(20);
            const QByteArray line = chain(written(point("core", Kind::Gateway, {one})), "forward").last();
            const QByteArray comment = line.mid(line.indexOf("comment \"") + 9).chopped(1);
            QVERIFY(comment.size() <= 128 && comment.size() > 120);
            QVERIFY(comment.endsWith("\xe2\x80\xa6"));
            QVERIFY(!QString::fromUtf8(comment).contains(QChar(QChar::ReplacementCharacter)));
        }
    }

    void nftTakesAFileTwiceAndKeepsForeignTables()
    {
        if (const QString why = whyNoNamespace({QStringLiteral("nft")}); !why.isEmpty())
            QSKIP(qPrintable(why));
        RuleSet set =
            point("core", Kind::Gateway,
                  {through(rule("R-0001", Hook::Forward, protocols::tcp,
                                "10.0.0.1,10.0.0.3,2001:db8::1,2001:db8::7", "any", "80,443", "1024-65535"),
                           "eth0", "eth1"),
                   rule("R-0002", Hook::Forward, protocols::esp, "10.0.0.1", "10.2.0.1"),
                   rule("R-0003", Hook::Forward, protocols::sctp, "10.0.0.1", "10.2.0.1", "1,5-9"),
                   rule("R-0004", Hook::Forward, protocols::igmp, "10.0.0.1", "224.0.0.22,224.0.0.2"),
                   rule("R-0005", Hook::Forward, protocols::icmpv6, "2001:db8::1", "any6"),
                   rule("R-0006", Hook::Forward, protocols::dccp, "any", "any", "7")});
        set.rules[0].destination =
            set.rules[0].destination.minus(addresses("10.0.0.0/8,192.168.0.0/16,fc00::/7,2001:db8::/32"));
        set.nat = {
            masquerade("eth1"), forward("eth1", protocols::udp, "", "1-3,9", "10.0.0.5,2001:db8::5", "11-14"),
            forward("eth1", protocols::tcp, "2001:db8:9::1,203.0.113.1", "22", "10.0.0.5,2001:db8::5", "2222"),
            forward("eth1", protocols::esp, "203.0.113.1", "", "10.0.0.5", "")};
        const QByteArray file = written(set);
        QVERIFY2(!file.startsWith("REFUSED"), file.constData());
        const Run run = runInNamespace(
            QStringLiteral(
                "nft add table ip foreign; f=$(mktemp); cat > $f; nft -f $f && nft -f $f; code=$?; rm $f; "
                "nft list tables; nft list chain inet portolan forward; exit $code"),
            file);
        QVERIFY2(run.code == 0, (run.errors + file).constData());
        QVERIFY(run.output.contains("table ip foreign"));
        QCOMPARE(run.output.count("comment \"R-000"), 7);
    }
};

QTEST_GUILESS_MAIN(TestNftables)
#include "tst_nftables.moc"
