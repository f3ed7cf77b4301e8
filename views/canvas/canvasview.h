// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The topology canvas: shows the scene of the newest derivation and turns what the pointer and the keyboard do into
// edits.
#pragma once
#include "model/drawing/overlay.h"
#include "views/canvas/canvaspicture.h"
#include "views/canvas/scenepicks.h"
#include "views/mainwindow/panels.h"
#include "views/mainwindow/workspace.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QMenu;

namespace portolan {

struct Comparison;
class EmptyState;
class NoteEditor;
class OverlayBanner;
class RequirementPopup;
struct MadeScene;
class RouteLine;
class SceneMaker;
class ZoomBar;

class CanvasView : public Canvas
{
    Q_OBJECT
public:
    CanvasView(Workspace &workspace, QWidget *parent);
    ~CanvasView() override;

    Tool tool() const override { return m_tool; }
    void setTool(Tool tool) override;
    double zoom() const override { return m_view.zoom; }
    void setZoom(double zoom) override;
    void fit(bool selectionOnly) override;
    void align(Align how) override;
    void layOut(bool selectionOnly) override;
    void showGroups(bool shown) override;
    int symbolCount() const override;
    bool isSettled() const override;
    QRectF visibleScene() const override { return m_view.visible(); }
    QRectF wholeScene() const override { return m_scene.bounds; }
    void centreOn(const QPointF &scene) override;
    bool can(EditAction action) const override;
    void perform(EditAction action) override;
    QSize sizeHint() const override { return {960, 600}; }
    QSize minimumSizeHint() const override { return {480, 240}; }

    const Scene &scene() const override { return m_scene; }
    /// What the scene was built from; may be older than the workspace's while a large scene is made.
    const DerivedPlan &shown() const { return *m_shown; }
    const Viewport &view() const { return m_view; }
    const CanvasPicture &picture() const { return m_picture; }
    const Overlay &overlay() const { return m_overlay; }
    Workspace &workspace() { return m_workspace; }
    /// What the keyboard is on.
    Thing focusThing() const { return m_focus; }
    void setFocusThing(Thing thing, bool select);
    /// In reading order; what assistive technology lists.
    const QList<Thing> &order() const { return m_order; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the pointer is doing while a button is down.
    enum class Gesture { None, Press, Move, Band, Pan, Link, Resize, Area };

    // canvasview.cpp: the scene and the part of it in sight
    void rebuild();
    void take(const MadeScene &made);
    void planChanged(const PlanEdit &edit);
    void selectionChanged();
    void refreshState();
    void viewMoved();
    void zoomStep(const QPointF &at, double factor);
    void reveal(const Pick &pick);
    void pulse(const QRectF &where);
    void panTo(const QPointF &centre);
    QRectF rectOf(const QList<Thing> &things) const;
    void placeOverlays();
    const DerivedPlan &derived() const { return *m_shown; }

    // canvaspaint.cpp
    PictureOrder pictureOrder() const;
    void paintMarks(QPainter &painter, PictureOrder order);
    void paintGesture(QPainter &painter);
    void paintHandles(QPainter &painter);

    // canvasoverlay.cpp: what lies over the drawing
    /// What is to be drawn: the newest derivation, or both plans while they are compared; nullptr while that is
    /// made.
    std::shared_ptr<const DerivedPlan> shownPlan() const;
    /// The comparison that this derivation was made for; null when there is none.
    std::shared_ptr<const Comparison> shownComparison(const DerivedPlan &shown) const;
    /// Only in the plan that this one is compared with: to be seen, not to be touched.
    bool isGhost(Thing thing) const;
    void settleOverlay();
    void endOverlay();
    void openPlate(int plate);
    int plateAt(const QPointF &view) const;

    // canvasmouse.cpp
    Thing hitAt(const QPointF &scene) const;
    Thing endAt(const QPointF &scene) const;
    Thing zoneAt(const QPointF &scene, const QSet<Thing> &without = {}) const;
    bool inStrip(Thing zone, const QPointF &scene) const;
    Qt::Edges edgesAt(const QPointF &scene, Thing *thing) const;
    Thing handleAt(const QPointF &view) const;
    QRectF handleRect(Thing card) const;
    QPointF snapped(const QPointF &scene, Qt::KeyboardModifiers modifiers) const;
    void pressSelect(const QPointF &scene, Qt::KeyboardModifiers modifiers);
    void beginMove();
    void moveTo(const QPointF &scene, Qt::KeyboardModifiers modifiers);
    void endMove();
    void resizeTo(const QPointF &scene, Qt::KeyboardModifiers modifiers);
    void endGesture(const QPointF &scene, Qt::KeyboardModifiers modifiers);
    void cancelGesture();
    void updateHover(const QPointF &view);
    void updateCursor(const QPointF &view);
    void askRequirement(Thing from, Thing to, const QPointF &view);
    QString endIdOf(Thing thing) const;

    // canvasactions.cpp
    void choose(const Selection &selection);
    void toggle(const Selection &selection);
    void selectWithin(const QRectF &rect, bool add);
    void nudge(const QPointF &by);
    void deleteSelected();
    void duplicateSelected();
    void copySelected();
    void paste();
    void placeArea(const QRectF &scene);
    void placeGatewayAt(const QPointF &scene);
    void editNote(const QString &note);
    QList<Placement> placementsOf(const QList<Thing> &things, const QPointF &offset) const;
    QList<Thing> withContents(const QList<Thing> &things) const;

    // canvasmenu.cpp
    void fillThingMenu(QMenu &menu);
    void fillGroundMenu(QMenu &menu, const QPointF &scene);

    Workspace &m_workspace;
    std::shared_ptr<const DerivedPlan> m_shown; ///< what m_scene was built from
    Scene m_scene;
    std::shared_ptr<const Comparison> m_compared; ///< m_changes tell of
    Overlay m_overlay, m_changes;                 ///< made for m_scene
    ScenePainter m_painter;
    CanvasPicture m_picture;
    Viewport m_view;
    PaintState m_state; ///< selection and filter; layers and the like are set for each painting
    QList<Thing> m_order;
    QSet<QString> m_collapsed;
    bool m_groups = true; ///< multicast groups are shown
    bool m_fitNext = true;
    QPointF m_fitted; ///< origin of the view when everything was last fitted into it
    QTimer m_zoomEnd; ///< runs while a zoom gesture goes on

    Tool m_tool = Tool::Select;
    Gesture m_gesture = Gesture::None;
    Thing m_hover;
    Thing m_focus;
    QString m_focusId;
    Thing m_pressed;
    Thing m_dropTarget;
    Thing m_linkFrom;
    QPointF m_pressScene, m_pressView, m_lastView;
    QPointF m_offset;
    QStringList m_draggedIds;
    QSet<Thing> m_dragged;
    int m_drag = 0; ///< how often something was taken hold of
    Qt::Edges m_edges;
    QRectF m_area;
    bool m_spaceDown = false;
    bool m_selectOnRelease = false;
    QString m_ghost; ///< what hovers over the canvas out of the catalog
    QRectF m_pulseRect;
    double m_pulse = 0;
    int m_pasted = 0;

    SceneMaker *m_maker;
    ZoomBar *m_zoomBar;
    OverlayBanner *m_banner;
    RouteLine *m_line;
    EmptyState *m_empty;
    QPointer<RequirementPopup> m_popup;
    QPointer<NoteEditor> m_noteEditor;
};

} // namespace portolan
