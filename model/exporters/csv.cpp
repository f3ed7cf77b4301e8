// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the rules of a point as a table for a firewall that is configured by hand; no cell is ever a formula.
#include "model/base/csv.h"

#include "model/exporters/shelfexporter.h"

namespace portolan {

namespace {

/// A name is as good as an address here, where somebody types the rules into a firewall that knows names. A device
/// whose address nobody knows is not.
Done refuseDevicesWithoutAddress(const ExportInput &input)
{
    RuleSet set = input.set;
    auto withoutNames = [&](const AddressSet &addresses) {
        QList<AddressRange> kept;
        for (const AddressRange &part : addresses) {
            if (!part.first.isSymbol())
                continue;
            for (Address at = part.first; at <= part.last; at = next(at))
                if (!input.book.symbols.value(int(at.low)).startsWith(QStringLiteral("fqdn:")))
                    kept.append({at, at});
        }
        return AddressSet(kept);
    };
    for (Rule &rule : set.rules) {
        rule.source = withoutNames(rule.source);
        rule.destination = withoutNames(rule.destination);
    }
    return refuseUnknownAddresses({set, input.book});
}

Result<QList<ExportFile>> write(const ExportInput &input)
{
    if (auto known = refuseDevicesWithoutAddress(input); !known)
        return known.error();
    QByteArray content =
        csvRow({QStringLiteral("point"), QStringLiteral("rule"), QStringLiteral("hook"),
                QStringLiteral("from_zone"), QStringLiteral("to_zone"), QStringLiteral("in_interfaces"),
                QStringLiteral("out_interfaces"), QStringLiteral("protocol"), QStringLiteral("source"),
                QStringLiteral("source_ports"), QStringLiteral("destination"), QStringLiteral("destination_ports"),
                QStringLiteral("state"), QStringLiteral("action"), QStringLiteral("purpose")},
               CsvReader::People);
    const QString blank = QStringLiteral(" ");
    auto ports = [](const Rule &rule, const PortSet &set) {
        return rule.protocol.hasPorts() ? portsText(set) : QStringLiteral("n/a");
    };
    for (const Rule &rule : input.set.rules)
        content +=
            csvRow({input.set.id, rule.id, hookWord(rule.hook), rule.fromZone, rule.toZone,
                    rule.inInterfaces.join(blank), rule.outInterfaces.join(blank), rule.protocol.name(),
                    sourceWords(rule, input.book.symbols).join(blank), ports(rule, rule.sourcePorts),
                    destinationWords(rule, input.book.symbols).join(blank), ports(rule, rule.destinationPorts),
                    stateWord(rule.state), QStringLiteral("permit"), rule.purpose},
                   CsvReader::People);
    return QList<ExportFile>{{QStringLiteral("portolan.csv"), content}};
}

} // namespace

Exporter exporter_csv()
{
    return {QStringLiteral("csv"), QStringLiteral("CSV (a table of the rules)"), write};
}

} // namespace portolan
