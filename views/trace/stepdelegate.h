// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a step of a trace: its number and point, what decides there, the translation, and why.
#pragma once
#include "views/theme/paints.h"

#include <QtWidgets/QStyledItemDelegate>

namespace portolan {

class StepDelegate : public QStyledItemDelegate
{
public:
    enum Role {
        NumberRole = Qt::UserRole,
        ShapeRole,       ///< Shape; -1: nothing is decided there
        VerdictRole,     ///< `R-0014 permits`
        TranslationRole, ///< or empty
        WhyRole,         ///< may be long; wraps
        HeadRole,        ///< bool: the head of a route
        RowRole          ///< counts the steps of all routes
    };

    StepDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace portolan
