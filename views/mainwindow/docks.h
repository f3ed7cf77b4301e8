// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The docks of the main window: a panel with a title of 32, and the tables with their tabs as title.
#pragma once
#include "views/mainwindow/panels.h"
#include "views/theme/theme.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QTabBar>

class QStackedWidget;
class QToolButton;

namespace portolan {

/// The title of a dock: words, the panel's note in text3, float and close.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    DockTitle(const Theme &theme, QDockWidget &dock);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    QDockWidget &m_dock;
    QToolButton *m_float;
};

/// A dock with one panel. Its title holds the panel's note behind noteMark, so that a tab shows it as well.
class PanelDock : public QDockWidget
{
    Q_OBJECT
public:
    PanelDock(const Theme &theme, const QString &name, const QString &title, Panel *panel, QWidget *parent);
    Panel &panel() const { return *m_panel; }
    const QString &title() const { return m_title; }
    /// Hides its own title while it is one of several tabs; a tab has room for the words, not for the note.
    void setTabbed(bool tabbed);

private:
    void settleTitle();

    QString m_title;
    bool m_tabbed = false;
    Panel *m_panel;
    DockTitle *m_titleBar;
    QWidget *m_noTitle;
};

/// The dock at the bottom: one tab a panel.
class TablesDock : public QDockWidget
{
    Q_OBJECT
public:
    TablesDock(const Theme &theme, QWidget *parent);
    void addPanel(const QString &name, const QString &title, const QString &shortTitle, Panel *panel);
    /// By name: flows, rules, devices, zones, ports, registry. False if there is none.
    bool show(const QString &name);
    Panel *current() const;
    QString currentName() const;
    QList<Panel *> panels() const;

Q_SIGNALS:
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void settleTitles();
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStringList m_names, m_titles, m_shortTitles;
};

} // namespace portolan
