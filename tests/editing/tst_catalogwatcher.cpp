// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The watcher of the user's product folder: it tells once of many changes, and is never lost.
#include "model/editing/catalogwatcher.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace portolan;

class TestCatalogWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void aNewFileIsTold();
    void manyChangesAreToldOnce();
    void ofAFolderOfTooManyFilesTheFolderIsWatched();
    void aFileThatIsReplacedIsStillWatched();
    void aFolderThatComesLaterIsNoticed();
    void noFolderIsNoTrouble();

private:
    void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString in(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatalogWatcher::aNewFileIsTold()
{
    CatalogWatcher watcher(m_folder->path(), 50);
    QSignalSpy told(&watcher, &CatalogWatcher::touched);
    write(in("a.json"), "{}");
    QVERIFY(told.wait(5000));
    QVERIFY(QFile::remove(in("a.json")));
    QVERIFY(told.wait(5000));
    QCOMPARE(told.size(), 2);
}

void TestCatalogWatcher::manyChangesAreToldOnce()
{
    CatalogWatcher watcher(m_folder->path(), 50);
    QSignalSpy told(&watcher, &CatalogWatcher::touched);
    for (int i = 0; i < 20; ++i)
        write(m_folder->filePath(QStringLiteral("p%1.json").arg(i)), QByteArray::number(i));
    QVERIFY(told.wait(5000));
    QVERIFY(!told.wait(1200));
    QCOMPARE(told.size(), 1);
}

void TestCatalogWatcher::ofAFolderOfTooManyFilesTheFolderIsWatched()
{
    for (int i = 0; i < 60; ++i)
        write(m_folder->filePath(QStringLiteral("p%1.json").arg(i)), "{}");
    CatalogWatcher watcher(m_folder->path(), 50);
    QSignalSpy told(&watcher, &CatalogWatcher::touched);
    write(in("p0.json"), "in place");
    QVERIFY(!told.wait(1200));
    for (int i = 0; i < 20; ++i)
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("p%1.json").arg(i))));
    QVERIFY(told.wait(5000));
    write(in("p30.json"), "in place");
    QVERIFY(told.wait(5000));
}

void TestCatalogWatcher::aFileThatIsReplacedIsStillWatched()
{
    write(in("a.json"), "{}");
    CatalogWatcher watcher(m_folder->path(), 50);
    QSignalSpy told(&watcher, &CatalogWatcher::touched);
    for (int i = 1; i <= 3; ++i) {
        // The way editors save: a new file renamed over the old one.
        write(in("a.json.new"), QByteArray(i, ' ') + "{}");
        QVERIFY(QFile::remove(in("a.json")));
        QVERIFY(QFile::rename(in("a.json.new"), in("a.json")));
        QVERIFY(told.wait(5000));
    }
    QCOMPARE(told.size(), 3);
    write(in("a.json"), "in place");
    QVERIFY(told.wait(5000));
}

void TestCatalogWatcher::aFolderThatComesLaterIsNoticed()
{
    const QString later = in("share/portolan/products");
    CatalogWatcher watcher(later, 50);
    QSignalSpy told(&watcher, &CatalogWatcher::touched);
    QVERIFY(QDir().mkpath(later));
    write(later + QStringLiteral("/a.json"), "{}");
    QVERIFY(told.wait(5000));
    write(later + QStringLiteral("/b.json"), "{}");
    QVERIFY(told.wait(5000));
}

void TestCatalogWatcher::noFolderIsNoTrouble()
{
    CatalogWatcher watcher(QString(), 50);
    QSignalSpy told(&watcher, &CatalogWatcher::touched);
    QVERIFY(!told.wait(500));
}

QTEST_GUILESS_MAIN(TestCatalogWatcher)
#include "tst_catalogwatcher.moc"
