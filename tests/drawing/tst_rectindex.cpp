// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/rectindex.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace portolan;

class TestRectIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void itFindsWhatLookingAtAllFinds();
    void aNullRectangleIsNotKept();
    void whatCoversVeryMuchIsFoundToo();
};

void TestRectIndex::itFindsWhatLookingAtAllFinds()
{
    QRandomGenerator random(7);
    const auto rect = [&random](double most) {
        return QRectF(random.bounded(6000.0) - 3000, random.bounded(6000.0) - 3000, 1 + random.bounded(most),
                      1 + random.bounded(most));
    };
    RectIndex index;
    std::vector<QRectF> all;
    for (int i = 0; i < 400; ++i) {
        all.push_back(rect(i % 20 ? 300 : 4000));
        index.add(all.back(), i);
        const QRectF asked = rect(i % 7 ? 200 : 9000);
        std::vector<int> met;
        for (int k = 0; k <= i; ++k)
            if (all[size_t(k)].intersects(asked))
                met.push_back(k);
        QCOMPARE(index.allMeeting(asked), met);
        QCOMPARE(index.isFree(asked), met.empty());
        if (met.size() == 1)
            QVERIFY(index.isFree(asked, met.front()));
        if (const QRectF *one = index.meeting(asked))
            QVERIFY(one->intersects(asked));
    }
}

void TestRectIndex::aNullRectangleIsNotKept()
{
    RectIndex index;
    index.add(QRectF());
    QVERIFY(index.isEmpty());
    QVERIFY(index.isFree(QRectF(-10, -10, 20, 20)));
}

void TestRectIndex::whatCoversVeryMuchIsFoundToo()
{
    RectIndex index;
    index.add(QRectF(-1e12, -1e12, 2e12, 2e12), 3);
    QCOMPARE(index.allMeeting(QRectF(5, 5, 1, 1)), std::vector<int>{3});
    QVERIFY(index.isFree(QRectF(5, 5, 1, 1), 3));
}

QTEST_MAIN(TestRectIndex)
#include "tst_rectindex.moc"
