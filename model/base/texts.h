// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of one language: a document may speak another language than the window it is made in.
#pragma once
#include <QtCore/QMap>
#include <QtCore/QString>
#include <memory>

class QTranslator;

namespace portolan {

/// A short text in several languages, by language code; English is always there.
struct LocalText
{
    QMap<QString, QString> byLanguage;

    LocalText() = default;
    explicit LocalText(const QString &english) { byLanguage.insert(QStringLiteral("en"), english); }
    QString in(const QString &language) const
    {
        return byLanguage.value(language, byLanguage.value(QStringLiteral("en")));
    }
    bool isEmpty() const { return byLanguage.isEmpty(); }
    bool operator==(const LocalText &) const = default;
};

/// A value that can be copied into a worker. lupdate finds the calls of `translate`.
class Texts
{
public:
    /// `language`: `en` or the code of a translation on the shelf; unknown codes give English.
    explicit Texts(const QString &language = QStringLiteral("en"));

    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;
    QString of(const LocalText &text) const { return text.in(m_language); }
    const QString &language() const { return m_language; }

    /// The codes of all languages there are, English first.
    static QStringList languages();

private:
    QString m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace portolan
