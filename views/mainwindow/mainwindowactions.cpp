// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the main window do.
#include "views/mainwindow/mainwindow.h"

#include "views/dialogs/historyview.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/mainwindow/commandpalette.h"
#include "views/mainwindow/indicators.h"
#include "views/mainwindow/outputs.h"
#include "views/mainwindow/recovery.h"
#include "views/mainwindow/startpage.h"
#include "views/settings/settings.h"
#include "views/theme/widgets.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

namespace portolan {

void MainWindow::connectActions()
{
    Actions &a = *m_actions;
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(a.create, [this] { m_files->beginEmpty(); });
    on(a.open, [this] { m_files->openWithDialog(); });
    on(a.recovered, [this] {
        m_askedForRecovered = true;
        if (m_recovery)
            m_recovery->look();
    });
    on(a.save, [this] { m_files->save(); });
    on(a.saveAs, [this] { m_files->saveAs(); });
    on(a.startPage, [this] { m_files->close(); });
    on(a.quit, [this] { close(); });
    on(a.import, [this] { m_outputs->import({}, {}); });
    on(a.projectDetails, [this] { m_outputs->editProject(); });
    on(a.exportConfigurations, [this] { m_outputs->exportConfigurations({}); });
    on(a.exportSheet, [this] { m_outputs->exportSheet({}, {}); });
    on(a.exportDrawing, [this] { m_outputs->exportDrawing(); });
    on(a.print, [this] { m_outputs->print(); });
    on(a.printPreview, [this] { m_outputs->printPreview(); });
    on(a.issuePack, [this] { m_outputs->issuePack(); });
    on(a.preferences, [this] { showView(QStringLiteral("preferences")); });
    on(a.about, [this] { showView(QStringLiteral("about")); });
    on(a.shortcuts, [this] { showShortcuts(*m_actions, m_workspace.theme(), this); });
    on(a.palette, [this] { (new CommandPalette(*m_actions, m_workspace.theme(), this))->popUp(); });
    on(a.history, [this] { showHistory(); });

    on(a.fit, [this] { m_canvas->fit(false); });
    on(a.fitSelection, [this] { m_canvas->fit(true); });
    on(a.zoomIn, [this] { m_canvas->setZoom(m_canvas->zoom() * 1.25); });
    on(a.zoomOut, [this] { m_canvas->setZoom(m_canvas->zoom() / 1.25); });
    on(a.zoomWhole, [this] { m_canvas->setZoom(1); });
    const std::pair<QAction *, Canvas::Tool> tools[] = {
        {a.select, Canvas::Tool::Select},           {a.pan, Canvas::Tool::Pan},
        {a.requirement, Canvas::Tool::Requirement}, {a.zone, Canvas::Tool::Zone},
        {a.gateway, Canvas::Tool::Gateway},         {a.note, Canvas::Tool::Note}};
    for (const auto &[action, tool] : tools) {
        on(action, [this, tool = tool] {
            m_canvas->setTool(tool);
            m_canvas->setFocus();
        });
        connect(m_canvas, &Canvas::toolChanged, action, [action = action, tool = tool](Canvas::Tool now) {
            if (now == tool)
                action->setChecked(true);
        });
    }
    const std::pair<QAction *, Canvas::Align> aligns[] = {{a.alignLeft, Canvas::Align::Left},
                                                          {a.alignCentre, Canvas::Align::Centre},
                                                          {a.alignRight, Canvas::Align::Right},
                                                          {a.alignTop, Canvas::Align::Top},
                                                          {a.alignMiddle, Canvas::Align::Middle},
                                                          {a.alignBottom, Canvas::Align::Bottom},
                                                          {a.spreadAcross, Canvas::Align::SpreadAcross},
                                                          {a.spreadDown, Canvas::Align::SpreadDown}};
    for (const auto &[action, how] : aligns)
        on(action, [this, how = how] { m_canvas->align(how); });
    connect(a.groups, &QAction::toggled, m_canvas, &Canvas::showGroups);
    on(a.layOut, [this] { m_canvas->layOut(false); });
    on(a.layOutSelection, [this] { m_canvas->layOut(true); });
    on(a.device, [this] {
        showPanel(m_catalogDock);
        m_catalogDock->panel().perform(EditAction::Find);
    });

    const std::pair<QAction *, QString> views[] = {
        {a.showFlows, QStringLiteral("flows")},     {a.showRules, QStringLiteral("rules")},
        {a.showDevices, QStringLiteral("devices")}, {a.showZones, QStringLiteral("zones")},
        {a.showPorts, QStringLiteral("ports")},     {a.showRegistry, QStringLiteral("registry")},
        {a.showChanges, QStringLiteral("changes")}, {a.findings, QStringLiteral("findings")},
        {a.why, QStringLiteral("inspector")}};
    for (const auto &[action, view] : views)
        on(action, [this, view = view] { showView(view); });
    on(a.nextFinding, [this] { stepFinding(1); });
    on(a.previousFinding, [this] { stepFinding(-1); });
    on(a.approve, [this] { m_outputs->approve(m_workspace.selection().ids(Pick::Kind::Finding).value(0)); });
    on(a.trace, [this] {
        const QStringList devices = m_workspace.selection().ids(Pick::Kind::Device);
        traceFrom(devices.value(0), devices.size() == 2 ? devices.at(1) : QString());
    });
    connectComparing();
    on(a.searchRegistry, [this] { handle(Ask::SearchRegistry, {}, {}); });
    on(a.filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(a.schemes, &QActionGroup::triggered, this,
            [this](QAction *action) { setScheme(Theme::Scheme(action->data().toInt())); });
    connect(a.recent, &QMenu::aboutToShow, this, &MainWindow::settleRecent);
    connectEditActions();

    connect(&m_workspace, &Workspace::asked, this, &MainWindow::handle);
    connect(&m_workspace, &Workspace::refused, this,
            [this](const Error &error) { showError(this, tr("The edit was not made."), error); });
    connect(&m_workspace, &Workspace::selectionChanged, this, &MainWindow::settleActions);
    connect(&m_workspace, &Workspace::derivedChanged, this, &MainWindow::settleActions);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::settleActions);
    connect(m_startPage, &StartPage::emptyPlanWanted, a.create, &QAction::trigger);
    connect(m_startPage, &StartPage::openWanted, a.open, &QAction::trigger);
    connect(m_startPage, &StartPage::importWanted, a.import, &QAction::trigger);
    connect(m_startPage, &StartPage::templateWanted, this,
            [this](const Plan &plan) { m_files->begin(plan, false); });
    connect(m_startPage, &StartPage::planWanted, m_files, &PlanFiles::open);
}

void MainWindow::connectEditActions()
{
    Actions &a = *m_actions;
    QUndoStack &history = m_workspace.document().history();
    connect(a.undo, &QAction::triggered, this, [this] {
        if (const Done done = m_workspace.document().undo(); !done)
            Q_EMIT m_workspace.refused(done.error());
    });
    connect(a.redo, &QAction::triggered, this, [this] {
        if (const Done done = m_workspace.document().redo(); !done)
            Q_EMIT m_workspace.refused(done.error());
    });
    connect(&history, &QUndoStack::canUndoChanged, a.undo, &QAction::setEnabled);
    connect(&history, &QUndoStack::canRedoChanged, a.redo, &QAction::setEnabled);
    connect(&history, &QUndoStack::undoTextChanged, this, [&a](const QString &text) {
        a.undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text));
    });
    connect(&history, &QUndoStack::redoTextChanged, this, [&a](const QString &text) {
        a.redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text));
    });
    a.undo->setEnabled(history.canUndo());
    a.redo->setEnabled(history.canRedo());
    const std::pair<QAction *, EditAction> edits[] = {
        {a.cut, EditAction::Cut},       {a.copy, EditAction::Copy},
        {a.paste, EditAction::Paste},   {a.duplicate, EditAction::Duplicate},
        {a.remove, EditAction::Delete}, {a.selectAll, EditAction::SelectAll},
        {a.find, EditAction::Find}};
    for (const auto &[action, edit] : edits)
        connect(action, &QAction::triggered, this, [this, edit = edit] { perform(edit); });
}

