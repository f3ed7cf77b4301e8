// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The notices above the drawing: what holds for longer than a moment and is not to be overlooked, a line each.
#pragma once
#include "views/theme/theme.h"

#include <QtWidgets/QWidget>
#include <functional>

class QVBoxLayout;

namespace portolan {

class Notices : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(const Theme &theme, QWidget *parent);

    /// What a notice is about: there is one of each at most.
    enum class About { ReadOnly, Recovery, Recovered, Memory, Kept };
    /// `action`: words of a button that does `act`; none when empty.
    void say(About about, const QString &sentence, const QString &action = {},
             const std::function<void()> &act = {});
    void withdraw(About about);
    /// Empty when there is none such.
    QString sentence(About about) const;

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QMap<About, QWidget *> m_lines;
};

} // namespace portolan
