// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A journal read back is what was appended, up to where it is whole.
#include "model/base/journalfile.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The records of a journal with line ends, brackets and nothing in them.
const QList<QByteArray> &records()
{
    static const QList<QByteArray> all{"{\"head\": 1}\nplan\n", "1 2 3\n", "", QByteArray("\0\xff\n", 3),
                                       QByteArray(5000, 'x')};
    return all;
}

void makeJournal(const QString &path, qint64 first = 7)
{
    auto journal = JournalFile::begin(path, first, records().first());
    QVERIFY(journal.ok());
    for (const QByteArray &record : records().mid(1))
        QVERIFY(journal->append(record).ok());
    QVERIFY(journal->flush().ok());
    QCOMPARE(journal->number(), first + records().size() - 1);
    QCOMPARE(journal->size(), QFile(path).size());
}

} // namespace

class TestJournalFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatWasAppendedIsReadBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.journal"_s);
        makeJournal(path);
        const auto content = JournalFile::read(path);
        QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().text()));
        QCOMPARE(content->records, records());
        QCOMPARE(content->first, 7);
        QCOMPARE(content->torn, 0);
    }

    void aJournalCutAnywhereKeepsEveryRecordBeforeTheCut()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.journal"_s), cut = folder.filePath(u"cut.journal"_s);
        makeJournal(path);
        const QByteArray whole = contentOf(path);
        QList<qsizetype> ends; // of each record
        {
            auto journal = JournalFile::begin(path, 7, records().first());
            ends.append(journal->size());
            for (const QByteArray &record : records().mid(1)) {
                QVERIFY(journal->append(record).ok());
                ends.append(journal->size());
            }
        }
        for (qsizetype length = 0; length < whole.size(); length += length < 600 ? 1 : 97) {
            write(cut, whole.left(length));
            const qsizetype kept =
                std::count_if(ends.begin(), ends.end(), [&](qsizetype e) { return e <= length; });
            const auto content = JournalFile::read(cut);
            QCOMPARE(content.ok(), kept > 0);
            if (!content)
                continue;
            QCOMPARE(content->records, records().mid(0, kept));
            QCOMPARE(content->torn, length - ends.at(kept - 1));
        }
    }

    void aFlippedBitIsNeverTakenForARecord()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.journal"_s), bad = folder.filePath(u"bad.journal"_s);
        makeJournal(path);
        const QByteArray whole = contentOf(path);
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            QByteArray changed = whole;
            const qsizetype at = random.bounded(int(round % 2 ? 400 : whole.size()));
            changed[at] = char(changed.at(at) ^ (1 << random.bounded(8)));
            write(bad, changed);
            const auto content = JournalFile::read(bad);
            if (!content)
                continue;
            QVERIFY(content->records.size() < records().size());
            QCOMPARE(content->records, records().mid(0, content->records.size()));
            QVERIFY(content->torn > 0);
        }
    }

    void aRecordThatIsMissingOrComesFromElsewhereEndsTheJournal()
    {
        const QTemporaryDir folder;
        const QString one = folder.filePath(u"one.journal"_s), two = folder.filePath(u"two.journal"_s);
        QList<qsizetype> ends;
        {
            auto journal = JournalFile::begin(one, 1, "a");
            auto other = JournalFile::begin(two, 1, "b");
            for (const char *record : {"first", "other", "third"}) {
                ends.append(journal->size());
                QVERIFY(journal->append(record).ok() && other->append(record).ok());
            }
        }
        const QByteArray mine = contentOf(one), theirs = contentOf(two);
        write(one, mine.left(ends.at(1)) + mine.mid(ends.at(2))); // without the second
        QCOMPARE(JournalFile::read(one)->records, QList<QByteArray>({"a", "first"}));
        write(one, mine.left(ends.at(1)) + theirs.mid(ends.at(1)));
        QCOMPARE(JournalFile::read(one)->records, QList<QByteArray>({"a", "first"}));
    }

    void whatIsNoJournalIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.journal"_s);
        QVERIFY(!JournalFile::read(path).ok());
        for (const QByteArray &content : {QByteArray(), QByteArray("{}"), QByteArray("portolan-journal 1\n"),
                                          QByteArray("portolan-journal 1\n1 999999999999 aa\nx\n")}) {
            write(path, content);
            QVERIFY(!JournalFile::read(path).ok());
        }
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        const QTemporaryDir folder;
        QVERIFY(!JournalFile::begin(folder.filePath(u"nowhere/a.journal"_s), 1, "a").ok());
#ifdef Q_OS_LINUX
        if (QFile::exists(u"/dev/full"_s)) {
            // A journal on a full disk: the link is followed when the file is appended to.
            const QString path = folder.filePath(u"full.journal"_s);
            QVERIFY(QFile::link(u"/dev/full"_s, path));
            QVERIFY(!JournalFile::begin(path, 1, "a").ok());
        }
#endif
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
