// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/historyview.h"

#include "views/mainwindow/docks.h"
#include "views/mainwindow/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QUndoView>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {

class HistoryPanel : public Panel
{
public:
    HistoryPanel(Workspace &workspace, QWidget *parent) : Panel(parent)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *view = new QUndoView(&workspace.document().history(), this);
        view->setFrameShape(QFrame::NoFrame);
        view->setEmptyLabel(QCoreApplication::translate("History", "As opened"));
        view->setCleanIcon(workspace.theme().icon(QStringLiteral("save"), Token::Permit));
        view->setUniformItemSizes(true);
        layout->addWidget(view);
        setFocusProxy(view);
        const auto count = [this, &workspace] {
            setNote(QCoreApplication::translate("History", "%n edit(s)", nullptr,
                                                workspace.document().history().count()));
        };
        connect(&workspace.document().history(), &QUndoStack::indexChanged, this, count);
        count();
    }
};

} // namespace

QDockWidget *makeHistoryDock(Workspace &workspace, QWidget *parent)
{
    return new PanelDock(workspace.theme(), QStringLiteral("history"),
                         QCoreApplication::translate("History", "History"), new HistoryPanel(workspace, parent),
                         parent);
}

} // namespace portolan
