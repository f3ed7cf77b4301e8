// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long checks take: beside a whole derivation, and after an edit. Ratios of CPU time within one run only.
// PORTOLAN_BENCH=full takes the sizes that the figures are about.
#include "model/pipeline/deriver.h"
#include "tests/support/bigplan.h"

#include <QtTest/QTest>
#include <ctime>

using namespace portolan;
using namespace portolan::testing;

namespace {

bool isFull()
{
    return qEnvironmentVariable("PORTOLAN_BENCH") == QStringLiteral("full");
}

Plan benchPlan()
{
    return bigPlan(isFull() ? BigPlan{10000, 200, 50, 5, false} : BigPlan{500, 10, 5, 5, false});
}

/// In milliseconds.
template <class Work>
double cpuTime(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1e3 * double(std::clock() - begin) / CLOCKS_PER_SEC;
}

template <class Work>
double median(int runs, Work work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i)
        times.append(cpuTime([&] { work(i); }));
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// The plan with one device more, like the last one of its kind.
Plan withOneMore(Plan plan, int number)
{
    Device device = plan.devices.at(plan.devices.size() - 1 - number);
    device.id = QStringLiteral("c%1").arg(number); // before all others, whose numbers change
    device.interfaces[0].addresses = {big::address(device.interfaces.first().zone.mid(1).toInt(), 4000 + number)};
    plan.devices.put(device);
    return plan;
}

/// The plan with a client moved to the zone of another one of its product.
Plan withOneMoved(Plan plan, int number)
{
    const int last = plan.devices.size() - 1 - number;
    Device device = plan.devices.at(last);
    for (int i = last - 1; i >= 0; --i)
        if (const Device &other = plan.devices.at(i);
            other.roles == device.roles && other.interfaces.first().zone != device.interfaces.first().zone) {
            const QString zone = other.interfaces.first().zone;
            device.interfaces[0].zone = zone;
            device.interfaces[0].addresses = {big::address(zone.mid(1).toInt(), 4050 + number)};
            break;
        }
    plan.devices.put(device);
    return plan;
}

Plan withOneRenamed(Plan plan, int number)
{
    Device device = plan.devices.at(plan.devices.size() - 1 - number);
    device.name = QStringLiteral("Renamed %1").arg(number);
    plan.devices.put(device);
    return plan;
}

} // namespace

class BenchChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void theCostliestChecks()
    {
        const auto derived = derive(benchPlan(), Texts());
        AddressBook book;
        const Texts texts;
        const CheckInput input{derived->plan,           derived->flows, derived->paths, derived->rules,
                               PortRegistry::shipped(), texts,          &book};
        QList<std::pair<double, QString>> costs;
        double all = 0;
        for (const Check &check : allChecks())
            if (check.run) {
                costs.append({cpuTime([&] { check.run(input); }), check.id});
                all += costs.last().first;
            }
        std::sort(costs.rbegin(), costs.rend());
        QStringList first;
        for (const auto &[cost, id] : costs.mid(0, 8))
            first.append(QStringLiteral("%1 %2 %").arg(id).arg(100 * cost / all, 0, 'f', 0));
        qInfo("%lld checks take %.1f ms: %s", costs.size(), all, qPrintable(first.join(QStringLiteral(", "))));
        QVERIFY(costs.size() >= 80);
    }

    void anEditTakesAFractionOfAWholeDerivation()
    {
        const Plan plan = benchPlan();
        const Texts texts;
        const double whole = median(3, [&](int) { derive(plan, texts); });
        PlanDeriver deriver;
        FindingsKeeper keeper;
        const auto base = deriver.deriveRules(plan);
        const double checks = median(1, [&](int) { keeper.find(base, texts); });
        const auto cost = [&](Plan (*edit)(Plan, int)) {
            QList<double> times;
            for (int i = 0; i < 22; ++i) {
                const auto derived = deriver.deriveRules(i % 2 == 0 ? edit(plan, i) : plan);
                times.append(cpuTime([&] { keeper.find(derived, texts); }));
            }
            std::sort(times.begin(), times.end());
            return times.at(times.size() / 2);
        };
        const double more = cost(withOneMore), moved = cost(withOneMoved), renamed = cost(withOneRenamed);
        qInfo(
            "checks take %.1f %% of a whole derivation of %.0f ms; after one device more or less %.2f %%, after a "
            "move %.2f %%, after a new name %.2f %%",
            100 * checks / whole, whole, 100 * more / whole, 100 * moved / whole, 100 * renamed / whole);
        const Plan last = withOneMoved(plan, 5);
        QCOMPARE(keeper.find(deriver.deriveRules(last), texts).size(), derive(last, texts)->findings.size());
        // A plan of five hundred devices has less to save than one of ten thousand.
        const double most = isFull() ? 0.03 : 0.2;
        for (double each : {more, moved, renamed})
            QVERIFY2(each <= most * whole, qPrintable(QString::number(each / whole)));
    }
};

QTEST_GUILESS_MAIN(BenchChecks)
#include "tst_benchchecks.moc"
