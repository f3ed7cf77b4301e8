// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of product files: what it keeps, and every fault it must name with file, line and field.
#include "model/catalog/catalog.h"
#include "tests/support/growth.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const char *const whole = R"({
 "id": "tape-robot", "name": "Tape robot", "vendor": "Somebody", "category": "other",
 "summary": {"en": "Moves tapes", "es": "Mueve cintas"},
 "documents": [{"file": "robot.txt", "title": "Robot ports", "caveat": {"en": "Not complete"}}],
 "roles": [{"id": "robot", "name": {"en": "Robot"}, "icon": "storage"}, {"id": "desk", "name": {"en": "Desk"}}],
 "options": [
  {"id": "version", "name": {"en": "Version"}, "kind": "choice", "choices": ["1", "2", "3"], "standard": "2"},
  {"id": "watch", "name": {"en": "Watch"}, "standard": false},
  {"id": "range", "name": {"en": "Range"}, "kind": "ports", "standard": "4000-4999", "source": {"line": 7}},
  {"id": "arms", "name": {"en": "Arms"}, "kind": "number", "lowest": 1, "highest": 8, "standard": 4}],
 "services": [
  {"id": "control", "name": {"en": "Control"}, "protocols": ["tcp", "udp"], "ports": "700,710-712", "portsOption": "range",
   "sourcePorts": "55000-65535", "alwaysSourcePorts": "123", "config": "/etc/robot.conf", "portNotes": ["65536"]},
  {"id": "call", "name": {"en": "Call"}, "protocols": ["udp"], "ports": "5353", "groups": ["224.0.0.251"]},
  {"id": "tunnel", "name": {"en": "Tunnel"}, "protocols": ["esp"]},
  {"id": "self", "name": {"en": "Self"}, "protocols": ["tcp"], "ports": "99", "localOnly": true}],
 "requirements": [
  {"id": "r1", "service": "control", "from": ["desk", "generic/web-browser"], "to": ["robot"], "direction": "in", "option": "watch",
   "when": [{"option": "version", "before": "3"}], "requiredWhen": [{"option": "version", "isOneOf": ["1"]}],
   "confidence": "assumed", "reason": {"en": "Because"}, "fromInterface": "secondary", "purpose": {"en": "Steer"},
   "source": {"document": "robot.txt", "line": 3, "lastLine": 4}, "companions": ["r2"], "category": "admin"},
  {"id": "r2", "service": "call", "from": ["robot"], "purpose": {"en": "Find"}, "source": {"line": 5}},
  {"id": "r3", "service": "tunnel", "from": ["robot"], "external": [{"name": "tapes.example.com", "addresses": ["64.14.29.85"]}],
   "purpose": {"en": "Tunnel"}, "source": {"line": 6}},
  {"id": "r4", "service": "self", "to": ["robot"], "purpose": {"en": "Self"}, "source": {"line": 8}}],
 "notes": [{"id": "I1", "text": {"en": "Odd"}, "sources": [{"line": 3}], "requirements": ["r1"]}]
})";

QList<Error> faultsOf(const QByteArray &json)
{
    const auto read = readProductFile(json, u"robot.json"_s);
    if (read)
        return {};
    QList<Error> faults{read.error()};
    faults += std::exchange(faults.first().more, {});
    return faults;
}

QByteArray with(const char *before, const char *after)
{
    QByteArray json(whole);
    Q_ASSERT(json.contains(before));
    return json.replace(before, after);
}

Product robot()
{
    return readProductFile(whole, u"robot.json"_s).value();
}

} // namespace

