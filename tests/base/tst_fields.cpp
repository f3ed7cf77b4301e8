// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a JSON object: every wrong type is a fault with its place, and what is unknown survives.
#include "model/base/fields.h"

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
};

void TestFields::rightValuesAreRead()
{
    const QByteArray json =
        R"({"t": "x", "f": true, "n": 7, "l": ["a", "b"], "p": "80,443", "q": 8, "pr": ["tcp", "igmpv2"],
        "ad": ["10.0.0.1", "10.0.0.2"], "lt": {"en": "one", "es": "uno"}, "c": "two", "rest": [1]})";
    FieldFaults faults{u"f"_s, JsonLines(json), {}};
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
    FieldFaults faults{u"file"_s, JsonLines(json), {}};
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

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
