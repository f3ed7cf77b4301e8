// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The multicast plan: each group, who sends, who listens, in which zones, and what it crosses.
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

struct Group
{
    int need = 0;
    QList<int> senders, listeners; ///< devices
    QStringList others;            ///< senders that are no devices
    QStringList zones, paths;
    bool stopped = false;
};

void addNames(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name))
        list.append(name);
}

QString names(const SheetWords &words, QList<int> devices, const QStringList &others)
{
    std::sort(devices.begin(), devices.end());
    devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
    QStringList list;
    for (int device : std::as_const(devices))
        list.append(words.deviceName(device));
    return (list + others).join(u", "_s);
}

Sheet make(const DerivedPlan &derived, const Texts &texts, const QString &)
{
    using Kind = SheetColumn::Kind;
    const SheetWords words(derived, texts);
    const FlowTable &table = derived.flows;
    QMap<std::pair<AddressSet, int>, Group> groups;
    for (int i = 0; i < table.flows.size(); ++i) {
        const Flow &flow = table.flows.at(i);
        const Need &need = table.needOf(flow);
        if (!need.multicast)
            continue;
        Group &group = groups[{need.groups, flow.need}];
        group.need = flow.need;
        group.senders += table.fromOf(flow).devices;
        group.listeners += table.toOf(flow).devices;
        addNames(group.others, oneLine(table.fromOf(flow).label));
        for (const Path &path : derived.paths.byFlow.value(i))
            for (const QString &zone : {path.fromZone, path.toZone})
                if (!zone.isEmpty())
                    addNames(group.zones, words.zone(zone));
        addNames(group.paths, oneLine(derived.paths.text(derived.plan, i)));
        group.stopped |= derived.paths.unreachable(i);
    }

    Sheet sheet;
    sheet.id = u"multicast"_s;
    sheet.documentType = texts.translate("MulticastSheet", "Multicast plan");
    sheet.title = sheet.documentType;
    sheet.supplement = texts.translate("MulticastSheet", "Groups, senders, listeners");
    sheet.sentence =
        groups.isEmpty()
            ? texts.translate("MulticastSheet", "No flow of this plan is multicast.")
            : texts.translate("MulticastSheet",
                              "The groups that switches and routers must carry, with those who send and listen.");
    sheet.columns = {
        withDetail(sheetColumn(u"group"_s, texts.translate("MulticastSheet", "Group"), Kind::Addresses, 150),
                   u"scope"_s, texts.translate("MulticastSheet", "Scope")),
        sheetColumn(u"service"_s, texts.translate("MulticastSheet", "Service"), Kind::Text, 150),
        sheetColumn(u"protocol"_s, texts.translate("MulticastSheet", "Prot."), Kind::Protocol, 58),
        sheetColumn(u"destination_ports"_s, texts.translate("MulticastSheet", "Dest. ports"), Kind::Ports, 110),
        sheetColumn(u"senders"_s, texts.translate("MulticastSheet", "Senders"), Kind::Text, 170),
        sheetColumn(u"listeners"_s, texts.translate("MulticastSheet", "Listeners"), Kind::Text, 170),
        sheetColumn(u"zones"_s, texts.translate("MulticastSheet", "Zones"), Kind::Text, 130),
        sheetColumn(u"path"_s, texts.translate("MulticastSheet", "Crosses"), Kind::Text, 130),
        sheetColumn(u"source_document"_s, texts.translate("MulticastSheet", "Product document, line"), Kind::Text,
                    140)};
    int crossing = 0;
    for (auto it = groups.constBegin(); it != groups.constEnd(); ++it) {
        const Need &need = table.needs.at(it->need);
        const bool local = !need.groups.isEmpty() &&
                           std::all_of(need.groups.begin(), need.groups.end(), [](const AddressRange &part) {
                               return isLinkLocalMulticast(part.first) && isLinkLocalMulticast(part.last);
                           });
        const QString scope = local ? texts.translate("MulticastSheet", "stays in its zone") : QString();
        const Product *product = derived.plan.products.find(need.product);
        const QString paths = it->paths.join(u"; "_s);
        crossing += it->zones.size() > 1;
        SheetRow row;
        row.group =
            product ? oneLine(product->name) : texts.translate("MulticastSheet", "Requirements of this plan");
        row.cells = {(need.groups.isEmpty() ? texts.translate("MulticastSheet", "not stated")
                                            : addressTexts(need.groups).join(u", "_s)) +
                         u'\n' + scope,
                     oneLine(texts.of(need.serviceName)),
                     protocolWord(need.protocol),
                     need.ports == anyPort() ? words.any() : portsText(need.ports),
                     names(words, it->senders, it->others),
                     names(words, it->listeners, {}),
                     it->zones.join(u", "_s),
                     paths.isEmpty() ? texts.translate("MulticastSheet", "nothing") : paths,
                     words.documents({it->need})};
        if (it->stopped)
            row.strong.append(7);
        sheet.rows.append(row);
    }
    std::stable_sort(sheet.rows.begin(), sheet.rows.end(),
                     [](const SheetRow &a, const SheetRow &b) { return a.group < b.group; });
    sheet.facts = {{texts.translate("MulticastSheet", "Groups"), QString::number(groups.size())},
                   {texts.translate("MulticastSheet", "Across zones"), QString::number(crossing)}};
    sheet.notes = {
        {texts.translate("MulticastSheet", "Group"),
         texts.translate("MulticastSheet",
                         "where the document names none, ask the vendor before switches filter by group")},
        {texts.translate("MulticastSheet", "Zones"),
         texts.translate("MulticastSheet", "a zone with listeners wants an IGMP querier; a group that crosses a "
                                           "gateway wants multicast routing there")}};
    return sheet;
}

} // namespace

SheetMaker sheet_multicast()
{
    return {u"multicast"_s, QStringLiteral(QT_TRANSLATE_NOOP("SheetTitles", "Multicast plan")), make};
}

} // namespace portolan
