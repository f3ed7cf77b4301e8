// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pack: what is in it, that it is written whole or not at all, and that it never eats what is not its own.
#include "model/base/safefile.h"
#include "model/catalog/catalog.h"
#include "model/handover/pack.h"
#include "model/plan/planfile.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray planText = R"({"format": 1,
 "project": {"name": "Studio 4", "number": "P-1042", "client": "Northlight", "author": "AV design", "revision": "B"},
 "zones": [{"id": "prod", "name": "Production", "kind": "internal", "subnets": ["10.10.10.0/24"], "vlan": 10},
           {"id": "stor", "name": "Storage", "kind": "internal", "subnets": ["10.10.20.0/24"], "vlan": 20},
           {"id": "lab", "name": "Lab", "kind": "internal", "subnets": ["10.10.30.0/24"]}],
 "gateways": [{"id": "core", "name": "core-fw", "platform": "nftables",
   "interfaces": [{"id": "a", "name": "eth0", "zone": "prod", "addresses": ["10.10.10.1"]},
                  {"id": "b", "name": "eth1", "zone": "stor", "addresses": ["10.10.20.1"]}]},
  {"id": "odd", "name": "odd-fw", "platform": "acme-os",
   "interfaces": [{"id": "a", "name": "p0", "zone": "stor", "addresses": ["10.10.20.2"]},
                  {"id": "b", "name": "p1", "zone": "lab", "addresses": ["10.10.30.1"]}]}],
 "devices": [{"id": "ws1", "name": "flame-01", "roles": [], "interfaces": [{"id": "primary", "zone": "prod", "addresses": ["10.10.10.11"]}]},
  {"id": "nas", "name": "nas-01", "roles": [], "interfaces": [{"id": "primary", "zone": "stor", "addresses": ["10.10.20.11"]}]},
  {"id": "box", "name": "box-01", "roles": [], "interfaces": [{"id": "primary", "zone": "lab", "addresses": ["10.10.30.11"]}]}],
 "requirements": [{"id": "r1", "from": "ws1", "to": "nas", "protocol": "tcp", "ports": "2049", "purpose": "NFS"},
                  {"id": "r2", "from": "nas", "to": "box", "protocol": "udp", "ports": "5000-5010", "purpose": "Sync"}]})";

PackInput inputOf(const QByteArray &text)
{
    const auto plan =
        readPlan(text, u"plan.portolan"_s, [](const QString &) -> const Product * { return nullptr; });
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    const Texts texts;
    return {.derived = derive(*plan, texts),
            .texts = texts,
            .block = titleBlockOf(*plan, texts, QDate(2026, 11, 21)),
            .size = PaperSize::A4};
}

QStringList namesOf(const Pack &pack)
{
    QStringList names;
    for (const FolderFile &file : pack.files)
        names.append(file.name);
    return names;
}

QStringList filesBelow(const QString &folder)
{
    QStringList names;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();)
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

} // namespace

class TestPack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingPromisedIsInIt();
    void aPointWithoutExporterIsListed();
    void everyRuleIsInEveryArtefact();
    void theSamePlanGivesTheSameBytes();
    void theManifestHoldsEveryFile();
    void anEarlierPackIsReplaced();
    void aFolderWithOtherThingsIsRefused_data();
    void aFolderWithOtherThingsIsRefused();
    void namesThatLeaveTheFolderAreRefused();
    void cancellingLeavesNothing();

private:
    PackInput m_input;
    Pack m_pack;
};

void TestPack::initTestCase()
{
    m_input = inputOf(planText);
    auto pack = makePack(m_input);
    QVERIFY2(pack.ok(), pack ? "" : qPrintable(pack.error().text()));
    m_pack = *pack;
}

void TestPack::everythingPromisedIsInIt()
{
    const QStringList names = namesOf(m_pack);
    for (const auto &[name, title] : packContents(*m_input.derived, m_input.texts)) {
        QVERIFY2(!title.isEmpty(), qPrintable(name));
        if (name == manifestName)
            continue;
        QVERIFY2(std::any_of(names.begin(), names.end(),
                             [&](const QString &file) { return file == name || file.startsWith(name + u'/'); }),
                 qPrintable(name));
    }
    QVERIFY(names.contains(u"06_config/core/ruleset.nft"_s) || !names.filter(u"06_config/core/"_s).isEmpty());
    for (const FolderFile &file : m_pack.files)
        QVERIFY2(!file.content.isEmpty(), qPrintable(file.name));
    const auto plan = std::find_if(m_pack.files.begin(), m_pack.files.end(), [](const FolderFile &file) {
        return file.name == u"08_project/plan.portolan"_s;
    });
    QCOMPARE(plan->content, writePlan(m_input.derived->plan));
}

