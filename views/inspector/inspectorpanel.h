// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector: everything of what is chosen, and of the project when nothing is.
#pragma once
#include "views/mainwindow/panels.h"
#include "views/mainwindow/workspace.h"

#include <QtCore/QTimer>

class QScrollArea;

namespace portolan {

class InspectorPanel : public Panel
{
    Q_OBJECT
public:
    InspectorPanel(Workspace &workspace, QWidget *parent);
    QSize sizeHint() const override { return {328, 480}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Builds the page once the event is over, however many changes came.
    void refillSoon();
    void refill();
    QWidget *makePage();

    Workspace &m_workspace;
    QScrollArea *m_scroll;
    QTimer m_soon;
    Selection m_shown;
    bool m_stale = true;
};

} // namespace portolan
