// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two bars at the lower left of the canvas: the zoom control, and the legend of the line kinds that are there.
#pragma once
#include "model/drawing/painter.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace portolan {

class Legend;
class Theme;

class ZoomBar : public QWidget
{
    Q_OBJECT
public:
    ZoomBar(const Theme &theme, QWidget *parent);
    void setZoom(double zoom);
    void setScene(const Scene &scene, bool somethingChosen);
    /// Takes its size for this much room: the legend is the first to go.
    void arrange(int room);

Q_SIGNALS:
    void zoomed(double factor);
    void hundred();
    void fitted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_control;
    QToolButton *m_percent;
    Legend *m_legend;
};

} // namespace portolan
