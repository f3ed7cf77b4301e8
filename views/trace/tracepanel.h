// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the drawing in which a packet is typed and its way is read hop by hop.
#pragma once
#include "views/mainwindow/panels.h"
#include "views/mainwindow/workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace portolan {

struct TraceStep;

class TracePanel : public Panel
{
    Q_OBJECT
public:
    TracePanel(Workspace &workspace, QWidget *parent);
    QSize sizeHint() const override { return {328, 480}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void show();
    void showSteps();
    void fillEnds();
    void fillServices();
    void takeService(int index);
    void openStep(const QModelIndex &index);
    QString endOf(const QComboBox *box) const;
    void setEnd(QComboBox *box, const QString &end);

    Workspace &m_workspace;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_service;
    QComboBox *m_protocol;
    QLineEdit *m_port;
    QLineEdit *m_sourcePort;
    QLabel *m_fault;
    QLabel *m_verdict;
    QListView *m_steps;
    QStandardItemModel *m_model;
    bool m_filling = false;
    bool m_stale = false; ///< the ends are filled in when it is shown
};

/// Why a step permits, or that nobody asks for it.
QString stepReason(const Workspace &workspace, const DerivedPlan &derived, const TraceStep &step);

/// Opens what a step of the trace stands for: its rule in the table, or the point that has none. `row` counts the
/// steps of all routes.
void openTraceStep(Workspace &workspace, int row);

} // namespace portolan
