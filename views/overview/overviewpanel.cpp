// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The overview: the whole drawing as blocks, and the part of it that the canvas shows; dragging moves that part.
#include "model/drawing/painter.h"
#include "views/mainwindow/panels.h"
#include "views/mainwindow/workspace.h"
#include "views/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>

namespace portolan {

namespace {

constexpr int margin = 8;

class Overview final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
public:
    Overview(Workspace &workspace, Canvas &canvas, QWidget *parent)
        : Panel(parent), m_workspace(workspace), m_canvas(canvas), m_painter(QApplication::font().family())
    {
        setFocusPolicy(Qt::TabFocus);
        setMinimumHeight(80);
        setCursor(Qt::OpenHandCursor);
        setAccessibleName(tr("Overview"));
        setAccessibleDescription(tr("The whole drawing; the arrow keys move the part that the canvas shows."));
        m_later.setSingleShot(true);
        m_later.setInterval(120);
        connect(&m_later, &QTimer::timeout, this, [this] {
            m_picture = QPixmap();
            update();
        });
        connect(&canvas, &Canvas::sceneChanged, &m_later, qOverload<>(&QTimer::start));
        connect(&workspace.theme(), &Theme::changed, this, [this] {
            m_picture = QPixmap();
            update();
        });
        connect(&canvas, &Canvas::viewChanged, this, qOverload<>(&QWidget::update));
    }

    QSize sizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override { m_picture = QPixmap(); }
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *) override { setCursor(Qt::OpenHandCursor); }
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// From scene to this widget: everything fits, centred.
    QTransform toHere() const;
    void paintPicture();

    Workspace &m_workspace;
    Canvas &m_canvas;
    ScenePainter m_painter;
    QPixmap m_picture;
    QTimer m_later;
    QPointF m_grip; ///< from the middle of the shown part to where it was taken
};

QTransform Overview::toHere() const
{
    const QRectF whole = m_canvas.wholeScene(), target = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (whole.isEmpty() || target.isEmpty())
        return {};
    const double scale = qMin(target.width() / whole.width(), target.height() / whole.height());
    const QPointF corner = target.center() - QPointF(whole.width(), whole.height()) * scale / 2;
    return QTransform(scale, 0, 0, scale, corner.x() - whole.left() * scale, corner.y() - whole.top() * scale);
}

void Overview::paintPicture()
{
    Scene scene = m_canvas.scene();
    scene.trunks.clear();
    for (SceneZone &zone : scene.zones)
        zone.name.clear(); // too small to be read
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(m_workspace.theme().color(Token::CanvasGround));
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform here = toHere();
    painter.setTransform(here, true);
    PaintState state;
    state.layers = PaintState::Still;
    state.scale = here.m11();
    state.detail = Detail::Blocks;
    m_painter.paint(painter, scene, m_workspace.theme().ink(), state);
}

void Overview::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        paintPicture();
    const Theme &theme = m_workspace.theme();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    QRectF part = toHere().mapRect(m_canvas.visibleScene()).intersected(QRectF(rect()).adjusted(1, 1, -1, -1));
    QColor veil = theme.color(Token::Accent);
    veil.setAlphaF(0.08F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(veil);
    painter.setPen(QPen(theme.color(Token::Accent), hasFocus() ? 2.5 : 1.5));
    painter.drawRoundedRect(part, 2, 2);
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF part = toHere().mapRect(m_canvas.visibleScene());
    m_grip = part.contains(event->position()) ? event->position() - part.center() : QPointF();
    setCursor(Qt::ClosedHandCursor);
    mouseMoveEvent(event);
}

void Overview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_canvas.centreOn(toHere().inverted().map(event->position() - m_grip));
}

void Overview::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        m_canvas.setZoom(m_canvas.zoom() * std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

void Overview::keyPressEvent(QKeyEvent *event)
{
    const QRectF part = m_canvas.visibleScene();
    const QPointF middle = part.center();
    switch (event->key()) {
    case Qt::Key_Left:
        return m_canvas.centreOn(middle - QPointF(part.width() / 8, 0));
    case Qt::Key_Right:
        return m_canvas.centreOn(middle + QPointF(part.width() / 8, 0));
    case Qt::Key_Up:
        return m_canvas.centreOn(middle - QPointF(0, part.height() / 8));
    case Qt::Key_Down:
        return m_canvas.centreOn(middle + QPointF(0, part.height() / 8));
    default:
        Panel::keyPressEvent(event);
    }
}

} // namespace

Panel *makeOverview(Workspace &workspace, Canvas &canvas, QWidget *parent)
{
    return new Overview(workspace, canvas, parent);
}

} // namespace portolan
