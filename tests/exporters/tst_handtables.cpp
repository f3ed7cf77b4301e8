// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables for firewalls that are configured by hand.
#include "model/base/csv.h"
#include "model/exporters/exporter.h"
#include "tests/support/rulesets.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace portolan {
Exporter exporter_csv();
}

class TestHandTables : public QObject
{
    Q_OBJECT

    static QStringList rowsOf(const QByteArray &content)
    {
        QStringList rows;
        const auto read = readCsv(content, QStringLiteral("translations.csv"));
        for (const CsvRow &row : *read)
            rows.append(row.cells.join(u'|'));
        return rows;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withoutTranslationsThereIsOneTable()
    {
        const RuleSet set =
            point("core", RuleSet::Kind::Gateway,
                  {rule("R-0001", Rule::Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.1", "443")});
        const auto files = exporter_csv().write({set, book({set})});
        QVERIFY(files && files->size() == 1);
        QVERIFY(files->first().content.contains("R-0001"));
    }

    void translationsStandInTheirOrder()
    {
        using Kind = PointNat::Kind;
        RuleSet set = point("core", RuleSet::Kind::Gateway, {});
        set.interfaces = {{QStringLiteral("eth1"), QStringLiteral("net"), addresses("203.0.113.2")}};
        set.nat = {masquerade("eth1"), translation(Kind::Pool, "eth1", "", "203.0.113.5-203.0.113.9"),
                   translation(Kind::Static, "eth1", "10.0.2.0/24", "198.51.100.0/24"),
                   forward("eth1", protocols::tcp, "203.0.113.2", "443,8000", "10.0.0.5", "443,9000")};
        auto files = exporter_csv().write({set, book({set})});
        QVERIFY(files && files->size() == 2);
        QCOMPARE(files->at(1).name, QStringLiteral("translations.csv"));
        QCOMPARE(
            rowsOf(files->at(1).content).mid(1),
            (QStringList{QStringLiteral("core|1|eth1|in|forward|tcp|203.0.113.2|443,8000|10.0.0.5|443,9000"),
                         QStringLiteral("core|2|eth1|in|static|any|198.51.100.0/24|n/a|10.0.2.0/24|n/a"),
                         QStringLiteral("core|3|eth1|out|static|any|10.0.2.0/24|n/a|198.51.100.0/24|n/a"),
                         QStringLiteral("core|4|eth1|out|pool|any|any|n/a|203.0.113.5-203.0.113.9|n/a"),
                         QStringLiteral("core|5|eth1|out|masquerade|any|any|n/a|the interface's address|n/a")}));
        set.boxes = {{QStringLiteral("a"), {}, {}}};
        files = exporter_csv().write({set, book({set})});
        QVERIFY(rowsOf(files->at(1).content).last().endsWith(QStringLiteral("|203.0.113.2|n/a")));
    }

    void aForwardToAnUnknownAddressIsRefused()
    {
        RuleSet set = point("core", RuleSet::Kind::Gateway, {});
        set.nat = {forward("eth1", protocols::tcp, "203.0.113.2", "443", "", "443")};
        set.nat.first().to = AddressSet(Address::symbol(0));
        const auto files = exporter_csv().write({set, book({set}, {QStringLiteral("device:srv")})});
        QVERIFY(!files && files.error().text().contains(QStringLiteral("device:srv")));
    }
};

QTEST_GUILESS_MAIN(TestHandTables)
#include "tst_handtables.moc"
