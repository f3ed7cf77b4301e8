// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Output, Import and Check dialogs need, gathered in one place: it opens the dialogs and does what they
// decide.
#pragma once
#include "views/mainwindow/planfiles.h"

class QWidget;

namespace portolan {

class Settings;

class Outputs : public QObject
{
    Q_OBJECT
public:
    Outputs(Workspace &workspace, Settings &settings, PlanFiles &files, QWidget &window);

    /// `format`: importer, or empty to choose; `file`: to begin with, or empty.
    void import(const QString &format, const QString &file);
    /// `point`: or empty for all.
    void exportConfigurations(const QString &point);
    void exportSheet(const QString &sheet, const QString &point);
    void exportDrawing();
    void print();
    void printPreview();
    void issuePack();
    /// `row`: id of a flow row.
    void waive(const QString &row);
    void approve(const QString &finding);
    void editProject();

private:
    Workspace &m_workspace;
    Settings &m_settings;
    PlanFiles &m_files;
    QWidget &m_window;
};

} // namespace portolan
