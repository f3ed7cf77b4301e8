// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The FindingsModel lists what the checks remark, the worst first; approved findings stand at the end, folded away.
#pragma once
#include "views/mainwindow/workspace.h"

#include <QtCore/QAbstractListModel>

namespace portolan {

class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsHeadRole = Qt::UserRole, ///< the line that opens and closes the approved ones
        IdRole,
        SeverityRole, ///< Finding::Severity
        CodeRole,
        NeedsRole,
        FoundRole,
        RemedyRole,
        ApprovedRole,
        FixesRole,  ///< the texts of what mends it, a QStringList; approved findings need none
        ReasonRole, ///< `reason (name)`
        CountRole,  ///< of the head: how many are approved
        OpenRole,   ///< of the head
    };

    explicit FindingsModel(const Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Reads the newest derivation.
    void refresh();
    void setApprovedOpen(bool open);
    bool isApprovedOpen() const { return m_open; }
    /// nullptr for the head of the approved ones.
    const Finding *findingAt(int row) const;
    /// -1 for one that is not there, or folded away.
    int rowOf(const QString &id) const;
    /// `1 error, 2 warnings, 1 approved`
    QString summary() const;
    static int checkCount();

private:
    const Workspace &m_workspace;
    std::shared_ptr<const DerivedPlan> m_derived;
    QList<int> m_pending; ///< indexes in derived->findings
    QList<int> m_approved;
    bool m_open = false;
};

} // namespace portolan
