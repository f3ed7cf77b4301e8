// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JsonWalk goes once through a JSON text that QJsonDocument accepts and says what it meets, with paths and lines.
#pragma once
#include <QtCore/QByteArray>
#include <vector>

namespace portolan {

/// Time is linear in the text; memory in its depth and in the keys of the objects that are open.
class JsonWalk
{
public:
    static constexpr quint64 beginningOfPath = 0xcbf29ce484222325ULL;
    /// The hash of a path is made character by character, of UTF-8 such as `devices[3].id`.
    static quint64 hashOf(char next, quint64 before) { return (before ^ quint8(next)) * 0x100000001b3ULL; }

protected:
    explicit JsonWalk(const QByteArray &json) : m_json(json) {}
    virtual ~JsonWalk() = default;
    void walk();
    /// The path of the value or key that is told of just now.
    QByteArray path() const;

    virtual void value(quint64 /*pathHash*/, int /*line*/) {}
    /// A number as it is written.
    virtual void number(QByteArrayView /*digits*/, int /*line*/) {}
    /// The key at path() has been there before in its object.
    virtual void keyTwice(int /*line*/) {}
    /// An object or list begins; false ends the walk.
    virtual bool deeper(int /*depth*/, int /*line*/) { return true; }

private:
    struct Key
    {
        QByteArray text; ///< without escapes; half of a surrogate pair as three bytes
        int line = 0;
        bool operator<(const Key &other) const { return text < other.text; }
    };
    struct Level
    {
        bool isArray = false;
        bool keyNext = true;
        int index = 0;
        QByteArray key = {};
        quint64 hash = beginningOfPath;
        std::vector<Key> keys = {};
    };

    quint64 hashHere() const;
    void string();
    void plainValue();
    void endObject();
    int lineHere();

    QByteArray m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_counted = 0; ///< up to here the lines are counted
    std::vector<Level> m_levels;
};

/// Whether a number, as it is written in JSON, is the same after QJsonDocument has read and written it: whole
/// numbers of 64 bits, and what a double tells from its neighbours.
bool jsonNumberIsKept(QByteArrayView digits);

} // namespace portolan
