// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: menus, toolbar, docks around the canvas, status bar; it wires panels and actions to the
// workspace.
#pragma once
#include "views/mainwindow/actions.h"
#include "views/mainwindow/docks.h"
#include "views/mainwindow/planfiles.h"

#include <QtWidgets/QMainWindow>

class QStackedWidget;
class QUndoView;

namespace portolan {

class FindingsButton;
struct LeftBehind;
class Notices;
class Outputs;
class ProgressLine;
class Recovery;
class SearchField;
class StartPage;
class StatusLine;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, Settings &settings);
    ~MainWindow() override;

    PlanFiles &files() { return *m_files; }
    Canvas &canvas() { return *m_canvas; }
    Actions &actions() { return *m_actions; }

    /// Shows a VIEW of --show: flows, rules, devices, zones, ports, registry, catalog, inspector, findings, start,
    /// rule:R-0001, device:ID, finding:ID, trace:FROM,TO,tcp,443, print, import, preferences, about, issue. False:
    /// there is none such.
    bool showView(const QString &view);
    /// The window that showView opened on top, if any; for screenshots.
    QWidget *topWindow() const;
    /// Keeps every edit and offers what was left behind.
    void startRecovery(Recovery &recovery);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // mainwindow.cpp
    void makePanels();
    void makeToolBar();
    void settleTitle();
    void settleStartPage();
    void settleTabs();
    void settleSaved();
    void firstArrangement();
    void resizeFilter();
    // mainwindowactions.cpp
    void connectActions();
    void connectEditActions();
    void settleActions();
    void settleRecent();
    Panel *focusedPanel() const;
    void perform(EditAction action);
    void stepFinding(int step);
    void showPanel(PanelDock *dock);
    void handle(Ask what, const QString &id, const QString &point);
    void setScheme(Theme::Scheme scheme);
    void showHistory();
    // mainwindowfiles.cpp
    void connectFiles();
    void settleReadOnly();
    void offerRecovered(const QList<LeftBehind> &things);
    void openRecovered(const LeftBehind &thing);
    // mainwindowviews.cpp
    bool pickForView(const QString &kind, const QString &id);
    void traceFrom(const QString &from, const QString &to);
    bool traceForView(const QString &words);
    Result<Plan> planAt(const QString &path) const;
    bool compareWith(const QString &path, const QString &name);
    bool compareWith(const Plan &before, const QString &name);
    void connectComparing();
    void settleComparing();

    Workspace &m_workspace;
    Settings &m_settings;
    std::unique_ptr<Actions> m_actions;
    PlanFiles *m_files;
    Outputs *m_outputs;
    Recovery *m_recovery = nullptr;
    bool m_askedForRecovered = false;
    Notices *m_notices;
    QStackedWidget *m_centre;
    StartPage *m_startPage;
    Canvas *m_canvas;
    PanelDock *m_catalogDock, *m_overviewDock, *m_inspectorDock, *m_findingsDock, *m_traceDock;
    TablesDock *m_tablesDock;
    QToolBar *m_toolBar;
    SearchField *m_filter;
    FindingsButton *m_findingsButton;
    QAction *m_findingsAction;
    StatusLine *m_status = nullptr;
    ProgressLine *m_progress;
    QDockWidget *m_historyDock = nullptr;
    QByteArray m_dockState; ///< while the start page hides the docks
    bool m_arranged = false;
    bool m_startShown = true;
};

} // namespace portolan
