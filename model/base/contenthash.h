// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A ContentHash is 64 bits that depend on nothing but what was added: the same in every run, on every machine.
#pragma once
#include <QtCore/QString>
#include <algorithm>

namespace portolan {

/// Not for secrets. The order of what is added counts, and so does where one text ends and the next begins.
class ContentHash
{
public:
    ContentHash &add(quint64 number)
    {
        m_state = mixed(m_state ^ mixed(number + 0x9e3779b97f4a7c15u));
        return *this;
    }
    ContentHash &add(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); i += 4) {
            quint64 four = 0;
            for (qsizetype j = i; j < std::min(i + 4, text.size()); ++j)
                four = four << 16 | text.at(j).unicode();
            add(four);
        }
        return add(quint64(text.size()));
    }
    quint64 value() const { return m_state; }

private:
    static quint64 mixed(quint64 bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
        return bits ^ (bits >> 31);
    }
    quint64 m_state = 0x706f72746f6c616eu;
};

} // namespace portolan
