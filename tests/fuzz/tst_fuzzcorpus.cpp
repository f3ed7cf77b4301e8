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
        if (bytes.isEmpty())
            return;
        QRandomGenerator random(quint32(bytes.size()) + 1);
        for (int round = 0; round < 20; ++round) {
            QByteArray damaged = bytes.left(1 + random.bounded(int(bytes.size())));
            for (int flips = round % 4; flips > 0; --flips) {
                const qsizetype at = random.bounded(int(damaged.size()));
                damaged[at] = char(damaged.at(at) ^ (1 << random.bounded(8)));
            }
            QVERIFY2(run(damaged), broken.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
