// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with the sample plan in it, derived and shown.
#pragma once
#include "tests/editing/sample.h"
#include "views/canvas/canvasview.h"
#include "views/mainwindow/comparing.h"
#include "views/mainwindow/mainwindow.h"
#include "views/settings/settings.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace portolan::testing {

struct WindowBench
{
    Theme theme;
    std::shared_ptr<const Catalog> catalog = std::make_shared<Catalog>(Catalog::load({}));
    PlanDocument document{sample::lookup()};
    Workspace workspace{document, theme, catalog, nullptr};
    Settings settings{false};
    MainWindow window{workspace, settings};

    WindowBench()
    {
        window.files().begin(sample::plan(), false);
        settled();
        window.resize(1280, 800);
        window.show();
        QApplication::processEvents();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !workspace.isDeriving() && !workspace.comparing().isBusy(); },
                               30'000);
    }
    CanvasView &canvas() { return static_cast<CanvasView &>(window.canvas()); }
};

} // namespace portolan::testing
