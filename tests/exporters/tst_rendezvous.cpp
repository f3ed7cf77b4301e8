// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PIM and groups really sent towards a rendezvous point, through the loaded files of every gateway of a plan: each
// verdict is that of the rule book, and what arrives bears the addresses that it says.
//
// s - g1 - wire b (g2, m, x) - m - wire d (rp, w); l behind g2.
#include "model/pipeline/derive.h"
#include "model/plan/planfile.h"
#include "tests/support/smallnet.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

constexpr Protocol pim{103};

/// One gateway on the way of a packet.
struct Crossed
{
    QString gateway, in, out;
};

QByteArray planText(const QByteArray &nat, bool stateful)
{
    QByteArray text = R"({"format": 1, "project": {"name": "Meeting"},
 "zones": [{"id": "a", "subnets": ["10.1.0.0/24", "2001:db8:1::/64"]}, {"id": "b", "subnets": ["10.2.0.0/24", "2001:db8:2::/64"]},
           {"id": "c", "subnets": ["10.3.0.0/24", "2001:db8:3::/64"]}, {"id": "d", "subnets": ["10.4.0.0/24", "2001:db8:4::/64"]}],
 "gateways": [
  {"id": "g1", MANNERS, "interfaces": [{"id": "eth0", "zone": "b", "addresses": ["10.2.0.1", "2001:db8:2::1"]}, {"id": "eth1", "zone": "a", "addresses": ["10.1.0.254", "2001:db8:1::fe"]}]},
  {"id": "g2", MANNERS, "interfaces": [{"id": "eth0", "zone": "b", "addresses": ["10.2.0.2", "2001:db8:2::2"]}, {"id": "eth1", "zone": "c", "addresses": ["10.3.0.254", "2001:db8:3::fe"]}]},
  {"id": "m", MANNERS, "nat": [NAT], "interfaces": [{"id": "eth0", "zone": "b", "addresses": ["10.2.0.3", "2001:db8:2::3"]}, {"id": "eth1", "zone": "d", "addresses": ["10.4.0.3", "2001:db8:4::3"]}]},
  {"id": "rp", MANNERS, "interfaces": [{"id": "eth0", "zone": "d", "addresses": ["10.4.0.1", "2001:db8:4::1"]}]}],
 "devices": [
  {"id": "s", "roles": ["play/sender"], "interfaces": [{"zone": "a", "addresses": ["10.1.0.5", "2001:db8:1::5"]}]},
  {"id": "l", "roles": ["play/listener"], "interfaces": [{"zone": "c", "addresses": ["10.3.0.5", "2001:db8:3::5"]}]}],
 "products": [{"id": "play", "name": "Play", "vendor": "x", "category": "audio", "documents": [{"file": "a.txt", "title": "a"}],
  "roles": [{"id": "sender", "name": {"en": "s"}}, {"id": "listener", "name": {"en": "l"}}],
  "services": [{"id": "stream", "name": {"en": "x"}, "protocols": ["udp"], "ports": "5004", "groups": ["239.1.1.1", "ff15::101"]}],
  "requirements": [{"id": "stream", "service": "stream", "from": ["sender"], "to": ["listener"], "purpose": {"en": "x"}, "source": {"line": 1}}]}]})";
    text.replace("MANNERS",
                 QByteArray("\"platform\": \"nftables\", \"routesMulticast\": true, \"protectsItself\": true, "
                            "\"rendezvousPoint\": \"rp\", \"stateful\": ") +
                     (stateful ? "true" : "false"));
    return text.replace("NAT", nat);
}

Address at(const char *text)
{
    return readAddress(QString::fromLatin1(text)).value();
}

} // namespace

class TestRendezvous : public QObject
{
    Q_OBJECT

    NetWorld m_world;
    quint32 m_tag = 0x300000;
    QHash<quint32, QString> m_denied; ///< where they would have arrived
    int m_sent = 0, m_arrived = 0, m_wrong = 0, m_renamed = 0;

