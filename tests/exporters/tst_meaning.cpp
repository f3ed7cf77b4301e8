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
                                             protocols::icmp, protocols::esp, protocols::sctp, protocols::icmpv6};
        const bool gateway = below(3) > 0;
        RuleSet set = point("core", gateway ? RuleSet::Kind::Gateway : RuleSet::Kind::Host, {}, below(3) > 0);
        set.protectsItself = gateway && below(2) == 0;
        set.bridge = gateway && below(4) == 0;
        for (int n = below(9); n >= 0; --n) {
            Rule rule;
            rule.id = QStringLiteral("R-%1").arg(set.rules.size() + 1, 4, 10, QChar(u'0'));
            rule.purpose = QStringLiteral("accept 443 -j ACCEPT");
            rule.hook = gateway ? Rule::Hook::Forward : below(2) == 0 ? Rule::Hook::Input : Rule::Hook::Output;
            if (set.protectsItself && below(3) == 0)
                rule.hook = below(3) == 0 ? Rule::Hook::Output : Rule::Hook::Input;
            if (gateway && (rule.hook == Rule::Hook::Forward || below(2) == 0)) {
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
            rule.multicast = below(6) == 0;
            set.rules.append(rule);
        }
        return set;
    }
    /// An ICMP packet in the same or the other direction; at a stateful point only what opens something, as it
    /// takes nothing else without a connection.
    void makeIcmp(Packet &packet, Rule::Hook &hook, bool stateful)
    {
        packet.protocol = packet.source.family == 4 ? protocols::icmp : protocols::icmpv6;
        packet.sourcePort = packet.destinationPort = 0;
        if (stateful)
            return;
        static const int types[][2] = {{8, 128}, {0, 129}, {3, 1}, {3, 2}, {11, 3}, {12, 4}, {5, 137}, {13, 135}};
        packet.icmpType = types[below(8)][packet.source.family == 4 ? 0 : 1];
        packet.icmpCode = below(2) == 0 ? 4 : 0;
        if (below(2) == 0)
            return;
        std::swap(packet.source, packet.destination);
        if (hook != Rule::Hook::Forward)
            hook = hook == Rule::Hook::Input ? Rule::Hook::Output : Rule::Hook::Input;
    }
    /// Translations of every kind, some of them at the same interface.
    QList<PointNat> translations()
    {
        QList<PointNat> all;
        for (int n = 1 + below(5); n > 0; --n) {
            const char *interface = below(3) == 0 ? "eth0" : "eth1";
            const int net = below(3), other = below(3);
            const auto text = [](const char *form, int number) {
                return QString::fromLatin1(form).arg(number).toLatin1();
            };
            switch (below(8)) {
            case 0:
                all.append(translation(PointNat::Kind::Static, interface, text("10.%1.0.0/24", net).constData(),
                                       text("198.51.%1.0/24", other).constData()));
                break;
            case 1:
                all.append(translation(PointNat::Kind::Static, interface, text("10.0.0.%1", 5 + net).constData(),
                                       text("198.51.100.%1", 5 + other).constData()));
                break;
            case 2: // does not lie on the same borders
                all.append(translation(PointNat::Kind::Static, interface, "10.1.0.3-10.1.0.17",
                                       "198.51.7.10-198.51.7.24"));
                break;
            case 3:
                all.append(translation(PointNat::Kind::Static, interface, "2001:db8:0:1::/64",
                                       text("2001:db8:ff:%1::/64", other).constData()));
                break;
            case 4:
                all.append(translation(PointNat::Kind::Pool, interface, text("10.%1.0.0/24", net).constData(),
                                       "198.51.200.1-198.51.200.9"));
                break;
            case 5:
                all.append(translation(PointNat::Kind::Pool, interface, below(2) == 0 ? "" : "10.0.0.0/15,10.2.0.7",
                                       "198.51.201.1,198.51.201.5-198.51.201.90,198.51.201.100-198.51.201.101"));
                break;
            case 6:
                all.append(masquerade(interface));
                break;
            default:
                all.append(forward(interface, below(2) == 0 ? protocols::tcp : protocols::udp,
                                   "198.51.7.12,2001:db8::1", "100-110,300", "10.0.0.5,2001:db8::5",
                                   below(2) == 0 ? "" : "200-211"));
            }
        }
        return all;
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
