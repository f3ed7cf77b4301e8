// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An index of addresses finds whom asking everybody finds; a table of many rows is what putting them one by one
// makes.
#include "model/base/addressindex.h"
#include "model/base/table.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace portolan;

namespace {

AddressSet someOf(QRandomGenerator &random)
{
    QList<AddressRange> parts;
    for (int i = 0; i < 1 + random.bounded(3); ++i) {
        const quint32 first = random.bounded(200u);
        parts.append({Address::ipv4(first), Address::ipv4(first + random.bounded(random.bounded(4) ? 3u : 60u))});
    }
    if (random.bounded(10) == 0)
        parts.append({Address::symbol(int(random.bounded(5))), Address::symbol(int(random.bounded(5)))});
    for (AddressRange &part : parts)
        if (part.last < part.first)
            part.last = part.first;
    return AddressSet(parts);
}

struct Row
{
    QString id;
    int value = 0;
    bool operator==(const Row &) const = default;
};

} // namespace

class TestAddressIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itFindsWhomAskingEverybodyFinds()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            QList<AddressSet> sets;
            AddressIndex index;
            for (int owner = 0; owner < int(random.bounded(30)); ++owner) {
                sets.append(someOf(random));
                index.add(sets.last(), owner);
            }
            for (int question = 0; question < 10; ++question) {
                const AddressSet wanted = someOf(random);
                QList<int> expected;
                for (int owner = 0; owner < sets.size(); ++owner)
                    if (!sets.at(owner).intersected(wanted).isEmpty())
                        expected.append(owner);
                QCOMPARE(index.meeting(wanted), expected);
            }
        }
        QVERIFY(AddressIndex().meeting(anyAddress()).isEmpty());
    }

    void setsAnswerAsTheirDifferencesSay()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 2000; ++round) {
            const AddressSet a = someOf(random), b = someOf(random);
            if (!ofFamily(a, 0).isEmpty() || !ofFamily(b, 0).isEmpty())
                continue; // symbols have no neighbours
            QCOMPARE(a.contains(b), b.minus(a).isEmpty());
            QCOMPARE(a.intersects(b), !a.intersected(b).isEmpty());
            QVERIFY(a.united(b) == AddressSet(a.parts() + b.parts()));
            QVERIFY(a.intersected(b) == a.minus(a.minus(b)));
            QVERIFY(a.minus(b).united(a.intersected(b)) == a);
        }
    }

    void manyRowsMakeTheTableThatPuttingThemMakes()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 100; ++round) {
            QList<Row> rows;
            Table<Row> one;
            for (int i = 0; i < int(random.bounded(40)); ++i) {
                rows.append({QString::number(random.bounded(20)), i});
                one.put(rows.last());
            }
            QVERIFY(Table<Row>(rows) == one);
        }
    }
};

QTEST_GUILESS_MAIN(TestAddressIndex)
#include "tst_addressindex.moc"
