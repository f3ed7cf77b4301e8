// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `check` costs as plans grow in one thing: four times as much of it costs at most six times as much. Ratios
// of the time of this process only. PORTOLAN_BENCH=full takes plans four times as large.
#include "model/pipeline/derive.h"
#include "tests/support/growingplans.h"

#include <QtTest/QTest>
#include <ctime>

using namespace portolan;
using namespace portolan::testing;

namespace {

constexpr double mostGrowth = 6;

/// What is known to cost more, and not mended yet: each router asks for its ways to each rendezvous point.
double limitOf(const char *family)
{
    return qstrcmp(family, "rendezvous points") == 0 ? 8 : mostGrowth;
}
constexpr double least = 0.01; ///< seconds; what takes less is not told from noise

double secondsOf(const Plan &plan)
{
    const std::clock_t begin = std::clock();
    const auto derived = derive(plan, Texts());
    return derived->isRefused() ? 0 : double(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Of three, as others use the machine too.
double median(const Plan &plan)
{
    std::array<double, 3> times{secondsOf(plan), secondsOf(plan), secondsOf(plan)};
    std::sort(times.begin(), times.end());
    return times[1];
}

} // namespace

class BenchGrowth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fourTimesAsMuchCostsAtMostSixTimes_data()
    {
        QTest::addColumn<int>("family");
        const QList<GrowingPlan> all = growingPlans();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }

    void fourTimesAsMuchCostsAtMostSixTimes()
    {
        QFETCH(int, family);
        const GrowingPlan growing = growingPlans().at(family);
        const int size = growing.size * (qEnvironmentVariable("PORTOLAN_BENCH") == QStringLiteral("full") ? 4 : 1);
        const Plan small = growing.make(size), large = growing.make(4 * size);
        double ratio = 0;
        for (int attempt = 0; attempt < 4; ++attempt) {
            const double one = median(small), four = median(large);
            ratio = four / std::max(one, least);
            qInfo("%s: %d take %.3f s, %d take %.3f s: %.1f times", growing.name, size, one, 4 * size, four, ratio);
            if (ratio <= limitOf(growing.name))
                return;
        }
        QVERIFY2(ratio <= limitOf(growing.name), growing.name);
    }
};

QTEST_GUILESS_MAIN(BenchGrowth)
#include "tst_benchgrowth.moc"
