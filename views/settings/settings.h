// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Settings are what the program remembers between starts.
#pragma once
#include "views/settings/settingsstore.h"
#include "views/theme/theme.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

namespace portolan {

class Settings : public QObject
{
    Q_OBJECT
public:
    /// The user's settings; with `remembering` false nothing is read or written, everything has its first value.
    explicit Settings(bool remembering, QObject *parent = nullptr);
    /// Settings in a file of their own, for tests.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;
    /// What was wrong with the file of the settings when it was read; nothing if all was well.
    std::optional<Error> fault() const;

    Theme::Scheme scheme() const;
    void setScheme(Theme::Scheme scheme);
    /// The code of a translation, or empty: as the system.
    QString language() const;
    void setLanguage(const QString &language);
    /// The folder of the user's own products; empty: the standard one.
    QString productFolder() const;
    void setProductFolder(const QString &folder);
    /// Whether edits are kept for recovery: 0 keeps none. A number, as earlier versions kept a copy every so many
    /// minutes, 1 to 60.
    int recoveryMinutes() const;
    void setRecoveryMinutes(int minutes);

    /// The newest first, at most ten.
    QStringList recentPlans() const;
    void addRecentPlan(const QString &path);
    void forgetRecentPlans();

    /// Where dialogs for this purpose (`open`, `export`, ...) were last.
    QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &folder);
    QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &bytes);
    /// The name that approvals and waivers are signed with.
    QString author() const;
    void setAuthor(const QString &author);

Q_SIGNALS:
    void recentPlansChanged();
    void productFolderChanged();
    void recoveryMinutesChanged();
    void notKept(const portolan::Error &error); ///< writing failed; once until it works again

private:
    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

    void write();

    std::unique_ptr<SettingsStore> m_store;
    QTimer m_writing; ///< what is set in one go is written once
    bool m_failed = false;
};

} // namespace portolan
