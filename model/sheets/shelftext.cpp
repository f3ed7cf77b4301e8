// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

namespace portolan {

using namespace Qt::StringLiterals;

QString sheetStateWord(SheetState state, const Texts &texts)
{
    switch (state) {
    case SheetState::Active:
        return texts.translate("Sheet", "active");
    case SheetState::Assumed:
        return texts.translate("Sheet", "assumed");
    case SheetState::Optional:
        return texts.translate("Sheet", "optional");
    case SheetState::Waived:
        return texts.translate("Sheet", "waived");
    case SheetState::Return:
        return texts.translate("Sheet", "return");
    case SheetState::Widened:
        return texts.translate("Sheet", "widened");
    }
    return {};
}

bool wantsDecision(SheetState state)
{
    return state == SheetState::Assumed || state == SheetState::Widened;
}

QString protocolWord(Protocol protocol)
{
    return protocol.name().toUpper();
}

QString paperAddresses(const QString &list)
{
    QStringList parts = list.split(u", "_s);
    QString network; // `10.10.10` of the address before
    for (QString &part : parts) {
        const auto read = readAddresses(part);
        const bool plain = read.ok() && read->parts().size() == 1;
        const Address first = plain ? read->parts().first().first : Address(),
                      last = plain ? read->parts().first().last : Address();
        const bool small =
            part.endsWith(u"/31"_s) || part.endsWith(u"/30"_s); // a handful of hosts rather than a network
        if (!plain || first.family != 4 || (part.contains(u'/') && !small)) {
            if (plain && part.contains(u'-'))
                part.replace(u'-', u'–');
            network.clear();
            continue;
        }
        const QString from = first.text(), to = last.text();
        const QString fromNetwork = from.section(u'.', 0, 2), toNetwork = to.section(u'.', 0, 2);
        part = fromNetwork == network ? u'.' + from.section(u'.', 3) : from;
        if (first != last)
            part += u'–' + (fromNetwork == toNetwork ? to.section(u'.', 3) : to);
        network = toNetwork;
    }
    return parts.join(u", "_s);
}

QString paperPorts(const QString &list)
{
    const auto ports = readPorts(list);
    return ports && *ports != anyPort() ? portsForPeople(*ports) : list;
}

QString lineNumbers(QList<std::pair<int, int>> lines)
{
    std::sort(lines.begin(), lines.end());
    QList<std::pair<int, int>> merged;
    for (const auto &line : std::as_const(lines)) {
        if (!merged.isEmpty() && line.first <= merged.last().second + 1)
            merged.last().second = std::max(merged.last().second, line.second);
        else
            merged.append(line);
    }
    QStringList texts;
    for (const auto &[first, last] : std::as_const(merged))
        texts.append(first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last));
    return texts.join(u", "_s);
}

SheetColumn sheetColumn(const QString &id, const QString &title, SheetColumn::Kind kind, double weight)
{
    SheetColumn column;
    column.id = id;
    column.title = title;
    column.kind = kind;
    column.weight = weight;
    return column;
}

SheetColumn dataColumn(const QString &id, const QString &title)
{
    SheetColumn column = sheetColumn(id, title, SheetColumn::Kind::Text, 1);
    column.onPaper = false;
    return column;
}

SheetColumn withDetail(SheetColumn column, const QString &id, const QString &title)
{
    column.detailId = id;
    column.detailTitle = title;
    return column;
}

QList<int> paperColumns(const Sheet &sheet)
{
    QList<int> columns;
    for (int i = 0; i < sheet.columns.size(); ++i)
        if (sheet.columns.at(i).onPaper)
            columns.append(i);
    return columns;
}

QStringList dataIds(const Sheet &sheet)
{
    QStringList ids;
    for (const SheetColumn &column : sheet.columns) {
        ids.append(column.id);
        if (!column.detailId.isEmpty())
            ids.append(column.detailId);
    }
    return ids;
}

QStringList dataTitles(const Sheet &sheet)
{
    QStringList titles;
    for (const SheetColumn &column : sheet.columns) {
        titles.append(column.title);
        if (!column.detailId.isEmpty())
            titles.append(column.detailTitle);
    }
    return titles;
}

QStringList dataCells(const Sheet &sheet, const SheetRow &row)
{
    QStringList cells;
    for (int i = 0; i < sheet.columns.size(); ++i) {
        const QString cell = row.cells.value(i);
        if (sheet.columns.at(i).detailId.isEmpty())
            cells.append(oneLine(cell));
        else
            cells << oneLine(cell.section(u'\n', 0, 0)) << oneLine(cell.section(u'\n', 1));
    }
    return cells;
}

} // namespace portolan