Panel *MainWindow::focusedPanel() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (auto *panel = qobject_cast<Panel *>(widget))
            return panel;
    return m_canvas;
}

void MainWindow::perform(EditAction action)
{
    if (Panel *panel = focusedPanel(); panel->can(action))
        panel->perform(action);
}

void MainWindow::settleActions()
{
    if (!m_status)
        return;
    Actions &a = *m_actions;
    const bool plan = m_files->hasPlan();
    const Selection &selection = m_workspace.selection();
    for (QAction *action : {a.save,         a.saveAs,        a.exportConfigurations,
                            a.exportSheet,  a.exportDrawing, a.print,
                            a.printPreview, a.issuePack,     a.projectDetails,
                            a.startPage,    a.groups,        a.fit,
                            a.zoomIn,       a.zoomOut,       a.zoomWhole,
                            a.showFlows,    a.showRules,     a.showDevices,
                            a.showZones,    a.showPorts,     a.showRegistry,
                            a.showChanges,  a.findings,      a.device,
                            a.zone,         a.gateway,       a.note,
                            a.requirement,  a.select,        a.pan,
                            a.layOut,       a.trace,         a.searchRegistry,
                            a.filter,       a.history})
        action->setEnabled(plan);
    m_filter->setEnabled(plan);
    m_findingsAction->setVisible(plan);
    m_status->setPlain(!plan);
    m_actions->docks->setEnabled(plan);
    a.nextFinding->setEnabled(plan && !m_workspace.derived()->findings.isEmpty());
    a.previousFinding->setEnabled(a.nextFinding->isEnabled());
    a.approve->setEnabled(plan && selection.isOnly(Pick::Kind::Finding));
    a.why->setEnabled(plan && !selection.isEmpty());
    const bool pair = selection.isOnly(Pick::Kind::Device) && selection.picks.size() == 2;
    a.trace->setText(pair ? tr("&Trace between the selected devices") : tr("&Trace…"));
    settleComparing();
    int placed = 0;
    for (const Pick &pick : selection.picks)
        placed += pick.kind == Pick::Kind::Device || pick.kind == Pick::Kind::Zone ||
                  pick.kind == Pick::Kind::Gateway || pick.kind == Pick::Kind::Note ||
                  pick.kind == Pick::Kind::Multicast;
    for (QAction *action : {a.alignLeft, a.alignCentre, a.alignRight, a.alignTop, a.alignMiddle, a.alignBottom})
        action->setEnabled(plan && placed >= 2);
    for (QAction *action : {a.spreadAcross, a.spreadDown})
        action->setEnabled(plan && placed >= 3);
    a.layOutSelection->setEnabled(plan && placed >= 1);
    a.fitSelection->setEnabled(plan && !selection.isEmpty());
    const Panel *panel = focusedPanel();
    const std::pair<QAction *, EditAction> edits[] = {
        {a.cut, EditAction::Cut},       {a.copy, EditAction::Copy},
        {a.paste, EditAction::Paste},   {a.duplicate, EditAction::Duplicate},
        {a.remove, EditAction::Delete}, {a.selectAll, EditAction::SelectAll},
        {a.find, EditAction::Find}};
    for (const auto &[action, edit] : edits)
        action->setEnabled(plan && panel->can(edit));
    for (QAction *choice : a.schemes->actions())
        choice->setChecked(Theme::Scheme(choice->data().toInt()) == m_workspace.theme().scheme());
}

