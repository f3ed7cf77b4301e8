// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of this shelf share when they offer fixes: changes of one entity, and addresses that are free.
#pragma once
#include "model/checks/shelfwords.h"

#include <optional>

namespace portolan {

/// Changes one entity of a table; nothing happens where it is gone.
template <class T, class Change>
void changeIn(Table<T> &table, const QString &id, Change change)
{
    if (const T *found = table.find(id)) {
        T changed = *found;
        change(changed);
        table.put(changed);
    }
}
template <class Change>
Fix changeGateway(const QString &text, const QString &id, Change change)
{
    return {text, [id, change](Plan &plan) { changeIn(plan.gateways, id, change); }};
}
template <class Change>
Fix changeZone(const QString &text, const QString &id, Change change)
{
    return {text, [id, change](Plan &plan) { changeIn(plan.zones, id, change); }};
}
/// Removes entities of `table`, with their places on the canvas.
Fix removal(const QString &text, const QString &table, const QStringList &ids);
/// Switches an option of a product on or off for everybody who plays one of its roles.
Fix switching(const QString &text, const QString &product, const QStringList &options, bool on);
/// Puts a requirement in, with an id of its own made of `stem`.
Fix newRequirement(const QString &text, const QString &stem, CustomRequirement requirement);

/// Takes an interface away, with what is said about it.
void removeInterface(Gateway &gateway, const QString &id);
/// Removes a gateway with all that names it: restrictions, queriers.
Fix withoutGateway(const QString &text, const QString &id);
/// Removes a zone with the interfaces of gateways in it and the restrictions that name it.
Fix withoutZone(const QString &text, const QString &id);

/// How many addresses a set of IPv4 and IPv6 holds, at most `limit`.
quint64 addressCount(const AddressSet &set, quint64 limit = 1'000'000'000);
/// The texts without these addresses; names stay.
QStringList withoutAddresses(const QStringList &texts, const AddressSet &gone);
/// DHCP ranges without these addresses, as a zone writes them.
QStringList rangesWithout(const QStringList &ranges, const AddressSet &gone);
/// The families of a set: bit 1 for IPv4, bit 2 for IPv6, bit 4 for addresses that are not known.
int familiesOf(const AddressSet &set);

/// New addresses of one interface, and whose.
struct NewAddresses
{
    QString table; ///< devices or gateways
    QString id;
    QString interface;
    QString box; ///< of a pair of gateways; empty: the interface itself
    QStringList addresses;
    QString name;    ///< of the owner, for people
    QString address; ///< what is new, for people
};
void setAddresses(Plan &plan, const NewAddresses &news);
/// `Give ws1 the address 10.10.0.14.`; nothing where there is nothing new, or not for all.
std::optional<Fix> givingAddresses(const Texts &texts, const QList<NewAddresses> &news);

/// Hands out addresses that nobody has, each once and only a few hundred times; looks at the plan when it is first
/// asked.
class FreeAddresses
{
public:
    explicit FreeAddresses(const CheckInput &input) : m_input(input) {}

    /// As plans write them; empty where the zone has no room. `family`: 4, 6 or 0 = the first of the zone.
    QString take(const QString &zone, quint64 count = 1, int family = 0, bool gateway = false);
    /// Other addresses of the same families for those that are `gone` from `owned`; false where there is no room.
    bool replace(NewAddresses &news, const QStringList &owned, const AddressSet &gone, const QString &zone);

private:
    const CheckInput &m_input;
    AddressSet m_used;
    QHash<QString, Zone> m_zones; ///< whose DHCP ranges are in m_used already
    int m_given = 0;
    bool m_looked = false;
};

} // namespace portolan
