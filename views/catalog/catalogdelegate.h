// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the catalog panel: groups with chevron and count, roles with icon and number, words found
// marked.
#pragma once
#include <QtCore/QStringList>
#include <QtWidgets/QStyledItemDelegate>

namespace portolan {

class Theme;

class CatalogDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CatalogDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void setWords(const QStringList &words) { m_words = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {180, 28}; }

private:
    const Theme &m_theme;
    QStringList m_words;
};

} // namespace portolan