    /// A new network with the files of all gateways in it, which has seen no packet yet.
    void build(const RuleBook &book, const QString &exporter)
    {
        const auto router = [](const char *name, const QList<NetPlug> &plugs, const QList<NetRoute> &routes) {
            return NetNode{QString::fromLatin1(name), NetNode::Kind::Router, plugs, routes};
        };
        const auto host = [](const char *name, const NetPlug &plug, const QList<NetRoute> &routes) {
            return NetNode{QString::fromLatin1(name), NetNode::Kind::Host, {plug}, routes};
        };
        const auto net = [](int net, const char *four, const char *six) {
            return byWay(qPrintable(QStringLiteral("10.%1.0.0/24").arg(net)), four,
                         qPrintable(QStringLiteral("2001:db8:%1::/64").arg(net)), six);
        };
        const auto toA = net(1, "10.2.0.1", "2001:db8:2::1"), toC = net(3, "10.2.0.2", "2001:db8:2::2"),
                   toD = net(4, "10.2.0.3", "2001:db8:2::3");
        QList<NetRoute> fromA, fromC, fromD;
        for (int n : {2, 3, 4})
            fromA += net(n, "10.1.0.254", "2001:db8:1::fe");
        for (int n : {1, 2, 4})
            fromC += net(n, "10.3.0.254", "2001:db8:3::fe");
        for (int n : {1, 2, 3})
            fromD += net(n, "10.4.0.3", "2001:db8:4::3");
        fromD.append({QStringLiteral("10.9.2.0/24"), QStringLiteral("10.4.0.3")}); // where b is moved to
        const QByteArray fault =
            m_world.build({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")},
                          {router("g1",
                                  {plug("eth0", "b", "10.2.0.1", "2001:db8:2::1"),
                                   plug("eth1", "a", "10.1.0.254", "2001:db8:1::fe")},
                                  toC + toD),
                           router("g2",
                                  {plug("eth0", "b", "10.2.0.2", "2001:db8:2::2"),
                                   plug("eth1", "c", "10.3.0.254", "2001:db8:3::fe")},
                                  toA + toD),
                           router("m",
                                  {plug("eth0", "b", "10.2.0.3", "2001:db8:2::3"),
                                   plug("eth1", "d", "10.4.0.3", "2001:db8:4::3")},
                                  toA + toC),
                           router("rp", {plug("eth0", "d", "10.4.0.1", "2001:db8:4::1")}, fromD),
                           host("s", plug("eth0", "a", "10.1.0.5", "2001:db8:1::5"), fromA),
                           host("l", plug("eth0", "c", "10.3.0.5", "2001:db8:3::5"), fromC),
                           host("x", plug("eth0", "b", "10.2.0.66", "2001:db8:2::66"), toA + toC + toD),
                           host("w", plug("eth0", "d", "10.4.0.66", "2001:db8:4::66"), fromD)});
        QVERIFY2(fault.isEmpty(), fault.constData());
        for (const RuleSet &set : book.points) {
            const QByteArray refused = m_world.load(book, set, exporter, set.id);
            QVERIFY2(refused.isEmpty(), refused.constData());
        }
    }

    /// Where a unicast packet is when all of the gateways that it crosses have had their say; nothing: dropped.
    static std::optional<Packet> expected(const RuleBook &book, const QList<Crossed> &way, const QString &to,
                                          Packet packet)
    {
        for (const Crossed &each : way) {
            const RuleSet &set = *book.point(each.gateway);
            packet = translatedIn(set, packet, each.in);
            if (!permits(set, Rule::Hook::Forward, packet, each.in, each.out))
                return {};
            packet.source = translatedOut(set, packet.source, each.out).begin()->first;
        }
        const RuleSet *own = book.point(to);
        if (own)
            packet = translatedIn(*own, packet, QStringLiteral("eth0"));
        if (own && !permits(*own, Rule::Hook::Input, packet, QStringLiteral("eth0")))
            return {};
        return packet;
    }

    /// What was to be dropped and came all the same, after nobody waited for it any more.
    void countLate()
    {
        QHash<quint32, Caught> caught;
        m_world.drain(caught);
        for (auto late = caught.cbegin(); late != caught.cend(); ++late)
            if (m_denied.value(late.key()) == late->where) {
                ++m_wrong;
                qInfo("wrong: a packet that was to be dropped came late to %s", qPrintable(late->where));
            }
    }

    /// What came of a packet that is wanted at a place, or is not; nobody waits long for what is not, but it counts
    /// when it comes late.
    QHash<quint32, Caught> sentFrom(const char *from, const Packet &packet, const QString &to, bool wanted)
    {
        countLate();
        QHash<quint32, Caught> caught;
        m_world.station(QString::fromLatin1(from)).send(packet, ++m_tag);
        QThread::msleep(15);
        m_world.drain(caught);
        for (int again = 0; wanted && !caught.contains(m_tag) && again < 200; ++again) { // a slow machine
            QThread::msleep(20);
            m_world.drain(caught);
        }
        if (!wanted)
            m_denied.insert(m_tag, to);
        ++m_sent;
        return caught;
    }

    void tell(const char *why, const Packet &packet, bool wanted, const QHash<quint32, Caught> &caught)
    {
        ++m_wrong;
        qInfo("wrong: %s: %s > %s, protocol %d, wanted %d, came %s %s", why, qPrintable(packet.source.text()),
              qPrintable(packet.destination.text()), packet.protocol.number, wanted,
              qPrintable(caught.value(m_tag).where), qPrintable(caught.value(m_tag).source.text()));
    }

    /// Unicast, judged by the rule book.
    void probe(const RuleBook &book, const char *from, const QList<Crossed> &way, const char *to,
               const Packet &packet)
    {
        const QString target = QString::fromLatin1(to);
        const auto wanted = expected(book, way, target, packet);
        const auto caught = sentFrom(from, packet, target, wanted.has_value());
        const Caught got = caught.value(m_tag);
        const bool came = caught.contains(m_tag) && got.where == target;
        if (came != wanted.has_value() || (came && got.source != wanted->source))
            tell(from, packet, wanted.has_value(), caught);
        m_arrived += came;
        m_renamed += came && got.source != packet.source;
    }

    /// Whether a group that one router passes from one side to the other is seen there: as the rule book says.
    void groups(const RuleBook &book, const char *gateway, bool down, const char *sender, const char *watcher)
    {
        const RuleSet &set = *book.point(QString::fromLatin1(gateway));
        const QString in = down ? QStringLiteral("eth1") : QStringLiteral("eth0"),
                      out = down ? QStringLiteral("eth0") : QStringLiteral("eth1");
        MulticastRoutes routes(m_world.space(set.id), qPrintable(in), qPrintable(out));
        for (const auto &[source, group] : {std::pair("10.1.0.5", "239.1.1.1"),
                                            {"10.1.0.5", "239.1.1.2"},
                                            {"10.1.0.6", "239.1.1.1"},
                                            {"2001:db8:1::5", "ff15::101"},
                                            {"2001:db8:1::5", "ff15::102"},
                                            {"2001:db8:1::6", "ff15::101"}}) {
            QVERIFY(routes.forward(source, group));
            m_world.station(QString::fromLatin1(watcher)).join(at(group));
            for (int port : {5003, 5004, 5005}) {
                const Packet packet{at(source), at(group), protocols::udp, 4000, port};
                const bool wanted = permits(set, Rule::Hook::Forward, packet, in, out);
                const auto caught = sentFrom(sender, packet, QString::fromLatin1(watcher), wanted);
                const bool came =
                    caught.contains(m_tag) && caught.value(m_tag).where == QString::fromLatin1(watcher);
                if (came != wanted ||
                    (came && !translatedOut(set, packet.source, out).contains(caught.value(m_tag).source)))
                    tell(gateway, packet, wanted, caught);
                m_arrived += came;
            }
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyVerdictIsThatOfTheRuleBook_data()
    {
        QTest::addColumn<QString>("exporter");
        QTest::addColumn<QByteArray>("nat");
        QTest::addColumn<bool>("stateful");
        QTest::addColumn<int>("pims"); ///< how many arrive: Registers, what answers them, Hellos
        QTest::addColumn<int>("renamed");
        QTest::addColumn<int>("up"); ///< groups towards the rendezvous point
        QTest::addColumn<int>("down");
        const QByteArray
            hidden = R"({"kind": "masquerade", "interface": "eth1"})",
            moved =
                R"({"kind": "static", "interface": "eth1", "inside": ["10.2.0.0/24"], "outside": ["10.9.2.0/24"]})",
            taken = R"({"kind": "static", "interface": "eth0", "inside": ["10.4.0.66"], "outside": ["10.4.0.1"]})";
        for (const char *exporter : {"nftables", "iptables"}) {
            QTest::addRow("%s, as it is", exporter)
                << QString::fromLatin1(exporter) << QByteArray() << true << 10 << 0 << 2 << 2;
            QTest::addRow("%s, stateless", exporter)
                << QString::fromLatin1(exporter) << QByteArray() << false << 10 << 0 << 2 << 2;
            QTest::addRow("%s, hidden", exporter)
                << QString::fromLatin1(exporter) << hidden << true << 6 << 2 << 0 << 2;
            QTest::addRow("%s, moved", exporter)
                << QString::fromLatin1(exporter) << moved << true << 10 << 1 << 2 << 2;
            QTest::addRow("%s, taken", exporter)
                << QString::fromLatin1(exporter) << taken << true << 6 << 0 << 1 << 1;
        }
    }
    void everyVerdictIsThatOfTheRuleBook()
    {
        QFETCH(QString, exporter);
        QFETCH(QByteArray, nat);
        QFETCH(bool, stateful);
        const auto plan = readPlan(planText(nat, stateful), QStringLiteral("meeting.portolan"), {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        const auto derived = derive(*plan, Texts());
        const RuleBook &book = derived->rules;
        QCOMPARE(book.points.size(), 4);
        build(book, exporter);
        if (QTest::currentTestFailed())
            return;
        const QString eth0 = QStringLiteral("eth0"), eth1 = QStringLiteral("eth1");
        const QList<Crossed> up{{QStringLiteral("m"), eth0, eth1}}, down{{QStringLiteral("m"), eth1, eth0}};
        const bool spoils = nat.contains("masquerade"); // the checksum of PIM in IPv6, which knows the source
        const int before = m_wrong, arrivedBefore = m_arrived, renamedBefore = m_renamed;
        // Registers from the first router, from another one, from hosts, from addresses that are not theirs.
        for (const auto &[from, source, to] : {std::tuple("g1", "10.1.0.254", "10.4.0.1"),
                                               {"g1", "10.2.0.1", "10.4.0.1"},
                                               {"g2", "10.2.0.2", "10.4.0.1"},
                                               {"g2", "10.3.0.254", "10.4.0.1"},
                                               {"x", "10.2.0.66", "10.4.0.1"},
                                               {"g1", "10.1.0.5", "10.4.0.1"},
                                               {"g1", "2001:db8:1::fe", "2001:db8:4::1"},
                                               {"g1", "2001:db8:2::1", "2001:db8:4::1"},
                                               {"g2", "2001:db8:2::2", "2001:db8:4::1"},
                                               {"x", "2001:db8:2::66", "2001:db8:4::1"}}) {
            if (spoils && strchr(source, ':'))
                continue;
            const Packet packet{at(source), at(to), pim};
            // What the plan gives to w on the way arrives there or nowhere.
            probe(book, from, up, "rp", packet);
            // Another protocol between the same two.
            probe(book, from, up, "rp", {at(source), at(to), protocols::esp});
            probe(book, from, up, "rp", {at(source), at(to), protocols::udp, 103, 5004});
            probe(book, from, up, "w", {at(source), at(strchr(to, ':') ? "2001:db8:4::66" : "10.4.0.66"), pim});
            const auto told = expected(book, up, QStringLiteral("rp"), packet);
            if (told && told->source == packet.source) { // what answers it, where no translation is to be undone
                Packet answer{told->destination, told->source, pim};
                answer.icmpType = 2;
                probe(book, "rp", down, from, answer);
            } else if (told) {
                Packet answer{told->destination, told->source, pim};
                answer.icmpType = 2;
                const auto caught = sentFrom("rp", answer, QString::fromLatin1(from), true);
                const bool came = caught.value(m_tag).where == QString::fromLatin1(from);
                if (!came)
                    tell("answer", answer, true, caught);
                m_arrived += came;
                countLate();
                build(book, exporter); // a masquerade has no port to tell two of one protocol apart
                if (QTest::currentTestFailed())
                    return;
            }
        }
        for (const auto &[from, to] :
             {std::pair("10.4.0.1", "10.2.0.66"), {"10.4.0.66", "10.2.0.66"}, {"2001:db8:4::1", "2001:db8:2::66"}})
            probe(book, strstr(from, "66") ? "w" : "rp", down, "x", {at(from), at(to), pim});
        QCOMPARE(m_wrong, before);
        // Routers hear each other, and nobody else.
        Station &m = m_world.station(QStringLiteral("m"));
        QVERIFY(m.join(at("224.0.0.13")));
        for (const auto &[from, source] :
             {std::pair("g1", "10.2.0.1"), {"g2", "10.2.0.2"}, {"x", "10.2.0.66"}, {"g1", "10.1.0.254"}}) {
            const QString name = QString::fromLatin1(from);
            if (book.point(name))
                m_world.run(name, QStringLiteral("ip route replace 224.0.0.0/4 dev eth0"));
            Packet hello{at(source), at("224.0.0.13"), pim};
            hello.icmpType = 0;
            probe(book, from, {}, "m", hello);
        }
        QCOMPARE(m_wrong, before);
        QTEST(m_arrived - arrivedBefore, "pims");
        QTEST(m_renamed - renamedBefore, "renamed");
        // Packets as the rendezvous point gets them once it has joined, and as it sends what came in Registers.
        int passed = m_arrived;
        groups(book, "m", false, "x", "w");
        QTEST(m_arrived - passed, "up");
        passed = m_arrived;
        groups(book, "m", true, "w", "x");
        QTEST(m_arrived - passed, "down");
        QThread::msleep(200);
        countLate();
        QCOMPARE(m_wrong, before);
    }

    void cleanupTestCase()
    {
        qInfo("%d packets, %d arrived, %d of them renamed, %d wrong", m_sent, m_arrived, m_renamed, m_wrong);
    }
};

int main(int argc, char **argv)
{
    if (const char *why = whyNoWorld()) {
        fprintf(stderr, "skipped: %s\n", why);
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestRendezvous test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rendezvous.moc"
