// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as it is used: templates, views, selection and filter through the workspace.
#include "views/mainwindow/mainwindow.h"
#include "views/settings/settings.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace portolan;

namespace {
const QString campus = QStringLiteral(":/templates/campus.portolan");

struct Bench
{
    Theme theme;
    std::shared_ptr<const Catalog> catalog = std::make_shared<Catalog>(Catalog::load({}));
    PlanDocument document{catalog->lookup()};
    Workspace workspace{document, theme, catalog, nullptr};
    Settings settings{false};
    MainWindow window{workspace, settings};

    bool settled()
    {
        return QTest::qWaitFor([this] { return !workspace.isDeriving(); }, 30'000);
    }
    bool openCampus() { return window.files().openQuietly(campus).ok() && settled(); }
    QString firstDevice() const { return workspace.derived()->plan.devices.at(0).id; }
};
} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyViewOpensAndAnUnknownOneDoesNot()
    {
        Bench bench;
        QVERIFY(bench.openCampus());
        bench.window.resize(1280, 720);
        bench.window.show();
        for (const char *view : {"flows", "rules", "devices", "zones", "ports", "registry", "catalog", "inspector",
                                 "findings", "about", "preferences", "import"}) {
            QVERIFY2(bench.window.showView(QString::fromLatin1(view)), view);
            QApplication::processEvents();
            if (QWidget *top = bench.window.topWindow())
                top->close();
        }
        for (const char *view : {"nowhere", "rule:R-9999", "device:../..", "finding:", "rule:core/"})
            QVERIFY2(!bench.window.showView(QString::fromLatin1(view)), view);
    }

    void aRuleLightsItsFlowsAndTheirEnds()
    {
        Bench bench;
        QVERIFY(bench.openCampus());
        const RuleBook &book = bench.workspace.derived()->rules;
        QVERIFY(!book.points.isEmpty() && !book.points.first().rules.isEmpty());
        const Rule &rule = book.points.first().rules.first();
        QSignalSpy changed(&bench.workspace, &Workspace::selectionChanged);
        bench.workspace.select(Selection::rule(book.points.first().id, rule.id));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.workspace.lit().flows, QSet<int>(rule.flows.begin(), rule.flows.end()));
        QVERIFY(!bench.workspace.lit().devices.isEmpty());
        QVERIFY(bench.workspace.lit().hasRule(book.points.first().id, rule.id));
    }

    void everyFindingNamesSomethingThatCanBeChosen()
    {
        Bench bench;
        QVERIFY(bench.openCampus());
        const auto derived = bench.workspace.derived();
        for (const Finding &finding : derived->findings) {
            const Selection selection = Selection::finding(finding.id);
            QCOMPARE(stillThere(selection, *derived), selection);
            QVERIFY(!selectionWords(selection, *derived, litBy(selection, *derived)).isEmpty());
        }
    }

    void aFlowIsFoundAgainByItsKey()
    {
        Bench bench;
        QVERIFY(bench.openCampus());
        const auto derived = bench.workspace.derived();
        QSet<QString> keys;
        for (int i = 0; i < derived->flows.flows.size(); ++i) {
            const QString key = flowKey(*derived, i);
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
            QCOMPARE(flowOfKey(*derived, key), i);
        }
        QCOMPARE(flowOfKey(*derived, QStringLiteral("|||")), -1);
    }

    void aFilterPassesWhatMatchesAndItsOppositePassesTheRest()
    {
        Bench bench;
        QVERIFY(bench.openCampus());
        const auto derived = bench.workspace.derived();
        const Filtered udp = filtered(*derived, {QStringLiteral("proto:udp")});
        const Filtered others = filtered(*derived, {QStringLiteral("-proto:udp")});
        QVERIFY(!udp.flows.isEmpty() && !others.flows.isEmpty());
        QVERIFY(!udp.flows.intersects(others.flows));
        QCOMPARE(udp.flows.size() + others.flows.size(), derived->flows.flows.size());
        QVERIFY(filtered(*derived, {QStringLiteral("no such thing anywhere")}).flows.isEmpty());
        QVERIFY(filtered(*derived, {QStringLiteral("   ")}).all);
    }

    void deletingADeviceTakesItOutOfTheSelectionAndUndoBringsItBack()
    {
        Bench bench;
        QVERIFY(bench.openCampus());
        const QString id = bench.firstDevice();
        const Plan before = bench.workspace.plan();
        bench.workspace.select(Selection::device(id));
        Plan after = before;
        after.devices.remove(id);
        QVERIFY(bench.workspace.push(difference(before, after, QStringLiteral("Delete"))));
        QVERIFY(bench.settled());
        QVERIFY(bench.workspace.selection().isEmpty());
        QVERIFY(bench.window.isWindowModified());
        bench.document.history().undo();
        QVERIFY(bench.settled());
        QVERIFY(bench.workspace.derived()->plan.devices.contains(id));
        QCOMPARE(writePlan(bench.workspace.plan()), writePlan(before));
        QVERIFY(!bench.window.isWindowModified());
    }

    void aPlanThatDoesNotReadLeavesTheOpenOneAlone()
    {
        Bench bench;
        QVERIFY(bench.openCampus());
        const QByteArray before = writePlan(bench.workspace.plan());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.portolan"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before.left(before.size() / 2));
        file.close();
        QVERIFY(!bench.window.files().openQuietly(path).ok());
        QVERIFY(!bench.window.files().openQuietly(folder.filePath(QStringLiteral("missing.portolan"))).ok());
        QCOMPARE(writePlan(bench.workspace.plan()), before);
    }

    void noTwoActionsShareAShortcut()
    {
        Bench bench;
        QHash<QString, QString> taken;
        for (const QAction *action : bench.window.actions().all()) {
            const QString keys = action->shortcut().toString();
            if (keys.isEmpty())
                continue;
            QVERIFY2(!taken.contains(keys), qPrintable(keys + QStringLiteral(": ") + taken.value(keys) +
                                                       QStringLiteral(", ") + action->text()));
            taken.insert(keys, action->text());
        }
        QVERIFY(taken.size() > 40);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
