// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with the campus template, derived, for the tests of tables, findings and plots.
#pragma once
#include "model/base/safefile.h"
#include "model/plan/planfile.h"
#include "views/mainwindow/panels.h"
#include "views/mainwindow/workspace.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>

namespace portolan {

inline Plan campusPlan()
{
    static const Catalog catalog = Catalog::load({});
    const QString path = QStringLiteral(":/templates/campus.portolan");
    return readPlan(*readFile(path), path, catalog.lookup()).value();
}

class TableBench
{
public:
    explicit TableBench(const Plan &plan = campusPlan())
        : catalog(std::make_shared<const Catalog>(Catalog::load({}))), document(catalog->lookup()),
          workspace(document, theme, catalog, nullptr)
    {
        theme.setScheme(Theme::Scheme::Light);
        begin(plan);
    }
    void begin(const Plan &plan)
    {
        document.begin(plan);
        settle();
    }
    /// Waits until the derivation fits the plan again.
    void settle()
    {
        QTest::qWait(1);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isDeriving() &&
                                     workspace.derived()->plan.devices.size() == workspace.plan().devices.size(),
                                 20000);
    }
    std::unique_ptr<Panel> shown(Panel *panel, QSize size = {1334, 304})
    {
        panel->resize(size);
        panel->show();
        (void)QTest::qWaitForWindowExposed(panel);
        return std::unique_ptr<Panel>(panel);
    }

    Theme theme;
    std::shared_ptr<const Catalog> catalog;
    PlanDocument document;
    Workspace workspace;
};

} // namespace portolan
