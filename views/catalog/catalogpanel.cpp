// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/catalog/catalogpanel.h"
#include "views/canvas/placing.h"
#include "views/catalog/catalogdelegate.h"
#include "views/catalog/productupdate.h"
#include "views/theme/widgets.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

Panel *makeCatalogPanel(Workspace &workspace, QWidget *parent)
{
    return new CatalogPanel(workspace, parent);
}

CatalogPanel::CatalogPanel(Workspace &workspace, QWidget *parent)
    : Panel(parent), m_workspace(workspace), m_model(new CatalogModel(this)),
      m_field(new SearchField(workspace.theme(), tr("Product, role or port"), u"search"_s, this)),
      m_view(new QTreeView(this)),
      m_hint(new QLabel(tr("Enter places the first hit with its required flows."), this)),
      m_empty(new EmptyState(workspace.theme(), u"search"_s, {}, tr("Search the registry"), this))
{
    m_field->setKeyHint(u"A"_s);
    m_field->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CatalogDelegate(workspace.theme(), m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Catalog"));
    m_view->setBackgroundRole(QPalette::Window);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_hint->setFont(workspace.theme().small());
    m_hint->setContentsMargins(12, 8, 12, 8);
    settle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &CatalogPanel::refill);
    connect(m_view, &QTreeView::activated, this, &CatalogPanel::place);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    const auto fold = [this](bool closed) {
        return [this, closed](const QModelIndex &index) {
            const QString product = index.data(CatalogModel::ProductRole).toString();
            if (m_filling || !m_field->text().isEmpty())
                return;
            if (closed)
                m_closed.insert(product);
            else
                m_closed.remove(product);
        };
    };
    connect(m_view, &QTreeView::collapsed, this, fold(true));
    connect(m_view, &QTreeView::expanded, this, fold(false));
    connect(m_view, &QTreeView::customContextMenuRequested, this, &CatalogPanel::showMenu);
    connect(m_empty->button(), &QPushButton::clicked, this,
            [this] { m_workspace.ask(Ask::SearchRegistry, m_field->text()); });
    connect(&workspace, &Workspace::catalogChanged, this, &CatalogPanel::refill);
    connect(&workspace.theme(), &Theme::changed, this, &CatalogPanel::settle);
    for (const Product &product : workspace.catalog().products())
        if (product.category == "infrastructure"_L1)
            m_closed.insert(product.id);
    refill();
}

void CatalogPanel::settle()
{
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, m_workspace.theme().color(Token::Text3));
    m_hint->setPalette(palette);
    m_view->viewport()->update();
}

QString CatalogPanel::language() const
{
    return m_workspace.texts().language();
}

void CatalogPanel::refill()
{
    m_filling = true;
    const QString words = m_field->text();
    const bool searching = !words.trimmed().isEmpty();
    if (searching)
        m_model->search(m_workspace.catalog(), m_workspace.index(), words, language());
    else
        m_model->browse(m_workspace.catalog(), language());
    static_cast<CatalogDelegate *>(m_view->itemDelegate())
        ->setWords(searching ? words.split(u' ', Qt::SkipEmptyParts) : QStringList());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_view->setExpanded(group,
                            searching || !m_closed.contains(group.data(CatalogModel::ProductRole).toString()));
    }
    if (searching)
        m_view->setCurrentIndex(m_model->firstHit());
    const bool nothing = searching && m_model->hits() == 0;
    if (nothing)
        m_empty->setSentence(tr("No product matches ‘%1’. Search the registry instead.").arg(words.trimmed()));
    m_empty->setVisible(nothing);
    m_view->setVisible(!nothing);
    m_hint->setVisible(searching && !nothing);
    m_field->setKeyHint(searching ? tr("Enter", "the key") : u"A"_s);
    setNote(tr("%n product(s)", nullptr, m_workspace.catalog().products().size()));
    m_filling = false;
}

void CatalogPanel::perform(EditAction action)
{
    if (action != EditAction::Find)
        return;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CatalogPanel::search(const QString &text)
{
    m_field->setText(text);
    m_field->setFocus(Qt::OtherFocusReason);
}

void CatalogPanel::place(const QModelIndex &index)
{
    const QString what = index.data(CatalogModel::WhatRole).toString();
    if (what.isEmpty()) {
        if (index.isValid())
            m_view->setExpanded(index, !m_view->isExpanded(index));
        return;
    }
    if (placeFromCatalog(m_workspace, what))
        m_workspace.say(tr("Placed %1.").arg(index.data().toString()));
}

/// The chosen row moves by this many rows that can be placed, with the focus in the field.
void CatalogPanel::stepTo(int by)
{
    QModelIndex index = m_view->currentIndex();
    for (int guard = 0; guard < 1000; ++guard) {
        index = !index.isValid() ? m_model->firstHit()
                : by > 0         ? m_view->indexBelow(index)
                                 : m_view->indexAbove(index);
        if (!index.isValid())
            return;
        if (!index.data(CatalogModel::WhatRole).toString().isEmpty()) {
            m_view->setCurrentIndex(index);
            return;
        }
    }
}

bool CatalogPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_field && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        stepTo(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (watched == m_field && enter) {
        place(m_view->currentIndex());
        m_field->selectAll();
        return true;
    }
    if (watched == m_view && enter) { // some styles never activate by Enter
        place(m_view->currentIndex());
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void CatalogPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    const QString what = index.data(CatalogModel::WhatRole).toString(),
                  product = index.data(CatalogModel::ProductRole).toString();
    QMenu menu(this);
    if (!what.isEmpty())
        menu.addAction(tr("Place"), Qt::Key_Return, this, [this, index] { place(index); });
    if (!product.isEmpty()) {
        auto *update = menu.addAction(tr("Update in the plan…"), this,
                                      [this, product] { updateInPlan(m_workspace, product, this); });
        update->setEnabled(canUpdateInPlan(m_workspace, product));
    }
    if (!menu.isEmpty())
        menu.exec(m_view->viewport()->mapToGlobal(at));
}

void CatalogPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme();
    painter.fillRect(rect(), theme.color(Token::Panel));
    if (m_hint->isVisible())
        painter.fillRect(QRect(0, m_hint->y(), width(), 1), theme.color(Token::Line));
}

void CatalogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refill();
    Panel::changeEvent(event);
}

} // namespace portolan
