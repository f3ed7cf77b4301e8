// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lock is held by one, says by whom, and does not outlive its process.
#include "model/base/filelock.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <cstdio>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestFileLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theSecondIsToldWhoHoldsIt()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"lock"_s);
        FileLock first(file), second(file);
        QCOMPARE(first.take(), FileLock::Outcome::Held);
        QCOMPARE(second.take(), FileLock::Outcome::Taken);
        QCOMPARE(second.holder().pid, QCoreApplication::applicationPid());
        QCOMPARE(second.holder().host, QSysInfo::machineHostName());
        QVERIFY(!second.holder().user.isEmpty());
        QVERIFY(qAbs(second.holder().since.secsTo(QDateTime::currentDateTime())) < 600);
        QVERIFY(!second.holder().elsewhere);
        first.release();
        QVERIFY(!QFile::exists(file));
        QCOMPARE(second.take(), FileLock::Outcome::Held);
    }

    void aKilledProcessHoldsNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"lock"_s);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, file});
        QVERIFY(other.waitForReadyRead(30000));
        QCOMPARE(other.readAll().trimmed(), QByteArray("held"));
        FileLock lock(file);
        QCOMPARE(lock.take(), FileLock::Outcome::Taken);
        QCOMPARE(lock.holder().pid, other.processId());
        other.kill();
        QVERIFY(other.waitForFinished(30000));
        QVERIFY(QFile::exists(file));
        QCOMPARE(lock.take(), FileLock::Outcome::Held);
    }

    void oneOfAnotherHostIsTakenOverOnlyWhenAsked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lock"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"host": "elsewhere.example", "pid": "1", "user": "ana", "since": "2026-11-30T14:02:00Z"})");
        file.close();
        FileLock lock(path);
        QCOMPARE(lock.take(), FileLock::Outcome::Taken);
        QVERIFY(lock.holder().elsewhere);
        QCOMPARE(lock.holder().user, u"ana"_s);
        QCOMPARE(lock.holder().since.toUTC(), QDateTime({2026, 11, 30}, {14, 2}, Qt::UTC));
        QCOMPARE(lock.take(true), FileLock::Outcome::Held);
    }

    void whatIsThereWithoutANoteIsAFreeLock()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lock"_s);
        for (const char *note : {"", "1234\nportolan\nhost\n", "\xff\xfe", "[1]"}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(note);
            file.close();
            QCOMPARE(FileLock(path).take(), FileLock::Outcome::Held);
        }
    }

    void whereNoFileCanBeMadeThereIsNoLock()
    {
        const QTemporaryDir folder;
        QCOMPARE(FileLock(folder.filePath(u"nowhere/lock"_s)).take(), FileLock::Outcome::Impossible);
        QCOMPARE(FileLock(folder.path()).take(), FileLock::Outcome::Impossible);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(folder.filePath(u"target"_s), link));
        QCOMPARE(FileLock(link).take(), FileLock::Outcome::Impossible);
        QVERIFY(!QFile::exists(folder.filePath(u"target"_s)));
    }

    void theLockOfALinkLiesBesideItsTarget()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.portolan"_s), link = folder.filePath(u"link.portolan"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && QFile::link(path, link));
        QCOMPARE(FileLock::beside(link), FileLock::beside(path));
        QCOMPARE(QFileInfo(FileLock::beside(path)).fileName(), u".plan.portolan.lock"_s);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0) {
        FileLock lock(QString::fromLocal8Bit(argv[2]));
        std::puts(lock.take() == FileLock::Outcome::Held ? "held" : "not held");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestFileLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filelock.moc"
