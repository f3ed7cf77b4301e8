// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers have kept, and what is cut off and flipped of it, read again without them: everything holds.
#include "tests/fuzz/targets.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace portolan;

namespace {

QByteArray broken;

/// The bytes with some of them cut off, flipped, doubled, taken out, or words put in that mean something.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList words{
        "null",    "[]",           "{}",           "\"\"",       "1e300", "-1",      "\"id\": ",
        "\\ud800", "\xe2\x80\xae", "\xef\xbb\xbf", "\\u0000",    ",",     ";",       "\t",
        "\r\n",    "\"",           "any",          "10.0.0.0/8", "::/0",  "1-65535", "18446744073709551615",
        "\\",      "'=",           "true"};
    for (int changes = 1 + random.bounded(4); changes > 0; --changes) {
        const qsizetype size = bytes.size(), at = random.bounded(int(size) + 1),
                        length = std::min<qsizetype>(size - at, random.bounded(40));
        switch (random.bounded(6)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            if (at < size)
                bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            break;
        case 2:
            bytes.insert(random.bounded(int(size) + 1), bytes.mid(at, length));
            break;
        case 3:
            bytes.remove(at, length);
            break;
        case 4:
            bytes.replace(at, length, words.at(random.bounded(int(words.size()))));
            break;
        default:
            bytes.insert(at, words.at(random.bounded(int(words.size()))));
        }
    }
    return bytes;
}

} // namespace

class TestFuzzCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        fuzz::setBroken([](const char *what) { broken = what; });
    }
    void init() { broken.clear(); }

    void everyTargetHasACorpus()
    {
        const QDir corpus(QStringLiteral(PORTOLAN_SOURCE "/tests/fuzz/corpus"));
        QStringList names;
        for (const fuzz::Target &target : fuzz::targets())
            names.append(QString::fromLatin1(target.name));
        names.sort();
        QCOMPARE(corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
    }

    void whatIsKeptHolds_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QByteArray>("bytes");
        for (int i = 0; i < fuzz::targets().size(); ++i) {
            const QDir folder(QStringLiteral(PORTOLAN_SOURCE "/tests/fuzz/corpus/") +
                              QString::fromLatin1(fuzz::targets().at(i).name));
            for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QTest::addRow("%s/%s", fuzz::targets().at(i).name, qPrintable(name)) << i << file.readAll();
            }
        }
    }
    void whatIsKeptHolds()
    {
        QFETCH(int, target);
        QFETCH(QByteArray, bytes);
        const auto run = [&](const QByteArray &input) {
            fuzz::targets().at(target).run(input);
            if (!broken.isEmpty())
                qInfo().noquote() << broken << input.left(4000).toHex();
            return broken.isEmpty();
        };
        QVERIFY2(run(bytes), broken.constData());
        // PORTOLAN_FUZZ_ROUNDS: how many changed inputs are made of each.
        const int rounds = qEnvironmentVariableIntValue("PORTOLAN_FUZZ_ROUNDS");
        QRandomGenerator random(quint32(qHash(bytes, 1)));
        for (int round = 0; round < (rounds > 0 ? rounds : 20); ++round)
            QVERIFY2(run(damaged(bytes, random)), broken.constData());
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
