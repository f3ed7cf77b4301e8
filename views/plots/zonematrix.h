// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ZoneMatrix paints ZoneCounts as square cells: row = from, column = to.
#pragma once
#include "views/plots/zonecounts.h"
#include "views/theme/theme.h"

#include <QtWidgets/QAbstractScrollArea>

namespace portolan {

class ZoneMatrix : public QAbstractScrollArea
{
    Q_OBJECT
public:
    ZoneMatrix(const Theme &theme, QWidget *parent);

    void setCounts(const ZoneCounts &counts);
    const ZoneCounts &counts() const { return m_counts; }
    /// The cells with a flow of these are marked.
    void setLit(const QSet<int> &flows);
    void setCurrent(int from, int to);
    std::pair<int, int> current() const { return {m_from, m_to}; }
    /// What a cell says, as a sentence.
    QString words(int from, int to) const;
    QRectF cellRect(int from, int to) const;
    /// -1, -1 outside the cells.
    std::pair<int, int> cellAt(const QPointF &at) const;

Q_SIGNALS:
    void chosen(int from, int to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void settle();
    QPointF origin() const;
    void paintCell(QPainter &painter, int from, int to) const;
    void paintHeads(QPainter &painter) const;

    const Theme &m_theme;
    ZoneCounts m_counts;
    QSet<int> m_lit;
    int m_from = -1, m_to = -1;
    int m_hoverFrom = -1, m_hoverTo = -1;
    bool m_slanted = false; ///< the names of columns: past eight zones, or when one is wider than its column
    int m_cell = 44;
    int m_left = 0; ///< room for the names of rows
    int m_top = 0;  ///< room for the names of columns
};

} // namespace portolan
