// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about packets that a point begins or ceases to permit, as a firewall team reads them.
#pragma once
#include "model/pipeline/derive.h"
#include "model/rules/packetset.h"

namespace portolan {

class ChangeWords
{
public:
    /// `symbols`: of the boxes.
    ChangeWords(const DerivedPlan &derived, const QStringList &symbols, const Texts &texts)
        : m_derived(derived), m_symbols(symbols), m_texts(texts)
    {
    }

    QString opens(const Rule &rule, const PacketBox &box) const;
    QString closes(const Rule &rule, const PacketBox &box) const;
    /// `now translates what leaves by eth1: masquerade`, or no longer.
    QString translates(const Gateway &gateway, const Nat &nat, bool now) const;
    /// What differs between the two, and only that.
    QString moves(const Rule &oldRule, const PacketBox &oldBox, const DerivedPlan &before, const Rule &rule,
                  const PacketBox &box) const;

private:
    QString what(const Rule &rule, const PacketBox &box) const;
    QString end(const AddressSet &addresses, const QString &zone, const Rule &rule, bool source) const;
    QString addressWords(const AddressSet &addresses) const;
    QString namesOf(const AddressSet &addresses, const Rule &rule, bool source) const;
    QString zoneName(const QString &zone) const;

    const DerivedPlan &m_derived;
    const QStringList &m_symbols;
    const Texts &m_texts;
};

/// One packet of the box: the lowest of everything, the source port one that clients use.
SamplePacket exampleOf(const PacketBox &box);

} // namespace portolan
