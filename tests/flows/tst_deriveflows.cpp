// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How flows find their ends: contract section 4, on small plans with a small product.
#include "model/catalog/catalog.h"
#include "model/flows/deriveflows.h"
#include "model/flows/groups.h"
#include "model/paths/path.h"
#include "model/plan/planfile.h"
#include "tests/support/growth.h"

#include <QtTest/QTest>

using namespace portolan;

namespace {

const char *const acme = R"({"id": "acme", "name": "Acme", "vendor": "Acme", "category": "other",
 "summary": {"en": "A product for tests"},
 "documents": [{"file": "acme.txt", "title": "Acme ports"}],
 "roles": [{"id": "client", "name": {"en": "Client"}, "icon": "generic"}, {"id": "server", "name": {"en": "Server"}, "icon": "generic"},
           {"id": "dns", "name": {"en": "Names"}, "icon": "generic", "infrastructure": true}],
 "options": [{"id": "extra", "name": {"en": "Extra"}, "kind": "switch", "standard": false},
             {"id": "version", "name": {"en": "Version"}, "kind": "choice", "choices": ["2025", "2026"], "standard": "2026"},
             {"id": "range", "name": {"en": "Range"}, "kind": "ports", "standard": "4000-4010"}],
 "services": [{"id": "files", "name": {"en": "Files"}, "protocols": ["tcp", "udp"], "ports": "2049"},
              {"id": "extra", "name": {"en": "Extra"}, "protocols": ["tcp"], "ports": "7000"},
              {"id": "old", "name": {"en": "Old"}, "protocols": ["tcp"], "ports": "7001"},
              {"id": "media", "name": {"en": "Media"}, "protocols": ["udp"], "ports": "1-2", "portsOption": "range"},
              {"id": "names", "name": {"en": "Names"}, "protocols": ["udp"], "ports": "53"},
              {"id": "local", "name": {"en": "Local"}, "protocols": ["tcp"], "ports": "9", "localOnly": true},
              {"id": "licence", "name": {"en": "Licence"}, "protocols": ["tcp"], "ports": "443"},
              {"id": "discovery", "name": {"en": "Discovery"}, "protocols": ["udp"], "ports": "5353", "groups": ["224.0.0.251"]}],
 "requirements": [
  {"id": "files", "service": "files", "from": ["client"], "to": ["server"], "purpose": {"en": "p"}, "source": {"document": "acme.txt", "line": 1}},
  {"id": "extra", "service": "extra", "from": ["client"], "to": ["server"], "option": "extra", "purpose": {"en": "p"}, "source": {"document": "acme.txt", "line": 2}},
  {"id": "old", "service": "old", "from": ["client"], "to": ["server"], "when": [{"option": "version", "before": "2026"}], "purpose": {"en": "p"}, "source": {"document": "acme.txt", "line": 3}},
  {"id": "media", "service": "media", "from": ["server"], "to": ["server"], "purpose": {"en": "p"}, "source": {"document": "acme.txt", "line": 4}},
  {"id": "names", "service": "names", "from": ["client"], "to": ["dns"], "purpose": {"en": "p"}, "source": {"document": "acme.txt", "line": 5}},
  {"id": "local", "service": "local", "from": ["client"], "to": ["client"], "purpose": {"en": "p"}, "source": {"document": "acme.txt", "line": 6}},
  {"id": "licence", "service": "licence", "from": ["server"], "external": [{"name": "licence.example.com"}], "purpose": {"en": "p"}, "source": {"document": "acme.txt", "line": 7}},
  {"id": "discovery", "service": "discovery", "from": ["client"], "to": ["client"], "purpose": {"en": "p"}, "source": {"document": "acme.txt", "line": 8}}]})";

struct Derived
{
    Plan plan;
    FlowTable flows;
    PathTable paths;
    QStringList rows; ///< `id state ports path`
};

