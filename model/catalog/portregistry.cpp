// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/portregistry.h"

#include "model/base/safefile.h"
#include "model/catalog/searchwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QHash>

namespace portolan {

namespace {

struct RegistryTexts
{
    Q_DECLARE_TR_FUNCTIONS(RegistryTexts)
};

struct Place
{
    QString file;
    int line = 0;
};

Error registryError(const Place &place, const QString &what)
{
    return {.what = what,
            .remedy = RegistryTexts::tr("Correct the line; columns are parted by tabs."),
            .file = place.file,
            .line = place.line};
}

const QStringList &columns()
{
    static const QStringList names{
        QStringLiteral("port"),      QStringLiteral("protocol"), QStringLiteral("name"),
        QStringLiteral("status"),    QStringLiteral("section"),  QStringLiteral("confidence"),
        QStringLiteral("src_lines"), QStringLiteral("flags"),    QStringLiteral("note")};
    return names;
}

QStringList cellsOf(const QByteArray &line)
{
    QString text = QString::fromUtf8(line);
    if (text.endsWith(u'\r'))
        text.chop(1);
    return text.split(u'\t');
}

/// `3,5-7` as 3, 5, 6, 7; empty when it does not read.
QList<int> numbers(const QString &text)
{
    QList<int> all;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        bool firstOk = false, lastOk = false;
        const int first = part.section(u'-', 0, 0).trimmed().toInt(&firstOk);
        const int last = part.section(u'-', -1).trimmed().toInt(&lastOk);
        if (!firstOk || !lastOk || first < 1 || last < first || last - first > 10000)
            return {};
        for (int i = first; i <= last; ++i)
            all.append(i);
    }
    return all;
}

/// Sorts the parts of a note such as `svc=imap ; rfc=3501 ; used=Mail` into the entry.
void readNote(const QString &note, RegistryEntry &entry)
{
    QStringList rest;
    const QStringList parts = note.split(QStringLiteral(" ; "), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.startsWith(QStringLiteral("svc=")))
            entry.service = part.mid(4).trimmed();
        else if (part.startsWith(QStringLiteral("rfc=")))
            entry.rfc = part.mid(4).trimmed();
        else if (part.startsWith(QStringLiteral("used=")))
            entry.usedBy = part.mid(5).trimmed();
        else
            rest.append(part.trimmed());
    }
    entry.note = rest.join(QStringLiteral("; "));
}

QString searchText(const RegistryEntry &entry)
{
    QStringList parts{entry.name, entry.service, entry.usedBy, entry.protocol, entry.status};
    if (!entry.rfc.isEmpty())
        parts.append(QStringLiteral("rfc ") + entry.rfc);
    if (entry.malware)
        parts.append(QStringLiteral("malware"));
    if (entry.insecure)
        parts.append(QStringLiteral("insecure"));
    return parts.join(QStringLiteral(" . "));
}

Result<RegistryEntry> readEntry(const QStringList &cells, const Place &place)
{
    if (cells.size() != columns().size())
        return registryError(
            place,
            RegistryTexts::tr("The row has %1 columns instead of %2.").arg(cells.size()).arg(columns().size()));
    RegistryEntry entry;
    entry.protocol = cells.at(1);
    if (!entry.isProtocolUnknown() && !readProtocol(entry.protocol))
        return registryError(place, RegistryTexts::tr("\"%1\" is not a protocol.").arg(entry.protocol));
    if (!cells.at(0).isEmpty()) {
        const auto ports = readPorts(cells.at(0));
        if (!ports || ports->parts().size() != 1 || cells.at(0) == QStringLiteral("any"))
            return registryError(place,
                                 RegistryTexts::tr("\"%1\" is not a port or a range of ports.").arg(cells.at(0)));
        entry.first = ports->parts().first().first;
        entry.last = ports->parts().first().last;
    } else if (entry.isProtocolUnknown() || readProtocol(entry.protocol)->hasPorts()) {
        return registryError(place, RegistryTexts::tr("The port is missing."));
    }
    entry.name = cells.at(2);
    if (entry.name.isEmpty())
        return registryError(place, RegistryTexts::tr("The name is missing."));
    entry.status = cells.at(3);
    entry.section = cells.at(4);
    entry.confidence = cells.at(5);
    entry.lines = numbers(cells.at(6));
    if (entry.lines.isEmpty())
        return registryError(place, RegistryTexts::tr("\"%1\" is no list of lines.").arg(cells.at(6)));
    const QStringList flags = cells.at(7).split(u',', Qt::SkipEmptyParts);
    entry.malware = flags.contains(QStringLiteral("malware"));
    entry.insecure = flags.contains(QStringLiteral("insecure"));
    readNote(cells.at(8), entry);
    return entry;
}

Result<QHash<QString, QString>> readDisagreements(const QByteArray &tsv)
{
    QHash<QString, QString> byPort;
    const QList<QByteArray> lines = tsv.split('\n');
    for (int i = 1; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(lines.at(i));
        if (cells.size() != 3)
            return registryError(
                {QStringLiteral("disagreements.tsv"), i + 1},
                RegistryTexts::tr("The row has %1 columns instead of %2.").arg(cells.size()).arg(3));
        byPort.insert(cells.at(0), cells.at(1));
    }
    return byPort;
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOf(const RegistryEntry &entry, const QString &protocol)
{
    return entry.protocol == protocol || entry.isProtocolUnknown();
}

} // namespace