void TestPack::aPointWithoutExporterIsListed()
{
    QCOMPARE(m_pack.refusals.size(), 1);
    QCOMPARE(m_pack.refusals.first().point, u"odd-fw"_s);
    QVERIFY(m_pack.refusals.first().reason.contains(u"acme-os"_s));
    QVERIFY(namesOf(m_pack).filter(u"06_config/odd"_s).isEmpty());
}

void TestPack::everyRuleIsInEveryArtefact()
{
    QStringList rules;
    for (const RuleSet &set : m_input.derived->rules.points)
        for (const Rule &rule : set.rules)
            rules.append(rule.id);
    QVERIFY(!rules.isEmpty());
    for (const FolderFile &file : m_pack.files)
        if (file.name == u"03_Handover.html"_s || file.name == u"05_csv/rules.csv"_s)
            for (const QString &rule : rules)
                QVERIFY2(file.content.contains(rule.toUtf8()), qPrintable(file.name + u' ' + rule));
}

void TestPack::theSamePlanGivesTheSameBytes()
{
    QTest::qWait(1100); // another second on the clock
    const auto again = makePack(inputOf(planText));
    QVERIFY(again.ok());
    QCOMPARE(namesOf(*again), namesOf(m_pack));
    for (qsizetype i = 0; i < m_pack.files.size(); ++i)
        QVERIFY2(again->files.at(i).content == m_pack.files.at(i).content, qPrintable(m_pack.files.at(i).name));
}

void TestPack::theManifestHoldsEveryFile()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(u"deep/pack"_s);
    const auto written = writePack(m_pack, m_input, target);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().text()));
    QStringList expected = namesOf(m_pack);
    expected.append(manifestName);
    expected.sort();
    QCOMPARE(filesBelow(target), expected);
    const auto manifest = readFile(target + u'/' + manifestName);
    QVERIFY(manifest.ok());
    for (const FolderFile &file : m_pack.files) {
        const auto content = readFile(target + u'/' + file.name);
        QVERIFY(content.ok());
        QVERIFY2(manifest->contains(digest(*content).toLatin1() + "  " + file.name.toUtf8() + '\n'),
                 qPrintable(file.name));
    }
    QCOMPARE(QDir(folder.filePath(u"deep"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"pack"_s});
}

void TestPack::anEarlierPackIsReplaced()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(u"pack"_s);
    QVERIFY(QDir().mkdir(target)); // an empty folder is fine
    QVERIFY(writePack(m_pack, m_input, target).ok());
    Pack other = m_pack;
    other.files.removeFirst();
    QVERIFY(writePack(other, m_input, target).ok());
    QCOMPARE(filesBelow(target).size(), other.files.size() + 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"pack"_s});
}

void TestPack::aFolderWithOtherThingsIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("issued");
    QTest::newRow("no pack") << u"photo.jpg"_s << false;
    QTest::newRow("a file beside") << u"notes.txt"_s << true;
    QTest::newRow("a changed file") << u"05_csv/rules.csv"_s << true;
}

void TestPack::aFolderWithOtherThingsIsRefused()
{
    QFETCH(QString, file);
    QFETCH(bool, issued);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"pack"_s);
    if (issued)
        QVERIFY(writePack(m_pack, m_input, target).ok());
    QVERIFY(makeFolder(target).ok());
    QVERIFY(writeFile(target + u'/' + file, "mine").ok());
    const QStringList before = filesBelow(target);
    const auto written = writePack(m_pack, m_input, target);
    QVERIFY(!written.ok());
    QVERIFY(!written.error().remedy.isEmpty());
    QCOMPARE(filesBelow(target), before);
    QCOMPARE(*readFile(target + u'/' + file), QByteArray("mine"));
}

void TestPack::namesThatLeaveTheFolderAreRefused()
{
    QTemporaryDir folder;
    for (const QString &name :
         {u"../evil"_s, u"/etc/evil"_s, u"a/../../evil"_s, u""_s, u"a//b"_s, u"a\nb"_s, manifestName})
        QVERIFY2(!writeFolder(folder.filePath(u"pack"_s), {{name, "x"}}, {}).ok(), qPrintable(name));
    QVERIFY(filesBelow(folder.path()).isEmpty());
}

void TestPack::cancellingLeavesNothing()
{
    QTemporaryDir folder;
    Progress progress;
    progress.cancelled = std::make_shared<std::atomic<bool>>(false);
    progress.report = [flag = progress.cancelled](int done, int) { *flag = done >= 3; };
    QVERIFY(!makePack(m_input, progress).ok());
    *progress.cancelled = false;
    QVERIFY(!writePack(m_pack, m_input, folder.filePath(u"pack"_s), progress).ok());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

QTEST_MAIN(TestPack)
#include "tst_pack.moc"
