// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `catalog registry`: rows of the public port registry, by port and by words.
#include "app/cli/command.h"
#include "model/catalog/portregistry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace portolan {

namespace {

struct RegistryCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(RegistryCommandTexts)
};

QString word(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

const QStringList &header()
{
    static const QStringList names =
        QStringLiteral(
            "first last protocol name status class section confidence malware insecure lines note disagreement "
            "service used_by rfc")
            .split(u' ');
    return names;
}

QStringList cells(const RegistryEntry &entry)
{
    auto port = [&](int number) { return entry.hasPort() ? QString::number(number) : QString(); };
    return {port(entry.first),   port(entry.last),
            entry.protocol,      entry.name,
            entry.status,        PortRegistry::portClass(entry),
            entry.section,       entry.confidence,
            word(entry.malware), word(entry.insecure),
            entry.linesText(),   entry.note,
            entry.disagreement,  entry.service,
            entry.usedBy,        entry.rfc};
}

QJsonObject json(const RegistryEntry &entry)
{
    QJsonObject object;
    const QStringList values = cells(entry);
    for (qsizetype i = 0; i < values.size(); ++i)
        object.insert(header().at(i), values.at(i));
    object.insert(QStringLiteral("first"), entry.hasPort() ? QJsonValue(entry.first) : QJsonValue());
    object.insert(QStringLiteral("last"), entry.hasPort() ? QJsonValue(entry.last) : QJsonValue());
    object.insert(QStringLiteral("malware"), entry.malware);
    object.insert(QStringLiteral("insecure"), entry.insecure);
    return object;
}

CommandResult run(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("csv"));
    if (format != QStringLiteral("csv") && format != QStringLiteral("json"))
        return Error{.what = RegistryCommandTexts::tr("There is no format \"%1\" here.").arg(format),
                     .remedy = RegistryCommandTexts::tr("Choose csv or json.")};
    const PortRegistry &registry = PortRegistry::shipped();
    QList<RegistryEntry> entries = registry.entries();
    if (arguments.has(QStringLiteral("search")))
        entries = registry.search(arguments.value(QStringLiteral("search")));
    if (arguments.has(QStringLiteral("port"))) {
        const auto ports = readPorts(arguments.value(QStringLiteral("port")));
        if (!ports)
            return ports.error();
        entries.removeIf([&](const RegistryEntry &entry) {
            return !entry.hasPort() || !ports->intersects(PortSet(Port(entry.first), Port(entry.last)));
        });
    }
    if (format == QStringLiteral("json")) {
        QJsonArray rows;
        for (const RegistryEntry &entry : std::as_const(entries))
            rows.append(json(entry));
        context.printJson(QJsonDocument(rows).toJson(QJsonDocument::Indented));
        return 0;
    }
    context.printRow(header());
    for (const RegistryEntry &entry : std::as_const(entries))
        context.printRow(cells(entry));
    return 0;
}

} // namespace

CommandList commands_registry()
{
    return {Command{.name = QStringLiteral("catalog registry"),
                    .usage = QStringLiteral("[--port N] [--search WORDS] [--format csv|json] [-o FILE]"),
                    .summary = RegistryCommandTexts::tr("Rows of the public port registry, by port and by words."),
                    .valued = {QStringLiteral("port"), QStringLiteral("search"), QStringLiteral("format")},
                    .switches = {},
                    .leastArguments = 0,
                    .mostArguments = 0,
                    .writesItself = false,
                    .run = run}};
}

} // namespace portolan
