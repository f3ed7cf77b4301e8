// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SettingsStore keeps settings by key in a JSON file, written whole or not at all.
//
// QSettings was looked at: it writes through QSaveFile, which in Qt 6.4 takes a full disk for success and leaves an
// empty file; it is still read, for the settings of earlier versions.
#pragma once
#include "model/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QVariant>

namespace portolan {

/// Values are texts, numbers, truth values, bytes and lists of texts; others are not kept.
class SettingsStore
{
public:
    /// Reads `file`; where there is none, the settings of an earlier version from `older`. A file that does not
    /// read is an error, told by fault(): everything has its first value then, and the file is set aside at the
    /// first write.
    explicit SettingsStore(const QString &file, const QString &older = {});

    QVariant value(const QString &key, const QVariant &otherwise) const { return m_values.value(key, otherwise); }
    void setValue(const QString &key, const QVariant &value);
    bool isWritten() const { return m_changed.isEmpty(); }
    /// Writes what was set since; what another program wrote meanwhile under other keys stays.
    Done write();
    /// What was wrong with the file when it was read.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    QString m_file;
    QHash<QString, QVariant> m_values;
    QStringList m_changed;
    std::optional<Error> m_fault;
};

} // namespace portolan
