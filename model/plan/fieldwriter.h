// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers and writers of entities share: JSON without default values, addresses that must be valid, ids
// that are there once.
#pragma once
#include "model/base/fields.h"

#include <QtCore/QCoreApplication>

namespace portolan {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
};

/// Writes fields into an object, leaving out what has its default value.
class FieldWriter
{
public:
    explicit FieldWriter(const QJsonObject &extra) : m_object(extra) {}
    FieldWriter &text(const char *key, const QString &value, const QString &standard = {})
    {
        return put(key, value, value == standard);
    }
    FieldWriter &flag(const char *key, bool value, bool standard) { return put(key, value, value == standard); }
    FieldWriter &number(const char *key, double value, double standard)
    {
        return put(key, value, value == standard);
    }
    FieldWriter &texts(const char *key, const QStringList &values)
    {
        return put(key, QJsonArray::fromStringList(values), values.isEmpty());
    }
    FieldWriter &object(const char *key, const QJsonObject &value) { return put(key, value, value.isEmpty()); }
    FieldWriter &array(const char *key, const QJsonArray &value) { return put(key, value, value.isEmpty()); }
    QJsonObject done() const { return m_object; }

private:
    FieldWriter &put(const char *key, const QJsonValue &value, bool leaveOut)
    {
        if (!leaveOut)
            m_object.insert(QString::fromLatin1(key), value);
        return *this;
    }
    QJsonObject m_object;
};

inline void checkSubnets(Fields &fields, const char *key, const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (const auto set = readAddresses(texts.at(i)); !set)
            fields.faultIn(key, i, set.error());
}

/// A fault where the id is there already. What has none has been said to have none.
inline void refuseTwice(Fields &fields, const QString &id, QSet<QString> &seen, const char *key = "id")
{
    if (!id.isEmpty() && seen.contains(id))
        fields.fault(key, PlanTexts::tr("The id \"%1\" is there twice.").arg(id),
                     PlanTexts::tr("Give each its own id."));
    seen.insert(id);
}

} // namespace portolan
