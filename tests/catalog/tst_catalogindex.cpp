// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search index: what it finds and in which order, and that no broken, foreign or contested file stops it.
#include "model/catalog/catalogindex.h"
#include "model/catalog/searchwords.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QtTest>

using namespace portolan;

namespace {

const Catalog &catalog()
{
    static const Catalog loaded = Catalog::load(QString());
    return loaded;
}

std::unique_ptr<CatalogIndex> opened(const QString &folder, const Catalog &from = catalog())
{
    auto index = CatalogIndex::open(from, PortRegistry::shipped(), folder);
    return index ? std::move(*index) : nullptr;
}

QList<IndexHit> found(CatalogIndex &index, const QString &text, int kinds = FindAll, int limit = 50)
{
    const auto hits = index.search(text, kinds, limit);
    return hits ? *hits
                : QList<IndexHit>{{.kind = IndexHit::Kind::Role,
                                   .product = QStringLiteral("ERROR ") + hits.error().text(),
                                   .role = {},
                                   .service = {},
                                   .text = {},
                                   .detail = {}}};
}

bool has(const QList<IndexHit> &hits, IndexHit::Kind kind, const char *product, const char *english)
{
    return std::any_of(hits.begin(), hits.end(), [&](const IndexHit &hit) {
        return hit.kind == kind && hit.product == QString::fromUtf8(product) &&
               hit.text.in(QStringLiteral("en")).contains(QString::fromUtf8(english), Qt::CaseInsensitive);
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestCatalogIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void initTestCase();
    void aPortFindsTheServiceBehindIt();
    void wordsFindInBothLanguages_data();
    void wordsFindInBothLanguages();
    void theRegistryIsFoundAsTheRegistryItselfFindsIt();
    void theOrderIsStableAndTheLimitCutsItsEnd();
    void oneOrTwoLettersAreNotRanked();
    void kindsNarrowTheAnswer();
    void hostileTextIsOnlyText();
    void theFileIsUsedAgain();
    void whatAKilledProgramLeftIsTakenAway();
    void theSameSourcesMakeTheSameBytes();
    void otherSourcesMakeItAnew();
    void aBrokenFileIsThrownAway_data();
    void aBrokenFileIsThrownAway();
    void aFileThatBreaksWhileOpenIsRemade();
    void aFolderThatCannotBeWrittenIsNoObstacle();
    void threadsAndProcessesShareAFolder();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CatalogIndex> m_index;
};

void TestCatalogIndex::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QString given = qEnvironmentVariable("PORTOLAN_TEST_INDEX_FOLDER");
    m_index = opened(given.isEmpty() ? m_folder.path() : given);
    QVERIFY(m_index);
    QVERIFY(!m_index->isInMemory());
    QVERIFY(catalog().product(QStringLiteral("autodesk-flame")));
}

void TestCatalogIndex::aPortFindsTheServiceBehindIt()
{
    const auto hits = found(*m_index, QStringLiteral("2049"));
    QVERIFY(has(hits, IndexHit::Kind::Service, "autodesk-flame", "NFS"));
    QVERIFY(has(hits, IndexHit::Kind::Registry, "", "NFS"));
    QVERIFY(hits.first().kind == IndexHit::Kind::Service);
    QVERIFY(has(found(*m_index, QStringLiteral("nfs 2049"), FindServices), IndexHit::Kind::Service,
                "autodesk-flame", "NFS"));
    // Exact numbers come before ranges that merely hold them.
    double last = -1;
    for (const IndexHit &hit : found(*m_index, QStringLiteral("2049"), FindServices)) {
        QVERIFY(hit.rank >= last);
        last = hit.rank;
    }
    QVERIFY(found(*m_index, QStringLiteral("2049 xyzzy")).isEmpty());
    QVERIFY(found(*m_index, QStringLiteral("65536"), FindServices).isEmpty());
}

void TestCatalogIndex::wordsFindInBothLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("english");
    auto row = [](const char *text, IndexHit::Kind kind, const char *product, const char *english) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << QString::fromUtf8(product)
                            << QString::fromUtf8(english);
    };
    row("flame", IndexHit::Kind::Product, "autodesk-flame", "Flame");
    row("flame work", IndexHit::Kind::Role, "autodesk-flame", "Workstation");
    row("ESTACION de trabajo", IndexHit::Kind::Role, "autodesk-flame", "Workstation");
    row("estación", IndexHit::Kind::Role, "autodesk-flame", "Workstation");
    row("servidor proyectos", IndexHit::Kind::Role, "autodesk-flame", "Project Server");
    row("nodo conferencia", IndexHit::Kind::Role, "pexip-infinity", "Conferencing");
    row("pex mana", IndexHit::Kind::Role, "pexip-infinity", "Management");
    row("dns server", IndexHit::Kind::Role, "generic", "DNS");
    row("servidor dns", IndexHit::Kind::Role, "generic", "DNS");
    row("escritorio remoto", IndexHit::Kind::Registry, "", "RDP");
    row("impresora", IndexHit::Kind::Registry, "", "printing");
    row("transferencia de archivos", IndexHit::Kind::Registry, "", "FTP");
}

