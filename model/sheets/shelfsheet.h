// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheets share: the names behind addresses, zones and documents in words, and the short forms used on
// paper.
#pragma once
#include "model/sheets/sheet.h"

#include <QtCore/QHash>

namespace portolan {

/// Answers in the words of people what a plan's addresses, zones and documents are called. Lives as long as the
/// derived plan.
class SheetWords
{
public:
    SheetWords(const DerivedPlan &derived, const Texts &texts);

    QString any() const;
    QString zone(const QString &id) const;
    /// `VLAN 10, 10.10.10.0/24`; only `VLAN 10` when the zone was told of before.
    QString zoneDetail(const QString &id, bool toldBefore = false) const;
    /// Address words as rules have them, in one line: symbols become names, `any` is in the language.
    QString addressLine(const QStringList &words) const;
    /// Devices, gateways and zones that own addresses of the set, in the order of the addresses: `flame-01, burn
    /// ×20`.
    QString namesBehind(const AddressSet &set, const QStringList &symbols) const;
    /// `Flame ports, lines 13–14; Pexip ports, line 36`: where these needs (indexes in FlowTable.needs) are
    /// written.
    QString documents(const QList<int> &needs) const;
    QString document(const Product &product, const QList<Source> &sources) const;
    QString deviceName(int device) const; ///< `burn ×20`
    QString pointName(const QString &id) const;
    QString roleName(const QString &productAndRole) const;

private:
    struct Owner
    {
        AddressRange range;
        int device = -1; ///< or a gateway
        int gateway = -1;
    };
    QString ownerName(const Owner &owner, const AddressSet &set) const;

    const DerivedPlan *m_derived;
    const Texts *m_texts;
    QList<Owner> m_owners;      ///< by first address
    QList<Address> m_lastSoFar; ///< the highest last address of the owners up to here
    QList<AddressSet> m_zoneSets;
    QList<std::pair<Address, int>> m_zoneStarts; ///< the first address of every zone that has one, ascending
    QHash<QString, QString> m_pointNames;        ///< by id
    mutable QHash<AddressSet, QString> m_names;
};

/// A state on a sheet: what a rule or need calls for.
enum class SheetState { Active, Assumed, Optional, Waived, Return, Widened };
QString sheetStateWord(SheetState state, const Texts &texts);
/// True for the states that want a decision before anybody opens the port.
bool wantsDecision(SheetState state);

/// Protocols for a cell: `TCP, UDP`.
QString protocolWord(Protocol protocol);

/// The short form of an address list for paper: `10.10.10.11-10.10.10.12, 10.10.10.21` is `10.10.10.11–12, .21`.
QString paperAddresses(const QString &list);
/// `80,3226-3233` is `80, 3226–3233`.
QString paperPorts(const QString &list);

/// Numbers as sheets quote lines: `13–14, 19`.
QString lineNumbers(QList<std::pair<int, int>> lines);

/// A column that stands on paper; one that is only in CSV and XLSX; one whose cells have a second line.
SheetColumn sheetColumn(const QString &id, const QString &title, SheetColumn::Kind kind, double weight);
SheetColumn dataColumn(const QString &id, const QString &title);
SheetColumn withDetail(SheetColumn column, const QString &id, const QString &title);

/// The columns of a sheet that stand on paper, as indexes.
QList<int> paperColumns(const Sheet &sheet);
/// Header ids, header titles, and cells for a table of data: second lines in columns of their own, tick boxes as
/// empty cells.
QStringList dataIds(const Sheet &sheet);
QStringList dataTitles(const Sheet &sheet);
QStringList dataCells(const Sheet &sheet, const SheetRow &row);

} // namespace portolan
