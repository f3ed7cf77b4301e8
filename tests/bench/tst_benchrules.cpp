// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What merging and proving cost, against sorting the same boxes in the same run. Limits are generous, as machines
// are busy and compilers asked for little; the figures are printed.
#include "model/rules/diagram.h"
#include "model/rules/merge.h"
#include "tests/support/plantedmatrix.h"

#include <QtTest/QTest>
#include <ctime>

using namespace portolan;

namespace {

/// Seconds of this process's own time, as others use the machine too.
double secondsOf(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

QList<Box> boxesOf(int rows)
{
    QList<Box> boxes;
    const testing::PlantedMatrix matrix = testing::plantedMatrix(rows, rows / 25, 1);
    for (const testing::MatrixRow &row : matrix.rows)
        boxes.append({AddressSet(row.source), AddressSet(row.destination), row.ports, {int(boxes.size())}});
    return boxes;
}

struct Costs
{
    double sort = 0, merge = 0, input = 0, output = 0;
    qsizetype merged = 0;
    bool equal = false, noticed = false;
};

PacketSet unionOf(Diagram &diagram, const QList<Box> &boxes)
{
    std::vector<Diagram::Coded> coded;
    coded.reserve(size_t(boxes.size()));
    for (const Box &box : boxes)
        coded.push_back(diagram.coded(protocols::tcp, box.source, box.destination, anyPort(), box.ports));
    return diagram.united(std::move(coded));
}

Costs costsOf(int rows)
{
    const QList<Box> boxes = boxesOf(rows);
    QList<Box> sorted = boxes, merged;
    Costs costs;
    costs.sort = secondsOf([&] {
        std::sort(sorted.begin(), sorted.end(), [](const Box &a, const Box &b) {
            if (!(a.source == b.source))
                return a.source < b.source;
            return a.destination == b.destination ? a.ports < b.ports : a.destination < b.destination;
        });
    });
    costs.merge = secondsOf([&] { merged = mergedBoxes(boxes); });
    costs.merged = merged.size();
    Diagram diagram;
    PacketSet before, after;
    costs.input = secondsOf([&] { before = unionOf(diagram, boxes); });
    costs.output = secondsOf([&] { after = unionOf(diagram, merged); });
    costs.equal = before == after;
    merged.first().source = merged.first().source.united(AddressSet(Address::ipv4(1)));
    costs.noticed = unionOf(diagram, merged) != before;
    return costs;
}

} // namespace

class TestBenchRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void mergingAndProvingCostAFewSorts()
    {
        const Costs small = costsOf(10000), large = costsOf(100000);
        qInfo("10k boxes: sort %.1f ms, merge %.1f, diagram %.1f and %.1f", 1e3 * small.sort, 1e3 * small.merge,
              1e3 * small.input, 1e3 * small.output);
        qInfo("100k boxes: sort %.1f ms, merge %.1f (%.1fx), diagram %.1f (%.1fx) and %.1f; %lld boxes of 100000 "
              "left",
              1e3 * large.sort, 1e3 * large.merge, large.merge / large.sort, 1e3 * large.input,
              large.input / large.sort, 1e3 * large.output, static_cast<long long>(large.merged));
        QVERIFY(small.equal && large.equal);
        QVERIFY(small.noticed && large.noticed);
        QVERIFY2(large.merge <= 20 * large.sort, "merging in six orders takes longer than twenty sorts");
        QVERIFY2(large.input + large.output <= 5 * large.sort, "the diagram takes longer than five sorts");
        // Ten milliseconds are soon fifteen where others work on the machine too.
        const double growth = qEnvironmentVariable("PORTOLAN_BENCH") == QStringLiteral("full") ? 15 : 40;
        QVERIFY2(large.merge <= growth * std::max(small.merge, 0.001), "merging does not grow with the boxes");
        QVERIFY2(large.input <= growth * std::max(small.input, 0.001), "the diagram does not grow with the boxes");
        QVERIFY2(40 * large.merged <= 100000, "the planted groups were not found");
    }
};

QTEST_GUILESS_MAIN(TestBenchRules)
#include "tst_benchrules.moc"
