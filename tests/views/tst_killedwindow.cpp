// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window is killed at random times while it edits, saves, recovers: every edit that was done comes back, with its
// history. PORTOLAN_KILLS says how many times; tests/kills.sh runs the long form.
#include "tests/support/randomedits.h"
#include "views/mainwindow/leftbehind.h"
#include "views/mainwindow/mainwindow.h"
#include "views/settings/settings.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <cstdio>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

constexpr JournalLimits limits{.bytes = 30'000, .steps = 25}; // begun anew often

QString planFile(const QString &folder)
{
    return folder + u"/plan.portolan"_s;
}
QString recoveryFolder(const QString &folder)
{
    return folder + u"/recovery"_s;
}

/// What the user had: the plan, what can be undone and redone, and whether it is saved.
QByteArray mark(PlanDocument &document)
{
    QByteArray all = writePlan(document.plan()) + QByteArray::number(document.history().index()) +
                     (document.isModified() ? "m" : "s");
    for (int i = 0; i < document.history().count(); ++i)
        all += document.history().text(i).toUtf8() + '\n';
    return QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
}

/// The step with this number: the same in the window and where it is foretold.
void doStep(PlanDocument &document, QRandomGenerator &random, const std::function<void()> &save)
{
    if (!document.path().isEmpty() && random.bounded(40) == 0)
        return save();
    while (!testing::randomStep(document, random)) {
    }
}

/// What an earlier life of the window left: nothing, where all is saved.
std::shared_ptr<const DocumentState> leftIn(const QString &folder, LeftBehind *thing = nullptr)
{
    const QList<LeftBehind> things = findLeftBehind(recoveryFolder(folder));
    if (things.size() > 1 || (!things.isEmpty() && !things.first().state))
        qFatal("%d things were left behind", int(things.size()));
    if (things.isEmpty())
        return nullptr;
    if (thing)
        *thing = things.first();
    return things.first().state;
}

/// The window of the child: begins, or goes on with what is left, and edits until it is killed.
int runWindow(const QString &folder, quint32 seed)
{
    Theme theme;
    const auto catalog = std::make_shared<Catalog>(Catalog::load({}));
    PlanDocument document(sample::lookup());
    Workspace workspace(document, theme, catalog, nullptr);
    Settings settings(false);
    MainWindow window(workspace, settings);
    window.resize(1000, 700);
    window.show();
    Recovery recovery(workspace, recoveryFolder(folder), nullptr, limits);
    LeftBehind thing;
    const auto left = leftIn(folder, &thing);
    window.startRecovery(recovery);
    if (left && !recovery.takeOver(thing))
        return 3;
    if (left)
        window.files().restore(*left);
    else if (QFile::exists(planFile(folder)) && !window.files().openQuietly(planFile(folder)))
        return 4;
    else if (!window.files().hasPlan())
        window.files().begin(sample::plan(), false);
    std::printf("ready %s\n", mark(document).constData());
    std::fflush(stdout);
    QRandomGenerator random(seed), pace(seed + 1);
    for (int step = 1;; ++step) {
        doStep(document, random, [&] { window.files().save(); });
        std::printf("%d\n", step);
        std::fflush(stdout);
        if (pace.bounded(3) == 0)
            QTest::qWait(int(pace.bounded(8u)));
        else
            QApplication::processEvents();
    }
}

} // namespace

class TestKilledWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEditThatWasDoneComesBack()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PORTOLAN_KILLS", &given);
        const int kills = given ? wanted : 24;
        QRandomGenerator random(given ? QRandomGenerator::global()->generate() : 11);
        int killed = 0, inHand = 0, early = 0, saved = 0;
        qint64 steps = 0;
        while (killed < kills) {
            const QTemporaryDir folder;
            PlanDocument foretold(sample::lookup());
            if (random.bounded(3) > 0) {
                PlanDocument first(sample::lookup());
                first.begin(sample::plan());
                QVERIFY(first.saveAs(planFile(folder.path())).ok() && foretold.open(planFile(folder.path())).ok());
            } else {
                foretold.begin(sample::plan());
            }
            for (int life = 0; life < 4 && killed < kills; ++life, ++killed) {
                const quint32 seed = random.generate();
                const int acked = liveAndDie(folder.path(), seed, random);
                early += acked < 0;
                steps += qMax(0, acked);
                const auto left = leftIn(folder.path());
                saved += !left;
                PlanDocument back(sample::lookup());
                if (left)
                    back.restore(*left);
                else if (!foretold.path().isEmpty())
                    QVERIFY(back.open(planFile(folder.path())).ok());
                else
                    back.begin(sample::plan());
                // What the window had after each step, as far as it had told, and one further.
                QRandomGenerator steps(seed);
                QByteArray now = mark(foretold), plan = writePlan(foretold.plan());
                const auto fits = [&] {
                    return left ? mark(back) == mark(foretold)
                                : !foretold.isModified() && writePlan(back.plan()) == writePlan(foretold.plan());
                };
                const auto save = [&] {
                    foretold.history().setClean(); // the file is the window's
                };
                for (int step = 0; step < qMax(0, acked); ++step)
                    doStep(foretold, steps, save);
                bool found = fits();
                if (!found) {
                    doStep(foretold, steps, save);
                    found = fits();
                    ++inHand;
                }
                QVERIFY2(
                    found,
                    qPrintable(
                        u"kill %1, seed %2: after %3 steps something else came back"_s.arg(killed).arg(seed).arg(
                            acked)));
                // The next life begins with what is there now.
                foretold.restore(back.state());
            }
        }
        qInfo("%d kills after %lld steps: 0 edits lost; %d came back with the edit in hand, %d were killed before "
              "the "
              "window was ready, %d had all saved",
              killed, steps, inHand, early, saved);
    }

private:
    /// Runs the window for a random while; how many steps it told of, -1: it was not ready yet.
    int liveAndDie(const QString &folder, quint32 seed, QRandomGenerator &random)
    {
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {u"--window"_s, folder, QString::number(seed)});
        if (!window.waitForStarted(60'000))
            qFatal("the window did not start");
        const bool early = random.bounded(8) == 0;
        QElapsedTimer clock;
        clock.start();
        QByteArray told;
        const qint64 patience = random.bounded(1500);
        const int wantedSteps = int(random.bounded(120u));
        const auto steps = [&told] { return int(told.count('\n')) - 1; };
        while (early ? clock.elapsed() < patience : steps() < wantedSteps) {
            if (window.state() != QProcess::Running || clock.elapsed() > 120'000)
                qFatal("the window ended by itself: %d %s", window.exitCode(),
                       window.readAllStandardError().constData());
            window.waitForReadyRead(20);
            told += window.readAllStandardOutput();
        }
        QTest::qSleep(int(random.bounded(4u)));
        window.kill();
        window.waitForFinished(60'000);
        told += window.readAllStandardOutput();
        return steps();
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--window") == 0)
        return runWindow(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toUInt());
    TestKilledWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedwindow.moc"
