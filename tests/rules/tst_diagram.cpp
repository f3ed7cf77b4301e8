// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram keeps the laws of sets, judged packet by packet over a small world; equal sets have equal numbers.
#include "model/rules/diagram.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace portolan;

namespace {

const Address v6max{6, ~0ULL, ~0ULL};

/// Where intervals may begin and end, and one value of every gap between: two sets made of such intervals are
/// equal exactly when they are on these values.
struct World
{
    QList<Address> bounds{Address::symbol(0), Address::symbol(1), {4, 0, 0},     {4, 0, 100}, {4, 0, 101},
                          {4, 0, 0xffffffff}, {6, 0, 0},          {6, 0, ~0ULL}, v6max};
    QList<Address> values = bounds + QList<Address>{{4, 0, 50}, {4, 0, 5000}, {6, 0, 77}, {6, 5, 5}};
    QList<int> portBounds{0, 79, 80, 65535}, portValues{0, 7, 79, 80, 4000, 65535};
    QList<Protocol> protocols{protocols::tcp, protocols::udp, protocols::icmp};
};

AddressSet randomAddresses(QRandomGenerator &random, const World &world)
{
    QList<AddressRange> parts;
    for (int i = 0; i <= random.bounded(3); ++i) {
        const int from = random.bounded(int(world.bounds.size()));
        const Address first = world.bounds.at(from);
        Address last = first;
        for (int to = from; to < world.bounds.size() && random.bounded(3) > 0; ++to)
            if (world.bounds.at(to).family == first.family && !first.isSymbol())
                last = world.bounds.at(to);
        parts.append({first, last});
    }
    return AddressSet(parts);
}

PortSet randomPorts(QRandomGenerator &random, const World &world)
{
    const int a = random.bounded(int(world.portBounds.size())),
              b = a + random.bounded(int(world.portBounds.size()) - a);
    PortSet ports(Port(world.portBounds.at(a)), Port(world.portBounds.at(b)));
    return random.bounded(3) == 0 ? ports.united(PortSet(Port(world.portBounds.at(random.bounded(4))))) : ports;
}

PacketBox randomBox(QRandomGenerator &random, const World &world)
{
    PacketBox box;
    box.protocol = world.protocols.at(random.bounded(3));
    box.source = randomAddresses(random, world);
    box.destination = randomAddresses(random, world);
    if (box.protocol.hasPorts()) {
        box.sourcePorts = random.bounded(2) ? anyPort() : randomPorts(random, world);
        box.destinationPorts = randomPorts(random, world);
    }
    return box;
}

QList<SamplePacket> packetsOf(const World &world)
{
    QList<SamplePacket> packets;
    for (Protocol protocol : world.protocols)
        for (const Address &source : world.values)
            for (const Address &destination : world.values)
                for (int from : protocol.hasPorts() ? world.portValues : QList<int>{-1})
                    for (int to : protocol.hasPorts() ? world.portValues : QList<int>{-1})
                        packets.append({protocol, source, destination, from, to});
    return packets;
}

bool holds(const PacketBox &box, const SamplePacket &packet)
{
    return box.protocol == packet.protocol && box.source.contains(packet.source) &&
           box.destination.contains(packet.destination) &&
           (!box.protocol.hasPorts() || (box.sourcePorts.contains(Port(packet.sourcePort)) &&
                                         box.destinationPorts.contains(Port(packet.destinationPort))));
}

bool holds(const QList<PacketBox> &boxes, const SamplePacket &packet)
{
    return std::any_of(boxes.begin(), boxes.end(), [&](const PacketBox &box) { return holds(box, packet); });
}

PacketSet unionOf(Diagram &diagram, const QList<PacketBox> &boxes)
{
    std::vector<Diagram::Coded> coded;
    for (const PacketBox &box : boxes)
        coded.push_back(diagram.coded(box));
    return diagram.united(coded);
}

AddressSet hosts(quint32 first, quint32 last)
{
    return AddressSet(Address::ipv4(first), Address::ipv4(last));
}

PacketBox tcpBox(const AddressSet &source, const AddressSet &destination, int firstPort, int lastPort)
{
    return {protocols::tcp, source, destination, anyPort(), PortSet(Port(firstPort), Port(lastPort))};
}

} // namespace

