// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The port registry: what ships, how it is asked, and that every row of it is found in both languages.
#include "model/catalog/portregistry.h"
#include "model/catalog/searchwords.h"

#include <QtTest/QtTest>

using namespace portolan;

namespace {

const QByteArray header = "port\tprotocol\tname\tstatus\tsection\tconfidence\tsrc_lines\tflags\tnote\n";

bool has(const QList<RegistryEntry> &entries, int first, const QString &protocol, const QString &part)
{
    return std::any_of(entries.begin(), entries.end(), [&](const RegistryEntry &entry) {
        return entry.first == first && entry.protocol == protocol && entry.name.contains(part);
    });
}

} // namespace

class TestPortRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void everyRowOfTheFileIsThere();
    void aPortFindsItsNumbersAndItsRanges();
    void anUnknownProtocolIsAHintForEveryProtocol();
    void protocolsWithoutPortsAreFoundByProtocol();
    void wideSetsFindWhatSinglePortsFind();
    void sectionsThatDisagreeAreMarked();
    void flagsAndNotesAreRead();
    void everyRowIsFoundByItsNumberAndByItsName();
    void words_data();
    void words();
    void aSearchWithoutWordsFindsNothing();
    void classesEndWhereTheyShould();
    void brokenFilesAreRefusedWithTheLine_data();
    void brokenFilesAreRefusedWithTheLine();
    void wordsFoldAccentsAndPlurals();
    void brokenWordFilesAreRefused();
};

void TestPortRegistry::everyRowOfTheFileIsThere()
{
    const PortRegistry &registry = PortRegistry::shipped();
    QCOMPARE(registry.entries().size(), 2224);
    int high = 0;
    for (const RegistryEntry &entry : registry.entries()) {
        high += entry.confidence == QStringLiteral("high");
        QVERIFY(!entry.name.isEmpty());
        QVERIFY(!entry.lines.isEmpty());
        QVERIFY(entry.first <= entry.last);
    }
    QCOMPARE(high, 1944);
    QCOMPARE(registry.sourcesDigest().size(), 64);
}

void TestPortRegistry::aPortFindsItsNumbersAndItsRanges()
{
    const PortRegistry &registry = PortRegistry::shipped();
    QVERIFY(has(registry.at(2049, protocols::tcp), 2049, QStringLiteral("tcp"), QStringLiteral("NFS")));
    QVERIFY(!has(registry.at(2049, protocols::tcp), 2049, QStringLiteral("udp"), QString()));
    QVERIFY(has(registry.at(24500, protocols::tcp), 24000, QStringLiteral("tcp"), QString()));
    QVERIFY(has(registry.at(24999, protocols::tcp), 24000, QStringLiteral("tcp"), QString()));
    QVERIFY(!has(registry.at(25000, protocols::tcp), 24000, QStringLiteral("tcp"), QString()));
    QVERIFY(registry.at(2, protocols::sctp).isEmpty());
    QVERIFY(has(registry.at(3868, protocols::sctp), 3868, QStringLiteral("sctp"), QStringLiteral("Diameter")));
    QVERIFY(has(registry.at(5004, protocols::dccp), 5004, QStringLiteral("dccp"), QStringLiteral("RTP")));
}

void TestPortRegistry::anUnknownProtocolIsAHintForEveryProtocol()
{
    const PortRegistry &registry = PortRegistry::shipped();
    QVERIFY(has(registry.at(27017, protocols::tcp), 27017, QStringLiteral("unknown"), QStringLiteral("mongoDB")));
    QVERIFY(has(registry.at(27017, protocols::udp), 27017, QStringLiteral("unknown"), QStringLiteral("mongoDB")));
}

