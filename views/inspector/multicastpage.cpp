// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A multicast group in the inspector: who sends, who listens, and what every zone and gateway must do for it.
#include "model/paths/rendezvous.h"
#include "views/inspector/pages.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

bool isLinkLocal(const Need &need)
{
    return !need.groups.isEmpty() &&
           std::all_of(need.groups.begin(), need.groups.end(), [](const AddressRange &part) {
               return isLinkLocalMulticast(part.first) && isLinkLocalMulticast(part.last);
           });
}

QString queriedBy(const Plan &plan, const Zone &zone)
{
    if (const Gateway *gateway = plan.gateways.find(zone.querier))
        return gateway->label();
    const Device *device = plan.devices.find(zone.querier);
    return device ? device->label() : zone.querier;
}

/// What the switches of a zone must do.
void zoneNeeds(Form &form, const QString &id)
{
    const Zone *zone = form.plan().zones.find(id);
    if (!zone)
        return;
    Workspace &workspace = form.workspace();
    form.link(PageTexts::tr("Zone"), zone->label(),
              [&workspace, id] { workspace.reveal({.kind = Pick::Kind::Zone, .id = id}); });
    if (!zone->igmpSnooping)
        form.value({}, PageTexts::tr("Switches flood the group to every port; IGMP snooping keeps it to those who "
                                     "subscribe."));
    else if (zone->querier.isEmpty())
        form.text(PageTexts::tr("Its switches snoop IGMP, and nobody sends queries: name a querier."), Token::Warn);
    else
        form.value({}, PageTexts::tr("IGMP snooping; %1 sends the queries.").arg(queriedBy(form.plan(), *zone)));
}

void pimNeeds(Form &form, const Gateway &gateway, const Need &need)
{
    form.value({}, PageTexts::tr("Forwards by PIM; it takes IGMP reports from the subscribers' zones."));
    if (anySourceGroups(need.groups).isEmpty())
        return;
    const Gateway *point = form.plan().gateways.find(gateway.rendezvousPoint);
    if (gateway.rendezvousPoint.isEmpty())
        form.text(PageTexts::tr("Any sender may use the group, and no rendezvous point is set here."), Token::Warn);
    else
        form.value(
            {}, PageTexts::tr("Its rendezvous point is %1.").arg(point ? point->label() : gateway.rendezvousPoint));
}

/// What a gateway between sender and subscriber must do.
void gatewayNeeds(Form &form, const Gateway &gateway, const Need &need)
{
    Workspace &workspace = form.workspace();
    form.link(PageTexts::tr("Gateway"), gateway.label(),
              [&workspace, id = gateway.id] { workspace.reveal({.kind = Pick::Kind::Gateway, .id = id}); });
    if (gateway.bridge)
        form.value({}, PageTexts::tr("A bridge: passes the group, and what subscribers and queriers say of it."));
    else if (isMulticastDns(need) && gateway.mdnsReflector)
        form.value({}, PageTexts::tr("Repeats multicast DNS from zone to zone."));
    else if (isLinkLocal(need))
        form.text(
            isMulticastDns(need)
                ? PageTexts::tr("A link-local group: no router forwards it. An mDNS reflector would repeat it.")
                : PageTexts::tr("A link-local group: no router forwards it. Put both ends into one zone."),
            Token::Deny);
    else if (!gateway.routesMulticast)
        form.text(PageTexts::tr("Routes no multicast. Switch on PIM or an IGMP proxy there."), Token::Deny);
    else if (gateway.multicastBy == Gateway::MulticastBy::Pim)
        pimNeeds(form, gateway, need);
    else
        form.value({}, PageTexts::tr("IGMP proxy: repeats the subscribers' reports towards the sender."));
}

} // namespace

void multicastPage(Form &form, const QString &group)
{
    Workspace &workspace = form.workspace();
    const auto derived = workspace.derived();
    QList<int> flows;
    for (int i = 0; i < derived->flows.flows.size(); ++i)
        if (const Need &need = derived->flows.needOf(derived->flows.flows.at(i));
            need.multicast && multicastId(need) == group)
            flows.append(i);
    if (flows.isEmpty()) {
        form.text(PageTexts::tr("Nobody sends to this group any more."), Token::Text3);
        return;
    }
    const Need &need = derived->flows.needOf(derived->flows.flows.at(flows.first()));
    QString groups = addressTexts(need.groups).join(u", "_s);
    groups.replace(u'-', QChar(0x2013));
    form.head(u"multicast-group"_s, u"other"_s, groups.isEmpty() ? form.in(need.serviceName) : groups,
              PageTexts::tr("Multicast group"));
    form.section();
    form.value(PageTexts::tr("Service"), form.in(need.serviceName));
    form.chip(PageTexts::tr("Protocol"), need.protocol);
    form.value(PageTexts::tr("Ports"), portsForPeople(need.ports), true);
    form.value(PageTexts::tr("TTL"), need.ttl > 0 ? PageTexts::tr("%n hop(s)", nullptr, need.ttl) : QString());
    form.value(PageTexts::tr("DSCP"), need.dscp >= 0 ? QString::number(need.dscp) : QString(), true);
    form.value(PageTexts::tr("Senders"), endsWords(*derived, flows, true));
    QStringList listeners;
    for (const int flow : flows) {
        FlowEnd end = derived->flows.toOf(derived->flows.flows.at(flow));
        end.kind = FlowEnd::Kind::Devices;
        if (const QString words = end.devices.isEmpty() ? QString() : endWords(*derived, end);
            !words.isEmpty() && !listeners.contains(words))
            listeners.append(words);
    }
    form.value(PageTexts::tr("Subscribers"), listeners.join(u", "_s));
    QStringList zones, gateways, reasons;
    for (const int flow : flows) {
        if (derived->flows.flows.at(flow).state != Flow::State::Active)
            continue;
        for (const Path &path : derived->paths.of(flow)) {
            for (const QString &zone : {path.fromZone, path.toZone})
                if (!zone.isEmpty() && !zones.contains(zone))
                    zones.append(zone);
            for (const QList<Hop> &route : path.routes)
                for (const Hop &hop : route)
                    if (const QString id = derived->plan.gateways.at(hop.gateway).id; !gateways.contains(id))
                        gateways.append(id);
            if (!path.ok() && !path.stoppedAt.isEmpty() && !gateways.contains(path.stoppedAt))
                gateways.append(path.stoppedAt);
            if (!path.ok() && !reasons.contains(path.unreachable))
                reasons.append(path.unreachable);
        }
    }
    if (!zones.isEmpty() || !gateways.isEmpty() || !reasons.isEmpty()) {
        form.section(PageTexts::tr("What its way needs"));
        for (const QString &reason : std::as_const(reasons))
            form.text(reason, Token::Deny);
        for (const QString &zone : std::as_const(zones))
            zoneNeeds(form, zone);
        for (const QString &id : std::as_const(gateways))
            if (const Gateway *gateway = form.plan().gateways.find(id))
                gatewayNeeds(form, *gateway, need);
    }
    form.section(PageTexts::tr("Why is this group here?"));
    whyChain(form, flows);
    flowButtons(form, flows);
}

} // namespace portolan
