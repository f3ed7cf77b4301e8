// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/pack.h"

#include "model/base/clean.h"
#include "model/base/safefile.h"
#include "model/exporters/exporter.h"
#include "model/handover/csvsheet.h"
#include "model/handover/htmlsheet.h"
#include "model/handover/packdrawing.h"
#include "model/handover/pdfsheet.h"
#include "model/handover/xlsxsheet.h"
#include "model/pipeline/exportgate.h"
#include "model/plan/planfile.h"
#include "model/sheets/shelfsheet.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

struct PackTexts
{
    Q_DECLARE_TR_FUNCTIONS(PackTexts)
};

const QString transmittalName = u"00_Transmittal.pdf"_s;

const Exporter *exporterOf(const QList<Exporter> &exporters, const QString &platform)
{
    for (const Exporter &exporter : exporters)
        if (exporter.id == platform)
            return &exporter;
    return nullptr;
}

QString pointName(const RuleSet &set)
{
    return oneLine(set.name.isEmpty() ? set.id : set.name);
}

QString noExporter(const RuleSet &set, const Texts &texts)
{
    return set.platform.isEmpty()
               ? texts.translate("Pack", "The point has no platform; its rules are in the rule sheet.")
               : texts
                     .translate("Pack",
                                "There is no exporter for the platform \"%1\"; its rules are in the rule sheet.")
                     .arg(oneLine(set.platform));
}

/// Counts through the parts of the work.
struct Steps
{
    const Progress &progress;
    int total = 1;
    int done = 0;
    bool next()
    {
        progress.step(100 * done++, 100 * total);
        return !progress.isCancelled();
    }
    /// For what happens within the present step: it fills that step alone.
    Progress within() const
    {
        Progress part;
        part.cancelled = progress.cancelled;
        part.report = [report = progress.report, from = 100 * (done - 1), total = 100 * total](int done, int of) {
            if (report)
                report(from + (of > 0 ? int(100.0 * done / of) : 0), total);
        };
        return part;
    }
};

Error cancelled()
{
    return {.what = PackTexts::tr("Cancelled; nothing was written.")};
}

void addConfigurations(Pack &pack, const DerivedPlan &derived, const Texts &texts, const Progress &progress)
{
    const RuleBook &book = derived.rules;
    const QList<Exporter> exporters = allExporters();
    const QHash<QString, QString> folders = pointFolders(book);
    QSet<QString> refused; // only these are asked about one by one
    for (const Finding &finding : derived.findings)
        if (finding.refusesExport && !finding.subjects.isEmpty())
            refused.insert(finding.subjects.first().id);
    int done = 0;
    for (const RuleSet &set : book.points) {
        progress.step(done++, int(book.points.size()));
        if (progress.isCancelled())
            return;
        const Exporter *exporter = exporterOf(exporters, set.platform);
        if (!exporter) {
            pack.refusals.append({pointName(set), noExporter(set, texts)});
            continue;
        }
        if (const Done allowed = refused.contains(set.id) ? mayExport(derived, set.id) : Nothing{}; !allowed) {
            pack.refusals.append({pointName(set), oneLine(allowed.error().text())});
            continue;
        }
        const auto files = exporter->write({set, book});
        if (!files) {
            pack.refusals.append({pointName(set), oneLine(files.error().text())});
            continue;
        }
        for (const ExportFile &file : *files)
            pack.files.append({u"06_config/"_s + folders.value(set.id) + u'/' + file.name, file.content});
    }
}

/// One table of a kind: the rules of all points together, every other one as it is in the document.
QList<Sheet> packTables(const QList<Sheet> &sheets, const DerivedPlan &derived, const Texts &texts)
{
    QList<Sheet> tables;
    auto sheet = sheets.begin();
    for (const SheetMaker &maker : packMakers()) {
        const bool byPoint = maker.makeByPoint && !derived.rules.points.isEmpty();
        tables.append(byPoint ? maker.make(derived, texts, {}) : *sheet);
        sheet += byPoint ? derived.rules.points.size() : 1;
    }
    return tables;
}

