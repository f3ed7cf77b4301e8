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
    /// `into` is the plan the entities will join: ids are found there and new ones do not clash with it.
    std::function<Result<Imported>(const QList<ImportFile> &, const Plan &into)> read;
};

QList<Importer> allImporters();

} // namespace portolan
