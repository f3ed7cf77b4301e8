// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings remember what they are told, and survive nonsense in their file.
#include "model/base/safefile.h"
#include "views/settings/settings.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace portolan;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsSetIsThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.json"));
        {
            Settings settings(file);
            QCOMPARE(settings.scheme(), Theme::Scheme::System);
            settings.setScheme(Theme::Scheme::Dark);
            settings.setLanguage(QStringLiteral("es"));
            settings.setRecoveryMinutes(7);
            settings.setAuthor(QStringLiteral("A; \"B\"\n"));
        }
        const Settings settings(file);
        QCOMPARE(settings.scheme(), Theme::Scheme::Dark);
        QCOMPARE(settings.language(), QStringLiteral("es"));
        QCOMPARE(settings.recoveryMinutes(), 7);
        QCOMPARE(settings.author(), QStringLiteral("A; \"B\"\n"));
    }

    void theNewestPlanComesFirstAndElevenAreTooMany()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.json")));
        QSignalSpy changed(&settings, &Settings::recentPlansChanged);
        for (int i = 0; i < 11; ++i)
            settings.addRecentPlan(QStringLiteral("/p/%1.portolan").arg(i));
        settings.addRecentPlan(QStringLiteral("/p/5.portolan"));
        QCOMPARE(changed.count(), 12);
        QCOMPARE(settings.recentPlans().size(), 10);
        QCOMPARE(settings.recentPlans().first(), QStringLiteral("/p/5.portolan"));
        QCOMPARE(settings.recentPlans().count(QStringLiteral("/p/5.portolan")), 1);
        QVERIFY(!settings.recentPlans().contains(QStringLiteral("/p/0.portolan")));
        settings.forgetRecentPlans();
        QVERIFY(settings.recentPlans().isEmpty());
    }

    void nonsenseInTheFileGivesFirstValues()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.json"));
        QVERIFY(writeFile(path, "{\"window/theme\": \"purple\", \"recovery/minutes\": -90, \"files/recent\": {}, "
                                "\"author/name\": null, \"window/language\": 7}"));
        const Settings settings(path);
        QVERIFY(!settings.fault());
        QCOMPARE(settings.scheme(), Theme::Scheme::System);
        QCOMPARE(settings.recoveryMinutes(), 0);
        QVERIFY(settings.recentPlans().isEmpty());
    }

    void aDamagedFileIsSaidAndSetAsideBeforeANewOneIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.json"));
        QVERIFY(writeFile(path, "{\"author/name\": \"Ana"));
        {
            Settings settings(path);
            QVERIFY(settings.fault() && settings.fault()->file == path);
            settings.setLanguage(QStringLiteral("es"));
        }
        QCOMPARE(Settings(path).language(), QStringLiteral("es"));
        const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("s (*).json")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(*readFile(folder.filePath(aside.first())), QByteArray("{\"author/name\": \"Ana"));
    }

    void whatCannotBeKeptIsSaidOnceAndLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.json"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("s.json"))); // in the way
        Settings settings(path);
        QSignalSpy said(&settings, &Settings::notKept);
        settings.setAuthor(QStringLiteral("Ana"));
        QTRY_COMPARE(said.count(), 1);
        settings.setAuthor(QStringLiteral("Eva"));
        QTest::qWait(20);
        QCOMPARE(said.count(), 1);
        QCOMPARE(settings.author(), QStringLiteral("Eva"));
    }

    void twoWindowsKeepEachOthersSettings()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.json"));
        {
            Settings one(path), other(path);
            one.setAuthor(QStringLiteral("Ana"));
            other.setLanguage(QStringLiteral("es"));
        }
        QCOMPARE(Settings(path).author(), QStringLiteral("Ana"));
        QCOMPARE(Settings(path).language(), QStringLiteral("es"));
    }

    void settingsOfAnEarlierVersionAreTakenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.json")),
                      older = folder.filePath(QStringLiteral("old.conf"));
        QVERIFY(writeFile(
            older,
            "[window]\ntheme=dark\ngeometry=@ByteArray(\\0\\x1)\n[files]\nrecent=/p/a.portolan, /p/b.portolan\n"));
        {
            SettingsStore store(path, older);
            QVERIFY(!store.isWritten());
            QVERIFY(store.write());
        }
        const SettingsStore store(path);
        QCOMPARE(store.value(QStringLiteral("window/theme"), {}).toString(), QStringLiteral("dark"));
        QCOMPARE(store.value(QStringLiteral("window/geometry"), {}).toByteArray(), QByteArray("\0\1", 2));
        QCOMPARE(store.value(QStringLiteral("files/recent"), {}).toStringList().size(), 2);
    }

    void aPictureRemembersNothing()
    {
        Settings settings(false);
        settings.setScheme(Theme::Scheme::Dark);
        settings.addRecentPlan(QStringLiteral("/p/x.portolan"));
        QCOMPARE(settings.scheme(), Theme::Scheme::System);
        QVERIFY(settings.recentPlans().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
