// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/jsonwalk.h"

#include <algorithm>
#include <cstring>

namespace portolan {

namespace {

/// UTF-8 of one UTF-16 unit or character; halves of pairs are written as if they were characters.
void append(char32_t c, QByteArray &to)
{
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        (to += char(0xc0 | c >> 6)) += char(0x80 | (c & 63));
    } else if (c < 0x10000) {
        ((to += char(0xe0 | c >> 12)) += char(0x80 | (c >> 6 & 63))) += char(0x80 | (c & 63));
    } else {
        ((to += char(0xf0 | c >> 18)) += char(0x80 | (c >> 12 & 63))) += char(0x80 | (c >> 6 & 63));
        to += char(0x80 | (c & 63));
    }
}

/// What a text between quotes stands for, in UTF-8: the same for every way to write it.
QByteArray meaning(QByteArrayView written)
{
    if (!written.contains('\\'))
        return written.toByteArray();
    QByteArray text;
    char32_t high = 0; // the first half of a pair that was written as an escape
    for (qsizetype i = 0; i < written.size(); ++i) {
        const char next = written.at(i) == '\\' && i + 1 < written.size() ? written.at(i + 1) : '\0';
        if (next == 'u' && i + 6 <= written.size()) {
            const char32_t unit = written.sliced(i + 2, 4).toByteArray().toUInt(nullptr, 16);
            i += 5;
            if (high && unit >= 0xdc00 && unit < 0xe000) {
                text.chop(3);
                append(0x10000 + ((high & 0x3ff) << 10) + (unit & 0x3ff), text);
                high = 0;
            } else {
                append(unit, text);
                high = unit >= 0xd800 && unit < 0xdc00 ? unit : 0;
            }
            continue;
        }
        high = 0;
        if (next == '\0') {
            text += written.at(i);
            continue;
        }
        static const char letters[] = "bfnrt", stands[] = "\b\f\n\r\t";
        const char *known = std::strchr(letters, next);
        text += known ? stands[known - letters] : next;
        ++i;
    }
    return text;
}

/// The significant digits of a number and where its point stands, `value = 0.digits * 10 ^ exponent`.
struct Decimal
{
    QByteArray digits;
    qint64 exponent = 0;
    bool operator==(const Decimal &) const = default;
};

Decimal decimalOf(QByteArrayView text)
{
    Decimal decimal;
    qsizetype point = -1, i = text.startsWith('-') ? 1 : 0;
    for (; i < text.size() && text.at(i) != 'e' && text.at(i) != 'E'; ++i) {
        if (text.at(i) == '.')
            point = decimal.digits.size();
        else
            decimal.digits += text.at(i);
    }
    decimal.exponent = point < 0 ? decimal.digits.size() : point;
    if (i < text.size())
        decimal.exponent +=
            text.sliced(i + (text.sliced(i).startsWith("e+") || text.sliced(i).startsWith("E+") ? 2 : 1))
                .toByteArray()
                .toLongLong();
    qsizetype zeros = 0;
    while (zeros < decimal.digits.size() && decimal.digits.at(zeros) == '0')
        ++zeros;
    decimal.digits.remove(0, zeros);
    decimal.exponent -= zeros;
    while (decimal.digits.endsWith('0'))
        decimal.digits.chop(1);
    if (decimal.digits.isEmpty())
        decimal.exponent = 0;
    return decimal;
}

} // namespace

bool jsonNumberIsKept(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() <= 15 && std::none_of(text.begin(), text.end(), [](char c) { return c == 'e' || c == 'E'; }))
        return true; // a double holds any fifteen digits
    const Decimal given = decimalOf(text);
    bool fits = false;
    const QByteArray bytes = text.toByteArray();
    bytes.toLongLong(&fits);
    if (fits && std::all_of(text.begin() + (text.startsWith('-') ? 1 : 0), text.end(), isDigit))
        return true;
    const double number = bytes.toDouble(&fits);
    if (!fits || given.digits.size() > 17)
        return false;
    return decimalOf(QByteArray::number(number, 'e', std::max<int>(int(given.digits.size()) - 1, 0))) == given;
}

QByteArray JsonWalk::path() const
{
    QByteArray path;
    for (const Level &level : m_levels) {
        if (level.isArray)
            path += '[' + QByteArray::number(level.index) + ']';
        else
            path += path.isEmpty() ? level.key : '.' + level.key;
    }
    return path;
}

quint64 JsonWalk::hashHere() const
{
    if (m_levels.empty())
        return beginningOfPath;
    const Level &level = m_levels.back();
    quint64 hash = level.hash;
    const auto add = [&hash](QByteArrayView bytes) {
        for (const char c : bytes)
            hash = hashOf(c, hash);
    };
    if (level.isArray) {
        add("[" + QByteArray::number(level.index) + "]");
    } else {
        if (hash != beginningOfPath)
            add(".");
        add(level.key);
    }
    return hash;
}

int JsonWalk::lineHere()
{
    m_line += int(QByteArrayView(m_json).sliced(m_counted, m_at - m_counted).count('\n'));
    m_counted = m_at;
    return m_line;
}

void JsonWalk::string()
{
    const int line = lineHere();
    const qsizetype begin = m_at + 1;
    for (++m_at; m_at < m_json.size() && m_json.at(m_at) != '"'; ++m_at)
        if (m_json.at(m_at) == '\\')
            ++m_at;
    if (m_levels.empty() || m_levels.back().isArray || !m_levels.back().keyNext) {
        value(hashHere(), line);
        return;
    }
    Level &level = m_levels.back();
    level.key = meaning(QByteArrayView(m_json).sliced(begin, std::min(m_at, m_json.size()) - begin));
    level.keyNext = false;
    level.keys.push_back({level.key, line});
}

void JsonWalk::plainValue()
{
    const int line = lineHere();
    const qsizetype begin = m_at;
    while (m_at + 1 < m_json.size() && !strchr(",]} \t\r\n", m_json.at(m_at + 1)))
        ++m_at;
    value(hashHere(), line);
    const char first = m_json.at(begin);
    if (first == '-' || (first >= '0' && first <= '9'))
        number(QByteArrayView(m_json).sliced(begin, m_at + 1 - begin), line);
}

void JsonWalk::endObject()
{
    std::vector<Key> keys = std::move(m_levels.back().keys);
    std::stable_sort(keys.begin(), keys.end());
    for (size_t i = 1; i < keys.size(); ++i)
        if (keys[i].text == keys[i - 1].text) {
            m_levels.back().key = keys[i].text;
            keyTwice(keys[i].line);
        }
}

void JsonWalk::walk()
{
    for (; m_at < m_json.size(); ++m_at) {
        switch (const char c = m_json.at(m_at)) {
        case '{':
        case '[': {
            const quint64 hash = hashHere();
            value(hash, lineHere());
            if (!deeper(int(m_levels.size()) + 1, m_line))
                return;
            m_levels.push_back({.isArray = c == '[', .hash = hash});
            break;
        }
        case '}':
        case ']':
            if (m_levels.empty())
                return;
            if (c == '}')
                endObject();
            m_levels.pop_back();
            break;
        case ',':
            if (!m_levels.empty()) {
                ++m_levels.back().index;
                m_levels.back().keyNext = true;
            }
            break;
        case '"':
            string();
            break;
        case ':':
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            break;
        default:
            plainValue();
        }
    }
}

} // namespace portolan
