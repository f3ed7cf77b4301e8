// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Catalog: shipped products and the user's own, what is skipped, and what products say about each other.
#include "model/catalog/catalog.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

QByteArray small(const char *id, const char *name, const char *from = "box")
{
    return QByteArray(R"({"id": "%1", "name": "%2", "roles": [{"id": "box", "name": {"en": "Box"}}],
 "services": [{"id": "s", "name": {"en": "S"}, "protocols": ["tcp"], "ports": "99"}],
 "requirements": [{"id": "r", "service": "s", "from": ["%3"], "to": ["box"],
  "purpose": {"en": "P"}}]})")
        .replace("%1", id)
        .replace("%2", name)
        .replace("%3", from);
}

void put(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theShippedProductsReadWithoutFault()
    {
        const Catalog catalog = Catalog::load({});
        for (const Error &fault : catalog.faults())
            qInfo().noquote() << fault.text();
        QVERIFY(catalog.faults().isEmpty());
    }

    void theUsersOwnProductWins()
    {
        QTemporaryDir folder;
        put(folder, u"mine.json"_s, small("pexip-infinity", "Mine"));
        put(folder, u"readme.txt"_s, "not a product");
        const Catalog shipped = Catalog::load({});
        const Catalog catalog = Catalog::load(folder.path());
        QVERIFY(catalog.product(u"pexip-infinity"_s));
        QCOMPARE(catalog.product(u"pexip-infinity"_s)->name, u"Mine"_s);
        QVERIFY(catalog.sourcesDigest() != shipped.sourcesDigest());
        QCOMPARE(Catalog::load(folder.path()).sourcesDigest(), catalog.sourcesDigest());
        const ProductLookup lookup = catalog.lookup();
        QCOMPARE(lookup(u"pexip-infinity"_s), catalog.product(u"pexip-infinity"_s));
        QVERIFY(!lookup(u"no-such-thing"_s));
    }

    void aBrokenFileIsSkippedAndNamed()
    {
        QTemporaryDir folder;
        put(folder, u"a.json"_s, small("aa", "A"));
        put(folder, u"b.json"_s, small("bb", "B").replace("\"99\"", "\"99999\""));
        put(folder, u"c.json"_s, "{\"id\": ");
        put(folder, u"d.json"_s, small("aa", "Again"));
        const Catalog catalog = Catalog::load(folder.path());
        QCOMPARE(catalog.product(u"aa"_s)->name, u"A"_s);
        QVERIFY(!catalog.product(u"bb"_s));
        QSet<QString> named;
        for (const Error &fault : catalog.faults()) {
            named.insert(fault.file.section(u'/', -1));
            QVERIFY(fault.line > 0);
        }
        QCOMPARE(named, (QSet<QString>{u"b.json"_s, u"c.json"_s, u"d.json"_s}));
    }

    void aRoleOfAnotherProductMustExist()
    {
        QTemporaryDir folder;
        put(folder, u"a.json"_s, small("aa", "A", "bb/box"));
        put(folder, u"b.json"_s, small("bb", "B", "aa/bax"));
        put(folder, u"c.json"_s, small("cc", "C", "dd/box"));
        const Catalog catalog = Catalog::load(folder.path());
        QCOMPARE(catalog.faults().size(), 2);
        for (const Error &fault : catalog.faults()) {
            QCOMPARE(fault.field, u"requirements[0].from"_s);
            QCOMPARE(fault.line, 3);
        }
        QVERIFY(catalog.faults().at(0).file.endsWith(u"b.json"_s));
        QVERIFY(catalog.faults().at(1).file.endsWith(u"c.json"_s));
        QVERIFY(catalog.product(u"cc"_s)); // what is wrong between files does not take the product away
    }

    void theSourcesTellWhenTheyChange()
    {
        QTemporaryDir folder;
        QStringList seen{Catalog::load(folder.path()).sourcesDigest()};
        const auto isNew = [&] {
            seen.append(Catalog::load(folder.path()).sourcesDigest());
            return seen.count(seen.last()) == 1;
        };
        put(folder, u"a.json"_s, "{}");
        QVERIFY(isNew());
        put(folder, u"a.json"_s, "{ }");
        QVERIFY(isNew());
        put(folder, u"notes.txt"_s, "x");
        QVERIFY(!isNew());
        QVERIFY(QFile::rename(folder.filePath(u"a.json"_s), folder.filePath(u"b.json"_s)));
        QVERIFY(isNew());
    }

    void aHugeFileIsNamedAndNotRead()
    {
        QTemporaryDir folder;
        put(folder, u"a.json"_s, small("aa", "A"));
        QFile huge(folder.filePath(u"huge.json"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(largestProductFile + 1));
        huge.close();
        const Catalog catalog = Catalog::load(folder.path());
        QVERIFY(catalog.product(u"aa"_s));
        QCOMPARE(catalog.faults().size(), 1);
        QVERIFY(catalog.faults().first().text().contains(u"huge.json"_s));
        QVERIFY(catalog.faults().first().text().contains(u"16 MiB"_s));
        QVERIFY(!readProductFile(QByteArray(largestProductFile + 1, ' '), u"f"_s));
    }

    void aFolderOfTooManyFilesIsNamedOnce()
    {
        QTemporaryDir folder;
        for (int i = 0; i <= Catalog::mostFiles; ++i)
            put(folder, u"p%1.json"_s.arg(i), "{");
        const Catalog catalog = Catalog::load(folder.path());
        QCOMPARE(catalog.faults().size(), 1);
        QCOMPARE(catalog.faults().first().file, folder.path());
        QVERIFY(!catalog.products().isEmpty());
        QVERIFY(QFile::remove(folder.filePath(u"p0.json"_s)));
        QCOMPARE(Catalog::load(folder.path()).faults().size(), mostFaults);
    }

    void aFolderOfTooManyBytesIsReadUpToThem()
    {
        QTemporaryDir folder;
        put(folder, u"a.json"_s, small("aa", "A"));
        const int fit = int(Catalog::mostBytes / largestProductFile);
        for (int i = 0; i < fit + 1; ++i) {
            QFile large(folder.filePath(u"large%1.json"_s.arg(i)));
            QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestProductFile));
        }
        const Catalog catalog = Catalog::load(folder.path());
        QVERIFY(catalog.product(u"aa"_s));
        QCOMPARE(catalog.faults().size(), fit + 1); // those that were read hold no JSON
        QVERIFY(catalog.faults().last().text().contains(u"64 MiB"_s));
    }

    void aFolderThatIsNotThereIsNoFault()
    {
        QVERIFY(Catalog::load(u"/nowhere/at/all"_s).faults().isEmpty());
        QVERIFY(Catalog::defaultUserFolder().endsWith(u"portolan/products"_s));
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
