// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/portplot.h"

#include "views/plots/portlayer.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

namespace portolan {

namespace {

constexpr double barHeight = 9, leastWidth = 3, clashWidth = 6;
constexpr int labelMost = 240, labelGap = 10, axisRoom = 26, topRoom = 18, rightRoom = 24;

} // namespace

PortPlot::PortPlot(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_plot(new QCustomPlot(this)), m_scroll(new QScrollBar(Qt::Vertical, this)),
      m_card(new QFrame(this)), m_cardText(new QLabel(m_card))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_scroll);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->yAxis->setRangeReversed(true);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->grid()->setVisible(false);
        axis->setBasePen(QPen(Qt::NoPen));
    }
    m_plot->xAxis->setRange(0, portline::pieces);
    new PortLayer(*this, m_plot);
    m_card->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_card->setAutoFillBackground(true);
    auto *inside = new QHBoxLayout(m_card);
    inside->setContentsMargins(10, 8, 10, 8);
    inside->addWidget(m_cardText);
    m_cardText->setTextFormat(Qt::PlainText);
    m_card->hide();
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] {
        m_card->hide();
        place();
    });
    connect(&theme, &Theme::changed, this, &PortPlot::settle);
    settle();
}

PortPlot::~PortPlot() = default;

void PortPlot::settle()
{
    m_plot->setBackground(QBrush(m_theme.color(Token::Base)));
    QPalette palette = m_card->palette();
    palette.setColor(QPalette::Window, m_theme.color(Token::Card));
    palette.setColor(QPalette::WindowText, m_theme.color(Token::Text));
    m_card->setPalette(palette);
    static_cast<QFrame *>(m_card)->setFrameShape(QFrame::StyledPanel);
    m_cardText->setFont(m_theme.small());
    place();
}

void PortPlot::setMap(const PortMap &map)
{
    m_map = map;
    m_card->hide();
    m_scroll->setValue(0);
    int wide = 0;
    const QFontMetrics metrics(m_theme.small());
    for (const PortRow &row : m_map.rows)
        wide = qMax(wide, metrics.horizontalAdvance(row.label));
    m_plot->axisRect()->setMargins(QMargins(qMin(wide, labelMost) + 2 * labelGap, topRoom, rightRoom, axisRoom));
    place();
}

