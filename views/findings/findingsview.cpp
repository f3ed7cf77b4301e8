// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingsview.h"

#include "views/findings/findingsmodel.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace portolan {

namespace {

constexpr double padX = 12, padY = 7, shapeSize = 16, textX = 36, titleHeight = 19, lineHeight = 18,
                 linkHeight = 21, headHeight = 28, fixIndent = 22;

double widthOf(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

QString approveText(const QModelIndex &index)
{
    return index.data(FindingsModel::ApprovedRole).toBool() ? FindingsModel::tr("Take back")
                                                            : FindingsModel::tr("Approve…");
}

QString fixText()
{
    return FindingsModel::tr("Fix");
}

} // namespace

FindingDelegate::FindingDelegate(const Theme &theme, QListView &view)
    : QStyledItemDelegate(&view), m_theme(theme), m_view(view)
{
}

double FindingDelegate::scale() const
{
    return qMax(1.0, QFontMetricsF(m_theme.body()).height() / 18);
}

double FindingDelegate::labelWidth() const
{
    double width = 66;
    for (const QString &label :
         {FindingsModel::tr("needs"), FindingsModel::tr("found"), FindingsModel::tr("approved")})
        width = qMax(width, widthOf(m_theme.body(), label) + 8);
    return width;
}

double FindingDelegate::shortHeight() const
{
    return (titleHeight + 2 * lineHeight + linkHeight) * scale() + 2 * padY;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(FindingsModel::IsHeadRole).toBool())
        return {120, int(std::ceil(headHeight * scale()))};
    if (m_whole != index) // there may be thousands of them, and all are laid out at once
        return {120, int(std::ceil(shortHeight()))};
    return {120, int(std::ceil(placesOf(QRectF(0, 0, m_view.viewport()->width(), 0), index).bottom))};
}

FindingDelegate::Places FindingDelegate::placesOf(const QRectF &row, const QModelIndex &index) const
{
    Places at;
    const double left = row.left() + textX, right = row.right() - padX, factor = scale();
    const bool whole = m_whole.isValid() && m_whole == index;
    const auto height = [&](double single, const QFont &font, const QString &text, double width) {
        if (!whole || text.isEmpty() || width < 20)
            return single * factor;
        const QFontMetricsF metrics(font);
        const double wrapped = metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text).height();
        return qMax(single * factor, std::ceil(wrapped) + single * factor - metrics.height());
    };
    double y = row.top() + padY;
    const double code = widthOf(m_theme.small(), index.data(FindingsModel::CodeRole).toString());
    at.code = QRectF(right - code, y, code, titleHeight * factor);
    const double titleWidth = right - code - 8 - left;
    at.title =
        QRectF(left, y, titleWidth, height(titleHeight, m_theme.semibold(), index.data().toString(), titleWidth));
    at.shape = QRectF(row.left() + padX, std::round(at.code.center().y() - shapeSize / 2), shapeSize, shapeSize);
    y = at.title.bottom();
    const bool approved = index.data(FindingsModel::ApprovedRole).toBool();
    const int roles[] = {FindingsModel::NeedsRole, approved ? FindingsModel::ReasonRole : FindingsModel::FoundRole};
    for (int i = 0; i < 2; ++i) {
        const QString text = index.data(roles[i]).toString();
        at.lines[i] =
            QRectF(left, y, right - left, height(lineHeight, m_theme.body(), text, right - left - labelWidth()));
        y = at.lines[i].bottom();
    }
    const double approve = widthOf(m_theme.body(), approveText(index));
    at.approve = QRectF(right - approve, y, approve, linkHeight * factor);
    const QStringList fixes = index.data(FindingsModel::FixesRole).toStringList();
    if (!fixes.isEmpty()) {
        const double fix = widthOf(m_theme.body(), fixText());
        at.fix = QRectF(at.approve.left() - 14 - fix, y, fix, linkHeight * factor);
    }
    const QString text = index.data(FindingsModel::RemedyRole).toString();
    const double end = fixes.isEmpty() ? at.approve.left() : at.fix.left();
    const double remedy = qMin(widthOf(m_theme.body(), text), end - 12 - left);
    at.remedy = QRectF(left, y, remedy, height(linkHeight, m_theme.body(), text, remedy));
    at.bottom = at.remedy.bottom() + padY;
    if (!whole)
        return at;
    y = at.remedy.bottom() + 2;
    for (const QString &fix : fixes) {
        const double most = right - left - fixIndent;
        const double width = qMin(widthOf(m_theme.body(), fix), most);
        at.fixes.append(QRectF(left + fixIndent, y, width, height(linkHeight, m_theme.body(), fix, width)));
        y = at.fixes.last().bottom();
    }
    if (!fixes.isEmpty())
        at.bottom = y + padY;
    return at;
}

