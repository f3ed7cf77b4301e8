// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingsstore.h"

#include "model/base/jsonlines.h"
#include "model/base/safefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>
#include <QtCore/QSettings>

namespace portolan {

namespace {

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreTexts)
};

constexpr qint64 mostBytes = 4 << 20; ///< settings are some kilobytes

QJsonValue jsonOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{QStringLiteral("bytes"), QString::fromLatin1(value.toByteArray().toBase64())}};
    return QJsonValue::fromVariant(value);
}

/// Invalid for what is none of the kept kinds.
QVariant variantOf(const QJsonValue &value)
{
    if (value.isObject())
        return QByteArray::fromBase64(value.toObject().value(QStringLiteral("bytes")).toString().toLatin1());
    if (value.isArray())
        return value.toVariant().toStringList();
    return value.isNull() ? QVariant() : value.toVariant();
}

Result<QHash<QString, QVariant>> readSettings(const QString &file)
{
    const auto bytes = readFile(file, mostBytes);
    if (!bytes)
        return bytes.error();
    const auto object = readJsonObject(*bytes, file);
    if (!object)
        return object.error();
    QHash<QString, QVariant> values;
    for (auto it = object->begin(); it != object->end(); ++it)
        if (const QVariant value = variantOf(it.value()); value.isValid())
            values.insert(it.key(), value);
    return values;
}

} // namespace

SettingsStore::SettingsStore(const QString &file, const QString &older) : m_file(file)
{
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink()) {
        auto values = readSettings(file);
        if (values)
            m_values = std::move(*values);
        else
            m_fault = values.error();
    } else if (!older.isEmpty() && QFileInfo::exists(older) && refuseSpecial(older)) {
        const QSettings earlier(older, QSettings::IniFormat);
        const QStringList keys = earlier.allKeys();
        for (const QString &key : keys) {
            m_values.insert(key, earlier.value(key));
            m_changed.append(key);
        }
    }
}

void SettingsStore::setValue(const QString &key, const QVariant &value)
{
    if (m_values.contains(key) && m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    if (!m_changed.contains(key))
        m_changed.append(key);
}

Done SettingsStore::write()
{
    if (m_changed.isEmpty())
        return Nothing{};
    if (const Done made = makeFolder(QFileInfo(m_file).absolutePath()); !made)
        return made;
    QLockFile lock(m_file + QStringLiteral(".lock"));
    lock.tryLock(1000); // another window writes for a moment; without the lock its last keys might be lost, no more
    QHash<QString, QVariant> values = m_values;
    if (QFileInfo::exists(m_file)) {
        auto theirs = readSettings(m_file);
        if (theirs) {
            values = std::move(*theirs);
            for (const QString &key : std::as_const(m_changed))
                values.insert(key, m_values.value(key));
        } else if (const auto kept = keepForGood(
                       m_file, QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hhmm")));
                   !kept) {
            return kept.error();
        }
    }
    QJsonObject object;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        object.insert(it.key(), jsonOf(it.value()));
    if (const auto written = writeFile(m_file, QJsonDocument(object).toJson()); !written)
        return Error{.what = StoreTexts::tr("The settings were not kept: %1").arg(written.error().what),
                     .remedy = written.error().remedy,
                     .file = m_file};
    m_values = std::move(values);
    m_changed.clear();
    return Nothing{};
}

} // namespace portolan
