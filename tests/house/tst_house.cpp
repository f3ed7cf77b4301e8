// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the rules of the house true in every source file and every translation. Each rule is also shown a breach,
// so that a rule that has gone blind fails.
#include "tests/house/houserules.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QLibraryInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace house;

namespace {

/// What is wrong with a translation: not parsable, unfinished, emptied, or without the placeholders of its source.
QStringList translationFaults(const QString &name, const QByteArray &ts)
{
    static const QRegularExpression placeholder(u"%(L?\\d+|n|Ln)"_s);
    const auto placeholders = [](const QString &text) {
        QStringList found;
        for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
            found.append(matches.next().captured());
        found.sort();
        found.removeDuplicates();
        return found;
    };
    QStringList faults;
    QXmlStreamReader xml(ts);
    QString source;
    bool plural = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto complain = [&](const QString &what) {
            faults.append(u"%1:%2: %3: \"%4\""_s.arg(name).arg(xml.lineNumber()).arg(what, source));
        };
        const auto compare = [&](const QString &text, bool mayLeaveOutNumber) {
            QStringList wanted = placeholders(source), found = placeholders(text);
            if (text.trimmed().isEmpty())
                return complain(u"no translation"_s);
            if (mayLeaveOutNumber)
                wanted.removeAll(u"%n"_s), found.removeAll(u"%n"_s);
            if (wanted != found)
                complain(u"other placeholders"_s);
        };
        if (xml.name() == u"message") {
            plural = xml.attributes().value("numerus"_L1) == u"yes";
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const auto type = xml.attributes().value("type"_L1).toString();
            if (type == u"vanished" || type == u"obsolete" || type == u"unfinished")
                complain(type);
            else if (!plural)
                compare(xml.readElementText(QXmlStreamReader::IncludeChildElements), false);
        } else if (xml.name() == u"numerusform") {
            compare(xml.readElementText(), true);
        }
    }
    if (xml.hasError())
        faults.append(u"%1:%2: %3"_s.arg(name).arg(xml.lineNumber()).arg(xml.errorString()));
    return faults;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Tree readTree(const QString &root)
{
    Tree tree;
    const QStringList folders{u"model"_s, u"views"_s, u"app"_s, u"tests"_s, u"cmake"_s, u"installer"_s};
    for (const QString &folder : folders)
        for (QDirIterator files(root + u'/' + folder,
                                {u"*.cpp"_s, u"*.h"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.sh"_s, u"*.in"_s},
                                QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            const QString path = files.next();
            const QString inside = QDir(root).relativeFilePath(path);
            tree.insert(inside, {inside, QString::fromUtf8(contentOf(path))});
        }
    return tree;
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();
    void theHouseKeepsEveryRule_data();
    void theHouseKeepsEveryRule();
    void everyRuleNoticesABreach_data();
    void everyRuleNoticesABreach();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void everyTranslationIsComplete();
    void everyTranslationHoldsEveryText();
    void anIncompleteTranslationIsNoticed_data();
    void anIncompleteTranslationIsNoticed();

private:
    Tree m_tree;
};

void TestHouse::initTestCase()
{
    m_tree = readTree(QStringLiteral(PORTOLAN_SOURCE));
    QVERIFY2(m_tree.contains(u"model/base/result.h"_s) && m_tree.contains(u"tests/house/tst_house.cpp"_s),
             "the tree was not found");
    QVERIFY(m_tree.size() > 40);
}

void TestHouse::theHouseKeepsEveryRule_data()
{
    QTest::addColumn<int>("rule");
    for (int i = 0; i < int(std::size(houseRules)); ++i)
        QTest::newRow(houseRules[i].name) << i;
}

void TestHouse::theHouseKeepsEveryRule()
{
    QFETCH(int, rule);
    QStringList faults;
    int looked = 0;
    for (const SourceFile &file : std::as_const(m_tree))
        if (houseRules[rule].concerns(file)) {
            faults += houseRules[rule].faults(file, m_tree);
            ++looked;
        }
    QVERIFY(looked > 30);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestHouse::everyRuleNoticesABreach_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    int row = 0;
    const auto breach = [&](const char *rule, const QString &path, const QString &text) {
        QTest::addRow("%s %d", rule, ++row) << QString::fromLatin1(rule) << path << text;
    };
    const char *see = "rooms see only their right";
    breach(see, u"model/base/a.cpp"_s, u"#include \"model/plan/plan.h\""_s);
    breach(see, u"model/exporters/a.cpp"_s, u"#include \"model/plan/plan.h\""_s);
    breach(see, u"model/importers/a.cpp"_s, u"#include \"model/rules/rule.h\""_s);
    breach(see, u"model/drawing/a.cpp"_s, u"#include \"model/sheets/sheet.h\""_s);
    breach(see, u"model/editing/a.cpp"_s, u"  #  include \"views/theme/theme.h\""_s);
    breach(see, u"views/canvas/a.cpp"_s, u"#include \"app/application.h\""_s);
    breach(see, u"app/cli/a.cpp"_s, u"#include \"views/theme/theme.h\""_s);
    breach(see, u"model/newroom/a.cpp"_s, u"#include \"model/base/result.h\""_s);
    const char *products = "the catalog is seen through products";
    breach(products, u"model/plan/a.cpp"_s, u"#include \"model/catalog/catalog.h\""_s);
    breach(products, u"model/editing/a.cpp"_s, u"#include \"model/catalog/catalogindex.h\""_s);
    breach(products, u"model/flows/a.cpp"_s, u"#include \"model/catalog/portregistry.h\""_s);
    const char *screen = "the model has no screen";
    breach(screen, u"model/editing/a.cpp"_s, u"#include <QtWidgets/QWidget>"_s);
    breach(screen, u"model/handover/a.cpp"_s, u"#include <QtPrintSupport/QPrinter>"_s);
    breach(screen, u"model/sheets/a.cpp"_s, u"#include <QtGui/QFont>"_s);
    breach(screen, u"app/cli/a.cpp"_s, u"#include <QtWidgets/QApplication>"_s);
    const char *marked = "texts are marked";
    breach(marked, u"views/canvas/a.cpp"_s,
           u"auto say = [](const char *words) { return translate(\"Hall\", words); };\nsay(\"Hello\");"_s);
    breach(
        marked, u"model/drawing/a.h"_s,
        u"QString say(const char *text, int n = -1) const { return m.translate(context, text, n); }\nint x = say(\"Hello\");"_s);
    const char *home = "libraries have one home";
    breach(home, u"views/catalog/a.cpp"_s, u"#include <QtSql/QSqlQuery>"_s);
    breach(home, u"model/sheets/a.cpp"_s, u"#include <xlsxwriter.h>"_s);
    breach(home, u"views/mainwindow/a.cpp"_s, u"#include <QtCore/QSettings>"_s);
    breach(home, u"views/tables/a.cpp"_s, u"#include <qcustomplot.h>"_s);
    breach(home, u"model/importers/a.cpp"_s, u"#include <QtNetwork/QTcpSocket>"_s);
    const char *writes = "only safefile writes";
    breach(writes, u"views/a/a.cpp"_s, u"QSaveFile file(path);"_s);
    breach(writes, u"app/cli/a.cpp"_s, u"QFile file(path);\nfile.open(QIODevice::WriteOnly);"_s);
    breach(writes, u"model/editing/a.cpp"_s, u"QFile::rename(a, b);"_s);
    breach(writes, u"model/handover/a.cpp"_s, u"std::ofstream out(name);"_s);
    breach("one undo command", u"model/editing/a.h"_s, u"class Move : public QUndoCommand {"_s);
    breach("one undo command", u"views/canvas/a.h"_s, u"struct Move final : QUndoCommand {"_s);
    const char *alone = "things on a shelf stand alone";
    breach(alone, u"model/checks/portclash.h"_s, QString());
    breach(alone, u"model/checks/a.cpp"_s, u"#include \"model/checks/portclash.h\""_s);
    breach(alone, u"model/plan/steps/two.cpp"_s, u"#include \"model/plan/steps/one.cpp\""_s);
    breach("files are short", u"model/base/a.cpp"_s, QString(501, u'\n'));
    const QString licence =
        u"// SPDX-FileCopyrightText: The Portolan authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const char *named = "files are named and licensed";
    breach(named, u"model/base/a.cpp"_s, u"#include <vector>\n"_s);
    breach(named, u"model/base/CamelCase.cpp"_s, licence);
    breach(named, u"model/base/a.h"_s, licence + u"#pragma once\n"_s);
    breach(named, u"model/base/a.h"_s, licence + u"// A thing that stands for something.\n"_s);
    breach("no singletons", u"views/theme/a.h"_s, u"    static Theme &instance();"_s);
    breach("no singletons", u"views/theme/a.h"_s, u"    static Theme *instance ();"_s);
    const char *root = "includes are written from the root";
    breach(root, u"model/base/a.cpp"_s, u"#include \"result.h\""_s);
    breach(root, u"model/base/a.cpp"_s, u"#include \"../base/result.h\""_s);
    breach(root, u"model/base/a.cpp"_s, u"#include <QString>"_s);
    breach("no machine paths", u"app/a.cpp"_s, u"open(\"/home/somebody/plan\")"_s);
    breach("no machine paths", u"installer/run.sh"_s, u"cd /root/portolan"_s);
    breach("no machine paths", u"cmake/a.cmake"_s, u"set(x C:\\Qt)"_s);
    breach("objects stay in front", u"model/plan/a.h"_s, u"    Q_OBJECT"_s);
}

void TestHouse::everyRuleNoticesABreach()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const SourceFile file{path, text};
    for (const HouseRule &houseRule : houseRules)
        if (rule == QLatin1String(houseRule.name)) {
            QVERIFY(houseRule.concerns(file));
            QCOMPARE(houseRule.faults(file, m_tree).size(), 1);
            return;
        }
    QFAIL("no such rule");
}

void TestHouse::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("a room includes itself") << u"model/rules/a.cpp"_s << u"#include \"model/rules/rule.h\""_s;
    QTest::newRow("an exporter") << u"model/exporters/a.cpp"_s
                                 << u"#include \"model/exporters/exporter.h\"\n#include \"model/rules/rule.h\""_s;
    QTest::newRow("an index in a window") << u"views/catalog/a.cpp"_s << u"#include \"model/catalog/catalog.h\""_s;
    QTest::newRow("a check reads the registry")
        << u"model/checks/a.cpp"_s << u"#include \"model/catalog/portregistry.h\""_s;
    QTest::newRow("words in comments")
        << u"views/a/a.cpp"_s << u"// QSaveFile, Theme *x::instance()\n/* : public QUndoCommand */ int a;"_s;
    QTest::newRow("reading") << u"model/sheets/a.cpp"_s << u"QFile file(path);\nfile.open(QIODevice::ReadOnly);"_s;
    QTest::newRow("a buffer") << u"model/handover/a.cpp"_s
                              << u"QBuffer buffer;\nbuffer.open(QIODevice::WriteOnly);"_s;
    QTest::newRow("an address of the web") << u"app/a.cpp"_s << u"u\"https://example.org/home/page\""_s;
    QTest::newRow("the plot") << u"views/plots/a.cpp"_s << u"#include <qcustomplot.h>"_s;
}

void TestHouse::whatIsAllowedPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const SourceFile file{
        path, u"// SPDX-FileCopyrightText: The Portolan authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s +
                  text};
    QStringList faults;
    for (const HouseRule &rule : houseRules)
        faults += rule.faults(file, m_tree);
    QCOMPARE(faults, QStringList());
}

