// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/productdump.h"

namespace portolan {

namespace {

PortSet portsOf(const Product &product, const QString &option, const PortSet &otherwise)
{
    if (option.isEmpty())
        return otherwise;
    const Result<PortSet> ports = readPorts(optionValue(product, option, {}).toString());
    return ports ? *ports : otherwise;
}

QString lineText(int line)
{
    return line > 0 ? QString::number(line) : QString();
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

bool isDefaultOn(const Product &product, const Requirement &requirement)
{
    const Service *service = product.service(requirement.service);
    if (!service || service->localOnly || !allHold(product, requirement.when, {}))
        return false;
    if (requirement.option.isEmpty() || optionValue(product, requirement.option, {}).toBool())
        return true;
    return !requirement.requiredWhen.isEmpty() && allHold(product, requirement.requiredWhen, {});
}

const QStringList &requirementColumns()
{
    static const QStringList columns = words("product service protocol destination_ports source_ports source_roles "
                                             "destination_roles direction multicast option "
                                             "condition confidence default_on source_document source_line purpose");
    return columns;
}

QList<QStringList> requirementRows(const Product &product, const Texts &texts)
{
    QList<QStringList> rows;
    for (const Requirement &requirement : product.requirements) {
        const Service *service = product.service(requirement.service);
        if (!service)
            continue;
        QStringList destinations = requirement.to;
        for (const ExternalName &external : requirement.external)
            destinations += QStringList(external.name) + addressTexts(external.addresses);
        const PortSet ports = portsOf(product, service->portsOption, service->ports);
        const PortSet sourcePorts =
            portsOf(product, service->sourcePortsOption, service->sourcePorts).united(service->alwaysSourcePorts);
        const QString none = QStringLiteral("n/a");
        for (const Protocol protocol : service->protocols)
            rows.append(
                {product.id, texts.of(service->name), protocol.name(),
                 protocol.hasPorts() ? portsText(ports) : none, protocol.hasPorts() ? portsText(sourcePorts) : none,
                 requirement.from.join(u';'), destinations.join(u';'), requirement.direction,
                 addressTexts(service->groups).join(u';'), requirement.option, requirement.conditionText,
                 requirement.confidence == Confidence::Stated ? QStringLiteral("stated")
                                                              : QStringLiteral("assumed"),
                 isDefaultOn(product, requirement) ? QStringLiteral("yes") : QStringLiteral("no"),
                 requirement.source.document, lineText(requirement.source.line), texts.of(requirement.purpose)});
    }
    return rows;
}

const QStringList &noteColumns()
{
    static const QStringList columns = words("product id text source_document source_line");
    return columns;
}

QList<QStringList> noteRows(const Product &product, const Texts &texts)
{
    QList<QStringList> rows;
    for (const Note &note : product.notes) {
        const QStringList head{product.id, note.id, texts.of(note.text)};
        for (const Source &source : note.sources)
            rows.append(head + QStringList{source.document, lineText(source.line)});
        if (note.sources.isEmpty())
            rows.append(head + QStringList{QString(), QString()});
    }
    return rows;
}

} // namespace portolan
