// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text from strangers stays in its line and in its order.
#include "model/base/clean.h"

#include "model/base/result.h"
#include "tests/support/hostile.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestClean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void nothingUnsafeIsLeft();
    void escapedTextIsSafeAndComesBack();
    void harmlessTextStaysAsItIs();
    void jsonKeepsItsMeaningAndHoldsNothingUnsafe();
    void anErrorCannotActOnATerminal();
};

void TestClean::nothingUnsafeIsLeft()
{
    for (char32_t c = 0; c < 0x110000; c += c < 0x3000 ? 1 : 37) {
        const QString text = oneLine(u"a"_s + QString::fromUcs4(&c, 1) + u"b"_s);
        const QList<uint> clean = text.toUcs4();
        QVERIFY(clean.size() == 3);
        QVERIFY2(!isUnsafeCharacter(clean.at(1)), qPrintable(QString::number(c, 16)));
        if (!isUnsafeCharacter(c))
            QCOMPARE(char32_t(clean.at(1)), c);
    }
    QCOMPARE(oneLine(u"a\nb\tc\rd"_s), u"a b c d"_s);
    QCOMPARE(oneLine(u"a\u202eb\u2028c\u200bd"_s), u"a\ufffdb\ufffdc\ufffdd"_s);
    QCOMPARE(oneLine(u"Ñandú 漢字 😀"_s), u"Ñandú 漢字 😀"_s);
    QCOMPARE(oneLine(QString(QChar(0xd800)) + u"x"_s).contains(QChar(0xd800)), false);
    QCOMPARE(oneLine({}), QString());
}

bool isSafe(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::none_of(characters.begin(), characters.end(), [](uint c) { return isUnsafeCharacter(c); });
}

void TestClean::escapedTextIsSafeAndComesBack()
{
    QStringList names = portolan::testing::hostileNames(3000);
    names += {u"\\u0041"_s, u"\\\\u0041"_s, u"a\\"_s, u"\\\\server\\users"_s, u"\\"_s + QChar(0x202e), u"\\\\\n"_s};
    for (const QString &name : std::as_const(names)) {
        const QString safe = escaped(name);
        QVERIFY2(isSafe(safe), qPrintable(safe));
        QCOMPARE(unescaped(safe), name);
    }
}

void TestClean::harmlessTextStaysAsItIs()
{
    for (const QString &text :
         {u"flame-01"_s, u"C:\\temp\\x"_s, u"Señal Ñandú 東京"_s, u"a \"b\" 'c'"_s, QString()}) {
        QCOMPARE(escaped(text), text);
        QCOMPARE(oneLine(text), text);
    }
    QCOMPARE(escaped(u"a\nb"_s), u"a\\u000ab"_s);
    QCOMPARE(escaped(QString(QChar(0x202e))), u"\\u202e"_s);
}

void TestClean::jsonKeepsItsMeaningAndHoldsNothingUnsafe()
{
    for (const QString &name : portolan::testing::hostileNames(3000)) {
        const QJsonArray array{name, QJsonObject{{name, 1}}};
        const QByteArray json = QJsonDocument(array).toJson();
        const QByteArray safe = escapedJson(json);
        QVERIFY2(isSafe(QString::fromUtf8(safe).remove(u'\n')), qPrintable(QString::fromUtf8(safe)));
        // Without escapes QJsonDocument does not read all that it writes.
        QCOMPARE(QJsonDocument::fromJson(safe).array().at(0).toString().toUtf8(), name.toUtf8());
    }
}

void TestClean::anErrorCannotActOnATerminal()
{
    for (const QString &name : portolan::testing::hostileNames(500)) {
        const Error error{
            .what = name, .remedy = name, .file = name, .line = 3, .field = name, .more = {{.what = name}}};
        const QStringList lines = error.lines();
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines) {
            QVERIFY(isSafe(line));
            QVERIFY(line.size() < 9000);
        }
    }
}

QTEST_GUILESS_MAIN(TestClean)
#include "tst_clean.moc"
