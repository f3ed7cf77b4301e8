// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random rule sets, exported and read again: each file permits exactly what its rules permit, at every border of
// every set.
#include "model/exporters/exporter.h"
#include "tests/support/linuxfilter.h"
#include "tests/support/rulesets.h"
#include "tests/support/tools.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace portolan {
Exporter exporter_nftables();
Exporter exporter_iptables();
} // namespace portolan

namespace {

class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) {}

    int below(int limit) { return m_random.bounded(limit); }

    AddressSet addresses()
    {
        const AddressSet inside = testing::addresses("10.0.0.0/8,fc00::/7");
        switch (below(8)) {
        case 0:
            return anyAddress();
        case 1:
            return anyAddress().minus(inside);
        case 2:
            return wholeFamily(4).minus(AddressSet(address(4)));
        default:
            break;
        }
        AddressSet set;
        for (int n = 1 + below(below(3) == 0 ? 12 : 3); n > 0; --n) {
            Address first = address(below(4) == 0 ? 6 : 4), last = first;
            last.low += quint64(below(3) == 0 ? below(300) : 0);
            set = set.united(AddressSet(first, last));
        }
        return set;
    }
    PortSet ports()
    {
        if (below(5) == 0)
            return anyPort();
        PortSet set;
        for (int n = 1 + below(below(4) == 0 ? 40 : 4); n > 0; --n) {
            const int first = below(3) == 0 ? below(65536) : below(400);
            set = set.united(PortSet(Port(first), Port(std::min(65535, first + (below(2) == 0 ? below(500) : 0)))));
        }
        return set;
    }
    QStringList interfaces()
    {
        static const QStringList all{QStringLiteral("eth0"), QStringLiteral("eth1"), QStringLiteral("eth2.10")};
        return all.mid(0, below(4));
    }
    RuleSet set()
    {
        static const Protocol protocols[] = {protocols::tcp,  protocols::udp, protocols::tcp,  protocols::udp,
                                             protocols::icmp, protocols::esp, protocols::sctp, Protocol{200}};
        const bool gateway = below(3) > 0;
        RuleSet set = point("core", gateway ? RuleSet::Kind::Gateway : RuleSet::Kind::Host, {}, below(3) > 0);
        for (int n = below(9); n >= 0; --n) {
            Rule rule;
            rule.id = QStringLiteral("R-%1").arg(set.rules.size() + 1, 4, 10, QChar(u'0'));
            rule.purpose = QStringLiteral("accept 443 -j ACCEPT");
            rule.hook = gateway ? Rule::Hook::Forward : below(2) == 0 ? Rule::Hook::Input : Rule::Hook::Output;
            if (gateway) {
                rule.inInterfaces = interfaces();
                rule.outInterfaces = interfaces();
            }
            rule.protocol = protocols[below(8)];
            rule.source = addresses();
            rule.destination = addresses();
            if (rule.protocol.hasPorts()) {
                rule.sourcePorts = below(3) == 0 ? ports() : anyPort();
                rule.destinationPorts = ports();
            }
            if (!set.stateful && below(2) == 0)
                rule.state = Rule::State::Return;
            set.rules.append(rule);
        }
        return set;
    }
    /// A value at a border of the set, or just beside one.
    Address near(const AddressSet &set)
    {
        if (set.isEmpty() || below(6) == 0)
            return address(below(3) == 0 ? 6 : 4);
        const AddressRange range = set.parts().at(below(int(set.parts().size())));
        switch (below(4)) {
        case 0:
            return range.first;
        case 1:
            return range.last;
        case 2:
            return range.first.low == 0 ? range.first : previous(range.first);
        default:
            return range.last.low == (range.last.family == 4 ? 0xffffffffULL : ~0ULL) ? range.last
                                                                                      : next(range.last);
        }
    }
    int near(const PortSet &set)
    {
        if (set.isEmpty() || below(6) == 0)
            return below(65536);
        const auto range = set.parts().at(below(int(set.parts().size())));
        return std::clamp(below(2) == 0 ? range.first - below(2) : range.last + below(2), 0, 65535);
    }

private:
    Address address(int family)
    {
        if (family == 4)
            return Address::ipv4(0x0a000000u + quint32(below(3)) * 0x10000u + quint32(below(600)));
        return {6, 0x20010db800000000ULL + quint64(below(3)), quint64(below(600))};
    }
    QRandomGenerator m_random;
};

} // namespace

class TestMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void filesPermitWhatTheirRulesPermit()
    {
        Chance chance(2026);
        int probes = 0, permitted = 0;
        for (int round = 0; round < 400; ++round) {
            const RuleSet set = chance.set();
            const RuleBook all = book({set});
            const auto nft = exporter_nftables().write({set, all}), ipt = exporter_iptables().write({set, all});
            QVERIFY(nft && ipt);
            const NftFile nftFile(nft->first().content);
            const IptablesFile v4(ipt->at(0).content), v6(ipt->at(1).content);
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
                const bool gateway = set.kind == RuleSet::Kind::Gateway;
                const QString in = gateway ? QStringLiteral("eth%1").arg(chance.below(2)) : QString();
                const QString out =
                    gateway ? (chance.below(2) == 0 ? QStringLiteral("eth2.10") : QStringLiteral("eth0"))
                            : QString();
                const bool wanted = permits(set, rule.hook, packet, in, out);
                const QString chain = hookWord(rule.hook);
                const bool byNft = nftFile.permits(chain, packet, in, out);
                const bool byIptables =
                    (packet.source.family == 4 ? v4 : v6).permits(chain.toUpper(), packet, in, out);
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
                         (say.toUtf8() + "\n" + ipt->at(packet.source.family == 4 ? 0 : 1).content).constData());
            }
        }
        qInfo("%d probes, %d permitted", probes, permitted);
        QVERIFY(probes > 50000 && permitted > probes / 20 && permitted < probes - probes / 20);
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
        for (int round = 0; round < 40; ++round) {
            const RuleSet set = chance.set();
            const RuleBook all = book({set});
            const QByteArray nft = exporter_nftables().write({set, all}).value().first().content;
            const auto ipt = exporter_iptables().write({set, all}).value();
            const Run loaded = runInNamespace(QStringLiteral("nft -f /dev/stdin"), nft);
            QVERIFY2(loaded.code == 0, (loaded.errors + nft).constData());
            for (int which : {0, 1})
                for (const char *kind : {"legacy", "nft"}) {
                    const QString program =
                        QStringLiteral("ip%1tables-%2")
                            .arg(which == 0 ? QString() : QStringLiteral("6"), QString::fromLatin1(kind));
                    const Run run =
                        runInNamespace(program + QStringLiteral("-restore && ") + program + QStringLiteral("-save"),
                                       ipt.at(which).content);
                    QVERIFY2(run.code == 0, (run.errors + ipt.at(which).content).constData());
                    QCOMPARE(run.output.count("\n-A "), IptablesFile(ipt.at(which).content).lineCount());
                }
        }
    }
};

QTEST_GUILESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
