// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/projectdialog.h"

#include "model/base/texts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

ProjectDialog::ProjectDialog(const Theme &theme, const Project &project, QWidget *parent)
    : Dialog(theme, tr("Project details"), narrow, parent), m_project(project), m_language(new QComboBox(this))
{
    addSentence(tr("These stand in the title block of every sheet."));
    QFormLayout *form = addForm();
    const auto field = [&](const QString &label, const QString &value) {
        auto *edit = new QLineEdit(value, this);
        form->addRow(formLabel(theme, label, edit), edit);
        return edit;
    };
    m_name = field(tr("&Name"), project.name);
    m_number = field(tr("N&umber"), project.number);
    m_client = field(tr("&Client"), project.client);
    m_site = field(tr("&Site"), project.site);
    m_author = field(tr("&Author"), project.author);
    m_revision = field(tr("&Revision"), project.revision);
    QStringList languages = Texts::languages();
    if (!languages.contains(project.language))
        languages.append(project.language);
    for (const QString &code : languages) {
        const QString name = QLocale(code).nativeLanguageName();
        m_language->addItem(name.isEmpty() ? code : name, code);
    }
    m_language->setCurrentIndex(m_language->findData(project.language));
    form->addRow(formLabel(theme, tr("&Language of sheets"), m_language), m_language);
    connect(addButtons(tr("Change details"), tr("Cancel")), &QPushButton::clicked, this, &QDialog::accept);
}

Project ProjectDialog::project() const
{
    Project changed = m_project;
    changed.name = m_name->text().simplified();
    changed.number = m_number->text().simplified();
    changed.client = m_client->text().simplified();
    changed.site = m_site->text().simplified();
    changed.author = m_author->text().simplified();
    changed.revision = m_revision->text().simplified();
    changed.language = m_language->currentData().toString();
    return changed;
}

} // namespace portolan
