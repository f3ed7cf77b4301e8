// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The details of the project that stand in the title block of every sheet.
#pragma once
#include "model/plan/entities.h"
#include "views/dialogs/dialog.h"

class QComboBox;

namespace portolan {

class ProjectDialog : public Dialog
{
    Q_OBJECT
public:
    ProjectDialog(const Theme &theme, const Project &project, QWidget *parent);
    Project project() const;

private:
    Project m_project;
    QLineEdit *m_name, *m_number, *m_client, *m_site, *m_author, *m_revision;
    QComboBox *m_language;
};

} // namespace portolan