class TestProduct : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyMemberIsRead()
    {
        QCOMPARE(faultsOf(whole), QList<Error>());
        const Product product = robot();
        QCOMPARE(product.id, u"tape-robot"_s);
        QCOMPARE(product.summary.in(u"es"_s), u"Mueve cintas"_s);
        QCOMPARE(product.documents.first().caveat.in(u"es"_s), u"Not complete"_s);
        QCOMPARE(product.role(u"robot"_s)->icon, u"storage"_s);
        QVERIFY(!product.role(u"nobody"_s));
        QCOMPARE(product.option(u"range"_s)->source.line, 7);
        const Service *control = product.service(u"control"_s);
        QCOMPARE(control->protocols, (QList<Protocol>{protocols::tcp, protocols::udp}));
        QCOMPARE(portsText(control->ports), u"700,710-712"_s);
        QCOMPARE(portsText(control->sourcePorts), u"55000-65535"_s);
        QCOMPARE(portsText(control->alwaysSourcePorts), u"123"_s);
        QCOMPARE(control->portNotes, QStringList{u"65536"_s});
        QCOMPARE(product.service(u"call"_s)->sourcePorts, anyPort());
        QVERIFY(product.service(u"call"_s)->multicast);
        QVERIFY(product.service(u"tunnel"_s)->sourcePorts.isEmpty());
        QVERIFY(product.service(u"self"_s)->localOnly);
        const Requirement *r1 = product.requirement(u"r1"_s);
        QCOMPARE(r1->from, (QStringList{u"desk"_s, u"generic/web-browser"_s}));
        QCOMPARE(r1->direction, u"in"_s);
        QCOMPARE(r1->confidence, Confidence::Assumed);
        QCOMPARE(r1->source, (Source{u"robot.txt"_s, 3, 4}));
        QCOMPARE(product.requirement(u"r2"_s)->source, (Source{u"robot.txt"_s, 5, 5}));
        QCOMPARE(addressTexts(product.requirement(u"r3"_s)->external.first().addresses),
                 QStringList{u"64.14.29.85"_s});
        QCOMPARE(product.notes.first().requirements, QStringList{u"r1"_s});
        QCOMPARE(product.json, QJsonDocument::fromJson(whole).object());
    }

    void anOptionTakesTheFirstValueThatFits()
    {
        const Product product = robot();
        QCOMPARE(optionValue(product, u"version"_s, {}).toString(), u"2"_s);
        QCOMPARE(
            optionValue(product, u"version"_s, {{{u"version"_s, u"3"_s}}, {{u"version"_s, u"1"_s}}}).toString(),
            u"3"_s);
        QCOMPARE(optionValue(product, u"version"_s, {{{u"version"_s, 1}}}).toString(), u"1"_s);
        QCOMPARE(
            optionValue(product, u"version"_s, {{{u"version"_s, u"9"_s}}, {{u"version"_s, u"1"_s}}}).toString(),
            u"1"_s);
        QCOMPARE(optionValue(product, u"range"_s, {{{u"range"_s, 80}}}).toString(), u"80"_s);
        QCOMPARE(optionValue(product, u"range"_s, {{{u"range"_s, u"70000"_s}}}).toString(), u"4000-4999"_s);
        QCOMPARE(optionValue(product, u"arms"_s, {{{u"arms"_s, 9}}}).toInt(), 4);
        QCOMPARE(optionValue(product, u"watch"_s, {{{u"watch"_s, u"yes"_s}}}).toBool(), false);
        QVERIFY(optionValue(product, u"nothing"_s, {}).isNull());
    }

    void conditionsCompareChoicesByTheirOrder()
    {
        const Product product = robot();
        const auto holds = [&](const Condition &condition, const QString &version) {
            return allHold(product, {condition}, {{{u"version"_s, version}}});
        };
        const Condition before{u"version"_s, {}, u"3"_s, {}}, from{u"version"_s, {}, {}, u"2"_s},
            one{u"version"_s, {u"1"_s}, {}, {}};
        QVERIFY(holds(before, u"1"_s) && holds(before, u"2"_s) && !holds(before, u"3"_s));
        QVERIFY(!holds(from, u"1"_s) && holds(from, u"2"_s) && holds(from, u"3"_s));
        QVERIFY(holds(one, u"1"_s) && !holds(one, u"2"_s));
        QVERIFY(allHold(product, {{u"watch"_s, {u"false"_s}, {}, {}}}, {}));
        QVERIFY(!allHold(product, {{u"watch"_s, {u"true"_s}, {}, {}}}, {}));
        QVERIFY(!allHold(product, {{u"gone"_s, {u"true"_s}, {}, {}}}, {}));
        QVERIFY(allHold(product, {}, {}));
    }

    void everyFaultIsNamedWithItsField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *before, const char *after, const char *field, int line) {
            QTest::newRow(name) << with(before, after) << QString::fromUtf8(field) << line;
        };
        row("unknown key", "\"vendor\"", "\"vendr\"", "vendr", 2);
        row("id with a path", "\"id\": \"tape-robot\"", "\"id\": \"../../robot\"", "id", 2);
        row("id with a quote", "\"id\": \"r2\"", "\"id\": \"r2\\\"; drop\"", "requirements[1].id", 22);
        row("id with upper case", "{\"id\": \"desk\"", "{\"id\": \"Desk\"", "roles[1].id", 5);
        row("id twice", "\"id\": \"r4\"", "\"id\": \"r3\"", "requirements[3].id", 25);
        row("name with a line break", "\"Tape robot\"", "\"Tape\\nrobot\"", "name", 2);
        row("name with a bidi character", "{\"en\": \"Desk\"}", "{\"en\": \"De\\u202esk\"}", "roles[1].name", 5);
        row("no English", "{\"en\": \"Find\"}", "{\"es\": \"Hallar\"}", "requirements[1].purpose", 22);
        row("empty English", "{\"en\": \"Find\"}", "{\"en\": \" \"}", "requirements[1].purpose", 22);
        row("category", "\"category\": \"other\"", "\"category\": \"stuff\"", "category", 2);
        row("standard no choice", "\"standard\": \"2\"", "\"standard\": \"4\"", "options[0].standard", 7);
        row("standard no switch", "\"standard\": false", "\"standard\": \"off\"", "options[1].standard", 8);
        row("standard no ports", "\"4000-4999\"", "\"4999-4000\"", "options[2].standard", 9);
        row("standard too high", "\"standard\": 4", "\"standard\": 40", "options[3].standard", 10);
        row("port above 65535", "700,710-712", "700,65536", "services[0].ports", 12);
        row("unknown protocol", "[\"tcp\", \"udp\"]", "[\"tcp\", \"qcp\"]", "services[0].protocols", 12);
        row("protocol twice", "[\"tcp\", \"udp\"]", "[\"tcp\", \"tcp\"]", "services[0].protocols", 12);
        row("mixed protocols", "[\"tcp\", \"udp\"]", "[\"tcp\", \"esp\"]", "services[0].protocols", 12);
        row("ports of esp", "[\"esp\"]", "[\"esp\"], \"ports\": \"50\"", "services[2].ports", 15);
        row("ports missing", "\"ports\": \"5353\", ", "", "services[1].ports", 14);
        row("ports option of wrong kind", "\"portsOption\": \"range\"", "\"portsOption\": \"watch\"",
            "services[0].portsOption", 12);
        row("group that is none", "224.0.0.251", "192.0.2.1", "services[1].groups", 14);
        row("unknown service", "\"service\": \"tunnel\"", "\"service\": \"tunel\"", "requirements[2].service", 23);
        row("unknown role", "[\"desk\", ", "[\"dusk\", ", "requirements[0].from", 18);
        row("role with two slashes", "generic/web-browser", "generic/web/browser", "requirements[0].from", 18);
        row("unknown switch", "\"option\": \"watch\"", "\"option\": \"wach\"", "requirements[0].option", 18);
        row("condition on no option", "{\"option\": \"version\", \"before\"", "{\"option\": \"verson\", \"before\"",
            "requirements[0].when[0].option", 19);
        row("condition on no choice", "\"before\": \"3\"", "\"before\": \"7\"", "requirements[0].when[0].before",
            19);
        row("condition that says nothing", "\"version\", \"before\": \"3\"", "\"version\"",
            "requirements[0].when[0]", 19);
        row("assumed without reason", "\"reason\": {\"en\": \"Because\"}, ", "", "requirements[0].reason", 18);
        row("no such interface", "\"secondary\"", "\"third\"", "requirements[0].fromInterface", 20);
        row("no such direction", "\"direction\": \"in\"", "\"direction\": \"up\"", "requirements[0].direction", 18);
        row("no such document", "\"document\": \"robot.txt\"", "\"document\": \"rabbit.txt\"",
            "requirements[0].source.document", 21);
        row("lines run backwards", "\"lastLine\": 4", "\"lastLine\": 2", "requirements[0].source.lastLine", 21);
        row("no source", ", \"source\": {\"line\": 8}", "", "requirements[3].source", 25);
        row("companion that is none", "\"companions\": [\"r2\"]", "\"companions\": [\"r9\"]",
            "requirements[0].companions", 21);
        row("its own companion", "\"companions\": [\"r2\"]", "\"companions\": [\"r1\"]",
            "requirements[0].companions", 21);
        row("bad host name", "tapes.example.com", "tapes..example.com", "requirements[2].external[0].name", 23);
        row("host name with a command", "tapes.example.com", "a.b;reboot", "requirements[2].external[0].name", 23);
        row("nowhere", "\"tapes.example.com\", \"addresses\": [\"64.14.29.85\"]", "\"Tapes\"",
            "requirements[2].external[0].name", 23);
        row("bad address", "64.14.29.85", "64.14.29.256", "requirements[2].external[0].addresses", 23);
        row("no client", "\"service\": \"call\", \"from\": [\"robot\"]", "\"service\": \"call\"",
            "requirements[1].from", 22);
        row("note on nothing", "\"requirements\": [\"r1\"]", "\"requirements\": [\"r7\"]", "notes[0].requirements",
            26);
        row("list that is none", "\"roles\": [", "\"roles\": 5, \"x\": [", "roles", 5);
    }
    void everyFaultIsNamedWithItsField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        QFETCH(int, line);
        const QList<Error> faults = faultsOf(json);
        QVERIFY(!faults.isEmpty());
        const auto found = std::find_if(faults.begin(), faults.end(), [&](const Error &fault) {
            return fault.field == field || fault.field.startsWith(field + u'['); // the item of a list
        });
        QVERIFY2(found != faults.end(), qPrintable(faults.first().text()));
        QCOMPARE(found->file, u"robot.json"_s);
        QCOMPARE(found->line, line);
        QVERIFY(!found->what.isEmpty());
    }

    void allFaultsComeAtOnce()
    {
        QByteArray json = with("\"vendor\"", "\"vendr\"");
        json.replace("700,710-712", "0-70000")
            .replace("\"service\": \"tunnel\"", "\"service\": \"x\"")
            .replace("224.0.0.251", "10.0.0.1");
        const QList<Error> faults = faultsOf(json);
        QSet<QString> fields;
        for (const Error &fault : faults)
            fields.insert(fault.field);
        QVERIFY(fields.contains(u"vendr"_s));
        QVERIFY(fields.contains(u"services[0].ports"_s));
        QVERIFY(fields.contains(u"requirements[2].service"_s));
        QVERIFY(fields.contains(u"services[1].groups"_s));
    }

    void whatIsFarTooManyIsRefused()
    {
        QByteArray roles;
        for (int i = 0; i < mostProductRoles; ++i)
            roles += "{\"id\": \"r" + QByteArray::number(i) + "\", \"name\": \"R\"},\n";
        const QList<Error> faults = faultsOf(with("\"roles\": [", ("\"roles\": [" + roles).constData()));
        QVERIFY(std::any_of(faults.begin(), faults.end(), [](const Error &fault) {
            return fault.field == u"roles"_s && fault.what.contains(QString::number(mostProductRoles));
        }));
    }

    void aLongProductTakesAsLongAsItIs_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("after");
        // Quotation marks are written as apostrophes here.
        const QByteArray head = "{'id': 'p', 'name': 'P', 'roles': [{'id': 'a', 'name': 'A'}], ",
                         service = "'services': [{'id': 's', 'name': 'S', 'protocols': ['tcp'], 'ports': '1'}], ",
                         open = "'services': [{'id': 's', 'name': 'S', ",
                         need =
                             "'requirements': [{'id': 'r', 'service': 's', 'purpose': 'p', 'to': ['a'], 'from': [";
        const auto row = [](const char *name, const QByteArray &before, const char *piece, const char *after) {
            QTest::newRow(name) << before << QByteArray(piece) << QByteArray(after);
        };
        row("services", head + "'services': [", "{'id': 's#', 'name': 'S', 'protocols': ['tcp'], 'ports': '#'}",
            "]}");
        row("ports", head + open + "'protocols': ['tcp'], 'ports': '", "#", "'}]}");
        row("groups", head + open + "'protocols': ['udp'], 'ports': '1', 'groups': [", "'239.1.1.1'", "]}]}");
        row("protocols", head + open + "'ports': '1', 'protocols': [", "'tcp'", "]}]}");
        row("roles of others", head + service + need, "'b/c#'", "]}]}");
        row("requirements", head + service + "'requirements': [",
            "{'id': 'r#', 'service': 's', 'purpose': 'p', 'from': ['a'], 'to': ['a']}", "]}");
        row("unknown keys", "{", "'k#': 1", "}");
    }
    void aLongProductTakesAsLongAsItIs()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, after);
        const double ratio = portolan::testing::growth(600, [&](int count) {
            QByteArray json = before;
            for (int i = 1; i <= count; ++i)
                json += QByteArray(piece).replace("#", QByteArray::number(i)) + (i < count ? "," : "");
            faultsOf((json += after).replace('\'', '"'));
        });
        QVERIFY2(ratio <= portolan::testing::mostGrowth, qPrintable(QString::number(ratio)));
    }

    void whatIsNoJsonIsRefusedWithItsLine()
    {
        QCOMPARE(faultsOf("").size(), 1);
        QCOMPARE(faultsOf("[]").size(), 1);
        const QList<Error> cut = faultsOf(QByteArray(whole).left(600));
        QCOMPARE(cut.size(), 1);
        QVERIFY(cut.first().line > 1);
        QVERIFY(!faultsOf("{}").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProduct)
#include "tst_product.moc"
