// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans built of network namespaces, their exported files loaded: the verdict on every real packet, and the
// addresses it arrives with, are those of the rule book.
#include "model/pipeline/derive.h"
#include "model/plan/planfile.h"
#include "tests/support/randomnet.h"

#include <QtCore/QThread>
#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

class TestRandomPackets : public QObject
{
    Q_OBJECT

    NetWorld m_world;
    quint32 m_tag = 0x10000;
    int m_sent = 0, m_arrived = 0, m_static = 0, m_pool = 0, m_hidden = 0, m_forwarded = 0, m_inputs = 0,
        m_bridged = 0;

    void count(const RandomNet &net, const RandomNet::Shot &shot, const NetWalk::End &end, const Caught &got)
    {
        const QString source = got.source.text(), to = shot.packet.destination.text();
        ++m_arrived;
        const bool changed = got.source != shot.packet.source;
        const bool pool =
            source.startsWith(QStringLiteral("198.51.101.")) || source.startsWith(QStringLiteral("198.51.102."));
        const bool hidden =
            source.startsWith(QStringLiteral("203.0.113.")) || source.startsWith(QStringLiteral("2001:db8:99:"));
        m_pool += changed && pool;
        m_hidden += changed && hidden;
        const bool port = end.packet.destinationPort != shot.packet.destinationPort;
        m_forwarded += port;
        m_static += (changed && !pool && !hidden) || (!port && end.packet.destination != shot.packet.destination);
        m_inputs += got.where.startsWith(u'g');
        const QString behind = QStringLiteral("behind");
        m_bridged += (net.walk.node(shot.from)->plugs.first().zone == behind) !=
                     (net.walk.node(got.where)->plugs.first().zone == behind);
    }

    static QString say(const RandomNet::Shot &shot)
    {
        const Packet &packet = shot.packet;
        return QStringLiteral("%1 %2 %3 %4 -> %5 %6%7")
            .arg(shot.from, packet.protocol.name(), packet.source.text())
            .arg(packet.sourcePort)
            .arg(packet.destination.text())
            .arg(packet.destinationPort)
            .arg(packet.opens ? QString() : QStringLiteral(" ack"));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyVerdictIsThatOfTheRuleBook_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("exporter");
        const int plans = qEnvironmentVariableIntValue("PORTOLAN_PLANS");
        for (quint32 seed = 1; seed <= quint32(plans > 0 ? plans : 12); ++seed)
            for (const char *exporter : {"nftables", "iptables"})
                QTest::newRow(
                    qPrintable(QStringLiteral("plan %1, %2").arg(seed).arg(QString::fromLatin1(exporter))))
                    << seed << QString::fromLatin1(exporter);
    }

    void everyVerdictIsThatOfTheRuleBook()
    {
        QFETCH(quint32, seed);
        QFETCH(QString, exporter);
        RandomNet net(seed, bridgesTrackConnections());
        const auto plan = readPlan(net.planText(), QStringLiteral("packets.portolan"), {});
        QVERIFY2(plan, plan ? "" : (plan.error().text().toUtf8() + net.planText()).constData());
        const auto derived = derive(*plan, Texts());
        const RuleBook &book = derived->rules;
        const QByteArray fault = m_world.build(net.walk.zones, net.walk.nodes);
        QVERIFY2(fault.isEmpty(), fault.constData());
        for (const RuleSet &set : book.points) {
            const QByteArray refused =
                m_world.load(book, set, set.bridge ? QStringLiteral("nftables") : exporter, set.id);
            QVERIFY2(refused.isEmpty(), refused.constData());
        }

        struct Sent
        {
            RandomNet::Shot shot;
            NetWalk::End end;
            quint32 tag;
        };
        QList<Sent> sent;
        QSet<QString> used;
        QHash<quint32, Caught> caught;
        for (int n = 0; n < 1500; ++n) {
            const RandomNet::Shot shot = net.shot();
            const NetWalk::End end = net.walk.walk(book, shot.from, shot.packet);
            // What could be taken for a reply, or for more of the same, would tell nothing.
            const bool echo = shot.packet.protocol == protocols::icmp || shot.packet.protocol == protocols::icmpv6;
            if (!echo && used.intersects(end.stages))
                continue;
            used.unite(end.stages);
            m_world.station(shot.from).send(shot.packet, ++m_tag); // a host firewall that drops it says so here
            sent.append({shot, end, m_tag});
            if (n % 8 == 0)
                m_world.drain(caught);
        }
        QThread::msleep(200);
        m_world.drain(caught);

        int wrong = 0, arrived = 0;
        for (const Sent &each : std::as_const(sent)) {
            const bool came = caught.contains(each.tag);
            const Caught got = caught.value(each.tag);
            bool right = came == each.end.arrives;
            if (right && came)
                right = got.where == each.end.node && each.end.sources.contains(got.source) &&
                        got.destinationPort == each.end.packet.destinationPort;
            arrived += came;
            if (came)
                count(net, each.shot, each.end, got);
            if (!right && ++wrong <= 12)
                qInfo().noquote() << "wrong:" << say(each.shot) << "| wanted"
                                  << (each.end.arrives
                                          ? each.end.node + u' ' + addressTexts(each.end.sources).join(u' ')
                                          : QStringLiteral("nothing"))
                                  << "| came" << (came ? got.where : QStringLiteral("nothing")) << got.source.text()
                                  << got.destinationPort;
        }
        m_sent += int(sent.size());
        qInfo("%d points, %d packets, %d arrived, %d wrong", int(book.points.size()), int(sent.size()), arrived,
              wrong);
        if (wrong > 0 && qEnvironmentVariableIsSet("PORTOLAN_SHOW"))
            qInfo().noquote() << net.planText();
        QCOMPARE(wrong, 0);
        QVERIFY(sent.size() > 500 && arrived > 20);
    }

    void cleanupTestCase()
    {
        qInfo("%d packets, %d arrived: %d translated by blocks, %d by pools, %d hidden, %d to forwarded ports, %d "
              "to or "
              "from behind a bridge, %d at gateways themselves",
              m_sent, m_arrived, m_static, m_pool, m_hidden, m_forwarded, m_bridged, m_inputs);
        if (!bridgesTrackConnections())
            qInfo("this kernel cannot track connections through a bridge: bridges were stateless");
        for (int each : {m_static, m_pool, m_hidden, m_forwarded, m_bridged, m_inputs})
            QVERIFY(each > 20);
        QVERIFY(m_sent > 10000);
    }
};

int main(int argc, char **argv)
{
    for (const char *program : {"ip", "sysctl", "nft", "iptables-nft-restore", "ip6tables-nft-restore"})
        if (systemProgram(QString::fromLatin1(program)).isEmpty()) {
            fprintf(stderr, "skipped: %s is not installed\n", program);
            return 77;
        }
    if (!enterOwnWorld()) {
        fputs("skipped: network namespaces are not allowed here\n", stderr);
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestRandomPackets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_randompackets.moc"
