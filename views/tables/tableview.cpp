// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tableview.h"

#include "views/tables/celldelegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

namespace portolan {

namespace {

/// Rows that columns are fitted to.
constexpr int sampledRows = 120;
constexpr int narrowWindow = 1600;
constexpr int litLooked = 5000;

} // namespace

TableView::TableView(const Theme &theme, TableModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_delegate(new CellDelegate(theme, *this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem); // rows always begin at the header
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(24);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, &m_model,
            [this](int column, Qt::SortOrder order) { m_model.sort(column, order); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting)
            m_widthByHand.insert(column);
    });
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::askForColumns);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        setHovered(-1);
        fitColumns();
    });
    connect(&theme, &Theme::changed, this, &TableView::settle);
    settle();
}

void TableView::settle()
{
    const int row = qMax(measures::row, QFontMetrics(m_theme.body()).height() + 8);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFixedHeight(row);
    fitColumns();
    viewport()->update();
}

bool TableView::isNarrow() const
{
    return window()->width() < narrowWindow;
}

int TableView::cellPadding() const
{
    return isNarrow() ? 8 : measures::cellPadding;
}

bool TableView::isFirstColumn(int column) const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            return logical == column;
    return false;
}

bool TableView::showsFocusOn(const QModelIndex &index) const
{
    return hasFocus() && index == currentIndex() && (m_model.flags(index) & Qt::ItemIsEditable);
}

QList<int> TableView::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString TableView::chosenAsTsv() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    QStringList lines;
    const QList<int> rows = chosenRows();
    for (int i = 0; i < rows.size() && i < 100000; ++i)
        lines.append(m_model.rowAsTsv(rows.at(i), columns));
    return lines.join(u'\n') + (lines.isEmpty() ? QString() : QStringLiteral("\n"));
}

void TableView::showColumn(const QString &id, bool shown)
{
    m_shown.insert(id, shown);
    fitColumns();
}

void TableView::wantColumn(const QString &id, bool wanted)
{
    if (m_wanted.contains(id) == wanted)
        return;
    if (wanted)
        m_wanted.insert(id);
    else
        m_wanted.remove(id);
    fitColumns();
}

void TableView::chooseQuietly(const QItemSelection &rows, bool scroll)
{
    m_quiet = true;
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!rows.isEmpty())
        selectionModel()->setCurrentIndex(rows.first().topLeft(), QItemSelectionModel::NoUpdate);
    m_quiet = false;
    if (!scroll || rows.isEmpty())
        return;
    const int first = rowAt(0), last = rowAt(viewport()->height() - verticalHeader()->defaultSectionSize());
    for (const QItemSelectionRange &range : rows)
        if (range.bottom() >= first && (last < 0 || range.top() <= last))
            return;
    scrollToRow(rows.first().top());
}

void TableView::scrollToRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const int before = horizontalScrollBar()->value();
    scrollTo(m_model.index(row, horizontalHeader()->logicalIndex(0)), PositionAtCenter);
    horizontalScrollBar()->setValue(before);
}

void TableView::showLit()
{
    const auto isLit = [this](int row) { return m_model.index(row, 0).data(TableModel::LitRole).toBool(); };
    const int first = qMax(0, rowAt(0)),
              last = rowAt(viewport()->height() - verticalHeader()->defaultSectionSize());
    for (int row = first; row < m_model.rowCount() && (last < 0 || row <= last); ++row)
        if (isLit(row))
            return;
    for (int row = 0; row < qMin(m_model.rowCount(), litLooked); ++row)
        if (isLit(row))
            return scrollToRow(row);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_quiet)
        Q_EMIT chosen();
}

