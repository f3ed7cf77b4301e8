// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every value of a plan, put wrong in every way in turn, is kept or refused with its place; nothing is dropped in
// silence.
#include "model/plan/planfile.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace portolan;

namespace {

/// Every kind of entity with every key; sorted by id, and no key has the value that it has when it is missing.
const char *const rich = R"({"format": 1,
 "project": {"name": "Studio 4", "number": "P-1", "client": "c", "site": "s", "author": "a", "revision": "B", "language": "es", "ruleForm": "cover", "more": {"a": [1, "x"]}},
 "zones": [{"id": "net", "kind": "external", "name": "Internet"},
  {"id": "prod", "name": "Production", "subnets": ["10.10.0.0/24", "fd12:30::/64"], "vlan": 10, "dhcp": ["10.10.0.200-10.10.0.250"], "igmpSnooping": true, "querier": "core"}],
 "gateways": [{"id": "core", "name": "core-fw", "platform": "nftables", "filters": false, "stateful": false, "separatesTcpUdp": false,
   "routesMulticast": true, "multicastBy": "igmp-proxy", "rendezvousPoint": "core", "mdnsReflector": true, "protectsItself": true,
   "interfaces": [{"id": "lan", "name": "eth0", "zone": "prod", "addresses": ["10.10.0.1"]}, {"id": "wan", "zone": "net"}],
   "nat": [{"kind": "masquerade", "interface": "wan"},
     {"kind": "forward", "interface": "wan", "protocol": "udp", "ports": "8443", "to": "conf", "toPorts": "443"},
     {"kind": "static", "interface": "wan", "inside": ["10.10.0.16/28"], "outside": ["203.0.113.16/28"]},
     {"kind": "pool", "interface": "wan", "inside": ["10.10.0.64/28"], "outside": ["203.0.113.40-203.0.113.42"], "later": 1}],
   "boxes": [{"id": "a", "name": "core-a", "addresses": {"lan": ["10.10.0.2"]}, "rack": 3}, {"id": "b"}]},
  {"id": "tap", "bridge": true}],
 "systems": [{"id": "a", "name": "A", "options": {"x": {"version": "2026", "deep": [null, 1.25]}}}],
 "devices": [{"id": "conf", "name": "conf", "roles": ["acme/desk"], "system": "a", "hostFirewall": "nftables", "options": {"acme": {"fast": true}}, "count": 2,
   "interfaces": [{"id": "one", "zone": "prod", "addresses": ["10.10.0.5-10.10.0.6"], "dhcp": true, "speed": 10}]}],
 "requirements": [{"id": "r1", "from": "conf", "to": "files.example.com", "protocol": "esp", "purpose": "tunnel"},
  {"id": "r2", "from": "conf", "to": "239.1.1.1", "protocol": "udp", "ports": "5004", "sourcePorts": "5005", "ttl": 3}],
 "restrictions": [{"id": "s1", "gateway": "core", "from": "prod", "to": "net", "requirement": "r1", "reason": "slow"}],
 "waivers": [{"flow": "a>b:r1/esp", "reason": "later", "by": "x", "until": "2027-01-31"}],
 "approvals": [{"finding": "f", "reason": "known", "by": "x"}],
 "layout": {"conf": {"x": 16, "y": 24.5, "width": 3, "height": 4, "colour": "red"}},
 "products": [{"id": "acme", "name": "Acme", "vendor": "Acme", "category": "audio", "summary": {"en": "a", "es": "b"},
   "documents": [{"file": "a.txt", "title": "A", "caveat": "c"}],
   "roles": [{"id": "desk", "name": "Desk", "icon": "desk", "infrastructure": true, "internet": true}],
   "options": [{"id": "fast", "name": "Fast", "kind": "switch", "standard": false, "help": "h", "source": {"document": "a.txt", "line": 2, "lastLine": 3}},
     {"id": "version", "name": "V", "kind": "choice", "choices": ["1", "2"], "standard": "1"},
     {"id": "n", "name": "N", "kind": "number", "lowest": 1, "highest": 9, "standard": 3}],
   "services": [{"id": "s", "name": "S", "protocols": ["udp"], "ports": "5", "sourcePorts": "6", "alwaysSourcePorts": "7", "groups": ["239.1.1.1"], "config": "/etc/s", "dynamic": true, "ttl": 4, "dscp": 5, "portNotes": ["65536"]}],
   "requirements": [{"id": "r", "service": "s", "from": ["desk"], "to": ["acme/desk"], "external": [{"name": "a.example.com", "addresses": ["10.0.0.1"], "any": true}], "direction": "in", "option": "fast",
     "when": [{"option": "version", "isOneOf": ["1"], "before": "2", "from": "1"}], "requiredWhen": [{"option": "fast", "isOneOf": ["true"]}], "conditionText": "c", "confidence": "assumed", "reason": "r",
     "fromInterface": "primary", "toInterface": "secondary", "purpose": "p", "source": {"document": "a.txt", "line": 1}, "category": "admin"}],
   "notes": [{"id": "n", "text": "t", "sources": [{"document": "a.txt", "line": 1}], "requirements": ["r"]}]}],
 "later": {"deep": [1, true, null, {"a": "b"}]}})";

