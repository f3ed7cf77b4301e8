// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the assistant that issues the pack.
#include "model/base/clean.h"
#include "views/print/packdialog.h"
#include "views/theme/widgets.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeWidget>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

/// `P-1042_Studio-4_RevB_2026-11-21`: what the folder is called at first.
QString folderName(const Project &project, const QDate &date)
{
    QStringList parts{project.number, project.name,
                      project.revision.isEmpty() ? QString() : u"Rev"_s + project.revision,
                      date.toString(Qt::ISODate)};
    static const QRegularExpression outside(u"[^A-Za-z0-9.-]+"_s), edges(u"^[-.]+|[-.]+$"_s);
    for (QString &part : parts)
        part = part.replace(outside, u"-"_s).remove(edges).left(60);
    parts.removeAll(QString());
    return parts.join(u'_');
}

QTreeWidget *listOf(const QStringList &heads, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setHeaderLabels(heads);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideMiddle);
    return list;
}

} // namespace

PackDialog::PackDialog(std::shared_ptr<const DerivedPlan> derived, const Texts &texts, const QDate &date,
                       const QString &folder, QWidget *parent)
    : QDialog(parent), m_derived(std::move(derived)), m_texts(texts), m_pages(new QStackedWidget(this)),
      m_date(new QDateEdit(date, this)), m_revision(new QLineEdit(m_derived->plan.project.revision, this)),
      m_status(new QComboBox(this)), m_checker(new QLineEdit(this)), m_approver(new QLineEdit(this)),
      m_language(new QComboBox(this)), m_size(new QComboBox(this)), m_folder(new QLineEdit(this)),
      m_contents(listOf({tr("File"), tr("What it is")}, this)), m_progress(new QProgressBar(this)),
      m_outcome(new QLabel(this)), m_refusals(listOf({tr("Point without configuration"), tr("Why")}, this)),
      m_open(new QPushButton(tr("&Open folder"), this)), m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(this)), m_close(new QPushButton(this))
{
    setWindowTitle(tr("Issue pack"));
    resize(720, 520);
    m_pages->addWidget(documentPage());
    m_pages->addWidget(contentsPage());
    m_pages->addWidget(resultPage());
    setTarget(QDir(folder).filePath(folderName(m_derived->plan.project, date)));

    auto *steps = new QVBoxLayout;
    steps->setSpacing(8);
    for (const QString &name : {tr("1. Title block"), tr("2. Contents"), tr("3. Result")}) {
        m_steps.append(new QLabel(name, this));
        steps->addWidget(m_steps.last());
    }
    steps->addStretch();
    auto *left = new QWidget(this);
    left->setFixedWidth(160);
    left->setLayout(steps);
    steps->setContentsMargins(0, 0, 0, 0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(left);
    middle->addWidget(m_pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    for (QPushButton *button : {m_back, m_next, m_close})
        buttons->addWidget(button);
    for (QPushButton *button : {m_back, m_close, m_open})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    makeFilled(m_next);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(16);
    all->addLayout(middle, 1);
    all->addLayout(buttons);

    connect(m_next, &QPushButton::clicked, this, &PackDialog::forward);
    connect(m_back, &QPushButton::clicked, this, &PackDialog::back);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_busy)
            m_running.cancelled->store(true); // finish() says that nothing was written
        else
            m_done ? accept() : reject();
    });
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(target())); });
    connect(m_folder, &QLineEdit::textChanged, this, &PackDialog::settle);
    connect(m_date, &QDateEdit::dateChanged, this, &PackDialog::settle);
    showStep(Document);
}

PackDialog::~PackDialog()
{
    stop();
}

QWidget *PackDialog::documentPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setMinimumDate(QDate(1980, 1, 1));
    m_date->setMaximumDate(QDate(9999, 12, 31));
    m_date->setCalendarPopup(true);
    m_status->setEditable(true);
    for (const QString &status :
         {titleBlockOf(m_derived->plan, m_texts, m_date->date()).status,
          m_texts.translate("TitleBlock", "For approval"), m_texts.translate("TitleBlock", "For implementation"),
          m_texts.translate("TitleBlock", "For information"), m_texts.translate("TitleBlock", "As built")})
        m_status->addItem(status);
    for (const QString &language : Texts::languages())
        m_language->addItem(QLocale::languageToString(QLocale(language).language()), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_texts.language())));
    m_size->addItem(tr("A4, landscape"), int(PaperSize::A4));
    m_size->addItem(tr("A3, landscape"), int(PaperSize::A3));
    auto *choose = new QPushButton(tr("&Choose…"), page);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PackDialog::chooseFolder);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    form->addRow(tr("&Date of issue"), m_date);
    form->addRow(tr("&Revision"), m_revision);
    form->addRow(tr("&Status, purpose of issue"), m_status);
    form->addRow(tr("C&hecker"), m_checker);
    form->addRow(tr("&Approver"), m_approver);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Paper"), m_size);
    form->addRow(tr("&Folder"), folder);
    auto *label = qobject_cast<QLabel *>(form->labelForField(folder));
    if (label)
        label->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    return page;
}

QWidget *PackDialog::contentsPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *words = new QLabel(
        tr("This will be written. Points without an exporter for their platform are named in the transmittal."),
        page);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_contents, 1);
    return page;
}

QWidget *PackDialog::resultPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::RichText);
    m_outcome->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_outcome->setOpenExternalLinks(true);
    m_progress->setTextVisible(false);
    column->addWidget(m_outcome);
    column->addWidget(m_progress);
    column->addWidget(m_refusals, 1);
    column->addStretch();
    m_refusals->hide();
    return page;
}

} // namespace portolan