Derived derived(const QByteArray &rest)
{
    const auto read = readProductFile(acme, QStringLiteral("acme.json"));
    if (!read) {
        qWarning("%s", qPrintable(read.error().text()));
        return {};
    }
    const Product &product = *read;
    const QByteArray json = "{\"format\": 1, \"zones\": [{\"id\": \"a\", \"subnets\": [\"10.0.0.0/24\"]}, {\"id\": "
                            "\"b\", \"subnets\": [\"10.0.1.0/24\"]}, "
                            "{\"id\": \"net\", \"kind\": \"external\"}], \"gateways\": [{\"id\": \"gw\", "
                            "\"interfaces\": [{\"id\": \"1\", \"zone\": \"a\"}, "
                            "{\"id\": \"2\", \"zone\": \"b\"}, {\"id\": \"3\", \"zone\": \"net\"}]}], " +
                            rest + "}";
    const auto plan = readPlan(json, QStringLiteral("t"),
                               [&product](const QString &id) { return id == product.id ? &product : nullptr; });
    if (!plan) {
        qWarning("%s", qPrintable(plan.error().text()));
        return {};
    }
    Derived result{*plan, deriveFlows(*plan), {}, {}};
    result.paths = findPaths(*plan, result.flows);
    for (int i = 0; i < result.flows.flows.size(); ++i)
        forEachRow(result.flows, *plan, i, [&](const FlowRow &row) {
            const Flow &flow = result.flows.flows.at(i);
            result.rows.append(QStringList{row.id, stateWord(flow.state),
                                           portsText(result.flows.needOf(flow).ports), result.paths.text(*plan, i)}
                                   .join(u' ')
                                   .trimmed());
            return true;
        });
    result.rows.sort();
    return result;
}

QByteArray device(const char *id, const char *role, const char *zone, const char *more = "")
{
    return QByteArray("{\"id\": \"") + id + "\", \"roles\": [\"acme/" + role +
           "\"], \"interfaces\": [{\"zone\": \"" + zone + "\"}]" + more + "}";
}

QStringList containing(const QStringList &rows, const char *part)
{
    return rows.filter(QString::fromLatin1(part));
}

} // namespace

class TestDeriveFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void requirementsPairTheRolesOfOneSystem()
    {
        const auto d = derived("\"devices\": [" + device("c", "client", "a", ", \"system\": \"s\"") + "," +
                               device("s1", "server", "b", ", \"system\": \"s\"") + "," +
                               device("s2", "server", "b", ", \"system\": \"other\"") + "]");
        QCOMPARE(containing(d.rows, "acme/files"),
                 (QStringList{QStringLiteral("acme/client>s2:acme/files/tcp active 2049 unreachable: nothing in "
                                             "the plan stands for acme/client"),
                              QStringLiteral("acme/client>s2:acme/files/udp active 2049 unreachable: nothing in "
                                             "the plan stands for acme/client"),
                              QStringLiteral("c>s1:acme/files/tcp active 2049 gw"),
                              QStringLiteral("c>s1:acme/files/udp active 2049 gw")}));
    }

    void infrastructureServesEverySystem()
    {
        const auto d = derived("\"devices\": [" + device("c", "client", "a", ", \"system\": \"s\"") + "," +
                               device("n", "dns", "a", ", \"system\": \"t\"") + "]");
        QCOMPARE(containing(d.rows, "acme/names"), QStringList{QStringLiteral("c>n:acme/names/udp active 53")});
    }

    void aDeviceNeverPairsWithItselfButItsMembersDo()
    {
        const auto alone = derived("\"devices\": [" + device("s", "server", "a") + "]");
        QVERIFY(containing(alone.rows, "acme/media").isEmpty());
        const auto several = derived("\"devices\": [" + device("s", "server", "a", ", \"count\": 3") + "]");
        QCOMPARE(containing(several.rows, "acme/media"),
                 QStringList{QStringLiteral("s>s:acme/media/udp active 4000-4010")});
        const auto two =
            derived("\"devices\": [" + device("s", "server", "a") + "," + device("t", "server", "a") + "]");
        QCOMPARE(containing(two.rows, "acme/media"),
                 (QStringList{QStringLiteral("s>t:acme/media/udp active 4000-4010"),
                              QStringLiteral("t>s:acme/media/udp active 4000-4010")}));
    }

    void aSwitchThatIsOffMakesTheFlowOptional()
    {
        const QByteArray devices = "\"devices\": [" + device("c", "client", "a") + "," +
                                   device("s", "server", "a", ", \"system\": \"\"") + "]";
        QCOMPARE(containing(derived(devices).rows, "acme/extra"),
                 QStringList{QStringLiteral("c>s:acme/extra/tcp optional 7000")});
        const auto on =
            derived("\"devices\": [" + device("c", "client", "a", ", \"options\": {\"acme\": {\"extra\": true}}") +
                    "," + device("s", "server", "a", ", \"options\": {\"acme\": {\"extra\": true}}") + "]");
        QCOMPARE(containing(on.rows, "acme/extra"), QStringList{QStringLiteral("c>s:acme/extra/tcp active 7000")});
    }

    void aConditionThatIsNotMetMakesNoFlow()
    {
        const QByteArray system = "\"systems\": [{\"id\": \"s\", \"options\": {\"acme\": {\"version\": \"2025\", "
                                  "\"range\": \"6000\"}}}], ";
        const QByteArray devices = "\"devices\": [" + device("c", "client", "a", ", \"system\": \"s\"") + "," +
                                   device("s1", "server", "a", ", \"system\": \"s\", \"count\": 2") + "]";
        QCOMPARE(containing(derived(system + devices).rows, "acme/old"),
                 QStringList{QStringLiteral("c>s1:acme/old/tcp active 7001")});
        QVERIFY(containing(derived(devices).rows, "acme/old").isEmpty());
        QCOMPARE(containing(derived(system + devices).rows, "acme/media"),
                 QStringList{QStringLiteral("s1>s1:acme/media/udp active 6000")});
    }

    void localPortsAreNeverFlows()
    {
        QVERIFY(containing(
                    derived("\"devices\": [" + device("c", "client", "a") + "," + device("d", "client", "a") + "]")
                        .rows,
                    "acme/local")
                    .isEmpty());
    }

    void anInternetServiceLiesInTheExternalZone()
    {
        const auto d = derived("\"devices\": [" + device("s", "server", "a") + "]");
        QCOMPARE(containing(d.rows, "acme/licence"),
                 QStringList{QStringLiteral("s>licence.example.com:acme/licence/tcp active 443 gw")});
    }

    void multicastGoesToTheGroupAndNeverCrossesAGatewayWhenLinkLocal()
    {
        const auto inside =
            derived("\"devices\": [" + device("c", "client", "a") + "," + device("d", "client", "a") + "]");
        QCOMPARE(containing(inside.rows, "discovery"),
                 (QStringList{QStringLiteral("c>224.0.0.251:acme/discovery/udp active 5353"),
                              QStringLiteral("d>224.0.0.251:acme/discovery/udp active 5353")}));
        const auto across =
            derived("\"devices\": [" + device("c", "client", "a") + "," + device("d", "client", "b") + "]");
        QVERIFY(containing(across.rows, "discovery")
                    .first()
                    .contains(QStringLiteral("unreachable: 224.0.0.251 is link-local")));
    }

    void aDeviceWithSeveralInterfacesUsesTheOneTowardsItsPeer_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("zone");
        QTest::newRow("a device") << QStringLiteral("s") << QStringLiteral("b");
        QTest::newRow("a zone") << QStringLiteral("b") << QStringLiteral("b");
        QTest::newRow("an address inside") << QStringLiteral("10.0.1.9") << QStringLiteral("b");
        QTest::newRow("an address outside") << QStringLiteral("8.8.8.8") << QStringLiteral("net");
        QTest::newRow("a name outside") << QStringLiteral("files.example.com") << QStringLiteral("net");
        QTest::newRow("a multicast group") << QStringLiteral("239.1.1.1") << QStringLiteral("a");
    }
    void aDeviceWithSeveralInterfacesUsesTheOneTowardsItsPeer()
    {
        QFETCH(QString, to);
        QFETCH(QString, zone);
        const auto d = derived("\"devices\": [{\"id\": \"m\", \"interfaces\": [{\"id\": \"1\", \"zone\": \"a\"}, "
                               "{\"id\": \"2\", \"zone\": \"b\"}, "
                               "{\"id\": \"3\", \"zone\": \"net\"}]}, " +
                               device("s", "dns", "b") +
                               "], \"requirements\": [{\"id\": \"r\", "
                               "\"from\": \"m\", \"to\": \"" +
                               to.toUtf8() + "\"}]");
        const Flow &flow = d.flows.flows.last();
        QVERIFY(d.flows.needOf(flow).product.isEmpty());
        QCOMPARE(d.flows.fromOf(flow).zone, zone);
    }

    void aWaiverClosesOneRowAndNoMore()
    {
        const auto d =
            derived("\"devices\": [" + device("c", "client", "a") + "," + device("d", "client", "a") + "," +
                    device("s", "server", "b") + "], \"waivers\": [{\"flow\": \"c>s:acme/files/tcp\"}]");
        QCOMPARE(containing(d.rows, "acme/files/tcp"),
                 (QStringList{QStringLiteral("c>s:acme/files/tcp waived 2049 gw"),
                              QStringLiteral("d>s:acme/files/tcp active 2049 gw")}));
    }

    void aWaiverFindsItsDevicesWhateverTheirNamesHold()
    {
        const auto d =
            derived("\"devices\": [" + device("c>:x", "client", "a") + "," + device("d", "client", "a") + "," +
                    device("s:>", "server", "b") + "], \"waivers\": [{\"flow\": \"c>:x>s:>:acme/files/tcp\"}]");
        QCOMPARE(containing(d.rows, "acme/files/tcp"),
                 (QStringList{QStringLiteral("c>:x>s:>:acme/files/tcp waived 2049 gw"),
                              QStringLiteral("d>s:>:acme/files/tcp active 2049 gw")}));
    }

    void aWaiverOfManyArrowsIsReadInLinearTime()
    {
        const double ratio = portolan::testing::growth(2000, [](int arrows) {
            Plan plan;
            for (const char *id : {"c", "d>:", "e:>:>:>"}) {
                Device device;
                device.id = QString::fromLatin1(id);
                plan.devices.put(device);
            }
            Waiver waiver;
            waiver.id = QStringLiteral(">:").repeated(arrows);
            plan.waivers.put(waiver);
            QVERIFY(!WaivedNames(plan).contains(QStringLiteral("c")));
        });
        QVERIFY2(ratio <= portolan::testing::mostGrowth, qPrintable(QString::number(ratio)));
    }

    void customRequirementsTakeEveryKindOfEnd_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("destinations");
        QTest::newRow("device") << QStringLiteral("s") << QStringList{QStringLiteral("s")};
        QTest::newRow("zone") << QStringLiteral("b") << QStringList{QStringLiteral("b")};
        QTest::newRow("role") << QStringLiteral("acme/server")
                              << QStringList{QStringLiteral("s"), QStringLiteral("t")};
        QTest::newRow("system") << QStringLiteral("sys") << QStringList{QStringLiteral("t")};
        QTest::newRow("address inside") << QStringLiteral("10.0.1.7") << QStringList{QStringLiteral("10.0.1.7")};
        QTest::newRow("range over two zones")
            << QStringLiteral("10.0.0.250-10.0.1.5")
            << QStringList{QStringLiteral("10.0.0.250-10.0.0.255"), QStringLiteral("10.0.1.0-10.0.1.5")};
        QTest::newRow("address outside") << QStringLiteral("8.8.8.8") << QStringList{QStringLiteral("8.8.8.8")};
        QTest::newRow("name") << QStringLiteral("files.example.com")
                              << QStringList{QStringLiteral("files.example.com")};
        QTest::newRow("group") << QStringLiteral("239.1.1.1") << QStringList{QStringLiteral("239.1.1.1")};
        QTest::newRow("nothing") << QStringLiteral("nobody") << QStringList{QStringLiteral("nobody")};
    }
    void customRequirementsTakeEveryKindOfEnd()
    {
        QFETCH(QString, to);
        QFETCH(QStringList, destinations);
        const auto d =
            derived("\"systems\": [{\"id\": \"sys\"}], \"devices\": [" + device("c", "dns", "a") + "," +
                    device("s", "server", "b") + "," + device("t", "server", "b", ", \"system\": \"sys\"") +
                    "], \"requirements\": [{\"id\": \"r\", \"from\": \"c\", \"to\": \"" + to.toUtf8() +
                    "\", \"protocol\": \"tcp\", \"ports\": \"80\"}]");
        QStringList found;
        for (int i = 0; i < d.flows.flows.size(); ++i)
            if (d.flows.needOf(d.flows.flows.at(i)).product.isEmpty())
                forEachRow(d.flows, d.plan, i, [&](const FlowRow &row) {
                    found.append(rowDestination(d.flows, d.plan, row));
                    return true;
                });
        found.sort();
        QCOMPARE(found, destinations);
    }
};

QTEST_GUILESS_MAIN(TestDeriveFlows)
#include "tst_deriveflows.moc"
