// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The multicast plan: each group, who sends, who subscribes, what switches and routers must be set to, and what it
// crosses.
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"
#include "model/paths/pathfinder.h"
#include "model/paths/rendezvous.h"

#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

/// Words in the order in which they came, each once.
class Words
{
public:
    void add(const QString &word)
    {
        if (word.isEmpty() || m_known.contains(word))
            return;
        m_known.insert(word);
        m_words.append(word);
    }
    const QStringList &list() const { return m_words; }

private:
    QStringList m_words;
    QSet<QString> m_known;
};

struct Group
{
    int need = 0;
    QList<int> senders, subscribers; ///< devices
    Words others;                    ///< senders that are no devices
    QList<AddressRange> sources;
    Words zones; ///< ids
    Words paths, needs;
    bool stopped = false;
};

using Groups = QMap<std::pair<AddressSet, int>, Group>;

QString names(const SheetWords &words, QList<int> devices, const QStringList &others)
{
    std::sort(devices.begin(), devices.end());
    devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
    QStringList list;
    for (int device : std::as_const(devices))
        list.append(words.deviceName(device));
    return (list + others).join(u", "_s);
}

class MulticastRows
{
public:
    MulticastRows(const DerivedPlan &derived, const Texts &texts)
        : m_derived(derived), m_texts(texts), m_words(derived, texts), m_topology(derived.plan),
          m_addressing(derived.plan, m_symbols), m_rendezvous(derived.plan, m_topology, m_addressing)
    {
    }

    Groups groups() const
    {
        Groups groups;
        const FlowTable &table = m_derived.flows;
        for (int i = 0; i < table.flows.size(); ++i) {
            const Flow &flow = table.flows.at(i);
            const Need &need = table.needOf(flow);
            if (!need.multicast)
                continue;
            Group &group = groups[{need.groups, flow.need}];
            group.need = flow.need;
            group.senders += table.fromOf(flow).devices;
            group.sources += table.fromOf(flow).addresses.parts();
            if (table.toOf(flow).kind == FlowEnd::Kind::Multicast ||
                table.toOf(flow).kind == FlowEnd::Kind::Devices)
                group.subscribers += table.toOf(flow).devices;
            group.others.add(oneLine(table.fromOf(flow).label));
            for (const Path &path : m_derived.paths.of(i)) {
                group.zones.add(path.fromZone);
                group.zones.add(path.toZone);
                for (const QList<Hop> &route : path.routes) {
                    for (const Hop &hop : route)
                        group.needs.add(onTheWay(m_derived.plan.gateways.at(hop.gateway), need));
                    rendezvous(group, flow, path, route);
                }
            }
            group.paths.add(oneLine(m_derived.paths.text(m_derived.plan, i)));
            group.stopped |= m_derived.paths.unreachable(i);
        }
        return groups;
    }

    /// The rendezvous point of the first router, and what its ways need besides.
    void rendezvous(Group &group, const Flow &flow, const Path &path, const QList<Hop> &route) const
    {
        const Need &need = m_derived.flows.needOf(flow);
        const AddressSet groups = anySourceGroups(need.groups);
        const auto [first, last] = Rendezvous::edgesOf(m_derived.plan, route);
        if (groups.isEmpty() || first < 0)
            return;
        const Gateway &router = m_derived.plan.gateways.at(route.at(first).gateway);
        if (!m_finder)
            m_finder.emplace(m_derived.plan, m_derived.flows);
        bool any = false;
        for (const int family : {4, 6}) {
            const RendezvousPoint point = m_rendezvous.of(router, family);
            const AddressSet asked = ofFamily(groups, family);
            if (asked.isEmpty() || !point.isThere())
                continue;
            any = true;
            const QString address = addressTexts(point.address).join(u", "_s);
            group.needs.add(point.gateway < 0
                                ? m_texts.translate("MulticastSheet", "rendezvous point %1").arg(address)
                                : m_texts.translate("MulticastSheet", "rendezvous point %1 (%2)")
                                      .arg(oneLine(m_derived.plan.gateways.at(point.gateway).label()), address));
            const Gateway &below = m_derived.plan.gateways.at(route.at(last).gateway);
            if (m_rendezvous.of(below, family).address != point.address)
                continue; // nobody asks there for what it has
            for (const Rendezvous::SharedRoute &shared :
                 m_rendezvous.sharedRoutes(route, point, m_finder->avoided(path.fromZone, path.toZone, need)))
                if (m_finder->usable(flow, path, shared.hops, asked))
                    for (const Hop &hop : shared.hops)
                        group.needs.add(onTheWay(m_derived.plan.gateways.at(hop.gateway), need));
        }
        if (!any)
            group.needs.add(m_texts.translate("MulticastSheet", "rendezvous point to be named"));
    }

