// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files are whole old or whole new, links stay links, and every fault names the file.
#include "model/base/safefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void whatIsWrittenIsRead();
    void thePreviousVersionIsKept();
    void linksStayLinks();
    void whatCannotBeWrittenIsAnErrorAndLeavesNothing();
    void aFolderThatMayNotBeWrittenKeepsTheOldFile();
    void aFullDiskKeepsTheOldFile();
    void whatCannotBeReadIsAnError();
    void aFileIsMovedOverAnother();
    void tenVersionsAreKeptTheOldestGoes();
    void aBackupThatIsThereAlreadyIsNotMadeTwice();
    void modeOwnerAndAttributesStayAsTheyWere();
    void otherNamesOfAFileAreSaid();
    void theVersionOfAnotherIsKeptForGood();
    void whatIsNoFileIsRefusedAtOnce_data();
    void whatIsNoFileIsRefusedAtOnce();
    void linksInACircleAreRefused();
    void onlyTheDeadLeaveAbandonedWrites();
    void longNamesAreWrittenAndBackedUp();
};

namespace {

QByteArray contentOf(const QString &path)
{
    const auto content = readFile(path);
    return content ? *content : "ERROR " + content.error().text().toUtf8();
}

} // namespace

void TestSafeFile::whatIsWrittenIsRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a b\u00f1.txt"_s);
    for (const QByteArray &content :
         {QByteArray("one"), QByteArray(), QByteArray("\0\xff\n", 3), QByteArray(3 << 20, 'x')}) {
        QVERIFY(writeFile(path, content));
        QCOMPARE(contentOf(path), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
}

void TestSafeFile::thePreviousVersionIsKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(writeFile(path, "1", Backup::Keep));
    QVERIFY(!QFile::exists(path + u'~'));
    QVERIFY(writeFile(path, "2", Backup::Keep));
    QCOMPARE(contentOf(path + u'~'), QByteArray("1"));
    // Saving the same again does not push the last real version out.
    QVERIFY(writeFile(path, "2", Backup::Keep));
    QCOMPARE(contentOf(path + u'~'), QByteArray("1"));
}

void TestSafeFile::linksStayLinks()
{
    QTemporaryDir folder;
    const QString real = folder.filePath(u"real"_s), link = folder.filePath(u"link"_s),
                  chain = folder.filePath(u"chain"_s);
    QVERIFY(writeFile(real, "1"));
    QVERIFY(QFile::link(u"real"_s, link));
    QVERIFY(QFile::link(u"link"_s, chain));
    QVERIFY(writeFile(chain, "2", Backup::Keep));
    QVERIFY(QFileInfo(chain).isSymLink() && QFileInfo(link).isSymLink() && !QFileInfo(real).isSymLink());
    QCOMPARE(contentOf(real), QByteArray("2"));
    QCOMPARE(contentOf(real + u'~'), QByteArray("1"));
    QVERIFY(QFile::link(u"not yet"_s, folder.filePath(u"dangling"_s)));
    QVERIFY(writeFile(folder.filePath(u"dangling"_s), "3"));
    QCOMPARE(contentOf(folder.filePath(u"not yet"_s)), QByteArray("3"));
}

void TestSafeFile::whatCannotBeWrittenIsAnErrorAndLeavesNothing()
{
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
    QVERIFY(QDir(folder.path()).mkdir(u"dir"_s));
    for (const QString &path : {folder.filePath(u"dir"_s), folder.filePath(u"none/a"_s),
                                folder.filePath(u"file/a"_s), u"/proc/a"_s, QString()}) {
        for (Backup backup : {Backup::None, Backup::Keep}) {
            const auto written = writeFile(path, "new", backup);
            QVERIFY2(!written, qPrintable(path));
            QCOMPARE(written.error().file, path);
            QVERIFY(!written.error().remedy.isEmpty());
        }
    }
    QCOMPARE(contentOf(folder.filePath(u"file"_s)), QByteArray("x"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({u"dir"_s, u"file"_s}));
    QVERIFY(!makeFolder(folder.filePath(u"file/below"_s)));
    QVERIFY(makeFolder(folder.filePath(u"x/y/z"_s)) && makeFolder(folder.filePath(u"x/y/z"_s)));
}

void TestSafeFile::aFolderThatMayNotBeWrittenKeepsTheOldFile()
{
    if (geteuid() == 0)
        QSKIP("permissions do not hold root back");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(writeFile(path, "old"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!writeFile(path, "new"));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
}

void TestSafeFile::aFullDiskKeepsTheOldFile()
{
    QTemporaryDir folder;
    const QStringList mount{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, folder.path()};
    QProcess process;
    process.start(u"mount"_s, mount);
    if (geteuid() != 0 || !process.waitForFinished() || process.exitCode() != 0)
        QSKIP("a small file system cannot be mounted here");
    const QString path = folder.filePath(u"a"_s);
    const bool first = writeFile(path, QByteArray(20000, 'o')).ok();
    const auto second = writeFile(path, QByteArray(200000, 'n'), Backup::Keep);
    const QByteArray left = contentOf(path);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    // A typical plan is so small that only the flush at the end notices that there is no room left.
    QFile filler(folder.filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(512, 'f')) > 0)
        ;
    const auto third = writeFile(path, QByteArray(9000, 'n'), Backup::Keep);
    const auto fresh = writeFile(folder.filePath(u"b"_s), QByteArray(9000, 'n'));
    const QByteArray leftAtLast = contentOf(path);
    const bool freshIsThere = QFile::exists(folder.filePath(u"b"_s));
    filler.close();
    process.start(u"umount"_s, {folder.path()});
    QVERIFY(process.waitForFinished());
    QVERIFY(first);
    QVERIFY(!second);
    QVERIFY(!third && !third.error().remedy.isEmpty());
    QVERIFY(!fresh && !freshIsThere);
    QCOMPARE(leftAtLast, QByteArray(20000, 'o'));
    QCOMPARE(left, QByteArray(20000, 'o'));
    QCOMPARE(files, QStringList{u"a"_s}); // nothing was moved for a backup before the new file was whole
}

void TestSafeFile::whatCannotBeReadIsAnError()
{
    QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(u"none"_s), QString()}) {
        const auto content = readFile(path);
        QVERIFY(!content);
        QCOMPARE(content.error().file, path);
    }
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestFile + 1));
    QVERIFY(!readFile(large.fileName()));
}