void TestHouse::everyTranslationIsComplete()
{
    QStringList faults;
    const QDir folder(QStringLiteral(PORTOLAN_SOURCE) + u"/translations"_s);
    const QStringList names = folder.entryList({u"*.ts"_s}, QDir::Files);
    if (names.isEmpty())
        QSKIP("there are no translations yet");
    for (const QString &name : names)
        faults += translationFaults(name, contentOf(folder.filePath(name)));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// Lets lupdate bring a copy up to date: a text of the sources that the translation lacks comes out unfinished.
void TestHouse::everyTranslationHoldsEveryText()
{
    const QDir root(QStringLiteral(PORTOLAN_SOURCE));
    const QStringList names = QDir(root.filePath(u"translations"_s)).entryList({u"*.ts"_s}, QDir::Files);
    if (names.isEmpty())
        QSKIP("there are no translations yet");
    const QStringList places{QLibraryInfo::path(QLibraryInfo::BinariesPath),
                             QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)};
    const QString lupdate = QStandardPaths::findExecutable(u"lupdate"_s, places);
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed (package qt6-l10n-tools)");
    QTemporaryDir folder;
    QStringList faults;
    for (const QString &name : names) {
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(root.filePath(u"translations/"_s + name), copy));
        QProcess process;
        process.setWorkingDirectory(root.path());
        // Without -I lupdate finds no header, and leaves the namespace out of the contexts. English holds plurals
        // only.
        QStringList words{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-I"_s, u"."_s};
        if (name == u"portolan_en.ts"_s)
            words.append(u"-pluralonly"_s);
        process.start(lupdate, words + QStringList{u"model"_s, u"views"_s, u"app"_s, u"-ts"_s, copy});
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray content = contentOf(copy);
        // lupdate does not see through an alias of a class; the program asks under the class's own name.
        QVERIFY2(!content.contains("<name></name>"),
                 "a text has no context: call tr() through its class, not an alias");
        faults += translationFaults(name, content);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestHouse::anIncompleteTranslationIsNoticed_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("count");
    QTest::newRow("whole") << QByteArray(
                                  "<message><source>Open %1</source><translation>Abrir %1</translation></message>")
                           << 0;
    QTest::newRow("unfinished")
        << QByteArray("<message><source>A</source><translation type=\"unfinished\">B</translation></message>") << 1;
    QTest::newRow("vanished")
        << QByteArray("<message><source>A</source><translation type=\"vanished\">B</translation></message>") << 1;
    QTest::newRow("empty") << QByteArray("<message><source>A</source><translation></translation></message>") << 1;
    QTest::newRow("placeholder lost")
        << QByteArray("<message><source>%1 of %2</source><translation>%1 de</translation></message>") << 1;
    QTest::newRow("plural")
        << QByteArray(
               "<message numerus=\"yes\"><source>%n rules</source><translation><numerusform>una regla</numerusform>"
               "<numerusform>%n reglas</numerusform></translation></message>")
        << 0;
    QTest::newRow("plural lost")
        << QByteArray("<message numerus=\"yes\"><source>%n of %1</source><translation><numerusform>%n</numerusform>"
                      "</translation></message>")
        << 1;
    QTest::newRow("broken") << QByteArray("<message><source>A</message>") << 1;
}

void TestHouse::anIncompleteTranslationIsNoticed()
{
    QFETCH(QByteArray, message);
    QFETCH(int, count);
    QCOMPARE(translationFaults(u"a.ts"_s, "<TS><context>" + message + "</context></TS>").size(), count);
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
