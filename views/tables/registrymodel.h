// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The RegistryModel shows what the public registry and the products of the catalog say about ports.
#pragma once
#include "model/catalog/portregistry.h"
#include "views/mainwindow/workspace.h"
#include "views/tables/tablemodel.h"

namespace portolan {

class RegistryModel : public ListedModel
{
    Q_OBJECT
public:
    explicit RegistryModel(const Workspace &workspace, QObject *parent = nullptr);

    /// Rows that every word fits, in either language, as a beginning or as a port number; everything for no words.
    void setWords(const QString &words);
    int entryCount() const;

    enum Column {
        PortColumn,
        ProtocolColumn,
        NameColumn,
        UsedByColumn,
        MarkColumn,
        ClassColumn,
        StatusColumn,
        SectionColumn,
        NoteColumn,
        LineColumn
    };

protected:
    int count() const override { return int(m_lines.size()); }
    QString text(int thing, int column) const override;
    SortKey key(int thing, int column) const override;
    QVariant special(int row, int column, int role) const override;
    QString toolTip(int row, int column) const override;
    void arrange() override;

private:
    /// A row of the registry, or a service of a product.
    struct Line
    {
        RegistryEntry entry;
        QString product; ///< name; empty for the registry
        Protocol protocol;
        PortSet ports;
        bool dynamic = false;
    };
    QList<TableMark> marksOf(const Line &line) const;
    QString portsOf(const Line &line) const;

    const Workspace &m_workspace;
    QList<Line> m_lines;
    QString m_words;
};

} // namespace portolan
