// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exports one sheet: which kind, of which point, in which file format.
#pragma once
#include "model/sheets/sheet.h"
#include "views/dialogs/dialog.h"
#include "views/mainwindow/workspace.h"

class QComboBox;
class QLabel;
class QTreeWidget;

namespace portolan {

class Settings;

class SheetDialog : public Dialog
{
    Q_OBJECT
public:
    SheetDialog(Workspace &workspace, Settings &settings, const QString &sheet, const QString &point,
                QWidget *parent);

private:
    Sheet sheet() const;
    void settle();
    void write();
    Result<QByteArray> bytes(const Sheet &sheet, const QString &suffix) const;

    Workspace &m_workspace;
    Settings &m_settings;
    std::shared_ptr<const DerivedPlan> m_derived;
    QList<SheetMaker> m_makers;
    QComboBox *m_kind;
    QComboBox *m_point;
    QLabel *m_words;
    QTreeWidget *m_preview;
};

} // namespace portolan
