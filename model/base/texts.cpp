// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/texts.h"

#include <QtCore/QDir>
#include <QtCore/QTranslator>

namespace portolan {

Texts::Texts(const QString &language) : m_language(language)
{
    // English has a file too, for its plurals only.
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/portolan_%1.qm").arg(language)))
        m_translator = translator;
}

QString Texts::translate(const char *context, const char *text, const char *comment, int n) const
{
    QString result = m_translator ? m_translator->translate(context, text, comment, n) : QString();
    if (result.isEmpty())
        result = QString::fromUtf8(text);
    if (n >= 0)
        result.replace(QStringLiteral("%n"), QString::number(n));
    return result;
}

QStringList Texts::languages()
{
    QStringList codes{QStringLiteral("en")};
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("portolan_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        if (const QString code = file.mid(9).chopped(3); code != QStringLiteral("en"))
            codes.append(code);
    return codes;
}

} // namespace portolan
