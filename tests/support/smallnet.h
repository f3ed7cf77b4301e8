// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small network of namespaces that tests with rules made by hand share: a and b at one wire, the router gate
// between them and c, another router before d.
#pragma once
#include "tests/support/realsockets.h"
#include "tests/support/rulesets.h"

#include <QtCore/QThread>
#include <QtTest/QtTest>

namespace portolan::testing {

inline Rule back(Rule rule)
{
    std::swap(rule.source, rule.destination);
    std::swap(rule.sourcePorts, rule.destinationPorts);
    std::swap(rule.inInterfaces, rule.outInterfaces);
    rule.state = Rule::State::Return;
    rule.id += QStringLiteral("-b");
    return rule;
}

inline Rule toGroup(Rule rule)
{
    rule.multicast = true;
    return rule;
}

inline NetPlug plug(const char *interface, const char *zone, const char *four, const char *six)
{
    return {QString::fromLatin1(interface),
            QString::fromLatin1(zone),
            {QString::fromLatin1(four) + QStringLiteral("/24"), QString::fromLatin1(six) + QStringLiteral("/64")}};
}

inline QList<NetRoute> byWay(const char *net, const char *four, const char *net6, const char *six)
{
    return {{QString::fromLatin1(net), QString::fromLatin1(four)},
            {QString::fromLatin1(net6), QString::fromLatin1(six)}};
}

/// The columns `exporter` and `stateful`.
inline void exporterRows(bool stateless)
{
    QTest::addColumn<QString>("exporter");
    QTest::addColumn<bool>("stateful");
    for (const char *exporter : {"nftables", "iptables"})
        for (bool stateful : {true, false})
            if (stateful || stateless)
                QTest::addRow("%s, %s", exporter, stateful ? "stateful" : "stateless")
                    << QString::fromLatin1(exporter) << stateful;
}

class SmallNet
{
public:
    NetWorld world;

    /// a and b at one wire, gate between them and c, another router before d behind a narrow wire.
    bool build()
    {
        const QString eth0 = QStringLiteral("eth0");
        QList<NetNode> nodes{
            {QStringLiteral("a"), NetNode::Kind::Host, {plug("eth0", "lan", "10.1.0.5", "2001:db8:1::5")}, {}},
            {QStringLiteral("b"), NetNode::Kind::Host, {plug("eth0", "lan", "10.1.0.6", "2001:db8:1::6")}, {}},
            {QStringLiteral("gate"),
             NetNode::Kind::Router,
             {plug("eth0", "lan", "10.1.0.1", "2001:db8:1::1"), plug("eth1", "mid", "10.2.0.1", "2001:db8:2::1")},
             byWay("10.3.0.0/24", "10.2.0.2", "2001:db8:3::/64", "2001:db8:2::2")},
            {QStringLiteral("c"),
             NetNode::Kind::Host,
             {plug("eth0", "mid", "10.2.0.5", "2001:db8:2::5")},
             byWay("10.1.0.0/24", "10.2.0.1", "2001:db8:1::/64", "2001:db8:2::1")},
            {QStringLiteral("far"),
             NetNode::Kind::Router,
             {plug("eth0", "mid", "10.2.0.2", "2001:db8:2::2"), plug("eth1", "end", "10.3.0.2", "2001:db8:3::2")},
             byWay("10.1.0.0/24", "10.2.0.1", "2001:db8:1::/64", "2001:db8:2::1")},
            {QStringLiteral("d"),
             NetNode::Kind::Host,
             {plug("eth0", "end", "10.3.0.5", "2001:db8:3::5")},
             byWay("10.1.0.0/24", "10.3.0.2", "2001:db8:1::/64", "2001:db8:3::2")}};
        for (int i : {0, 1})
            nodes[i].routes = byWay("10.2.0.0/24", "10.1.0.1", "2001:db8:2::/64", "2001:db8:1::1") +
                              byWay("10.3.0.0/24", "10.1.0.1", "2001:db8:3::/64", "2001:db8:1::1");
        const QByteArray fault =
            world.build({QStringLiteral("lan"), QStringLiteral("mid"), QStringLiteral("end")}, nodes);
        if (!fault.isEmpty())
            qInfo("%s", fault.constData());
        return fault.isEmpty();
    }

    bool load(const RuleSet &set, const QString &exporter)
    {
        const QByteArray fault = world.load(book({set}), set, exporter, set.id);
        if (!fault.isEmpty())
            qInfo("%s", fault.constData());
        return fault.isEmpty();
    }

    RuleSet gate(const QList<Rule> &rules, bool stateful)
    {
        RuleSet set = point("gate", RuleSet::Kind::Gateway, rules, stateful);
        set.interfaces = {{QStringLiteral("eth0"), QStringLiteral("lan"), addresses("10.1.0.1,2001:db8:1::1")},
                          {QStringLiteral("eth1"), QStringLiteral("mid"), addresses("10.2.0.1,2001:db8:2::1")}};
        if (!stateful)
            for (const Rule &rule : rules)
                if (rule.hook == Rule::Hook::Forward && !rule.multicast)
                    set.rules.append(back(rule));
        return set;
    }

    struct Sending
    {
        QString from;
        const char *source;
        const char *group;
        int port;
        QStringList to; ///< who shall get it
    };
    /// How many arrive elsewhere than they should.
    int wrongOf(const QList<Sending> &all)
    {
        QHash<quint32, Caught> caught;
        QHash<QString, QHash<quint32, Caught>> at;
        int wrong = 0;
        for (const Sending &each : all) {
            Packet packet{readAddress(QString::fromLatin1(each.source)).value(),
                          readAddress(QString::fromLatin1(each.group)).value(), protocols::udp, 4000, each.port};
            world.station(each.from).send(packet, ++m_tag);
            QThread::msleep(2);
            for (const char *name : {"a", "b", "c", "d"}) {
                const QString who = QString::fromLatin1(name);
                if (who == each.from)
                    continue;
                QHash<quint32, Caught> got;
                world.station(who).drain(got);
                if (!got.contains(m_tag) && each.to.contains(who)) { // a slow machine
                    QThread::msleep(50);
                    world.station(who).drain(got);
                }
                if (got.contains(m_tag) != each.to.contains(who) && ++wrong < 10)
                    qInfo("wrong: %s %s -> %s %d at %s", qPrintable(each.from), each.source, each.group, each.port,
                          name);
            }
        }
        return wrong;
    }

private:
    quint32 m_tag = 0x200000;
};

/// To be called first in main(): a reason to skip, or nothing where programs are there and namespaces can be made.
/// Moves the process into its own world.
inline const char *whyNoWorld()
{
    for (const char *program : {"ip", "sysctl", "nft", "iptables-nft-restore", "ip6tables-nft-restore"})
        if (systemProgram(QString::fromLatin1(program)).isEmpty())
            return "a program for network namespaces or filters is not installed";
    return enterOwnWorld() ? nullptr : "network namespaces are not allowed here";
}

} // namespace portolan::testing
