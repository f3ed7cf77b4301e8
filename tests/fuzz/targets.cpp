// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "model/base/clean.h"
#include "model/base/csv.h"
#include "model/base/jsonlines.h"
#include "model/base/jsonwalk.h"
#include "model/catalog/catalog.h"
#include "model/editing/pasteedit.h"
#include "model/editing/planedit.h"
#include "model/importers/importer.h"
#include "model/plan/planfile.h"
#include "views/settings/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <cstdio>
#include <cstdlib>

namespace portolan::fuzz {

namespace {

Broken brokenHandler = nullptr;

void must(bool holds, const char *what)
{
    if (holds)
        return;
    if (brokenHandler)
        return brokenHandler(what);
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

const QString file = QStringLiteral("input");

/// An error says where it is, and can be printed.
void isUseful(const Error &error, bool hasLine = true)
{
    must(error.file == file || error.file.isEmpty(), "an error names the file");
    must(!error.what.isEmpty(), "an error says what is wrong");
    must(!hasLine || error.line > 0, "an error names the line");
    must(error.more.size() < mostFaults, "faults are limited");
    for (const QString &line : error.lines())
        for (const uint character : line.toUcs4())
            must(!isUnsafeCharacter(character), "an error can be printed");
}

const ProductLookup &catalogLookup()
{
    static const Catalog catalog = Catalog::load({});
    static const ProductLookup lookup = catalog.lookup();
    return lookup;
}

/// A plan with something of every kind.
const Plan &samplePlan()
{
    static const Plan plan = [] {
        QFile sample(QStringLiteral(":/templates/flame-suite.portolan"));
        const bool opened = sample.open(QIODevice::ReadOnly);
        must(opened, "the sample is there");
        auto read = readPlan(sample.readAll(), file, catalogLookup());
        must(read.ok(), "the sample reads");
        return read ? *read : Plan();
    }();
    return plan;
}

void readsAsItIsWritten(const Plan &plan)
{
    const QByteArray written = writePlan(plan);
    const auto again = readPlan(written, file, catalogLookup());
    must(again.ok(), "a plan that was written reads");
    if (again)
        must(writePlan(*again) == written, "a plan that was read is written as it was");
}

void plan(const QByteArray &bytes)
{
    if (const auto read = readPlan(bytes, file, catalogLookup()))
        readsAsItIsWritten(*read);
    else
        isUseful(read.error());
}

void product(const QByteArray &bytes)
{
    const auto read = readProductFile(bytes, file);
    if (!read)
        return isUseful(read.error());
    const auto again = readProductFile(escapedJson(QJsonDocument(read->json).toJson()), file);
    must(again && again->json == read->json, "a product that was written reads as it was");
    crossReferenceFaults(*read, catalogLookup(), file, JsonLines(bytes));
}

void csv(const QByteArray &bytes)
{
    const auto rows = readCsv(bytes, file);
    if (!rows)
        return isUseful(rows.error());
    for (const CsvRow &row : *rows) {
        QStringList cells{QStringLiteral("x")};
        cells += row.cells;
        const QByteArray head = "h" + QByteArray(row.cells.join(QString()).size() + 2, ',') + "\r\n";
        if (head.size() > mostCsvColumns || cells.size() > mostCsvColumns)
            continue;
        const auto again = readCsv(head + csvRow(cells, CsvReader::Machines), file);
        must(again.ok() && again->size() == 2, "a row that was written reads");
        if (!again || again->size() != 2)
            return;
        QStringList meant;
        for (const QString &cell : again->at(1).cells)
            meant.append(csvCellMeant(cell));
        must(meant == cells, "a row reads as it was");
        csvRow(cells, CsvReader::People);
        tsvRow(cells);
    }
}

void linesOf(const QJsonValue &value, const QString &path, const JsonLines &lines, int &left)
{
    if (--left < 0)
        return;
    must(lines.lineOf(path) > 0, "every value has a line");
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        linesOf(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), lines, left);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        linesOf(array.at(i), path + QStringLiteral("[%1]").arg(i), lines, left);
}

void json(const QByteArray &bytes)
{
    const auto object = readJsonObject(bytes, file);
    if (!object)
        return isUseful(object.error());
    int left = 1000;
    linesOf(*object, {}, JsonLines(bytes), left);
}

/// The parts of an input are parted by a line of its own.
QList<QByteArray> partsOf(const QByteArray &bytes)
{
    const qsizetype cut = bytes.indexOf("\n---\n");
    return cut < 0 ? QList<QByteArray>{bytes, {}} : QList<QByteArray>{bytes.left(cut), bytes.mid(cut + 5)};
}

void importer(const QString &id, const QList<ImportFile> &files)
{
    for (const Importer &each : allImporters()) {
        if (each.id != id)
            continue;
        const auto imported = each.read(files, samplePlan());
        if (!imported)
            return isUseful(imported.error(), false);
        for (const ImportRemark &remark : imported->remarks)
            must(remark.file == file && remark.line > 0, "a remark names its line");
        readsAsItIsWritten(joined(samplePlan(), *imported, catalogLookup()));
        return;
    }
    must(false, "the importer is there");
}

void devicesCsv(const QByteArray &bytes)
{
    importer(QStringLiteral("devices-csv"), {{file, {}, bytes}});
}

void requirementsCsv(const QByteArray &bytes)
{
    const QList<QByteArray> parts = partsOf(bytes);
    importer(QStringLiteral("requirements-csv"),
             {{file, {}, parts.at(0)}, {file, QStringLiteral("zones"), parts.at(1)}});
}

void clipboard(const QByteArray &bytes)
{
    const auto edit = pasteThings(samplePlan(), bytes, catalogLookup(), {16, 16});
    if (!edit) {
        must(edit.error().line > 0, "an error names the line");
        return;
    }
    const auto pasted = applied(samplePlan(), *edit);
    must(pasted.ok(), "what is pasted can be put in");
    if (pasted)
        readsAsItIsWritten(*pasted);
}

/// Those of today are JSON, those of before are lines under headings.
void settings(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    QFile store(path);
    must(store.open(QIODevice::WriteOnly) && store.write(bytes) == bytes.size(), "the settings are there");
    store.close();
    if (!bytes.startsWith('{')) {
        SettingsStore(folder.filePath(QStringLiteral("none.json")), path).value(QStringLiteral("window/theme"), {});
        return;
    }
    const Settings read(path);
    if (const auto fault = read.fault())
        must(fault->line > 0 && fault->file == path, "an error names its place");
    const int scheme = int(read.scheme());
    must(scheme >= 0 && scheme <= 3, "the scheme is one of them");
    must(read.recoveryMinutes() >= 0 && read.recoveryMinutes() <= 60, "minutes are in their range");
    must(read.recentPlans().size() <= 10, "recent plans are few");
    read.language();
    read.author();
    read.productFolder();
    read.bytes(QStringLiteral("window/geometry"));
    read.folder(QStringLiteral("open"));
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> list{
        {"plan", plan},           {"product", product},       {"csv", csv},
        {"json", json},           {"devicescsv", devicesCsv}, {"requirementscsv", requirementsCsv},
        {"clipboard", clipboard}, {"settings", settings}};
    return list;
}

void setBroken(Broken broken)
{
    brokenHandler = broken;
}

} // namespace portolan::fuzz
