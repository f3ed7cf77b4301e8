// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pack: everything that is handed over, as a folder of files.
#pragma once
#include "model/base/safefolder.h"
#include "model/handover/sheetframe.h"

namespace portolan {

struct PackInput
{
    std::shared_ptr<const DerivedPlan> derived;
    Texts texts; ///< the language of the documents
    TitleBlock block;
    PaperSize size = PaperSize::A4;
};

/// An enforcement point for which no configuration can be written, and why.
struct PackRefusal
{
    QString point; ///< name
    QString reason;
};

struct Pack
{
    QList<FolderFile> files; ///< by name
    QList<PackRefusal> refusals;
};

/// Every sheet there is, in the order in which a reader wants them: zones, devices, rules, flows, ports, multicast,
/// findings.
QList<SheetMaker> packMakers();

/// The sheets of the bound document, in its order: zones, devices, the rules of each point, flows, ports,
/// multicast, findings.
QList<Sheet> packSheets(const DerivedPlan &derived, const Texts &texts, const Progress &progress = {});

/// The names of what a pack of this plan will hold, and what each is, without making it.
QList<std::pair<QString, QString>> packContents(const DerivedPlan &derived, const Texts &texts);

/// Makes every file; the same input gives the same bytes. The points that are refused are listed in the
/// transmittal.
Result<Pack> makePack(const PackInput &input, const Progress &progress = {});

/// Writes it as writeFolder does.
Result<Written> writePack(const Pack &pack, const PackInput &input, const QString &folder, const Progress &progress = {});

} // namespace portolan