Sheet transmittal(const Pack &pack, const PackInput &input)
{
    using Kind = SheetColumn::Kind;
    const Texts &texts = input.texts;
    QHash<QString, QString> titles;
    for (const auto &[name, title] : packContents(*input.derived, texts))
        titles.insert(name, title);
    Sheet sheet;
    sheet.id = u"transmittal"_s;
    sheet.documentType = texts.translate("Pack", "Transmittal");
    sheet.title = texts.translate("Pack", "Transmittal: %1").arg(input.block.projectName);
    sheet.supplement = texts.translate("Pack", "List of the documents handed over");
    sheet.sentence = texts.translate(
        "Pack", "The files of this pack with their digests; what could not be written is named at the end.");
    sheet.columns = {sheetColumn(u"file"_s, texts.translate("Pack", "File"), Kind::Text, 220),
                     sheetColumn(u"title"_s, texts.translate("Pack", "What it is"), Kind::Text, 260),
                     sheetColumn(u"size"_s, texts.translate("Pack", "Bytes"), Kind::Number, 60),
                     sheetColumn(u"sha256"_s, texts.translate("Pack", "SHA-256"), Kind::Text, 380),
                     sheetColumn(u"received"_s, texts.translate("Pack", "Received"), Kind::Tick, 60)};
    for (const FolderFile &file : pack.files) {
        SheetRow row;
        row.cells = {file.name,
                     titles.value(file.name, titles.value(file.name.section(u'/', 0, 1))),
                     QString::number(file.content.size()),
                     digest(file.content),
                     {}};
        row.group = texts.translate("Pack", "Files");
        sheet.rows.append(row);
    }
    for (const PackRefusal &refusal : pack.refusals) {
        SheetRow row;
        row.cells = {refusal.point, refusal.reason, {}, {}, {}};
        row.group = texts.translate("Pack", "Enforcement points without a configuration in this pack");
        row.strong = {0};
        sheet.rows.append(row);
    }
    sheet.facts = {
        {texts.translate("Pack", "Files"), QString::number(pack.files.size())},
        {texts.translate("Pack", "Enforcement points"), QString::number(input.derived->rules.points.size())},
        {texts.translate("Pack", "Without configuration"), QString::number(pack.refusals.size())}};
    sheet.notes = {{texts.translate("Pack", "Digests"),
                    texts.translate("Pack", "check them with: sha256sum -c %1").arg(manifestName)},
                   {texts.translate("Pack", "Received"), texts.translate("Pack", "name, date, signature:")}};
    return sheet;
}

} // namespace

QList<SheetMaker> packMakers()
{
    static const QStringList order{u"zones"_s, u"devices"_s, u"rules"_s,     u"translations"_s,
                                   u"flows"_s, u"ports"_s,   u"multicast"_s, u"findings"_s};
    QList<SheetMaker> makers = allSheetMakers();
    const auto rank = [](const QString &id) { return order.contains(id) ? order.indexOf(id) : order.size(); };
    std::stable_sort(makers.begin(), makers.end(),
                     [&](const SheetMaker &a, const SheetMaker &b) { return rank(a.id) < rank(b.id); });
    return makers;
}

QList<Sheet> packSheets(const DerivedPlan &derived, const Texts &texts, const Progress &progress)
{
    QList<Sheet> sheets;
    const QList<SheetMaker> makers = packMakers();
    for (qsizetype i = 0; i < makers.size() && !progress.isCancelled(); ++i) {
        progress.step(int(i), int(makers.size()));
        const bool byPoint = makers.at(i).makeByPoint && !derived.rules.points.isEmpty();
        sheets += byPoint ? makers.at(i).makeByPoint(derived, texts)
                          : QList<Sheet>{makers.at(i).make(derived, texts, {})};
    }
    return sheets;
}

