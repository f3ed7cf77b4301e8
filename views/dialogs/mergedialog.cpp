// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/mergedialog.h"

#include "model/base/clean.h"
#include "model/editing/planchanges.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {

enum Column { Where, Was, Ours, Theirs };
constexpr int longest = 200; ///< characters of a value that are shown

/// For people: of a whole thing its name, or what differs from `before`.
QString wordsOf(const QJsonValue &value, const QJsonValue &before = {})
{
    if (value.isUndefined())
        return MergeDialog::tr("not there");
    if (value.isString())
        return oneLine(value.toString());
    if (const QJsonObject thing = value.toObject(), old = before.toObject(); !thing.isEmpty()) {
        QStringList parts;
        for (auto field = thing.begin(); field != thing.end() && !old.isEmpty(); ++field)
            if (old.value(field.key()) != field.value())
                parts.append(oneLine(field.key()) + QStringLiteral(": ") + wordsOf(field.value()));
        const QString name = oneLine(thing.value(QStringLiteral("name")).toString());
        if (!parts.isEmpty() || !name.isEmpty())
            return parts.isEmpty() ? name : parts.join(QStringLiteral(", ")).left(longest);
    }
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    const QString text = oneLine(json.mid(1, json.size() - 2));
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

} // namespace

MergeDialog::MergeDialog(const Theme &theme, const PlanMerge &merge, const Plan &ours, const Plan &theirs,
                         QWidget *parent)
    : Dialog(theme, tr("Merge with the other version"), wide, parent), m_conflicts(merge.conflicts),
      m_list(new QTreeWidget(this))
{
    addSentence(merge.edit.isEmpty() ? tr("Nothing is taken over from the other version without being asked for.")
                                     : tr("%n thing(s) that only the other version changed are taken over.",
                                          nullptr, int(merge.edit.changes.size())));
    if (m_conflicts.isEmpty()) {
        addSentence(tr("No place was changed on both sides."));
        m_list->hide();
    } else {
        addSentence(tr("%n place(s) were changed on both sides. Yours holds; tick theirs where it shall.", nullptr,
                       int(m_conflicts.size())));
        m_list->setHeaderLabels({tr("Place"), tr("Before"), tr("Yours"), tr("Theirs")});
        m_list->setRootIsDecorated(false);
        m_list->setUniformRowHeights(true);
        m_list->setAllColumnsShowFocus(true);
        m_list->setMinimumHeight(220);
        for (const MergeConflict &conflict : std::as_const(m_conflicts)) {
            const ThingKey key(conflict.table, conflict.id);
            QString name = labelOf(ours, key);
            if (name == conflict.id)
                name = labelOf(theirs, key);
            QString place = conflict.id.isEmpty() ? conflict.table : tr("%1: %2").arg(conflict.table, name);
            if (!conflict.field.isEmpty())
                place = tr("%1, %2").arg(place, conflict.field);
            auto *item = new QTreeWidgetItem(m_list, {oneLine(place), wordsOf(conflict.base),
                                                      wordsOf(conflict.ours, conflict.base),
                                                      wordsOf(conflict.theirs, conflict.base)});
            for (int column : {Where, Was, Ours, Theirs})
                item->setToolTip(column, item->text(column));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            mark(item, conflict.takeTheirs);
        }
        for (int column : {Where, Was, Ours}) {
            m_list->resizeColumnToContents(column);
            m_list->setColumnWidth(column,
                                   qBound(90, m_list->columnWidth(column) + 12, column == Where ? 240 : 150));
        }
        content()->addWidget(m_list, 1);
        connect(m_list, &QTreeWidget::itemChanged, this, &MergeDialog::choose);
        connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) {
            item->setCheckState(Theirs, item->checkState(Theirs) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        });
        // The space bar works on the current column, and theirs is the only one with a box.
        m_list->setCurrentItem(m_list->topLevelItem(0), Theirs);
        m_list->setFocus();
    }
    connect(addButtons(tr("&Merge and save"), tr("Cancel")), &QPushButton::clicked, this, &QDialog::accept);
}

/// What holds is written bold.
void MergeDialog::mark(QTreeWidgetItem *item, bool theirs)
{
    const QSignalBlocker quiet(m_list);
    item->setCheckState(Theirs, theirs ? Qt::Checked : Qt::Unchecked);
    item->setFont(Ours, theirs ? theme().body() : theme().semibold());
    item->setFont(Theirs, theirs ? theme().semibold() : theme().body());
}

void MergeDialog::choose(QTreeWidgetItem *item, int column)
{
    const int index = m_list->indexOfTopLevelItem(item);
    if (column != Theirs || index < 0)
        return;
    m_conflicts[index].takeTheirs = item->checkState(Theirs) == Qt::Checked;
    mark(item, m_conflicts.at(index).takeTheirs);
}

} // namespace portolan
