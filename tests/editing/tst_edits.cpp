// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every user action: what it does, what it refuses, and that undoing it gives the same bytes.
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "model/editing/fieldedits.h"
#include "model/editing/gatewayedits.h"
#include "model/editing/importedits.h"
#include "model/editing/pasteedit.h"
#include "model/editing/requirementedits.h"
#include "model/editing/zoneedits.h"
#include "model/plan/freeaddress.h"
#include "model/plan/planfile.h"
#include "tests/editing/sample.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

/// The plan after the edit; fails when the edit does not fit or its inverse does not lead back, byte for byte.
Plan after(const Plan &plan, const Result<PlanEdit> &edit)
{
    if (!edit) {
        qWarning("%s", qPrintable(edit.error().text()));
        return plan;
    }
    const Result<Plan> there = applied(plan, *edit);
    if (!there || edit->name.isEmpty()) {
        qWarning("%s", there ? "an edit without a name" : qPrintable(there.error().text()));
        return plan;
    }
    const Result<Plan> back = applied(*there, edit->inverted());
    if (!back || writePlan(*back) != writePlan(plan))
        qWarning("undo does not lead back: %s", qPrintable(edit->name));
    // What is written must be readable, and the same when read.
    const Result<Plan> read = readPlan(writePlan(*there), u"after"_s, sample::lookup());
    if (!read || writePlan(*read) != writePlan(*there))
        qWarning("the plan after the edit does not read back: %s",
                 read ? "other bytes" : qPrintable(read.error().text()));
    return *there;
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aPlacedDeviceHasASpeakingNameAFreeAddressAndItsProducts()
    {
        const Plan empty;
        const Result<PlanEdit> edit =
            placeDevice(empty, sample::lookup(), u"autodesk-flame/workstation"_s, {}, QPointF(40, 80));
        const Plan plan = after(empty, edit);
        const Device *device = plan.devices.find(u"flame-01"_s);
        QVERIFY(device);
        QCOMPARE(device->name, u"flame-01"_s);
        QVERIFY(plan.products.contains(u"autodesk-flame"_s));
        QVERIFY(plan.products.contains(u"generic"_s)); // named by one of its requirements
        QCOMPARE(plan.layout.find(u"flame-01"_s)->x, 40.0);
        QCOMPARE(addedId(*edit, u"devices"_s), u"flame-01"_s);
    }

    void theNextDeviceTakesTheNextNumberAddressAndSystem()
    {
        const Plan before = sample::plan(); // has a flame-01 whose id is ws1
        const Plan plan =
            after(before, placeDevice(before, sample::lookup(), u"autodesk-flame/workstation"_s, u"prod"_s, {}));
        const Device *device = plan.devices.find(u"flame-02"_s);
        QVERIFY(device);
        QCOMPARE(device->system, u"suite"_s);
        QCOMPARE(device->interfaces.first().addresses, QStringList{u"10.10.0.12"_s});
        const Plan more = after(plan, placeDevice(plan, sample::lookup(), u"generic/dns-server"_s, u"prod"_s, {}));
        QCOMPARE(more.devices.find(u"dns-01"_s)->interfaces.first().addresses, QStringList{u"10.10.0.13"_s});
        QVERIFY(more.devices.find(u"dns-01"_s)->system.isEmpty());
        const Plan outside =
            after(plan, placeDevice(plan, sample::lookup(), u"generic/web-browser"_s, u"net"_s, {}));
        QCOMPARE(outside.devices.find(u"web-browser-01"_s)->interfaces.first().addresses, QStringList{u"any"_s});
    }

    void anUnknownProductOrRoleIsRefusedByName()
    {
        const Result<PlanEdit> one = placeDevice({}, sample::lookup(), u"nobody/x"_s, {}, {});
        QVERIFY(!one.ok());
        QVERIFY(one.error().what.contains("nobody"_L1));
        const Result<PlanEdit> two = placeDevice({}, sample::lookup(), u"generic/x"_s, {}, {});
        QVERIFY(!two.ok());
        QVERIFY(!placeDevice({}, {}, u"generic/dns-server"_s, {}, {}).ok());
    }

    void freeAddressesAvoidPoolsGatewaysAndNeighbours()
    {
        Plan plan = sample::plan();
        Zone zone = *plan.zones.find(u"stor"_s); // 10.20.0.0/29: .1 gateway, .2 and .3 devices
        QCOMPARE(freeAddresses(plan, zone), u"10.20.0.4"_s);
        QCOMPARE(freeAddresses(plan, zone, 3), u"10.20.0.4-10.20.0.6"_s);
        QCOMPARE(freeAddresses(plan, zone, 4), QString()); // .7 is the broadcast address
        zone.dhcp = QStringList{u"10.20.0.4-10.20.0.5"_s};
        QCOMPARE(freeAddresses(plan, zone), u"10.20.0.6"_s);
        zone.dhcp = QStringList{u"10.20.0.4-10.20.0.6"_s};
        QCOMPARE(freeAddresses(plan, zone), QString());
        zone.dhcp.clear();
        zone.subnets = QStringList{u"fd12:30::/64"_s};
        QCOMPARE(freeAddresses(plan, zone), u"fd12:30::b"_s);
        QCOMPARE(freeGatewayAddress(plan, zone), u"fd12:30::1"_s);
        zone.subnets = QStringList{u"10.9.0.0/31"_s};
        QCOMPARE(freeAddresses(plan, zone, 2), u"10.9.0.0-10.9.0.1"_s);
        zone.subnets = QStringList{u"255.255.255.0/24"_s};
        QCOMPARE(freeAddresses(plan, zone), u"255.255.255.11"_s);
        zone.subnets.clear();
        QCOMPARE(freeAddresses(plan, zone), QString());
    }

    void deletingADeviceTakesWhatNamesIt()
    {
        const Plan before = sample::plan();
        const Plan plan = after(before, deleteThings(before, {{u"devices"_s, u"ws1"_s}}));
        QVERIFY(!plan.devices.contains(u"ws1"_s));
        QVERIFY(!plan.requirements.contains(u"r1"_s));
        QVERIFY(plan.requirements.contains(u"r2"_s));
        QVERIFY(!plan.layout.contains(u"ws1"_s));
        QCOMPARE(plan.gateways.find(u"core"_s)->nat.size(), 1); // the forward to it is gone, the masquerade stays
    }

    void deletingAZoneTakesItsDevicesAndLetsOthersKeepTheirOtherInterfaces()
    {
        const Plan before = sample::plan();
        const Plan plan = after(before, deleteThings(before, {{u"zones"_s, u"stor"_s}}));
        QVERIFY(!plan.devices.contains(u"ps"_s));
        QCOMPARE(plan.devices.find(u"ws1"_s)->interfaces.size(), 1);
        QCOMPARE(plan.gateways.find(u"core"_s)->interfaces.size(), 2);
        QVERIFY(!plan.requirements.contains(u"r2"_s));
    }

    void deletingEverythingLeavesNothing()
    {
        const Plan before = sample::plan();
        QList<ThingKey> all;
        for (const Zone &zone : before.zones)
            all.append({u"zones"_s, zone.id});
        for (const Gateway &gateway : before.gateways)
            all.append({u"gateways"_s, gateway.id});
        for (const Device &device : before.devices)
            all.append({u"devices"_s, device.id});
        for (const System &system : before.systems)
            all.append({u"systems"_s, system.id});
        const Plan plan = after(before, deleteThings(before, all));
        QVERIFY(plan.zones.isEmpty() && plan.gateways.isEmpty() && plan.devices.isEmpty() &&
                plan.systems.isEmpty());
        QVERIFY(plan.requirements.isEmpty() && plan.layout.isEmpty());
    }

    void movingIntoAnotherZoneChangesInterfaceAndAddress()
    {
        const Plan before = sample::plan();
        Placement place;
        place.id = u"burn"_s;
        place.x = 500;
        const Plan plan =
            after(before, moveThings(before, {place}, {{u"ws1"_s, u"stor"_s}, {u"burn"_s, u"net"_s}}));
        QCOMPARE(plan.devices.find(u"burn"_s)->interfaces.first().zone, u"net"_s);
        QCOMPARE(plan.devices.find(u"burn"_s)->interfaces.first().addresses, QStringList{u"any"_s});
        QCOMPARE(plan.devices.find(u"ws1"_s)->interfaces.first().addresses, QStringList{u"10.20.0.4"_s});
        QCOMPARE(plan.layout.find(u"burn"_s)->x, 500.0);
        // A pin of the placement survives the move.
        place.id = u"prod"_s;
        QVERIFY(after(before, moveThings(before, {place}, {})).layout.find(u"prod"_s)->extra.contains(u"pinned"_s));
    }

    void copiesHaveNamesIdsAndAddressesOfTheirOwn()
    {
        const Plan before = sample::plan();
        const Plan plan = after(before, duplicateThings(before,
                                                        {{u"devices"_s, u"ws1"_s},
                                                         {u"devices"_s, u"burn"_s},
                                                         {u"gateways"_s, u"core"_s},
                                                         {u"zones"_s, u"prod"_s},
                                                         {u"devices"_s, u"nobody"_s}},
                                                        {24, 24}));
        QCOMPARE(plan.devices.size(), 5);
        const Device *copy = plan.devices.find(u"flame-02"_s);
        QVERIFY(copy);
        QCOMPARE(copy->interfaces.first().addresses, QStringList{u"10.10.0.12"_s});
        QCOMPARE(plan.layout.find(u"flame-02"_s)->x, 64.0);
        QCOMPARE(plan.devices.find(u"burn-01"_s)->interfaces.first().addresses,
                 QStringList{u"10.10.0.41-10.10.0.60"_s});
        QCOMPARE(plan.gateways.size(), 2);
        QCOMPARE(plan.zones.size(), 4);
    }

    void whatIsCopiedCanBePastedHereAndIntoAnotherPlan()
    {
        const Plan before = sample::plan();
        const QByteArray copied = copiedThings(before, {{u"zones"_s, u"prod"_s},
                                                        {u"devices"_s, u"ws1"_s},
                                                        {u"devices"_s, u"burn"_s},
                                                        {u"gateways"_s, u"core"_s}});
        // Into an empty plan everything comes as it was.
        const Plan there = after({}, pasteThings({}, copied, sample::lookup(), {}));
        QCOMPARE(there.devices.find(u"ws1"_s)->interfaces.first().addresses, QStringList{u"10.10.0.11"_s});
        QCOMPARE(there.devices.find(u"ws1"_s)->interfaces.last().zone, QString()); // Storage was not copied
        QCOMPARE(there.zones.find(u"prod"_s)->subnets.size(), 1);
        QCOMPARE(there.gateways.find(u"core"_s)->nat.size(), 2);
        QVERIFY(there.products.contains(u"autodesk-flame"_s));
        QVERIFY(there.systems.contains(u"suite"_s));
        // Into the same plan nothing clashes: not twice either.
        Plan plan = after(before, pasteThings(before, copied, sample::lookup(), {24, 24}));
        plan = after(plan, pasteThings(plan, copied, sample::lookup(), {48, 48}));
        QCOMPARE(plan.devices.size(), 7);
        QSet<QString> names;
        AddressSet used;
        for (const Device &device : plan.devices) {
            QVERIFY2(!names.contains(device.name), qPrintable(device.name));
            names.insert(device.name);
            for (const DeviceInterface &interface : device.interfaces)
                for (const QString &text : interface.addresses) {
                    QVERIFY2(!used.intersects(*readAddresses(text)), qPrintable(text));
                    used = used.united(*readAddresses(text));
                }
        }
        for (const QByteArray &bad : {QByteArray(), QByteArray("{"), copied.left(40)})
            QVERIFY(!pasteThings(before, bad, sample::lookup(), {}).ok());
        Plan many;
        for (int i = 0; i <= mostPasted; ++i) {
            Device device;
            device.id = QString::number(i).rightJustified(6, u'0');
            many.devices.put(device);
        }
        const auto refused = pasteThings(before, writePlan(many), sample::lookup(), {});
        QVERIFY(!refused.ok() && refused.error().what.contains(QString::number(mostPasted)));
    }

    void aPinnedThingIsMarkedAndUnmarked()
    {
        const Plan before = sample::plan();
        const Placement here = *before.layout.find(u"ws1"_s);
        Plan plan = after(before, setPinned(before, {here}, true));
        QVERIFY(plan.layout.find(u"ws1"_s)->extra.value(u"pinned"_s).toBool());
        plan = after(plan, setPinned(plan, {here}, false));
        QVERIFY(plan.layout.find(u"ws1"_s)->extra.isEmpty());
    }

    void aFieldOfManyIsSetAtOnceAndWhatDoesNotReadIsRefused()
    {
        const Plan before = sample::plan();
        const QStringList ids{u"ws1"_s, u"ps"_s};
        const Plan plan = after(before, setField(before, u"devices"_s, ids, u"hostFirewall"_s, u"nftables"_s));
        QCOMPARE(plan.devices.find(u"ws1"_s)->hostFirewall, u"nftables"_s);
        QCOMPARE(plan.devices.find(u"ps"_s)->hostFirewall, u"nftables"_s);
        QVERIFY(!setField(before, u"devices"_s, ids, u"count"_s, 0).ok());
        QVERIFY(!setField(before, u"zones"_s, {u"prod"_s}, u"vlan"_s, 5000).ok());
        QVERIFY(!setField(before, u"zones"_s, {u"prod"_s}, u"subnets"_s, QJsonArray{u"10.0.0.300/24"_s}).ok());
        QVERIFY(!setField(before, u"devices"_s, ids, u"count"_s, u"many"_s).ok());
        QVERIFY(setField(before, u"devices"_s, {u"nobody"_s}, u"count"_s, 2)->isEmpty());
        QVERIFY(
            setField(before, u"devices"_s, ids, u"count"_s, 1)->isEmpty()); // it is the default: nothing changes
        int values = 0;
        QVERIFY(commonField(before, u"devices"_s, {u"ws1"_s, u"burn"_s}, u"name"_s, &values).isUndefined());
        QCOMPARE(values, 2);
        QCOMPARE(commonField(before, u"devices"_s, ids, u"system"_s).toString(), u"suite"_s);
        const Plan inner =
            after(before, setField(before, u"gateways"_s, {u"core"_s}, u"interfaces.1.name"_s, u"ens7"_s));
        QCOMPARE(inner.gateways.find(u"core"_s)->interfaces.at(1).name, u"ens7"_s);
    }

    void aNameIsUniqueAndNeverEmpty()
    {
        const Plan before = sample::plan();
        QCOMPARE(
            after(before, rename(before, {u"devices"_s, u"ws1"_s}, u"  suite one "_s)).devices.find(u"ws1"_s)->name,
            u"suite one"_s);
        QVERIFY(!rename(before, {u"devices"_s, u"ws1"_s}, u"burn"_s).ok());
        QVERIFY(!rename(before, {u"devices"_s, u"ws1"_s}, u"  "_s).ok());
        const QString hostile = u"a\"; rm -rf / #\u202e\n"_s;
        QVERIFY(after(before, rename(before, {u"zones"_s, u"prod"_s}, hostile))
                    .zones.find(u"prod"_s)
                    ->name.contains(u'"'));
    }

    void addressesAsTypedAreReadOrRefused()
    {
        const Plan before = sample::plan();
        const auto set = [&](const QString &text) {
            return setInterfaceAddresses(before, {u"ws1"_s}, u"primary"_s, text);
        };
        QCOMPARE(after(before, set(u"10.10.0.5,10.10.0.8 – 10.10.0.9  host.example.org"_s))
                     .devices.find(u"ws1"_s)
                     ->interfaces.first()
                     .addresses,
                 (QStringList{u"10.10.0.5"_s, u"10.10.0.8-10.10.0.9"_s, u"host.example.org"_s}));
        QVERIFY(after(before, set({})).devices.find(u"ws1"_s)->interfaces.first().addresses.isEmpty());
        for (const QString &bad :
             {u"10.10.0.256"_s, u"10.10.0.9-10.10.0.8"_s, u"10.10.0.1/24"_s, u"x"_s, u"; drop"_s})
            QVERIFY2(!set(bad).ok(), qPrintable(bad));
    }

    void interfacesComeAndGo()
    {
        const Plan before = sample::plan();
        Plan plan = after(before, addInterface(before, u"ps"_s));
        QCOMPARE(plan.devices.find(u"ps"_s)->interfaces.last().id, u"secondary"_s);
        plan = after(plan, addInterface(plan, u"ps"_s));
        QCOMPARE(plan.devices.find(u"ps"_s)->interfaces.last().id, u"if3"_s);
        plan = after(plan, setInterfaceZone(plan, {u"ps"_s}, u"if3"_s, u"prod"_s));
        QCOMPARE(plan.devices.find(u"ps"_s)->interfaces.last().addresses, QStringList{u"10.10.0.12"_s});
        plan = after(plan, setInterfaceDhcp(plan, {u"ps"_s}, u"if3"_s, true));
        plan = after(plan, removeInterface(plan, u"ps"_s, u"primary"_s));
        QCOMPARE(plan.devices.find(u"ps"_s)->interfaces.size(), 2);
        plan = after(plan, giveFreeAddresses(plan, {u"burn"_s}, u"primary"_s));
        QCOMPARE(plan.devices.find(u"burn"_s)->interfaces.first().addresses,
                 QStringList{u"10.10.0.41-10.10.0.60"_s});
    }

    void rolesSystemsAndOptions()
    {
        const Plan before = sample::plan();
        Plan plan = after(before, addRole(before, sample::lookup(), {u"ws1"_s, u"ps"_s}, u"generic/dns-server"_s));
        QCOMPARE(plan.devices.find(u"ps"_s)->roles.size(), 2);
        plan = after(plan, removeRole(plan, {u"ps"_s}, u"generic/dns-server"_s));
        QCOMPARE(plan.devices.find(u"ps"_s)->roles.size(), 1);
        plan = after(plan, setSystem(plan, {u"ps"_s, u"ws1"_s}, u"Suite B"_s));
        QCOMPARE(plan.devices.find(u"ps"_s)->system, u"suite-b"_s);
        plan = after(plan, setSystem(plan, {u"ps"_s}, u"Suite A"_s));
        QCOMPARE(plan.devices.find(u"ps"_s)->system, u"suite"_s);
        plan = after(plan, setSystem(plan, {u"ps"_s}, {}));
        QVERIFY(plan.devices.find(u"ps"_s)->system.isEmpty());
        plan = after(plan,
                     setOption(plan, u"devices"_s, {u"ps"_s}, u"autodesk-flame"_s, u"media"_s, u"50000-50010"_s));
        QCOMPARE(
            plan.devices.find(u"ps"_s)->options.value(u"autodesk-flame"_s).toObject().value(u"media"_s).toString(),
            u"50000-50010"_s);
        plan = after(plan, setOption(plan, u"devices"_s, {u"ps"_s}, u"autodesk-flame"_s, u"media"_s, QJsonValue()));
        QVERIFY(plan.devices.find(u"ps"_s)->options.isEmpty());
        plan = after(plan, setOption(plan, u"systems"_s, {u"suite"_s}, u"autodesk-flame"_s, u"snmp"_s,
                                     QJsonValue::Undefined));
        QVERIFY(plan.systems.find(u"suite"_s)->options.isEmpty());
    }

    void aGatewayJoinsZonesAndTranslates()
    {
        const Plan before = sample::plan();
        Plan plan = after(before, placeGateway(before, {u"prod"_s, u"stor"_s, u"net"_s}, QPointF(8, 8)));
        const Gateway *gateway = plan.gateways.find(u"gateway-01"_s);
        QVERIFY(gateway);
        QCOMPARE(gateway->interfaces.size(), 3);
        QCOMPARE(gateway->interfaces.at(0).name, u"eth0"_s);
        QCOMPARE(gateway->interfaces.at(0).addresses, QStringList{u"10.10.0.2"_s});
        QCOMPARE(gateway->interfaces.at(1).addresses, QStringList{u"10.20.0.4"_s});
        Nat nat;
        nat.kind = Nat::Kind::Forward;
        nat.interface = u"eth2"_s;
        nat.protocol = protocols::tcp;
        nat.ports = *readPorts(u"443"_s);
        QVERIFY(!addNat(plan, u"gateway-01"_s, nat).ok()); // no target
        nat.to = u"ps"_s;
        plan = after(plan, addNat(plan, u"gateway-01"_s, nat));
        nat.toPorts = *readPorts(u"8443-8444"_s);
        QVERIFY(!setNat(plan, u"gateway-01"_s, 0, nat).ok());
        nat.interface = u"eth9"_s;
        QVERIFY(!addNat(plan, u"gateway-01"_s, nat).ok());
        nat.interface = u"eth2"_s;
        nat.protocol = protocols::icmp;
        QVERIFY(!addNat(plan, u"gateway-01"_s, nat).ok());
        plan = after(plan, setGatewayInterfaceName(plan, u"gateway-01"_s, u"eth0"_s, u"ens3"_s));
        QVERIFY(!setGatewayInterfaceName(plan, u"gateway-01"_s, u"eth1"_s, u"ens3"_s).ok());
        plan = after(plan, setGatewayInterfaceAddresses(plan, u"gateway-01"_s, u"eth0"_s, u"10.10.0.254"_s));
        QVERIFY(!setGatewayInterfaceAddresses(plan, u"gateway-01"_s, u"eth0"_s, u"host.example.org"_s).ok());
        plan = after(plan, setGatewayInterfaceZone(plan, u"gateway-01"_s, u"eth0"_s, u"stor"_s));
        QCOMPARE(plan.gateways.find(u"gateway-01"_s)->interfaces.at(0).addresses, QStringList{u"10.20.0.5"_s});
        plan = after(plan, removeGatewayInterface(plan, u"gateway-01"_s, u"eth2"_s));
        QVERIFY(plan.gateways.find(u"gateway-01"_s)->nat.isEmpty());
        plan = after(plan, addGatewayInterface(plan, u"core"_s, u"prod"_s));
        QCOMPARE(plan.gateways.find(u"core"_s)->interfaces.last().id, u"eth3"_s);
        plan = after(plan, removeNat(plan, u"core"_s, 0));
        QCOMPARE(plan.gateways.find(u"core"_s)->nat.size(), 1);
    }

    void zonesGetNamesSubnetsAndPools()
    {
        const Plan before = sample::plan();
        Plan plan = after(before, placeZone(before, {0, 0, 300, 200}, false));
        plan = after(plan, placeZone(plan, {0, 0, 300, 200}, false));
        plan = after(plan, placeZone(plan, {0, 0, 300, 200}, true));
        QCOMPARE(plan.zones.find(u"zone-1"_s)->name, u"Zone 1"_s);
        QCOMPARE(plan.zones.find(u"zone-2"_s)->name, u"Zone 2"_s);
        QCOMPARE(plan.zones.find(u"external-1"_s)->external, true);
        plan = after(plan, setSubnets(plan, {u"zone-1"_s}, u"10.7.0.0/24, fd00::/64"_s));
        QCOMPARE(plan.zones.find(u"zone-1"_s)->subnets.size(), 2);
        QVERIFY(!setSubnets(plan, {u"zone-1"_s}, u"10.7.0.1/24"_s).ok());
        QVERIFY(!setSubnets(plan, {u"zone-1"_s}, u"host.example.org"_s).ok());
        plan = after(plan, setDhcpRanges(plan, {u"zone-1"_s}, u"10.7.0.100-10.7.0.200"_s));
        QVERIFY(!setDhcpRanges(plan, {u"zone-1"_s}, u"10.8.0.100-10.8.0.200"_s).ok());
    }

    void requirementsWaiversAndApprovals()
    {
        const Plan before = sample::plan();
        Plan plan =
            after(before, addRequirement(before, u"ws1"_s, u"ps"_s, protocols::tcp, u"80, 443"_s, u"Web"_s));
        QCOMPARE(plan.requirements.size(), 3);
        QCOMPARE(portsText(plan.requirements.find(u"need-flame-01-ps-01"_s)->ports), u"80,443"_s);
        const Plan pinged =
            after(plan, setField(plan, u"requirements"_s, {u"need-flame-01-ps-01"_s}, u"protocol"_s, u"icmp"_s));
        QVERIFY(pinged.requirements.find(u"need-flame-01-ps-01"_s)->ports.isEmpty());
        plan = after(plan, addRequirement(plan, u"ws1"_s, u"ps"_s, protocols::icmp, u"ignored"_s, {}));
        QVERIFY(!addRequirement(before, u"ws1"_s, u"ws1"_s, protocols::tcp, u"80"_s, {}).ok());
        QVERIFY(addRequirement(before, u"burn"_s, u"burn"_s, protocols::tcp, u"80"_s, {}).ok()); // twenty of them
        const Result<PlanEdit> bad = addRequirement(before, u"ws1"_s, u"ps"_s, protocols::tcp, u"70000"_s, {});
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().field, u"ports"_s);
        plan = after(plan, removeRequirements(plan, {u"r1"_s}));
        QVERIFY(!waive(plan, {u"f2"_s}, u" "_s, {}, {}).ok());
        QVERIFY(!waive(plan, {u"f2"_s}, u"no"_s, {}, u"31.01.2027"_s).ok());
        plan = after(plan, waive(plan, {u"f2"_s, u"f3"_s}, u"not used"_s, u"me"_s, u"2027-01-31"_s));
        QCOMPARE(plan.waivers.size(), 3);
        plan = after(plan, unwaive(plan, {u"f1"_s, u"f2"_s}));
        QCOMPARE(plan.waivers.size(), 1);
        QVERIFY(!approve(plan, {u"y"_s}, {}, {}).ok());
        plan = after(plan, approve(plan, {u"y"_s}, u"agreed"_s, u"me"_s));
        plan = after(plan, unapprove(plan, {u"x:1"_s}));
        QCOMPARE(plan.approvals.size(), 1);
    }

    void notesHaveTextsOfTheirOwn()
    {
        const Plan before = sample::plan();
        Plan plan = after(before, placeNote(before, {0, 0, 160, 64}, u"Ask the house"_s));
        plan = after(plan, placeNote(plan, {0, 80, 160, 64}, u"two"_s));
        QCOMPARE(noteText(*plan.layout.find(u"note:2"_s)), u"two"_s);
        plan = after(plan, setNoteText(plan, u"note:1"_s, u"Line 1\nLine 2"_s));
        QCOMPARE(noteText(*plan.layout.find(u"note:1"_s)), u"Line 1\nLine 2"_s);
        plan = after(plan, duplicateThings(plan, {{u"layout"_s, u"note:1"_s}}, {8, 8}));
        QVERIFY(plan.layout.contains(u"note:3"_s));
    }

    void anImportJoinsThePlan()
    {
        const Plan before = sample::plan();
        Plan imported;
        Device device;
        device.id = device.name = u"new"_s;
        device.roles = QStringList{u"generic/dns-server"_s};
        imported.devices.put(device);
        const Plan plan = after(before, mergeImport(before, imported, u"Import"_s, sample::lookup()));
        QVERIFY(plan.devices.contains(u"new"_s));
        QVERIFY(plan.products.contains(u"generic"_s));
        QCOMPARE(plan.devices.size(), 4);
    }

    void aNewerProductShowsItsPortsAndIsRefusedWhenARoleIsGone()
    {
        const Plan before = sample::plan();
        const Product *old = before.products.find(u"autodesk-flame"_s);
        QVERIFY(old);
        QByteArray json = QJsonDocument(old->json).toJson();
        json.replace("111,2049,20048", "2049");
        const Product newer = sample::product(json.constData());
        const QList<PortDifference> differences = portDifferences(*old, newer);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().after, u"tcp 2049"_s);
        const Plan plan = after(before, updateProduct(before, newer));
        QCOMPARE(portsText(plan.products.find(u"autodesk-flame"_s)->service(u"nfs"_s)->ports), u"2049"_s);
        Product less = newer;
        less.roles.removeLast();
        QVERIFY(!updateProduct(before, less).ok());
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
