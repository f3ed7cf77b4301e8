// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the work: the findings button of the toolbar, the line of progress, the status bar.
#pragma once
#include "views/theme/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QStatusBar>

class QLabel;
class QPushButton;

namespace portolan {

class Workspace;

/// Shows how many errors and warnings there are; a tick and "No findings" when there are none.
class FindingsButton : public QAbstractButton
{
    Q_OBJECT
public:
    FindingsButton(Workspace &workspace, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void count();
    QList<std::pair<int, int>> shown() const; ///< shape and number
    Workspace &m_workspace;
    int m_errors = 0, m_warnings = 0, m_infos = 0;
};

/// A bar of 2 px in the accent below the toolbar while a derivation takes long.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    ProgressLine(Workspace &workspace, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_share = 0;
    int m_works = 0; ///< a derivation and a comparison may be under way
};

/// Where the plan is kept: `Saved 14:02`, `Not saved`, `Not saved, edits kept`.
class SavedLabel : public QWidget
{
    Q_OBJECT
public:
    enum class State { None, Saved, Unsaved, Kept };
    SavedLabel(const Theme &theme, QWidget *parent);
    void setState(State state, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    State m_state = State::None;
    QString m_text;
};

/// Left what is selected in words, right counts, derive time, position, and whether the plan is saved.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Workspace &workspace, QWidget *parent);
    /// Without a plan it has nothing to count.
    void setPlain(bool plain);
    void setSymbols(int symbols);
    void setPosition(const QPointF &scene);
    void setZoom(double zoom);
    SavedLabel &saved() { return *m_saved; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void settle();
    QLabel *label();

    Workspace &m_workspace;
    QLabel *m_words, *m_symbols, *m_flows, *m_rules, *m_time, *m_position;
    QPushButton *m_cancel;
    SavedLabel *m_saved;
    QTimer m_saying;
    QString m_said;
    int m_symbolCount = 0;
    bool m_deriving = false;
    bool m_comparing = false;
    bool m_plain = false;
};

} // namespace portolan
