// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfmulticast.h"

#include "model/flows/groups.h"
#include "model/paths/rendezvous.h"

#include <set>
#include <tuple>

namespace portolan {

using namespace Qt::StringLiterals;

bool isLinkLocal(const Need &need)
{
    return std::any_of(need.groups.begin(), need.groups.end(),
                       [](const AddressRange &range) { return isLinkLocalMulticast(range.first); });
}

bool isMdns(const Need &need)
{
    static const AddressSet mdns = addressesNamed({u"224.0.0.251"_s, u"ff02::fb"_s});
    return !need.groups.isEmpty() && mdns.contains(need.groups);
}

namespace {

using ZonePair = std::pair<QString, QString>;

struct Stopped
{
    Unique<QString> needs;
    Unique<QString> groups;
    Unique<int> devices;
    Unique<ZonePair> zones; ///< from, to
    int first = -1;         ///< flows
    int last = -1;
};

QMap<QString, Stopped> stoppedByGateway(const CheckInput &input, const std::function<bool(const Need &)> &concerns)
{
    QMap<QString, Stopped> stopped;
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Flow &flow = input.flows.flows.at(f);
        const Need &need = input.flows.needOf(flow);
        if (!isActive(flow) || !need.multicast || !concerns(need))
            continue;
        for (const Path &path : input.paths.byFlow.at(f)) {
            if (path.ok() || path.stoppedAt.isEmpty())
                continue;
            // What routes the group all the same stops it for another reason, and that is said elsewhere.
            const Gateway *barrier = input.plan.gateways.find(path.stoppedAt);
            if (!isLinkLocal(need) && barrier && (barrier->routesMulticast || barrier->bridge))
                continue;
            Stopped &here = stopped[path.stoppedAt];
            here.zones.add({path.fromZone, path.toZone});
            if (here.last == f)
                continue;
            here.first = here.first < 0 ? f : here.first;
            here.last = f;
            here.needs.add(needName(input, need));
            here.groups.add(addressTexts(need.groups));
            here.devices.add(input.flows.fromOf(flow).devices);
        }
    }
    return stopped;
}

/// The change of every gateway between these zones that is not so already.
std::optional<Fix> opening(const CheckInput &input, const Plan &plan, Topology &topology,
                           const QList<ZonePair> &zones, const GatewayChange &change)
{
    Unique<int> crossed;
    for (const auto &[from, to] : zones)
        for (const Hop &hop : topology.routes(from, to).value(0))
            crossed.add(hop.gateway);
    QStringList ids, names;
    for (int index : crossed.sorted()) {
        const Gateway &gateway = plan.gateways.at(index);
        Gateway changed = gateway;
        change.apply(changed);
        if (gateway.bridge || changed == gateway)
            continue;
        ids.append(gateway.id);
        names.append(gateway.label());
    }
    if (ids.isEmpty())
        return {};
    return Fix{change.text.arg(listed(input.texts, names)), [ids, apply = change.apply](Plan &mended) {
                   for (const QString &id : ids)
                       changeIn(mended.gateways, id, apply);
               }};
}

} // namespace

QList<Finding> stoppedMulticast(const CheckInput &input, const Check &check,
                                const std::function<bool(const Need &)> &concerns,
                                const std::function<Words(const StoppedMulticast &)> &say,
                                const std::optional<GatewayChange> &change)
{
    const QMap<QString, Stopped> stopped = stoppedByGateway(input, concerns);
    QList<Finding> findings;
    if (stopped.isEmpty())
        return findings;
    const Texts &texts = input.texts;
    const Plan plan = input.plan.only(Part::Zones | Part::Gateways);
    Topology topology(plan);
    for (auto one = stopped.cbegin(); one != stopped.cend(); ++one) {
        const QList<int> devices = one->devices.sorted();
        const QList<ZonePair> zones = one->zones.sorted();
        QStringList ways;
        for (const auto &[from, to] : zones)
            ways.append(zoneName(input, from) + u" → "_s + zoneName(input, to));
        const QString gateway = gatewayNames(input, {one.key()}), between = listed(texts, ways);
        const QString unheard =
            devices.isEmpty()
                ? texts.translate("StoppedMulticast", "Nobody beyond %1 hears it (%2).").arg(gateway, between)
                : texts.translate("StoppedMulticast", "Nobody beyond %1 hears %2 (%3).")
                      .arg(gateway, deviceNames(input, devices), between);
        QList<Subject> subjects{{u"gateways"_s, one.key()}};
        subjects += deviceSubjects(input, devices);
        subjects.append(flowSubject(input, one->first));
        const Words words =
            say({listed(texts, one->needs.items()), gateway, listed(texts, one->groups.items()), unheard});
        Finding &found = report(findings, check, Finding::Severity::Error, subjects, words, one.key());
        if (change)
            if (const auto fix = opening(input, plan, topology, zones, *change))
                found.fixes.append(*fix);
    }
    return findings;
}