class TestDiagram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyOperationIsRightForEveryPacket()
    {
        const World world;
        const QList<SamplePacket> packets = packetsOf(world);
        QRandomGenerator random(1);
        for (int round = 0; round < 60; ++round) {
            Diagram diagram;
            QList<PacketBox> left, right;
            for (int i = 0; i < random.bounded(8); ++i)
                left.append(randomBox(random, world));
            for (int i = 0; i < random.bounded(8); ++i)
                right.append(randomBox(random, world));
            const PacketSet a = unionOf(diagram, left), b = unionOf(diagram, right);
            const PacketSet both = diagram.united(a, b), common = diagram.intersected(a, b),
                            only = diagram.minus(a, b);
            bool equal = true, within = true;
            for (const SamplePacket &packet : packets) {
                const bool inLeft = holds(left, packet), inRight = holds(right, packet);
                QCOMPARE(diagram.contains(a, packet), inLeft);
                QCOMPARE(diagram.contains(both, packet), inLeft || inRight);
                QCOMPARE(diagram.contains(common, packet), inLeft && inRight);
                QCOMPARE(diagram.contains(only, packet), inLeft && !inRight);
                equal &= inLeft == inRight;
                within &= !inLeft || inRight;
            }
            QCOMPARE(a == b, equal);
            QCOMPARE(diagram.contains(b, a), within);
        }
    }

    void setsKeepTheirLaws()
    {
        const World world;
        QRandomGenerator random(2);
        Diagram diagram;
        auto any = [&] {
            QList<PacketBox> boxes;
            for (int i = 0; i < random.bounded(10); ++i)
                boxes.append(randomBox(random, world));
            return unionOf(diagram, boxes);
        };
        const PacketSet none;
        for (int round = 0; round < 400; ++round) {
            const PacketSet a = any(), b = any(), c = any();
            auto u = [&](PacketSet x, PacketSet y) { return diagram.united(x, y); };
            auto n = [&](PacketSet x, PacketSet y) { return diagram.intersected(x, y); };
            auto m = [&](PacketSet x, PacketSet y) { return diagram.minus(x, y); };
            QVERIFY(u(a, b) == u(b, a) && n(a, b) == n(b, a));
            QVERIFY(u(u(a, b), c) == u(a, u(b, c)) && n(n(a, b), c) == n(a, n(b, c)));
            QVERIFY(n(a, u(b, c)) == u(n(a, b), n(a, c)) && u(a, n(b, c)) == n(u(a, b), u(a, c)));
            QVERIFY(m(a, u(b, c)) == n(m(a, b), m(a, c)) && m(a, n(b, c)) == u(m(a, b), m(a, c)));
            QVERIFY(u(m(a, b), n(a, b)) == a && n(m(a, b), b) == none && m(a, m(a, b)) == n(a, b));
            QVERIFY(u(a, none) == a && n(a, none) == none && m(a, none) == a && m(none, a) == none &&
                    m(a, a) == none);
            PacketCount apart = diagram.count(m(a, b));
            apart += diagram.count(n(a, b));
            QVERIFY(apart == diagram.count(a));
        }
    }

    void orderAndCuttingDoNotMatter()
    {
        const World world;
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            QList<PacketBox> boxes, cut;
            for (int i = 0; i < 1 + random.bounded(10); ++i)
                boxes.append(randomBox(random, world));
            for (const PacketBox &box : boxes) {
                // In two along one side, overlapping or not, in pieces of both halves.
                PacketBox low = box, high = box;
                const AddressSet lower = randomAddresses(random, world);
                low.source = box.source.intersected(lower);
                high.source = random.bounded(2) ? box.source.minus(lower) : box.source;
                cut.append(low);
                cut.append(high);
                if (random.bounded(3) == 0)
                    cut.append(box);
            }
            std::shuffle(cut.begin(), cut.end(), random);
            Diagram diagram;
            const PacketSet whole = unionOf(diagram, boxes);
            QVERIFY(whole == unionOf(diagram, cut));
            QVERIFY(whole == unionOf(diagram, diagram.boxes(whole)));
            PacketSet oneByOne;
            for (const PacketBox &box : std::as_const(cut))
                oneByOne = diagram.united(oneByOne, diagram.of(box));
            QVERIFY(whole == oneByOne);
            // In a diagram that knew nothing before, the boxes read out are the same.
            Diagram other;
            QCOMPARE(other.boxes(unionOf(other, cut)), diagram.boxes(whole));
        }
    }

    void boxesReadOutAreDisjoint()
    {
        const World world;
        QRandomGenerator random(4);
        for (int round = 0; round < 100; ++round) {
            Diagram diagram;
            QList<PacketBox> boxes;
            for (int i = 0; i < 8; ++i)
                boxes.append(randomBox(random, world));
            const PacketSet whole = unionOf(diagram, boxes);
            PacketCount sum;
            for (const PacketBox &box : diagram.boxes(whole))
                sum += diagram.count(diagram.coded(box));
            QVERIFY(sum == diagram.count(whole));
        }
    }

    void aCounterExampleLiesInTheDifference()
    {
        const World world;
        QRandomGenerator random(5);
        int found = 0;
        for (int round = 0; round < 500; ++round) {
            Diagram diagram;
            QList<PacketBox> left, right;
            for (int i = 0; i < 4; ++i)
                left.append(randomBox(random, world));
            for (int i = 0; i < 4; ++i)
                right.append(randomBox(random, world));
            const PacketSet only = diagram.minus(unionOf(diagram, left), unionOf(diagram, right));
            const auto packet = diagram.sample(only);
            QCOMPARE(packet.has_value(), !only.isEmpty());
            if (!packet)
                continue;
            ++found;
            QVERIFY(holds(left, *packet) && !holds(right, *packet));
            QVERIFY(diagram.contains(only, *packet));
        }
        QVERIFY(found > 300);
    }

    void aCounterExampleReadsLikeAPacket()
    {
        Diagram diagram;
        const QStringList symbols{QStringLiteral("device:ws1")};
        const AddressSet net = readAddresses(QStringLiteral("10.1.0.0/16")).value();
        QCOMPARE(diagram.sample(diagram.of(tcpBox(net, hosts(5, 5), 0, 65535)))->text(symbols),
                 QStringLiteral("tcp from 10.1.0.1 port 49152 to 0.0.0.5 port 1"));
        const PacketBox ping{protocols::icmp, AddressSet(Address::symbol(0)), AddressSet(v6max), {}, {}};
        QCOMPARE(diagram.sample(diagram.of(ping))->text(symbols),
                 QStringLiteral("icmp from device:ws1 to ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"));
        const PacketBox zero{protocols::udp, hosts(7, 7), hosts(8, 8), PortSet(Port(0)), PortSet(Port(0))};
        QCOMPARE(diagram.sample(diagram.of(zero))->text(symbols),
                 QStringLiteral("udp from 0.0.0.7 port 0 to 0.0.0.8 port 0"));
    }

    void everyPacketThereIsIsCounted()
    {
        Diagram diagram;
        PacketSet all;
        for (int number = 0; number < 256; ++number) {
            PacketBox box{{quint8(number)}, anyAddress(), anyAddress(), anyPort(), anyPort()};
            all = diagram.united(all, diagram.of(box));
        }
        // (2^128 + 2^32)^2 * (4 * 2^32 + 252)
        QCOMPARE(diagram.count(all).text(),
                 QStringLiteral(
                     "1989292974818753056425210239377388397210867653538888391663913445188480280363493431967744"));
        QCOMPARE(diagram.count(diagram.of(tcpBox(hosts(1, 3), hosts(1, 5), 80, 81))).text(),
                 QString::number(3 * 5 * 2 * 65536));
        QCOMPARE(diagram.count(PacketSet{}).text(), QStringLiteral("0"));
    }

    void whatPermitsNothingIsEmpty()
    {
        Diagram diagram;
        QVERIFY(diagram.united({}).isEmpty());
        QVERIFY(diagram.of({protocols::tcp, {}, hosts(1, 1), anyPort(), anyPort()}).isEmpty());
        QVERIFY(diagram.of({protocols::tcp, hosts(1, 1), {}, anyPort(), anyPort()}).isEmpty());
        QVERIFY(diagram.of({protocols::tcp, hosts(1, 1), hosts(1, 1), {}, anyPort()}).isEmpty());
        QVERIFY(diagram.of({protocols::tcp, hosts(1, 1), hosts(1, 1), anyPort(), {}}).isEmpty());
        QVERIFY(!diagram.of({protocols::esp, hosts(1, 1), hosts(1, 1), {}, {}}).isEmpty());
        QVERIFY(!diagram.sample({}) && diagram.boxes({}).isEmpty());
    }

    void portsOfAProtocolWithoutPortsMeanNothing()
    {
        Diagram diagram;
        QVERIFY(diagram.of({protocols::icmp, hosts(1, 1), hosts(2, 2), anyPort(), PortSet(Port(8))}) ==
                diagram.of({protocols::icmp, hosts(1, 1), hosts(2, 2), {}, {}}));
        QVERIFY(diagram.contains(diagram.of({protocols::icmp, hosts(1, 1), hosts(2, 2), {}, {}}),
                                 {protocols::icmp, Address::ipv4(1), Address::ipv4(2), -1, -1}));
        QVERIFY(!diagram.contains(diagram.of(tcpBox(hosts(1, 1), hosts(2, 2), 1, 2)),
                                  {protocols::tcp, Address::ipv4(1), Address::ipv4(2), -1, -1}));
    }

    void neighbouringSymbolsHaveOneForm()
    {
        Diagram diagram;
        const AddressSet together(Address::symbol(3), Address::symbol(5));
        AddressSet single;
        for (int i : {5, 3, 4})
            single = single.united(AddressSet(Address::symbol(i)));
        QVERIFY(diagram.of(tcpBox(together, hosts(1, 1), 80, 80)) ==
                diagram.of(tcpBox(single, hosts(1, 1), 80, 80)));
        // Read out, each stands alone: that is how it gets its name.
        QCOMPARE(diagram.boxes(diagram.of(tcpBox(together, hosts(1, 1), 80, 80))).first().source, single);
    }

    void shapesMadeToHurtStaySmall_data()
    {
        QTest::addColumn<QList<PacketBox>>("boxes");
        QList<PacketBox> nested, stairs, comb, cross, same;
        for (quint32 i = 0; i < 600; ++i) {
            nested.append(tcpBox(hosts(i, 4000 - i), hosts(i, 4000 - i), 80, 80));
            stairs.append(tcpBox(hosts(i, i + 300), hosts(i, i), 80, 80));
            comb.append(tcpBox(i % 2 ? anyAddress() : hosts(3 * i, 3 * i), hosts(2 * i, 2 * i), 80, 80));
            cross.append(i % 2 ? tcpBox(hosts(2 * i, 2 * i), anyAddress(), 0, 65535)
                               : tcpBox(anyAddress(), hosts(2 * i, 2 * i), int(i), int(i)));
            same.append(tcpBox(anyAddress(), anyAddress(), 0, 65535));
        }
        QTest::newRow("nested") << nested;
        QTest::newRow("stairs") << stairs;
        QTest::newRow("comb") << comb;
        QTest::newRow("cross") << cross;
        QTest::newRow("same") << same;
        QList<AddressRange> teeth;
        QList<Interval<Port>> odd;
        for (quint32 i = 0; i < 30000; ++i) {
            teeth.append({Address::ipv4(2 * i), Address::ipv4(2 * i)});
            odd.append({Port(2 * i + 1), Port(2 * i + 1)});
        }
        QTest::newRow("many parts") << QList<PacketBox>{
            {protocols::udp, AddressSet(teeth), AddressSet(teeth), PortSet(odd), PortSet(odd)},
            {protocols::udp, wholeFamily(4), AddressSet(teeth), anyPort(), PortSet(odd)}};
    }

    void shapesMadeToHurtStaySmall()
    {
        QFETCH(QList<PacketBox>, boxes);
        Diagram diagram;
        const PacketSet all = unionOf(diagram, boxes);
        QVERIFY2(diagram.nodeCount() < 40000, qPrintable(QString::number(diagram.nodeCount())));
        QList<PacketBox> back = boxes;
        std::reverse(back.begin(), back.end());
        QVERIFY(unionOf(diagram, back) == all);
        for (const PacketBox &box : boxes)
            QVERIFY(diagram.contains(all, diagram.of(box)));
    }
};

QTEST_GUILESS_MAIN(TestDiagram)
#include "tst_diagram.moc"
