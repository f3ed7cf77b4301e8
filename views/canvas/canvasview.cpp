// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasview.h"
#include "model/drawing/layout.h"
#include "model/editing/arrangeedits.h"
#include "views/canvas/canvasaccess.h"
#include "views/canvas/noteeditor.h"
#include "views/canvas/overlaybanner.h"
#include "views/canvas/requirementpopup.h"
#include "views/canvas/routeline.h"
#include "views/canvas/scenemaker.h"
#include "views/canvas/zoombar.h"
#include "views/mainwindow/comparing.h"
#include "views/mainwindow/discard.h"
#include "views/mainwindow/tracing.h"
#include "views/theme/theme.h"
#include "views/theme/widgets.h"

#include <QtCore/QVariantAnimation>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace portolan {

Canvas *makeCanvas(Workspace &workspace, QWidget *parent)
{
    return new CanvasView(workspace, parent);
}

CanvasView::CanvasView(Workspace &workspace, QWidget *parent)
    : Canvas(parent), m_workspace(workspace), m_shown(workspace.derived()), m_maker(new SceneMaker(this)),
      m_zoomBar(new ZoomBar(workspace.theme(), this)), m_banner(new OverlayBanner(workspace.theme(), this)),
      m_line(new RouteLine(workspace.theme(), this)),
      m_empty(new EmptyState(workspace.theme(), u"device"_s, tr("Drag a product here, or press A."), {}, this))
{
    installCanvasAccess();
    setAccessibleName(tr("Topology"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    grabGesture(Qt::PinchGesture);
    m_zoomEnd.setSingleShot(true);
    m_zoomEnd.setInterval(120);
    connect(&m_zoomEnd, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_maker, &SceneMaker::made, this, &CanvasView::take);
    connect(m_maker, &SceneMaker::slow, m_line, &RouteLine::begin);
    connect(m_maker, &SceneMaker::progressed, m_line, &RouteLine::advance);
    connect(&m_picture, &CanvasPicture::arrived, this, qOverload<>(&QWidget::update));
    connect(&workspace, &Workspace::derivedChanged, this, &CanvasView::rebuild);
    connect(&workspace.document(), &PlanDocument::planChanged, this, &CanvasView::planChanged);
    connect(&workspace, &Workspace::selectionChanged, this, &CanvasView::selectionChanged);
    connect(&workspace, &Workspace::filterChanged, this, &CanvasView::refreshState);
    connect(&workspace, &Workspace::revealed, this, &CanvasView::reveal);
    connect(&workspace.tracing(), &Tracing::changed, this, &CanvasView::settleOverlay);
    connect(&workspace.comparing(), &Comparing::changed, this, [this] {
        rebuild();
        settleOverlay();
    });
    connect(m_banner, &OverlayBanner::closed, this, &CanvasView::endOverlay);
    connect(&workspace.theme(), &Theme::changed, this, [this] {
        m_picture.invalidate();
        update();
    });
    connect(m_zoomBar, &ZoomBar::zoomed, this,
            [this](double factor) { zoomStep(QRectF(rect()).center(), factor); });
    connect(m_zoomBar, &ZoomBar::hundred, this, [this] { setZoom(1); });
    connect(m_zoomBar, &ZoomBar::fitted, this, [this] { fit(false); });
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    rebuild();
}

CanvasView::~CanvasView() = default;

void CanvasView::rebuild()
{
    SceneOptions options;
    options.collapsed = m_collapsed;
    options.groups = m_groups;
    options.texts = m_workspace.texts();
    if (const auto shown = shownPlan())
        m_maker->make(shown, options, shownComparison(*shown));
}

void CanvasView::showGroups(bool shown)
{
    if (std::exchange(m_groups, shown) != shown)
        rebuild();
}

void CanvasView::take(const MadeScene &made)
{
    m_shown = made.derived;
    discard(std::exchange(m_scene, made.scene));
    m_order = made.order;
    m_compared = made.comparison;
    m_changes = made.changes;
    m_hover = {};
    m_focus = m_focusId.isEmpty() ? Thing() : m_scene.find(m_focusId);
    m_dragged.clear();
    if (m_gesture == Gesture::Move) {
        for (const QString &id : std::as_const(m_draggedIds))
            if (const Thing thing = m_scene.find(id))
                m_dragged.insert(thing);
    } else if (m_gesture != Gesture::None && m_gesture != Gesture::Pan && m_gesture != Gesture::Area) {
        m_gesture = Gesture::None; // what it began on may be another thing by now
    }
    m_dropTarget = {};
    const Plan &plan = m_shown->plan;
    m_empty->setVisible(plan.zones.isEmpty() && plan.gateways.isEmpty() && plan.devices.isEmpty());
    refreshState();
    if (m_fitNext && isVisible() && !m_scene.bounds.isEmpty()) {
        m_fitNext = false;
        fit(false);
    }
    Q_EMIT sceneChanged();
    Q_EMIT viewChanged();
    noteCanvasChanged(*this);
}

void CanvasView::planChanged(const PlanEdit &edit)
{
    if (edit.isEmpty()) {
        m_fitNext = true;
        m_collapsed.clear();
        return;
    }
    // Of an edit of places alone there is no new derivation: the derived plan has followed already.
    const bool placesOnly = std::all_of(edit.changes.begin(), edit.changes.end(),
                                        [](const PlanChange &change) { return change.table == "layout"_L1; });
    if (placesOnly && !m_workspace.isDeriving())
        rebuild();
}

void CanvasView::refreshState()
{
    // While a scene is being made the one in sight belongs to an older derivation, whose indexes are others.
    const bool fresh = m_shown->flows.flows.constData() == m_workspace.derived()->flows.flows.constData();
    const Selection &selection = m_workspace.selection();
    const Filter &filter = m_workspace.filter();
    m_state = paintStateOf(m_scene, derived(), selection, fresh ? m_workspace.lit() : litBy(selection, derived()),
                           !filter.isEmpty(), fresh ? m_workspace.filtered() : filtered(derived(), filter));
    m_zoomBar->setScene(m_scene, !m_workspace.selection().isEmpty());
    settleOverlay();
    placeOverlays();
    m_picture.invalidate();
    update();
}

void CanvasView::selectionChanged()
{
    refreshState();
    // The keyboard follows what was chosen elsewhere, when it is one thing of the drawing.
    const QList<Pick> &picks = m_workspace.selection().picks;
    const bool isThing = !picks.isEmpty() && picks.last().kind != Pick::Kind::Flow &&
                         picks.last().kind != Pick::Kind::Rule && picks.last().kind != Pick::Kind::Finding &&
                         picks.last().kind != Pick::Kind::Requirement;
    const QList<Thing> things = isThing ? movableThings(m_scene, derived(), {{picks.last()}}) : QList<Thing>();
    if (!things.isEmpty()) {
        m_focus = things.contains(m_focus) ? m_focus : things.first();
        m_focusId = m_scene.idOf(m_focus);
    }
    Q_EMIT editActionsChanged();
    noteCanvasFocus(*this);
}

void CanvasView::viewMoved()
{
    m_zoomBar->setZoom(m_view.zoom);
    if (m_noteEditor)
        m_noteEditor->close();
    update();
    Q_EMIT viewChanged();
}

void CanvasView::setZoom(double zoom)
{
    m_view.zoomAt(QRectF(rect()).center(), zoom);
    m_state.detail = detailFor(m_view.zoom, m_state.detail);
    viewMoved();
    Q_EMIT zoomChanged(m_view.zoom);
}

void CanvasView::zoomStep(const QPointF &at, double factor)
{
    m_view.zoomAt(at, m_view.zoom * factor);
    m_zoomEnd.start();
    viewMoved();
    Q_EMIT zoomChanged(m_view.zoom);
}

void CanvasView::fit(bool selectionOnly)
{
    QRectF wanted = m_scene.bounds;
    if (selectionOnly)
        if (const QRectF chosen = rectOf(QList<Thing>(m_state.chosen.begin(), m_state.chosen.end()));
            !chosen.isEmpty())
            wanted = chosen.adjusted(-40, -40, 40, 40);
    // The zoom control and the legend lie over the lower edge, what is said of an overlay over the upper one.
    m_view.fit(wanted, selectionOnly ? 1.5 : 1.0, m_zoomBar->height() + 16,
               m_banner->isMute() ? 0 : m_banner->height() + 8);
    m_fitted = selectionOnly ? QPointF() : m_view.origin;
    viewMoved();
    Q_EMIT zoomChanged(m_view.zoom);
}

void CanvasView::centreOn(const QPointF &scene)
{
    m_view.centreOn(scene);
    viewMoved();
}

int CanvasView::symbolCount() const
{
    return int(m_scene.cards.size() + m_scene.gateways.size() + m_scene.groups.size());
}

bool CanvasView::isSettled() const
{
    return !m_maker->isBusy() && !m_picture.isBusy();
}

QRectF CanvasView::rectOf(const QList<Thing> &things) const
{
    QRectF united;
    for (const Thing thing : things)
        united = united.united(m_scene.rectOf(thing));
    return united;
}

void CanvasView::reveal(const Pick &pick)
{
    QRectF where = rectOf(thingsOf(m_scene, derived(), pick));
    if (pick.kind == Pick::Kind::Finding)
        if (const Finding *found = findingOf(derived(), pick.id); found && !found->subjects.isEmpty())
            if (const QRectF culprit =
                    rectOf(thingsOf(m_scene, derived(), pickOf(derived(), found->subjects.first())));
                !culprit.isEmpty())
                where = culprit;
    if (where.isEmpty())
        return;
    m_pulseRect = where;
    if (m_view.visible().adjusted(8, 8, -8, -8).contains(where)) {
        pulse(where);
        return;
    }
    const QSizeF room = m_view.size / m_view.zoom;
    if (where.width() > room.width() || where.height() > room.height()) {
        m_view.fit(where.adjusted(-40, -40, 40, 40), 1.0);
        viewMoved();
        Q_EMIT zoomChanged(m_view.zoom);
        pulse(where);
    } else {
        panTo(where.center());
    }
}

void CanvasView::panTo(const QPointF &centre)
{
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 ? 120 : 0;
    if (duration == 0 || !isVisible()) {
        centreOn(centre);
        pulse(m_pulseRect);
        return;
    }
    auto *pan = new QVariantAnimation(this);
    pan->setDuration(duration);
    pan->setStartValue(m_view.visible().center());
    pan->setEndValue(centre);
    pan->setEasingCurve(QEasingCurve::OutCubic);
    connect(pan, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { centreOn(value.toPointF()); });
    connect(pan, &QVariantAnimation::finished, this, [this] { pulse(m_pulseRect); });
    pan->start(QAbstractAnimation::DeleteWhenStopped);
}

void CanvasView::pulse(const QRectF &where)
{
    m_pulseRect = where;
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0 || !isVisible())
        return;
    auto *ring = new QVariantAnimation(this);
    ring->setDuration(120);
    ring->setStartValue(1.0);
    ring->setEndValue(0.0);
    connect(ring, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_pulse = value.toDouble();
        update();
    });
    ring->start(QAbstractAnimation::DeleteWhenStopped);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    const QPointF centre = m_view.visible().center();
    m_view.size = size();
    m_view.ratio = devicePixelRatioF();
    if (m_fitNext || event->oldSize().isEmpty())
        fit(false);
    else
        centreOn(centre);
    m_fitNext = m_fitNext && m_scene.cards.isEmpty() && m_scene.zones.isEmpty();
    placeOverlays();
}

void CanvasView::placeOverlays()
{
    m_line->setGeometry(0, 0, width(), m_line->height());
    m_zoomBar->arrange(width() - 32);
    m_banner->arrange(width() - 32);
    m_banner->move((width() - m_banner->width()) / 2, 12);
    m_zoomBar->move(16, height() - m_zoomBar->height() - 16);
    m_empty->adjustSize();
    m_empty->move((width() - m_empty->width()) / 2, (height() - m_empty->height()) / 2);
}

void CanvasView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_picture.invalidate();
        update();
    } else if (event->type() == QEvent::LanguageChange) {
        m_empty->setSentence(tr("Drag a product here, or press A."));
    }
    Canvas::changeEvent(event);
}

} // namespace portolan
