// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Actions of the main window: each with its words, icon and shortcut, sorted into menus; the command palette
// shows them all.
#pragma once
#include "views/theme/theme.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>

class QMainWindow;
class QMenu;
class QMenuBar;

namespace portolan {

struct Actions
{
    // File
    QAction *create, *open, *recovered, *save, *saveAs, *import, *exportConfigurations, *exportSheet,
        *exportDrawing, *print, *printPreview, *preferences, *projectDetails, *startPage, *quit;
    QMenu *recent;
    // Edit
    QAction *undo, *redo, *history, *cut, *copy, *paste, *duplicate, *remove, *selectAll, *find, *filter;
    // View
    QAction *fit, *fitSelection, *zoomIn, *zoomOut, *zoomWhole, *groups, *palette;
    QMenu *docks, *scheme;
    QActionGroup *schemes;
    QAction *showFlows, *showRules, *showDevices, *showZones, *showPorts, *showRegistry, *showChanges;
    // Insert
    QAction *device, *zone, *gateway, *note, *requirement;
    // Arrange
    QAction *alignLeft, *alignCentre, *alignRight, *alignTop, *alignMiddle, *alignBottom, *spreadAcross,
        *spreadDown, *layOut, *layOutSelection;
    // Check
    QAction *findings, *nextFinding, *previousFinding, *approve, *why, *trace, *compareSaved, *compareBackup,
        *compareFile, *compareEnd, *searchRegistry;
    QMenu *compare;
    // Output
    QAction *issuePack;
    // Help
    QAction *shortcuts, *about;
    // Tools of the canvas, one of them chosen
    QAction *select, *pan;
    QActionGroup *tools;

    /// Makes all actions as children of the window, and fills its menu bar.
    Actions(QMainWindow &window, const Theme &theme);

    QMenu *menuFor(QAction *action) const; ///< for the palette: the menu whose words go before the action's
    QList<QAction *> all() const;          ///< in the order of the menus

private:
    QAction *make(QMenu *menu, const QString &text, const QString &icon, const QKeySequence &shortcut,
                  const QString &tip = {});

    QMainWindow &m_window;
    const Theme &m_theme;
    QList<QMenu *> m_menus;
};

} // namespace portolan