void MainWindow::settleRecent()
{
    QMenu *menu = m_actions->recent;
    menu->clear();
    for (const QString &path : m_settings.recentPlans()) {
        QAction *action = menu->addAction(QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_files->open(path); });
    }
    menu->setToolTipsVisible(true);
    if (menu->isEmpty())
        menu->addAction(tr("No plan was opened yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *forget = menu->addAction(tr("Forget recent plans"));
    connect(forget, &QAction::triggered, &m_settings, &Settings::forgetRecentPlans);
}

void MainWindow::stepFinding(int step)
{
    QStringList ids;
    for (const Finding &finding : m_workspace.derived()->findings)
        if (!finding.approved)
            ids.append(finding.id);
    if (ids.isEmpty())
        return;
    const QString current = m_workspace.selection().ids(Pick::Kind::Finding).value(0);
    const int index = int(ids.indexOf(current));
    const int next =
        index < 0 ? (step > 0 ? 0 : int(ids.size()) - 1) : int((index + step + ids.size()) % ids.size());
    m_workspace.reveal({.kind = Pick::Kind::Finding, .id = ids.at(next)});
}

void MainWindow::showPanel(PanelDock *dock)
{
    dock->show();
    dock->raise();
    dock->panel().setFocus();
}

void MainWindow::handle(Ask what, const QString &id, const QString &point)
{
    switch (what) {
    case Ask::Export:
        return m_outputs->exportConfigurations(id);
    case Ask::ExportSheet:
        return m_outputs->exportSheet(id, point);
    case Ask::Trace:
        return traceFrom(id, point);
    case Ask::Waive:
        return m_outputs->waive(id);
    case Ask::Approve:
        return m_outputs->approve(id);
    case Ask::Import:
        return m_outputs->import(id, point);
    case Ask::IssuePack:
        return m_outputs->issuePack();
    case Ask::SearchRegistry:
        m_tablesDock->show(QStringLiteral("registry"));
        m_tablesDock->current()->search(id);
        if (m_tablesDock->current()->can(EditAction::Find))
            m_tablesDock->current()->perform(EditAction::Find);
        return;
    case Ask::ShowView:
        showView(id);
        return;
    }
}

QWidget *MainWindow::topWindow() const
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget != this && widget->isVisible() && widget->isWindow() && widget->parentWidget() &&
            widget->parentWidget()->window() == this && !qobject_cast<QDockWidget *>(widget))
            return widget;
    return nullptr;
}

void MainWindow::setScheme(Theme::Scheme scheme)
{
    m_settings.setScheme(scheme);
    m_workspace.theme().setScheme(scheme);
}

void MainWindow::showHistory()
{
    if (!m_historyDock) {
        m_historyDock = makeHistoryDock(m_workspace, this);
        addDockWidget(Qt::RightDockWidgetArea, m_historyDock);
        m_historyDock->setFloating(true);
        m_historyDock->resize(320, 420);
        m_historyDock->move(mapToGlobal(QPoint(width() - 700, 120)));
    }
    m_historyDock->show();
    m_historyDock->raise();
}

} // namespace portolan
