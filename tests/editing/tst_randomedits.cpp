// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random sequences of edits: undoing them all and redoing them all gives the same bytes.
#include "tests/support/randomedits.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestRandomEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void thousandsOfRandomStepsAreUndoneAndRedoneToTheSameBytes()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            PlanDocument document(sample::lookup());
            document.begin(sample::plan());
            const QByteArray start = writePlan(document.plan());
            int pushed = 0;
            for (int step = 0; step < 60; ++step)
                if (const Result<PlanEdit> edit = testing::randomEdit(document.plan(), random);
                    edit && !edit->isEmpty()) {
                    QVERIFY2(document.push(*edit).ok(), qPrintable(edit->name));
                    ++pushed;
                }
            QVERIFY(pushed > 20);
            const QByteArray end = writePlan(document.plan());
            while (document.history().canUndo())
                document.history().undo();
            QCOMPARE(writePlan(document.plan()), start);
            while (document.history().canRedo())
                document.history().redo();
            QCOMPARE(writePlan(document.plan()), end);
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
