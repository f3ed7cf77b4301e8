// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings remember what they are told, and survive nonsense in their file.
#include "views/settings/settings.h"

#include <QtCore/QFile>
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
        const QString file = folder.filePath(QStringLiteral("s.ini"));
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
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
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
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\ntheme=purple\n[recovery]\nminutes=-90\n[files]\nrecent=@Invalid()\n");
        file.close();
        const Settings settings(path);
        QCOMPARE(settings.scheme(), Theme::Scheme::System);
        QCOMPARE(settings.recoveryMinutes(), 0);
        QVERIFY(settings.recentPlans().isEmpty());
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
