// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// No name, whatever is in it, adds or changes a rule in any exported file.
#include "model/base/clean.h"
#include "model/base/csv.h"
#include "model/exporters/exporter.h"
#include "tests/support/hostile.h"
#include "tests/support/rulesets.h"
#include "tests/support/tools.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

using Hook = Rule::Hook;
using Kind = RuleSet::Kind;

/// A book whose every free text is this name; ids are what derivation gives. A router is stateless, so that ICMP
/// errors have their lines.
RuleBook named(const QString &name, bool bridge = false)
{
    RuleSet set =
        point("core", Kind::Gateway,
              {through(rule("R-0001", Hook::Forward, protocols::tcp, "10.0.0.1,10.0.0.9", "10.1.0.0/24,10.2.0.1",
                            "80,443"),
                       "eth0", "eth1"),
               rule("R-0002", Hook::Forward, protocols::udp, "10.0.0.1,2001:db8::1", "any", "53"),
               through(rule("R-0003", Hook::Input, protocols::tcp, "10.0.0.1", "10.0.0.254", "22"), "eth0", "")},
              bridge);
    set.name = name;
    set.bridge = bridge;
    set.protectsItself = true;
    set.boxes = {{name, name, {}}, {QStringLiteral("b"), {}, {}}};
    set.interfaces = {{QStringLiteral("eth0"), name, addresses("10.0.0.254")},
                      {QStringLiteral("eth1"), name, addresses("203.0.113.2")}};
    if (!bridge)
        set.nat = {masquerade("eth1"),
                   translation(PointNat::Kind::Pool, "eth1", "10.0.1.0/24", "203.0.113.5-203.0.113.9"),
                   translation(PointNat::Kind::Static, "eth1", "10.0.2.0/24", "198.51.100.0/24"),
                   forward("eth1", protocols::tcp, "203.0.113.2", "443,8000-8001", "10.0.0.5", "443,9000-9001")};
    set.zoneNames = {{QStringLiteral("prod"), name}};
    for (Rule &each : set.rules)
        each.purpose = name;
    RuleBook all = book({set});
    all.plan = all.revision = name;
    return all;
}

/// The file without what people read: comments and lines that begin with a hash.
QByteArray withoutComments(const QByteArray &file)
{
    QByteArray bare;
    for (QByteArray line : file.split('\n')) {
        if (line.startsWith('#'))
            line = "#";
        const qsizetype begin = line.indexOf("comment \""), end = line.lastIndexOf('"');
        if (begin >= 0 && end > begin + 9)
            line.remove(begin + 9, end - begin - 9);
        bare += line + '\n';
    }
    return bare;
}

QByteArray contentOf(const QString &exporter, const RuleBook &all, int file = 0)
{
    for (const Exporter &each : allExporters())
        if (each.id == exporter) {
            const auto files = each.write({all.points.first(), all});
            return files ? files->at(file).content : "REFUSED " + files.error().text().toUtf8();
        }
    return {};
}

} // namespace

class TestHostileNames : public QObject
{
    Q_OBJECT

    const QStringList m_names = hostileNames(2500);

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyConfigurationIsThatOfAHarmlessNameButForComments_data()
    {
        QTest::addColumn<bool>("bridge");
        QTest::newRow("router") << false;
        QTest::newRow("bridge") << true;
    }
    void everyConfigurationIsThatOfAHarmlessNameButForComments()
    {
        QFETCH(bool, bridge);
        QMap<QString, QList<QByteArray>> harmless;
        for (const Exporter &exporter : allExporters()) {
            if (exporter.id == QStringLiteral("csv") || exporter.id == QStringLiteral("aws-security-group"))
                continue; // they have tests of their own
            const RuleBook calm = named(QStringLiteral("Studio"), bridge);
            const auto expected = exporter.write({calm.points.first(), calm});
            if (bridge && !expected) {
                QVERIFY(exporter.id != QStringLiteral("nftables"));
                continue;
            }
            QVERIFY(expected);
            for (const ExportFile &file : *expected)
                harmless[exporter.id].append(withoutComments(file.content));
            QVERIFY(harmless[exporter.id].first().size() > 300);
            for (const QString &name : m_names) {
                const RuleBook all = named(name, bridge);
                const auto files = exporter.write({all.points.first(), all});
                QVERIFY(files);
                for (int i = 0; i < files->size(); ++i) {
                    const QByteArray &content = files->at(i).content;
                    QVERIFY2(withoutComments(content) == harmless[exporter.id].at(i),
                             content.left(2000).constData());
                    QCOMPARE(content.count('"'), expected->at(i).content.count('"'));
                    for (char c : content)
                        QVERIFY(c == '\n' || c == '\t' || (quint8(c) >= 0x20 && c != 0x7f));
                    const QString text = QString::fromUtf8(content);
                    QCOMPARE(text.toUtf8(), content);
                    for (uint c : text.toUcs4())
                        QVERIFY2(c == '\n' || c == '\t' || !isUnsafeCharacter(c),
                                 qPrintable(QString::number(c, 16)));
                }
            }
        }
    }

