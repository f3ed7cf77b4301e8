// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The zone matrix: what may pass from zone to zone, at a glance; a cell chooses its flows.
#include "views/mainwindow/panels.h"
#include "views/mainwindow/workspace.h"
#include "views/plots/zonematrix.h"
#include "views/theme/widgets.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {

class ZoneMatrixPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(ZoneMatrixPanel)
public:
    ZoneMatrixPanel(Workspace &workspace, QWidget *parent)
        : Panel(parent), m_workspace(workspace), m_bar(new PanelBar(workspace.theme(), this)),
          m_matrix(new ZoneMatrix(workspace.theme(), this)),
          m_empty(new EmptyState(workspace.theme(), QStringLiteral("matrix"),
                                 tr("No zone yet: draw one to put devices into."), {}, this)),
          m_stack(new QStackedLayout)
    {
        auto *legend = new QLabel(tr("Permitted services, from row to column"), m_bar);
        m_bar->addLeft(legend);
        auto *button = new QPushButton(tr("Export…"), m_bar);
        connect(button, &QPushButton::clicked, this,
                [this] { m_workspace.ask(Ask::ExportSheet, QStringLiteral("zones")); });
        m_bar->addRight(button);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(m_bar);
        layout->addLayout(m_stack, 1);
        m_empty->setBackgroundRole(QPalette::Base);
        m_empty->setAutoFillBackground(true);
        m_stack->addWidget(m_matrix);
        m_stack->addWidget(m_empty);
        setFocusProxy(m_matrix);
        connect(m_bar, &PanelBar::linkClicked, this, [this] { m_workspace.setFilter({}); });
        connect(m_matrix, &ZoneMatrix::chosen, this, [this](int from, int to) {
            m_workspace.select(Selection::flows(*m_workspace.derived(), m_matrix->counts().at(from, to).flows));
        });
        connect(&workspace, &Workspace::derivedChanged, this, &ZoneMatrixPanel::refresh);
        connect(&workspace, &Workspace::filterChanged, this, &ZoneMatrixPanel::refresh);
        connect(&workspace, &Workspace::selectionChanged, this, [this] {
            if (isVisible())
                m_matrix->setLit(m_workspace.lit().flows);
        });
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        Panel::showEvent(event);
        refresh();
    }

private:
    void refresh()
    {
        if (!isVisible())
            return;
        const Filtered &filtered = m_workspace.filtered();
        const ZoneCounts counts =
            zoneCounts(*m_workspace.derived(), [&](int flow) { return filtered.passesFlow(flow); });
        int pairs = 0, denied = 0;
        for (int from = 0; from < counts.size(); ++from)
            for (int to = 0; to < counts.size(); ++to) {
                pairs += from != to && counts.at(from, to).services > 0;
                denied += counts.at(from, to).denied;
            }
        QString sentence =
            tr("%1 of %2 pairs of zones have services.").arg(pairs).arg(counts.size() * (counts.size() - 1));
        if (denied > 0)
            sentence += u' ' + tr("%n need(s) have no path.", nullptr, denied);
        m_bar->setSentence(sentence, m_workspace.filter().isEmpty() ? QString() : tr("Show all"));
        m_matrix->setCounts(counts);
        m_matrix->setLit(m_workspace.lit().flows);
        m_stack->setCurrentWidget(counts.size() == 0 ? static_cast<QWidget *>(m_empty) : m_matrix);
    }

    Workspace &m_workspace;
    PanelBar *m_bar;
    ZoneMatrix *m_matrix;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace

Panel *makeZoneMatrix(Workspace &workspace, QWidget *parent)
{
    return new ZoneMatrixPanel(workspace, parent);
}

} // namespace portolan