    SheetRow row(const Group &group) const
    {
        const Need &need = m_derived.flows.needs.at(group.need);
        const Product *product = m_derived.plan.products.find(need.product);
        const QString paths = group.paths.list().join(u"; "_s);
        QStringList zones;
        Words switches;
        for (const QString &zone : group.zones.list()) {
            zones.append(m_words.zone(zone));
            switches.add(switchSettings(zone));
        }
        const QString unknown = m_texts.translate("MulticastSheet", "not stated");
        SheetRow row;
        row.group =
            product ? oneLine(product->name) : m_texts.translate("MulticastSheet", "Requirements of this plan");
        row.cells = {(need.groups.isEmpty() ? unknown : addressTexts(need.groups).join(u", "_s)) + u'\n' +
                         scope(need.groups),
                     oneLine(m_texts.of(need.serviceName)),
                     protocolWord(need.protocol),
                     need.ports == anyPort() ? m_words.any() : portsText(need.ports),
                     names(m_words, group.senders, group.others.list()) + u'\n' +
                         m_words.addressLine(addressWords(AddressSet(group.sources), m_derived.flows.symbols)),
                     names(m_words, group.subscribers, {}),
                     zones.join(u", "_s),
                     switches.list().join(u"; "_s),
                     need.ttl > 0 ? QString::number(need.ttl) : unknown,
                     need.dscp >= 0 ? QString::number(need.dscp) : unknown,
                     (paths.isEmpty() ? m_texts.translate("MulticastSheet", "nothing") : paths) + u'\n' +
                         group.needs.list().join(u"; "_s),
                     m_words.documents({group.need})};
        if (group.stopped)
            row.strong.append(10);
        return row;
    }

private:
    QString scope(const AddressSet &groups) const
    {
        const bool local =
            !groups.isEmpty() && std::all_of(groups.begin(), groups.end(), [](const AddressRange &part) {
                return isLinkLocalMulticast(part.first) && isLinkLocalMulticast(part.last);
            });
        return local ? m_texts.translate("MulticastSheet", "stays in its zone") : QString();
    }

    /// What a gateway on the way has to do so that the group crosses it.
    QString onTheWay(const Gateway &gateway, const Need &need) const
    {
        const QString name = oneLine(gateway.label());
        const bool local = std::all_of(need.groups.begin(), need.groups.end(),
                                       [](const AddressRange &part) { return isLinkLocalMulticast(part.first); });
        if (gateway.bridge)
            return m_texts.translate("MulticastSheet", "%1 passes IGMP").arg(name);
        if (local)
            return m_texts.translate("MulticastSheet", "mDNS reflector on %1").arg(name);
        return gateway.multicastBy == Gateway::MulticastBy::Pim
                   ? m_texts.translate("MulticastSheet", "PIM on %1").arg(name)
                   : m_texts.translate("MulticastSheet", "IGMP proxy on %1").arg(name);
    }

    /// How the switches of a zone are set, as far as the plan says.
    QString switchSettings(const QString &id) const
    {
        const Zone *zone = m_derived.plan.zones.find(id);
        if (!zone || zone->external)
            return {};
        const Gateway *gateway = m_derived.plan.gateways.find(zone->querier);
        const int device = m_derived.plan.devices.indexOf(zone->querier);
        const QString querier = gateway       ? oneLine(gateway->label())
                                : device >= 0 ? m_words.deviceName(device)
                                              : QString();
        const QString name = m_words.zone(id);
        if (querier.isEmpty())
            return zone->igmpSnooping
                       ? m_texts.translate("MulticastSheet", "%1: IGMP snooping on, querier to be named").arg(name)
                       : m_texts.translate("MulticastSheet", "%1: IGMP snooping not planned").arg(name);
        return zone->igmpSnooping
                   ? m_texts.translate("MulticastSheet", "%1: IGMP snooping on, querier %2").arg(name, querier)
                   : m_texts.translate("MulticastSheet", "%1: IGMP snooping not planned, querier %2")
                         .arg(name, querier);
    }

