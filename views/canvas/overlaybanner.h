// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the top of the canvas that says what lies over the drawing, and ends it.
#pragma once
#include "views/theme/paints.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace portolan {

class OverlayBanner : public QWidget
{
    Q_OBJECT
public:
    OverlayBanner(const Theme &theme, QWidget *parent);
    /// `verdict` is the part in the shape's colour; an empty subject hides the bar.
    void say(Shape shape, const QString &verdict, const QString &subject);
    bool isMute() const { return m_subject.isEmpty(); }
    /// Takes its size for this much room.
    void arrange(int room);
    QSize sizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QToolButton *m_close;
    Shape m_shape = Shape::Info;
    QString m_verdict;
    QString m_subject;
};

} // namespace portolan
