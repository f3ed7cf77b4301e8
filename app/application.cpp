// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/languages.h"
#include "model/base/safefile.h"
#include "model/catalog/catalogindex.h"
#include "views/catalog/catalogkeeper.h"
#include "views/mainwindow/comparing.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/recovery.h"
#include "views/settings/settings.h"

#include <QtCore/QBuffer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QThreadPool>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <cstdio>

namespace portolan {

namespace {

void complain(const Error &error)
{
    std::fprintf(stderr, "portolan: %s\n", error.text().toUtf8().constData());
}

/// Lets the window work until `done`, at most this long.
template <class Condition>
bool waitFor(Condition done, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return done();
}

} // namespace

Application::Application(const StartOptions &options)
    : m_options(options), m_settings(std::make_unique<Settings>(options.screenshot.isEmpty())),
      m_theme(std::make_unique<Theme>())
{
    QString language = options.language;
    if (language.isEmpty())
        language = options.screenshot.isEmpty() ? languageFor(m_settings->language()) : QStringLiteral("en");
    installLanguage(language);
    Theme::Scheme scheme = options.screenshot.isEmpty() ? m_settings->scheme() : Theme::Scheme::Light;
    if (options.theme == QStringLiteral("light"))
        scheme = Theme::Scheme::Light;
    else if (options.theme == QStringLiteral("dark"))
        scheme = Theme::Scheme::Dark;
    else if (options.theme == QStringLiteral("contrast"))
        scheme = Theme::Scheme::HighContrast;
    m_theme->setScheme(scheme);
    m_theme->apply();
    QApplication::setWindowIcon(m_theme->icon(QStringLiteral("portolan"), Token::Accent));

    m_keeper = std::make_unique<CatalogKeeper>();
    // The document asks for products by id for as long as it lives, whichever catalog is the newest then.
    m_document =
        std::make_unique<PlanDocument>([this](const QString &id) { return m_keeper->newest().product(id); });
    m_workspace = std::make_unique<Workspace>(*m_document, *m_theme, m_keeper->catalog(), nullptr);
    m_workspace->setLanguage(language);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings);
    connect(m_keeper.get(), &CatalogKeeper::arrived, this, &Application::takeCatalog);
    connect(m_settings.get(), &Settings::productFolderChanged, this, [this] { m_keeper->keep(productFolder()); });
}

Application::~Application()
{
    QThreadPool::globalInstance()->waitForDone();
}

QString Application::productFolder() const
{
    const QString folder = m_settings->productFolder();
    return folder.isEmpty() ? Catalog::defaultUserFolder() : folder;
}

void Application::openIndex()
{
    // It is made in a thread, where it may take its time; opened here it is there at once.
    QThreadPool::globalInstance()->start([this, catalog = m_keeper->catalog()] {
        const auto made = CatalogIndex::open(*catalog, PortRegistry::shipped());
        const bool usable = made.ok();
        QMetaObject::invokeMethod(this, [this, catalog, usable] {
            if (!usable || catalog != m_keeper->catalog())
                return;
            if (auto opened = CatalogIndex::open(*catalog, PortRegistry::shipped())) {
                m_index = std::move(*opened);
                m_workspace->setCatalog(catalog, m_index.get());
            }
        });
    });
}

void Application::takeCatalog()
{
    m_workspace->setCatalog(m_keeper->catalog(), nullptr);
    m_index.reset();
    openIndex();
    if (const QList<Error> &faults = m_keeper->catalog()->faults(); !faults.isEmpty())
        for (const QString &line : Error::ofAll(faults).lines(5))
            m_workspace->say(line);
}

int Application::run()
{
    return m_options.screenshot.isEmpty() ? runWindow() : takeScreenshot();
}

void Application::begin()
{
    if (!m_options.plan.isEmpty())
        m_window->files().open(m_options.plan);
    m_recovery = std::make_unique<Recovery>(*m_workspace, QString(), nullptr);
    m_window->startRecovery(*m_recovery);
    if (!m_options.show.isEmpty() && !m_window->showView(m_options.show))
        complain(
            {.what = QCoreApplication::translate("CommandLine", "There is no view \"%1\".").arg(m_options.show)});
}

void Application::sayMemoryRanOut()
{
    m_workspace->say(QCoreApplication::translate(
        "CommandLine", "There is not enough memory for this. The plan is as it was before; save it."));
}

int Application::runWindow()
{
    const QByteArray geometry = m_settings->bytes(QStringLiteral("window/geometry"));
    if (geometry.isEmpty() || !m_window->restoreGeometry(geometry))
        m_window->resize(1600, 1000);
    m_window->show();
    if (const auto fault = m_settings->fault())
        m_workspace->say(fault->text());
    connect(m_settings.get(), &Settings::notKept, this,
            [this](const Error &error) { m_workspace->say(error.text()); });
    // The window is up first; a plan waits for the products that it may name, so that nothing stands still for
    // them.
    if (m_options.plan.isEmpty())
        begin();
    else
        connect(m_keeper.get(), &CatalogKeeper::arrived, this, &Application::begin, Qt::SingleShotConnection);
    m_keeper->keep(productFolder());
    return QApplication::exec();
}

int Application::takeScreenshot()
{
    m_keeper->keep(productFolder());
    if (!m_options.plan.isEmpty())
        if (const Done done = m_window->files().lookAt(m_options.plan); !done) {
            complain(done.error());
            return 2;
        }
    m_window->resize(m_options.size);
    m_window->show();
    if (const Done settled = settleForPicture(m_options.show); !settled) {
        complain(settled.error());
        return 2;
    }
    QImage picture = m_window->grab().toImage();
    if (const QWidget *top = m_window->topWindow()) {
        // Without a window manager the window on top is painted where it stands.
        QPainter painter(&picture);
        const QPoint centre((m_window->width() - top->width()) / 2,
                            qMax(32, (m_window->height() - top->height()) / 2));
        painter.drawImage(top->windowFlags().testFlag(Qt::Popup) ? m_window->mapFromGlobal(top->pos()) : centre,
                          const_cast<QWidget *>(top)->grab().toImage());
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    if (const auto written = writeFile(m_options.screenshot, png); !written) {
        complain(written.error());
        return 2;
    }
    return 0;
}

Done Application::settleForPicture(const QString &view)
{
    if (!waitFor([this] { return !m_workspace->isDeriving(); }, 120'000))
        return Error{.what =
                         QCoreApplication::translate("CommandLine", "The plan was not derived within two minutes."),
                     .remedy = QCoreApplication::translate("CommandLine", "Try a smaller plan.")};
    waitFor([this] { return m_index != nullptr; }, 10'000);
    waitFor([] { return false; }, 60);
    if (m_window->files().hasPlan())
        m_window->canvas().fit(false);
    if (!view.isEmpty() && !m_window->showView(view))
        return Error{.what = QCoreApplication::translate("CommandLine", "There is no view \"%1\".").arg(view),
                     .remedy = QCoreApplication::translate("CommandLine", "See portolan --help.")};
    waitFor([this] { return !m_workspace->comparing().isBusy(); }, 60'000);
    waitFor([] { return false; }, 250);
    waitFor([this] { return m_window->canvas().isSettled(); }, 60'000);
    if (QWidget *top = m_window->topWindow(); top && !top->windowFlags().testFlag(Qt::Popup)) {
        top->resize(top->size().boundedTo(m_window->size() - QSize(48, 64)));
        waitFor([] { return false; }, 60);
    }
    return Nothing{};
}

} // namespace portolan
