// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the main window: what each must offer, and who makes it.
#pragma once
#include <QtCore/QPointF>
#include <QtWidgets/QWidget>

namespace portolan {

class Scene;
class Workspace;

/// What the Edit menu does with the panel that has the focus.
enum class EditAction { Cut, Copy, Paste, Duplicate, Delete, SelectAll, Find };

/// A content of a dock or tab, without title: the window gives it one. Ground and margins are its own (ground
/// `panel` or `base`).
class Panel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Stands behind the title in text3: `12 products`, `61`, `1 error, 2 warnings`.
    const QString &note() const { return m_note; }
    virtual bool can(EditAction) const { return false; }
    /// Only called when can() says yes. Find puts the focus into the panel's own search field.
    virtual void perform(EditAction) {}
    /// `text`: put into the search field, where the panel has one.
    virtual void search(const QString &text) { Q_UNUSED(text) }

Q_SIGNALS:
    void noteChanged(const QString &note);
    void editActionsChanged(); ///< can() may answer otherwise than before

protected:
    void setNote(const QString &note)
    {
        if (m_note == note)
            return;
        m_note = note;
        Q_EMIT noteChanged(note);
    }

private:
    QString m_note;
};

/// The topology canvas, with zoom control and legend as overlays of its own.
class Canvas : public Panel
{
    Q_OBJECT
public:
    enum class Tool { Select, Pan, Requirement, Zone, Gateway, Note };
    enum class Align { Left, Centre, Right, Top, Middle, Bottom, SpreadAcross, SpreadDown };
    using Panel::Panel;

    virtual Tool tool() const = 0;
    virtual void setTool(Tool tool) = 0;
    virtual double zoom() const = 0; ///< 1 = 100 %
    virtual void setZoom(double zoom) = 0;
    virtual void fit(bool selectionOnly) = 0;
    virtual void align(Align how) = 0;           ///< one undoable edit
    virtual void layOut(bool selectionOnly) = 0; ///< one undoable edit; pinned things never move
    virtual void showGroups(bool shown) = 0;     ///< multicast groups as nodes, with their lines
    virtual int symbolCount() const = 0;         ///< cards drawn, for the status bar
    /// The part of the scene in sight, and the scene itself; for the overview.
    /// True when what is in sight is what was last asked for: no worker is at it.
    virtual bool isSettled() const = 0;
    virtual QRectF visibleScene() const = 0;
    virtual QRectF wholeScene() const = 0;
    /// What is drawn.
    virtual const Scene &scene() const = 0;
    virtual void centreOn(const QPointF &scene) = 0;

Q_SIGNALS:
    void toolChanged(portolan::Canvas::Tool tool);
    void zoomChanged(double zoom);
    void viewChanged();                      ///< visibleScene() or wholeScene() is another
    void sceneChanged();                     ///< scene() is another
    void pointerMoved(const QPointF &scene); ///< for the status bar
};

// By the engineer of the canvas.
Canvas *makeCanvas(Workspace &workspace, QWidget *parent);      ///< views/canvas/canvasview.cpp
Panel *makeCatalogPanel(Workspace &workspace, QWidget *parent); ///< views/catalog/catalogpanel.cpp
Panel *makeTracePanel(Workspace &workspace, QWidget *parent);   ///< views/trace/tracepanel.cpp
Panel *makeInspector(Workspace &workspace, QWidget *parent);    ///< views/inspector/inspectorpanel.cpp

// By the engineer of the tables. Each brings its bar of 36 px; note() is its count.
Panel *makeFlowsTable(Workspace &workspace, QWidget *parent);               ///< views/tables/flowspanel.cpp
Panel *makeRulesTable(Workspace &workspace, QWidget *parent);               ///< views/tables/rulespanel.cpp
Panel *makeDevicesTable(Workspace &workspace, QWidget *parent);             ///< views/tables/devicespanel.cpp
Panel *makeChangesTable(Workspace &workspace, QWidget *parent);             ///< views/tables/changespanel.cpp
Panel *makeZoneMatrix(Workspace &workspace, QWidget *parent);               ///< views/plots/zonematrixpanel.cpp
Panel *makePortMap(Workspace &workspace, QWidget *parent);                  ///< views/plots/portmappanel.cpp
Panel *makeRegistryTable(Workspace &workspace, QWidget *parent);            ///< views/tables/registrypanel.cpp
Panel *makeFindings(Workspace &workspace, QWidget *parent);                 ///< views/findings/findingspanel.cpp
Panel *makeOverview(Workspace &workspace, Canvas &canvas, QWidget *parent); ///< views/overview/overviewpanel.cpp

} // namespace portolan
