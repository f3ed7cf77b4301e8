// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/packdialog.h"

#include "model/base/clean.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeWidget>

namespace portolan {

using namespace Qt::StringLiterals;

PackInput PackDialog::input() const
{
    const Texts texts(m_language->currentData().toString());
    PackInput input{.derived = m_derived,
                    .texts = texts,
                    .block = titleBlockOf(m_derived->plan, texts, m_date->date()),
                    .size = PaperSize(m_size->currentData().toInt())};
    input.block.revision = oneLine(m_revision->text().trimmed());
    input.block.status = oneLine(m_status->currentText().trimmed());
    input.block.checker = oneLine(m_checker->text().trimmed());
    input.block.approver = oneLine(m_approver->text().trimmed());
    return input;
}

QString PackDialog::target() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void PackDialog::setTarget(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QString PackDialog::revision() const
{
    return oneLine(m_revision->text().trimmed());
}

void PackDialog::chooseFolder()
{
    const QString parent = QFileDialog::getExistingDirectory(this, tr("The folder in which the pack is made"),
                                                             QFileInfo(target()).path());
    if (!parent.isEmpty())
        setTarget(parent + u'/' + QFileInfo(target()).fileName());
}

void PackDialog::settle()
{
    const Step step = Step(m_pages->currentIndex());
    for (int i = 0; i < m_steps.size(); ++i) {
        QFont font = m_steps.at(i)->font();
        font.setWeight(i == step ? QFont::DemiBold : QFont::Normal);
        m_steps.at(i)->setFont(font);
        m_steps.at(i)->setEnabled(i <= step);
    }
    m_back->setVisible(step != Result || (!m_busy && !m_done));
    m_back->setEnabled(step != Document);
    m_next->setVisible(step != Result);
    m_next->setText(step == Contents ? tr("&Issue pack") : tr("&Next"));
    m_next->setEnabled(!target().isEmpty() && m_date->date().isValid());
    m_close->setText(m_busy || !m_done ? tr("Cancel") : tr("Close"));
    m_open->setVisible(m_done);
    m_progress->setVisible(m_busy);
}

void PackDialog::showStep(Step step)
{
    m_pages->setCurrentIndex(step);
    settle();
}

void PackDialog::forward()
{
    if (m_busy || !m_next->isEnabled())
        return;
    if (m_pages->currentIndex() == Document) {
        listContents();
        showStep(Contents);
    } else if (m_pages->currentIndex() == Contents) {
        write();
    }
}

void PackDialog::back()
{
    if (!m_busy && m_pages->currentIndex() > 0)
        showStep(Step(m_pages->currentIndex() - 1));
}

void PackDialog::listContents()
{
    m_contents->clear();
    const Texts texts(m_language->currentData().toString());
    for (const auto &[name, title] : packContents(*m_derived, texts))
        new QTreeWidgetItem(m_contents, {name, title});
    m_contents->resizeColumnToContents(0);
}

void PackDialog::stop()
{
    if (!m_thread)
        return;
    m_running.cancelled->store(true);
    m_thread->wait();
    m_thread.reset();
}

void PackDialog::write()
{
    stop();
    m_busy = true;
    m_refusals->clear();
    m_refusals->hide();
    m_outcome->setText(tr("Writing the pack…"));
    m_progress->setRange(0, 0);
    showStep(Result);
    m_running = {};
    m_running.cancelled = std::make_shared<std::atomic<bool>>(false);
    m_running.report = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_progress->setRange(0, total);
                m_progress->setValue(done);
            },
            Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([this, input = input(), folder = target(), progress = m_running] {
        QString error;
        QStringList remarks;
        const auto pack = makePack(input, progress);
        if (!pack)
            error = pack.error().text();
        else if (const auto written = writePack(*pack, input, folder, progress); !written)
            error = written.error().text();
        else
            remarks = written->remarks;
        const QList<PackRefusal> refusals = pack ? pack->refusals : QList<PackRefusal>();
        const int files = pack ? int(pack->files.size()) + 1 : 0;
        QMetaObject::invokeMethod(
            this, [this, error, refusals, files, remarks] { finish(error, refusals, files, remarks); },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void PackDialog::finish(const QString &error, const QList<PackRefusal> &refusals, int files,
                        const QStringList &remarks)
{
    m_busy = false;
    m_done = error.isEmpty();
    if (m_done) {
        const QString url =
            QUrl::fromLocalFile(QFileInfo(target()).absoluteFilePath()).toString(QUrl::FullyEncoded);
        const QString link =
            u"<a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), QDir::toNativeSeparators(target()).toHtmlEscaped());
        m_outcome->setText(tr("The pack was written to %1.").arg(link) + u' ' +
                           Written{remarks}.following(tr("Files: %1.").arg(files)).toHtmlEscaped());
        for (const PackRefusal &refusal : refusals)
            new QTreeWidgetItem(m_refusals, {refusal.point, refusal.reason});
        m_refusals->setVisible(!refusals.isEmpty());
        m_refusals->resizeColumnToContents(0);
    } else {
        m_outcome->setText(error.toHtmlEscaped());
    }
    settle();
    Q_EMIT finishedWriting();
}

QString issuePack(QWidget *parent, std::shared_ptr<const DerivedPlan> derived, const Texts &texts,
                  const QDate &date, const QString &folder)
{
    PackDialog dialog(std::move(derived), texts, date, folder, parent);
    dialog.exec();
    return dialog.isDone() ? dialog.revision() : QString();
}

} // namespace portolan
