// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The findings panel: what the checks remark, each a click away from its culprit.
#include "model/base/clean.h"
#include "model/editing/fixedits.h"
#include "model/editing/requirementedits.h"
#include "views/findings/findingsmodel.h"
#include "views/findings/findingsview.h"
#include "views/mainwindow/panels.h"
#include "views/theme/widgets.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedLayout>

namespace portolan {

namespace {

class FindingsPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(FindingsPanel)
public:
    FindingsPanel(Workspace &workspace, QWidget *parent);

    bool can(EditAction action) const override
    {
        return action == EditAction::Copy && m_view->currentIndex().isValid();
    }
    void perform(EditAction action) override
    {
        if (action == EditAction::Copy)
            QGuiApplication::clipboard()->setText(m_view->currentIndex().data(Qt::ToolTipRole).toString());
    }

private:
    void refresh();
    void showSelection();
    void open(const QModelIndex &index);
    void follow(const QModelIndex &index, FindingLink link);
    void approveOrTakeBack(const Finding &finding);
    /// Carries out one of its fixes; undo takes it back.
    void mend(const Finding &finding, int choice);
    /// The only fix at once, else the one that is chosen.
    void mendOrAsk(const QModelIndex &index);
    void addFixes(QMenu &menu, const Finding &finding);
    void askWhatToDo(const QPoint &at);

    Workspace &m_workspace;
    FindingsModel m_model;
    FindingsView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_fix;
};

FindingsPanel::FindingsPanel(Workspace &workspace, QWidget *parent)
    : Panel(parent), m_workspace(workspace), m_model(workspace), m_view(new FindingsView(workspace.theme(), this)),
      m_empty(new EmptyState(workspace.theme(), QStringLiteral("check"), {}, {}, this)),
      m_stack(new QStackedLayout(this)), m_fix(new QAction(tr("Quick fix"), this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Findings"));
    setFocusProxy(m_view);
    connect(m_view, &FindingsView::rowClicked, this, &FindingsPanel::open);
    connect(m_view, &FindingsView::linkClicked, this, &FindingsPanel::follow);
    m_fix->setShortcut(QKeySequence(QStringLiteral("Ctrl+.")));
    addAction(m_fix);
    connect(m_fix, &QAction::triggered, this, [this] { mendOrAsk(m_view->currentIndex()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &FindingsPanel::askWhatToDo);
    connect(&workspace, &Workspace::derivedChanged, this, &FindingsPanel::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &FindingsPanel::showSelection);
    refresh();
}

void FindingsPanel::refresh()
{
    m_model.refresh();
    setNote(m_model.summary());
    m_empty->setSentence(tr("Nothing to remark. %n check(s) ran.", nullptr, FindingsModel::checkCount()));
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    showSelection();
}

void FindingsPanel::showSelection()
{
    const QStringList ids = m_workspace.selection().ids(Pick::Kind::Finding);
    const Finding *finding = ids.isEmpty() ? nullptr : findingOf(*m_workspace.derived(), ids.last());
    if (finding && finding->approved)
        m_model.setApprovedOpen(true);
    const int row = finding ? m_model.rowOf(finding->id) : -1;
    if (row < 0) {
        m_view->clearSelection();
        return;
    }
    m_view->setCurrentIndex(m_model.index(row));
    m_view->scrollTo(m_model.index(row));
}

void FindingsPanel::open(const QModelIndex &index)
{
    if (const Finding *finding = m_model.findingAt(index.row()))
        m_workspace.reveal({.kind = Pick::Kind::Finding, .id = finding->id});
    else
        m_model.setApprovedOpen(!m_model.isApprovedOpen());
}

/// The remedy leads to where it is carried out: the culprit itself, in the inspector.
void FindingsPanel::follow(const QModelIndex &index, FindingLink link)
{
    const Finding *finding = m_model.findingAt(index.row());
    if (!finding)
        return;
    if (link == FindingLink::Approve) {
        approveOrTakeBack(*finding);
        return;
    }
    if (link == FindingLink::Fix) {
        mendOrAsk(index);
        return;
    }
    if (choiceOf(link) >= 0) {
        mend(*finding, choiceOf(link));
        return;
    }
    const QList<Subject> subjects = finding->subjects;
    const QString id = finding->id;
    m_workspace.reveal(subjects.isEmpty() ? Pick{.kind = Pick::Kind::Finding, .id = id}
                                          : pickOf(*m_workspace.derived(), subjects.first()));
    m_workspace.ask(Ask::ShowView, QStringLiteral("inspector"));
}

/// The window asks for the reason; an approval is taken back without a question, as undo brings it back.
void FindingsPanel::approveOrTakeBack(const Finding &finding)
{
    if (finding.approved)
        m_workspace.push(unapprove(m_workspace.plan(), {finding.id}));
    else
        m_workspace.ask(Ask::Approve, finding.id);
}

void FindingsPanel::mend(const Finding &finding, int choice)
{
    if (choice < 0 || choice >= finding.fixes.size())
        return;
    // The edit is made of the plan that was checked: where the plan is another one by now, it does not fit and says
    // so.
    m_workspace.push(fixEdit(m_workspace.derived()->plan, finding.fixes.at(choice)));
}

void FindingsPanel::addFixes(QMenu &menu, const Finding &finding)
{
    for (int i = 0; i < finding.fixes.size() && !finding.approved; ++i) {
        QAction *action = menu.addAction(oneLine(finding.fixes.at(i).text));
        if (finding.fixes.size() == 1)
            action->setShortcut(m_fix->shortcut());
        connect(action, &QAction::triggered, this, [this, finding, i] { mend(finding, i); });
    }
}

void FindingsPanel::mendOrAsk(const QModelIndex &index)
{
    const Finding *finding = index.isValid() ? m_model.findingAt(index.row()) : nullptr;
    if (!finding || finding->approved || finding->fixes.isEmpty())
        return;
    if (finding->fixes.size() == 1) {
        mend(*finding, 0);
        return;
    }
    QMenu menu(this);
    addFixes(menu, *finding);
    menu.setActiveAction(menu.actions().first());
    menu.exec(m_view->fixPlace(index));
}

void FindingsPanel::askWhatToDo(const QPoint &at)
{
    const QPersistentModelIndex index =
        m_view->indexAt(at).isValid() ? m_view->indexAt(at) : m_view->currentIndex();
    const Finding *finding = index.isValid() ? m_model.findingAt(index.row()) : nullptr;
    if (!finding)
        return;
    QMenu menu(this);
    addFixes(menu, *finding);
    menu.addSeparator();
    connect(menu.addAction(tr("Show culprit")), &QAction::triggered, this, [this, index] { open(index); });
    connect(menu.addAction(finding->approved ? tr("Take approval back") : tr("Approve…")), &QAction::triggered,
            this, [this, finding = *finding] { approveOrTakeBack(finding); });
    connect(menu.addAction(tr("Copy text")), &QAction::triggered, this,
            [index] { QGuiApplication::clipboard()->setText(index.data(Qt::ToolTipRole).toString()); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

} // namespace

Panel *makeFindings(Workspace &workspace, QWidget *parent)
{
    return new FindingsPanel(workspace, parent);
}

} // namespace portolan
