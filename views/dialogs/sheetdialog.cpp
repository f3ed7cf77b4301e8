// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/sheetdialog.h"

#include "model/base/safefile.h"
#include "model/exporters/exporter.h"
#include "model/handover/csvsheet.h"
#include "model/handover/htmlsheet.h"
#include "model/handover/pdfsheet.h"
#include "model/handover/xlsxsheet.h"
#include "views/settings/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {
constexpr int previewRows = 200;
}

SheetDialog::SheetDialog(Workspace &workspace, Settings &settings, const QString &sheet, const QString &point,
                         QWidget *parent)
    : Dialog(workspace.theme(), tr("Export sheet"), wide, parent), m_workspace(workspace), m_settings(settings),
      m_derived(workspace.derived()), m_makers(allSheetMakers()), m_kind(new QComboBox(this)),
      m_point(new QComboBox(this)), m_words(new QLabel(this)), m_preview(new QTreeWidget(this))
{
    QFormLayout *form = addForm();
    for (const SheetMaker &maker : std::as_const(m_makers))
        m_kind->addItem(QCoreApplication::translate("SheetTitles", maker.title.toUtf8()), maker.id);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(sheet.isEmpty() ? QStringLiteral("rules") : sheet)));
    form->addRow(formLabel(theme(), tr("&Sheet"), m_kind), m_kind);
    m_point->addItem(tr("All enforcement points"), QString());
    for (const RuleSet &set : m_derived->rules.points)
        m_point->addItem(set.name.isEmpty() ? set.id : set.name, set.id);
    m_point->setCurrentIndex(qMax(0, m_point->findData(point)));
    form->addRow(formLabel(theme(), tr("&Point"), m_point), m_point);
    tint(m_words, theme(), Token::Text2);
    content()->addWidget(m_words);
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->setMinimumHeight(280);
    content()->addWidget(m_preview, 1);
    connect(addButtons(tr("Export…"), tr("Cancel")), &QPushButton::clicked, this, &SheetDialog::write);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SheetDialog::settle);
    connect(m_point, &QComboBox::currentIndexChanged, this, &SheetDialog::settle);
    settle();
}

Sheet SheetDialog::sheet() const
{
    const Texts texts(m_derived->plan.project.language);
    return m_makers.at(m_kind->currentIndex()).make(*m_derived, texts, m_point->currentData().toString());
}

void SheetDialog::settle()
{
    if (m_makers.isEmpty())
        return;
    const Sheet made = sheet();
    m_words->setText(tr("%1: %2").arg(made.title, tr("%n row(s)", nullptr, int(made.rows.size()))));
    m_preview->clear();
    QStringList heads;
    for (const SheetColumn &column : made.columns)
        heads.append(column.title);
    m_preview->setColumnCount(int(heads.size()));
    m_preview->setHeaderLabels(heads);
    for (const SheetRow &row : made.rows.mid(0, previewRows)) {
        QStringList cells;
        for (const QString &cell : row.cells)
            cells.append(cell.section(u'\n', 0, 0));
        new QTreeWidgetItem(m_preview, cells);
    }
    for (int i = 0; i < heads.size(); ++i) {
        m_preview->resizeColumnToContents(i);
        m_preview->setColumnWidth(i, qMin(m_preview->columnWidth(i), 260));
    }
}

Result<QByteArray> SheetDialog::bytes(const Sheet &sheet, const QString &suffix) const
{
    const Texts texts(m_derived->plan.project.language);
    const TitleBlock block = titleBlockOf(m_derived->plan, texts, QDate::currentDate());
    if (suffix == QStringLiteral("csv"))
        return csvSheet(sheet);
    if (suffix == QStringLiteral("html"))
        return htmlSheets({sheet}, block, texts);
    if (suffix == QStringLiteral("pdf"))
        return pdfSheets({sheet}, block, texts);
    return xlsxSheets({sheet}, block);
}

void SheetDialog::write()
{
    const Sheet made = sheet();
    const QString point = m_point->currentData().toString();
    const QString name = point.isEmpty() ? made.id : made.id + u'-' + pointFolder(m_derived->rules, point);
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export sheet"),
        QDir(m_settings.folder(QStringLiteral("sheet"))).filePath(name + QStringLiteral(".xlsx")),
        tr("Excel workbook (*.xlsx);;PDF document (*.pdf);;Web page (*.html);;CSV (*.csv)"), &chosen);
    if (path.isEmpty())
        return;
    QString suffix = QFileInfo(path).suffix().toLower();
    static const QStringList known{QStringLiteral("xlsx"), QStringLiteral("pdf"), QStringLiteral("html"),
                                   QStringLiteral("csv")};
    if (!known.contains(suffix)) {
        suffix = chosen.section(QStringLiteral("*."), 1).section(u')', 0, 0);
        if (!known.contains(suffix))
            suffix = known.first();
        path += u'.' + suffix;
    }
    const auto content = bytes(made, suffix);
    const Result<Written> written = content ? writeFile(path, *content) : content.error();
    if (!written)
        return setFault(written.error().text());
    m_settings.setFolder(QStringLiteral("sheet"), QFileInfo(path).absolutePath());
    m_workspace.say(written->following(tr("The sheet was written to %1.").arg(QDir::toNativeSeparators(path))));
    accept();
}

} // namespace portolan
