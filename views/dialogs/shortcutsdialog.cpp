// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/shortcutsdialog.h"

#include "views/dialogs/dialog.h"
#include "views/mainwindow/actions.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {

class ShortcutsDialog : public Dialog
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutsDialog)
public:
    ShortcutsDialog(const Actions &actions, const Theme &theme, QWidget *parent)
        : Dialog(theme, tr("Keyboard shortcuts"), narrow, parent)
    {
        auto *tree = new QTreeWidget(this);
        tree->setColumnCount(2);
        tree->setHeaderLabels({tr("Action"), tr("Shortcut")});
        tree->setRootIsDecorated(false);
        tree->setItemsExpandable(false);
        tree->setIndentation(12);
        tree->setUniformRowHeights(true);
        tree->setMinimumHeight(440);
        QMenu *menu = nullptr;
        QTreeWidgetItem *group = nullptr;
        for (QAction *action : actions.all()) {
            if (action->shortcut().isEmpty())
                continue;
            if (actions.menuFor(action) != menu) {
                menu = actions.menuFor(action);
                group = new QTreeWidgetItem(tree, {menu->title().remove(u'&')});
                group->setFont(0, theme.semibold());
                group->setFlags(Qt::ItemIsEnabled);
            }
            new QTreeWidgetItem(
                group, {action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)});
        }
        tree->expandAll();
        tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        tree->header()->setStretchLastSection(false);
        content()->addWidget(tree);
        addButtons({}, tr("Close"));
    }
};

} // namespace

void showShortcuts(const Actions &actions, const Theme &theme, QWidget *parent)
{
    (new ShortcutsDialog(actions, theme, parent))->open();
}

} // namespace portolan