const QString file = QStringLiteral("a.portolan");

Result<Plan> read(const QByteArray &json)
{
    return readPlan(json, file, {});
}

/// A place in JSON: names and indexes.
using Place = QList<QJsonValue>;

QString pathOf(const Place &place)
{
    QString path;
    for (const QJsonValue &step : place) {
        if (step.isString())
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) + step.toString();
        else
            path += QStringLiteral("[%1]").arg(step.toInt());
    }
    return path;
}

QJsonValue at(const QJsonValue &root, const Place &place)
{
    QJsonValue value = root;
    for (const QJsonValue &step : place)
        value = step.isString() ? value.toObject().value(step.toString()) : value.toArray().at(step.toInt());
    return value;
}

QJsonValue changed(const QJsonValue &root, const Place &place, const QJsonValue &to, int depth = 0)
{
    if (depth == place.size())
        return to;
    const QJsonValue step = place.at(depth);
    if (step.isString()) {
        QJsonObject object = root.toObject();
        object.insert(step.toString(), changed(object.value(step.toString()), place, to, depth + 1));
        return object;
    }
    QJsonArray array = root.toArray();
    array.replace(step.toInt(), changed(array.at(step.toInt()), place, to, depth + 1));
    return array;
}

/// Every place there is, the top aside.
void placesIn(const QJsonValue &value, const Place &here, QList<Place> &places)
{
    if (!here.isEmpty())
        places.append(here);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        placesIn(it.value(), here + Place{it.key()}, places);
    const QJsonArray array = value.toArray();
    for (int i = 0; i < array.size(); ++i)
        placesIn(array.at(i), here + Place{i}, places);
}

/// One value a line, so that lines tell places apart; the key at `twice` is written twice.
void write(const QJsonValue &value, const Place &here, const Place &twice, QByteArray &out)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        out += '{';
        bool first = true;
        for (auto it = object.begin(); it != object.end(); ++it)
            for (int round = here + Place{it.key()} == twice ? 0 : 1; round < 2; ++round) {
                out += first ? "\n" : ",\n";
                first = false;
                const QByteArray key = QJsonDocument(QJsonArray{it.key()}).toJson(QJsonDocument::Compact);
                out += key.sliced(1, key.size() - 2) + ": ";
                write(it.value(), here + Place{it.key()}, twice, out);
            }
        out += '}';
    } else if (value.isArray()) {
        out += '[';
        for (int i = 0; i < value.toArray().size(); ++i) {
            out += i > 0 ? ",\n" : "\n";
            write(value.toArray().at(i), here + Place{i}, twice, out);
        }
        out += ']';
    } else {
        const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out += wrapped.sliced(1, wrapped.size() - 2);
    }
}

