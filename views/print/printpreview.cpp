// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clean.h"
#include "model/base/safefile.h"
#include "model/handover/pdfsheet.h"
#include "views/print/printjob.h"
#include "views/theme/widgets.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewWidget>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace portolan {

using namespace Qt::StringLiterals;

PrintPreview::PrintPreview(std::shared_ptr<const DerivedPlan> derived, const Texts &texts, const QDate &date,
                           QWidget *parent)
    : QDialog(parent), m_derived(std::move(derived)), m_texts(texts), m_date(date),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)), m_parts(new QListWidget(this)),
      m_size(new QComboBox(this)), m_words(new QLabel(this)), m_print(new QPushButton(tr("&Print…"), this)),
      m_save(new QPushButton(tr("&Save as PDF…"), this)), m_preview(new QPrintPreviewWidget(m_printer.get(), this))
{
    setWindowTitle(tr("Print"));
    resize(1180, 760);
    m_printer->setFullPage(true);
    m_printer->setPageOrientation(QPageLayout::Landscape);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    for (const auto &[id, title] : printableParts(*m_derived, m_texts)) {
        auto *item = new QListWidgetItem(oneLine(title), m_parts);
        item->setData(Qt::UserRole, id);
        const bool usual = id == u"drawing"_s || id == u"zones"_s || id.startsWith(u"rules"_s);
        item->setCheckState(usual ? Qt::Checked : Qt::Unchecked);
    }
    m_parts->setAccessibleName(tr("What is printed"));
    m_size->addItem(tr("A4, landscape"), int(PaperSize::A4));
    m_size->addItem(tr("A3, landscape"), int(PaperSize::A3));
    m_words->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_save, close})
        button->setAutoDefault(false);
    m_print->setDefault(true);
    makeFilled(m_print);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    auto *partsLabel = new QLabel(tr("What is &printed"), this);
    partsLabel->setBuddy(m_parts);
    auto *sizeLabel = new QLabel(tr("P&aper"), this);
    sizeLabel->setBuddy(m_size);
    left->addWidget(partsLabel);
    left->addWidget(m_parts, 1);
    left->addWidget(sizeLabel);
    left->addWidget(m_size);
    left->addWidget(m_words);
    left->addSpacing(8);
    for (QPushButton *button : {m_print, m_save, close})
        left->addWidget(button);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(16);
    auto *side = new QWidget(this);
    side->setFixedWidth(240);
    side->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    all->addWidget(side);
    all->addWidget(m_preview, 1);

    connect(m_parts, &QListWidget::itemChanged, this, &PrintPreview::layOut);
    connect(m_size, &QComboBox::currentIndexChanged, this, &PrintPreview::layOut);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::saveAsPdf);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_document && m_document->pageCount() > 0)
            printPages(*printer, *m_document);
    });
    m_preview->fitToWidth();
    layOut();
}

PrintPreview::~PrintPreview()
{
    stop();
}

PrintChoice PrintPreview::choice() const
{
    PrintChoice choice{{}, PaperSize(m_size->currentData().toInt())};
    for (int i = 0; i < m_parts->count(); ++i)
        if (m_parts->item(i)->checkState() == Qt::Checked)
            choice.parts.append(m_parts->item(i)->data(Qt::UserRole).toString());
    return choice;
}

void PrintPreview::choose(const QStringList &parts)
{
    {
        const QSignalBlocker blocker(m_parts);
        for (int i = 0; i < m_parts->count(); ++i)
            m_parts->item(i)->setCheckState(
                parts.contains(m_parts->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    layOut();
}

void PrintPreview::stop()
{
    if (!m_thread)
        return;
    m_running.cancelled->store(true);
    m_thread->wait();
    m_thread.reset();
}

void PrintPreview::layOut()
{
    stop();
    const int wanted = ++m_wanted;
    m_document.reset();
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    m_words->setText(tr("Laying out the pages…"));
    m_running = {};
    m_running.cancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread.reset(QThread::create([this, wanted, derived = m_derived, texts = m_texts, date = m_date,
                                    choice = choice(), progress = m_running] {
        auto document = printDocument(*derived, texts, date, choice, progress);
        if (!progress.isCancelled())
            QMetaObject::invokeMethod(
                this, [this, document, wanted] { take(document, wanted); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void PrintPreview::take(const std::shared_ptr<SheetPainter> &document, int wanted)
{
    if (wanted != m_wanted)
        return;
    m_document = document;
    const int pages = document->pageCount();
    m_words->setText(pages == 0 ? tr("Tick what is to be printed.") : tr("Pages: %1").arg(pages));
    m_print->setEnabled(pages > 0);
    m_save->setEnabled(pages > 0);
    m_preview->updatePreview();
    Q_EMIT laidOut();
}

void PrintPreview::print()
{
    if (!m_document)
        return;
    QPrintDialog dialog(m_printer.get(), this);
    dialog.setOptions(QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintToFile |
                      QAbstractPrintDialog::PrintCollateCopies);
    dialog.setMinMax(1, m_document->pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool range = dialog.printRange() == QAbstractPrintDialog::PageRange;
    const Done printed =
        printOut(*m_printer, *m_document, range ? dialog.fromPage() : 0, range ? dialog.toPage() : 0);
    if (!printed)
        QMessageBox::warning(this, tr("Print"), printed.error().text());
}

void PrintPreview::saveAsPdf()
{
    if (!m_document)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), {}, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const QString file = path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? path : path + u".pdf"_s;
    const auto written = writeFile(file, pdfDocument(*m_document, oneLine(m_derived->plan.project.name), m_date));
    if (!written)
        QMessageBox::warning(this, tr("Save as PDF"), written.error().text());
    else
        m_words->setText(written->following(tr("Saved as %1.").arg(QDir::toNativeSeparators(file))));
}

void showPrintPreview(QWidget *parent, std::shared_ptr<const DerivedPlan> derived, const Texts &texts,
                      const QDate &date)
{
    PrintPreview preview(std::move(derived), texts, date, parent);
    preview.exec();
}

void showPrint(QWidget *parent, std::shared_ptr<const DerivedPlan> derived, const Texts &texts, const QDate &date)
{
    PrintPreview preview(std::move(derived), texts, date, parent);
    QObject::connect(&preview, &PrintPreview::laidOut, &preview, &PrintPreview::print,
                     Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    preview.exec();
}

} // namespace portolan