void TestCatalogIndex::wordsFindInBothLanguages()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, product);
    QFETCH(QString, english);
    QVERIFY(has(found(*m_index, text, FindAll, 200), IndexHit::Kind(kind), product.toUtf8().constData(),
                english.toUtf8().constData()));
}

void TestCatalogIndex::theRegistryIsFoundAsTheRegistryItselfFindsIt()
{
    const PortRegistry &registry = PortRegistry::shipped();
    QRandomGenerator random(5);
    int compared = 0;
    for (int round = 0; round < 150; ++round) {
        const RegistryEntry &entry = registry.entries().at(random.bounded(int(registry.entries().size())));
        const QStringList words = foldedWords(entry.name);
        QString text = words.at(random.bounded(int(words.size())));
        if (round % 3 == 0)
            text = text.left(1 + random.bounded(4));
        if (round % 4 == 0 && entry.hasPort())
            text += u' ' + QString::number(entry.first);
        QSet<int> mine, theirs;
        for (const IndexHit &hit : found(*m_index, text, FindRegistry, 10000))
            mine.insert(hit.entry);
        for (const RegistryEntry &hit : registry.search(text))
            for (qsizetype i = 0; i < registry.entries().size(); ++i)
                if (registry.entries().at(i).name == hit.name && registry.entries().at(i).lines == hit.lines &&
                    registry.entries().at(i).first == hit.first &&
                    registry.entries().at(i).protocol == hit.protocol)
                    theirs.insert(int(i));
        compared += int(theirs.size());
        QVERIFY2(mine == theirs,
                 qPrintable(QStringLiteral("%1: %2 against %3").arg(text).arg(mine.size()).arg(theirs.size())));
    }
    QVERIFY(compared > 500);
}

void TestCatalogIndex::theOrderIsStableAndTheLimitCutsItsEnd()
{
    for (const QString &text : {QStringLiteral("server"), QStringLiteral("s"), QStringLiteral("80"),
                                QStringLiteral("tcp 443"), QStringLiteral("media")}) {
        const auto all = found(*m_index, text, FindAll, 5000);
        QVERIFY(all.size() > 5);
        QVERIFY(found(*m_index, text, FindAll, 5000) == all);
        QVERIFY(found(*m_index, text, FindAll, 5) == all.mid(0, 5));
        bool inRegistry = false;
        for (const IndexHit &hit : all) {
            QVERIFY(!inRegistry || hit.kind == IndexHit::Kind::Registry);
            inRegistry = hit.kind == IndexHit::Kind::Registry;
        }
    }
}

void TestCatalogIndex::oneOrTwoLettersAreNotRanked()
{
    for (const IndexHit &hit : found(*m_index, QStringLiteral("fl"), FindAll, 500))
        QCOMPARE(hit.rank, 0.0);
    const auto ranked = found(*m_index, QStringLiteral("flame"), FindAll, 500);
    QVERIFY(std::any_of(ranked.begin(), ranked.end(), [](const IndexHit &hit) { return hit.rank < 0; }));
}

void TestCatalogIndex::kindsNarrowTheAnswer()
{
    for (const IndexHit &hit : found(*m_index, QStringLiteral("server"), FindRoles, 500)) {
        QVERIFY(hit.kind == IndexHit::Kind::Role);
        QVERIFY(catalog().product(hit.product)->role(hit.role));
    }
    for (const IndexHit &hit : found(*m_index, QStringLiteral("tcp"), FindServices, 500)) {
        QVERIFY(hit.kind == IndexHit::Kind::Service);
        QVERIFY(catalog().product(hit.product)->service(hit.service));
        QVERIFY(hit.role.isEmpty() || catalog().product(hit.product)->role(hit.role));
        QVERIFY(!hit.detail.in(QStringLiteral("en")).isEmpty());
    }
    QVERIFY(found(*m_index, QStringLiteral("tcp"), 0).isEmpty());
    QVERIFY(found(*m_index, QStringLiteral("tcp"), FindAll, 0).isEmpty());
}

