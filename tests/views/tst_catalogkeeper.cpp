// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The products of the user's folder come in the background, once, and again only when they are others.
#include "views/catalog/catalogkeeper.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace portolan;

class TestCatalogKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void theShippedProductsAreThereAtOnceAndTheOthersCome();
    void whoeverNeedsTheNewestWaitsForIt();
    void whatIsTheSameIsNotToldAgain();
    void aChangedFileIsReadAgain();
    void anotherFolderTakesItsPlace();
    void itMayGoWhileItReads();

private:
    void write(const char *id, const QByteArray &name = "Mine")
    {
        QFile file(m_folder->filePath(QString::fromLatin1(id) + QStringLiteral(".json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\": \"" + QByteArray(id) + "\", \"name\": \"" + name +
                   "\", \"roles\": [{\"id\": \"box\", \"name\": \"Box\"}]}");
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatalogKeeper::theShippedProductsAreThereAtOnceAndTheOthersCome()
{
    write("mine");
    CatalogKeeper keeper;
    QSignalSpy arrived(&keeper, &CatalogKeeper::arrived);
    keeper.keep(m_folder->path());
    QVERIFY(keeper.catalog()->product(QStringLiteral("dante")));
    QVERIFY(!keeper.catalog()->product(QStringLiteral("mine")));
    QVERIFY(arrived.wait(20000));
    QVERIFY(keeper.catalog()->product(QStringLiteral("dante")));
    QVERIFY(keeper.catalog()->product(QStringLiteral("mine")));
    QCOMPARE(arrived.size(), 1);
}

void TestCatalogKeeper::whoeverNeedsTheNewestWaitsForIt()
{
    write("mine");
    CatalogKeeper keeper;
    QVERIFY(!keeper.newest().product(QStringLiteral("mine")));
    keeper.keep(m_folder->path());
    const Product *product = keeper.newest().product(QStringLiteral("mine"));
    QVERIFY(product);
    QSignalSpy arrived(&keeper, &CatalogKeeper::arrived);
    QVERIFY(arrived.wait(20000));
    QCOMPARE(product->name, QStringLiteral("Mine"));
}

void TestCatalogKeeper::whatIsTheSameIsNotToldAgain()
{
    write("mine");
    CatalogKeeper keeper;
    QSignalSpy arrived(&keeper, &CatalogKeeper::arrived);
    keeper.keep(m_folder->path());
    QVERIFY(arrived.wait(20000));
    write("mine");
    QVERIFY(!arrived.wait(1500));
}

void TestCatalogKeeper::aChangedFileIsReadAgain()
{
    write("mine");
    CatalogKeeper keeper;
    QSignalSpy arrived(&keeper, &CatalogKeeper::arrived);
    keeper.keep(m_folder->path());
    QVERIFY(arrived.wait(20000));
    write("mine", "Another");
    QVERIFY(arrived.wait(20000));
    QCOMPARE(keeper.catalog()->product(QStringLiteral("mine"))->name, QStringLiteral("Another"));
}

void TestCatalogKeeper::anotherFolderTakesItsPlace()
{
    write("mine");
    CatalogKeeper keeper;
    QSignalSpy arrived(&keeper, &CatalogKeeper::arrived);
    keeper.keep(m_folder->path());
    keeper.keep(QStringLiteral("/nowhere/at/all"));
    QVERIFY(arrived.wait(20000));
    QVERIFY(!keeper.catalog()->product(QStringLiteral("mine")));
    QVERIFY(!arrived.wait(500));
}

void TestCatalogKeeper::itMayGoWhileItReads()
{
    write("mine");
    for (int i = 0; i < 5; ++i)
        CatalogKeeper().keep(m_folder->path());
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestCatalogKeeper)
#include "tst_catalogkeeper.moc"
