// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files are whole old or whole new, links stay links, and every fault names the file.
#include "model/base/safefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
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
            const Done written = writeFile(path, "new", backup);
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
    const Done second = writeFile(path, QByteArray(200000, 'n'), Backup::Keep);
    const QByteArray left = contentOf(path);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    process.start(u"umount"_s, {folder.path()});
    QVERIFY(process.waitForFinished());
    QVERIFY(first);
    QVERIFY(!second);
    QCOMPARE(left, QByteArray(20000, 'o'));
    QCOMPARE(files, QStringList({u"a"_s, u"a~"_s}));
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

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