QByteArray text(const QJsonValue &root, const Place &twice = {})
{
    QByteArray out;
    write(root, {}, twice, out);
    return out;
}

const QJsonObject &base()
{
    static const QJsonObject object = QJsonDocument::fromJson(rich).object();
    return object;
}

const QList<Place> &places()
{
    static const QList<Place> all = [] {
        QList<Place> list;
        placesIn(base(), {}, list);
        return list;
    }();
    return all;
}

QJsonValue idOf(const QJsonValue &entity)
{
    for (const char *key : {"id", "flow", "finding"})
        if (entity.toObject().contains(QLatin1String(key)))
            return entity.toObject().value(QLatin1String(key));
    return {};
}

/// What stands after writing where `place` was in `before`: an id sends its entity to another place of its list.
QJsonValue foundAfter(const QJsonValue &written, const QJsonValue &before, const Place &place)
{
    if (place.size() < 2 || !place.at(1).isDouble())
        return at(written, place);
    const QJsonValue wanted = idOf(at(before, place.first(2)));
    const int count = int(written.toObject().value(place.at(0).toString()).toArray().size());
    for (int i = 0; i < count; ++i) {
        Place there = place;
        there[1] = i;
        if (idOf(at(written, there.first(2))) == wanted)
            return at(written, there);
    }
    return QJsonValue::Undefined;
}

/// Whether all that was said is there; defaults may have come to it.
bool holds(const QJsonValue &after, const QJsonValue &said)
{
    if (said.isObject() && after.isObject()) {
        const QJsonObject object = said.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!after.toObject().contains(it.key()) || !holds(after.toObject().value(it.key()), it.value()))
                return false;
        return true;
    }
    if (said.isArray() && after.isArray() && said.toArray().size() == after.toArray().size()) {
        for (int i = 0; i < said.toArray().size(); ++i)
            if (!holds(after.toArray().at(i), said.toArray().at(i)))
                return false;
        return true;
    }
    // Ports may be written as numbers, and are kept as texts.
    return after == said || (said.isDouble() && after == QJsonValue(QString::number(said.toInt())));
}

/// Whether a missing key says the same.
bool isDefault(const Place &place, const QJsonValue &value)
{
    static const QHash<QString, QJsonValue> defaults{{QStringLiteral("kind"), QStringLiteral("internal")},
                                                     {QStringLiteral("vlan"), 0},
                                                     {QStringLiteral("count"), 1},
                                                     {QStringLiteral("ttl"), 0},
                                                     {QStringLiteral("igmpSnooping"), false},
                                                     {QStringLiteral("filters"), true},
                                                     {QStringLiteral("stateful"), true},
                                                     {QStringLiteral("separatesTcpUdp"), true},
                                                     {QStringLiteral("routesMulticast"), false},
                                                     {QStringLiteral("mdnsReflector"), false},
                                                     {QStringLiteral("protectsItself"), false},
                                                     {QStringLiteral("bridge"), false},
                                                     {QStringLiteral("dhcp"), false},
                                                     {QStringLiteral("width"), 0},
                                                     {QStringLiteral("height"), 0}};
    if (value == QJsonValue(QString()) || value == QJsonValue(QJsonArray()) || value == QJsonValue(QJsonObject()))
        return true;
    return place.last().isString() && defaults.value(place.last().toString(), QJsonValue::Undefined) == value;
}

/// Whether a fault found at `field` can come from what was done at `path`: it lies there, above, or beside.
bool belongs(const QString &field, const QString &path)
{
    const auto table = [](const QString &text) { return text.section(u'.', 0, 0); };
    return table(field).section(u'[', 0, 0) == table(path).section(u'[', 0, 0);
}

} // namespace