    void everyCsvHasItsRowsAndNoFormula()
    {
        for (const QString &name : m_names) {
            const QByteArray content = contentOf(QStringLiteral("csv"), named(name));
            const auto rows = readCsv(content, QStringLiteral("portolan.csv"));
            QVERIFY2(rows, content.left(500).constData());
            QCOMPARE(rows->size(), 4);
            QCOMPARE(content.count("\r\n"), 4);
            for (const CsvRow &row : *rows) {
                QCOMPARE(row.cells.size(), 15);
                for (const QString &cell : row.cells)
                    QVERIFY2(cell.trimmed().isEmpty() || !QStringLiteral("=+-@").contains(cell.trimmed().front()),
                             qPrintable(cell));
            }
        }
    }

    void theToolsSeeAsManyRulesAsThereAre()
    {
        if (const QString why = whyNoNamespace({QStringLiteral("nft"), QStringLiteral("iptables-legacy-restore"),
                                                QStringLiteral("iptables-nft-restore")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        // In portions: without the rights of the real root, nft cannot send thousands of rules in one message.
        for (int begin = 0; begin < m_names.size(); begin += 100)
            countRules(m_names.mid(begin, 100));
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/portolan-was-here")));
    }

    void theToolsLoadThemWithTranslationsAndBoxes()
    {
        if (const QString why = whyNoNamespace({QStringLiteral("nft"), QStringLiteral("iptables-nft-restore")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        auto loaded = [](const QString &name) {
            // The bridge is stateless here, as not every kernel tracks connections through one.
            RuleBook bridge = named(name, true);
            bridge.points.first().stateful = false;
            QByteArrayList lists;
            for (const QByteArray &file : {contentOf(QStringLiteral("nftables"), named(name)),
                                           contentOf(QStringLiteral("nftables"), bridge)}) {
                const Run run = runInNamespace(
                    QStringLiteral(
                        "f=$(mktemp); cat > $f; nft -c -f $f && nft -f $f || exit 1; rm $f; nft list ruleset"),
                    file);
                lists.append(run.code == 0 ? withoutComments(run.output) : "refused " + run.errors + file);
            }
            const Run run =
                runInNamespace(QStringLiteral("iptables-nft-restore --noflush && iptables-nft-save | grep -v ^#"),
                               contentOf(QStringLiteral("iptables"), named(name)));
            static const QRegularExpression comment(QStringLiteral("--comment (\"[^\"]*\"|\\S+) "));
            lists.append(run.code == 0 ? QString::fromUtf8(run.output).remove(comment).toUtf8()
                                       : "refused " + run.errors);
            return lists;
        };
        const QByteArrayList calm = loaded(QStringLiteral("Studio"));
        QVERIFY2(calm.at(0).count("snat") == 3 && calm.at(0).count("dnat") == 2 && calm.at(2).contains("NETMAP"),
                 calm.join('\n').constData());
        for (const QString &name : m_names.mid(0, 30))
            QCOMPARE(loaded(name), calm);
    }

    void foldersStayInsideAndApart()
    {
        RuleBook all;
        for (const QString &name : m_names) {
            RuleSet set;
            set.id = name;
            if (!all.point(name))
                all.points.append(set);
        }
        QSet<QString> folders;
        for (const RuleSet &set : std::as_const(all.points)) {
            if (folders.size() > 400)
                break;
            const QString folder = pointFolder(all, set.id);
            static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9._-]{0,120}\\z"));
            QVERIFY2(plain.match(folder).hasMatch(), qPrintable(folder));
            QVERIFY2(!folders.contains(folder.toLower()), qPrintable(folder));
            folders.insert(folder.toLower());
        }
    }

private:
    void countRules(const QStringList &names)
    {
        QList<Rule> rules;
        for (int i = 0; i < names.size(); ++i) {
            rules.append(rule("R", Hook::Forward, protocols::tcp, "10.0.0.1", "10.1.0.1",
                              QByteArray::number(i + 1).constData()));
            rules.last().id = QStringLiteral("R-%1").arg(i + 1, 4, 10, QChar(u'0'));
            rules.last().purpose = names.at(i);
        }
        const RuleBook all = book({point("core", Kind::Gateway, rules)});
        const Run nft = runInNamespace(QStringLiteral("f=$(mktemp); cat > $f; nft -c -f $f && nft -f $f; code=$?; "
                                                      "nft list chain inet portolan forward; rm $f; exit $code"),
                                       contentOf(QStringLiteral("nftables"), all));
        QVERIFY2(nft.code == 0, nft.errors.left(2000).constData());
        QCOMPARE(nft.output.count("ct state new accept comment \"R-"), names.size());
        QCOMPARE(nft.output.count("\n\t\t"), names.size() + 3);
        for (const char *kind : {"legacy", "nft"}) {
            const Run run = runInNamespace(
                QStringLiteral(
                    "f=$(mktemp); cat > $f; iptables-%1-restore --test < $f && iptables-%1-restore < $f; "
                    "code=$?; iptables-%1-save; rm $f; exit $code")
                    .arg(QString::fromLatin1(kind)),
                contentOf(QStringLiteral("iptables"), all));
            QVERIFY2(run.code == 0, run.errors.left(2000).constData());
            QCOMPARE(run.output.count("\n-A "), names.size() + 2);
            QCOMPARE(run.output.count("\n:"), 3);
            QVERIFY(run.output.contains(":FORWARD DROP"));
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
