// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingsmodel.h"

#include "model/base/clean.h"

namespace portolan {

FindingsModel::FindingsModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    refresh();
}

int FindingsModel::checkCount()
{
    static const int count = int(allChecks().size());
    return count;
}

void FindingsModel::refresh()
{
    beginResetModel();
    m_derived = m_workspace.derived();
    m_pending.clear();
    m_approved.clear();
    for (int i = 0; i < m_derived->findings.size(); ++i)
        (m_derived->findings.at(i).approved ? m_approved : m_pending).append(i);
    std::stable_sort(m_pending.begin(), m_pending.end(), [this](int a, int b) {
        return m_derived->findings.at(a).severity < m_derived->findings.at(b).severity;
    });
    endResetModel();
}

void FindingsModel::setApprovedOpen(bool open)
{
    if (open == m_open)
        return;
    const int first = int(m_pending.size()) + 1, count = int(m_approved.size());
    if (count == 0) {
        m_open = open;
        return;
    }
    if (open) {
        beginInsertRows({}, first, first + count - 1);
        m_open = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, first, first + count - 1);
        m_open = false;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(first - 1), index(first - 1), {OpenRole});
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_pending.size()) + (m_approved.isEmpty() ? 0 : 1) + (m_open ? int(m_approved.size()) : 0);
}

const Finding *FindingsModel::findingAt(int row) const
{
    if (row >= 0 && row < m_pending.size())
        return &m_derived->findings.at(m_pending.at(row));
    const int approved = row - int(m_pending.size()) - 1;
    const bool isThere = m_open && approved >= 0 && approved < m_approved.size();
    return isThere ? &m_derived->findings.at(m_approved.at(approved)) : nullptr;
}

int FindingsModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const Finding *finding = findingAt(row); finding && finding->id == id)
            return row;
    return -1;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Finding *finding = findingAt(index.row());
    if (role == IsHeadRole)
        return finding == nullptr;
    if (!finding) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("Approved");
        return role == CountRole ? QVariant(m_approved.size()) : role == OpenRole ? QVariant(m_open) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(finding->text);
    case Qt::ToolTipRole:
        return tr("%1\nneeds: %2\nfound: %3\n%4")
            .arg(oneLine(finding->text), oneLine(finding->needs), oneLine(finding->found),
                 oneLine(finding->remedy));
    case Qt::AccessibleTextRole: {
        const QString severity = finding->severity == Finding::Severity::Error     ? tr("Error")
                                 : finding->severity == Finding::Severity::Warning ? tr("Warning")
                                                                                   : tr("Remark");
        return tr("%1 %2: %3 Needs: %4 Found: %5 %6")
            .arg(severity, finding->code, oneLine(finding->text), oneLine(finding->needs), oneLine(finding->found),
                 oneLine(finding->remedy));
    }
    case IdRole:
        return finding->id;
    case SeverityRole:
        return int(finding->severity);
    case CodeRole:
        return finding->code;
    case NeedsRole:
        return oneLine(finding->needs);
    case FoundRole:
        return oneLine(finding->found);
    case RemedyRole:
        return oneLine(finding->remedy);
    case ApprovedRole:
        return finding->approved;
    case FixesRole: {
        QStringList texts;
        for (const Fix &fix : finding->fixes)
            texts.append(oneLine(fix.text));
        return finding->approved ? QStringList() : texts;
    }
    case ReasonRole: {
        const Approval *approval = m_derived->plan.approvals.find(finding->id);
        const QString by = approval ? oneLine(approval->by) : QString();
        return by.isEmpty() ? oneLine(finding->approvalReason)
                            : QString(oneLine(finding->approvalReason) + QStringLiteral(" (") + by + u')');
    }
    default:
        return {};
    }
}

QString FindingsModel::summary() const
{
    int counts[3] = {};
    for (int index : m_pending)
        ++counts[int(m_derived->findings.at(index).severity)];
    QStringList parts;
    if (counts[0] > 0)
        parts.append(tr("%n error(s)", nullptr, counts[0]));
    if (counts[1] > 0)
        parts.append(tr("%n warning(s)", nullptr, counts[1]));
    if (counts[2] > 0)
        parts.append(tr("%n remark(s)", nullptr, counts[2]));
    if (!m_approved.isEmpty())
        parts.append(tr("%n approved", nullptr, int(m_approved.size())));
    return parts.join(QStringLiteral(", "));
}

} // namespace portolan
