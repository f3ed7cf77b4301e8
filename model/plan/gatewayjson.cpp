// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/entityjson.h"
#include "model/plan/fieldwriter.h"

namespace portolan {

namespace {

const QStringList &multicastWays()
{
    static const QStringList ways{QStringLiteral("pim"), QStringLiteral("igmp-proxy")};
    return ways;
}

const QStringList &natKinds()
{
    static const QStringList kinds{QStringLiteral("masquerade"), QStringLiteral("forward"),
                                   QStringLiteral("static"), QStringLiteral("pool")};
    return kinds;
}

void readForward(Nat &nat, Fields &fields)
{
    const QList<Protocol> protocols = fields.protocols("protocol");
    nat.protocol = protocols.value(0, protocols::tcp);
    if (protocols.size() > 1 || fields.isEmptyList("protocol") || !nat.protocol.hasPorts())
        fields.fault("protocol", PlanTexts::tr("A forward has exactly one protocol with ports."),
                     PlanTexts::tr("Write tcp or udp."));
    nat.ports = fields.ports("ports", {});
    nat.toPorts = fields.ports("toPorts", {});
    nat.to = fields.needed("to");
    if (nat.ports.isEmpty())
        fields.fault("ports", PlanTexts::tr("The forwarded ports are missing."),
                     PlanTexts::tr("Write them as 443 or 8000-8010."));
    if (!nat.toPorts.isEmpty() && portCount(nat.toPorts) != portCount(nat.ports))
        fields.fault("toPorts", PlanTexts::tr("A forward needs as many target ports as external ports."),
                     PlanTexts::tr("Leave toPorts out to keep the numbers."));
}

/// The one CIDR that the texts make up; nothing when they are none or several.
std::optional<Cidr> soleCidr(const QStringList &texts)
{
    const QList<Cidr> cidrs = toCidrs(addressesNamed(texts));
    return cidrs.size() == 1 ? std::optional(cidrs.first()) : std::nullopt;
}

void readTranslation(Nat &nat, Fields &fields)
{
    nat.inside = fields.texts("inside");
    nat.outside = fields.texts("outside");
    checkSubnets(fields, "inside", nat.inside);
    checkSubnets(fields, "outside", nat.outside);
    if (nat.outside.isEmpty())
        fields.fault("outside", PlanTexts::tr("The addresses that are seen outside are missing."),
                     PlanTexts::tr("Write them as a list of addresses, ranges or subnets."));
    if (nat.kind != Nat::Kind::Static || nat.outside.isEmpty())
        return;
    const auto inside = soleCidr(nat.inside), outside = soleCidr(nat.outside);
    if (!inside || !outside || inside->prefix != outside->prefix ||
        inside->address.family != outside->address.family)
        fields.fault(
            "inside",
            PlanTexts::tr("A static translation pairs one address with one, or one subnet with one as long."),
            PlanTexts::tr("Write one address or subnet each in inside and outside, of the same length."));
}

Nat readNat(Fields &fields)
{
    Nat nat;
    nat.kind = Nat::Kind(fields.choice("kind", natKinds(), 0));
    if (!fields.has("kind"))
        fields.fault("kind", PlanTexts::tr("The kind of translation is missing."),
                     PlanTexts::tr("Write masquerade, forward, static or pool."));
    nat.interface = fields.needed("interface");
    if (nat.kind == Nat::Kind::Forward)
        readForward(nat, fields);
    if (nat.kind == Nat::Kind::Static || nat.kind == Nat::Kind::Pool)
        readTranslation(nat, fields);
    nat.extra = fields.unknown();
    return nat;
}

QJsonObject natJson(const Nat &nat)
{
    FieldWriter writer(nat.extra);
    writer.text("kind", natKinds().at(int(nat.kind))).text("interface", nat.interface);
    if (nat.kind == Nat::Kind::Forward)
        writer.text("protocol", nat.protocol.name())
            .text("ports", portsText(nat.ports))
            .text("to", nat.to)
            .text("toPorts", portsText(nat.toPorts));
    if (nat.kind == Nat::Kind::Static || nat.kind == Nat::Kind::Pool)
        writer.texts("inside", nat.inside).texts("outside", nat.outside);
    return writer.done();
}

GatewayBox readBox(Fields &fields)
{
    GatewayBox box;
    box.id = fields.needed("id");
    box.name = fields.text("name");
    fields.members("addresses", [&](const QString &interface, const QJsonValue &value) {
        const auto fault = [&](const QString &what, const QString &remedy) {
            fields.faultOf("addresses", interface, what, remedy);
        };
        if (!value.isArray())
            fault(PlanTexts::tr("The addresses of \"%1\" are no list.").arg(interface),
                  PlanTexts::tr("Write a list of addresses for each interface."));
        QStringList texts;
        for (const QJsonValue &each : value.toArray()) {
            texts.append(each.toString());
            if (!each.isString())
                fault(PlanTexts::tr("An address is written as a text."), PlanTexts::tr("Put the value in quotes."));
            else if (const auto set = readAddresses(texts.last()); !set)
                fault(set.error().what, set.error().remedy);
        }
        box.addresses.insert(interface, texts);
    });
    box.extra = fields.unknown();
    return box;
}

QJsonObject boxJson(const GatewayBox &box)
{
    QJsonObject addresses;
    for (auto it = box.addresses.begin(); it != box.addresses.end(); ++it)
        addresses.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return FieldWriter(box.extra).text("id", box.id).text("name", box.name).object("addresses", addresses).done();
}

} // namespace

Gateway readGateway(Fields &fields)
{
    Gateway gateway;
    gateway.id = fields.needed("id");
    gateway.name = fields.text("name");
    gateway.platform = fields.text("platform");
    gateway.filters = fields.flag("filters", true);
    gateway.stateful = fields.flag("stateful", true);
    gateway.separatesTcpUdp = fields.flag("separatesTcpUdp", true);
    gateway.routesMulticast = fields.flag("routesMulticast", false);
    gateway.multicastBy = Gateway::MulticastBy(fields.choice("multicastBy", multicastWays(), 0));
    gateway.rendezvousPoint = fields.text("rendezvousPoint");
    gateway.mdnsReflector = fields.flag("mdnsReflector", false);
    gateway.bridge = fields.flag("bridge", false);
    gateway.protectsItself = fields.flag("protectsItself", false);
    QSet<QString> seen, boxesSeen;
    fields.objects("interfaces", [&](Fields &each) {
        GatewayInterface interface;
        interface.id = each.needed("id");
        refuseTwice(each, interface.id, seen);
        interface.name = each.text("name");
        interface.zone = each.text("zone");
        interface.addresses = each.texts("addresses");
        checkSubnets(each, "addresses", interface.addresses);
        interface.extra = each.unknown();
        gateway.interfaces.append(interface);
    });
    fields.objects("nat", [&gateway](Fields &each) { gateway.nat.append(readNat(each)); });
    fields.objects("boxes", [&](Fields &each) {
        gateway.boxes.append(readBox(each));
        refuseTwice(each, gateway.boxes.last().id, boxesSeen);
    });
    if (gateway.bridge && !gateway.nat.isEmpty())
        fields.fault("nat", PlanTexts::tr("A bridge cannot translate addresses."),
                     PlanTexts::tr("Take the translations away, or make it a router."));
    gateway.extra = fields.unknown();
    return gateway;
}

QJsonObject toJson(const Gateway &gateway)
{
    QJsonArray interfaces, nat, boxes;
    for (const GatewayInterface &interface : gateway.interfaces)
        interfaces.append(FieldWriter(interface.extra)
                              .text("id", interface.id)
                              .text("name", interface.name)
                              .text("zone", interface.zone)
                              .texts("addresses", interface.addresses)
                              .done());
    for (const Nat &each : gateway.nat)
        nat.append(natJson(each));
    for (const GatewayBox &box : gateway.boxes)
        boxes.append(boxJson(box));
    return FieldWriter(gateway.extra)
        .text("id", gateway.id)
        .text("name", gateway.name)
        .text("platform", gateway.platform)
        .flag("filters", gateway.filters, true)
        .flag("stateful", gateway.stateful, true)
        .flag("separatesTcpUdp", gateway.separatesTcpUdp, true)
        .flag("routesMulticast", gateway.routesMulticast, false)
        .text("multicastBy", multicastWays().at(int(gateway.multicastBy)), multicastWays().first())
        .text("rendezvousPoint", gateway.rendezvousPoint)
        .flag("mdnsReflector", gateway.mdnsReflector, false)
        .flag("bridge", gateway.bridge, false)
        .flag("protectsItself", gateway.protectsItself, false)
        .array("boxes", boxes)
        .array("interfaces", interfaces)
        .array("nat", nat)
        .done();
}

} // namespace portolan
