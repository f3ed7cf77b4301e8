// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/catalog/productupdate.h"
#include "model/editing/importedits.h"
#include "views/mainwindow/workspace.h"
#include "views/theme/theme.h"
#include "views/theme/widgets.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct UpdateTexts
{
    Q_DECLARE_TR_FUNCTIONS(UpdateTexts)
};

QTableWidget *differencesTable(const QList<PortDifference> &differences, const Theme &theme, QWidget *parent)
{
    auto *table = new QTableWidget(int(differences.size()), 3, parent);
    table->setHorizontalHeaderLabels(
        {UpdateTexts::tr("Service"), UpdateTexts::tr("In the plan"), UpdateTexts::tr("In the catalog")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < differences.size(); ++row) {
        const PortDifference &one = differences.at(row);
        const QStringList cells{one.service, one.before.isEmpty() ? UpdateTexts::tr("not there") : one.before,
                                one.after.isEmpty() ? UpdateTexts::tr("not there") : one.after};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column > 0)
                item->setFont(theme.figures());
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    return table;
}

} // namespace

bool canUpdateInPlan(const Workspace &workspace, const QString &product)
{
    const Product *carried = workspace.plan().products.find(product), *newer = workspace.catalog().product(product);
    return carried && newer && carried->json != newer->json;
}

void updateInPlan(Workspace &workspace, const QString &product, QWidget *parent)
{
    const auto catalog = workspace.sharedCatalog();
    const Product *carried = workspace.plan().products.find(product), *newer = catalog->product(product);
    if (!carried || !newer)
        return;
    const Result<PlanEdit> edit = updateProduct(workspace.plan(), *newer);
    if (!edit) {
        Q_EMIT workspace.refused(edit.error());
        return;
    }
    const QList<PortDifference> differences = portDifferences(*carried, *newer);
    QDialog dialog(parent);
    dialog.setWindowTitle(UpdateTexts::tr("Update %1").arg(newer->name));
    dialog.resize(720, 420);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *sentence =
        new QLabel(differences.isEmpty()
                       ? UpdateTexts::tr("No port changes; texts, options or requirements do.")
                       : UpdateTexts::tr("The ports of %n service(s) change.", nullptr, int(differences.size())));
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addWidget(differencesTable(differences, workspace.theme(), &dialog), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *accept = buttons->addButton(UpdateTexts::tr("Update product"), QDialogButtonBox::AcceptRole);
    makeFilled(accept);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() == QDialog::Accepted)
        workspace.push(*edit);
}

} // namespace portolan