void TestPortRegistry::protocolsWithoutPortsAreFoundByProtocol()
{
    const PortRegistry &registry = PortRegistry::shipped();
    QVERIFY(has(registry.touching({}, protocols::gre), -1, QStringLiteral("gre"), QStringLiteral("GRE")));
    QVERIFY(registry.touching(anyPort(), protocols::igmp).isEmpty());
    QCOMPARE(registry.touching({}, protocols::gre).first().portsText(), QString());
    QCOMPARE(PortRegistry::portClass(registry.touching({}, protocols::gre).first()), QString());
}

void TestPortRegistry::wideSetsFindWhatSinglePortsFind()
{
    const PortRegistry &registry = PortRegistry::shipped();
    QCOMPARE(registry.touching({}, protocols::tcp).size(), 0);
    qsizetype expected = 0;
    for (const RegistryEntry &entry : registry.entries())
        expected += entry.hasPort() && (entry.protocol == QStringLiteral("udp") || entry.isProtocolUnknown());
    QCOMPARE(registry.touching(anyPort(), protocols::udp).size(), expected);
    const auto narrow =
        registry.touching(readPorts(QStringLiteral("137,138,5000-5010,27015")).value(), protocols::udp);
    qsizetype counted = 0;
    for (const RegistryEntry &entry : registry.entries())
        if (entry.hasPort() && (entry.protocol == QStringLiteral("udp") || entry.isProtocolUnknown()))
            for (int port = entry.first; port <= entry.last; ++port)
                if (port == 137 || port == 138 || (port >= 5000 && port <= 5010) || port == 27015) {
                    ++counted;
                    break;
                }
    QCOMPARE(narrow.size(), counted);
    QVERIFY(counted > 10);
    // In the order of the file: section by section, in each by number.
    const auto hits = registry.touching(PortSet(80), protocols::tcp);
    QCOMPARE(hits.first().section, QStringLiteral("es-wiki"));
    QCOMPARE(hits.last().section, QStringLiteral("en-wiki"));
}

void TestPortRegistry::sectionsThatDisagreeAreMarked()
{
    const PortRegistry &registry = PortRegistry::shipped();
    for (const RegistryEntry &entry : registry.at(1720, protocols::tcp))
        QCOMPARE(entry.disagreement, QStringLiteral("es-wiki=udp; en-wiki=tcp"));
    for (const RegistryEntry &entry : registry.at(67, protocols::udp))
        QCOMPARE(entry.disagreement, QString());
    QSet<QString> ports;
    for (const RegistryEntry &entry : registry.entries())
        if (!entry.disagreement.isEmpty())
            ports.insert(entry.portsText());
    QCOMPARE(ports.size(), 69);
}

void TestPortRegistry::flagsAndNotesAreRead()
{
    const PortRegistry &registry = PortRegistry::shipped();
    int malware = 0, insecure = 0;
    for (const RegistryEntry &entry : registry.entries()) {
        malware += entry.malware;
        insecure += entry.insecure;
        QVERIFY(!entry.note.contains(QStringLiteral("svc=")));
    }
    QCOMPARE(malware, 17);
    QCOMPARE(insecure, 5);
    for (const RegistryEntry &entry : registry.at(143, protocols::tcp))
        if (entry.section == QStringLiteral("apple")) {
            QCOMPARE(entry.service, QStringLiteral("imap"));
            QCOMPARE(entry.rfc, QStringLiteral("3501"));
            QCOMPARE(entry.usedBy, QStringLiteral("Mail (recibir)"));
            QCOMPARE(entry.note, QString());
            QCOMPARE(entry.linesText(), QStringLiteral("62-87"));
        }
    RegistryEntry entry;
    entry.lines = {3, 5, 6, 7, 9};
    QCOMPARE(entry.linesText(), QStringLiteral("3, 5-7, 9"));
}

