// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of this shelf share: how they name things, and what they ask of a plan again and again.
#pragma once
#include "model/base/addressindex.h"
#include "model/checks/check.h"

#include <QtCore/QSet>

namespace portolan {

/// Each thing once, in the order of the first time.
template <class T>
class Unique
{
public:
    void add(const T &item)
    {
        if (m_seen.contains(item))
            return;
        m_seen.insert(item);
        m_items.append(item);
    }
    void add(const QList<T> &items)
    {
        for (const T &item : items)
            add(item);
    }
    const QList<T> &items() const { return m_items; }
    QList<T> sorted() const
    {
        QList<T> items = m_items;
        std::sort(items.begin(), items.end());
        return items;
    }
    bool isEmpty() const { return m_items.isEmpty(); }

private:
    QList<T> m_items;
    QSet<T> m_seen;
};

/// What a finding says, in the order in which it is read.
struct Words
{
    QString text;
    QString needs;
    QString found;
    QString remedy;
};
/// Appends a finding and gives it back, for its fixes. `key`: what tells the finding from others of its check,
/// stable through unrelated edits; empty: its subjects do.
Finding &report(QList<Finding> &findings, const Check &check, Finding::Severity severity,
                const QList<Subject> &subjects, const Words &words, const QString &key = {});

/// A finding names at most so many subjects, so that a fault of ten thousand devices stays one that can be read.
inline constexpr int mostSubjects = 50;

/// `a, b, c, d and 6 more`.
QString listed(const Texts &texts, QStringList names);
QString deviceNames(const CheckInput &input, const QList<int> &devices);
QList<Subject> deviceSubjects(const CheckInput &input, const QList<int> &devices);

/// The names of the devices of an end, its groups, or its label.
QString endName(const CheckInput &input, const Need &need, const FlowEnd &end);
/// `TCP 443, 8000–8010`, `ESP`.
QString portText(Protocol protocol, const PortSet &ports);
/// Name of the product and of what is needed: `Dante: monitoring`; the purpose of a custom requirement.
QString needName(const CheckInput &input, const Need &need);
QString zoneName(const CheckInput &input, const QString &zone);
/// The first row of a flow.
Subject flowSubject(const CheckInput &input, int flow);

inline bool isActive(const Flow &flow)
{
    return flow.state == Flow::State::Active;
}

/// The requirement behind a need; nullptr for a custom one.
const Requirement *requirementOf(const CheckInput &input, const Need &need);
/// For every need, the first active flow that asks for it, -1 when there is none.
QList<int> firstActiveFlows(const CheckInput &input);
/// For every need, whether it is one of those that `concerns` names.
QList<bool> needsThat(const CheckInput &input, const std::function<bool(const Need &need)> &concerns);
/// Calls `each` for every way of every active flow that has both its ends; `needs`: of these needs only.
void forEachWay(const CheckInput &input, const QList<bool> &needs,
                const std::function<void(int flow, const Path &path)> &each);
/// The active flows that have a way such as this one, ascending. To be remembered: it walks over all ways.
QList<int> flowsByWay(const CheckInput &input, const std::function<bool(const Path &path)> &isSuch);
/// Calls `each` for every way of these flows.
void forEachWayOf(const CheckInput &input, const QList<int> &flows,
                  const std::function<void(int flow, const Path &path)> &each);
/// For every gateway, whether it translates sources or addresses one to one.
QList<bool> translatingGateways(const CheckInput &input);
/// Whether a zone is the Internet: outside, and without subnets of its own.
bool isInternet(const CheckInput &input, const QString &zone);
QStringList internetZones(const CheckInput &input);
/// What gateways translate on the way out; each is looked at once.
class SourceTranslations
{
public:
    explicit SourceTranslations(const CheckInput &input) : m_input(input) {}
    /// At this interface, by index; nullptr where the source is left alone.
    const Nat *at(int gateway, int interface, const AddressSet &source) const;

private:
    struct Side
    {
        AddressIndex statics, pools; ///< indexes in Gateway.nat
        int every = -1;              ///< the first pool for whatever leaves
        int hides = -1;
    };
    const CheckInput &m_input;
    mutable QHash<int, QHash<QString, Side>> m_sides; ///< by gateway and interface
};
/// Whether a rule of any point permits the flow.
QList<bool> permittedFlows(const CheckInput &input);

/// The addresses and ranges of a DHCP pool, of a zone.
AddressSet poolOf(const Zone &zone);
AddressSet subnetsOf(const Zone &zone);
/// By zone.
QHash<QString, AddressSet> subnetsOfZones(const CheckInput &input);

/// A port that a device listens on.
struct Listener
{
    QString owner; ///< product of the role, or the role itself where it is a generic one
    QString role;
    QString product; ///< id of the product that says so
    QString service;
    QString name; ///< of the service, in the language of the findings
    Protocol protocol;
    PortSet ports;
    bool multicast = false;
    bool dynamic = false;
    bool localOnly = false;
};
/// Which requirements make which roles listen.
class RoleIndex
{
public:
    explicit RoleIndex(const CheckInput &input);
    /// Those that are about a role of the device: indexes of product and requirement, ascending.
    QList<std::pair<int, int>> of(const Device &device) const;

private:
    QHash<QString, QList<std::pair<int, int>>> m_requirements; ///< by `product/role`
};
/// Everything that the roles of a device listen on with its option values; optional services that are off are not.
QList<Listener> listenersOf(const CheckInput &input, const RoleIndex &index, const Device &device);
/// The ports that two of these listeners want and only one can have; empty where they agree to share them.
PortSet contestedPorts(const QList<Listener> &listeners, const Listener &a, const Listener &b);

} // namespace portolan
