// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An Importer turns bytes of a foreign format into entities, and says what it did not understand.
#pragma once
#include "model/plan/plan.h"

namespace portolan {

struct ImportFile {
    QString name;   ///< as the user gave it
    QString part;   ///< which of the importer's inputs it is, `zones` for --zones; empty = the main one
    QByteArray content;
};

/// A line that was not understood.
struct ImportRemark {
    QString file;
    int line = 0;
    QString text;
};

struct Imported {
    Plan plan; ///< the entities found; put into a plan by editing/
    QList<ImportRemark> remarks;
};

struct ImportPart {
    QString id;    ///< name of the option: `zones`
    QString title; ///< English
    bool needed = true;
};

/// One file a format on this shelf; each defines `Importer importer_<file name>()`.
struct Importer {
    QString id;    ///< `devices-csv`
    QString title; ///< English
    QStringList suffixes;
    QList<ImportPart> parts; ///< besides the main file
    /// `into` is the plan the entities will join: what has an id or name there is found again, and new ids do not clash
    /// with it. Its products are those that roles may name; see withProducts().
    std::function<Result<Imported>(const QList<ImportFile> &, const Plan &into)> read;
};

QList<Importer> allImporters();

/// The plan with these products too, for an importer to look roles up in; those that the plan carries win.
Plan withProducts(const Plan &plan, const Table<Product> &products);

/// The plan with what was imported: entities of the same id are replaced, products that the plan carries stay.
/// For files; a document takes the undoable edit of `mergeImport`.
Plan joined(const Plan &into, const Imported &imported, const ProductLookup &lookup);

/// `file:line: text`, in one line.
QString remarkText(const ImportRemark &remark);

} // namespace portolan