class TestNothingDropped : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theRichPlanIsKeptWhole()
    {
        const auto plan = read(text(base()));
        QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().lines().join(u'\n')));
        const QJsonObject written = QJsonDocument::fromJson(writePlan(*plan)).object();
        for (const Place &place : places())
            QVERIFY2(foundAfter(written, base(), place) == at(base(), place), qPrintable(pathOf(place)));
    }

    void everyValuePutWrongIsKeptOrRefused()
    {
        const QList<QJsonValue> wrongs{QJsonValue::Null,
                                       true,
                                       false,
                                       0,
                                       -1,
                                       1.5,
                                       1e300,
                                       12345678901LL,
                                       QString(),
                                       QStringLiteral(" "),
                                       QStringLiteral("x"),
                                       QString(QChar(0xd800)),
                                       QJsonArray(),
                                       QJsonArray{QStringLiteral("x")},
                                       QJsonArray{QJsonValue::Null},
                                       QJsonArray{1},
                                       QJsonArray{QJsonObject()},
                                       QJsonObject(),
                                       QJsonObject{{QStringLiteral("x"), 1}}};
        int kept = 0, refused = 0;
        for (const Place &place : places()) {
            for (const QJsonValue &wrong : wrongs) {
                if (at(base(), place) == wrong)
                    continue;
                const QJsonValue mutated = changed(base(), place, wrong);
                const auto plan = read(text(mutated));
                const QByteArray what = pathOf(place).toUtf8() + " = " + text(wrong);
                if (!plan) {
                    ++refused;
                    QCOMPARE(plan.error().file, file);
                    QVERIFY2(plan.error().line > 0 && !plan.error().field.isEmpty(), what.constData());
                    for (const Error &each : QList<Error>{plan.error()} + plan.error().more)
                        QVERIFY2(belongs(each.field, pathOf(place)) ||
                                     each.field.startsWith(QStringLiteral("devices")),
                                 (what + ": " + each.text().toUtf8()).constData());
                    continue;
                }
                ++kept;
                const QByteArray bytes = writePlan(*plan);
                const auto again = read(bytes);
                QVERIFY2(again.ok() && writePlan(*again) == bytes, what.constData());
                const QJsonValue after = foundAfter(QJsonDocument::fromJson(bytes).object(), mutated, place);
                QVERIFY2(holds(after, wrong) || (after.isUndefined() && isDefault(place, wrong)) ||
                             after == QJsonValue(QJsonArray{wrong}),
                         (what + " became " + text(QJsonArray{after})).constData());
            }
        }
        QVERIFY2(kept > 500 && refused > 2000, qPrintable(QStringLiteral("%1 %2").arg(kept).arg(refused)));
    }

    void everyUnknownKeyIsKeptOrRefused()
    {
        const QJsonValue foreign =
            QJsonDocument::fromJson(R"({"a": [null, true, 1.25, 9007199254740993, "\u202e\ud800\u0000"], "": {}})")
                .object();
        QList<Place> objects{{}};
        for (const Place &place : places())
            if (at(base(), place).isObject())
                objects.append(place);
        for (const Place &place : std::as_const(objects)) {
            const Place added = place + Place{QStringLiteral("unknown")};
            const auto plan = read(text(changed(base(), added, foreign)));
            if (!plan) {
                QVERIFY2(belongs(plan.error().field, pathOf(added)), qPrintable(pathOf(added)));
                continue;
            }
            const QJsonObject written = QJsonDocument::fromJson(writePlan(*plan)).object();
            QVERIFY2(holds(at(written, added), foreign), qPrintable(pathOf(added)));
        }
    }

    void everyKeyThereTwiceIsRefusedAtItsSecondLine()
    {
        for (const Place &place : places()) {
            if (!place.last().isString())
                continue;
            const QByteArray json = text(base(), place);
            const auto plan = read(json);
            QVERIFY2(!plan, qPrintable(pathOf(place)));
            QCOMPARE(plan.error().field, pathOf(place));
            const QByteArray line = json.split('\n').at(plan.error().line - 1);
            QVERIFY2(line.startsWith('"' + place.last().toString().toUtf8() + '"'), line.constData());
        }
    }

    void everyEntityThereTwiceIsRefused()
    {
        for (const Place &place : places()) {
            if (!at(base(), place).isArray() || !at(base(), place).toArray().first().isObject())
                continue;
            const QString name = pathOf(place);
            if (name.contains(QStringLiteral("nat")) || name.contains(QStringLiteral("external")) ||
                name.contains(QStringLiteral("hen")) || name.contains(QStringLiteral("notes")) ||
                name.startsWith(QStringLiteral("later")))
                continue; // these have no ids, or need none of their own
            QJsonArray twice = at(base(), place).toArray();
            twice.append(twice.first());
            const auto plan = read(text(changed(base(), place, twice)));
            QVERIFY2(!plan, qPrintable(name));
            QVERIFY2(plan.error().field.startsWith(name + u'[' + QString::number(twice.size() - 1)),
                     qPrintable(plan.error().text()));
            QVERIFY(plan.error().line > 0);
        }
    }

    void allFaultsOfAFileAreTold()
    {
        QJsonValue mutated = base();
        const QList<Place> wrong{{QStringLiteral("zones"), 0, QStringLiteral("kind")},
                                 {QStringLiteral("devices"), 0, QStringLiteral("count")},
                                 {QStringLiteral("layout"), QStringLiteral("conf"), QStringLiteral("x")},
                                 {QStringLiteral("products"), 0, QStringLiteral("name")},
                                 {QStringLiteral("waivers"), 0, QStringLiteral("flow")}};
        QStringList expected;
        for (const Place &place : wrong) {
            mutated = changed(mutated, place, QJsonArray());
            expected.append(pathOf(place));
        }
        const auto plan = read(text(mutated));
        QVERIFY(!plan);
        QStringList fields{plan.error().field};
        int line = plan.error().line;
        for (const Error &each : plan.error().more) {
            fields.append(each.field);
            QVERIFY(each.line >= line);
            line = each.line;
        }
        fields.sort();
        expected.sort();
        QCOMPARE(fields, expected);
    }

    void whatIsNoPlanAfterItsEndIsRefused()
    {
        const QByteArray whole = text(base());
        QVERIFY(read("\xef\xbb\xbf" + whole).ok());
        QVERIFY(read(whole + "\n \t\r\n").ok());
        for (const QByteArray &tail :
             {QByteArray("x"), QByteArray("{}"), QByteArray(1, '\0'), QByteArray("]"), whole})
            QVERIFY(!read(whole + tail).ok());
        for (const char *broken : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82"}) {
            QByteArray json = whole;
            json.replace("Studio 4", broken);
            const auto plan = read(json);
            QVERIFY2(!plan.ok(), broken);
            QVERIFY(plan.error().line > 0);
        }
        QByteArray marked = whole;
        marked.replace("Studio 4", "\xef\xbb\xbfStudio 4");
        QCOMPARE(read(marked).value().project.name, QString(QChar(0xfeff)) + QStringLiteral("Studio 4"));
    }

    void portsOfAProtocolWithoutPortsAreRefused()
    {
        const Place ports{QStringLiteral("requirements"), 0, QStringLiteral("ports")};
        QVERIFY(read(text(changed(base(), ports, QStringLiteral("any")))).ok());
        const auto plan = read(text(changed(base(), ports, QStringLiteral("443"))));
        QVERIFY(!plan);
        QCOMPARE(plan.error().field, pathOf(ports));
    }

    void editsAreReadAsStrictlyAsFiles()
    {
        Plan plan = read(text(base())).value();
        const QByteArray before = writePlan(plan);
        QVERIFY(!setEntity(plan, QStringLiteral("layout"), QStringLiteral("conf"),
                           {{QStringLiteral("x"), QStringLiteral("16")}, {QStringLiteral("y"), 1}}));
        QVERIFY(!setEntity(plan, QStringLiteral("devices"), QStringLiteral("conf"),
                           {{QStringLiteral("id"), QStringLiteral("conf")}, {QStringLiteral("count"), 0}}));
        QCOMPARE(writePlan(plan), before);
    }
};

QTEST_GUILESS_MAIN(TestNothingDropped)
#include "tst_nothingdropped.moc"
