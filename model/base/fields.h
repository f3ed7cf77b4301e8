// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fields of a JSON object strictly: wrong types and values become errors with file, line and field.
#pragma once
#include "model/base/addresses.h"
#include "model/base/jsonlines.h"
#include "model/base/ports.h"
#include "model/base/protocol.h"
#include "model/base/texts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>
#include <QtCore/QVarLengthArray>
#include <functional>

namespace portolan {

/// What the readers of one file share: its name, its lines, the faults so far. Reading goes on after a fault, so
/// that all faults of a file are found at once.
struct FieldFaults
{
    QString file;
    JsonLines lines;
    QList<Error> errors;
};

/// One object of the file. Every read marks its key as known; `unknown()` is what is left, to survive a round trip.
/// Keys are literals: they are remembered, not copied, as a plan has a million of them.
class Fields
{
public:
    Fields(const QJsonObject &object, const QString &path, FieldFaults &faults);

    const QString &path() const { return m_path; }
    bool has(const char *key) const;
    QJsonValue raw(const char *key);
    QString text(const char *key, const QString &otherwise = {});
    /// A text that must be there and not be empty.
    QString needed(const char *key);
    bool flag(const char *key, bool otherwise);
    int number(const char *key, int otherwise, int lowest, int highest);
    QStringList texts(const char *key);
    QJsonObject object(const char *key);
    /// `{"en": "...", "es": "..."}` or a plain English text.
    LocalText localText(const char *key);
    /// One of the words; the index of it. A missing key gives `otherwise`.
    int choice(const char *key, const QStringList &words, int otherwise);
    PortSet ports(const char *key, const PortSet &otherwise);
    QList<Protocol> protocols(const char *key);
    /// Addresses joined into one set; `a`, `a-b`, CIDR.
    AddressSet addresses(const char *key);
    /// Calls `each` for every object of an array.
    void objects(const char *key, const std::function<void(Fields &)> &each);

    void fault(const char *key, const QString &what, const QString &remedy = {});
    QJsonObject unknown() const;
    /// A fault for every key that was never read.
    void refuseUnknown();

private:
    QString pathOf(const char *key) const;
    QJsonValue take(const char *key);

    QJsonObject m_object;
    QString m_path;
    FieldFaults *m_faults;
    QVarLengthArray<const char *, 16> m_known;
};

} // namespace portolan
