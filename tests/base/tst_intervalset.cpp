// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of intervals against Boost.ICL as oracle, on random sets.
#include "model/base/ports.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>
#include <boost/icl/interval_set.hpp>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestIntervalSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyOperationAgreesWithTheOracle();
    void equalSetsHashAlikeAndOrderIsStrict();
};

namespace {

using Oracle = boost::icl::interval_set<int>;

struct Pair
{
    PortSet set;
    Oracle oracle;
};

Pair randomPair(QRandomGenerator &random, int most)
{
    Pair pair;
    QList<Interval<Port>> parts;
    for (int i = random.bounded(8); i > 0; --i) {
        const int base = random.bounded(3) == 0 ? 65536 - most : 0;
        const int first = base + random.bounded(most), last = std::min(65535, first + random.bounded(6));
        parts.append({Port(first), Port(last)});
        pair.oracle += boost::icl::interval<int>::right_open(first, last + 1);
    }
    pair.set = PortSet(parts);
    return pair;
}

PortSet from(const Oracle &oracle)
{
    QList<Interval<Port>> parts;
    for (const auto &part : oracle)
        parts.append({Port(boost::icl::first(part)), Port(boost::icl::last(part))});
    return PortSet(parts);
}

} // namespace

void TestIntervalSet::everyOperationAgreesWithTheOracle()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 4000; ++round) {
        const int most = random.bounded(8, 80);
        const Pair a = randomPair(random, most), b = randomPair(random, most);
        QCOMPARE(a.set, from(a.oracle));
        QCOMPARE(a.set.parts().size(), qsizetype(boost::icl::interval_count(a.oracle)));
        QCOMPARE(a.set.united(b.set), from(a.oracle + b.oracle));
        QCOMPARE(a.set.intersected(b.set), from(a.oracle & b.oracle));
        QCOMPARE(a.set.minus(b.set), from(a.oracle - b.oracle));
        QCOMPARE(a.set.intersects(b.set), boost::icl::intersects(a.oracle, b.oracle));
        QCOMPARE(a.set.contains(b.set), boost::icl::contains(a.oracle, b.oracle));
        for (int i = 0; i < 10; ++i) {
            const int value = random.bounded(2) ? random.bounded(most) : 65535 - random.bounded(most);
            QCOMPARE(a.set.contains(Port(value)), boost::icl::contains(a.oracle, value));
        }
    }
}

void TestIntervalSet::equalSetsHashAlikeAndOrderIsStrict()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 500; ++round) {
        const PortSet a = randomPair(random, 20).set, b = randomPair(random, 20).set;
        const PortSet again = a.minus(b).united(a.intersected(b));
        QCOMPARE(again, a);
        QCOMPARE(qHash(again, size_t(9)), qHash(a, size_t(9)));
        QCOMPARE(int(a < b) + int(b < a) + int(a == b), 1);
    }
}

QTEST_GUILESS_MAIN(TestIntervalSet)
#include "tst_intervalset.moc"
