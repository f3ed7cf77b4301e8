// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/recoverydialog.h"

#include "model/base/clean.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

RecoveryDialog::RecoveryDialog(const Theme &theme, const QList<LeftBehind> &things, QWidget *parent)
    : Dialog(theme, tr("Recovered work"), wide, parent), m_things(things), m_list(new QTreeWidget(this))
{
    addSentence(
        tr("Portolan ended before this was saved. Opened, a plan comes back under its own name with its undo "
           "history; the saved file stays as it is until you save. What you leave here is offered again."));
    m_list->setHeaderLabels({tr("Plan"), tr("Folder"), tr("Last edit"), tr("What was kept")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(168);
    for (const LeftBehind &thing : std::as_const(m_things)) {
        const QString folder = thing.origin.isEmpty()
                                   ? tr("not saved yet")
                                   : QDir::toNativeSeparators(QFileInfo(thing.origin).absolutePath());
        QString what;
        switch (thing.kind) {
        case LeftBehind::Kind::Journal:
            what = tr("%n edit(s), with history", nullptr, int(thing.steps));
            if (thing.dropped > 0)
                what = tr("%1; the last was cut off").arg(what);
            break;
        case LeftBehind::Kind::Copy:
            what = tr("a copy of an earlier version");
            break;
        case LeftBehind::Kind::Write:
            what = tr("a file that was being written");
            break;
        case LeftBehind::Kind::Damaged:
            what = tr("damaged: %1").arg(oneLine(thing.fault));
            break;
        }
        auto *item = new QTreeWidgetItem(m_list, {thing.name.isEmpty() ? tr("Untitled") : oneLine(thing.name),
                                                  oneLine(folder),
                                                  QLocale().toString(thing.at, QLocale::ShortFormat), what});
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, item->text(column));
    }
    m_list->header()->setStretchLastSection(true);
    for (int column = 0; column < 3; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qMin(m_list->columnWidth(column) + 12, column == 1 ? 160 : 220));
    }
    content()->addWidget(m_list, 1);
    m_delete = addSideButton(tr("&Delete…"));
    m_open = addButtons(tr("&Open"), tr("Later"));
    connect(m_open, &QPushButton::clicked, this, &RecoveryDialog::open);
    connect(m_delete, &QPushButton::clicked, this, &RecoveryDialog::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoveryDialog::settle);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &RecoveryDialog::open);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    settle();
}

int RecoveryDialog::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void RecoveryDialog::settle()
{
    const int index = current();
    m_open->setEnabled(index >= 0 && m_things.at(index).state);
    m_delete->setEnabled(index >= 0);
}

void RecoveryDialog::open()
{
    const int index = current();
    if (index < 0 || !m_things.at(index).state)
        return;
    const LeftBehind thing = m_things.at(index);
    accept();
    Q_EMIT openWanted(thing);
}

void RecoveryDialog::remove()
{
    const int index = current();
    if (index < 0)
        return;
    const QString name = m_list->currentItem()->text(0);
    QMessageBox box(QMessageBox::Question, tr("Recovered work"), tr("Delete what was kept of “%1”?").arg(name),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("These edits cannot be brought back then."));
    QPushButton *yes = box.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    makeDestructive(yes);
    QPushButton *no = box.addButton(tr("Keep"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    if (box.clickedButton() != yes)
        return;
    Q_EMIT deleteWanted(m_things.takeAt(index));
    delete m_list->takeTopLevelItem(index);
    if (m_things.isEmpty())
        reject();
    else
        settle();
}

} // namespace portolan