void FindingDelegate::paintWhole(QPainter &painter, const QRectF &place, const QString &text, const QFont &font,
                                 Token token) const
{
    const double single = QFontMetricsF(font).height() + 8;
    if (place.height() <= single) {
        paintText(painter, place, text, font, m_theme.color(token));
        return;
    }
    painter.setFont(font);
    painter.setPen(m_theme.color(token));
    painter.drawText(place, int(Qt::TextWordWrap | Qt::AlignVCenter), text);
}

void FindingDelegate::paintHead(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const bool open = index.data(FindingsModel::OpenRole).toBool();
    paintIcon(painter, QRectF(row.left() + padX, row.top(), shapeSize, row.height() - 1),
              open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), 14, Token::Text3, m_theme);
    const QRectF text(row.left() + textX, row.top(), row.width() - textX - padX, row.height() - 1);
    paintText(painter, text, index.data().toString(), m_theme.body(), m_theme.color(Token::Text2));
    paintText(painter, text, index.data(FindingsModel::CountRole).toString(), m_theme.small(),
              m_theme.color(Token::Text3), Qt::AlignRight);
}

void FindingDelegate::paintLink(QPainter &painter, const QRectF &place, const QString &text, Token token,
                                bool hovered) const
{
    QFont font = m_theme.body();
    font.setUnderline(hovered);
    paintWhole(painter, place, text, font, token);
}

void FindingDelegate::paintFixes(QPainter &painter, const Places &at, const QModelIndex &index) const
{
    const bool here = m_hovered.isValid() && m_hovered == index;
    if (!at.fix.isEmpty())
        paintLink(painter, at.fix, fixText(), Token::Accent, here && m_link == FindingLink::Fix);
    const QStringList texts = index.data(FindingsModel::FixesRole).toStringList();
    for (qsizetype i = 0; i < at.fixes.size(); ++i) {
        const QRectF &place = at.fixes.at(i);
        const QRectF icon(place.left() - fixIndent, place.top(), shapeSize, linkHeight * scale());
        paintIcon(painter, icon, QStringLiteral("check"), 14, Token::Accent, m_theme);
        paintLink(painter, place, texts.value(i), Token::Accent, here && m_link == choiceLink(i));
    }
}

void FindingDelegate::paintFinding(QPainter &painter, const QRectF &row, const QModelIndex &index,
                                   const QColor &ground) const
{
    const Places at = placesOf(row, index);
    const bool approved = index.data(FindingsModel::ApprovedRole).toBool();
    paintShape(painter, at.shape, Shape(index.data(FindingsModel::SeverityRole).toInt()), m_theme, ground);
    paintWhole(painter, at.title, index.data().toString(), m_theme.semibold(),
               approved ? Token::Text2 : Token::Text);
    paintText(painter, at.code, index.data(FindingsModel::CodeRole).toString(), m_theme.small(),
              m_theme.color(Token::Text3));
    const QString labels[] = {FindingsModel::tr("needs"),
                              approved ? FindingsModel::tr("approved") : FindingsModel::tr("found")};
    const QString values[] = {
        index.data(FindingsModel::NeedsRole).toString(),
        index.data(approved ? FindingsModel::ReasonRole : FindingsModel::FoundRole).toString()};
    for (int i = 0; i < 2; ++i) {
        const QRectF first(at.lines[i].topLeft(), QSizeF(labelWidth(), lineHeight * scale()));
        paintText(painter, first, labels[i], m_theme.body(), m_theme.color(Token::Text3));
        paintWhole(painter, at.lines[i].adjusted(labelWidth(), 0, 0, 0), values[i], m_theme.body(), Token::Text);
    }
    const bool here = m_hovered.isValid() && m_hovered == index;
    paintLink(painter, at.remedy, index.data(FindingsModel::RemedyRole).toString(), Token::Accent,
              here && m_link == FindingLink::Remedy);
    paintLink(painter, at.approve, approveText(index), Token::Text2, here && m_link == FindingLink::Approve);
    paintFixes(painter, at, index);
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF row(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor ground = m_theme.color(selected ? Token::Sel : hovered ? Token::Hover : Token::Panel);
    painter->save();
    painter->fillRect(row, ground);
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), m_theme.color(Token::Line));
    if (selected)
        painter->fillRect(QRectF(row.left(), row.top(), measures::selectionBar, row.height() - 1),
                          m_theme.color(option.state.testFlag(QStyle::State_Active) ? Token::Accent : Token::Edge));
    if (index.data(FindingsModel::IsHeadRole).toBool())
        paintHead(*painter, row, index);
    else
        paintFinding(*painter, row, index, ground);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, row.adjusted(1, 1, -1, -2), 2, m_theme);
    painter->restore();
}

