// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random rule sets of every kind of point, random translations, and values at the borders of sets.
#pragma once
#include "tests/support/ruleeval.h"
#include "tests/support/rulesets.h"

#include <QtCore/QRandomGenerator>

namespace portolan::testing {

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

} // namespace portolan::testing