QString RegistryEntry::portsText() const
{
    if (!hasPort())
        return {};
    return first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last);
}

QString RegistryEntry::linesText() const
{
    QStringList parts;
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype end = i;
        while (end + 1 < lines.size() && lines.at(end + 1) == lines.at(end) + 1)
            ++end;
        parts.append(end == i ? QString::number(lines.at(i))
                              : QStringLiteral("%1-%2").arg(lines.at(i)).arg(lines.at(end)));
        i = end + 1;
    }
    return parts.join(QStringLiteral(", "));
}

Result<PortRegistry> PortRegistry::read(const QByteArray &tsv, const QString &file, const QByteArray &disagreements)
{
    const auto differing = readDisagreements(disagreements);
    if (!differing)
        return differing.error();
    const QList<QByteArray> lines = tsv.split('\n');
    if (cellsOf(lines.value(0)) != columns())
        return registryError({file, 1}, RegistryTexts::tr("The first line must name the columns: %1.")
                                            .arg(columns().join(QStringLiteral(", "))));
    PortRegistry registry;
    for (int i = 1; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        auto entry = readEntry(cellsOf(lines.at(i)), {file, i + 1});
        if (!entry)
            return entry.error();
        entry->disagreement = differing->value(entry->portsText());
        entry->words = SearchWords::shipped().expanded(searchText(*entry));
        const int index = int(registry.m_entries.size());
        if (!entry->hasPort())
            registry.m_portless.append(index);
        else if (entry->first == entry->last)
            registry.m_single.insert(entry->first, index);
        else
            registry.m_ranges.append(index);
        registry.m_entries.append(*entry);
    }
    registry.m_digest = digest(tsv + '\0' + disagreements);
    return registry;
}

const PortRegistry &PortRegistry::shipped()
{
    static const PortRegistry registry = [] {
        const QString folder = QStringLiteral(":/catalog/registry/");
        auto read =
            PortRegistry::read(resource(folder + QStringLiteral("registry.tsv")), QStringLiteral("registry.tsv"),
                               resource(folder + QStringLiteral("disagreements.tsv")));
        Q_ASSERT(read.ok());
        return read ? *read : PortRegistry();
    }();
    return registry;
}

QList<RegistryEntry> PortRegistry::at(Port port, Protocol protocol) const
{
    return touching(PortSet(port), protocol);
}

QList<RegistryEntry> PortRegistry::touching(const PortSet &ports, Protocol protocol) const
{
    const QString wanted = protocol.name();
    QList<int> hits;
    auto keep = [&](int index) {
        if (isOf(m_entries.at(index), wanted))
            hits.append(index);
    };
    if (!protocol.hasPorts()) {
        for (int index : m_portless)
            keep(index);
    } else {
        for (const auto &part : ports) {
            // A wide range is cheaper to look up entry by entry than port by port.
            if (part.last - part.first < 256) {
                for (int port = part.first; port <= part.last; ++port)
                    for (auto found = m_single.constFind(port); found != m_single.cend() && found.key() == port;
                         ++found)
                        keep(*found);
            } else {
                for (int index = 0; index < m_entries.size(); ++index)
                    if (const RegistryEntry &entry = m_entries.at(index);
                        entry.first == entry.last && entry.first >= part.first && entry.first <= part.last)
                        keep(index);
            }
        }
        for (int index : m_ranges)
            if (ports.intersects(PortSet(Port(m_entries.at(index).first), Port(m_entries.at(index).last))))
                keep(index);
    }
    std::sort(hits.begin(), hits.end());
    QList<RegistryEntry> entries;
    for (int index : std::as_const(hits))
        entries.append(m_entries.at(index));
    return entries;
}

QList<RegistryEntry> PortRegistry::search(const QString &text) const
{
    const QStringList stems = queryStems(text);
    if (stems.isEmpty())
        return {};
    QList<RegistryEntry> hits;
    for (const RegistryEntry &entry : m_entries) {
        const bool all = std::all_of(stems.begin(), stems.end(), [&entry](const QString &stem) {
            bool isNumber = false;
            const int port = stem.toInt(&isNumber);
            if (isNumber && entry.hasPort() && entry.first <= port && port <= entry.last)
                return true;
            return std::any_of(entry.words.begin(), entry.words.end(),
                               [&](const QString &word) { return word.startsWith(stem); });
        });
        if (all)
            hits.append(entry);
    }
    return hits;
}

QString PortRegistry::portClass(Port port)
{
    return port < 1024    ? QStringLiteral("system")
           : port < 49152 ? QStringLiteral("user")
                          : QStringLiteral("dynamic");
}

QString PortRegistry::portClass(const RegistryEntry &entry)
{
    return entry.hasPort() ? portClass(Port(entry.first)) : QString();
}

QString PortRegistry::document()
{
    return QStringLiteral("003_efcddea22fdbe438.txt");
}

} // namespace portolan
