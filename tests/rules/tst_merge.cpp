// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Merging never changes what is permitted, and finds the structure that was there.
#include "model/rules/merge.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace portolan;

namespace {

AddressSet hosts(int first, int last)
{
    return AddressSet(Address::ipv4(quint32(first)), Address::ipv4(quint32(last)));
}

/// Every (source, destination, port) that the boxes permit, over small numbers.
QSet<quint64> permitted(const QList<Box> &boxes)
{
    QSet<quint64> all;
    for (const Box &box : boxes)
        for (const AddressRange &source : box.source)
            for (quint64 s = source.first.low; s <= source.last.low; ++s)
                for (const AddressRange &destination : box.destination)
                    for (quint64 d = destination.first.low; d <= destination.last.low; ++d)
                        for (const auto &ports : box.ports)
                            for (int p = ports.first; p <= ports.last; ++p)
                                all.insert(s << 40 | d << 20 | quint64(p));
    return all;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theUnionStaysTheSameForRandomBoxes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QList<Box> boxes;
            const int count = 1 + random.bounded(14);
            for (int i = 0; i < count; ++i) {
                const int s = random.bounded(8), d = random.bounded(8), p = random.bounded(8);
                AddressSet source = hosts(s, s + random.bounded(3));
                if (random.bounded(3) == 0)
                    source = source.united(hosts(s + 5, s + 5));
                boxes.append(
                    {source, hosts(d, d + random.bounded(3)), PortSet(Port(p), Port(p + random.bounded(3))), {i}});
            }
            const QList<Box> merged = mergedBoxes(boxes);
            QVERIFY(permitted(merged) == permitted(boxes));
            QVERIFY(merged.size() <= boxes.size());
        }
    }

    void everyBoxNamesExactlyTheInputItSharesSomethingWith()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 100; ++round) {
            QList<Box> boxes;
            for (int i = 0; i < 8; ++i) {
                const int s = random.bounded(5), d = random.bounded(5), p = random.bounded(5);
                boxes.append({hosts(s, s + 1), hosts(d, d + 1), PortSet(Port(p), Port(p + 1)), {i}});
            }
            for (const Box &box : mergedBoxes(boxes)) {
                QList<int> expected;
                for (int i = 0; i < boxes.size(); ++i)
                    if (permitted({box}).intersects(permitted({boxes.at(i)})))
                        expected.append(i);
                QCOMPARE(box.from, expected);
            }
        }
    }

    void theOrderOfTheInputDoesNotMatter()
    {
        QRandomGenerator random(3);
        QList<Box> boxes;
        for (int i = 0; i < 60; ++i) {
            const int s = random.bounded(10), d = random.bounded(10), p = random.bounded(10);
            boxes.append({hosts(s, s), hosts(d, d), PortSet(Port(p)), {i}});
        }
        QList<Box> shuffled = boxes;
        std::shuffle(shuffled.begin(), shuffled.end(), *QRandomGenerator::global());
        const QList<Box> a = mergedBoxes(boxes), b = mergedBoxes(shuffled);
        QCOMPARE(a.size(), b.size());
        for (qsizetype i = 0; i < a.size(); ++i) {
            QVERIFY(a.at(i).source == b.at(i).source && a.at(i).destination == b.at(i).destination &&
                    a.at(i).ports == b.at(i).ports);
            QCOMPARE(a.at(i).from, b.at(i).from);
        }
    }

    void plantedGroupsAreFoundAgain()
    {
        // Ten groups of clients, each with its own servers and bundle of ports, cut into single rows.
        QList<Box> rows;
        for (int group = 0; group < 10; ++group)
            for (int client = 0; client < 7; ++client)
                for (int server = 0; server < 3; ++server)
                    for (int port = 0; port < 4; ++port)
                        rows.append({hosts(100 * group + client, 100 * group + client),
                                     hosts(5000 + 10 * group + server, 5000 + 10 * group + server),
                                     PortSet(Port(1000 * (group + 1) + 7 * port)),
                                     {int(rows.size())}});
        QCOMPARE(mergedBoxes(rows).size(), 10);
    }

    void protocolsWithoutPortsMergeToo()
    {
        QList<Box> rows;
        for (int s = 0; s < 4; ++s)
            for (int d = 10; d < 14; ++d)
                rows.append({hosts(s, s), hosts(d, d), {}, {int(rows.size())}});
        const QList<Box> merged = mergedBoxes(rows);
        QCOMPARE(merged.size(), 1);
        QVERIFY(merged.first().source == hosts(0, 3) && merged.first().destination == hosts(10, 13) &&
                merged.first().ports.isEmpty());
        QCOMPARE(merged.first().from.size(), 16);
    }

    void aCoverIsExactAndNeverLonger()
    {
        QRandomGenerator random(13);
        int shorter = 0;
        for (int round = 0; round < 200; ++round) {
            QList<Box> boxes;
            for (int i = 0; i < 4 + random.bounded(10); ++i) {
                const int s = random.bounded(6), d = random.bounded(6), p = random.bounded(4);
                boxes.append({hosts(s, s + random.bounded(4)),
                              hosts(d, d + random.bounded(4)),
                              PortSet(Port(p), Port(p + random.bounded(3))),
                              {i}});
            }
            const QList<Box> partition = mergedBoxes(boxes), cover = mergedBoxes(boxes, MergeMode::Cover);
            QVERIFY(permitted(cover) == permitted(boxes));
            QVERIFY(cover.size() <= partition.size());
            shorter += cover.size() < partition.size();
            for (const Box &box : cover)
                for (int i = 0; i < boxes.size(); ++i)
                    QCOMPARE(box.from.contains(i), permitted({box}).intersects(permitted({boxes.at(i)})));
        }
        QVERIFY2(shorter > 20, qPrintable(QString::number(shorter)));
    }

    void aCrossTakesTwoBoxesThatOverlap()
    {
        const QList<Box> cross{{hosts(4, 5), hosts(0, 9), PortSet(80, 80), {0}},
                               {hosts(0, 9), hosts(4, 5), PortSet(80, 80), {1}},
                               {hosts(0, 3), hosts(4, 5), PortSet(80, 80), {2}}};
        QCOMPARE(mergedBoxes(cross).size(), 2);
        const QList<Box> cover = mergedBoxes(cross, MergeMode::Cover);
        QCOMPARE(cover.size(), 2);
        QCOMPARE(boxesApart(cross).size(), 2);
    }

    void noFewerBoxesThanTheBound()
    {
        // The fewest boxes, found by trying all sets of boxes in a world of 2 x 3 x 2 cells.
        QList<Box> every;
        for (int s = 1; s < 4; ++s)
            for (int d = 1; d < 8; ++d)
                for (int p = 1; p < 4; ++p) {
                    QList<AddressRange> sources, destinations;
                    QList<Interval<Port>> ports;
                    for (quint32 bit = 0; bit < 3; ++bit) {
                        if (s >> bit & 1)
                            sources.append({Address::ipv4(2 * bit), Address::ipv4(2 * bit)});
                        if (d >> bit & 1)
                            destinations.append({Address::ipv4(2 * bit), Address::ipv4(2 * bit)});
                        if (p >> bit & 1)
                            ports.append({Port(2 * bit), Port(2 * bit)});
                    }
                    every.append({AddressSet(sources), AddressSet(destinations), PortSet(ports), {}});
                }
        QRandomGenerator random(17);
        int reached = 0;
        for (int round = 0; round < 60; ++round) {
            QList<Box> boxes;
            for (int i = 0; i < 4; ++i)
                boxes.append(every.at(random.bounded(int(every.size()))));
            const QSet<quint64> wanted = permitted(boxes);
            QList<QSet<quint64>> usable;
            for (const Box &box : std::as_const(every))
                if (const QSet<quint64> cells = permitted({box}); wanted.contains(cells))
                    usable.append(cells);
            int fewest = 4;
            for (qsizetype i = 0; i < usable.size(); ++i)
                for (qsizetype j = i; j < usable.size(); ++j) {
                    const QSet<quint64> two = usable.at(i) + usable.at(j);
                    if (two == wanted)
                        fewest = std::min(fewest, i == j ? 1 : 2);
                    for (qsizetype k = j + 1; fewest > 3 && k < usable.size(); ++k)
                        if (two + usable.at(k) == wanted)
                            fewest = 3;
                }
            const int bound = int(boxesApart(boxes).size());
            QVERIFY(bound >= 1 && bound <= fewest);
            QVERIFY(mergedBoxes(boxes, MergeMode::Cover).size() >= fewest);
            reached += bound == fewest;
        }
        QVERIFY2(reached > 30, qPrintable(QString::number(reached)));
    }

    void neverMoreBoxesThanWereGiven()
    {
        // Overlapping wide boxes would fall into many disjoint pieces.
        QList<Box> boxes;
        for (int i = 0; i < 12; ++i)
            boxes.append({hosts(i, i + 20), hosts(40 - i, 60 + i), PortSet(Port(3 * i), Port(3 * i + 30)), {i}});
        const QList<Box> merged = mergedBoxes(boxes);
        QVERIFY(merged.size() <= boxes.size());
        QVERIFY(permitted(merged) == permitted(boxes));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
