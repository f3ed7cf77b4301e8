// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include "model/base/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace portolan {

QString languageFor(const QString &wanted)
{
    const QStringList known = Texts::languages();
    if (!wanted.isEmpty())
        return known.contains(wanted) ? wanted : QStringLiteral("en");
    for (const QString &language : QLocale().uiLanguages()) {
        const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (known.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

void installLanguage(const QString &language)
{
    QLocale::setDefault(QLocale(language == QStringLiteral("en") && QLocale().language() == QLocale::English
                                    ? QLocale()
                                    : QLocale(language)));
    auto *own = new QTranslator(qApp);
    if (own->load(QStringLiteral(":/i18n/portolan_%1.qm").arg(language)))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(qApp);
    if (qt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace portolan
