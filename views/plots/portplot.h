// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PortPlot draws a PortMap: rows over the number line, wheel and pinch along x, scrolling along y, a card on
// hover.
#pragma once
#include "views/plots/portmap.h"
#include "views/theme/theme.h"

#include <QtWidgets/QWidget>

class QCustomPlot;
class QLabel;
class QScrollBar;

namespace portolan {

class PortLayer;

class PortPlot : public QWidget
{
    Q_OBJECT
public:
    PortPlot(const Theme &theme, QWidget *parent);
    ~PortPlot() override;

    void setMap(const PortMap &map);
    const PortMap &map() const { return m_map; }
    void showWholeLine();
    bool showsWholeLine() const;
    /// The part of the line in sight, in places of portline.
    std::pair<double, double> sight() const;
    /// Makes the sight smaller (factor below 1) or larger, with the place under x (px) staying where it is.
    void zoom(double factor, double x);

    /// What a row has at a point of this widget.
    struct Hit
    {
        int row = -1;
        int bar = -1;
        int clash = -1;
    };
    Hit hitAt(const QPointF &at) const;
    QString words(const Hit &hit) const;

Q_SIGNALS:
    void rowClicked(const QString &device);
    void sightChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class PortLayer;
    void settle();
    void place();
    void setSight(double from, double to);
    void showCard(const QPointF &at);
    QRectF barRect(int row, const PortBar &bar, const Interval<Port> &part) const;
    QRectF clashRect(const PortClash &clash, const Interval<Port> &part) const;
    double rowMiddle(int row) const;

    const Theme &m_theme;
    PortMap m_map;
    QCustomPlot *m_plot;
    QScrollBar *m_scroll;
    QWidget *m_card;
    QLabel *m_cardText;
    double m_dragFrom = -1;
    double m_dragSight = 0;
    bool m_dragged = false;
};

} // namespace portolan
