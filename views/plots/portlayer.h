// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PortLayer paints a PortPlot's rows, bars, clashes and number line in one go, only what is in sight.
#pragma once
#include "views/plots/customplot.h"

namespace portolan {

class PortPlot;

class PortLayer : public QCPLayerable
{
public:
    static constexpr int rowHeight = 22;

    PortLayer(PortPlot &port, QCustomPlot *plot);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    void drawRows(QPainter &painter, int first, int last) const;
    void drawBars(QPainter &painter, int row) const;
    void drawLine(QPainter &painter) const;
    void drawClashes(QPainter &painter, bool signs) const;

    PortPlot &m_port;
};

} // namespace portolan
