// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text from strangers stays in its line and in its order.
#include "model/base/clean.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestClean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void nothingUnsafeIsLeft();
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

QTEST_GUILESS_MAIN(TestClean)
#include "tst_clean.moc"