void TestCatalogIndex::hostileTextIsOnlyText()
{
    const QStringList texts{QString(),
                            QStringLiteral("   "),
                            QStringLiteral("\""),
                            QStringLiteral("\"\"\" OR *"),
                            QStringLiteral("title:flame"),
                            QStringLiteral("NEAR(a b)"),
                            QStringLiteral("^flame -x AND NOT"),
                            QStringLiteral("'; DROP TABLE item; --"),
                            QStringLiteral("%_*?"),
                            QString(QChar(0)),
                            QString(100000, u'a'),
                            QStringLiteral("a ").repeated(5000),
                            QString(QChar(0xd800)) + QStringLiteral("x"),
                            QStringLiteral("😀 flame"),
                            QStringLiteral("\u202eemalf"),
                            QStringLiteral("99999 00000 4294967296 18446744073709551616"),
                            QStringLiteral("-1"),
                            QStringLiteral("١٢٣")};
    for (const QString &text : texts) {
        const auto hits = m_index->search(text);
        QVERIFY2(hits.ok(), qPrintable(text.left(40)));
    }
    QVERIFY(
        has(found(*m_index, QStringLiteral("flame"), FindAll), IndexHit::Kind::Product, "autodesk-flame", "Flame"));
}

void TestCatalogIndex::theFileIsUsedAgain()
{
    QTemporaryDir folder;
    QString path;
    {
        const auto first = opened(folder.path());
        path = first->path();
        QCOMPARE(QFileInfo(path).fileName(), CatalogIndex::fileName());
        QVERIFY(CatalogIndex::fileName().startsWith(QStringLiteral("catalog_v")));
    }
    // A file that is made anew is another file: only one that is used again keeps its time.
    const QDateTime old = QDateTime::fromSecsSinceEpoch(1000000000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(old, QFileDevice::FileModificationTime));
    file.close();
    const auto second = opened(folder.path());
    QCOMPARE(QFileInfo(path).lastModified(), old);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    QVERIFY(has(found(*second, QStringLiteral("2049")), IndexHit::Kind::Service, "autodesk-flame", "NFS"));
}

void TestCatalogIndex::whatAKilledProgramLeftIsTakenAway()
{
    QTemporaryDir folder;
    const QString left = folder.filePath(CatalogIndex::fileName() + QStringLiteral(".portolan-1.part")),
                  fresh = folder.filePath(CatalogIndex::fileName() + QStringLiteral(".portolan-2.part"));
    for (const QString &path : {left, fresh}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
        if (path == left)
            QVERIFY(file.flush() && file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    }
    opened(folder.path());
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(fresh)); // another program may be making it
}

void TestCatalogIndex::theSameSourcesMakeTheSameBytes()
{
    QTemporaryDir one, two;
    const auto first = opened(one.path()), second = opened(two.path());
    QVERIFY(contentOf(first->path()).size() > 100000);
    QCOMPARE(contentOf(first->path()), contentOf(second->path()));
}

void TestCatalogIndex::otherSourcesMakeItAnew()
{
    QTemporaryDir folder, products;
    (void)opened(folder.path());
    overwrite(products.filePath(QStringLiteral("mine.json")),
              R"({"id": "mine", "name": "Zyxwvut", "vendor": "None", "category": "other", "summary": {"en": "Demo"},
                  "documents": [], "roles": [{"id": "thing", "name": {"en": "Thing", "es": "Cosa"}}], "services": [],
                  "requirements": []})");
    const Catalog own = Catalog::load(products.path());
    QVERIFY(own.product(QStringLiteral("mine")));
    const auto index = opened(folder.path(), own);
    QVERIFY(has(found(*index, QStringLiteral("zyxw cosa")), IndexHit::Kind::Role, "mine", "Thing"));
    const auto back = opened(folder.path());
    QVERIFY(found(*back, QStringLiteral("zyxwvut")).isEmpty());
    // Who has the older file open keeps it.
    QVERIFY(has(found(*index, QStringLiteral("zyxwvut")), IndexHit::Kind::Product, "mine", "Zyxwvut"));
}

