// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

#include "model/plan/freeaddress.h"
#include "model/plan/planfile.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mostNew = 4096; // more addresses than this are a plan of their own
constexpr int mostGiven = 256;    // so are as many devices; what is offered stays quick to find

} // namespace

void removeInterface(Gateway &gateway, const QString &id)
{
    gateway.interfaces.removeIf([&id](const GatewayInterface &each) { return each.id == id; });
    gateway.nat.removeIf([&id](const Nat &each) { return each.interface == id; });
    for (GatewayBox &box : gateway.boxes)
        box.addresses.remove(id);
}

Fix removal(const QString &text, const QString &table, const QStringList &ids)
{
    return {text, [table, ids](Plan &plan) {
                for (const QString &id : ids) {
                    const Done done = setEntity(plan, table, id, {});
                    Q_ASSERT(done.ok()); // the table is there
                    plan.layout.remove(id);
                }
            }};
}

namespace {

template <class Names>
void removeRestrictions(Plan &plan, Names names)
{
    const Table<Restriction> all = plan.restrictions;
    for (const Restriction &restriction : all)
        if (names(restriction))
            plan.restrictions.remove(restriction.id);
}

} // namespace

Fix withoutGateway(const QString &text, const QString &id)
{
    return {text, [id](Plan &plan) {
                plan.gateways.remove(id);
                plan.layout.remove(id);
                removeRestrictions(plan, [&id](const Restriction &each) { return each.gateway == id; });
                const Table<Zone> zones = plan.zones;
                for (const Zone &zone : zones)
                    if (zone.querier == id)
                        changeIn(plan.zones, zone.id, [](Zone &changed) { changed.querier.clear(); });
                const Table<Gateway> gateways = plan.gateways;
                for (const Gateway &gateway : gateways)
                    if (gateway.rendezvousPoint == id)
                        changeIn(plan.gateways, gateway.id,
                                 [](Gateway &changed) { changed.rendezvousPoint.clear(); });
            }};
}

Fix withoutZone(const QString &text, const QString &id)
{
    return {text, [id](Plan &plan) {
                plan.zones.remove(id);
                plan.layout.remove(id);
                removeRestrictions(plan,
                                   [&id](const Restriction &each) { return each.from == id || each.to == id; });
                const Table<Gateway> gateways = plan.gateways;
                for (const Gateway &gateway : gateways)
                    for (const GatewayInterface &interface : gateway.interfaces)
                        if (interface.zone == id)
                            changeIn(plan.gateways, gateway.id,
                                     [&interface](Gateway &changed) { removeInterface(changed, interface.id); });
            }};
}

Fix switching(const QString &text, const QString &product, const QStringList &options, bool on)
{
    return {text, [product, options, on](Plan &plan) {
                auto set = [&](QJsonObject &all) {
                    QJsonObject values = all.value(product).toObject();
                    for (const QString &option : options)
                        values.insert(option, on);
                    all.insert(product, values);
                };
                const Table<Device> devices = plan.devices;
                for (const Device &device : devices)
                    if (std::any_of(device.roles.begin(), device.roles.end(),
                                    [&](const QString &role) { return role.startsWith(product + u'/'); })) {
                        // What the device itself says wins over its system.
                        if (device.options.contains(product) || !plan.systems.contains(device.system))
                            changeIn(plan.devices, device.id, [&set](Device &changed) { set(changed.options); });
                        changeIn(plan.systems, device.system, [&set](System &changed) { set(changed.options); });
                    }
            }};
}

Fix newRequirement(const QString &text, const QString &stem, CustomRequirement requirement)
{
    return {text, [stem, requirement](Plan &plan) {
                CustomRequirement one = requirement;
                one.id = stem;
                auto taken = [&plan](const QString &id) {
                    return plan.requirements.contains(id) || plan.devices.contains(id) || plan.zones.contains(id) ||
                           plan.gateways.contains(id) || plan.systems.contains(id);
                };
                for (int n = 2; taken(one.id); ++n)
                    one.id = stem + u'-' + QString::number(n);
                plan.requirements.put(one);
            }};
}

