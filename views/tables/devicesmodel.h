// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The DevicesModel shows every interface of every device with its addresses; names, zones, addresses and systems
// are edited in place.
#pragma once
#include "model/editing/deviceedits.h"
#include "views/mainwindow/workspace.h"
#include "views/tables/tablemodel.h"

namespace portolan {

class DevicesModel : public ListedModel
{
    Q_OBJECT
public:
    explicit DevicesModel(Workspace &workspace, QObject *parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const Device *deviceAt(int row) const;
    /// nullptr for a device without one.
    const DeviceInterface *interfaceAt(int row) const;
    QList<int> rowsOfDevice(const QString &id) const;
    /// What may be chosen in a cell, as text; empty where anything may be typed.
    QStringList choicesAt(const QModelIndex &index) const;
    /// Devices, those that stand for several counted as several.
    static qint64 deviceCount(const Plan &plan);

    enum Column {
        NameColumn,
        RoleColumn,
        ZoneColumn,
        InterfaceColumn,
        AddressColumn,
        SystemColumn,
        CountColumn,
        FirewallColumn,
        FlowsColumn
    };

protected:
    int count() const override { return int(m_things.size()); }
    QString text(int thing, int column) const override;
    SortKey key(int thing, int column) const override;
    bool passes(int thing) const override;
    QVariant special(int row, int column, int role) const override;
    bool isLit(int row) const override;
    void arrange() override;

private:
    struct Line
    {
        int device = 0;
        int interface = -1; ///< -1: the device has none
    };
    const DeviceInterface *interfaceOf(const Line &line) const;
    Result<PlanEdit> edited(const QModelIndex &index, const QString &text) const;

    Workspace &m_workspace;
    Plan m_plan; ///< the plan whose rows these are
    QList<Line> m_things;
    QList<int> m_firstOf; ///< device -> the first of its lines
    qint64 rowsAt(const QString &device) const;

    std::shared_ptr<const DerivedPlan>
        m_counted; ///< where the rows at a device are counted; may be older than m_plan
    std::shared_ptr<const Digest> m_digest;
};

} // namespace portolan