QMap<QString, Listening> listening(const CheckInput &input)
{
    QMap<QString, Listening> zones;
    const bool asked = std::any_of(input.plan.zones.begin(), input.plan.zones.end(),
                                   [](const Zone &zone) { return zone.igmpSnooping || !zone.querier.isEmpty(); });
    if (!asked)
        return zones;
    std::set<std::tuple<int, int, QString>> seen; // many senders speak to the same listeners
    for (const Flow &flow : input.flows.flows) {
        const Need &need = input.flows.needOf(flow);
        const FlowEnd &to = input.flows.toOf(flow);
        if (!isActive(flow) || to.kind != FlowEnd::Kind::Multicast || isLinkLocal(need))
            continue;
        const std::tuple<int, int, QString> key(flow.need, flow.to, input.flows.fromOf(flow).zone);
        if (!seen.insert(key).second)
            continue;
        for (int d : to.devices) {
            const Device &device = input.plan.devices.at(d);
            const DeviceInterface *interface =
                device.interface(interfaceTowards(device, to.interface, input.flows.fromOf(flow).zone));
            if (!interface)
                continue;
            Listening &here = zones[interface->zone];
            here.needs.add(needName(input, need));
            here.groups.add(addressTexts(need.groups));
            here.devices.add(d);
        }
    }
    return zones;
}

QList<PimDomain> pimDomains(const CheckInput &input)
{
    QList<PimDomain> domains;
    if (std::none_of(input.plan.gateways.begin(), input.plan.gateways.end(), speaksPim))
        return domains;
    const QList<bool> concerned = needsThat(
        input, [](const Need &need) { return need.multicast && !anySourceGroups(need.groups).isEmpty(); });
    forEachWay(input, concerned, [&](int f, const Path &path) {
        const Need &need = input.flows.needOf(input.flows.flows.at(f));
        const AddressSet groups = anySourceGroups(need.groups);
        for (const QList<Hop> &route : path.routes) {
            PimDomain here;
            for (const Hop &hop : route)
                if (const Gateway &gateway = input.plan.gateways.at(hop.gateway); speaksPim(gateway)) {
                    here.routers.append(gateway.id);
                    here.passed.insert(gateway.id, 1);
                }
            if (here.routers.isEmpty())
                continue;
            here.flow = f;
            here.needs.add(needName(input, need));
            for (const int family : {4, 6})
                if (!ofFamily(groups, family).isEmpty())
                    here.families.add(family);
            // Domains that share a router are one.
            for (qsizetype i = domains.size() - 1; i >= 0; --i) {
                const PimDomain &other = domains.at(i);
                if (std::none_of(here.routers.begin(), here.routers.end(),
                                 [&other](const QString &id) { return other.passed.contains(id); }))
                    continue;
                PimDomain both = other;
                both.routers += here.routers;
                for (auto one = here.passed.cbegin(); one != here.passed.cend(); ++one)
                    both.passed[one.key()] += one.value();
                both.needs.add(here.needs.items());
                both.families.add(here.families.items());
                both.flow = std::min(both.flow, here.flow);
                here = both;
                domains.removeAt(i);
            }
            here.routers.sort();
            here.routers.removeDuplicates();
            domains.append(here);
        }
    });
    std::sort(domains.begin(), domains.end(),
              [](const PimDomain &a, const PimDomain &b) { return a.routers < b.routers; });
    return domains;
}

QString gatewayNames(const CheckInput &input, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const Gateway *gateway = input.plan.gateways.find(id);
        names.append(gateway ? gateway->label() : id);
    }
    return listed(input.texts, names);
}

QList<const Gateway *> gatewaysIn(const WatchedPlan &plan, const QString &zone)
{
    QList<const Gateway *> found;
    for (const Gateway &gateway : plan.gateways)
        if (std::any_of(
                gateway.interfaces.begin(), gateway.interfaces.end(),
                [&zone](const GatewayInterface &each) { return each.zone == zone && !each.addresses.isEmpty(); }))
            found.append(&gateway);
    return found;
}

QList<const Gateway *> routersIn(const WatchedPlan &plan, const QString &zone)
{
    QList<const Gateway *> found = gatewaysIn(plan, zone);
    found.removeIf([](const Gateway *gateway) { return !gateway->routesMulticast || gateway->bridge; });
    return found;
}

} // namespace portolan
