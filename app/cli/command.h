// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Command of portolan-cli; each lies in a file of its own in this folder.
#pragma once
#include "model/base/clean.h"
#include "model/base/csv.h"
#include "model/base/safefile.h"
#include "model/base/texts.h"
#include "model/pipeline/derive.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <functional>

namespace portolan {

class Catalog;

/// The words after the command's name, sorted into options and the rest.
struct Arguments
{
    QStringList rest;
    QHash<QString, QStringList>
        options; ///< `--to`, `-o` without the dashes -> values in order; switches have an empty list

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        const QStringList values = options.value(option);
        return values.isEmpty() ? otherwise : values.last();
    }
};

/// What a command works with. Everything a command prints goes through here.
class CommandContext
{
public:
    Arguments arguments;
    Texts texts;
    const Catalog &catalog; ///< shipped products and the user's own
    ProductLookup lookup;   ///< looks into it

    /// Appends to standard output, or to the file of `-o` when the command asked for that; written at the end,
    /// atomically.
    void print(const QByteArray &bytes) { output += bytes; }
    /// One line for eyes and scripts: names of plans and files stand in it, and none of them acts on a terminal.
    void printLine(const QString &line) { output += oneLine(line).toUtf8() + '\n'; }
    void printJson(const QByteArray &json) { output += escapedJson(json); }
    void printRow(const QStringList &cells) { output += csvRow(cells, CsvReader::Machines); }
    QByteArray output;
    /// A line on standard error.
    void say(const QString &line) { messages += oneLine(line).toUtf8() + '\n'; }
    QByteArray messages = {};
    /// What could not be kept while writing.
    void say(const Written &written, const QString &path);
    /// Writes a file whole or not at all; what could not be kept is said.
    Done write(const QString &path, const QByteArray &bytes, Backup backup = Backup::None);

    /// With the rule form of `--form`, where the command has that option.
    Result<Plan> readPlanFile(const QString &path) const;
    /// Reads and derives the plan named by the first free argument.
    Result<std::shared_ptr<const DerivedPlan>> derivedPlan(int argument = 0) const;
};

/// What a command gives back: its exit code, or the error that makes it 2.
using CommandResult = Result<int>;

struct Command
{
    QString name;         ///< `rules`; of two words where there are several, `catalog dump`
    QString usage;        ///< `PLAN [--at POINT] [--format csv|json] [-o FILE]`
    QString summary;      ///< one sentence
    QStringList valued;   ///< options that take a value, without dashes: `at`, `format`, `o`
    QStringList switches; ///< options that take none
    int leastArguments = 0;
    int mostArguments = 0; ///< -1: any number
    bool writesItself =
        false; ///< `-o` names a folder or file that the command writes itself; else output goes there
    std::function<CommandResult(CommandContext &)> run;
};

/// Each file defines `CommandList commands_<file name>()`.
using CommandList = QList<Command>;
QList<CommandList> allCommandLists();

} // namespace portolan
