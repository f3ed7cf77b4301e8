// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a JSON object: every wrong type is a fault with its place, and what is unknown survives.
#include "model/base/fields.h"

#include "tests/support/growth.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void rightValuesAreRead();
    void wrongValuesAreFaultsWithTheirPlace();
    void nothingIsTakenForSomethingElse();
    void longListsTakeAsLongAsTheyAre_data();
    void longListsTakeAsLongAsTheyAre();
};

void TestFields::rightValuesAreRead()
{
    const QByteArray json =
        R"({"t": "x", "f": true, "n": 7, "l": ["a", "b"], "p": "80,443", "q": 8, "pr": ["tcp", "igmpv2"],
        "ad": ["10.0.0.1", "10.0.0.2"], "lt": {"en": "one", "es": "uno"}, "c": "two", "rest": [1]})";
    FieldFaults faults{.file = u"f"_s, .lines = JsonLines(json)};
    Fields fields(readJsonObject(json, u"f"_s).value(), {}, faults);
    QCOMPARE(fields.needed("t"), u"x"_s);
    QVERIFY(fields.flag("f", false));
    QCOMPARE(fields.number("n", 0, 1, 9), 7);
    QCOMPARE(fields.texts("l"), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(portsText(fields.ports("p", {})), u"80,443"_s);
    QCOMPARE(portsText(fields.ports("q", {})), u"8"_s);
    QCOMPARE(fields.ports("none", anyPort()), anyPort());
    QCOMPARE(fields.protocols("pr"), QList<Protocol>({protocols::tcp, protocols::igmp}));
    QCOMPARE(addressTexts(fields.addresses("ad")), QStringList{u"10.0.0.1-10.0.0.2"_s});
    QCOMPARE(fields.localText("lt").in(u"es"_s), u"uno"_s);
    QCOMPARE(fields.choice("c", {u"one"_s, u"two"_s}, 0), 1);
    QVERIFY(faults.errors.isEmpty());
    QCOMPARE(fields.unknown().keys(), QStringList{u"rest"_s});
    fields.refuseUnknown();
    QCOMPARE(faults.errors.size(), 1);
    QCOMPARE(faults.errors.first().field, u"rest"_s);
}

void TestFields::wrongValuesAreFaultsWithTheirPlace()
{
    const QByteArray json = R"({"o": [{
        "t": 1,
        "f": "yes",
        "n": 1.5,
        "m": 1e99,
        "l": [1],
        "p": "9-5",
        "pr": "tpc",
        "ad": "10.0.0.0/33",
        "c": "three"}, 5]})";
    FieldFaults faults{.file = u"file"_s, .lines = JsonLines(json)};
    Fields top(readJsonObject(json, u"f"_s).value(), {}, faults);
    top.objects("o", [](Fields &fields) {
        fields.text("t");
        fields.flag("f", false);
        fields.number("n", 0, 0, 9);
        fields.number("m", 0, 0, 9);
        fields.texts("l");
        fields.ports("p", {});
        fields.protocols("pr");
        fields.addresses("ad");
        fields.choice("c", {u"one"_s}, 0);
        fields.needed("none");
    });
    QCOMPARE(faults.errors.size(), 11);
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(faults.errors.at(i).line, i + 2);
        QCOMPARE(faults.errors.at(i).file, u"file"_s);
        QVERIFY(faults.errors.at(i).field.startsWith(u"o[0]."_s));
    }
}

void TestFields::nothingIsTakenForSomethingElse()
{
    const QByteArray json = R"({
        "t": null,
        "spaces": " ",
        "far": 1e300,
        "below": -1e300,
        "x": "12",
        "beyond": 1e9,
        "local": {"en": "a", "es": 5},
        "localList": ["a"],
        "ports": true,
        "list": ["a", null,
            "b"],
        "objects": {"a": {}},
        "options": {"a": 1}, "choice": 5})";
    FieldFaults faults{.file = u"f"_s, .lines = JsonLines(json)};
    Fields fields(readJsonObject(json, u"f"_s).value(), {}, faults);
    fields.text("t");
    fields.needed("spaces");
    fields.number("far", 0, 0, 9);
    fields.number("below", 0, 0, 9);
    fields.real("x", 0, -9, 9);
    fields.real("beyond", 0, -9, 9);
    fields.localText("local");
    fields.localText("localList");
    fields.ports("ports", {});
    fields.texts("list");
    fields.objects("objects", [](Fields &) {});
    fields.objectOfObjects("options");
    fields.choice("choice", {u"one"_s}, 0);
    QStringList places;
    for (const Error &each : std::as_const(faults.errors))
        places.append(QString::number(each.line) + u' ' + each.field);
    QCOMPARE(places, QStringList({u"2 t"_s, u"3 spaces"_s, u"4 far"_s, u"5 below"_s, u"6 x"_s, u"7 beyond"_s,
                                  u"8 local.es"_s, u"9 localList"_s, u"10 ports"_s, u"11 list[1]"_s,
                                  u"13 objects"_s, u"14 options.a"_s, u"14 choice"_s}));
    QVERIFY(fields.unknown().isEmpty());
}

void TestFields::longListsTakeAsLongAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("addresses") << QByteArray("addresses") << QByteArray("\"10.%.%.0/24\"");
    QTest::newRow("wrong addresses") << QByteArray("addresses") << QByteArray("\"x\"");
    QTest::newRow("texts that are none") << QByteArray("texts") << QByteArray("5");
}

void TestFields::longListsTakeAsLongAsTheyAre()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, item);
    const double ratio = portolan::testing::growth(800, [&](int count) {
        QByteArray json = "{\"" + key + "\": [";
        for (int i = 0; i < count; ++i)
            json +=
                QByteArray(item).replace("%.%", QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256)) +
                ",\n";
        json += item.startsWith("\"10") ? "\"10.0.0.1\"]}" : item + "]}";
        FieldFaults faults{.file = u"f"_s, .lines = JsonLines(json)};
        Fields fields(readJsonObject(json, u"f"_s).value(), {}, faults);
        key == "addresses" ? fields.addresses("addresses").isEmpty() : fields.texts("texts").isEmpty();
        QVERIFY(faults.errors.size() <= mostFaults);
    });
    QVERIFY2(ratio <= portolan::testing::mostGrowth, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
