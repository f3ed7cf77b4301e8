// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rule sheet of a small studio, and sheets full of hostile texts, for the tests of the handover.
#pragma once
#include "model/handover/titleblock.h"
#include "model/sheets/shelfsheet.h"

#include <QtCore/QRandomGenerator>

namespace portolan {

inline TitleBlock sampleBlock()
{
    TitleBlock block;
    block.legalOwner = QStringLiteral("Northlight Studios Ltd");
    block.projectName = QStringLiteral("Studio 4");
    block.projectNumber = QStringLiteral("P-1042");
    block.status = QStringLiteral("For review: change request to network team");
    block.creator = QStringLiteral("AV design");
    block.revision = QStringLiteral("B");
    block.technicalReference = QStringLiteral("Plan 6f2c91ab, products 20261101");
    block.date = QDate(2026, 11, 21);
    return block;
}

inline QList<SheetColumn> sampleColumns()
{
    using Kind = SheetColumn::Kind;
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    return {sheetColumn(text("rule"), text("Rule"), Kind::Text, 60),
            dataColumn(text("point"), text("Enforcement point")),
            withDetail(sheetColumn(text("source"), text("Source"), Kind::Addresses, 189), text("source_names"),
                       text("Source names")),
            withDetail(sheetColumn(text("destination"), text("Destination"), Kind::Addresses, 150),
                       text("destination_names"), text("Destination names")),
            sheetColumn(text("protocol"), text("Prot."), Kind::Protocol, 58),
            sheetColumn(text("source_ports"), text("Source ports"), Kind::Ports, 92),
            sheetColumn(text("destination_ports"), text("Dest. ports"), Kind::Ports, 120),
            sheetColumn(text("state"), text("State"), Kind::State, 72),
            sheetColumn(text("purpose"), text("Purpose"), Kind::Text, 174),
            sheetColumn(text("source_document"), text("Product document, line"), Kind::Text, 170),
            sheetColumn(text("done"), text("Done"), Kind::Tick, 45)};
}

inline QString sampleRule(int number)
{
    return QStringLiteral("R-%1").arg(number, 4, 10, QLatin1Char('0'));
}

/// Rules R-0001 on, in zone pairs of five.
inline Sheet sampleSheet(int rules)
{
    Sheet sheet;
    sheet.id = QStringLiteral("rules");
    sheet.title = QStringLiteral("Rule sheet: core-fw");
    sheet.sentence =
        QStringLiteral("Permit exactly the rules below; everything else is denied. Replies are implied by state.");
    sheet.documentType = QStringLiteral("Rule sheet");
    sheet.subject = QStringLiteral("core-fw");
    sheet.supplement = QStringLiteral("Forward rules between zones");
    sheet.facts = {{QStringLiteral("Platform"), QStringLiteral("nftables")},
                   {QStringLiteral("Default"), QStringLiteral("drop")},
                   {QStringLiteral("Zones"), QStringLiteral("Production, Storage, Igloo room, DMZ")},
                   {QStringLiteral("Rules"), QStringLiteral("%1 to %2").arg(sampleRule(1), sampleRule(rules))}};
    sheet.columns = sampleColumns();
    sheet.notes = {
        {QStringLiteral("State"),
         QStringLiteral("active: required · assumed: the source is ambiguous, confirm with the vendor · "
                        "optional: only if the feature is used")},
        {QStringLiteral("Ports"), QStringLiteral("ranges are inclusive; any: not restricted")},
        {QStringLiteral("Names"),
         QStringLiteral("are symbols of the plan; addresses are as seen at the point, after destination NAT "
                        "and before source NAT")}};
    const QStringList ports{QStringLiteral("7549"), QStringLiteral("3234"), QStringLiteral("3234,30000"),
                            QStringLiteral("111,2049,20048"), QStringLiteral("49152-65535")};
    const QStringList purposes{QStringLiteral("Wiretap server, nodes"), QStringLiteral("Backburner manager"),
                               QStringLiteral("NFS: projects and setups"), QStringLiteral("Web content, updates"),
                               QStringLiteral("Name resolution")};
    const QStringList groups{QStringLiteral("Production → Storage"), QStringLiteral("Storage → Production"),
                             QStringLiteral("Igloo room → Internet"), QStringLiteral("DMZ → Production")};
    for (int i = 0; i < rules; ++i) {
        const bool assumed = i % 5 == 3;
        SheetRow row;
        row.cells = {
            sampleRule(i + 1),
            QStringLiteral("core-fw"),
            i % 5 == 4
                ? QStringLiteral("192.0.2.12, 192.0.2.52\nconf-01, conf-02")
                : QStringLiteral("10.10.10.11-10.10.10.12, 10.10.10.21-10.10.10.40\nflame-01, flame-02, burn ×20"),
            QStringLiteral("10.10.20.11\nps-01"),
            i % 3 == 2 ? QStringLiteral("UDP") : QStringLiteral("TCP"),
            i % 5 == 4 ? QStringLiteral("55000-65535") : QStringLiteral("any"),
            ports.at(i % 5),
            assumed ? QStringLiteral("assumed") : QStringLiteral("active"),
            purposes.at(i % 5),
            QStringLiteral("Flame ports, lines 13–14"),
            {}};
        row.group = groups.at(i / 5 % 4);
        row.groupDetail = QStringLiteral("VLAN 10, 10.10.10.0/24 to VLAN 20, 10.10.20.0/24");
        if (assumed)
            row.strong = {7};
        sheet.rows.append(row);
    }
    return sheet;
}

/// Names that try to be formulas, markup, line ends, controls, or something that turns text round.
inline QStringList hostileNames(int count)
{
    const QStringList bits{QStringLiteral("=cmd|' /C calc'!A0"),
                           QStringLiteral("@SUM(1)"),
                           QStringLiteral("+1+1"),
                           QStringLiteral("-2"),
                           QStringLiteral("\"quoted\""),
                           QStringLiteral("it's"),
                           QStringLiteral("<script>alert(1)</script>"),
                           QStringLiteral("&amp;"),
                           QStringLiteral("]]>"),
                           QStringLiteral("a\nb"),
                           QStringLiteral("\r\n"),
                           QStringLiteral("\t=1"),
                           QString(QChar(0)),
                           QString(QChar(7)),
                           QString(QChar(0x202e)),
                           QString(QChar(0x2028)),
                           QString(QChar(0xfeff)),
                           QString(QChar(0xfffe)),
                           QString(QChar(0xd800)),
                           QStringLiteral("$(reboot)"),
                           QStringLiteral("`id`"),
                           QStringLiteral(";,|"),
                           QStringLiteral("名前"),
                           QStringLiteral("ñandú"),
                           QStringLiteral("_x0041_"),
                           QStringLiteral("http://example.com/?a=b&c"),
                           QString(300, QLatin1Char('W')),
                           QString(),
                           QStringLiteral("\\"),
                           QStringLiteral("%1%n%2"),
                           QStringLiteral("1/2"),
                           QStringLiteral("0012"),
                           QStringLiteral("＝1")};
    QRandomGenerator random(20261121);
    QStringList names;
    for (int i = 0; i < count; ++i) {
        QString name;
        for (quint32 part = random.bounded(1u, 4u); part > 0; --part)
            name += bits.at(int(random.bounded(quint32(bits.size()))));
        names.append(name);
    }
    return names;
}

/// Every text of the sheet is hostile but the ids of the rules.
inline Sheet hostileSheet(int rows)
{
    Sheet sheet = sampleSheet(rows);
    const QStringList names = hostileNames(rows + 8);
    for (int i = 0; i < rows; ++i) {
        SheetRow &row = sheet.rows[i];
        for (int cell : {1, 7, 8, 9})
            row.cells[cell] = names.at(i);
        row.cells[2] = QStringLiteral("10.10.10.11\n") + names.at(i);
        row.group = names.at(i / 50 * 50);
        row.groupDetail = names.at(i / 50 * 50 + 1);
    }
    sheet.title = names.at(1);
    sheet.sentence = names.at(2);
    sheet.subject = names.at(3);
    sheet.notes.append({names.at(4), names.at(5)});
    sheet.facts.append({names.at(6), names.at(7)});
    return sheet;
}

} // namespace portolan
