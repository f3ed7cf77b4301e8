// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shelfrunner.h"

#include "app/cli/command.h"
#include "model/base/safefile.h"
#include "model/catalog/catalog.h"
#include "model/plan/entityjson.h"
#include "model/plan/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>
#include <cstdio>

namespace portolan {

namespace {

struct CliTexts
{
    Q_DECLARE_TR_FUNCTIONS(CliTexts)
};

/// Messages go where they can: there is no one left to tell that they did not arrive.
void toErrors(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

/// One line for each fault.
void complain(const Error &error)
{
    for (const QString &line : error.lines())
        toErrors(QByteArray("portolan-cli: ") + line.toUtf8() + '\n');
}

int refused(const Error &error)
{
    complain(error);
    return 2;
}

/// The exit code, or 2 where the output did not arrive whole.
int printed(const QByteArray &bytes, int code)
{
    const Done arrived = writeStandardOutput(bytes);
    return arrived ? code : refused(arrived.error());
}

/// A plan that is written over keeps its earlier versions; what is made of a plan can be made again.
Backup backupOf(const QString &path)
{
    return path.endsWith(QStringLiteral(".portolan")) ? Backup::Keep : Backup::None;
}

QList<Command> sortedCommands()
{
    QList<Command> commands;
    for (const CommandList &list : allCommandLists())
        commands += list;
    std::sort(commands.begin(), commands.end(), [](const Command &a, const Command &b) { return a.name < b.name; });
    return commands;
}

QByteArray help(const QList<Command> &commands)
{
    QString text = CliTexts::tr(
        "Usage: portolan-cli COMMAND ...\n\nPlans the network ports of an installation, without a screen.\n\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.usage, command.summary);
    text += CliTexts::tr(
        "\nEvery command takes --language CODE. Exit codes: 0 done; 1 done, and something was found or differs; "
        "2 the input cannot be read or the arguments are wrong.\n");
    return text.toUtf8();
}

Error usageError(const Command &command, const QString &what)
{
    return {.what = what, .remedy = CliTexts::tr("Usage: portolan-cli %1 %2").arg(command.name, command.usage)};
}

Result<Arguments> sortArguments(const Command &command, const QStringList &words)
{
    Arguments sorted;
    const QStringList valued = command.valued + QStringList{QStringLiteral("language"), QStringLiteral("o")};
    for (int i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word.size() < 2 || !word.startsWith(u'-')) {
            sorted.rest.append(word);
            continue;
        }
        QString name = word.startsWith(QStringLiteral("--")) ? word.mid(2) : word.mid(1);
        const qsizetype equals = name.indexOf(u'=');
        const bool hasValue = equals > 0;
        const QString value = hasValue ? name.mid(equals + 1) : QString();
        name = hasValue ? name.left(equals) : name;
        if (command.switches.contains(name) && !hasValue) {
            sorted.options.insert(name, {});
        } else if (!valued.contains(name)) {
            return usageError(command, CliTexts::tr("The option \"%1\" is not known here.").arg(word));
        } else if (!hasValue && i + 1 >= words.size()) {
            return usageError(command, CliTexts::tr("The option \"%1\" needs a value.").arg(word));
        } else {
            sorted.options[name].append(hasValue ? value : words.at(++i));
        }
    }
    if (sorted.rest.size() < command.leastArguments)
        return usageError(command, CliTexts::tr("An argument is missing."));
    if (command.mostArguments >= 0 && sorted.rest.size() > command.mostArguments)
        return usageError(
            command, CliTexts::tr("\"%1\" is one argument too many.").arg(sorted.rest.at(command.mostArguments)));
    return sorted;
}

QString languageOf(const QStringList &words)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).startsWith(option + u'='))
            return words.at(i).mid(option.size() + 1);
        if (words.at(i) == option && i + 1 < words.size())
            return words.at(i + 1);
    }
    return QStringLiteral("en");
}

} // namespace