void TestCatalogIndex::aBrokenFileIsThrownAway_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("cut off") << 0;
    QTest::newRow("empty") << 1;
    QTest::newRow("one bit in the middle") << 2;
    QTest::newRow("another kind of file") << 3;
    QTest::newRow("another database") << 4;
    QTest::newRow("no seal") << 5;
    QTest::newRow("broken seal") << 6;
    QTest::newRow("a journal of something else beside it") << 7;
}

void TestCatalogIndex::aBrokenFileIsThrownAway()
{
    QFETCH(int, how);
    QTemporaryDir folder;
    const QString path = opened(folder.path())->path();
    const QByteArray whole = contentOf(path);
    QByteArray broken = whole;
    switch (how) {
    case 0:
        broken = whole.left(whole.size() / 2);
        break;
    case 1:
        broken.clear();
        break;
    case 2:
        broken[broken.size() / 2] = char(broken.at(broken.size() / 2) ^ 4);
        break;
    case 3:
        broken = "name,role\r\na,b\r\n";
        break;
    case 4:
        broken = whole.left(4096);
        break;
    case 5:
        QVERIFY(QFile::remove(path + QStringLiteral(".seal")));
        break;
    case 6:
        overwrite(path + QStringLiteral(".seal"), "x\n");
        break;
    case 7:
        overwrite(path + QStringLiteral("-journal"), QByteArray(9000, 'x'));
        broken = whole.left(100);
        break;
    }
    overwrite(path, broken);
    const auto index = opened(folder.path());
    QVERIFY(index && !index->isInMemory());
    QCOMPARE(contentOf(path), whole);
    QVERIFY(has(found(*index, QStringLiteral("2049")), IndexHit::Kind::Service, "autodesk-flame", "NFS"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void TestCatalogIndex::aFileThatBreaksWhileOpenIsRemade()
{
    QTemporaryDir folder;
    const auto index = opened(folder.path());
    overwrite(index->path(), QByteArray(200000, 'x'));
    QVERIFY(has(found(*index, QStringLiteral("2049")), IndexHit::Kind::Service, "autodesk-flame", "NFS"));
    QVERIFY(has(found(*index, QStringLiteral("flame")), IndexHit::Kind::Product, "autodesk-flame", "Flame"));
    QVERIFY(contentOf(index->path()).startsWith("SQLite format 3"));
}

void TestCatalogIndex::aFolderThatCannotBeWrittenIsNoObstacle()
{
    QTemporaryDir folder;
    overwrite(folder.filePath(QStringLiteral("file")), "x");
    for (const QString &path :
         {folder.filePath(QStringLiteral("file/below")), QString(), QStringLiteral("/proc/nowhere")}) {
        const auto index = opened(path);
        QVERIFY(index);
        QVERIFY(index->isInMemory());
        QVERIFY(has(found(*index, QStringLiteral("2049")), IndexHit::Kind::Service, "autodesk-flame", "NFS"));
    }
    // Something that is no file in the place of the file.
    QTemporaryDir other;
    QVERIFY(QDir(other.path()).mkpath(CatalogIndex::fileName() + QStringLiteral("/full")));
    const auto index = opened(other.path());
    QVERIFY(index && index->isInMemory());
    QCOMPARE(QDir(other.path()).entryList(QDir::Files).filter(QStringLiteral(".part")).size(), 0);
}

void TestCatalogIndex::threadsAndProcessesShareAFolder()
{
    if (!qEnvironmentVariableIsEmpty("PORTOLAN_TEST_INDEX_FOLDER"))
        return;
    QTemporaryDir folder;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 3; ++i) {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PORTOLAN_TEST_INDEX_FOLDER"), folder.path());
        process->setProcessEnvironment(environment);
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("aPortFindsTheServiceBehindIt")});
        processes.push_back(std::move(process));
    }
    (void)catalog();
    (void)PortRegistry::shipped();
    std::atomic<int> good = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 3; ++round) {
                const auto index = opened(folder.path());
                const auto hits = index->search(QStringLiteral("2049"));
                good += hits && has(*hits, IndexHit::Kind::Service, "autodesk-flame", "NFS");
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60000));
    QCOMPARE(good.load(), 12);
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(60000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardOutput().constData());
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).filter(QStringLiteral(".part")).isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogIndex)
#include "tst_catalogindex.moc"
