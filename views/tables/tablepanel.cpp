// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablepanel.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedLayout>

namespace portolan {

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

TablePanel::TablePanel(Workspace &workspace, TableModel *model, QWidget *parent)
    : Panel(parent), m_workspace(workspace), m_model(model)
{
    model->setParent(this);
    const Theme &theme = workspace.theme();
    m_bar = new PanelBar(theme, this);
    m_find = new SearchField(theme, {}, QStringLiteral("search"), m_bar);
    m_find->setMinimumWidth(120);
    m_find->setMaximumWidth(240);
    m_view = new TableView(theme, *model, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    setFocusProxy(m_view);
}

void TablePanel::begin()
{
    m_empty = new EmptyState(m_workspace.theme(), emptyIcon(), emptySentence(), {}, this);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_stack->addWidget(m_empty);
    m_bar->addLeft(m_find);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_find->setLimiting(!text.trimmed().isEmpty());
        findChanged(text);
        showSelection(false);
        tell();
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0) {
            m_view->setFocus();
            m_view->selectRow(0);
        }
    });
    connect(m_bar, &PanelBar::linkClicked, this, &TablePanel::showAll);
    connect(m_view, &TableView::chosen, this, [this] {
        m_choosing = true;
        m_workspace.select(selectionOf(m_view->chosenRows()));
        m_choosing = false;
        Q_EMIT editActionsChanged();
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePanel::askWhatToDo);
    connect(m_view, &TableView::opened, this, &TablePanel::openRow);
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            openRow(index.row());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showSelection(false); });
    connect(&m_workspace, &Workspace::derivedChanged, this, &TablePanel::refresh);
    connect(&m_workspace, &Workspace::filterChanged, this, &TablePanel::refresh);
    connect(&m_workspace, &Workspace::selectionChanged, this, [this] {
        m_model->relight();
        if (!m_choosing)
            showSelection(true);
    });
    connect(&m_workspace, &Workspace::revealed, this, [this](const Pick &pick) {
        const Finding *finding =
            pick.kind == Pick::Kind::Finding ? findingOf(*m_workspace.derived(), pick.id) : nullptr;
        revealed(finding && !finding->subjects.isEmpty() ? pickOf(*m_workspace.derived(), finding->subjects.first())
                                                         : pick);
        showSelection(true);
    });
    refresh();
}

void TablePanel::setFindText(const QString &placeholder)
{
    m_find->setPlaceholderText(placeholder);
    m_find->setAccessibleName(placeholder);
}

void TablePanel::refresh()
{
    m_stale = true;
    setNote(count());
    if (isVisible())
        refreshNow();
}

void TablePanel::refreshNow()
{
    m_stale = false;
    prepare();
    m_model->refresh();
    tell();
}

void TablePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        refreshNow();
    showSelection(true);
}

void TablePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_view->viewport()->update();
}

void TablePanel::showSelection(bool scroll)
{
    if (!m_stale) {
        const QItemSelection rows = rowsOf(m_workspace.selection());
        m_view->chooseQuietly(rows, scroll);
        if (scroll && rows.isEmpty() && !m_workspace.selection().isEmpty())
            m_view->showLit();
    }
    Q_EMIT editActionsChanged();
}

QItemSelection TablePanel::rowRange(int first, int last) const
{
    return QItemSelection(m_model->index(first, 0), m_model->index(last, m_model->columnCount() - 1));
}

bool TablePanel::isLimited() const
{
    return (followsFilter() && !m_workspace.filter().isEmpty()) || !m_find->text().trimmed().isEmpty();
}

void TablePanel::showAll()
{
    m_find->clear();
    if (followsFilter())
        m_workspace.setFilter({});
}

QString TablePanel::count() const
{
    return numberText(m_model->total());
}

void TablePanel::tell()
{
    setNote(count());
    const qint64 shown = m_model->rowCount(), passing = m_model->passing();
    if (isLimited())
        m_bar->setSentence(countSentence(numberText(passing), numberText(m_model->total())), tr("Show all"));
    else if (shown < passing)
        m_bar->setSentence(tr("The first %1 of %2 are shown; the filter leads to the others.")
                               .arg(numberText(shown), numberText(passing)));
    else
        m_bar->setSentence(sentence());
    const bool empty = shown == 0;
    if (empty)
        m_empty->setSentence(followsFilter() && isLimited() && m_model->total() > 0
                                 ? tr("Nothing here matches the filter.")
                                 : emptySentence());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
}

void TablePanel::openRow(int row)
{
    const Selection selection = selectionOf({row});
    if (!selection.isEmpty())
        m_workspace.reveal(selection.picks.last());
}

void TablePanel::askWhatToDo(const QPoint &at)
{
    const QModelIndex under = m_view->indexAt(at);
    const QModelIndex index = under.isValid() ? under : m_view->currentIndex();
    if (!index.isValid())
        return;
    QMenu menu(this);
    const auto add = [&](const QString &text, auto action) {
        connect(menu.addAction(text), &QAction::triggered, this, action);
    };
    if (opensRows())
        add(tr("Show on the canvas"), [this, row = index.row()] { openRow(row); });
    addActions(menu, index.row());
    if (const QString word = filterWord(index.row(), index.column()); !word.isEmpty()) {
        menu.addSeparator();
        const QString before = m_workspace.filter().text.trimmed();
        const auto with = [before](const QString &word) {
            return Filter{before.isEmpty() ? word : before + u' ' + word};
        };
        add(tr("Only %1").arg(word), [this, filter = with(word)] { m_workspace.setFilter(filter); });
        add(tr("Without %1").arg(word), [this, filter = with(u'-' + word)] { m_workspace.setFilter(filter); });
    }
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("Copy rows"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(can(EditAction::Copy));
    connect(copy, &QAction::triggered, this, [this] { perform(EditAction::Copy); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

bool TablePanel::can(EditAction action) const
{
    switch (action) {
    case EditAction::Copy:
        return m_view->selectionModel()->hasSelection();
    case EditAction::SelectAll:
        return m_model->rowCount() > 0;
    case EditAction::Find:
        return true;
    default:
        return false;
    }
}

void TablePanel::perform(EditAction action)
{
    if (action == EditAction::Copy)
        QGuiApplication::clipboard()->setText(m_view->chosenAsTsv());
    else if (action == EditAction::SelectAll)
        m_view->selectAll();
    else if (action == EditAction::Find)
        search(m_find->text());
}

void TablePanel::search(const QString &text)
{
    m_find->setText(text);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace portolan