void PortPlot::place()
{
    const int height = qMax(1, m_plot->height() - topRoom - axisRoom);
    const int rows = int(m_map.rows.size()) * PortLayer::rowHeight;
    m_scroll->setVisible(rows > height);
    m_scroll->setPageStep(height);
    m_scroll->setSingleStep(PortLayer::rowHeight);
    m_scroll->setRange(0, qMax(0, rows - height));
    const double top = double(m_scroll->value()) / PortLayer::rowHeight;
    m_plot->yAxis->setRange(top, top + double(height) / PortLayer::rowHeight);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::pair<double, double> PortPlot::sight() const
{
    return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

bool PortPlot::showsWholeLine() const
{
    return m_plot->xAxis->range().size() >= portline::pieces - 1e-9;
}

void PortPlot::showWholeLine()
{
    setSight(0, portline::pieces);
}

void PortPlot::setSight(double from, double to)
{
    // Never less than some forty ports, never beyond the ends of the line.
    const double width = qBound(0.0005, to - from, double(portline::pieces));
    from = qBound(0.0, from, portline::pieces - width);
    m_plot->xAxis->setRange(from, from + width);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT sightChanged();
}

void PortPlot::zoom(double factor, double x)
{
    const auto [from, to] = sight();
    const double still = qBound(from, m_plot->xAxis->pixelToCoord(x), to);
    const double width = qBound(0.0005, (to - from) * factor, double(portline::pieces));
    setSight(still - (still - from) / (to - from) * width, still - (still - from) / (to - from) * width + width);
}

double PortPlot::rowMiddle(int row) const
{
    return std::round(m_plot->yAxis->coordToPixel(row + 0.5));
}

QRectF PortPlot::barRect(int row, const PortBar &bar, const Interval<Port> &part) const
{
    const double left = m_plot->xAxis->coordToPixel(portline::at(part.first));
    const double right = m_plot->xAxis->coordToPixel(portline::at(double(part.last) + 1));
    const double middle = rowMiddle(row);
    const bool above = bar.protocol == protocols::tcp;
    return QRectF(left, above ? middle - barHeight - 0.5 : middle + 0.5, qMax(leastWidth, right - left), barHeight);
}

QRectF PortPlot::clashRect(const PortClash &, const Interval<Port> &part) const
{
    const double left = m_plot->xAxis->coordToPixel(portline::at(part.first));
    const double right = m_plot->xAxis->coordToPixel(portline::at(double(part.last) + 1));
    const double width = qMax(clashWidth, right - left);
    const QRect inner = m_plot->axisRect()->rect();
    return QRectF((left + right) / 2 - width / 2, inner.top(), width, inner.height());
}

PortPlot::Hit PortPlot::hitAt(const QPointF &at) const
{
    Hit hit;
    const QRect inner = m_plot->axisRect()->rect();
    if (at.y() >= inner.top() && at.y() <= inner.bottom()) {
        hit.row = int(std::floor(m_plot->yAxis->pixelToCoord(at.y())));
        if (hit.row < 0 || hit.row >= m_map.rows.size())
            hit.row = -1;
    }
    if (hit.row >= 0 && inner.contains(at.toPoint())) {
        double nearest = 4; // px beside a thin bar still mean it
        const QList<PortBar> &bars = m_map.rows.at(hit.row).bars;
        for (int bar = 0; bar < bars.size(); ++bar)
            for (const auto &part : bars.at(bar).ports) {
                const QRectF rect = barRect(hit.row, bars.at(bar), part).adjusted(0, -1, 0, 1);
                if (at.y() < rect.top() || at.y() > rect.bottom())
                    continue;
                const double away =
                    std::max({0.0, rect.left() - at.x(), at.x() - rect.right()}) + rect.width() / 1e5;
                if (away < nearest) { // of bars on top of each other the narrowest
                    nearest = away;
                    hit.bar = bar;
                }
            }
    }
    for (int clash = 0; clash < m_map.clashes.size(); ++clash)
        for (const auto &part : m_map.clashes.at(clash).ports)
            if (clashRect(m_map.clashes.at(clash), part).adjusted(-4, -topRoom, 4, 0).contains(at))
                hit.clash = clash;
    return hit;
}

QString PortPlot::words(const Hit &hit) const
{
    QStringList lines;
    if (hit.row >= 0 && hit.bar >= 0) {
        const PortRow &row = m_map.rows.at(hit.row);
        const PortBar &bar = row.bars.at(hit.bar);
        lines.append(bar.service.isEmpty() ? row.label : bar.service);
        lines.append(tr("%1 %2").arg(bar.protocol.name().toUpper(), portsForPeople(bar.ports)));
        lines.append(bar.product.isEmpty() ? row.label : tr("%1, %2").arg(row.label, bar.product));
        if (bar.localOnly)
            lines.append(tr("Only inside the machine"));
        if (bar.dynamic)
            lines.append(tr("Opened on demand"));
        if (!bar.known.isEmpty())
            lines.append(tr("The registry knows %1").arg(portsForPeople(bar.known)));
    }
    if (hit.clash >= 0)
        lines.append(m_map.clashes.at(hit.clash).text);
    return lines.join(u'\n');
}

void PortPlot::showCard(const QPointF &at)
{
    const Hit hit = hitAt(at);
    const QString text = words(hit);
    if (text.isEmpty()) {
        m_card->hide();
        return;
    }
    m_cardText->setText(text);
    m_card->adjustSize();
    const int x = qBound(0, int(at.x()) + 14, qMax(0, width() - m_card->width() - 4));
    const int y = at.y() + 18 + m_card->height() > height() ? int(at.y()) - m_card->height() - 8 : int(at.y()) + 18;
    m_card->move(x, qMax(0, y));
    m_card->show();
    m_card->raise();
}

void PortPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PortPlot::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() == 0 && event->angleDelta().x() == 0)
        return event->ignore();
    m_card->hide();
    if (event->modifiers() & Qt::ShiftModifier)
        m_scroll->setValue(m_scroll->value() - event->angleDelta().y() - event->angleDelta().x());
    else
        zoom(std::pow(0.8, event->angleDelta().y() / 120.0), event->position().x());
    event->accept();
}

void PortPlot::keyPressEvent(QKeyEvent *event)
{
    const auto [from, to] = sight();
    const double step = (to - from) / 8, middle = m_plot->xAxis->coordToPixel((from + to) / 2);
    switch (event->key()) {
    case Qt::Key_Left:
        return setSight(from - step, to - step);
    case Qt::Key_Right:
        return setSight(from + step, to + step);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return m_scroll->triggerAction(event->key() == Qt::Key_Up ? QScrollBar::SliderSingleStepSub
                                                                  : QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Plus:
        return zoom(0.8, middle);
    case Qt::Key_Minus:
        return zoom(1.25, middle);
    case Qt::Key_0:
    case Qt::Key_Home:
        return showWholeLine();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PortPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel:
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    case QEvent::Leave:
        m_card->hide();
        return false;
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        setFocus(Qt::MouseFocusReason);
        m_dragFrom = mouse->position().x();
        m_dragSight = sight().first;
        m_dragged = false;
        return true;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!(mouse->buttons() & Qt::LeftButton)) {
            showCard(mouse->position());
            return true;
        }
        const double moved = mouse->position().x() - m_dragFrom;
        m_dragged = m_dragged || qAbs(moved) > 4;
        if (m_dragged && !showsWholeLine()) {
            const auto [from, to] = sight();
            const double width = to - from, first = m_dragSight - moved / m_plot->axisRect()->width() * width;
            setSight(first, first + width);
        }
        return true;
    }
    case QEvent::MouseButtonRelease: {
        const Hit hit = hitAt(static_cast<QMouseEvent *>(event)->position());
        if (!m_dragged && hit.row >= 0 && !m_map.rows.at(hit.row).device.isEmpty())
            Q_EMIT rowClicked(m_map.rows.at(hit.row).device);
        return true;
    }
    case QEvent::MouseButtonDblClick:
        showWholeLine();
        return true;
    default:
        return false;
    }
}

} // namespace portolan
