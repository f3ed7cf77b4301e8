// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The views that the main window can be asked for by name, and how a trace begins.
#include "model/base/safefile.h"
#include "model/plan/planfile.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/mainwindow/comparing.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/outputs.h"
#include "views/mainwindow/startpage.h"
#include "views/mainwindow/tracing.h"
#include "views/settings/settings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

namespace portolan {

bool MainWindow::showView(const QString &view)
{
    const QString kind = view.section(u':', 0, 0), id = view.section(u':', 1);
    if (!id.isEmpty())
        return pickForView(kind, id);
    if (m_tablesDock->show(view)) {
        m_tablesDock->current()->setFocus();
        return true;
    }
    const std::pair<QString, PanelDock *> docks[] = {{QStringLiteral("catalog"), m_catalogDock},
                                                     {QStringLiteral("overview"), m_overviewDock},
                                                     {QStringLiteral("inspector"), m_inspectorDock},
                                                     {QStringLiteral("findings"), m_findingsDock}};
    for (const auto &[name, dock] : docks)
        if (name == view) {
            showPanel(dock);
            return true;
        }
    if (view == QStringLiteral("start"))
        m_files->close();
    else if (view == QStringLiteral("print"))
        m_outputs->printPreview();
    else if (view == QStringLiteral("import"))
        m_outputs->import({}, {});
    else if (view == QStringLiteral("issue"))
        m_outputs->issuePack();
    else if (view == QStringLiteral("export"))
        m_outputs->exportConfigurations({});
    else if (view == QStringLiteral("trace"))
        traceFrom({}, {});
    else if (view == QStringLiteral("palette"))
        m_actions->palette->trigger();
    else if (view == QStringLiteral("history"))
        showHistory();
    else if (view == QStringLiteral("preferences"))
        (new PreferencesDialog(m_settings, m_workspace.theme(), this))->open();
    else if (view == QStringLiteral("about"))
        (new AboutDialog(m_workspace.theme(), this))->open();
    else
        return view == QStringLiteral("canvas");
    return true;
}

bool MainWindow::pickForView(const QString &kind, const QString &id)
{
    const auto derived = m_workspace.derived();
    Pick pick{.kind = Pick::Kind::Device, .id = id};
    if (kind == QStringLiteral("rule")) {
        // `rule:POINT/R-0001`, or the first point that has a rule of this id.
        pick = {.kind = Pick::Kind::Rule,
                .id = id.section(u'/', -1),
                .point = id.contains(u'/') ? id.section(u'/', 0, -2) : QString()};
        for (const RuleSet &set : derived->rules.points)
            if (pick.point.isEmpty() && ruleOf(*derived, {.kind = Pick::Kind::Rule, .id = id, .point = set.id}))
                pick.point = set.id;
        m_tablesDock->show(QStringLiteral("rules"));
    } else if (kind == QStringLiteral("finding")) {
        pick.kind = Pick::Kind::Finding;
        for (const Finding &finding : derived->findings)
            if (finding.code == id)
                pick.id = finding.id;
        showPanel(m_findingsDock);
    } else if (kind == QStringLiteral("zone")) {
        pick.kind = Pick::Kind::Zone;
    } else if (kind == QStringLiteral("gateway")) {
        pick.kind = Pick::Kind::Gateway;
    } else if (kind == QStringLiteral("diff")) {
        const Result<Plan> before = planAt(id); // no message here: nobody may be there to close it
        return before && compareWith(*before, QFileInfo(id).fileName());
    } else if (kind == QStringLiteral("changes")) {
        m_tablesDock->show(kind);
        m_tablesDock->current()->search(id);
        return true;
    } else if (kind == QStringLiteral("trace")) {
        return traceForView(id);
    } else if (kind == QStringLiteral("catalog")) {
        showPanel(m_catalogDock);
        m_catalogDock->panel().search(id);
        return true;
    } else if (kind == QStringLiteral("registry")) {
        m_tablesDock->show(kind);
        m_tablesDock->current()->search(id);
        return true;
    } else if (kind != QStringLiteral("device")) {
        return false;
    }
    if (stillThere({{pick}}, *derived).isEmpty())
        return false;
    m_workspace.reveal(pick);
    return true;
}

/// `from`: a device, a flowKey(), or nothing; with both ends the answer comes at once.
void MainWindow::traceFrom(const QString &from, const QString &to)
{
    const auto derived = m_workspace.derived();
    if (!tabifiedDockWidgets(m_inspectorDock).contains(m_traceDock) && !m_traceDock->isFloating() &&
        m_traceDock->isHidden())
        tabifyDockWidget(m_inspectorDock, m_traceDock);
    showPanel(m_traceDock);
    const int flow = from.contains(u'|') ? flowOfKey(*derived, from) : -1;
    if (flow >= 0) {
        const Need &need = derived->flows.needOf(derived->flows.flows.at(flow));
        TraceQuestion question{.from = {},
                               .to = {},
                               .protocol = need.protocol,
                               .port = need.ports.isEmpty() ? -1 : int(need.ports.parts().first().first),
                               .sourcePort = -1};
        forEachRow(derived->flows, derived->plan, flow, [&](const FlowRow &row) {
            const auto end = [&](int device, const QString &words) {
                return device >= 0 ? derived->plan.devices.at(device).id : words;
            };
            question.from = end(row.fromDevice, rowSource(derived->flows, derived->plan, row));
            question.to = end(row.toDevice, rowDestination(derived->flows, derived->plan, row));
            return false;
        });
        m_workspace.tracing().ask(question);
    } else if (!from.isEmpty() && !to.isEmpty()) {
        m_workspace.tracing().ask(firstNeedBetween(derived->plan, derived->flows, from, to));
    } else if (!from.isEmpty()) {
        TraceQuestion question =
            m_workspace.tracing().isActive() ? m_workspace.tracing().question() : TraceQuestion();
        question.from = from;
        if (question.to.isEmpty() || question.to == from)
            for (const Device &device : derived->plan.devices) // any far end will do to begin with
                if (device.id != from && question.to.isEmpty())
                    question.to = device.id;
        m_workspace.tracing().ask(firstNeedBetween(derived->plan, derived->flows, question.from, question.to));
    }
}

bool MainWindow::traceForView(const QString &words)
{
    const auto derived = m_workspace.derived();
    const auto question = readTraceQuestion(words, derived->plan, derived->flows);
    if (!question)
        return false;
    traceFrom({}, {});
    m_workspace.tracing().ask(*question);
    return m_workspace.tracing().answer() != nullptr;
}

Result<Plan> MainWindow::planAt(const QString &path) const
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? readPlan(*bytes, path, m_workspace.catalog().lookup()) : bytes.error();
}

