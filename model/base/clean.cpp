// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clean.h"

#include <algorithm>

namespace portolan {

namespace {

QString escapeOf(char16_t unit)
{
    return QStringLiteral("\\u") + QString::number(unit, 16).rightJustified(4, u'0');
}

void appendEscape(char32_t character, QString &to)
{
    if (QChar::requiresSurrogates(character))
        to += escapeOf(QChar::highSurrogate(character)) + escapeOf(QChar::lowSurrogate(character));
    else
        to += escapeOf(char16_t(character));
}

void append(char32_t character, QString &to)
{
    for (const char16_t unit : QChar::fromUcs4(character))
        to += QChar(unit);
}

bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~';
}

/// The characters of a text; half of a pair is one by itself.
template <class Each>
void forEachCharacter(const QString &text, Each each)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            each(QChar::surrogateToUcs4(c, text.at(++i)));
        else
            each(char32_t(c.unicode()));
    }
}

/// The unit that `\uXXXX` at this place stands for, -1 for none.
int escapeAt(const QString &text, qsizetype at)
{
    if (text.size() - at < 6 || text.at(at) != u'\\' || text.at(at + 1) != u'u')
        return -1;
    int unit = 0;
    for (const QChar c : QStringView(text).mid(at + 2, 4)) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && !(c >= u'a' && c <= u'f'))
            return -1;
        unit = unit * 16 + c.unicode() - (isDigit ? u'0' : u'a' - 10);
    }
    return unit;
}

} // namespace

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
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString clean;
    clean.reserve(text.size());
    forEachCharacter(text, [&clean](char32_t character) {
        if (character == U'\n' || character == U'\t' || character == U'\r')
            clean += u' ';
        else if (isUnsafeCharacter(character))
            clean += QChar(QChar::ReplacementCharacter);
        else
            append(character, clean);
    });
    return clean;
}

QString escaped(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c) && c != u'\\'; }))
        return text;
    QString clean;
    clean.reserve(text.size());
    qsizetype backslashes = 0;
    // Those before an escape, and before what looks like one, are doubled; so is a row of several.
    const auto endRow = [&](bool beforeEscape) {
        clean += QString(backslashes > 1 || beforeEscape ? 2 * backslashes : backslashes, u'\\');
        backslashes = 0;
    };
    forEachCharacter(text, [&](char32_t character) {
        if (character == U'\\') {
            ++backslashes;
            return;
        }
        const bool unsafe = isUnsafeCharacter(character);
        endRow(unsafe || character == U'u');
        if (unsafe)
            appendEscape(character, clean);
        else
            append(character, clean);
    });
    endRow(false);
    return clean;
}

QString unescaped(const QString &text)
{
    QString given;
    given.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const int unit = escapeAt(text, i); unit >= 0) {
            given += QChar(unit);
            i += 5;
        } else {
            given += text.at(i);
            if (text.at(i) == u'\\' && i + 1 < text.size() && text.at(i + 1) == u'\\')
                ++i;
        }
    }
    return given;
}

QByteArray escapedJson(const QByteArray &json)
{
    if (std::all_of(json.begin(), json.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }))
        return json;
    QString clean;
    clean.reserve(json.size());
    forEachCharacter(QString::fromUtf8(json), [&clean](char32_t character) {
        if (character != U'\n' && isUnsafeCharacter(character))
            appendEscape(character, clean);
        else
            append(character, clean);
    });
    return clean.toUtf8();
}

} // namespace portolan
