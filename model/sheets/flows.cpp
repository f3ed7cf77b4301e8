// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The flow sheet: what the products need of each other, group by group, and which gateways it crosses.
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

QString names(const SheetWords &words, const QList<int> &devices)
{
    QStringList list;
    for (int device : devices)
        list.append(words.deviceName(device));
    return list.join(u", "_s);
}

QString endLine(const FlowEnd &end, const Need &need, const DerivedPlan &derived, const SheetWords &words,
                const Texts &texts)
{
    const QString addresses = words.addressLine(addressWords(end.addresses, derived.flows.symbols));
    const QString label = oneLine(end.label);
    switch (end.kind) {
    case FlowEnd::Kind::Devices:
        return names(words, end.devices) + u'\n' + addresses;
    case FlowEnd::Kind::Multicast: {
        const QString groups =
            need.groups.isEmpty() ? label : words.addressLine(addressWords(need.groups, derived.flows.symbols));
        const QString group =
            groups.isEmpty() ? texts.translate("FlowSheet", "multicast group not stated") : groups;
        return group + u'\n' + names(words, end.devices);
    }
    case FlowEnd::Kind::External:
    case FlowEnd::Kind::Addresses: {
        const QString name = label.isEmpty() ? (end.zone.isEmpty() ? addresses : words.zone(end.zone)) : label;
        return name + u'\n' + (end.anyOfZone ? words.any() : addresses == name ? QString() : addresses);
    }
    case FlowEnd::Kind::Missing:
        break;
    }
    return (label.isEmpty() ? texts.translate("FlowSheet", "no device placed") : label) + u'\n' +
           (label.isEmpty() ? QString() : texts.translate("FlowSheet", "no device placed"));
}

SheetState stateOf(const Flow &flow, const Need &need)
{
    switch (flow.state) {
    case Flow::State::Waived:
        return SheetState::Waived;
    case Flow::State::Optional:
        return SheetState::Optional;
    case Flow::State::Active:
        break;
    }
    return need.confidence == Confidence::Assumed ? SheetState::Assumed : SheetState::Active;
}

Sheet make(const DerivedPlan &derived, const Texts &texts, const QString &)
{
    using Kind = SheetColumn::Kind;
    const SheetWords words(derived, texts);
    const FlowTable &table = derived.flows;
    Sheet sheet;
    sheet.id = u"flows"_s;
    sheet.documentType = texts.translate("FlowSheet", "Flow sheet");
    sheet.title = sheet.documentType;
    sheet.supplement = texts.translate("FlowSheet", "What the products need of each other");
    sheet.sentence = texts.translate(
        "FlowSheet",
        "One line for each need between groups of equal devices; a line may stand for many pairs of devices.");
    const SheetColumn source =
        withDetail(sheetColumn(u"source"_s, texts.translate("FlowSheet", "Source"), Kind::Text, 170),
                   u"source_addresses"_s, texts.translate("FlowSheet", "Source addresses"));
    const SheetColumn destination =
        withDetail(sheetColumn(u"destination"_s, texts.translate("FlowSheet", "Destination"), Kind::Text, 170),
                   u"destination_addresses"_s, texts.translate("FlowSheet", "Destination addresses"));
    sheet.columns = {
        dataColumn(u"product"_s, texts.translate("FlowSheet", "Product")),
        sheetColumn(u"service"_s, texts.translate("FlowSheet", "Service"), Kind::Text, 150),
        source,
        destination,
        sheetColumn(u"protocol"_s, texts.translate("FlowSheet", "Prot."), Kind::Protocol, 58),
        sheetColumn(u"source_ports"_s, texts.translate("FlowSheet", "Source ports"), Kind::Ports, 92),
        sheetColumn(u"destination_ports"_s, texts.translate("FlowSheet", "Dest. ports"), Kind::Ports, 110),
        sheetColumn(u"state"_s, texts.translate("FlowSheet", "State"), Kind::State, 72),
        sheetColumn(u"path"_s, texts.translate("FlowSheet", "Path"), Kind::Text, 120),
        sheetColumn(u"pairs"_s, texts.translate("FlowSheet", "Pairs"), Kind::Number, 46),
        sheetColumn(u"source_document"_s, texts.translate("FlowSheet", "Product document, line"), Kind::Text, 150),
        dataColumn(u"requirement"_s, texts.translate("FlowSheet", "Requirement")),
        dataColumn(u"purpose"_s, texts.translate("FlowSheet", "Purpose"))};
    qint64 pairs = 0;
    int unreachable = 0;
    QMap<QString, QList<SheetRow>> byProduct;
    for (int i = 0; i < table.flows.size(); ++i) {
        const Flow &flow = table.flows.at(i);
        const Need &need = table.needOf(flow);
        const Product *product = need.product.isEmpty() ? nullptr : derived.plan.products.find(need.product);
        const SheetState state = stateOf(flow, need);
        const qint64 count = rowCount(table, derived.plan, i);
        const QString path = oneLine(derived.paths.text(derived.plan, i));
        pairs += count;
        const bool stopped = derived.paths.unreachable(i);
        unreachable += stopped;
        const auto ports = [&](const PortSet &set) {
            return !need.protocol.hasPorts() ? QString() : set == anyPort() ? words.any() : portsText(set);
        };
        const QString purpose = oneLine(texts.of(need.purpose));
        const QString service = oneLine(texts.of(need.serviceName));
        SheetRow row;
        row.group = product ? oneLine(product->name) : texts.translate("FlowSheet", "Requirements of this plan");
        row.cells = {row.group,
                     service.isEmpty() ? purpose : service,
                     endLine(table.fromOf(flow), need, derived, words, texts),
                     endLine(table.toOf(flow), need, derived, words, texts),
                     protocolWord(need.protocol),
                     ports(need.sourcePorts),
                     ports(need.ports),
                     sheetStateWord(state, texts),
                     path.isEmpty() ? texts.translate("FlowSheet", "inside the zone") : path,
                     QString::number(count),
                     words.documents({flow.need}),
                     oneLine(need.key()),
                     purpose};
        if (wantsDecision(state))
            row.strong.append(7);
        if (stopped)
            row.strong.append(8);
        byProduct[need.product.isEmpty() ? QString(QChar(0xffff)) : need.product].append(row);
    }
    for (const QList<SheetRow> &rows : std::as_const(byProduct))
        sheet.rows += rows;
    sheet.facts = {{texts.translate("FlowSheet", "Flows"), QString::number(table.flows.size())},
                   {texts.translate("FlowSheet", "Device pairs"), QString::number(pairs)},
                   {texts.translate("FlowSheet", "Without a path"), QString::number(unreachable)}};
    sheet.notes = {
        {texts.translate("FlowSheet", "State"),
         texts.translate(
             "FlowSheet",
             "active: required · assumed: the source is ambiguous, confirm with the vendor · optional: only if the "
             "feature is used · waived: not permitted although a product asks for it")},
        {texts.translate("FlowSheet", "Path"),
         texts.translate("FlowSheet", "the gateways crossed, in order; | parts equal ways")},
        {texts.translate("FlowSheet", "Pairs"),
         texts.translate("FlowSheet", "how many pairs of single devices the line stands for")}};
    return sheet;
}

} // namespace

SheetMaker sheet_flows()
{
    return {u"flows"_s, QStringLiteral(QT_TRANSLATE_NOOP("SheetTitles", "Flows")), make};
}

} // namespace portolan
