// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a foreign file: format and files, a preview of what comes in, and what was not understood, by line. One
// undoable edit.
#pragma once
#include "model/editing/planedit.h"
#include "model/importers/importer.h"
#include "views/dialogs/dialog.h"
#include "views/mainwindow/workspace.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QTreeWidget;

namespace portolan {

class Settings;

class ImportDialog : public Dialog
{
    Q_OBJECT
public:
    /// `format`: importer, or empty; `file`: the main file to begin with, or empty.
    ImportDialog(Workspace &workspace, Settings &settings, const QString &format, const QString &file,
                 QWidget *parent);
    ~ImportDialog() override;

    /// What the import does to the plan.
    const PlanEdit &edit() const { return m_edit; }

private:
    struct FileRow
    {
        QString part;
        bool needed = true;
        QLineEdit *path = nullptr;
    };
    void chooseFormat();
    void choose(const FileRow &row);
    void read();
    void showEdit();
    void showRemarks(const QList<ImportRemark> &remarks);

    Workspace &m_workspace;
    Settings &m_settings;
    QList<Importer> m_importers;
    QComboBox *m_format;
    QWidget *m_filesBox = nullptr;
    QList<FileRow> m_rows;
    QLabel *m_summary;
    QTreeWidget *m_preview;
    QLabel *m_remarksTitle;
    QTreeWidget *m_remarks;
    QPushButton *m_import;
    QString m_firstFile;
    PlanEdit m_edit;
    std::shared_ptr<int> m_generation; ///< of the newest reading; results of older ones are dropped
};

} // namespace portolan
