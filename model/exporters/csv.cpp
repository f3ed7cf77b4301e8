// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the rules of a point, and its translations, as tables for a firewall that is configured by hand; no cell
// is ever a formula.
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

/// One row a translation and direction, in the order in which they are looked for: static before pool before
/// masquerade on the way out, forward before static on the way in.
QByteArray translations(const ExportInput &input)
{
    using Kind = PointNat::Kind;
    QByteArray content = csvRow({QStringLiteral("point"), QStringLiteral("order"), QStringLiteral("interface"),
                                 QStringLiteral("direction"), QStringLiteral("kind"), QStringLiteral("protocol"),
                                 QStringLiteral("addresses"), QStringLiteral("ports"),
                                 QStringLiteral("new_addresses"), QStringLiteral("new_ports")},
                                CsvReader::People);
    auto words = [&input](const AddressSet &set) {
        Rule words;
        words.source = set;
        words.sourceAny = set == anyAddress() || set.isEmpty();
        return sourceWords(words, input.book.symbols).join(QStringLiteral(" "));
    };
    int order = 0;
    auto add = [&](const PointNat &nat, const char *kind, bool in, const QString &from, const QString &to) {
        const bool forward = nat.kind == Kind::Forward;
        const PortSet toPorts = nat.toPorts.isEmpty() ? nat.ports : nat.toPorts;
        const QString none = QStringLiteral("n/a");
        content += csvRow({input.set.id, QString::number(++order), nat.interface,
                           in ? QStringLiteral("in") : QStringLiteral("out"), QString::fromLatin1(kind),
                           forward ? nat.protocol.name() : QStringLiteral("any"), from,
                           forward && nat.protocol.hasPorts() ? portsText(nat.ports) : none, to,
                           forward && nat.protocol.hasPorts() ? portsText(toPorts) : none},
                          CsvReader::People);
    };
    for (Kind kind : {Kind::Forward, Kind::Static})
        for (const PointNat &nat : input.set.nat)
            if (nat.kind == kind)
                add(nat, kind == Kind::Forward ? "forward" : "static", true,
                    words(kind == Kind::Forward ? nat.external : nat.outside),
                    words(kind == Kind::Forward ? nat.to : nat.inside));
    for (Kind kind : {Kind::Static, Kind::Pool, Kind::Masquerade})
        for (const PointNat &nat : input.set.nat) {
            if (nat.kind != kind)
                continue;
            AddressSet own;
            for (const PointInterface &each : input.set.interfaces)
                if (each.name == nat.interface)
                    own = each.addresses;
            const QString shared =
                input.set.boxes.isEmpty() ? QStringLiteral("the interface's address") : words(own);
            add(nat,
                kind == Kind::Static ? "static"
                : kind == Kind::Pool ? "pool"
                                     : "masquerade",
                false, words(nat.inside), kind == Kind::Masquerade ? shared : words(nat.outside));
        }
    return content;
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
    QList<ExportFile> files{{QStringLiteral("portolan.csv"), content}};
    if (!input.set.nat.isEmpty())
        files.append({QStringLiteral("translations.csv"), translations(input)});
    return files;
}

} // namespace

Exporter exporter_csv()
{
    return {QStringLiteral("csv"), QStringLiteral("CSV (a table of the rules)"), write};
}

} // namespace portolan
