// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file is shown whole: one fault in a message, several in a list that scrolls and is copied.
#include "views/dialogs/messages.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"\\A(?!This plugin does not support propagateSizeHints).+"_s));
    }
    void oneFaultIsOneMessage();
    void severalFaultsAreAListThatIsCopied();
    void aHugeValueIsCut();

private:
    /// Does this with the dialog that opens next, then closes it.
    static void withDialog(const std::function<void(QWidget *)> &look, const std::function<void()> &open)
    {
        bool looked = false;
        QTimer::singleShot(0, qApp, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            look(dialog);
            looked = true;
            dialog->close();
        });
        open();
        QVERIFY(looked);
    }
};

void TestMessages::oneFaultIsOneMessage()
{
    const Error error{
        .what = u"Odd."_s, .remedy = u"Mend it."_s, .file = u"/x/a.portolan"_s, .line = 3, .field = u"zones[0]"_s};
    withDialog(
        [](QWidget *dialog) {
            auto *box = qobject_cast<QMessageBox *>(dialog);
            QVERIFY(box);
            QCOMPARE(box->text(), u"Not opened."_s);
            QCOMPARE(box->informativeText(), u"a.portolan, line 3, field zones[0]\nOdd.\nMend it."_s);
        },
        [&] { showError(nullptr, u"Not opened."_s, error); });
}

void TestMessages::severalFaultsAreAListThatIsCopied()
{
    QList<Error> faults;
    for (int i = 1; i <= 150; ++i)
        faults.append(
            {.what = u"Fault\n%1."_s.arg(i), .file = u"/x/a.portolan"_s, .line = i, .field = u"f%1"_s.arg(i)});
    withDialog(
        [](QWidget *dialog) {
            const auto *text = dialog->findChild<QPlainTextEdit *>();
            QVERIFY(text && text->isReadOnly());
            const QStringList lines = text->toPlainText().split(u'\n');
            QCOMPARE(lines.size(), 151);
            QCOMPARE(lines.at(149), u"Line 150: f150: Fault 150."_s);
            QVERIFY(lines.last().contains(u"7"_s));
            for (QPushButton *button : dialog->findChildren<QPushButton *>())
                if (button->text() == u"Copy"_s)
                    button->click();
            QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
        },
        [&] { showError(nullptr, u"Not opened."_s, Error::ofAll(faults, 7)); });
}

void TestMessages::aHugeValueIsCut()
{
    const Error error{
        .what = QString(5'000'000, u'x'), .remedy = {}, .file = u"a"_s, .field = QString(5'000'000, u'y')};
    withDialog(
        [](QWidget *dialog) {
            auto *box = qobject_cast<QMessageBox *>(dialog);
            QVERIFY(box && box->informativeText().size() < 5000);
        },
        [&] { showError(nullptr, u"Not opened."_s, error); });
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
