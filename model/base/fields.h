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
    QString file = {};
    JsonLines lines = {};
    QList<Error> errors = {}; ///< mostFaults of them at most
    qint64 untold = 0;        ///< how many there were beyond those

    void add(const Error &error);
    bool any() const { return !errors.isEmpty(); }
    /// All of them; there is at least one.
    Error error() const { return Error::ofAll(errors, untold); }
};

/// One object of the file. Every read marks its key as known; `unknown()` is what is left, to survive a round trip.
/// Keys are literals: they are remembered, not copied, as a plan has a million of them.
class Fields
{
public:
    Fields(const QJsonObject &object, const QString &path, FieldFaults &faults);

    const QString &path() const { return m_path; }
    bool has(const char *key) const;
    /// True for `[]`: where one thing is needed, that is not as good as none said.
    bool isEmptyList(const char *key) const;
    /// The whole object, read or not.
    const QJsonObject &all() const { return m_object; }
    QJsonValue raw(const char *key);
    QString text(const char *key, const QString &otherwise = {});
    /// A text that must be there and not be empty.
    QString needed(const char *key);
    bool flag(const char *key, bool otherwise);
    int number(const char *key, int otherwise, int lowest, int highest);
    /// Any number in this range.
    double real(const char *key, double otherwise, double lowest, double highest);
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
    /// Calls `each` for every object of an array; a fault when there are more than `most`.
    void objects(const char *key, const std::function<void(Fields &)> &each, qsizetype most = 1'000'000);
    /// Calls `each` for every member of an object whose keys are names.
    void members(const char *key, const std::function<void(const QString &name, const QJsonValue &value)> &each);
    /// An object whose members are objects again, such as the options of products. Kept as it is.
    QJsonObject objectOfObjects(const char *key);

    void fault(const char *key, const QString &what, const QString &remedy = {});
    /// At one item of a list.
    void faultAt(const char *key, qsizetype index, const QString &what, const QString &remedy = {});
    /// At one text of a list, when it is one; at the list itself where it is a single text.
    void faultIn(const char *key, qsizetype index, const Error &error);
    /// At one member of an object whose keys are names.
    void faultOf(const char *key, const QString &name, const QString &what, const QString &remedy = {});
    QJsonObject unknown() const;
    /// A fault for every key that was never read.
    void refuseUnknown();

private:
    QString pathOf(const char *key) const;
    void faultHere(const QString &field, const QString &what, const QString &remedy);
    QJsonValue take(const char *key);

    QJsonObject m_object;
    QString m_path;
    FieldFaults *m_faults;
    QVarLengthArray<const char *, 16> m_known;
};

} // namespace portolan