Done CommandContext::write(const QString &path, const QByteArray &bytes, Backup backup)
{
    const auto written = writeFile(path, bytes, backup);
    if (!written)
        return written.error();
    say(*written, path);
    return Nothing{};
}

void CommandContext::say(const Written &written, const QString &path)
{
    for (const QString &remark : written.remarks)
        say(QStringLiteral("portolan-cli: ") + Error{.what = remark, .file = path}.text());
}

Result<Plan> CommandContext::readPlanFile(const QString &path) const
{
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    auto plan = readPlan(*bytes, path, lookup);
    const QString form = arguments.value(QStringLiteral("form"));
    if (!plan || form.isEmpty())
        return plan;
    const qsizetype known = ruleFormWords().indexOf(form);
    if (known < 0)
        return Error{.what = CliTexts::tr("There is no rule form \"%1\".").arg(form),
                     .remedy = CliTexts::tr("Choose one of: %1.").arg(ruleFormWords().join(QStringLiteral(", ")))};
    plan->project.ruleForm = Project::RuleForm(known);
    return plan;
}

Result<std::shared_ptr<const DerivedPlan>> CommandContext::derivedPlan(int argument) const
{
    auto plan = readPlanFile(arguments.rest.value(argument));
    if (!plan)
        return plan.error();
    auto derived = derive(*plan, texts);
    if (derived->isRefused())
        return derived->refusal;
    return derived;
}

int runCommandLine(const QStringList &words)
{
    // Before anything is said: messages and help speak the language too.
    const QString language = languageOf(words);
    if (!Texts::languages().contains(language))
        return refused(
            {.what = CliTexts::tr("There is no language \"%1\".").arg(language),
             .remedy = CliTexts::tr("Choose one of: %1.").arg(Texts::languages().join(QStringLiteral(", ")))});
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/portolan_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
    const QList<Command> commands = sortedCommands();
    if (words.isEmpty() || words.first() == QStringLiteral("--help") || words.first() == QStringLiteral("-h") ||
        words.first() == QStringLiteral("help")) {
        if (!words.isEmpty())
            return printed(help(commands), 0);
        toErrors(help(commands));
        return 2;
    }
    if (words.first() == QStringLiteral("--version"))
        return printed("portolan-cli " PORTOLAN_VERSION "\n", 0);
    const Command *command = nullptr;
    int used = 0;
    for (const Command &candidate : commands) {
        const QStringList name = candidate.name.split(u' ');
        if (words.mid(0, name.size()) == name && name.size() > used) {
            command = &candidate;
            used = int(name.size());
        }
    }
    if (!command)
        return refused({.what = CliTexts::tr("There is no command \"%1\".").arg(words.first()),
                        .remedy = CliTexts::tr("See portolan-cli --help.")});
    if (words.mid(used).contains(QStringLiteral("--help")))
        return printed(QStringLiteral("portolan-cli %1 %2\n%3\n")
                           .arg(command->name, command->usage, command->summary)
                           .toUtf8(),
                       0);
    auto sorted = sortArguments(*command, words.mid(used));
    if (!sorted)
        return refused(sorted.error());

    const Catalog catalog = Catalog::load(Catalog::defaultUserFolder());
    if (!catalog.faults().isEmpty())
        complain(Error::ofAll(catalog.faults()));
    CommandContext context{*sorted, Texts(language), catalog, catalog.lookup(), {}};
    const CommandResult result = command->run(context);
    const bool intoFile = result && !command->writesItself && context.arguments.has(QStringLiteral("o"));
    const QString file = context.arguments.value(QStringLiteral("o"));
    const Done written = intoFile ? context.write(file, context.output, backupOf(file)) : Done(Nothing{});
    toErrors(context.messages);
    if (!result || !written)
        return refused(result ? written.error() : result.error());
    return intoFile ? *result : printed(context.output, *result);
}

} // namespace portolan
