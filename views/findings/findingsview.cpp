// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingsview.h"

#include "views/findings/findingsmodel.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace portolan {

namespace {

constexpr double padX = 12, padY = 7, shapeSize = 16, textX = 36, titleHeight = 19, lineHeight = 18,
                 linkHeight = 21, headHeight = 28;

double widthOf(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

QString approveText(const QModelIndex &index)
{
    return index.data(FindingsModel::ApprovedRole).toBool() ? FindingsModel::tr("Take back")
                                                            : FindingsModel::tr("Approve…");
}

} // namespace

FindingDelegate::FindingDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

double FindingDelegate::scale() const
{
    return qMax(1.0, QFontMetricsF(m_theme.body()).height() / 18);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool head = index.data(FindingsModel::IsHeadRole).toBool();
    const double height =
        (head ? headHeight : titleHeight + 2 * lineHeight + linkHeight) * scale() + (head ? 0 : 2 * padY);
    return {120, int(std::ceil(height))};
}

FindingDelegate::Places FindingDelegate::placesOf(const QRectF &row, const QModelIndex &index) const
{
    Places at;
    const double left = row.left() + textX, right = row.right() - padX, factor = scale();
    double y = row.top() + padY;
    const double code = widthOf(m_theme.small(), index.data(FindingsModel::CodeRole).toString());
    at.code = QRectF(right - code, y, code, titleHeight * factor);
    at.title = QRectF(left, y, right - code - 8 - left, titleHeight * factor);
    at.shape = QRectF(row.left() + padX, std::round(at.title.center().y() - shapeSize / 2), shapeSize, shapeSize);
    y += titleHeight * factor;
    for (QRectF &line : at.lines) {
        line = QRectF(left, y, right - left, lineHeight * factor);
        y += lineHeight * factor;
    }
    const double approve = widthOf(m_theme.body(), approveText(index));
    at.approve = QRectF(right - approve, y, approve, linkHeight * factor);
    const double remedy = widthOf(m_theme.body(), index.data(FindingsModel::RemedyRole).toString());
    at.remedy = QRectF(left, y, qMin(remedy, at.approve.left() - 12 - left), linkHeight * factor);
    return at;
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
    paintText(painter, place, text, font, m_theme.color(token));
}

void FindingDelegate::paintFinding(QPainter &painter, const QRectF &row, const QModelIndex &index,
                                   const QColor &ground) const
{
    const Places at = placesOf(row, index);
    const bool approved = index.data(FindingsModel::ApprovedRole).toBool();
    paintShape(painter, at.shape, Shape(index.data(FindingsModel::SeverityRole).toInt()), m_theme, ground);
    paintText(painter, at.title, index.data().toString(), m_theme.semibold(),
              m_theme.color(approved ? Token::Text2 : Token::Text));
    paintText(painter, at.code, index.data(FindingsModel::CodeRole).toString(), m_theme.small(),
              m_theme.color(Token::Text3));
    const QString labels[] = {FindingsModel::tr("needs"),
                              approved ? FindingsModel::tr("approved") : FindingsModel::tr("found")};
    const QString values[] = {
        index.data(FindingsModel::NeedsRole).toString(),
        index.data(approved ? FindingsModel::ReasonRole : FindingsModel::FoundRole).toString()};
    const double labelWidth =
        std::max({66.0, widthOf(m_theme.body(), labels[0]) + 8, widthOf(m_theme.body(), labels[1]) + 8});
    for (int i = 0; i < 2; ++i) {
        paintText(painter, at.lines[i], labels[i], m_theme.body(), m_theme.color(Token::Text3));
        paintText(painter, at.lines[i].adjusted(labelWidth, 0, 0, 0), values[i], m_theme.body(),
                  m_theme.color(Token::Text));
    }
    const bool here = m_hovered.isValid() && m_hovered == index;
    paintLink(painter, at.remedy, index.data(FindingsModel::RemedyRole).toString(), Token::Accent,
              here && m_link == FindingLink::Remedy);
    paintLink(painter, at.approve, approveText(index), Token::Text2, here && m_link == FindingLink::Approve);
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
    return places.remedy.contains(at) ? FindingLink::Remedy : FindingLink::None;
}

void FindingDelegate::setHoveredLink(const QModelIndex &index, FindingLink link)
{
    m_hovered = index;
    m_link = link;
}

FindingsView::FindingsView(const Theme &theme, QWidget *parent)
    : QListView(parent), m_delegate(new FindingDelegate(theme, this))
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

FindingLink FindingsView::linkAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return m_delegate->linkAt(visualRect(index), index, at);
}

void FindingsView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || linkAt(event->position().toPoint()) == FindingLink::None)
        QListView::mousePressEvent(event);
}

void FindingsView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QPersistentModelIndex index = indexAt(at);
    const FindingLink link = linkAt(at);
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (link == FindingLink::None)
        Q_EMIT rowClicked(index);
    else
        Q_EMIT linkClicked(index, link);
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
