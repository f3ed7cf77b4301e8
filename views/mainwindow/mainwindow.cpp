// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/mainwindow.h"

#include "views/mainwindow/indicators.h"
#include "views/mainwindow/notices.h"
#include "views/mainwindow/outputs.h"
#include "views/mainwindow/recovery.h"
#include "views/mainwindow/startpage.h"
#include "views/settings/settings.h"
#include "views/theme/widgets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {
constexpr int wideWidth = 1600, wideHeight = 900;
const QString stateKey = QStringLiteral("window/state"), geometryKey = QStringLiteral("window/geometry");
} // namespace

MainWindow::MainWindow(Workspace &workspace, Settings &settings)
    : m_workspace(workspace), m_settings(settings), m_actions(std::make_unique<Actions>(*this, workspace.theme())),
      m_files(new PlanFiles(workspace, settings, *this)),
      m_outputs(new Outputs(workspace, settings, *m_files, *this))
{
    setObjectName(QStringLiteral("MainWindow"));
    setMinimumSize(960, 560);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    makePanels();
    makeToolBar();
    m_status = new StatusLine(workspace, this);
    setStatusBar(m_status);
    m_progress = new ProgressLine(workspace, this);
    connectActions();

    connect(m_canvas, &Canvas::pointerMoved, m_status, &StatusLine::setPosition);
    connect(m_canvas, &Canvas::zoomChanged, m_status, &StatusLine::setZoom);
    connect(&workspace, &Workspace::derivedChanged, this,
            [this] { m_status->setSymbols(m_canvas->symbolCount()); });
    connectFiles();
    settleTitle();
    settleStartPage();
}

MainWindow::~MainWindow()
{
    // Children go in the base class, and must not call what is no longer a MainWindow.
    QCoreApplication::instance()->disconnect(this);
    const QList<QObject *> children = findChildren<QObject *>();
    for (QObject *child : children)
        child->disconnect(this);
}

