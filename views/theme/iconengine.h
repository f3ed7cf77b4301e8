// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an icon of resources/icons in a token's colour, in whatever scheme is shown at that moment.
#pragma once
#include "views/theme/theme.h"

#include <QtGui/QIconEngine>

namespace portolan {

class IconEngine : public QIconEngine
{
public:
    IconEngine(const Theme &theme, const QString &name, Token token);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }

private:
    QColor colorOf(QIcon::Mode mode) const;

    const Theme *m_theme;
    QString m_name;
    Token m_token;
};

} // namespace portolan