void TestPortRegistry::everyRowIsFoundByItsNumberAndByItsName()
{
    const PortRegistry &registry = PortRegistry::shipped();
    const qsizetype rows = registry.entries().size();
    for (qsizetype i = 0; i < rows; ++i) {
        const RegistryEntry &entry = registry.entries().at(i);
        auto isHit = [&](const QString &text) {
            const auto hits = registry.search(text);
            return std::any_of(hits.begin(), hits.end(), [&](const RegistryEntry &hit) {
                return hit.first == entry.first && hit.protocol == entry.protocol && hit.name == entry.name &&
                       hit.section == entry.section;
            });
        };
        if (entry.hasPort())
            QVERIFY2(isHit(QString::number(entry.last)), qPrintable(entry.name));
        QVERIFY2(isHit(entry.name), qPrintable(entry.name));
        if (!entry.usedBy.isEmpty())
            QVERIFY2(isHit(entry.usedBy), qPrintable(entry.usedBy));
    }
}

void TestPortRegistry::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("section");
    auto row = [](const char *text, int port, const char *section) {
        QTest::newRow(text) << QString::fromUtf8(text) << port << QString::fromUtf8(section);
    };
    row("impresoras", 631, "en-wiki");
    row("impresión", 631, "en-wiki");
    row("impresion", 631, "en-wiki");
    row("printer", 631, "apple");
    row("file transfer", 20, "apple");
    row("transferencia de archivos", 20, "en-wiki");
    row("transferencia de ficheros", 20, "es-wiki");
    row("escritorio remoto", 3389, "en-wiki");
    row("remote desktop", 5900, "apple");
    row("base de datos", 3306, "en-wiki");
    row("database", 3306, "es-wiki");
    row("hora", 123, "en-wiki");
    row("network time", 123, "apple");
    row("correo", 25, "en-wiki");
    row("mail", 25, "es-wiki");
    row("contraseña", 3659, "apple");
    row("password", 3659, "apple");
    row("troyano", 31337, "en-wiki");
    row("trojan", 31337, "es-wiki");
    row("juego", 27015, "en-wiki");
    row("inseguro", 23, "en-wiki");
    row("unencrypted", 23, "es-wiki");
    row("dns multidifusion", 5353, "apple");
    row("AirPlay", 5353, "apple");
    row("facetime", 53, "apple");
    row("nfs 2049", 2049, "en-wiki");
    row("licencia", 27000, "en-wiki");
    row("h323", 1720, "en-wiki");
    row("nombres de dominio", 53, "en-wiki");
    row("domain name system", 53, "apple");
}

void TestPortRegistry::words()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    QFETCH(QString, section);
    const auto hits = PortRegistry::shipped().search(text);
    QVERIFY(std::any_of(hits.begin(), hits.end(),
                        [&](const RegistryEntry &hit) { return hit.first == port && hit.section == section; }));
    QVERIFY(hits.size() < 500);
}

void TestPortRegistry::aSearchWithoutWordsFindsNothing()
{
    const PortRegistry &registry = PortRegistry::shipped();
    for (const QString &text :
         {QString(), QStringLiteral("  \t"), QStringLiteral("%%%"), QStringLiteral("xyzzy' OR ''='"),
          QStringLiteral("99999999999999999999"), QStringLiteral("-1 xyzzy")})
        QCOMPARE(registry.search(text).size(), 0);
}

void TestPortRegistry::classesEndWhereTheyShould()
{
    QCOMPARE(PortRegistry::portClass(0), QStringLiteral("system"));
    QCOMPARE(PortRegistry::portClass(1023), QStringLiteral("system"));
    QCOMPARE(PortRegistry::portClass(1024), QStringLiteral("user"));
    QCOMPARE(PortRegistry::portClass(49151), QStringLiteral("user"));
    QCOMPARE(PortRegistry::portClass(49152), QStringLiteral("dynamic"));
    QCOMPARE(PortRegistry::portClass(65535), QStringLiteral("dynamic"));
}