void MainWindow::makePanels()
{
    const Theme &theme = m_workspace.theme();
    m_centre = new QStackedWidget(this);
    m_canvas = makeCanvas(m_workspace, m_centre);
    m_canvas->setMinimumSize(320, 160);
    m_startPage = new StartPage(m_workspace, m_settings, m_centre);
    m_centre->addWidget(m_startPage);
    m_centre->addWidget(m_canvas);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notices = new Notices(theme, middle);
    column->addWidget(m_notices);
    column->addWidget(m_centre, 1);
    setCentralWidget(middle);

    const auto dock = [&](const QString &name, const QString &title, Panel *panel, Qt::DockWidgetArea area) {
        auto *made = new PanelDock(theme, name, title, panel, this);
        addDockWidget(area, made);
        m_actions->docks->addAction(made->toggleViewAction());
        for (auto signal : {&QDockWidget::visibilityChanged, &QDockWidget::topLevelChanged})
            connect(made, signal, this, &MainWindow::settleTabs, Qt::QueuedConnection);
        connect(made, &QDockWidget::dockLocationChanged, this, &MainWindow::settleTabs, Qt::QueuedConnection);
        connect(panel, &Panel::editActionsChanged, this, &MainWindow::settleActions);
        return made;
    };
    m_catalogDock =
        dock(QStringLiteral("catalog"), tr("Catalog"), makeCatalogPanel(m_workspace, this), Qt::LeftDockWidgetArea);
    m_overviewDock = dock(QStringLiteral("overview"), tr("Overview"), makeOverview(m_workspace, *m_canvas, this),
                          Qt::LeftDockWidgetArea);
    m_inspectorDock = dock(QStringLiteral("inspector"), tr("Inspector"), makeInspector(m_workspace, this),
                           Qt::RightDockWidgetArea);
    m_findingsDock =
        dock(QStringLiteral("findings"), tr("Findings"), makeFindings(m_workspace, this), Qt::RightDockWidgetArea);
    m_traceDock =
        dock(QStringLiteral("trace"), tr("Trace"), makeTracePanel(m_workspace, this), Qt::RightDockWidgetArea);
    m_traceDock->hide();
    m_tablesDock = new TablesDock(theme, this);
    m_tablesDock->addPanel(QStringLiteral("flows"), tr("Flows"), tr("Flows"),
                           makeFlowsTable(m_workspace, m_tablesDock));
    m_tablesDock->addPanel(QStringLiteral("rules"), tr("Rules"), tr("Rules"),
                           makeRulesTable(m_workspace, m_tablesDock));
    m_tablesDock->addPanel(QStringLiteral("devices"), tr("Devices and addresses"), tr("Devices"),
                           makeDevicesTable(m_workspace, m_tablesDock));
    m_tablesDock->addPanel(QStringLiteral("zones"), tr("Zone matrix"), tr("Zones"),
                           makeZoneMatrix(m_workspace, m_tablesDock));
    m_tablesDock->addPanel(QStringLiteral("ports"), tr("Port map"), tr("Port map"),
                           makePortMap(m_workspace, m_tablesDock));
    m_tablesDock->addPanel(QStringLiteral("changes"), tr("Changes"), tr("Changes"),
                           makeChangesTable(m_workspace, m_tablesDock));
    m_tablesDock->addPanel(QStringLiteral("registry"), tr("Registry"), tr("Registry"),
                           makeRegistryTable(m_workspace, m_tablesDock));
    m_tablesDock->show(QStringLiteral("rules"));
    addDockWidget(Qt::BottomDockWidgetArea, m_tablesDock);
    m_actions->docks->addAction(m_tablesDock->toggleViewAction());
    connect(m_canvas, &Panel::editActionsChanged, this, &MainWindow::settleActions);
    for (Panel *panel : m_tablesDock->panels())
        connect(panel, &Panel::editActionsChanged, this, &MainWindow::settleActions);
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(QStringLiteral("toolbar"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolBar->layout()->setContentsMargins(8, 4, 8, 6);
    m_toolBar->layout()->setSpacing(2);
    Actions &actions = *m_actions;
    const QList<QList<QAction *>> groups{{actions.create, actions.open, actions.save},
                                         {actions.undo, actions.redo},
                                         {actions.select, actions.pan, actions.requirement},
                                         {actions.zone, actions.gateway, actions.note},
                                         {actions.alignLeft, actions.layOut}};
    for (const QList<QAction *> &group : groups) {
        if (&group != &groups.first())
            m_toolBar->addSeparator();
        m_toolBar->addActions(group);
    }
    auto *spacer = new QWidget(m_toolBar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spacer);
    const auto gap = [this](int width) {
        auto *space = new QWidget(m_toolBar);
        space->setFixedWidth(width);
        m_toolBar->addWidget(space);
    };
    m_filter = new SearchField(m_workspace.theme(), tr("Filter drawing, tables and output"),
                               QStringLiteral("filter"), m_toolBar);
    m_filter->setKeyHint(m_actions->filter->shortcut().toString(QKeySequence::NativeText));
    m_toolBar->addWidget(m_filter);
    gap(16);
    m_findingsButton = new FindingsButton(m_workspace, m_toolBar);
    m_findingsAction = m_toolBar->addWidget(m_findingsButton);
    gap(6);
    auto *issue = new QPushButton(m_workspace.theme().icon(QStringLiteral("pack"), Token::OnAccent),
                                  tr("Issue pack…"), m_toolBar);
    makeFilled(issue);
    issue->setToolTip(m_actions->issuePack->toolTip());
    m_toolBar->addWidget(issue);

    connect(issue, &QPushButton::clicked, m_actions->issuePack, &QAction::trigger);
    connect(m_actions->issuePack, &QAction::enabledChanged, issue, &QWidget::setEnabled);
    connect(m_findingsButton, &QAbstractButton::clicked, this, [this] { showPanel(m_findingsDock); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_workspace.setFilter({text});
        m_filter->setLimiting(!m_workspace.filter().isEmpty());
    });
    connect(&m_workspace, &Workspace::filterChanged, this, [this] {
        if (m_filter->text() != m_workspace.filter().text)
            m_filter->setText(m_workspace.filter().text);
    });
}

void MainWindow::resizeFilter()
{
    const bool wide = width() >= wideWidth;
    m_filter->setFixedWidth(wide ? 400 : qBound(150, width() - 1030, 250));
    m_filter->setPlaceholderText(wide ? tr("Filter drawing, tables and output") : tr("Filter flows"));
}

void MainWindow::settleTitle()
{
    if (!m_files->hasPlan())
        setWindowTitle(tr("Portolan"));
    else
        setWindowTitle(
            QStringLiteral("%1[*] – %2")
                .arg(m_files->isReadOnly() ? tr("%1 (read-only)").arg(m_files->title()) : m_files->title(),
                     tr("Portolan")));
    setWindowModified(m_files->hasPlan() && m_workspace.document().isModified());
    settleActions();
}

void MainWindow::settleSaved()
{
    SavedLabel &label = m_status->saved();
    const PlanDocument &document = m_workspace.document();
    if (!m_files->hasPlan())
        label.setState(SavedLabel::State::None, {});
    else if (m_files->isReadOnly())
        label.setState(SavedLabel::State::Kept, tr("Read-only"));
    else if (document.isModified() && m_recovery && m_recovery->isWhole())
        label.setState(SavedLabel::State::Kept, tr("Not saved, edits kept"));
    else if (document.isModified() || document.path().isEmpty())
        label.setState(SavedLabel::State::Unsaved, tr("Not saved"));
    else
        label.setState(
            SavedLabel::State::Saved,
            tr("Saved %1").arg(QFileInfo(document.path()).lastModified().toString(QStringLiteral("HH:mm"))));
}

void MainWindow::settleStartPage()
{
    const bool start = !m_files->hasPlan();
    if (start != m_startShown) {
        m_startShown = start;
        if (start) {
            m_dockState = saveState();
        }
    }
    m_centre->setCurrentWidget(start ? static_cast<QWidget *>(m_startPage) : m_canvas);
    if (start) {
        m_startPage->refresh();
        for (QDockWidget *dock : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
            dock->hide();
    } else if (!m_dockState.isEmpty()) {
        restoreState(std::exchange(m_dockState, {}));
    } else if (m_arranged && m_tablesDock->isHidden() && m_catalogDock->isHidden() && m_inspectorDock->isHidden()) {
        firstArrangement();
    }
    settleTabs();
}

void MainWindow::firstArrangement()
{
    const QByteArray saved = m_settings.bytes(stateKey);
    if (!saved.isEmpty() && restoreState(saved))
        return;
    const bool wide = width() >= wideWidth && height() >= wideHeight;
    for (QDockWidget *dock : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
        if (dock != m_historyDock && dock != m_traceDock)
            dock->show();
    m_overviewDock->setVisible(wide);
    if (wide) {
        splitDockWidget(m_catalogDock, m_overviewDock, Qt::Vertical);
        splitDockWidget(m_inspectorDock, m_findingsDock, Qt::Vertical);
    } else {
        tabifyDockWidget(m_inspectorDock, m_findingsDock);
        m_inspectorDock->raise();
    }
    resizeDocks({m_catalogDock, m_inspectorDock}, {wide ? 256 : 216, wide ? 328 : 280}, Qt::Horizontal);
    resizeDocks({m_tablesDock}, {wide ? 304 : 204}, Qt::Vertical);
    if (wide) {
        const int whole = height() - 90;
        resizeDocks({m_catalogDock, m_overviewDock}, {whole - 221, 221}, Qt::Vertical);
        resizeDocks({m_inspectorDock, m_findingsDock}, {whole - 346, 346}, Qt::Vertical);
    }
}

void MainWindow::settleTabs()
{
    for (PanelDock *dock : {m_catalogDock, m_overviewDock, m_inspectorDock, m_findingsDock, m_traceDock}) {
        bool tabbed = false;
        for (const QDockWidget *other : tabifiedDockWidgets(dock))
            tabbed = tabbed || !other->isHidden();
        dock->setTabbed(tabbed && !dock->isFloating());
    }
    for (QTabBar *bar : findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        bar->setDrawBase(false);
        bar->setExpanding(false);
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_arranged, true))
        return;
    if (m_files->hasPlan())
        firstArrangement();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    resizeFilter();
    m_progress->setGeometry(0, m_toolBar->geometry().bottom() - 1, width(), 2);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    if (m_recovery)
        m_recovery->stop();
    m_settings.setBytes(geometryKey, saveGeometry());
    if (m_files->hasPlan())
        m_settings.setBytes(stateKey, saveState());
    else if (!m_dockState.isEmpty())
        m_settings.setBytes(stateKey, m_dockState);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    if (path.endsWith(QStringLiteral(".portolan")))
        m_files->open(path);
    else
        m_workspace.ask(Ask::Import, {}, path);
}

} // namespace portolan
