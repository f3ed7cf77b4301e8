// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What killed writes left beside a plan is found; what may be the user's own is never taken away.
#include "model/base/safefile.h"
#include "model/editing/leftovers.h"
#include "tests/editing/sample.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestLeftovers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void copiesOfTheUserStayWhateverTheyHold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("the same plan") << writePlan(sample::plan());
        QTest::newRow("a plan of a later version") << QByteArray("{\"format\": 99}");
        QTest::newRow("anything") << QByteArray("notes");
    }
    void copiesOfTheUserStayWhateverTheyHold()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString plan = folder.filePath(u"studio.portolan"_s), own = plan + u".backup"_s;
        QVERIFY(writeFile(plan, writePlan(sample::plan())) && writeFile(own, content));
        age(own);
        QVERIFY(leftoversBeside(plan, sample::lookup()).isEmpty());
        QCOMPARE(*readFile(own), content);
    }

    void halfWrittenFilesOfThisProgramGo()
    {
        const QTemporaryDir folder;
        const QString plan = folder.filePath(u"studio.portolan"_s),
                      left = folder.filePath(u".studio.portolan.portolan-abcdef"_s);
        QVERIFY(writeFile(plan, writePlan(sample::plan())) && writeFile(left, "{\"format\": 1, \"zo"));
        age(left);
        QVERIFY(leftoversBeside(plan, sample::lookup()).isEmpty());
        QVERIFY(!QFile::exists(left));
    }

private:
    static void age(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    }
};

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
