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
};

/// A plain value: copying is cheap, no database behind it.
class PortRegistry {
public:
    PortRegistry() = default;
    /// `tsv`: header row and columns port, protocol, name, status, section, confidence, src_lines, flags, note.
    static Result<PortRegistry> read(const QByteArray &tsv, const QString &file);
    /// The registry that ships with the program.
    static const PortRegistry &shipped();

    const QList<RegistryEntry> &entries() const { return m_entries; }
    /// Entries that hold this port, in the order of the file.
    QList<RegistryEntry> at(Port port, Protocol protocol) const;
    /// Entries whose number or range touches the set, in the order of the file.
    QList<RegistryEntry> touching(const PortSet &ports, Protocol protocol) const;
    /// 0-1023 `system`, 1024-49151 `user`, 49152-65535 `dynamic`.
    static QString portClass(Port port);
    /// The file name of the document that the registry comes from.
    static QString document();

private:
    QList<RegistryEntry> m_entries;
    QMultiHash<int, int> m_single; ///< port -> index, single ports only
    QList<int> m_ranges;           ///< indexes of ranges
};

} // namespace portolan
