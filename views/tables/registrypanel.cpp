// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The registry: which port is known for what, searched by number, name or product in both languages.
#include "views/tables/registrymodel.h"
#include "views/tables/tablepanel.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

class RegistryPanel final : public TablePanel
{
    Q_DECLARE_TR_FUNCTIONS(RegistryPanel)
public:
    RegistryPanel(Workspace &workspace, QWidget *parent)
        : TablePanel(workspace, new RegistryModel(workspace), parent),
          m_model(static_cast<RegistryModel &>(view().tableModel()))
    {
        setFindText(tr("Port, name or product"));
        find().setMinimumWidth(240);
        connect(&workspace, &Workspace::catalogChanged, this, [this] { refresh(); });
        begin();
    }

protected:
    void findChanged(const QString &text) override { m_model.setWords(text); }
    Selection selectionOf(const QList<int> &) const override { return workspace().selection(); }
    QItemSelection rowsOf(const Selection &) const override { return view().selectionModel()->selection(); }
    bool followsFilter() const override { return false; }
    QString sentence() const override
    {
        return tr("Public assignments: a hint about collisions, never a source of requirements.");
    }
    QString countSentence(const QString &passing, const QString &) const override
    {
        return tr("%1 found among %2 entries").arg(passing, numberText(m_model.entryCount()));
    }
    QString count() const override { return {}; }
    QString emptySentence() const override { return tr("No entry has this number, name or product."); }
    QString emptyIcon() const override { return QStringLiteral("search"); }
    bool opensRows() const override { return false; }
    void openRow(int) override {}

private:
    RegistryModel &m_model;
};

} // namespace

Panel *makeRegistryTable(Workspace &workspace, QWidget *parent)
{
    return new RegistryPanel(workspace, parent);
}

} // namespace portolan
