// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Application wires everything once: settings, theme, catalog, document, workspace, window.
#pragma once
#include "app/startoptions.h"

#include <QtCore/QObject>
#include <memory>

namespace portolan {

class CatalogIndex;
class CatalogKeeper;
class MainWindow;
class PlanDocument;
class Recovery;
class Settings;
class Theme;
class Workspace;

class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const StartOptions &options);
    ~Application() override;

    /// Opens the window and runs until it closes; or takes the picture. Gives back the exit code.
    int run();
    void sayMemoryRanOut();

private:
    int runWindow();
    int takeScreenshot();
    Done settleForPicture(const QString &view);
    void openIndex();
    void takeCatalog();
    void begin();
    QString productFolder() const;

    StartOptions m_options;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CatalogKeeper> m_keeper;
    std::unique_ptr<CatalogIndex> m_index;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Recovery> m_recovery;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace portolan
