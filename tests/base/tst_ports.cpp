// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ports and sets of them: what is read, what is refused, and that writing and reading agree.
#include "model/base/ports.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void whatIsWrittenIsReadAgain();
    void spacesAndDashesAreFree();
    void nonsenseIsRefused();
    void portsAreCounted();
};

void TestPorts::whatIsWrittenIsReadAgain()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        QList<Interval<Port>> parts;
        for (int i = random.bounded(1, 9); i > 0; --i) {
            const int first = random.bounded(65536), last = random.bounded(first, std::min(65536, first + 900));
            parts.append({Port(first), Port(last)});
        }
        const PortSet set(parts);
        QCOMPARE(readPorts(portsText(set)).value(), set);
        QCOMPARE(readPorts(portsForPeople(set)).value(), set);
    }
    QCOMPARE(readPorts(portsText(anyPort())).value(), anyPort());
    QCOMPARE(portsText(PortSet()), QString());
}

void TestPorts::spacesAndDashesAreFree()
{
    QCOMPARE(portsText(readPorts(u" 443 , 80,3226 \u2013 3233 "_s).value()), u"80,443,3226-3233"_s);
    QCOMPARE(portsForPeople(readPorts(u"443,80,3226-3233"_s).value()), u"80, 443, 3226\u20133233"_s);
    QCOMPARE(portsText(readPorts(u"1,2,3,5"_s).value()), u"1-3,5"_s);
    QCOMPARE(portsText(readPorts(u"0-65535"_s).value()), u"any"_s);
    QCOMPARE(portsText(readPorts(u"0-65534"_s).value()), u"0-65534"_s);
}

void TestPorts::nonsenseIsRefused()
{
    for (const QString &text : {u""_s, u" "_s, u","_s, u"80,"_s, u"65536"_s, u"-1"_s, u"1-"_s, u"-"_s, u"9-5"_s,
                                u"1-2-3"_s, u"0x50"_s, u"+80"_s, u"8 0"_s, u"\u0663"_s, u"99999999999999999999"_s,
                                u"80;443"_s, u"any,80"_s, QString(QChar(0))}) {
        const auto set = readPorts(text);
        QVERIFY2(!set, qPrintable(text));
        QVERIFY(!set.error().what.isEmpty() && !set.error().remedy.isEmpty());
    }
}

void TestPorts::portsAreCounted()
{
    QCOMPARE(portCount(anyPort()), 65536);
    QCOMPARE(portCount(PortSet()), 0);
    QCOMPARE(portCount(readPorts(u"80,443,8000-8009"_s).value()), 12);
    QCOMPARE(anyPort().minus(PortSet(65535)).minus(PortSet(0)).parts().size(), 1);
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
