// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small widgets that the inspector's pages are made of.
#pragma once
#include "views/theme/paints.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <functional>

namespace portolan {

/// What stands in the head of a page.
struct HeadText
{
    QString icon, category, title, kind;
    StateKind state = StateKind::Active;
    QString stateWord;
};

class HeadWidget : public QWidget
{
public:
    HeadWidget(const Theme &theme, const HeadText &text, QWidget *parent);
    QSize sizeHint() const override { return {200, 50}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    HeadText m_text;
};

/// A line, and below it a heading.
class SectionWidget : public QWidget
{
public:
    SectionWidget(const Theme &theme, const QString &title, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_title;
};

class ChipWidget : public QWidget
{
public:
    ChipWidget(const Theme &theme, const QString &protocol, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_protocol;
};

/// A field: Escape gives the old text back, Enter commits.
class FieldEdit : public QLineEdit
{
public:
    FieldEdit(const QString &text, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_before;
};

class AreaEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    AreaEdit(const QString &text, QWidget *parent);

Q_SIGNALS:
    void written(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

/// A combo box that leaves the wheel to the page unless it has the focus.
class QuietCombo : public QComboBox
{
public:
    explicit QuietCombo(QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// Buttons beside each other, in as many lines as they need.
class FlowWidget : public QWidget
{
public:
    explicit FlowWidget(QWidget *parent);
    void add(QWidget *widget);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override { return {200, heightForWidth(std::max(width(), 200))}; }
    QSize minimumSizeHint() const override { return {100, 28 + 12}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool move) const;
    QList<QWidget *> m_widgets;
};

/// One step of a chain: what is written, and what a click does.
struct ChainStep
{
    QString icon;
    QString title;
    QString detail;
    std::function<void()> act = {};
};

/// Icons joined by a line, each with a title and a detail; every step is a link that keys reach too.
class ChainWidget : public QWidget
{
public:
    ChainWidget(const Theme &theme, const QList<ChainStep> &steps, QWidget *parent);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(std::max(width(), 260))}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect stepRect(int step, int width) const;
    int stepAt(const QPoint &point) const;

    const Theme &m_theme;
    QList<ChainStep> m_steps;
    int m_hover = -1;
    int m_current = 0;
};

/// Rows of a protocol chip, ports, and a name.
struct PortLine
{
    QString protocol, ports, name;
};
class PortLines : public QWidget
{
public:
    PortLines(const Theme &theme, const QList<PortLine> &lines, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<PortLine> m_lines;
};

} // namespace portolan
