// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses, subnets and names: what is read, what is refused, and that CIDRs make up exactly the set.
#include "model/base/addresses.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cidrsMakeUpExactlyTheSet();
    void bothFamiliesEndWhereTheyShould();
    void nonsenseIsRefused();
    void namesAreToldFromAddresses();
    void kindsOfAddressesAreKnown();
};

void TestAddresses::cidrsMakeUpExactlyTheSet()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 300; ++round) {
        AddressSet set;
        for (int i = 0; i < 4; ++i) {
            const quint32 first = random.generate() >> random.bounded(24);
            const quint32 last = first + std::min<quint32>(random.generate() >> random.bounded(1, 31), ~first);
            set = set.united(AddressSet(Address::ipv4(first), Address::ipv4(last)));
        }
        AddressSet back, written;
        for (const Cidr &block : toCidrs(set)) {
            const AddressSet part = readAddresses(block.text()).value();
            QVERIFY(!back.intersects(part));
            back = back.united(part);
        }
        QCOMPARE(back, set);
        for (const QString &text : addressTexts(set))
            written = written.united(readAddresses(text).value());
        QCOMPARE(written, set);
    }
}

void TestAddresses::bothFamiliesEndWhereTheyShould()
{
    for (int family : {4, 6}) {
        const AddressSet all = wholeFamily(family);
        QCOMPARE(toCidrs(all).size(), 1);
        QCOMPARE(toCidrs(all).first().prefix, 0);
        const Address last = all.parts().first().last, first = all.parts().first().first;
        QCOMPARE(toCidrs(all.minus(AddressSet(last))).size(), family == 4 ? 32 : 128);
        QVERIFY(!all.minus(AddressSet(first)).contains(first));
        QCOMPARE(all.minus(AddressSet(last)).united(AddressSet(last)), all);
    }
    QCOMPARE(anyAddress().parts().size(), 2);
    QCOMPARE(readAddress(u"2001:DB8:0:0:0:0:0:1"_s)->text(), u"2001:db8::1"_s);
    QCOMPARE(addressTexts(readAddresses(u"10.0.0.1-10.0.0.3"_s).value()), QStringList{u"10.0.0.1-10.0.0.3"_s});
    QCOMPARE(addressTexts(readSubnet(u"10.0.0.7/24"_s).value()), QStringList{u"10.0.0.0/24"_s});
    QVERIFY(addressTexts(AddressSet(Address::symbol(3))).isEmpty());
}

void TestAddresses::nonsenseIsRefused()
{
    for (const QString &text :
         {u""_s, u"10.0.0"_s, u"10.0.0.256"_s, u"010.0.0.1"_s, u"10.0.0.1/33"_s, u"10.0.0.0/"_s, u"10.0.0.0/-1"_s,
          u"10.0.0.0/+8"_s, u"10.0.0.1/24"_s, u"10.0.0.9-10.0.0.1"_s, u"10.0.0.1-::1"_s, u"::1::"_s,
          u"fe80::1%eth0"_s, u"10.0.0.1 -s"_s, u"host"_s, u"\u0661\u0660.0.0.1"_s, u"10.0.0.1\n"_s + u"x"_s,
          u"10.0.0.1"_s + QChar(0), u"1.2.3.4/8/8"_s}) {
        const auto set = readAddresses(text);
        QVERIFY2(!set, qPrintable(text));
        QVERIFY(!set.error().remedy.isEmpty());
    }
}

void TestAddresses::namesAreToldFromAddresses()
{
    for (const QString &name : {u"www.example.org"_s, u"*.example.org"_s, u"a-b.c1"_s, u"1.2.3.x"_s})
        QVERIFY2(isFqdn(name), qPrintable(name));
    for (const QString &name :
         {u""_s, u"host"_s, u"10.0.0.1"_s, u"-a.b"_s, u"a-.b"_s, u"a..b"_s, u"a.b."_s, u"a b.c"_s, u"*.*.org"_s,
          u"$(x).org"_s, u"\u00f1.org"_s, QString(64, u'a') + u".org"_s, u"a."_s.repeated(140) + u"b"_s})
        QVERIFY2(!isFqdn(name), qPrintable(name));
}

void TestAddresses::kindsOfAddressesAreKnown()
{
    auto at = [](const QString &text) { return readAddress(text).value(); };
    for (const QString &text : {u"10.1.2.3"_s, u"172.31.255.255"_s, u"192.168.0.1"_s, u"100.64.0.1"_s, u"fd00::1"_s,
                                u"fe80::1"_s, u"::1"_s})
        QVERIFY2(isPrivate(at(text)), qPrintable(text));
    for (const QString &text : {u"172.32.0.0"_s, u"11.0.0.0"_s, u"8.8.8.8"_s, u"2001:db8::1"_s})
        QVERIFY2(!isPrivate(at(text)), qPrintable(text));
    QVERIFY(isMulticast(at(u"224.0.0.251"_s)) && isLinkLocalMulticast(at(u"224.0.0.251"_s)));
    QVERIFY(isMulticast(at(u"239.255.0.1"_s)) && !isLinkLocalMulticast(at(u"239.255.0.1"_s)));
    QVERIFY(isMulticast(at(u"ff02::fb"_s)) && isLinkLocalMulticast(at(u"ff02::fb"_s)) &&
            !isLinkLocalMulticast(at(u"ff05::1"_s)));
    QVERIFY(!isMulticast(at(u"240.0.0.1"_s)) && !isMulticast(at(u"223.255.255.255"_s)));
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