void TestSafeFile::aFileIsMovedOverAnother()
{
    QTemporaryDir folder;
    const QString a = folder.filePath(u"a"_s), b = folder.filePath(u"b"_s);
    QVERIFY(writeFile(a, "a") && writeFile(b, "b"));
    QVERIFY(moveFile(a, b));
    QCOMPARE(contentOf(b), QByteArray("a"));
    QVERIFY(!QFile::exists(a));
    QVERIFY(!moveFile(a, b));
    QCOMPARE(contentOf(b), QByteArray("a"));
    QCOMPARE(digest("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void TestSafeFile::tenVersionsAreKeptTheOldestGoes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.portolan"_s);
    for (int i = 0; i <= 13; ++i)
        QVERIFY(writeFile(path, QByteArray::number(i), Backup::Keep));
    QCOMPARE(backupPath(path, 1), path + u'~');
    QCOMPARE(backupPath(path, 10), path + u".~10~"_s);
    for (int version = 1; version <= keptVersions; ++version)
        QCOMPARE(contentOf(backupPath(path, version)), QByteArray::number(13 - version));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), keptVersions + 1);
    // A gap is filled before anything is pushed out.
    QVERIFY(removeFile(backupPath(path, 3)));
    QVERIFY(writeFile(path, "14", Backup::Keep));
    QCOMPARE(contentOf(backupPath(path, 3)), QByteArray("11"));
    QCOMPARE(contentOf(backupPath(path, 10)), QByteArray("3"));
}

void TestSafeFile::aBackupThatIsThereAlreadyIsNotMadeTwice()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan"_s);
    QVERIFY(writeFile(path, "1") && writeFile(path + u'~', "1")); // killed before the new one took its place
    QVERIFY(writeFile(path, "2", Backup::Keep));
    QCOMPARE(contentOf(path + u'~'), QByteArray("1"));
    QVERIFY(!QFile::exists(backupPath(path, 2)));
}

void TestSafeFile::modeOwnerAndAttributesStayAsTheyWere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan"_s);
    const QByteArray name = QFile::encodeName(path);
    QVERIFY(writeFile(path, "1"));
    for (mode_t mode : {0600, 0640, 0444, 0664}) {
        if (mode == 0444 && geteuid() != 0)
            continue; // refused, see below
        QCOMPARE(::chmod(name, mode), 0);
        const bool labelled = ::setxattr(name, "user.note", "by hand", 7, 0) == 0;
        if (geteuid() == 0)
            QCOMPARE(::chown(name, 1234, 4321), 0);
        const auto written = writeFile(path, "mode " + QByteArray::number(int(mode)), Backup::Keep);
        QVERIFY(written && written->remarks.isEmpty());
        struct stat now = {}, kept = {};
        QVERIFY(::stat(name, &now) == 0 && ::stat(QFile::encodeName(path + u'~'), &kept) == 0);
        QCOMPARE(now.st_mode & 07777, mode);
        QCOMPARE(kept.st_mode & 07777, mode);
        char value[16] = {};
        if (labelled)
            QCOMPARE(QByteArray(value, ::getxattr(name, "user.note", value, sizeof value)), QByteArray("by hand"));
        if (geteuid() == 0) {
            QCOMPARE(now.st_uid, 1234u);
            QCOMPARE(now.st_gid, 4321u);
        }
    }
    if (geteuid() != 0) {
        QCOMPARE(::chmod(name, 0444), 0);
        QVERIFY(!writeFile(path, "protected"));
    }
}

