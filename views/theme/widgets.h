// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small widgets that several panels share: the find field, the bar above a table, an empty state, a link.
#pragma once
#include "views/theme/theme.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

class QHBoxLayout;
class QLabel;

namespace portolan {

/// A field of 28 with an icon at its left and, while empty or always, a key hint (`A`, `Ctrl+F`, `Enter`) at its
/// right. Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(const Theme &theme, const QString &placeholder, const QString &icon = QStringLiteral("search"),
                QWidget *parent = nullptr);
    void setKeyHint(const QString &hint);
    /// The ground of a field that limits what is shown: tint of info.
    void setLimiting(bool limiting);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();
    const Theme &m_theme;
    QString m_icon;
    QString m_hint;
    bool m_limiting = false;
};

/// The bar of 36 above a table: what it shows at the left, one sentence and buttons at the right.
class PanelBar : public QWidget
{
    Q_OBJECT
public:
    explicit PanelBar(const Theme &theme, QWidget *parent = nullptr);
    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);
    /// One sentence in small text3 before the right widgets; the first to go when the room is short. `link`: text
    /// of a link after it (`Show all`), or empty.
    void setSentence(const QString &sentence, const QString &link = {});

Q_SIGNALS:
    void linkClicked(); ///< on the link of the sentence

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    QLabel *m_sentence;
    QPushButton *m_link;
};

/// No empty panel is mute: an icon of 48, one sentence, one button (or none).
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme &theme, const QString &icon, const QString &sentence, const QString &button = {},
               QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QLabel *m_sentence;
    QPushButton *m_button = nullptr;
};

/// The button that is filled with the accent; one a window.
void makeFilled(QPushButton *button);
/// Outline and text in deny.
void makeDestructive(QPushButton *button);
/// A text in accent that acts when clicked or activated by the keyboard.
QPushButton *makeLink(const QString &text, QWidget *parent = nullptr);

} // namespace portolan