quint64 addressCount(const AddressSet &set, quint64 limit)
{
    quint64 count = 0;
    for (const AddressRange &part : set) {
        if (part.first.isSymbol())
            continue;
        const quint64 steps = part.last.high != part.first.high ? limit : part.last.low - part.first.low;
        count += std::min(steps, limit - 1) + 1;
        if (count >= limit)
            return limit;
    }
    return count;
}

QStringList withoutAddresses(const QStringList &texts, const AddressSet &gone)
{
    QStringList kept;
    for (const QString &text : texts) {
        const auto set = readAddresses(text);
        if (!set || !set->intersects(gone))
            kept.append(text);
        else
            kept += addressTexts(set->minus(gone));
    }
    return kept;
}

QStringList rangesWithout(const QStringList &ranges, const AddressSet &gone)
{
    QStringList kept;
    for (const AddressRange &part : addressesNamed(ranges).minus(gone))
        kept.append(part.first.text() + u'-' + part.last.text());
    return kept;
}

int familiesOf(const AddressSet &set)
{
    int families = 0;
    for (const AddressRange &part : set)
        families |= part.first.family == 4 ? 1 : part.first.family == 6 ? 2 : 4;
    return families;
}

void setAddresses(Plan &plan, const NewAddresses &news)
{
    auto put = [&news](auto &interfaces) {
        for (auto &interface : interfaces)
            if (interface.id == news.interface)
                interface.addresses = news.addresses;
    };
    if (news.table == u"devices"_s)
        changeIn(plan.devices, news.id, [&put](Device &device) { put(device.interfaces); });
    else
        changeIn(plan.gateways, news.id, [&](Gateway &gateway) {
            if (news.box.isEmpty())
                put(gateway.interfaces);
            for (GatewayBox &box : gateway.boxes)
                if (!news.box.isEmpty() && box.id == news.box)
                    box.addresses.insert(news.interface, news.addresses);
        });
}

std::optional<Fix> givingAddresses(const Texts &texts, const QList<NewAddresses> &news)
{
    if (news.isEmpty())
        return {};
    Unique<QString> names;
    for (const NewAddresses &one : news)
        names.add(one.name);
    const QString text =
        news.size() == 1 ? texts.translate("Fixes", "Give %1 the address %2.")
                               .arg(listed(texts, names.items()), listed(texts, {news.first().address}))
                         : texts.translate("Fixes", "Give free addresses to %1.").arg(listed(texts, names.items()));
    return Fix{text, [news](Plan &plan) {
                   for (const NewAddresses &one : news)
                       setAddresses(plan, one);
               }};
}

QString FreeAddresses::take(const QString &zoneId, quint64 count, int family, bool gateway)
{
    const Zone *zone = m_input.plan.zones.find(zoneId);
    if (!zone || count == 0 || count > mostNew || ++m_given > mostGiven)
        return {};
    if (!m_looked)
        m_used = m_input.usedAddresses();
    m_looked = true;
    if (!m_zones.contains(zoneId)) {
        // The ranges are read once, not for each address that is given.
        m_used = m_used.united(addressesNamed(zone->dhcp));
        m_zones.insert(zoneId, *zone)->dhcp.clear();
    }
    const Zone &room = m_zones[zoneId];
    const QString found = gateway && count == 1 ? freeGatewayAddressBeside(m_used, room, family)
                                                : freeAddressesBeside(m_used, room, int(count), family);
    m_used = m_used.united(addressesNamed({found}));
    return found;
}

bool FreeAddresses::replace(NewAddresses &news, const QStringList &owned, const AddressSet &gone,
                            const QString &zone)
{
    news.addresses = withoutAddresses(owned, gone);
    QStringList added;
    for (int family : {4, 6}) {
        const AddressSet lost = ofFamily(addressesNamed(owned), family).intersected(gone);
        if (lost.isEmpty())
            continue;
        const QString found = take(zone, addressCount(lost), family, news.table == u"gateways"_s);
        if (found.isEmpty())
            return false;
        added.append(found);
    }
    news.addresses += added;
    news.address = added.join(u", "_s);
    return !added.isEmpty();
}

} // namespace portolan
