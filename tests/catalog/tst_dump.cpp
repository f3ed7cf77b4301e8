// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped products as rows: compared byte by byte with tests/golden/catalog, and held against what must always
// be true.
#include "model/base/csv.h"
#include "model/base/safefile.h"
#include "model/catalog/catalog.h"
#include "model/catalog/productdump.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const Catalog &shipped()
{
    static const Catalog catalog = Catalog::load({});
    return catalog;
}

QList<QHash<QString, QString>> rowsOf(const QString &product)
{
    QList<QHash<QString, QString>> rows;
    const QList<QStringList> cells = requirementRows(*shipped().product(product), Texts());
    for (const QStringList &row : cells) {
        QHash<QString, QString> named;
        for (qsizetype i = 0; i < row.size(); ++i)
            named.insert(requirementColumns().at(i), row.at(i));
        rows.append(named);
    }
    return rows;
}

qsizetype countOf(const QString &product, const QString &column, const QString &value)
{
    const auto rows = rowsOf(product);
    return std::count_if(rows.begin(), rows.end(), [&](const auto &row) { return row.value(column) == value; });
}

} // namespace

class TestDump : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rowsAreThoseOfTheGoldenFiles_data()
    {
        QTest::addColumn<QString>("product");
        for (const Product &product : shipped().products())
            QTest::newRow(qPrintable(product.id)) << product.id;
    }
    void rowsAreThoseOfTheGoldenFiles()
    {
        QFETCH(QString, product);
        QByteArray dump = csvRow(requirementColumns(), CsvReader::Machines);
        const QList<QStringList> rows = requirementRows(*shipped().product(product), Texts());
        for (const QStringList &row : rows)
            dump += csvRow(row, CsvReader::Machines);
        const auto golden = readFile(QStringLiteral(PORTOLAN_SOURCE "/tests/golden/catalog/%1.csv").arg(product));
        QVERIFY2(golden.ok(), qPrintable(product));
        const QList<QByteArray> is = dump.split('\n'), should = golden->split('\n');
        for (qsizetype i = 0; i < std::min(is.size(), should.size()); ++i)
            QCOMPARE(QString::fromUtf8(is.at(i)), QString::fromUtf8(should.at(i)));
        QCOMPARE(is.size(), should.size());
    }

    void everyProductHasAllItsRows()
    {
        QCOMPARE(rowsOf(u"autodesk-flame"_s).size(), 40);
        // 25 printed rows of the Igloo page once TCP and UDP are split; the row of DNS and web is two by far end.
        QCOMPARE(rowsOf(u"igloo"_s).size() + rowsOf(u"ndi"_s).size() + rowsOf(u"dante"_s).size(), 25 + 2);
        QCOMPARE(rowsOf(u"dante"_s).size(), 9);
        // 53 printed rows; PSOM is two by the kind of its peer.
        QCOMPARE(rowsOf(u"pexip-infinity"_s).size(), 53 + 1);
        QCOMPARE(rowsOf(u"generic"_s).size(), 0);
        // 148 rows of the list; two pairs of ports that it prints in one cell each are one row.
        QCOMPARE(rowsOf(u"apple"_s).size(), 148 - 2);
    }

    void noRowStandsTwice()
    {
        for (const Product &product : shipped().products()) {
            QSet<QStringList> known;
            const QList<QStringList> rows = requirementRows(product, Texts());
            for (const QStringList &row : rows) {
                QVERIFY2(!known.contains(row), qPrintable(row.join(u' ')));
                known.insert(row);
            }
        }
    }

    void seventeenRowsOfFlameAreAssumedByTheirRoles()
    {
        QSet<QString> lines;
        const auto rows = rowsOf(u"autodesk-flame"_s);
        for (const auto &row : rows)
            if (row.value(u"confidence"_s) == u"assumed"_s && row.value(u"source_line"_s).toInt() < 50)
                lines.insert(row.value(u"source_line"_s));
        QCOMPARE(lines.size(), 17 + 1); // and 7261, whose row marks no role at all
    }

    void aLocalPortIsNeverOnByDefault()
    {
        for (const Product &product : shipped().products())
            for (const Requirement &requirement : product.requirements)
                if (product.service(requirement.service)->localOnly) {
                    QVERIFY(!isDefaultOn(product, requirement));
                    QVERIFY(requirement.from.isEmpty());
                }
        QVERIFY(shipped().product(u"autodesk-flame"_s)->service(u"sw-dbd"_s)->localOnly);
    }

    void footnotesAreSwitches()
    {
        QCOMPARE(countOf(u"pexip-infinity"_s, u"condition"_s,
                         u"only if administrative access via this port is wanted"_s),
                 3);
        const auto rows = rowsOf(u"pexip-infinity"_s);
        for (const auto &row : rows)
            if (row.value(u"condition"_s).startsWith(u"only if"))
                QCOMPARE(row.value(u"default_on"_s), u"no"_s);
        QCOMPARE(countOf(u"pexip-infinity"_s, u"source_ports"_s, u"123,55000-65535"_s), 2);
        QCOMPARE(countOf(u"pexip-infinity"_s, u"destination_ports"_s, u"n/a"_s), 4);
    }

    void theVersionOfFlameDecides()
    {
        const Product &flame = *shipped().product(u"autodesk-flame"_s);
        const QList<OptionValues> old{{{u"version"_s, u"2025"_s}}};
        for (const char *id : {"sw-bandwidth", "sw-server", "sw-dbd"}) {
            const Requirement *requirement = flame.requirement(QString::fromUtf8(id));
            QVERIFY(!allHold(flame, requirement->when, {}));
            QVERIFY(allHold(flame, requirement->when, old));
        }
        const Requirement *probed = flame.requirement(u"sw-probed"_s);
        QVERIFY(allHold(flame, probed->when, {}));
        QVERIFY(!isDefaultOn(flame, *probed));
        QVERIFY(allHold(flame, probed->requiredWhen, old));
    }

    void everyFactHasItsLineAndItsSpanish()
    {
        const auto both = [](const LocalText &text) {
            return !text.byLanguage.value(u"en"_s).isEmpty() && !text.byLanguage.value(u"es"_s).isEmpty();
        };
        for (const Product &product : shipped().products()) {
            QVERIFY(both(product.summary));
            for (const Role &role : product.roles) {
                QVERIFY2(both(role.name), qPrintable(role.id));
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(role.icon)), qPrintable(role.icon));
            }
            for (const Option &option : product.options)
                QVERIFY2(both(option.name) && (option.help.isEmpty() || both(option.help)), qPrintable(option.id));
            for (const Service &service : product.services)
                QVERIFY2(both(service.name), qPrintable(service.id));
            for (const Requirement &requirement : product.requirements) {
                QVERIFY2(both(requirement.purpose) && requirement.source.line > 0, qPrintable(requirement.id));
                QVERIFY2(requirement.reason.isEmpty() || both(requirement.reason), qPrintable(requirement.id));
            }
            for (const Note &note : product.notes)
                QVERIFY2(both(note.text) && !note.sources.isEmpty(), qPrintable(note.id));
        }
    }

    void everyServiceAndOptionIsUsed()
    {
        for (const Product &product : shipped().products()) {
            QSet<QString> services, options;
            for (const Requirement &requirement : product.requirements) {
                services.insert(requirement.service);
                options.insert(requirement.option);
                for (const Condition &condition : requirement.when + requirement.requiredWhen)
                    options.insert(condition.option);
            }
            for (const Service &service : product.services) {
                QVERIFY2(services.contains(service.id), qPrintable(service.id));
                options.insert(service.portsOption);
                options.insert(service.sourcePortsOption);
            }
            for (const Option &option : product.options)
                QVERIFY2(options.contains(option.id), qPrintable(product.id + u' ' + option.id));
        }
    }

    void allInconsistenciesAreNoted()
    {
        QSet<QString> noted;
        for (const Product &product : shipped().products())
            for (const QStringList &row : noteRows(product, Texts()))
                noted.insert(row.at(1));
        for (int i = 1; i <= 49; ++i)
            QVERIFY2(noted.contains(u'I' + QString::number(i)), qPrintable(QString::number(i)));
    }
};

QTEST_GUILESS_MAIN(TestDump)
#include "tst_dump.moc"