bool MainWindow::compareWith(const QString &path, const QString &name)
{
    const Result<Plan> before = planAt(path);
    if (!before)
        showError(this, tr("The plans were not compared."), before.error());
    return before && compareWith(*before, name);
}

bool MainWindow::compareWith(const Plan &before, const QString &name)
{
    m_workspace.tracing().end();
    m_workspace.comparing().with(before, name);
    m_tablesDock->show(QStringLiteral("changes"));
    return true;
}

void MainWindow::connectComparing()
{
    Actions &a = *m_actions;
    connect(a.compareSaved, &QAction::triggered, this,
            [this] { compareWith(m_workspace.document().path(), tr("the last saved version")); });
    connect(a.compareBackup, &QAction::triggered, this, [this] {
        compareWith(backupPath(m_workspace.document().path(), 1), tr("the version before the last saving"));
    });
    connect(a.compareFile, &QAction::triggered, this, [this] {
        const QString folder = QFileInfo(m_workspace.document().path()).absolutePath();
        const QString path = QFileDialog::getOpenFileName(this, tr("Compare with"), folder,
                                                          tr("Plans (*.portolan *.portolan~);;All files (*)"));
        if (!path.isEmpty())
            compareWith(path, QFileInfo(path).fileName());
    });
    connect(a.compareEnd, &QAction::triggered, &m_workspace.comparing(), &Comparing::end);
    connect(&m_workspace.comparing(), &Comparing::changed, this, &MainWindow::settleComparing);
}

void MainWindow::settleComparing()
{
    Actions &a = *m_actions;
    const QString path = m_workspace.document().path();
    const bool plan = m_files->hasPlan();
    a.compare->setEnabled(plan);
    a.compareFile->setEnabled(plan);
    a.compareSaved->setEnabled(plan && !path.isEmpty() && QFileInfo::exists(path));
    a.compareBackup->setEnabled(plan && !path.isEmpty() && QFileInfo::exists(backupPath(path, 1)));
    a.compareEnd->setEnabled(m_workspace.comparing().isActive());
}

} // namespace portolan
