// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The public port registry: a hint about collisions and names, never a source of requirements.
#pragma once
#include "model/base/ports.h"
#include "model/base/protocol.h"

#include <QtCore/QMultiHash>

namespace portolan {

/// One row of the registry.
struct RegistryEntry {
    int first = -1;       ///< port or first of a range; -1 for protocols without ports
    int last = -1;
    QString protocol;     ///< `tcp`, `udp`, `gre`, ... or `unknown`
    QString name;
    QString status;       ///< official, unofficial, ... or empty
    QString section;      ///< which list of the document it comes from
    QString confidence;   ///< high or low
    QList<int> lines;     ///< lines of the document
    bool malware = false;
    bool insecure = false;
    QString note;
    QString service;      ///< short name of the service where the document gives one: `ftp-data`
    QString usedBy;       ///< what uses it, in the document's words: `Bonjour, AirPlay`
    QString rfc;          ///< numbers joined with a comma
    QString disagreement; ///< what each section says of the protocol where they differ: `es-wiki=udp; en-wiki=tcp`
    QStringList words;    ///< what it is found by: folded words of the row and their like in English and Spanish

    bool hasPort() const { return first >= 0; }
    bool isProtocolUnknown() const { return protocol == QStringLiteral("unknown"); }
    /// `443`, `6000-6063`, empty for protocols without ports.
    QString portsText() const;
    /// `3, 5-7`: the lines of the document.
    QString linesText() const;
};

/// A plain value: copying is cheap, no database behind it.
class PortRegistry {
public:
    PortRegistry() = default;
    /// `tsv`: header row and columns port, protocol, name, status, section, confidence, src_lines, flags, note.
    /// `disagreements`: header row and columns port, protocols_by_section, names_by_section.
    static Result<PortRegistry> read(const QByteArray &tsv, const QString &file, const QByteArray &disagreements = {});
    /// The registry that ships with the program.
    static const PortRegistry &shipped();

    const QList<RegistryEntry> &entries() const { return m_entries; }
    /// Entries that hold this port, in the order of the file; those of unknown protocol are among them.
    QList<RegistryEntry> at(Port port, Protocol protocol) const;
    /// Entries whose number or range touches the set, in the order of the file; those of unknown protocol are among them.
    /// For a protocol without ports the set is not looked at.
    QList<RegistryEntry> touching(const PortSet &ports, Protocol protocol) const;
    /// Entries that every word fits, as a beginning or as a port number; accents, case and fillers do not matter.
    /// In the order of the file. A text without words finds nothing.
    QList<RegistryEntry> search(const QString &text) const;
    /// The same for an entry: of its first port; empty for protocols without ports.
    static QString portClass(const RegistryEntry &entry);
    /// 0-1023 `system`, 1024-49151 `user`, 49152-65535 `dynamic`.
    static QString portClass(Port port);
    /// The file name of the document that the registry comes from.
    static QString document();
    /// A digest of what was read, to tell whether an index is out of date.
    const QString &sourcesDigest() const { return m_digest; }

private:
    QList<RegistryEntry> m_entries;
    QMultiHash<int, int> m_single; ///< port -> index, single ports only
    QList<int> m_ranges;           ///< indexes of ranges
    QList<int> m_portless;         ///< indexes of protocols without ports
    QString m_digest;
};

} // namespace portolan