    const DerivedPlan &m_derived;
    const Texts &m_texts;
    SheetWords m_words;
    mutable Topology m_topology;
    QStringList m_texted;
    Symbols m_symbols{m_texted};
    Addressing m_addressing;
    mutable Rendezvous m_rendezvous;
    mutable std::optional<PathFinder> m_finder; ///< made when it is needed
};

QList<SheetColumn> columns(const Texts &texts)
{
    using Kind = SheetColumn::Kind;
    return {
        withDetail(sheetColumn(u"group"_s, texts.translate("MulticastSheet", "Group"), Kind::Addresses, 130),
                   u"scope"_s, texts.translate("MulticastSheet", "Scope")),
        sheetColumn(u"service"_s, texts.translate("MulticastSheet", "Service"), Kind::Text, 130),
        sheetColumn(u"protocol"_s, texts.translate("MulticastSheet", "Prot."), Kind::Protocol, 50),
        sheetColumn(u"destination_ports"_s, texts.translate("MulticastSheet", "Dest. ports"), Kind::Ports, 90),
        withDetail(sheetColumn(u"senders"_s, texts.translate("MulticastSheet", "Senders"), Kind::Text, 150),
                   u"sources"_s, texts.translate("MulticastSheet", "Sources")),
        sheetColumn(u"subscribers"_s, texts.translate("MulticastSheet", "Subscribers"), Kind::Text, 150),
        dataColumn(u"zones"_s, texts.translate("MulticastSheet", "Zones")),
        sheetColumn(u"switches"_s, texts.translate("MulticastSheet", "Zones and their switches"), Kind::Text, 220),
        sheetColumn(u"ttl"_s, texts.translate("MulticastSheet", "TTL"), Kind::Text, 46),
        sheetColumn(u"dscp"_s, texts.translate("MulticastSheet", "DSCP"), Kind::Text, 46),
        withDetail(sheetColumn(u"path"_s, texts.translate("MulticastSheet", "Crosses"), Kind::Text, 150),
                   u"on_the_way"_s, texts.translate("MulticastSheet", "On the way")),
        sheetColumn(u"source_document"_s, texts.translate("MulticastSheet", "Product document, line"), Kind::Text,
                    120)};
}

Sheet make(const DerivedPlan &derived, const Texts &texts, const QString &)
{
    const MulticastRows rows(derived, texts);
    const Groups groups = rows.groups();
    Sheet sheet;
    sheet.id = u"multicast"_s;
    sheet.documentType = texts.translate("MulticastSheet", "Multicast plan");
    sheet.title = sheet.documentType;
    sheet.supplement = texts.translate("MulticastSheet", "Groups, senders, subscribers, switches");
    sheet.sentence = groups.isEmpty() ? texts.translate("MulticastSheet", "No flow of this plan is multicast.")
                                      : texts.translate("MulticastSheet",
                                                        "The groups that switches and routers must carry, with "
                                                        "those who send and those who subscribe.");
    sheet.columns = columns(texts);
    int crossing = 0;
    for (const Group &group : groups) {
        crossing += group.zones.list().size() > 1;
        sheet.rows.append(rows.row(group));
    }
    std::stable_sort(sheet.rows.begin(), sheet.rows.end(),
                     [](const SheetRow &a, const SheetRow &b) { return a.group < b.group; });
    sheet.facts = {{texts.translate("MulticastSheet", "Groups"), QString::number(groups.size())},
                   {texts.translate("MulticastSheet", "Across zones"), QString::number(crossing)}};
    sheet.notes = {
        {texts.translate("MulticastSheet", "Group"),
         texts.translate("MulticastSheet",
                         "where the document names none, ask the vendor before switches filter by group")},
        {texts.translate("MulticastSheet", "IGMP snooping"),
         texts.translate("MulticastSheet",
                         "only together with exactly one active querier in the zone; without one, "
                         "subscribers fall silent after some minutes")},
        {texts.translate("MulticastSheet", "DSCP"),
         texts.translate("MulticastSheet", "where it is not stated, agree with the house which class carries it")}};
    return sheet;
}

} // namespace

SheetMaker sheet_multicast()
{
    return {u"multicast"_s, QStringLiteral(QT_TRANSLATE_NOOP("SheetTitles", "Multicast plan")), make};
}

} // namespace portolan
