// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single packets at single points, packed so that millions can be compared.
#pragma once
#include "model/rules/rule.h"

#include <QtCore/QHash>

namespace portolan::testing {

/// A stretch longer than any that random plans draw (the link-local addresses) stands for its first address.
inline QList<Address> addressesIn(const AddressSet &set)
{
    QList<Address> all;
    for (const AddressRange &part : set)
        for (Address a = part.first;; a = next(a)) {
            if (part.first.high != part.last.high || part.last.low - part.first.low > 4096) {
                all.append(part.first);
                break;
            }
            all.append(a);
            if (a == part.last)
                break;
        }
    return all;
}

inline QList<int> portsIn(const PortSet &ports)
{
    QList<int> all;
    for (const auto &part : ports)
        for (int p = part.first; p <= part.last; ++p)
            all.append(p);
    return all;
}

/// A packet where one point sees it. Source ports are a word where connections are opened, single where they are
/// answered.
struct Atom
{
    QString point;
    Rule::Hook hook = Rule::Hook::Forward;
    QString in;
    QString out;
    Protocol protocol;
    Address source;
    Address destination;
    QString sourcePorts;
    int port = -1; ///< -1: the protocol has none
};

using PackedAtom = std::pair<quint64, quint64>;

/// Numbers for the words and addresses of one plan.
class AtomPacker
{
public:
    PackedAtom pack(const Atom &atom)
    {
        const quint64 place = number(atom.point) << 48 | quint64(atom.hook) << 40 | number(atom.in) << 24 |
                              number(atom.out) << 8 | atom.protocol.number;
        return {place, number(atom.source) << 48 | number(atom.destination) << 32 | number(atom.sourcePorts) << 16 |
                           quint64(atom.port & 0xffff)};
    }
    QString text(const PackedAtom &atom) const
    {
        auto word = [this](quint64 number) { return m_words.value(int(number & 0xffff)); };
        auto address = [this](quint64 number) { return m_addresses.value(int(number & 0xffff)).text(); };
        return QStringList{word(atom.first >> 48),
                           hookWord(Rule::Hook((atom.first >> 40) & 0xff)),
                           word(atom.first >> 24),
                           word(atom.first >> 8),
                           Protocol{quint8(atom.first & 0xff)}.name(),
                           address(atom.second >> 48),
                           address(atom.second >> 32),
                           word(atom.second >> 16),
                           QString::number(atom.second & 0xffff)}
            .join(u' ');
    }

private:
    template <class T>
    static quint64 numbered(const T &each, QHash<T, int> &known, QList<T> &all)
    {
        const auto found = known.constFind(each);
        if (found != known.constEnd())
            return quint64(*found);
        all.append(each);
        known.insert(each, int(all.size()) - 1);
        return quint64(all.size() - 1);
    }
    quint64 number(const QString &word) { return numbered(word, m_wordNumbers, m_words); }
    quint64 number(const Address &address) { return numbered(address, m_addressNumbers, m_addresses); }

    QHash<QString, int> m_wordNumbers;
    QList<QString> m_words;
    QHash<Address, int> m_addressNumbers;
    QList<Address> m_addresses;
};

class AtomSet
{
public:
    explicit AtomSet(AtomPacker &packer) : m_packer(packer) {}

    void add(const Atom &atom)
    {
        if (atom.source.family == atom.destination.family)
            m_atoms.push_back(m_packer.pack(atom));
    }
    void close()
    {
        std::sort(m_atoms.begin(), m_atoms.end());
        m_atoms.erase(std::unique(m_atoms.begin(), m_atoms.end()), m_atoms.end());
    }
    size_t size() const { return m_atoms.size(); }
    bool contains(const Atom &atom) const
    {
        return std::binary_search(m_atoms.begin(), m_atoms.end(), m_packer.pack(atom));
    }
    bool operator==(const AtomSet &other) const { return m_atoms == other.m_atoms; }
    /// Some of what is here and not there.
    QStringList beyond(const AtomSet &other) const
    {
        std::vector<PackedAtom> rest;
        std::set_difference(m_atoms.begin(), m_atoms.end(), other.m_atoms.begin(), other.m_atoms.end(),
                            std::back_inserter(rest));
        QStringList texts;
        for (size_t i = 0; i < std::min<size_t>(rest.size(), 4); ++i)
            texts.append(m_packer.text(rest[i]));
        return texts;
    }

private:
    AtomPacker &m_packer;
    std::vector<PackedAtom> m_atoms;
};

/// Everything that the rules of a book permit, packet by packet.
inline AtomSet acceptedBy(const RuleBook &book, AtomPacker &packer)
{
    AtomSet packets(packer);
    auto orNone = [](const QStringList &names) { return names.isEmpty() ? QStringList{QString()} : names; };
    for (const RuleSet &set : book.points)
        for (const Rule &rule : set.rules) {
            const QList<Address> sources = addressesIn(rule.source), destinations = addressesIn(rule.destination);
            QStringList sourcePorts{portsText(rule.sourcePorts)};
            if (rule.state == Rule::State::Return && rule.protocol.hasPorts()) {
                sourcePorts.clear();
                for (int port : portsIn(rule.sourcePorts))
                    sourcePorts.append(QString::number(port));
            }
            const QList<int> ports = rule.protocol.hasPorts() ? portsIn(rule.destinationPorts) : QList<int>{-1};
            for (const QString &in : orNone(rule.inInterfaces))
                for (const QString &out : orNone(rule.outInterfaces))
                    for (const Address &source : sources)
                        for (const Address &destination : destinations)
                            for (int port : ports)
                                for (const QString &sourcePort : sourcePorts)
                                    packets.add({set.id, rule.hook, in, out, rule.protocol, source, destination,
                                                 sourcePort, port});
        }
    packets.close();
    return packets;
}

} // namespace portolan::testing
