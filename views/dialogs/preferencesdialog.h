// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences: theme, language, the folder of the user's own products, whether edits are kept for recovery, who
// signs.
#pragma once
#include "views/dialogs/dialog.h"

class QCheckBox;
class QComboBox;

namespace portolan {

class Settings;

/// Every change holds at once, but for the language, which holds from the next start.
class PreferencesDialog : public Dialog
{
    Q_OBJECT
public:
    PreferencesDialog(Settings &settings, Theme &theme, QWidget *parent);

private:
    void chooseFolder();

    Settings &m_settings;
    QComboBox *m_scheme;
    QComboBox *m_language;
    QLineEdit *m_folder;
    QCheckBox *m_keep;
    QLineEdit *m_author;
};

} // namespace portolan