FindingLink FindingDelegate::linkAt(const QRect &row, const QModelIndex &index, const QPoint &at) const
{
    if (!index.isValid() || index.data(FindingsModel::IsHeadRole).toBool())
        return FindingLink::None;
    const Places places = placesOf(row, index);
    if (places.approve.contains(at))
        return FindingLink::Approve;
    if (places.fix.contains(at))
        return FindingLink::Fix;
    for (qsizetype i = 0; i < places.fixes.size(); ++i)
        if (places.fixes.at(i).contains(at))
            return choiceLink(i);
    return places.remedy.contains(at) ? FindingLink::Remedy : FindingLink::None;
}

void FindingDelegate::setHoveredLink(const QModelIndex &index, FindingLink link)
{
    m_hovered = index;
    m_link = link;
}

FindingsView::FindingsView(const Theme &theme, QWidget *parent)
    : QListView(parent), m_delegate(new FindingDelegate(theme, *this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    const auto settle = [this, &theme] {
        QPalette own = palette();
        own.setColor(QPalette::Base, theme.color(Token::Panel));
        setPalette(own);
        viewport()->update();
    };
    connect(&theme, &Theme::changed, this, settle);
    settle();
}

void FindingsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    m_delegate->setWhole(selectionModel()->hasSelection() ? selectionModel()->selectedRows().value(0)
                                                          : QModelIndex());
    doItemsLayout();
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

QPoint FindingsView::fixPlace(const QModelIndex &index) const
{
    const QRectF place = m_delegate->placesOf(visualRect(index), index).fix;
    return viewport()->mapToGlobal(place.bottomLeft().toPoint());
}

FindingLink FindingsView::linkAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return m_delegate->linkAt(visualRect(index), index, at);
}

void FindingsView::mousePressEvent(QMouseEvent *event)
{
    // What was pressed is what is meant: choosing a row changes its height, and so what lies under the pointer.
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    m_pressedLink = linkAt(event->position().toPoint());
    if (!m_pressed.isValid() || m_pressedLink == FindingLink::None)
        QListView::mousePressEvent(event);
}

void FindingsView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = m_pressed;
    m_pressed = QModelIndex();
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (m_pressedLink == FindingLink::None)
        Q_EMIT rowClicked(index);
    else if (linkAt(event->position().toPoint()) == m_pressedLink)
        Q_EMIT linkClicked(index, m_pressedLink);
}

void FindingsView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const FindingLink link = linkAt(at);
    m_delegate->setHoveredLink(indexAt(at), link);
    viewport()->setCursor(link == FindingLink::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
    if (!(event->buttons() & Qt::LeftButton))
        QListView::mouseMoveEvent(event);
}

void FindingsView::leaveEvent(QEvent *event)
{
    m_delegate->setHoveredLink({}, FindingLink::None);
    QListView::leaveEvent(event);
}

void FindingsView::keyPressEvent(QKeyEvent *event)
{
    const bool enter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!enter || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    Q_EMIT rowClicked(currentIndex());
    event->accept();
}

} // namespace portolan
