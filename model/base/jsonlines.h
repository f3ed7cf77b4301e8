// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the line of every value in a JSON text, so that errors can name it; QJsonDocument keeps no positions.
#pragma once
#include "model/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace portolan {

/// Looks only when it is asked: files without faults are many.
class JsonLines
{
public:
    JsonLines() = default;
    /// `json` is valid JSON.
    explicit JsonLines(const QByteArray &json) : m_json(json) {}
    /// The 1-based line on which the value at this path begins (`devices[3].interfaces[0].zone`); the line of the
    /// nearest parent when there is no such value; 0 for nothing.
    int lineOf(QString path) const;

private:
    void read() const;

    mutable QByteArray m_json; ///< not yet read
    mutable QHash<QString, int> m_lines;
};

/// Parses a JSON text whose top is an object. A byte order mark is allowed. Errors carry file and line.
Result<QJsonObject> readJsonObject(const QByteArray &json, const QString &file);

} // namespace portolan
