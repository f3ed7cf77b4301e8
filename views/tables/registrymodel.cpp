// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/registrymodel.h"

#include "model/base/clean.h"
#include "model/catalog/searchwords.h"
#include "views/tables/words.h"

#include <QtCore/QCoreApplication>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

struct RegistryTexts
{
    Q_DECLARE_TR_FUNCTIONS(RegistryTexts)
};

QList<TableColumn> registryColumns()
{
    return {
        {.id = u"port"_s,
         .title = RegistryTexts::tr("Port"),
         .kind = CellKind::Figures,
         .right = true,
         .least = 70,
         .most = 140},
        {.id = u"protocol"_s,
         .title = RegistryTexts::tr("Protocol"),
         .kind = CellKind::Chip,
         .least = 56,
         .most = 110},
        {.id = u"name"_s, .title = RegistryTexts::tr("Name"), .least = 140, .most = 420, .stretch = 4},
        {.id = u"used_by"_s, .title = RegistryTexts::tr("Used by"), .least = 80, .most = 220, .stretch = 2},
        {.id = u"marks"_s,
         .title = RegistryTexts::tr("Remarks"),
         .kind = CellKind::Marks,
         .least = 80,
         .most = 260},
        {.id = u"class"_s, .title = RegistryTexts::tr("Class"), .wideOnly = true, .least = 60, .most = 100},
        {.id = u"status"_s, .title = RegistryTexts::tr("Status"), .wideOnly = true, .least = 60, .most = 120},
        {.id = u"section"_s, .title = RegistryTexts::tr("Source"), .least = 80, .most = 140},
        {.id = u"note"_s,
         .title = RegistryTexts::tr("Note"),
         .wideOnly = true,
         .least = 60,
         .most = 300,
         .stretch = 2},
        {.id = u"lines"_s,
         .title = RegistryTexts::tr("Lines"),
         .kind = CellKind::Figures,
         .right = true,
         .wideOnly = true,
         .least = 50,
         .most = 90},
    };
}

QString classWord(const QString &portClass)
{
    return portClass == u"system"    ? RegistryTexts::tr("system")
           : portClass == u"user"    ? RegistryTexts::tr("user")
           : portClass == u"dynamic" ? RegistryTexts::tr("dynamic")
                                     : QString();
}

bool fits(const QStringList &stems, const QStringList &words)
{
    return std::all_of(stems.begin(), stems.end(), [&](const QString &stem) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(stem); });
    });
}

} // namespace

RegistryModel::RegistryModel(const Workspace &workspace, QObject *parent)
    : ListedModel(registryColumns(), parent), m_workspace(workspace)
{
}

void RegistryModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    refresh();
}

int RegistryModel::entryCount() const
{
    return int(PortRegistry::shipped().entries().size());
}

void RegistryModel::arrange()
{
    const PortRegistry &registry = PortRegistry::shipped();
    m_lines.clear();
    const QStringList stems = queryStems(m_words);
    bool isNumber = false;
    const int port = m_words.toInt(&isNumber);
    for (const Product &product : m_workspace.catalog().products()) {
        for (const Service &service : product.services) {
            if (m_words.isEmpty()) // products join in when something is asked for
                break;
            const bool found =
                isNumber
                    ? port >= 0 && port <= 65535 && service.ports != anyPort() && service.ports.contains(Port(port))
                    : !stems.isEmpty() &&
                          fits(stems, SearchWords::shipped().expanded(product.name + u' ' + product.vendor + u' ' +
                                                                      service.id + u' ' + service.name.in(u"en"_s) +
                                                                      u' ' + service.name.in(u"es"_s)));
            if (!found)
                continue;
            for (const Protocol protocol : service.protocols) {
                Line line;
                line.product = product.name;
                line.protocol = protocol;
                line.ports = service.ports;
                line.dynamic = service.dynamic;
                line.entry.name = m_workspace.texts().of(service.name);
                line.entry.note = service.config;
                m_lines.append(line);
            }
        }
    }
    const QList<RegistryEntry> entries = m_words.isEmpty() ? registry.entries() : registry.search(m_words);
    for (const RegistryEntry &entry : entries) {
        Line line;
        line.entry = entry;
        if (entry.hasPort())
            line.ports = PortSet(Port(entry.first), Port(entry.last));
        if (const auto protocol = readProtocol(entry.protocol))
            line.protocol = *protocol;
        m_lines.append(line);
    }
    ListedModel::arrange();
}

QString RegistryModel::portsOf(const Line &line) const
{
    return line.ports.isEmpty() ? RegistryTexts::tr("n/a") : portsForPeople(line.ports);
}

QList<TableMark> RegistryModel::marksOf(const Line &line) const
{
    QList<TableMark> marks;
    if (line.entry.malware)
        marks.append({Shape::Error, RegistryTexts::tr("malware")});
    if (line.entry.insecure)
        marks.append({Shape::Warning, RegistryTexts::tr("insecure")});
    if (!line.entry.disagreement.isEmpty())
        marks.append({Shape::Info, RegistryTexts::tr("sections disagree")});
    return marks;
}

QString RegistryModel::text(int thing, int column) const
{
    const Line &line = m_lines.at(thing);
    const RegistryEntry &entry = line.entry;
    const bool own = !line.product.isEmpty();
    switch (column) {
    case PortColumn:
        return portsOf(line);
    case ProtocolColumn:
        return own                         ? line.protocol.name()
               : entry.isProtocolUnknown() ? RegistryTexts::tr("unknown")
                                           : entry.protocol;
    case NameColumn:
        return oneLine(entry.name);
    case UsedByColumn:
        return oneLine(own ? line.product : entry.usedBy);
    case MarkColumn: {
        QStringList words;
        for (const TableMark &mark : marksOf(line))
            words.append(mark.word);
        return words.join(u", "_s);
    }
    case ClassColumn:
        return line.ports.isEmpty() ? QString() : classWord(PortRegistry::portClass(line.ports.begin()->first));
    case StatusColumn:
        return own ? (line.dynamic ? RegistryTexts::tr("opened on demand") : RegistryTexts::tr("in the catalog"))
                   : oneLine(entry.status);
    case SectionColumn:
        return own ? RegistryTexts::tr("catalog") : oneLine(entry.section);
    case NoteColumn:
        return oneLine(entry.note);
    case LineColumn:
        return entry.linesText();
    }
    return {};
}

SortKey RegistryModel::key(int thing, int column) const
{
    return column == PortColumn ? SortKey::of(m_lines.at(thing).ports) : SortKey::of(text(thing, column));
}

QVariant RegistryModel::special(int row, int column, int role) const
{
    const Line &line = m_lines.at(thingAt(row));
    if (role == MarksRole)
        return QVariant::fromValue(marksOf(line));
    if (role != ToneRole)
        return {};
    const bool quiet = (column == PortColumn && line.ports.isEmpty()) || column == ClassColumn ||
                       column == StatusColumn || column == SectionColumn || column == LineColumn ||
                       column == NoteColumn;
    return int(quiet ? Token::Text2 : Token::Text);
}

QString RegistryModel::toolTip(int row, int column) const
{
    const RegistryEntry &entry = m_lines.at(thingAt(row)).entry;
    if (column == MarkColumn && !entry.disagreement.isEmpty())
        return RegistryTexts::tr("The sections of the source say: %1.").arg(oneLine(entry.disagreement));
    return cell(row, column);
}

} // namespace portolan
