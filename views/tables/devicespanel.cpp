// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of devices and addresses: one line an interface, edited in place.
#include "views/tables/celldelegate.h"
#include "views/tables/devicesmodel.h"
#include "views/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace portolan {

namespace {

/// Gives cells with choices a list that can also be typed into where a new word is welcome.
class DeviceDelegate final : public CellDelegate
{
public:
    DeviceDelegate(const Theme &theme, TableView &view, const DevicesModel &model)
        : CellDelegate(theme, view), m_theme(theme), m_devices(model)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const QStringList choices = m_devices.choicesAt(index);
        if (choices.isEmpty()) {
            QWidget *editor = CellDelegate::createEditor(parent, option, index);
            if (CellKind(index.data(TableModel::KindRole).toInt()) == CellKind::Figures)
                editor->setFont(m_theme.figures());
            return editor;
        }
        auto *box = new QComboBox(parent);
        box->setEditable(index.column() == DevicesModel::SystemColumn);
        box->addItems(choices);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (!box)
            return CellDelegate::setEditorData(editor, index);
        const QString text = index.data(Qt::EditRole).toString();
        box->setCurrentIndex(box->findText(text));
        if (box->isEditable())
            box->setEditText(text);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentText());
        else
            CellDelegate::setModelData(editor, model, index);
    }

private:
    const Theme &m_theme;
    const DevicesModel &m_devices;
};

class DevicesPanel final : public TablePanel
{
    Q_DECLARE_TR_FUNCTIONS(DevicesPanel)
public:
    DevicesPanel(Workspace &workspace, QWidget *parent)
        : TablePanel(workspace, new DevicesModel(workspace), parent),
          m_model(static_cast<DevicesModel &>(view().tableModel()))
    {
        view().setItemDelegate(new DeviceDelegate(workspace.theme(), view(), m_model));
        setFindText(tr("Find in devices"));
        auto *button = new QPushButton(tr("Export…"), this);
        connect(button, &QPushButton::clicked, this,
                [this] { this->workspace().ask(Ask::ExportSheet, QStringLiteral("devices")); });
        bar().addRight(button);
        connect(&workspace.document(), &PlanDocument::planChanged, this, [this](const PlanEdit &edit) {
            const auto concerns = [](const PlanChange &change) { return change.table != QStringLiteral("layout"); };
            if (edit.isEmpty() || std::any_of(edit.changes.begin(), edit.changes.end(), concerns))
                refresh();
        });
        begin();
    }

protected:
    Selection selectionOf(const QList<int> &rows) const override
    {
        QStringList ids;
        for (int row : rows)
            if (const Device *device = m_model.deviceAt(row); device && !ids.contains(device->id))
                ids.append(device->id);
        return Selection::devices(ids);
    }

    QItemSelection rowsOf(const Selection &selection) const override
    {
        QItemSelection chosen;
        for (const QString &id : selection.ids(Pick::Kind::Device))
            for (int row : m_model.rowsOfDevice(id))
                chosen += rowRange(row, row);
        return chosen;
    }

    void revealed(const Pick &pick) override
    {
        if (const QList<int> rows = m_model.rowsOfDevice(pick.id);
            pick.kind == Pick::Kind::Device && !rows.isEmpty())
            view().scrollToRow(rows.first());
    }

    QString filterWord(int row, int column) const override
    {
        const Device *device = m_model.deviceAt(row);
        if (column == DevicesModel::NameColumn)
            return QStringLiteral("device:") + device->id;
        if (column == DevicesModel::RoleColumn && !device->roles.isEmpty())
            return QStringLiteral("product:") + device->roles.first().section(u'/', 0, 0);
        const DeviceInterface *interface = m_model.interfaceAt(row);
        return column == DevicesModel::ZoneColumn && interface ? QStringLiteral("zone:") + interface->zone
                                                               : QString();
    }

    void addActions(QMenu &menu, int row) override
    {
        const QString id = m_model.deviceAt(row)->id;
        connect(menu.addAction(tr("Trace from here…")), &QAction::triggered, this,
                [this, id] { workspace().ask(Ask::Trace, id); });
    }

    QString sentence() const override
    {
        int missing = 0;
        for (const Device &device : workspace().plan().devices)
            missing += std::any_of(device.interfaces.begin(), device.interfaces.end(),
                                   [](const DeviceInterface &of) { return of.addresses.isEmpty() && !of.dhcp; });
        return missing > 0 ? tr("%n device(s) without an address.", nullptr, missing)
                           : tr("F2 or a double click edits a cell.");
    }
    QString countSentence(const QString &passing, const QString &total) const override
    {
        return tr("%1 of %2 interfaces").arg(passing, total);
    }
    QString count() const override
    {
        const qint64 devices = DevicesModel::deviceCount(workspace().plan());
        return devices == 0 ? QString() : numberText(devices);
    }
    QString emptySentence() const override
    {
        return tr("No device yet: drag a product onto the canvas, or press A.");
    }
    QString emptyIcon() const override { return QStringLiteral("device"); }

private:
    DevicesModel &m_model;
};

} // namespace

Panel *makeDevicesTable(Workspace &workspace, QWidget *parent)
{
    return new DevicesPanel(workspace, parent);
}

} // namespace portolan
