// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The RouteLine at the upper edge of the canvas shows how far the drawing is that a worker makes.
#pragma once
#include <QtWidgets/QWidget>

namespace portolan {

class Theme;

class RouteLine : public QWidget
{
    Q_OBJECT
public:
    RouteLine(const Theme &theme, QWidget *parent);
    /// Shows it, or hides it.
    void begin(bool working);
    void advance(int done, int total);
    /// 0 to 1.
    double share() const { return m_share; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_share = 0;
};

} // namespace portolan
