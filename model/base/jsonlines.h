// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the line of every value in a JSON text, so that errors can name it, and what QJsonDocument passes over in
// silence: keys that are there twice, numbers that it does not keep.
#pragma once
#include "model/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace portolan {

/// How many objects and lists may stand in one another.
inline constexpr int deepestJson = 64;
/// How many faults of a file are kept; the others are counted.
inline constexpr qsizetype mostFaults = 200;

/// Looks only when it is asked: files without faults are many. Time and memory are linear in the text.
class JsonLines
{
public:
    JsonLines() = default;
    /// `json` is valid JSON.
    explicit JsonLines(const QByteArray &json) : m_json(json) {}
    /// The 1-based line on which the value at this path begins (`devices[3].interfaces[0].zone`); the line of the
    /// nearest parent when there is no such value; 0 for nothing.
    int lineOf(const QString &path) const;

private:
    void read() const;

    mutable QByteArray m_json; ///< not yet read
    mutable QHash<quint64, int>
        m_lines; ///< by a hash of the path: the paths themselves may be longer than the text
};

/// Parses a JSON text whose top is an object. A byte order mark is allowed. Nothing of it is lost: a key that is
/// there twice in an object and a number that would be read as another are faults, as is what stands deeper than
/// deepestJson. Errors carry file and line, and field where the text is JSON.
Result<QJsonObject> readJsonObject(const QByteArray &json, const QString &file);

} // namespace portolan
