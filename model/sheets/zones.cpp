// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The zone matrix: from which zone to which zone how many services are permitted, and at which points.
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

/// With more zones than this a matrix no longer fits a sheet; then there is one line for each pair.
constexpr int mostColumns = 9;

struct Crossing
{
    QSet<QString> services;
    QStringList points;
    int flows = 0;
    int stopped = 0;
};

using Crossings = QMap<std::pair<QString, QString>, Crossing>;

Crossings crossingsOf(const DerivedPlan &derived)
{
    Crossings crossings;
    for (int i = 0; i < derived.flows.flows.size(); ++i) {
        const Flow &flow = derived.flows.flows.at(i);
        if (flow.state == Flow::State::Waived)
            continue;
        const Need &need = derived.flows.needOf(flow);
        for (const Path &path : derived.paths.of(i)) {
            Crossing &crossing = crossings[{path.fromZone, path.toZone}];
            ++crossing.flows;
            if (!path.ok()) {
                ++crossing.stopped;
                continue;
            }
            crossing.services.insert(need.product + u'/' + need.service + u'/' + need.requirement);
            for (const QList<Hop> &route : path.routes)
                for (const Hop &hop : route)
                    if (const QString name = oneLine(derived.plan.gateways.at(hop.gateway).label());
                        !crossing.points.contains(name))
                        crossing.points.append(name);
        }
    }
    return crossings;
}

QString cellText(const Crossing &crossing, const Texts &texts)
{
    const int count = int(crossing.services.size());
    const QString services = count == 0   ? texts.translate("ZoneSheet", "denied")
                             : count == 1 ? texts.translate("ZoneSheet", "1 service")
                                          : texts.translate("ZoneSheet", "%n services", nullptr, count);
    return crossing.stopped > 0
               ? services + u'\n' + texts.translate("ZoneSheet", "%n without path", nullptr, crossing.stopped)
               : services + u'\n' + crossing.points.join(u", "_s);
}

void fillMatrix(Sheet &sheet, const Crossings &crossings, const DerivedPlan &derived, const SheetWords &words,
                const Texts &texts)
{
    using Kind = SheetColumn::Kind;
    sheet.columns = {sheetColumn(u"from"_s, texts.translate("ZoneSheet", "From, to"), Kind::Text, 120),
                     dataColumn(u"vlan"_s, texts.translate("ZoneSheet", "VLAN")),
                     sheetColumn(u"subnets"_s, texts.translate("ZoneSheet", "Network"), Kind::Text, 150)};
    for (const Zone &zone : derived.plan.zones)
        sheet.columns.append(sheetColumn(u"to_"_s + oneLine(zone.id), words.zone(zone.id), Kind::Text, 100));
    for (const Zone &from : derived.plan.zones) {
        SheetRow row;
        row.cells = {words.zone(from.id), from.vlan > 0 ? QString::number(from.vlan) : QString(),
                     words.zoneDetail(from.id)};
        for (const Zone &to : derived.plan.zones) {
            const auto crossing = crossings.constFind({from.id, to.id});
            row.cells.append(crossing != crossings.constEnd() ? cellText(*crossing, texts)
                             : from.id == to.id               ? QString()
                                                              : texts.translate("ZoneSheet", "denied"));
            if (crossing != crossings.constEnd() && crossing->stopped > 0)
                row.strong.append(int(row.cells.size()) - 1);
        }
        sheet.rows.append(row);
    }
}

void fillPairs(Sheet &sheet, const Crossings &crossings, const SheetWords &words, const Texts &texts)
{
    using Kind = SheetColumn::Kind;
    sheet.columns = {sheetColumn(u"from"_s, texts.translate("ZoneSheet", "From"), Kind::Text, 160),
                     sheetColumn(u"to"_s, texts.translate("ZoneSheet", "To"), Kind::Text, 160),
                     sheetColumn(u"services"_s, texts.translate("ZoneSheet", "Services"), Kind::Number, 80),
                     sheetColumn(u"flows"_s, texts.translate("ZoneSheet", "Flows"), Kind::Number, 80),
                     sheetColumn(u"without_path"_s, texts.translate("ZoneSheet", "Without path"), Kind::Number, 90),
                     sheetColumn(u"points"_s, texts.translate("ZoneSheet", "Through"), Kind::Text, 300)};
    for (auto it = crossings.constBegin(); it != crossings.constEnd(); ++it) {
        SheetRow row;
        row.group = words.zone(it.key().first);
        row.groupDetail = words.zoneDetail(it.key().first);
        row.cells = {row.group,
                     words.zone(it.key().second),
                     QString::number(it->services.size()),
                     QString::number(it->flows),
                     QString::number(it->stopped),
                     it->points.join(u", "_s)};
        if (it->stopped > 0)
            row.strong.append(4);
        sheet.rows.append(row);
    }
}

Sheet make(const DerivedPlan &derived, const Texts &texts, const QString &)
{
    const SheetWords words(derived, texts);
    const Crossings crossings = crossingsOf(derived);
    Sheet sheet;
    sheet.id = u"zones"_s;
    sheet.documentType = texts.translate("ZoneSheet", "Zone matrix");
    sheet.title = sheet.documentType;
    sheet.supplement = texts.translate("ZoneSheet", "What may pass from zone to zone");
    sheet.sentence = texts.translate(
        "ZoneSheet",
        "How many services may pass from the zone at the left to the zone above; everything else is denied.");
    if (derived.plan.zones.size() <= mostColumns) {
        fillMatrix(sheet, crossings, derived, words, texts);
    } else {
        sheet.sentence = texts.translate(
            "ZoneSheet", "One line for each pair of zones with flows between them; every other pair is denied.");
        fillPairs(sheet, crossings, words, texts);
    }
    int open = 0;
    for (auto it = crossings.constBegin(); it != crossings.constEnd(); ++it)
        open += it.key().first != it.key().second && !it->services.isEmpty();
    const int zones = derived.plan.zones.size();
    sheet.facts = {{texts.translate("ZoneSheet", "Zones"), QString::number(zones)},
                   {texts.translate("ZoneSheet", "Pairs with services"),
                    texts.translate("ZoneSheet", "%1 of %2").arg(open).arg(zones * (zones - 1))}};
    sheet.notes = {
        {texts.translate("ZoneSheet", "Services"),
         texts.translate("ZoneSheet",
                         "are counted once, however many devices use them; below stand the gateways crossed")},
        {texts.translate("ZoneSheet", "Without path"),
         texts.translate("ZoneSheet", "flows that no route carries: see the findings")}};
    return sheet;
}

} // namespace

SheetMaker sheet_zones()
{
    return {u"zones"_s, QStringLiteral(QT_TRANSLATE_NOOP("SheetTitles", "Zone matrix")), make};
}

} // namespace portolan