int TableView::wantedWidth(int column) const
{
    const TableColumn &of = m_model.columns().at(column);
    int width = QFontMetrics(m_theme.smallMedium()).horizontalAdvance(of.title) + 2 * cellPadding() + 2;
    if (horizontalHeader()->sortIndicatorSection() == column)
        width += 14;
    const int rows = m_model.rowCount();
    for (int i = 0; i < qMin(rows, sampledRows); ++i) {
        const int row = rows <= sampledRows ? i : int(qint64(i) * rows / sampledRows);
        width = qMax(width, qMin(m_delegate->widthOf(m_model.index(row, column)), of.most));
    }
    return qMax(width, of.least);
}

void TableView::fitColumns()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const bool narrow = isNarrow();
    QList<int> shown;
    QList<int> widths(m_model.columns().size(), 0);
    int sum = 0, shares = 0, give = 0;
    for (int column = 0; column < m_model.columns().size(); ++column) {
        const TableColumn &of = m_model.columns().at(column);
        const bool hidden =
            !m_shown.value(of.id, m_wanted.contains(of.id) || !(of.onDemand || (narrow && of.wideOnly)));
        if (isColumnHidden(column) != hidden)
            setColumnHidden(column, hidden);
        if (hidden)
            continue;
        shown.append(column);
        widths[column] = m_widthByHand.contains(column) ? columnWidth(column) : wantedWidth(column);
        sum += widths.at(column);
        if (!m_widthByHand.contains(column)) {
            shares += of.stretch;
            give += of.stretch > 0 ? widths.at(column) - qMin(widths.at(column), of.least) : 0;
        }
    }
    const int room = viewport()->width();
    int rest = room - sum;
    for (int column : std::as_const(shown)) {
        const TableColumn &of = m_model.columns().at(column);
        if (of.stretch == 0 || m_widthByHand.contains(column))
            continue;
        if (rest > 0 && shares > 0) {
            const int part = rest * of.stretch / shares;
            widths[column] += part;
            rest -= part;
            shares -= of.stretch;
        } else if (rest < 0 && give > 0) {
            const int own = widths.at(column) - qMin(widths.at(column), of.least);
            const int part = qMin(own, int(std::ceil(double(-rest) * own / give)));
            widths[column] -= part;
            rest += part;
            give -= own;
        }
    }
    for (int column : std::as_const(shown))
        setColumnWidth(column, widths.at(column));
    m_fitting = false;
}

void TableView::askForColumns(const QPoint &at)
{
    QMenu menu(this);
    for (int column = 0; column < m_model.columns().size(); ++column) {
        const TableColumn &of = m_model.columns().at(column);
        QAction *action = menu.addAction(of.title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // what names the row stays
        connect(action, &QAction::toggled, this, [this, id = of.id](bool shown) { showColumn(id, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Fit columns to the window")), &QAction::triggered, this, [this] {
        m_shown.clear();
        m_widthByHand.clear();
        fitColumns();
    });
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (int changed : {m_hovered, row})
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    m_hovered = row;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Home ||
        event->key() == Qt::Key_End) { // first and last row, not first and last cell
        const int row = event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1;
        if (row >= 0 && !(event->modifiers() & ~Qt::ShiftModifier)) {
            const QModelIndex to = m_model.index(row, qMax(0, currentIndex().column()));
            selectionModel()->setCurrentIndex(to, selectionCommand(to, event));
            scrollTo(to);
            event->accept();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // What the columns leave free at the right belongs to the row, too.
    const int right = horizontalHeader()->length() - horizontalHeader()->offset();
    if (right >= viewport()->width() || m_model.rowCount() == 0)
        return;
    QPainter painter(viewport());
    const int from = qMax(0, rowAt(event->rect().top()));
    for (int row = from; row < m_model.rowCount() && rowViewportPosition(row) <= event->rect().bottom(); ++row) {
        const RowState state{.selected = selectionModel()->isRowSelected(row), .hovered = row == m_hovered};
        paintRowGround(painter,
                       QRectF(right, rowViewportPosition(row), viewport()->width() - right, rowHeight(row)), state,
                       m_theme);
    }
}

} // namespace portolan
