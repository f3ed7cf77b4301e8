// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The start page: an empty plan, templates painted by the real painter, recent plans; sixteen rhumb lines behind
// it.
#pragma once
#include "views/mainwindow/workspace.h"

#include <QtGui/QImage>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace portolan {

class Settings;

class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(Workspace &workspace, Settings &settings, QWidget *parent);
    /// Reads templates and recent plans anew.
    void refresh();

Q_SIGNALS:
    void emptyPlanWanted();
    void openWanted();
    void importWanted();
    void templateWanted(const portolan::Plan &plan);
    void planWanted(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addTemplates();
    void addRecent();

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
};

/// A template as a card of 220x132: its drawing, its name below.
class TemplateCard : public QAbstractButton
{
    Q_OBJECT
public:
    TemplateCard(Workspace &workspace, const Plan &plan, QWidget *parent);
    QSize sizeHint() const override { return QSize(220, 132); }
    const Plan &plan() const { return m_plan; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Workspace &m_workspace;
    Plan m_plan;
    QImage m_picture;
    bool m_pictureDark = false;
};

/// A recent plan as a row of 44: name, folder, when it was saved.
class RecentRow : public QAbstractButton
{
    Q_OBJECT
public:
    RecentRow(const Theme &theme, const QString &path, QWidget *parent);
    QSize sizeHint() const override { return QSize(720, 44); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_path;
};

} // namespace portolan
