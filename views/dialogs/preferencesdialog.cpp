// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/preferencesdialog.h"

#include "model/base/texts.h"
#include "model/catalog/catalog.h"
#include "views/settings/settings.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

PreferencesDialog::PreferencesDialog(Settings &settings, Theme &theme, QWidget *parent)
    : Dialog(theme, tr("Preferences"), narrow, parent), m_settings(settings), m_scheme(new QComboBox(this)),
      m_language(new QComboBox(this)), m_folder(new QLineEdit(this)),
      m_keep(new QCheckBox(tr("&Keep every edit until it is saved"), this)), m_author(new QLineEdit(this))
{
    addHeading(tr("Window"));
    QFormLayout *form = addForm();
    m_scheme->addItem(tr("Light"), int(Theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(Theme::Scheme::Dark));
    m_scheme->addItem(tr("As the system"), int(Theme::Scheme::System));
    m_scheme->addItem(tr("High contrast"), int(Theme::Scheme::HighContrast));
    m_scheme->setCurrentIndex(m_scheme->findData(int(theme.scheme())));
    form->addRow(formLabel(theme, tr("&Theme"), m_scheme), m_scheme);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : Texts::languages()) {
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        m_language->addItem(name.isEmpty() ? code : name, code);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language())));
    form->addRow(formLabel(theme, tr("&Language"), m_language), m_language);
    auto *hint =
        new QLabel(tr("Another language holds from the next start. Sheets speak the language of the plan."), this);
    hint->setFont(theme.small());
    hint->setWordWrap(true);
    tint(hint, theme, Token::Text3);
    form->addRow(new QWidget(this), hint);

    addHeading(tr("Catalog"));
    form = addForm();
    auto *folderRow = new QHBoxLayout;
    m_folder->setText(QDir::toNativeSeparators(settings.productFolder()));
    m_folder->setPlaceholderText(QDir::toNativeSeparators(Catalog::defaultUserFolder()));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    form->addRow(formLabel(theme, tr("Own &products"), m_folder), folderRow);

    addHeading(tr("Work"));
    form = addForm();
    m_keep->setChecked(settings.recoveryMinutes() > 0);
    m_keep->setToolTip(tr("After a crash the plan comes back with its undo history"));
    form->addRow(formLabel(theme, tr("Recovery"), m_keep), m_keep);
    m_author->setText(settings.author());
    m_author->setPlaceholderText(tr("Your name"));
    form->addRow(formLabel(theme, tr("Approvals &signed by"), m_author), m_author);

    connect(m_scheme, &QComboBox::activated, this, [this, &theme] {
        const auto scheme = Theme::Scheme(m_scheme->currentData().toInt());
        m_settings.setScheme(scheme);
        theme.setScheme(scheme);
    });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(m_folder, &QLineEdit::editingFinished, this,
            [this] { m_settings.setProductFolder(QDir::fromNativeSeparators(m_folder->text().trimmed())); });
    connect(m_keep, &QCheckBox::toggled, &settings, [&settings](bool keep) { settings.setRecoveryMinutes(keep); });
    connect(m_author, &QLineEdit::editingFinished, this,
            [this] { m_settings.setAuthor(m_author->text().trimmed()); });
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    addButtons({}, tr("Close"));
}

void PreferencesDialog::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of your own products"), m_folder->text());
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_settings.setProductFolder(folder);
}

} // namespace portolan
