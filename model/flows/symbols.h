// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols number the texts that stand for addresses which are not known.
#pragma once
#include "model/plan/plan.h"

#include <QtCore/QHash>

namespace portolan {

/// The texts of symbols with their numbers, which are their places in a list.
class Symbols
{
public:
    explicit Symbols(QStringList &texts) : m_texts(texts) {}
    int number(const QString &text)
    {
        // Others may have appended texts meanwhile.
        for (int n = int(m_numbers.size()); n < m_texts.size(); ++n)
            m_numbers.insert(m_texts.at(n), n);
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.constEnd())
            return *found;
        m_texts.append(text);
        return *m_numbers.insert(text, int(m_texts.size()) - 1);
    }
    AddressSet set(const QString &text) { return AddressSet(Address::symbol(number(text))); }

private:
    QStringList &m_texts;
    QHash<QString, int> m_numbers;
};

/// The addresses of one interface of a device; those that are not known get symbols.
AddressSet interfaceAddresses(const Plan &plan, const Device &device, const DeviceInterface &interface,
                              Symbols &symbols);

} // namespace portolan
