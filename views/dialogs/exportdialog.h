// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exports configurations: which points, in which format, into which folder; what would be refused is said before
// anything is written.
#pragma once
#include "model/exporters/exporter.h"
#include "views/dialogs/dialog.h"
#include "views/mainwindow/workspace.h"

class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace portolan {

class Settings;

class ExportDialog : public Dialog
{
    Q_OBJECT
public:
    /// `point`: the only one ticked at first; empty: all.
    ExportDialog(Workspace &workspace, Settings &settings, const QString &point, QWidget *parent);

private:
    const Exporter *exporterOf(const RuleSet &set) const;
    Result<QList<ExportFile>> filesOf(const RuleSet &set) const;
    void settle();
    void chooseFolder();
    void write();

    Workspace &m_workspace;
    Settings &m_settings;
    std::shared_ptr<const DerivedPlan> m_derived;
    QList<Exporter> m_exporters;
    QComboBox *m_format;
    QTreeWidget *m_points;
    QLineEdit *m_folder;
    QPushButton *m_write;
};

} // namespace portolan