QList<std::pair<QString, QString>> packContents(const DerivedPlan &derived, const Texts &texts)
{
    QList<std::pair<QString, QString>> contents{
        {transmittalName, texts.translate("Pack", "List of everything in this pack, for signature")},
        {u"01_Handover.pdf"_s, texts.translate("Pack", "Drawing and all sheets, bound")},
        {u"02_Rules.xlsx"_s, texts.translate("Pack", "All sheets as a workbook, to filter and paste from")},
        {u"03_Handover.html"_s, texts.translate("Pack", "All sheets as one page for a browser")}};
    for (const SheetMaker &maker : packMakers())
        contents.append({u"05_csv/"_s + maker.id + u".csv"_s, maker.make({}, texts, {}).documentType});
    const QList<Exporter> exporters = allExporters();
    const QHash<QString, QString> folders = pointFolders(derived.rules);
    for (const RuleSet &set : derived.rules.points)
        if (const Exporter *exporter = exporterOf(exporters, set.platform))
            contents.append(
                {u"06_config/"_s + folders.value(set.id),
                 texts.translate("Pack", "Configuration of %1: %2").arg(pointName(set), exporter->name)});
    contents.append({u"07_drawings/topology.pdf"_s, texts.translate("Pack", "The drawing")});
    contents.append({u"07_drawings/topology.svg"_s, texts.translate("Pack", "The drawing, to be edited")});
    contents.append(
        {u"08_project/plan.portolan"_s, texts.translate("Pack", "The plan itself, with the products it uses")});
    contents.append({manifestName, texts.translate("Pack", "The digest of every file")});
    return contents;
}

Result<Pack> makePack(const PackInput &input, const Progress &progress)
{
    const DerivedPlan &derived = *input.derived;
    Pack pack;
    Steps steps{progress, 11};
    if (!steps.next())
        return cancelled();
    const QList<Sheet> sheets = packSheets(derived, input.texts, steps.within());
    if (!steps.next())
        return cancelled();
    const Scene scene = packScene(derived, input.texts, steps.within());
    if (!steps.next())
        return cancelled();
    SheetPainter document(input.size, input.block, input.texts);
    addDrawing(document, scene, derived.plan, input.texts, steps.within());
    for (const Sheet &sheet : sheets) {
        if (progress.isCancelled())
            return cancelled();
        document.add(sheet, steps.within());
    }
    if (!steps.next())
        return cancelled();
    pack.files.append(
        {u"01_Handover.pdf"_s, pdfDocument(document, input.block.projectName, input.block.date, steps.within())});
    if (!steps.next())
        return cancelled();
    const QList<Sheet> tables = packTables(sheets, derived, input.texts);
    const auto workbook = xlsxSheets(tables, input.block, steps.within());
    if (!workbook)
        return workbook.error();
    pack.files.append({u"02_Rules.xlsx"_s, *workbook});
    if (!steps.next())
        return cancelled();
    pack.files.append({u"03_Handover.html"_s, htmlSheets(sheets, input.block, input.texts, steps.within())});
    if (!steps.next())
        return cancelled();
    for (const Sheet &table : tables)
        pack.files.append({u"05_csv/"_s + table.id + u".csv"_s, csvSheet(table, steps.within())});
    if (!steps.next())
        return cancelled();
    addConfigurations(pack, derived, input.texts, steps.within());
    if (!steps.next())
        return cancelled();
    pack.files += drawingFiles(scene, input.texts, steps.within());
    if (!steps.next())
        return cancelled();
    pack.files.append({u"08_project/plan.portolan"_s, writePlan(derived.plan)});
    std::stable_sort(pack.files.begin(), pack.files.end(),
                     [](const FolderFile &a, const FolderFile &b) { return a.name < b.name; });
    if (!steps.next())
        return cancelled();
    pack.files.prepend(
        {transmittalName, pdfSheets({transmittal(pack, input)}, input.block, input.texts, input.size)});
    return progress.isCancelled() ? Result<Pack>(cancelled()) : Result<Pack>(pack);
}

Result<Written> writePack(const Pack &pack, const PackInput &input, const QString &folder, const Progress &progress)
{
    const QStringList head{u"Portolan pack"_s, input.block.projectName,
                           input.block.revision + u", "_s + input.block.date.toString(Qt::ISODate) + u", "_s +
                               input.block.technicalReference};
    return writeFolder(folder, pack.files, head, progress);
}

} // namespace portolan
