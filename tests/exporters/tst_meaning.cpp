// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random rule sets, exported and read again: each file permits exactly what its rules permit, at every border of
// every set.
#include "model/exporters/exporter.h"
#include "tests/support/chance.h"
#include "tests/support/linuxfilter.h"
#include "tests/support/rulesets.h"
#include "tests/support/tools.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace portolan {
Exporter exporter_nftables();
Exporter exporter_iptables();
} // namespace portolan

namespace {

RuleSet onlyMasquerades(RuleSet set)
{
    set.nat.removeIf([](const PointNat &nat) { return nat.kind != PointNat::Kind::Masquerade; });
    return set;
}

/// IPv4 and IPv6; none for a bridge, which iptables refuses.
QList<QByteArray> iptablesFiles(const RuleSet &set, const RuleBook &all)
{
    const auto files = exporter_iptables().write({set, all});
    if (files.ok() == set.bridge)
        qFatal("a bridge was not refused, or something else was");
    return files ? QList{files->at(0).content, files->at(1).content} : QList<QByteArray>();
}

} // namespace

class TestMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void filesPermitWhatTheirRulesPermit()
    {
        Chance chance(2026);
        int probes = 0, permitted = 0, letBack = 0;
        for (int round = 0; round < 400; ++round) {
            const RuleSet set = chance.set();
            const RuleBook all = book({set});
            const auto nft = exporter_nftables().write({set, all});
            QVERIFY(nft);
            const NftFile nftFile(nft->first().content);
            const auto ipt = iptablesFiles(set, all);
            const IptablesFile v4(ipt.value(0)), v6(ipt.value(1));
            for (int n = 0; n < 300; ++n) {
                const Rule &rule = set.rules.at(chance.below(int(set.rules.size())));
                Packet packet{chance.near(rule.source), chance.near(rule.destination), rule.protocol, 0, 0};
                if (packet.source.family != packet.destination.family)
                    continue;
                if (rule.protocol.hasPorts()) {
                    packet.sourcePort = chance.near(rule.sourcePorts);
                    packet.destinationPort = chance.near(rule.destinationPorts);
                    if (chance.below(8) == 0)
                        packet.protocol = chance.below(2) == 0 ? protocols::tcp : protocols::udp;
                }
                Rule::Hook hook = rule.hook;
                packet.opens = chance.below(2) == 0;
                if (packet.protocol == protocols::icmp || packet.protocol == protocols::icmpv6 ||
                    chance.below(4) == 0)
                    chance.makeIcmp(packet, hook, set.stateful);
                if (packet.protocol == (packet.source.family == 4 ? protocols::icmpv6 : protocols::icmp))
                    continue; // there is no such packet
                const bool gateway = set.kind == RuleSet::Kind::Gateway;
                const QString in = gateway && hook != Rule::Hook::Output
                                       ? QStringLiteral("eth%1").arg(chance.below(2))
                                       : QString();
                const QString out =
                    gateway && hook != Rule::Hook::Input
                        ? (chance.below(2) == 0 ? QStringLiteral("eth2.10") : QStringLiteral("eth0"))
                        : QString();
                const bool wanted = permits(set, hook, packet, in, out) || isLetBack(set, hook, packet, in, out);
                if (!permits(set, hook, packet, in, out) && wanted)
                    ++letBack;
                const QString chain = hookWord(hook);
                const bool byNft = !nftFile.has(chain) || nftFile.permits(chain, packet, in, out);
                const IptablesFile &iptables = packet.source.family == 4 ? v4 : v6;
                const bool byIptables = set.bridge ? wanted
                                                   : !iptables.has(chain.toUpper()) ||
                                                         iptables.permits(chain.toUpper(), packet, in, out);
                if (!nftFile.has(chain)) { // a gateway that may send what it likes
                    QVERIFY(hook == Rule::Hook::Output && (set.bridge || !iptables.has(chain.toUpper())));
                    continue;
                }
                ++probes;
                permitted += wanted;
                const QString say = QStringLiteral("round %1 %2: %3 %4 %5 -> %6 %7 %8 %9")
                                        .arg(round)
                                        .arg(rule.id, packet.protocol.name(), packet.source.text())
                                        .arg(packet.sourcePort)
                                        .arg(packet.destination.text())
                                        .arg(packet.destinationPort)
                                        .arg(in, out);
                QVERIFY2(byNft == wanted, (say.toUtf8() + "\n" + nft->first().content).constData());
                QVERIFY2(byIptables == wanted,
                         (say.toUtf8() + "\n" + ipt.value(packet.source.family == 4 ? 0 : 1)).constData());
            }
        }
        qInfo("%d probes, %d permitted, %d of them ICMP errors that no rule names", probes, permitted, letBack);
        QVERIFY(letBack > 200);
        QVERIFY(probes > 50000 && permitted > probes / 20 && permitted < probes - probes / 20);
    }

    void filesTranslateAsTheirPointDoes()
    {
        Chance chance(11);
        int changed = 0, probes = 0;
        for (int round = 0; round < 300; ++round) {
            RuleSet set = point("core", RuleSet::Kind::Gateway, {}, chance.below(3) > 0);
            set.interfaces = {
                {QStringLiteral("eth0"), QStringLiteral("a"), testing::addresses("10.0.0.1")},
                {QStringLiteral("eth1"), QStringLiteral("b"), testing::addresses("198.51.7.12,2001:db8::1")}};
            if (chance.below(3) == 0)
                set.boxes = {{QStringLiteral("a"), {}, {}}, {QStringLiteral("b"), {}, {}}};
            set.nat = chance.translations();
            const RuleBook all = book({set});
            const auto nft = exporter_nftables().write({set, all}), ipt = exporter_iptables().write({set, all});
            QVERIFY2(nft && ipt, nft ? "" : qPrintable(nft.error().text()));
            const NftFile nftFile(nft->first().content);
            const IptablesFile v4(ipt->at(0).content), v6(ipt->at(1).content);
            AddressSet inside = testing::addresses("10.0.0.0/30,2001:db8:0:1::5"), outside;
            for (const PointNat &nat : std::as_const(set.nat)) {
                inside = inside.united(nat.inside);
                outside = outside.united(nat.outside).united(nat.external);
            }
            for (int n = 0; n < 100; ++n) {
                Packet packet{chance.near(inside), chance.near(outside),
                              chance.below(2) == 0 ? protocols::tcp : protocols::udp, 4000,
                              chance.near(ports("100-110,300"))};
                const QString interface = QStringLiteral("eth%1").arg(chance.below(2));
                const IptablesFile &iptables = packet.destination.family == 4 ? v4 : v6;
                const Packet in = translatedIn(set, packet, interface);
                for (const Packet &read :
                     {nftFile.translatedIn(packet, interface), iptables.translatedIn(packet, interface)})
                    QVERIFY2(read.destination == in.destination && read.destinationPort == in.destinationPort,
                             (packet.destination.text() + u' ' + QString::number(packet.destinationPort) +
                              QStringLiteral(" wanted ") + in.destination.text() + u' ' +
                              QString::number(in.destinationPort) + QStringLiteral(" read ") +
                              read.destination.text() + u' ' + QString::number(read.destinationPort) + u'\n')
                                 .toUtf8()
                                 .append(nft->first().content + ipt->first().content)
                                 .constData());
                const Address before = packet.destination;
                packet.destination = packet.source;
                const AddressSet wanted = translatedOut(set, packet.source, interface);
                const AddressSet own = translatedOut(onlyMasquerades(set), packet.source, interface);
                const IptablesFile &family = packet.source.family == 4 ? v4 : v6;
                for (const AddressSet &read :
                     {nftFile.translatedOut(packet, interface, own), family.translatedOut(packet, interface, own)})
                    QVERIFY2(!read.isEmpty() && wanted.contains(read) &&
                                 (read == wanted || wanted.parts().size() > 1),
                             (packet.source.text() + u' ' + interface + u' ' + addressTexts(read).join(u' ') +
                              QStringLiteral(" wanted ") + addressTexts(wanted).join(u' ') + u'\n')
                                 .toUtf8()
                                 .append(nft->first().content + ipt->first().content)
                                 .constData());
                ++probes;
                changed += in.destination != before || wanted != AddressSet(packet.source);
            }
        }
        qInfo("%d probes, %d translated", probes, changed);
        QVERIFY(changed > probes / 10);
    }

    void everyRangeOfAPoolIsUsed()
    {
        RuleSet set = point("core", RuleSet::Kind::Gateway, {});
        const char *pool = "198.51.100.1,198.51.100.5-198.51.100.90,198.51.100.100-198.51.100.101";
        set.nat = {translation(PointNat::Kind::Pool, "eth1", "10.0.0.0/24", pool)};
        const RuleBook all = book({set});
        const NftFile nft(exporter_nftables().write({set, all}).value().first().content);
        const IptablesFile ipt(exporter_iptables().write({set, all}).value().first().content);
        AddressSet byNft, byIptables;
        for (int n = 0; n < 256; ++n) {
            const Packet packet{Address::ipv4(0x0a000000u + quint32(n)), {}, protocols::tcp, 1, 1};
            byNft = byNft.united(nft.translatedOut(packet, QStringLiteral("eth1"), {}));
            byIptables = byIptables.united(ipt.translatedOut(packet, QStringLiteral("eth1"), {}));
        }
        QCOMPARE(byNft, testing::addresses(pool));
        QCOMPARE(byIptables, testing::addresses(pool));
    }

    void theReadersNoticeAWrongFile()
    {
        const Rule one = through(
            rule("R-0001", Rule::Hook::Forward, protocols::tcp, "10.0.0.1,10.0.0.3", "10.1.0.0/24", "80,443"),
            "eth0", "eth1");
        const RuleSet set = point("core", RuleSet::Kind::Gateway, {one});
        const RuleBook all = book({set});
        const Packet packet{addresses("10.0.0.3").begin()->first, addresses("10.1.0.9").begin()->first,
                            protocols::tcp, 4000, 443};
        const QString in = QStringLiteral("eth0"), out = QStringLiteral("eth1");
        const QByteArray nft = exporter_nftables().write({set, all}).value().first().content;
        QVERIFY(NftFile(nft).permits(QStringLiteral("forward"), packet, in, out));
        for (const auto &[from, to] : {std::pair{"10.0.0.3", "10.0.0.4"},
                                       {"443", "444"},
                                       {"eth1", "eth9"},
                                       {"10.1.0.0/24", "10.2.0.0/24"},
                                       {"tcp dport", "udp dport"}})
            QVERIFY2(
                !NftFile(QByteArray(nft).replace(from, to)).permits(QStringLiteral("forward"), packet, in, out),
                from);
        const QByteArray v4 = exporter_iptables().write({set, all}).value().first().content;
        QVERIFY(IptablesFile(v4).permits(QStringLiteral("FORWARD"), packet, in, out));
        for (const auto &[from, to] : {std::pair{"10.0.0.3", "10.0.0.4"},
                                       {"443", "444"},
                                       {"eth1", "eth9"},
                                       {"10.1.0.0/24", "10.2.0.0/24"},
                                       {"-p 6", "-p 17"}})
            QVERIFY2(
                !IptablesFile(QByteArray(v4).replace(from, to)).permits(QStringLiteral("FORWARD"), packet, in, out),
                from);
    }

    void theToolsTakeEveryFile()
    {
        if (const QString why = whyNoNamespace({QStringLiteral("nft"), QStringLiteral("iptables-legacy-restore"),
                                                QStringLiteral("iptables-nft-restore")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        Chance chance(7);
        for (int round = 0; round < 25; ++round) {
            RuleSet set = chance.set();
            if (set.kind == RuleSet::Kind::Gateway && !set.bridge)
                set.nat = chance.translations();
            const RuleBook all = book({set});
            QByteArray nft = exporter_nftables().write({set, all}).value().first().content;
            const QList<QByteArray> ipt = iptablesFiles(set, all);
            if (set.bridge && !bridgesTrackConnections())
                nft.replace("ct state new ", "")
                    .replace("ct state established,related", "meta mark 0x1")
                    .replace("ct state invalid", "meta mark 0x2")
                    .replace("ct state new,untracked ", "");
            const Run loaded = runInNamespace(QStringLiteral("nft -f /dev/stdin"), nft);
            QVERIFY2(loaded.code == 0, (loaded.errors + nft).constData());
            for (int which = 0; which < ipt.size(); ++which)
                for (const char *kind : {"legacy", "nft"}) {
                    const QString program =
                        QStringLiteral("ip%1tables-%2")
                            .arg(which == 0 ? QString() : QStringLiteral("6"), QString::fromLatin1(kind));
                    const Run run = runInNamespace(
                        QStringLiteral(
                            "f=$(mktemp); cat > $f; %1-restore --test < $f && %1-restore --noflush < $f && "
                            "%1-restore --noflush < $f; code=$?; %1-save; rm $f; exit $code")
                            .arg(program),
                        ipt.at(which));
                    QVERIFY2(run.code == 0, (run.errors + ipt.at(which)).constData());
                    QCOMPARE(run.output.count("\n-A "), IptablesFile(ipt.at(which)).lineCount());
                }
        }
    }
};

QTEST_GUILESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
