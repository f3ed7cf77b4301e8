// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exported drawings with the way of a packet or with what differs: they say what they show, and cut nothing off.
#include "model/drawing/overdrawing.h"
#include "model/rules/tracewords.h"
#include "tests/drawing/samples.h"

#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const DerivedPlan> house()
{
    return derived(readTemplate(QStringLiteral(PORTOLAN_SOURCE "/resources/templates/broadcast-house.portolan")));
}

QString textsOf(const QByteArray &svg)
{
    QString texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text().toString() + u'\n';
    return texts;
}

DrawingOptions traced(const std::shared_ptr<const DerivedPlan> &plan, const QString &words)
{
    DrawingOptions options;
    const auto question = readTraceQuestion(words, plan->plan, plan->flows);
    const auto answer = trace(plan->plan, plan->flows, plan->rules, *question);
    layTrace(options, plan, *question, *answer);
    return options;
}

} // namespace

class TestOverDrawing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aTraceIsDrawnWithItsRulesTranslationAndVerdict()
    {
        const auto plan = house();
        const QString texts =
            textsOf(drawingSvg(plan->plan, plan.get(), traced(plan, u"cam-a,ingest-01,udp,9000"_s)));
        for (const QString &word :
             {u"Permitted"_s, u"ingest-01, udp 9000"_s, u" permits"_s, u"192.168.10.21"_s, u"10.60.1.21"_s})
            QVERIFY2(texts.contains(word), qPrintable(word));
        QVERIFY(!textsOf(drawingSvg(plan->plan, plan.get())).contains(u"Permitted"_s));
    }

    void aDenialSaysWhereAndWhy()
    {
        const auto plan = house();
        const QString texts = textsOf(drawingSvg(plan->plan, plan.get(), traced(plan, u"cam-a,partner,tcp,443"_s)));
        for (const QString &word :
             {u"Denied by default at van-a-router"_s, u"No requirement asks for it."_s, u"denied by default"_s})
            QVERIFY2(texts.contains(word), qPrintable(word));
        const QString near = textsOf(drawingSvg(plan->plan, plan.get(), traced(plan, u"cam-a,ingest-01,udp,9"_s)));
        QVERIFY(near.contains(QRegularExpression(u"R-\\w+ would permit it but for the destination port"_s)));
    }

    void whatDiffersIsDrawnOverBothPlans()
    {
        const auto before = house();
        Plan changed = before->plan;
        changed.devices.remove(u"partner"_s);
        changed.requirements.remove(u"partner-feed"_s);
        const auto after = derived(changed);
        const auto comparison = Comparison::of(before, after, Texts());
        DrawingOptions options;
        layChanges(options, comparison, u"older.portolan"_s);
        const QString texts = textsOf(drawingSvg(comparison->both->plan, comparison->both.get(), options));
        for (const QString &word : {u"compared with older.portolan"_s, u"Partner studio"_s, u"1 closed"_s})
            QVERIFY2(texts.contains(word), qPrintable(word));
        QVERIFY(!textsOf(drawingSvg(after->plan, after.get())).contains(u"Partner studio"_s));
        QCOMPARE(Comparison::of(after, after, Texts())->verdict(Texts()), u"No difference"_s);
        Plan renamed = before->plan;
        Device device = *renamed.devices.find(u"mix-01"_s);
        device.name = u"Mixer"_s;
        renamed.devices.put(device);
        QCOMPARE(Comparison::of(before, derived(renamed), Texts())->verdict(Texts()),
                 u"Every point permits what it did"_s);
    }

    void noPlateIsCutOffAtAnySize()
    {
        const auto plan = house();
        for (const QSizeF &size : {QSizeF(), QSizeF(700, 400), QSizeF(300, 900), QSizeF(1, 1), QSizeF(60, 30)}) {
            DrawingOptions options = traced(plan, u"cam-a,partner,tcp,443"_s);
            options.size = size;
            options.ink = &Ink::light();
            const auto png = drawingPng(plan->plan, plan.get(), options);
            QVERIFY(png.ok());
            const QImage image = QImage::fromData(*png);
            if (!size.isEmpty())
                QCOMPARE(image.size(), size.toSize());
            // The frame of a plate never touches the edge of the picture.
            for (int y = 0; y < image.height() && image.width() > 100; ++y)
                for (const int x : {0, image.width() - 1})
                    QVERIFY2(image.pixelColor(x, y) != Ink::light().deny,
                             qPrintable(u"%1x%2 at %3 %4"_s.arg(image.width()).arg(image.height()).arg(x).arg(y)));
        }
    }

    void theSameQuestionGivesTheSameBytes()
    {
        const auto a = house(), b = house();
        const DrawingOptions one = traced(a, u"cam-a,ingest-01,udp,9000"_s),
                             two = traced(b, u"cam-a,ingest-01,udp,9000"_s);
        QCOMPARE(drawingSvg(a->plan, a.get(), one), drawingSvg(b->plan, b.get(), two));
        QCOMPARE(drawingPdf(a->plan, a.get(), one), drawingPdf(b->plan, b.get(), two));
    }

    void aQuestionIsReadFromOneLine_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("read"); // empty: refused
        const auto row = [](const char *words, const char *read) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(read);
        };
        row("cam-a,ingest-01,udp,9000", "van-a-encoder → ingest-01, udp 9000");
        row(" cam-a , ingest-01 , udp , 9000 ", "van-a-encoder → ingest-01, udp 9000");
        row("cam-a,8.8.8.8,icmp", "van-a-encoder → 8.8.8.8, icmp");
        row("2001:db8::1,fd50:10::40,tcp,0", "2001:db8::1 → fd50:10::40, tcp 0");
        row("cam-a,ingest-01", "van-a-encoder → ingest-01, udp 9000"); // the first need of the two
        row("ingest-01,cam-a", "van-a-encoder → ingest-01, udp 9000"); // it goes the other way
        row("cam-a,mix-01", "van-a-encoder → mix-01, tcp 443");
        for (const char *wrong : {"", ",", "cam-a", "cam-a,", ",cam-a,tcp,1", "cam-a,ingest-01,tcp",
                                  "cam-a,ingest-01,tcp,", "cam-a,ingest-01,tcp,any", "cam-a,ingest-01,tcp,1-2",
                                  "cam-a,ingest-01,tcp,65536", "cam-a,ingest-01,tcp,-1", "cam-a,ingest-01,icmp,8",
                                  "cam-a,ingest-01,carrier-pigeon,1", "cam-a,ingest-01,tcp,1,2"})
            row(wrong, "");
    }
    void aQuestionIsReadFromOneLine()
    {
        QFETCH(QString, words);
        QFETCH(QString, read);
        const auto plan = house();
        const auto question = readTraceQuestion(words, plan->plan, plan->flows);
        QCOMPARE(question.ok(), !read.isEmpty());
        if (question)
            QCOMPARE(traceWords(plan->plan, *question), read);
        else
            QVERIFY(!question.error().remedy.isEmpty());
    }
};

QTEST_MAIN(TestOverDrawing)
#include "tst_overdrawing.moc"
