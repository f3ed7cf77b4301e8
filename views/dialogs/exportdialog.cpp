// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportdialog.h"

#include "model/base/clean.h"
#include "model/base/safefolder.h"
#include "model/pipeline/exportgate.h"
#include "views/settings/settings.h"

#include <QtCore/QDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

ExportDialog::ExportDialog(Workspace &workspace, Settings &settings, const QString &point, QWidget *parent)
    : Dialog(workspace.theme(), tr("Export configurations"), wide, parent), m_workspace(workspace),
      m_settings(settings), m_derived(workspace.derived()), m_exporters(allExporters()),
      m_format(new QComboBox(this)), m_points(new QTreeWidget(this)), m_folder(new QLineEdit(this))
{
    addSentence(tr("One folder for each enforcement point. Read the files before you load them."));
    QFormLayout *form = addForm();
    m_format->addItem(tr("The platform of each point"), QString());
    for (const Exporter &exporter : std::as_const(m_exporters))
        m_format->addItem(exporter.name, exporter.id);
    form->addRow(formLabel(theme(), tr("&Format"), m_format), m_format);
    auto *row = new QHBoxLayout;
    m_folder->setText(QDir::toNativeSeparators(settings.folder(QStringLiteral("export"))));
    m_folder->setPlaceholderText(tr("Where the folders go"));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    form->addRow(formLabel(theme(), tr("F&older"), m_folder), row);

    m_points->setColumnCount(4);
    m_points->setHeaderLabels({tr("Point"), tr("Format"), tr("Rules"), tr("Result")});
    m_points->setRootIsDecorated(false);
    m_points->setUniformRowHeights(true);
    m_points->setMinimumHeight(240);
    m_points->setSelectionMode(QAbstractItemView::NoSelection);
    for (const RuleSet &set : m_derived->rules.points) {
        auto *item = new QTreeWidgetItem(m_points, {set.name.isEmpty() ? set.id : set.name});
        item->setData(0, Qt::UserRole, set.id);
        item->setCheckState(0, point.isEmpty() || point == set.id ? Qt::Checked : Qt::Unchecked);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(2, QString::number(set.rules.size()));
    }
    m_points->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_points->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    content()->addWidget(m_points, 1);

    m_write = addButtons(tr("Export"), tr("Cancel"));
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::settle);
    connect(m_points, &QTreeWidget::itemChanged, this, &ExportDialog::settle);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::settle);
    settle();
}

const Exporter *ExportDialog::exporterOf(const RuleSet &set) const
{
    const QString wanted = m_format->currentData().toString();
    const QString id = wanted.isEmpty() ? set.platform : wanted;
    const auto found = std::find_if(m_exporters.begin(), m_exporters.end(),
                                    [&](const Exporter &exporter) { return exporter.id == id; });
    return found == m_exporters.end() ? nullptr : &*found;
}

Result<QList<ExportFile>> ExportDialog::filesOf(const RuleSet &set) const
{
    const Exporter *exporter = exporterOf(set);
    if (!exporter)
        return Error{.what = set.platform.isEmpty() ? tr("The point has no platform.")
                                                    : tr("The platform “%1” has no exporter.").arg(set.platform),
                     .remedy = tr("Choose a format.")};
    if (const Done allowed = mayExport(*m_derived, set.id); !allowed)
        return allowed.error();
    return exporter->write({set, m_derived->rules});
}

void ExportDialog::settle()
{
    const QSignalBlocker blocker(m_points);
    int ticked = 0, refused = 0;
    for (int i = 0; i < m_points->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_points->topLevelItem(i);
        const RuleSet *set = m_derived->rules.point(item->data(0, Qt::UserRole).toString());
        const bool wanted = item->checkState(0) == Qt::Checked;
        const Exporter *exporter = exporterOf(*set);
        item->setText(1, exporter ? exporter->name : QString());
        QString words;
        if (wanted) {
            ++ticked;
            const auto files = filesOf(*set);
            if (files) {
                QStringList names;
                for (const ExportFile &file : *files)
                    names.append(file.name);
                words = names.join(QStringLiteral(", "));
            } else {
                ++refused;
                words = oneLine(files.error().what + u' ' + files.error().remedy);
            }
            item->setForeground(3, theme().color(files ? Token::Text2 : Token::Deny));
        }
        item->setText(3, words);
        item->setToolTip(3, words);
    }
    setFault(m_points->topLevelItemCount() == 0 ? tr("The plan has no enforcement point: place a gateway that "
                                                     "filters, or a device with a host firewall.")
             : refused > 0
                 ? tr("%n point(s) cannot be exported; untick them or mend what they need.", nullptr, refused)
                 : QString());
    m_write->setEnabled(ticked > 0 && refused == 0 && !m_folder->text().trimmed().isEmpty());
}

void ExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export into"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::write()
{
    const QString base = QDir::fromNativeSeparators(m_folder->text().trimmed());
    QList<FolderFile> all;
    for (int i = 0; i < m_points->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_points->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked)
            continue;
        const RuleSet *set = m_derived->rules.point(item->data(0, Qt::UserRole).toString());
        auto files = filesOf(*set);
        if (!files)
            return setFault(files.error().text());
        for (const ExportFile &file : std::as_const(*files))
            all.append({pointFolder(m_derived->rules, set->id) + u'/' + file.name, file.content});
    }
    // Everything is made before the first file is written.
    const auto written = writeInto(base, all);
    if (!written)
        return setFault(written.error().text());
    m_settings.setFolder(QStringLiteral("export"), base);
    m_workspace.say(written->following(
        tr("%1 written to %2.").arg(tr("%n file(s)", nullptr, int(all.size())), QDir::toNativeSeparators(base))));
    accept();
}

} // namespace portolan
