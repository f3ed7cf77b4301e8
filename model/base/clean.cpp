// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clean.h"

#include <QtCore/QChar>
#include <QtCore/QList>

namespace portolan {

bool isUnsafeCharacter(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString oneLine(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (char32_t character : characters) {
        if (character == U'\n' || character == U'\t' || character == U'\r')
            clean += u' ';
        else if (isUnsafeCharacter(character))
            clean += QChar(QChar::ReplacementCharacter);
        else
            clean += QString::fromUcs4(&character, 1);
    }
    return clean;
}

} // namespace portolan