void TestPortRegistry::brokenFilesAreRefusedWithTheLine_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("another header") << QByteArray("a\tb\n") << 1;
    QTest::newRow("too few columns") << header + "1\ttcp\tx\n" << 2;
    QTest::newRow("port above") << header + "\n65536\ttcp\tx\t\ts\thigh\t1\t\t\n" << 3;
    QTest::newRow("list of ports") << header + "1,5\ttcp\tx\t\ts\thigh\t1\t\t\n" << 2;
    QTest::newRow("any") << header + "any\ttcp\tx\t\ts\thigh\t1\t\t\n" << 2;
    QTest::newRow("backwards") << header + "9-5\ttcp\tx\t\ts\thigh\t1\t\t\n" << 2;
    QTest::newRow("no port") << header + "\ttcp\tx\t\ts\thigh\t1\t\t\n" << 2;
    QTest::newRow("no name") << header + "1\ttcp\t\t\ts\thigh\t1\t\t\n" << 2;
    QTest::newRow("protocol") << header + "1\ttpc\tx\t\ts\thigh\t1\t\t\n" << 2;
    QTest::newRow("lines") << header + "1\ttcp\tx\t\ts\thigh\t1-x\t\t\n" << 2;
    QTest::newRow("lines without end") << header + "1\ttcp\tx\t\ts\thigh\t1-999999999\t\t\n" << 2;
}

void TestPortRegistry::brokenFilesAreRefusedWithTheLine()
{
    QFETCH(QByteArray, tsv);
    QFETCH(int, line);
    const auto read = PortRegistry::read(tsv, QStringLiteral("r.tsv"));
    QVERIFY(!read);
    QCOMPARE(read.error().line, line);
    QCOMPARE(read.error().file, QStringLiteral("r.tsv"));
    QVERIFY(!read.error().remedy.isEmpty());
    QVERIFY(PortRegistry::read(header + "1\ttcp\tx\t\ts\thigh\t1\t\t\r\n", QStringLiteral("r.tsv")));
    QVERIFY(!PortRegistry::read(header, QStringLiteral("r.tsv"), "port\tx\ty\n1\ttcp\n"));
}

void TestPortRegistry::wordsFoldAccentsAndPlurals()
{
    QCOMPARE(foldedWords(QStringLiteral("Autenticación (SÍ) H.323 Wi-Fi")),
             QStringList({QStringLiteral("autenticacion"), QStringLiteral("si"), QStringLiteral("h"),
                          QStringLiteral("323"), QStringLiteral("wi"), QStringLiteral("fi")}));
    QCOMPARE(foldedWords(QStringLiteral("conexio\u0301n")), QStringList({QStringLiteral("conexion")}));
    QCOMPARE(queryStems(QStringLiteral("compartición de ficheros")),
             QStringList({QStringLiteral("comparticion"), QStringLiteral("fichero")}));
    QCOMPARE(queryStems(QStringLiteral("dns access")),
             QStringList({QStringLiteral("dns"), QStringLiteral("access")}));
    QCOMPARE(queryStems(QStringLiteral("de")), QStringList({QStringLiteral("de")}));
    QVERIFY(queryStems(QString()).isEmpty());
}

void TestPortRegistry::brokenWordFilesAreRefused()
{
    const auto read = SearchWords::read("english\tspanish\none\tuno\ntwo\n", QStringLiteral("w.tsv"));
    QVERIFY(!read);
    QCOMPARE(read.error().line, 3);
    const auto words =
        SearchWords::read("english\tspanish\nfile transfer\tpaso de fichero\n", QStringLiteral("w.tsv")).value();
    QCOMPARE(words.expanded(QStringLiteral("a file transfers")),
             QStringList({QStringLiteral("a"), QStringLiteral("file"), QStringLiteral("transfers")}));
    QCOMPARE(words.expanded(QStringLiteral("File-Transfer")),
             QStringList({QStringLiteral("file"), QStringLiteral("transfer"), QStringLiteral("paso"),
                          QStringLiteral("fichero")}));
}

QTEST_GUILESS_MAIN(TestPortRegistry)
#include "tst_portregistry.moc"
