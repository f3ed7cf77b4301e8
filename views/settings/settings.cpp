// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace portolan {

namespace {
const QStringList &schemeWords()
{
    static const QStringList words{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system"),
                                   QStringLiteral("contrast")};
    return words;
}
constexpr int mostRecent = 10;
} // namespace

Settings::Settings(bool remembering, QObject *parent) : QObject(parent)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/portolan/");
    if (remembering)
        m_store = std::make_unique<SettingsStore>(folder + QStringLiteral("settings.json"),
                                                  folder + QStringLiteral("portolan.conf"));
    m_writing.setSingleShot(true);
    m_writing.setInterval(0);
    connect(&m_writing, &QTimer::timeout, this, &Settings::write);
}

Settings::Settings(const QString &file, QObject *parent) : Settings(false, parent)
{
    m_store = std::make_unique<SettingsStore>(file);
}

Settings::~Settings()
{
    write();
}

std::optional<Error> Settings::fault() const
{
    return m_store ? m_store->fault() : std::nullopt;
}

void Settings::write()
{
    const Done written = m_store ? m_store->write() : Done(Nothing{});
    if (!written && !m_failed)
        Q_EMIT notKept(written.error());
    m_failed = !written;
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    return m_store ? m_store->value(key, otherwise) : otherwise;
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (!m_store)
        return;
    m_store->setValue(key, value);
    if (QCoreApplication::instance())
        m_writing.start();
}

Theme::Scheme Settings::scheme() const
{
    const int index = int(schemeWords().indexOf(value(QStringLiteral("window/theme")).toString()));
    return index < 0 ? Theme::Scheme::System : Theme::Scheme(index);
}

void Settings::setScheme(Theme::Scheme scheme)
{
    setValue(QStringLiteral("window/theme"), schemeWords().at(int(scheme)));
}

QString Settings::language() const
{
    return value(QStringLiteral("window/language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    setValue(QStringLiteral("window/language"), language);
}

QString Settings::productFolder() const
{
    return value(QStringLiteral("catalog/folder")).toString();
}

void Settings::setProductFolder(const QString &folder)
{
    if (folder == productFolder())
        return;
    setValue(QStringLiteral("catalog/folder"), folder);
    Q_EMIT productFolderChanged();
}

int Settings::recoveryMinutes() const
{
    return qBound(0, value(QStringLiteral("recovery/minutes"), 1).toInt(), 60);
}

void Settings::setRecoveryMinutes(int minutes)
{
    if (minutes == recoveryMinutes())
        return;
    setValue(QStringLiteral("recovery/minutes"), qBound(0, minutes, 60));
    Q_EMIT recoveryMinutesChanged();
}

QStringList Settings::recentPlans() const
{
    return value(QStringLiteral("files/recent")).toStringList().mid(0, mostRecent);
}

void Settings::addRecentPlan(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList plans = recentPlans();
    plans.removeAll(whole);
    plans.prepend(whole);
    setValue(QStringLiteral("files/recent"), plans.mid(0, mostRecent));
    Q_EMIT recentPlansChanged();
}

void Settings::forgetRecentPlans()
{
    setValue(QStringLiteral("files/recent"), QStringList());
    Q_EMIT recentPlansChanged();
}

QString Settings::folder(const QString &purpose) const
{
    return value(QStringLiteral("folders/") + purpose).toString();
}

void Settings::setFolder(const QString &purpose, const QString &folder)
{
    setValue(QStringLiteral("folders/") + purpose, folder);
}

QByteArray Settings::bytes(const QString &key) const
{
    return value(key).toByteArray();
}

void Settings::setBytes(const QString &key, const QByteArray &bytes)
{
    setValue(key, bytes);
}

QString Settings::author() const
{
    return value(QStringLiteral("author/name")).toString();
}

void Settings::setAuthor(const QString &author)
{
    setValue(QStringLiteral("author/name"), author);
}

} // namespace portolan
