// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importdialog.h"

#include "model/base/clean.h"
#include "model/base/safefile.h"
#include "model/editing/importedits.h"
#include "views/settings/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>
#include <new>

namespace portolan {

namespace {

constexpr int mostPreviewRows = 2000;

QTreeWidget *listOf(QWidget *parent, const QStringList &heads, int height)
{
    auto *list = new QTreeWidget(parent);
    list->setHeaderLabels(heads);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setMinimumHeight(height);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return list;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, Settings &settings, const QString &format, const QString &file,
                           QWidget *parent)
    : Dialog(workspace.theme(), tr("Import"), wide, parent), m_workspace(workspace), m_settings(settings),
      m_importers(allImporters()), m_format(new QComboBox(this)), m_summary(new QLabel(this)),
      m_remarksTitle(new QLabel(this)), m_firstFile(file), m_generation(std::make_shared<int>(0))
{
    QFormLayout *form = addForm();
    for (const Importer &importer : std::as_const(m_importers))
        m_format->addItem(QCoreApplication::translate("Import", importer.title.toUtf8()), importer.id);
    form->addRow(formLabel(theme(), tr("&Format"), m_format), m_format);
    m_filesBox = new QWidget(this);
    new QFormLayout(m_filesBox);
    content()->addWidget(m_filesBox);
    m_summary->setFont(theme().semibold());
    m_summary->setTextFormat(Qt::PlainText);
    content()->addSpacing(4);
    content()->addWidget(m_summary);
    m_preview = listOf(this, {tr("Kind"), tr("Name"), tr("Change"), tr("Details")}, 200);
    content()->addWidget(m_preview, 2);
    m_remarksTitle->setFont(theme().semibold());
    content()->addWidget(m_remarksTitle);
    m_remarks = listOf(this, {tr("File"), tr("Line"), tr("What was not understood")}, 104);
    content()->addWidget(m_remarks, 1);
    m_import = addButtons(tr("Import"), tr("Cancel"));
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::chooseFormat);
    if (const int index = m_format->findData(format); index >= 0)
        m_format->setCurrentIndex(index);
    chooseFormat();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::chooseFormat()
{
    m_rows.clear();
    auto *form = qobject_cast<QFormLayout *>(m_filesBox->layout());
    while (form->rowCount() > 0)
        form->removeRow(0);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    if (m_importers.isEmpty())
        return;
    const Importer &importer = m_importers.at(m_format->currentIndex());
    const auto addRow = [&](const QString &label, const QString &part, bool needed) {
        auto *row = new QHBoxLayout;
        auto *path = new QLineEdit(m_filesBox);
        path->setPlaceholderText(needed ? tr("Needed") : tr("Optional"));
        auto *choose = new QPushButton(tr("Choose…"), m_filesBox);
        choose->setAutoDefault(false);
        row->addWidget(path, 1);
        row->addWidget(choose);
        form->addRow(formLabel(theme(), label, path), row);
        m_rows.append({part, needed, path});
        connect(choose, &QPushButton::clicked, this,
                [this, index = m_rows.size() - 1] { this->choose(m_rows.at(index)); });
        connect(path, &QLineEdit::textChanged, this, &ImportDialog::read);
    };
    addRow(tr("File"), {}, true);
    for (const ImportPart &part : importer.parts)
        addRow(QCoreApplication::translate("Import", part.title.toUtf8()), part.id, part.needed);
    if (!m_firstFile.isEmpty())
        m_rows.first().path->setText(QDir::toNativeSeparators(m_firstFile));
    read();
}

void ImportDialog::choose(const FileRow &row)
{
    QStringList patterns;
    for (QString suffix : m_importers.at(m_format->currentIndex()).suffixes)
        patterns.append(QStringLiteral("*.") + suffix.remove(u'.'));
    const QString filter = patterns.isEmpty() ? QString() : tr("Fitting files (%1);;").arg(patterns.join(u' '));
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import"), m_settings.folder(QStringLiteral("import")), filter + tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setFolder(QStringLiteral("import"), QFileInfo(path).absolutePath());
    row.path->setText(QDir::toNativeSeparators(path));
}

void ImportDialog::read()
{
    const int generation = ++*m_generation;
    m_edit = {};
    m_preview->clear();
    m_import->setEnabled(false);
    m_summary->setText(tr("Nothing is read yet."));
    showRemarks({});
    setFault({});
    QList<ImportFile> files;
    for (const FileRow &row : std::as_const(m_rows)) {
        const QString path = QDir::fromNativeSeparators(row.path->text().trimmed());
        if (path.isEmpty() && row.needed)
            return;
        if (path.isEmpty())
            continue;
        if (!QFileInfo(path).isFile())
            return setFault(tr("There is no file “%1”.").arg(row.path->text().trimmed()));
        files.append({path, row.part, {}});
    }
    m_summary->setText(tr("Reading…"));
    // Reading and comparing may take long: it happens in a thread, on copies.
    QThreadPool::globalInstance()->start([importer = m_importers.at(m_format->currentIndex()), files,
                                          plan = m_workspace.plan(), generation, newest = m_generation,
                                          dialog = QPointer(this), context = m_workspace.sharedCatalog(),
                                          application = QCoreApplication::instance()]() mutable {
        Result<Imported> result = Imported{};
        PlanEdit edit;
        try {
            for (ImportFile &file : files) {
                auto bytes = readFile(file.name);
                if (!bytes) {
                    result = bytes.error();
                    break;
                }
                file.content = *bytes;
                file.name = QFileInfo(file.name).fileName();
            }
            if (result)
                result = importer.read(files, plan);
            if (result)
                edit = mergeImport(plan, result->plan, QString(), context->lookup());
        } catch (const std::bad_alloc &) {
            result = Error{.what = ImportDialog::tr("There is not enough memory to import this."),
                           .remedy = ImportDialog::tr("Import a part of it, or close other programs.")};
        }
        QMetaObject::invokeMethod(
            application, [dialog, result = std::move(result), edit = std::move(edit), generation, newest] {
                if (!dialog || generation != *newest)
                    return;
                if (!result) {
                    dialog->m_summary->setText(ImportDialog::tr("Nothing can be imported."));
                    return dialog->setFault(result.error().text());
                }
                dialog->m_edit = edit;
                dialog->m_edit.name =
                    ImportDialog::tr("Import %1").arg(QFileInfo(dialog->m_rows.first().path->text()).fileName());
                dialog->showEdit();
                dialog->showRemarks(result->remarks);
            });
    });
}

void ImportDialog::showEdit()
{
    const QMap<QString, QString> kinds{{QStringLiteral("zones"), tr("Zone")},
                                       {QStringLiteral("gateways"), tr("Gateway")},
                                       {QStringLiteral("systems"), tr("System")},
                                       {QStringLiteral("devices"), tr("Device")},
                                       {QStringLiteral("requirements"), tr("Requirement")},
                                       {QStringLiteral("products"), tr("Product")},
                                       {QStringLiteral("layout"), tr("Place")},
                                       {QStringLiteral("project"), tr("Project")}};
    int fresh = 0, changed = 0;
    QList<QTreeWidgetItem *> items;
    for (const PlanChange &change : m_edit.changes) {
        if (change.table == QStringLiteral("layout"))
            continue;
        ++(change.before.isEmpty() ? fresh : changed);
        if (items.size() >= mostPreviewRows)
            continue;
        const QJsonObject &entity = change.after;
        QStringList details;
        for (const char *key : {"kind", "subnets", "roles", "from", "to", "protocol", "ports", "purpose"}) {
            const QJsonValue value = entity.value(QLatin1String(key));
            if (value.isString() && !value.toString().isEmpty())
                details.append(value.toString());
            for (const QJsonValue &part : value.toArray())
                details.append(part.toString());
        }
        for (const QJsonValue &interface : entity.value(QStringLiteral("interfaces")).toArray()) {
            details.append(interface[QStringLiteral("zone")].toString());
            for (const QJsonValue &address : interface[QStringLiteral("addresses")].toArray())
                details.append(address.toString());
        }
        details.removeAll(QString());
        const QString name = entity.value(QStringLiteral("name")).toString();
        auto *item = new QTreeWidgetItem(
            {kinds.value(change.table, change.table), oneLine(name.isEmpty() ? change.id : name),
             change.before.isEmpty() ? tr("new") : tr("changed"), oneLine(details.join(QStringLiteral(", ")))});
        items.append(item);
    }
    m_preview->addTopLevelItems(items);
    m_preview->header()->setSectionResizeMode(QHeaderView::Interactive);
    for (int i = 0; i < 3; ++i)
        m_preview->resizeColumnToContents(i);
    QString summary = tr("%1 new, %2 changed").arg(fresh).arg(changed);
    if (fresh + changed > mostPreviewRows)
        summary = tr("%1; the first %2 are shown").arg(summary).arg(mostPreviewRows);
    m_summary->setText(fresh + changed == 0 ? tr("Nothing new comes in.") : summary);
    m_import->setEnabled(!m_edit.isEmpty());
}

void ImportDialog::showRemarks(const QList<ImportRemark> &remarks)
{
    m_remarks->clear();
    m_remarksTitle->setVisible(!remarks.isEmpty());
    m_remarks->setVisible(!remarks.isEmpty());
    m_remarksTitle->setText(tr("%n line(s) not understood", nullptr, int(remarks.size())));
    QList<QTreeWidgetItem *> items;
    for (const ImportRemark &remark : remarks.mid(0, mostPreviewRows)) {
        auto *item =
            new QTreeWidgetItem({oneLine(remark.file), remark.line > 0 ? QString::number(remark.line) : QString(),
                                 oneLine(remark.text)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setIcon(0, theme().icon(QStringLiteral("finding"), Token::Warn));
        items.append(item);
    }
    m_remarks->addTopLevelItems(items);
    for (int i = 0; i < 2; ++i)
        m_remarks->resizeColumnToContents(i);
}

} // namespace portolan
