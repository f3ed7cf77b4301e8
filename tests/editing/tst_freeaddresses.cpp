// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that several devices, or several interfaces of one, are given by one edit.
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "model/plan/freeaddress.h"
#include "tests/editing/sample.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

Plan after(const Plan &plan, const PlanEdit &edit)
{
    const Result<Plan> there = applied(plan, edit);
    if (!there)
        qWarning("%s", qPrintable(there.error().text()));
    return there ? *there : plan;
}

} // namespace

class TestFreeAddresses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void manyThatEnterAZoneTogetherShareNoAddressAndTheLastOnesGetNoneWhenItIsFull()
    {
        Plan plan = sample::plan();
        QStringList ids;
        QHash<QString, QString> zones;
        for (int i = 1; i <= 7; ++i) {
            Device device;
            device.id = device.name = u"new-%1"_s.arg(i);
            DeviceInterface interface;
            interface.id = u"primary"_s;
            interface.zone = u"prod"_s;
            interface.addresses = QStringList{u"10.10.0.%1"_s.arg(150 + i)};
            device.interfaces.append(interface);
            plan.devices.put(device);
            ids.append(device.id);
            zones.insert(device.id, u"stor"_s);
        }
        const auto given = [&ids](const Plan &after) {
            QStringList addresses;
            for (const QString &id : ids)
                addresses.append(after.devices.find(id)->interfaces.first().addresses);
            return addresses;
        };
        // Of 10.20.0.0/29 six are for hosts, one is the gateway's; who moves first is the first by id.
        const QStringList moved = given(after(plan, moveThings(plan, {}, zones)));
        QCOMPARE(QSet<QString>(moved.begin(), moved.end()).size(), moved.size());
        const AddressSet before = usedAddresses(plan);
        for (const QString &address : moved)
            QVERIFY2(before.intersected(*readAddresses(address)).isEmpty(), qPrintable(address));
        QVERIFY(!moved.isEmpty() && moved.size() < 7);
        QCOMPARE(given(after(plan, setInterfaceZone(plan, ids, u"primary"_s, u"stor"_s))), moved);
        const QStringList fresh = given(after(plan, giveFreeAddresses(plan, ids, u"primary"_s)));
        QCOMPARE(QSet<QString>(fresh.begin(), fresh.end()).size(), 7);
    }

    void twoInterfacesInOneZoneAreDuplicatedWithTwoAddresses()
    {
        Plan plan = sample::plan();
        Device device = *plan.devices.find(u"ws1"_s);
        device.interfaces[1].zone = u"prod"_s;
        device.interfaces[1].addresses = QStringList{u"10.10.0.12"_s};
        plan.devices.put(device);
        const PlanEdit edit = duplicateThings(plan, {{u"devices"_s, device.id}}, {});
        plan = after(plan, edit);
        const Device *copy = plan.devices.find(addedId(edit, u"devices"_s));
        QVERIFY(copy && copy->interfaces.size() == 2);
        QVERIFY(!copy->interfaces.at(0).addresses.isEmpty());
        QVERIFY(copy->interfaces.at(0).addresses != copy->interfaces.at(1).addresses);
    }
};

QTEST_GUILESS_MAIN(TestFreeAddresses)
#include "tst_freeaddresses.moc"
