// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Sheet is a table for people; each kind lies in a file of its own on this shelf.
#pragma once
#include "model/pipeline/derive.h"

namespace portolan {

struct SheetColumn
{
    enum class Kind { Text, Ports, Number, Protocol, State, Addresses, Tick };
    QString id;    ///< English, stable: the CSV header
    QString title; ///< in the sheet's language
    Kind kind = Kind::Text;
    double weight = 1;   ///< share of the width on paper
    bool onPaper = true; ///< false: only in CSV and XLSX, because paper says it elsewhere (in the group line)
    QString detailId; ///< the second line of a cell is a column of its own in CSV and XLSX; empty = it stays in the
                      ///< cell
    QString detailTitle;
};

struct SheetRow
{
    QStringList cells;   ///< one a column; several lines are separated by '\n', the second line is smaller on paper
    QString group;       ///< rows of one group stand together below a line with this text; empty = no groups
    QString groupDetail; ///< stands after the group's text
    QList<int> strong = {}; ///< columns that are bold on paper, because they want a decision
};

struct Sheet
{
    QString id;
    QString title;    ///< `Rule sheet: core-fw`
    QString sentence; ///< one sentence below the title
    QList<std::pair<QString, QString>>
        facts; ///< label and value at the right of the head: Platform, Default, Zones, Rules
    QList<SheetColumn> columns;
    QList<SheetRow> rows;
    QList<std::pair<QString, QString>> notes; ///< word and explanation, at the foot
    QString documentType;                     ///< for the title block: `Rule sheet`
    QString subject;    ///< what it is about, stands after the plan's name in the title block: `core-fw`
    QString supplement; ///< supplementary title: `Forward rules between zones`
};

/// One file a kind of sheet; each defines `SheetMaker sheet_<file name>()`.
struct SheetMaker
{
    QString id;    ///< `rules`
    QString title; ///< English
    /// `texts`: the language of the document. `point`: one enforcement point, or empty for all; other sheets ignore
    /// it.
    std::function<Sheet(const DerivedPlan &, const Texts &texts, const QString &point)> make;
    /// The sheet of every enforcement point, in the order of the rule book, in about the time of one that holds
    /// them all. Empty for kinds that know nothing of points.
    std::function<QList<Sheet>(const DerivedPlan &, const Texts &texts)> makeByPoint = {};
};

QList<SheetMaker> allSheetMakers();

} // namespace portolan
