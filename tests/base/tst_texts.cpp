// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of one language: English is the source, and what is missing falls back to it.
#include "model/base/texts.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void englishIsTheSource();
    void whatIsMissingFallsBackToEnglish();
};

void TestTexts::englishIsTheSource()
{
    const Texts english;
    QCOMPARE(english.language(), u"en"_s);
    QCOMPARE(english.translate("Nothing", "A text of no room."), u"A text of no room."_s);
    QCOMPARE(english.translate("Nothing", "%n rows", nullptr, 3), u"3 rows"_s);
    QCOMPARE(Texts::languages().first(), u"en"_s);
    QCOMPARE(Texts::languages().count(u"en"_s), 1);
}

void TestTexts::whatIsMissingFallsBackToEnglish()
{
    for (const QString &language : {u"es"_s, u"xx"_s, u"../../etc/passwd"_s, QString()}) {
        const Texts texts(language);
        QCOMPARE(texts.translate("Nothing", "A text of no room."), u"A text of no room."_s);
        QCOMPARE(texts.of(LocalText(u"one"_s)), u"one"_s);
    }
    LocalText text(u"one"_s);
    text.byLanguage.insert(u"es"_s, u"uno"_s);
    QCOMPARE(Texts(u"es"_s).of(text), u"uno"_s);
    QCOMPARE(Texts(u"fr"_s).of(text), u"one"_s);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