void TestSafeFile::otherNamesOfAFileAreSaid()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan"_s), other = folder.filePath(u"other"_s);
    QVERIFY(writeFile(path, "1"));
    QCOMPARE(::link(QFile::encodeName(path), QFile::encodeName(other)), 0);
    const auto written = writeFile(path, "2", Backup::Keep);
    QVERIFY(written);
    QCOMPARE(written->remarks.size(), 1);
    QVERIFY(written->remarks.first().contains(u"hard link"));
    QCOMPARE(contentOf(other), QByteArray("1"));
    // The backup is a file of its own: writing through the other name does not reach it.
    QFile through(other);
    QVERIFY(through.open(QIODevice::WriteOnly) && through.write("X") == 1);
    through.close();
    QCOMPARE(contentOf(path + u'~'), QByteArray("1"));
    QVERIFY(writeFile(path, "3", Backup::Keep)->remarks.isEmpty());
}

void TestSafeFile::theVersionOfAnotherIsKeptForGood()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"my.plan.portolan"_s);
    QVERIFY(writeFile(path, "theirs"));
    QCOMPARE(::chmod(QFile::encodeName(path), 0600), 0);
    QStringList copies;
    for (int i = 0; i < 3; ++i) {
        const auto copy = keepForGood(path, u"2026-12-01 1432"_s);
        QVERIFY(copy);
        copies.append(QFileInfo(*copy).fileName());
        QCOMPARE(contentOf(*copy), QByteArray("theirs"));
        struct stat kept = {};
        QVERIFY(::stat(QFile::encodeName(*copy), &kept) == 0 && (kept.st_mode & 07777) == 0600);
    }
    QCOMPARE(copies,
             QStringList({u"my.plan (2026-12-01 1432).portolan"_s, u"my.plan (2026-12-01 1432 2).portolan"_s,
                          u"my.plan (2026-12-01 1432 3).portolan"_s}));
    for (int i = 0; i < 20; ++i)
        QVERIFY(writeFile(path, QByteArray::number(i), Backup::Keep));
    QCOMPARE(contentOf(folder.filePath(copies.first())), QByteArray("theirs"));
    QCOMPARE(*keepForGood(folder.filePath(u"none"_s), u"now"_s), QString());
}

void TestSafeFile::whatIsNoFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "pipe", "socket", "device"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSafeFile::whatIsNoFileIsRefusedAtOnce()
{
    QFETCH(QString, kind);
    QTemporaryDir folder;
    QString path = folder.filePath(u"it"_s);
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
    const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (kind == u"folder")
        QCOMPARE(::mkdir(name, 0777), 0);
    else if (kind == u"pipe")
        QCOMPARE(::mkfifo(name, 0666), 0);
    else if (kind == u"socket")
        QCOMPARE(::bind(server, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    else
        path = u"/dev/zero"_s;
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(path, link));
    for (const QString &each : {path, link}) {
        const auto content = readFile(each); // would wait for ever
        QVERIFY(!content);
        QVERIFY2(content.error().what.contains(kind), qPrintable(content.error().what));
        for (Backup backup : {Backup::None, Backup::Keep}) {
            const auto written = writeFile(each, "x", backup);
            QVERIFY(!written);
            QVERIFY2(written.error().what.contains(kind), qPrintable(written.error().what));
        }
        QVERIFY(!refuseSpecial(each));
        QVERIFY(QFileInfo(link).isSymLink());
    }
    QVERIFY(refuseSpecial(folder.filePath(u"nothing"_s)));
    ::close(server);
}

void TestSafeFile::linksInACircleAreRefused()
{
    QTemporaryDir folder;
    const QString a = folder.filePath(u"a"_s), b = folder.filePath(u"b"_s);
    QVERIFY(QFile::link(b, a) && QFile::link(a, b));
    QVERIFY(!writeFile(a, "x") && !readFile(a));
    QVERIFY(QFileInfo(a).isSymLink() && QFileInfo(b).isSymLink());
}

void TestSafeFile::onlyTheDeadLeaveAbandonedWrites()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan"_s), left = folder.filePath(u".plan.portolan-abcdef"_s);
    QVERIFY(writeFile(left, "half") && writeFile(folder.filePath(u".plan2.portolan-abcdef"_s), "other"));
    QCOMPARE(abandonedWrites(path), QStringList{left});
    const int alive = ::open(QFile::encodeName(left), O_RDONLY);
    QCOMPARE(::flock(alive, LOCK_EX | LOCK_NB), 0);
    QCOMPARE(abandonedWrites(path), QStringList());
    ::close(alive);
    // A plan's leavings are shown to the user; what can be made again takes them away.
    QVERIFY(writeFile(path, "1", Backup::Keep) && QFile::exists(left));
    QVERIFY(writeFile(path, "2") && !QFile::exists(left));
    QVERIFY(QFile::exists(folder.filePath(u".plan2.portolan-abcdef"_s)));
}

void TestSafeFile::longNamesAreWrittenAndBackedUp()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QString(127, QChar(0xf1)));
    QVERIFY(writeFile(path, "1", Backup::Keep) && writeFile(path, "2", Backup::Keep));
    QCOMPARE(contentOf(backupPath(path, 1)), QByteArray("1"));
    QVERIFY(!writeFile(folder.filePath(QString(256, u'x')), "1"));
}

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
