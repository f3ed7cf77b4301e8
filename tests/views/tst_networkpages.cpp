// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's pages of gateways, zones, requirements and the project, and the dialogs they open.
#include "tests/support/inspectorstage.h"
#include "views/inspector/formwidgets.h"
#include "views/inspector/inspectorpanel.h"
#include "views/inspector/natdialog.h"
#include "views/inspector/restrictiondialog.h"
#include "views/theme/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

struct Stage : testing::InspectorStage
{
    const Gateway &core() const { return *workspace->plan().gateways.find(u"core"_s); }
};

template <class T>
T *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<T *>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

bool saysIn(const QWidget *window, const QString &words)
{
    for (const QLabel *label : window->findChildren<QLabel *>())
        if (label->isVisibleTo(window) && label->text().contains(words))
            return true;
    return false;
}

} // namespace

class TestNetworkPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGatewayBecomesAPairAndBack()
    {
        Stage stage;
        stage.select(Selection::gateway(u"core"_s));
        stage.press(u"One box; make it a pair"_s);
        QCOMPARE(stage.core().boxes.size(), 2);
        stage.type(u"box:a:lan"_s, u"10.10.0.2"_s);
        QCOMPARE(stage.core().boxes.first().addresses.value(u"lan"_s), QStringList{u"10.10.0.2"_s});
        stage.type(u"box:b:lan"_s, u"10.10.0.1"_s);
        QVERIFY(stage.says(u"the address that the boxes share"_s));
        QVERIFY(stage.core().boxes.last().addresses.isEmpty());
        stage.document.history().undo();
        stage.document.history().undo();
        QVERIFY(stage.core().boxes.isEmpty());
    }

    void aBridgeThatTranslatesIsRefusedAtItsBox()
    {
        Stage stage;
        stage.select(Selection::gateway(u"core"_s));
        auto *box = stage.find<QCheckBox>(u"bridge"_s);
        QVERIFY(box);
        box->click();
        stage.settle();
        QVERIFY(stage.says(u"A bridge cannot translate addresses."_s));
        QVERIFY(!stage.core().bridge);
        QCOMPARE(box->checkState(), Qt::Unchecked);
        stage.find<QCheckBox>(u"protectsItself"_s)->click();
        stage.settle();
        QVERIFY(stage.core().protectsItself);
    }

    void multicastIsSetAtGatewayAndZone()
    {
        Stage stage;
        stage.select(Selection::gateway(u"core"_s));
        QVERIFY(!stage.find<QComboBox>(u"multicastBy"_s));
        stage.find<QCheckBox>(u"routesMulticast"_s)->click();
        stage.settle();
        stage.choose(u"multicastBy"_s, u"igmp-proxy"_s);
        QCOMPARE(stage.core().multicastBy, Gateway::MulticastBy::IgmpProxy);
        stage.find<QCheckBox>(u"mdnsReflector"_s)->click();
        stage.settle();
        QVERIFY(stage.core().mdnsReflector);
        stage.select(Selection::zone(u"prod"_s));
        stage.find<QCheckBox>(u"igmpSnooping"_s)->click();
        stage.settle();
        QVERIFY(stage.says(u"forget who subscribed"_s));
        QCOMPARE(stage.find<QComboBox>(u"querier"_s)->findData(u"ps"_s), -1); // stands in another zone
        stage.choose(u"querier"_s, u"core"_s);
        QCOMPARE(stage.workspace->plan().zones.find(u"prod"_s)->querier, u"core"_s);
        QVERIFY(!stage.says(u"forget who subscribed"_s));
    }

    void theRendezvousPointIsAGatewayOrAnAddress()
    {
        Stage stage;
        stage.select(Selection::gateway(u"core"_s));
        QVERIFY(!stage.find<QComboBox>(u"rendezvousPoint"_s));
        stage.find<QCheckBox>(u"routesMulticast"_s)->click();
        stage.settle();
        const auto type = [&stage](const QString &text) {
            auto *box = stage.find<QComboBox>(u"rendezvousPoint"_s);
            QVERIFY(box);
            box->lineEdit()->selectAll();
            QTest::keyClick(box->lineEdit(), Qt::Key_Delete);
            QTest::keyClicks(box->lineEdit(), text);
            QTest::keyClick(box->lineEdit(), Qt::Key_Return);
            stage.settle();
        };
        type(stage.core().label());
        QCOMPARE(stage.core().rendezvousPoint, u"core"_s);
        type(u"nobody"_s);
        QVERIFY(stage.says(u"neither a gateway nor an address"_s));
        QCOMPARE(stage.core().rendezvousPoint, u"core"_s);
        type(u"10.10.0.1, fd00::1"_s);
        QCOMPARE(stage.core().rendezvousPoint, u"10.10.0.1, fd00::1"_s);
        type(QString());
        QVERIFY(stage.core().rendezvousPoint.isEmpty());
        type(u"core"_s);
        stage.choose(u"multicastBy"_s, u"igmp-proxy"_s);
        QVERIFY(!stage.find<QComboBox>(u"rendezvousPoint"_s)); // a proxy has none
    }

    void theTimeToLiveIsANumberOrNothing()
    {
        Stage stage;
        stage.select(Selection::requirement(u"r1"_s));
        stage.type(u"ttl"_s, u"256"_s);
        QVERIFY(stage.says(u"Write 1 to 255"_s));
        QCOMPARE(stage.workspace->plan().requirements.find(u"r1"_s)->ttl, 0);
        stage.type(u"ttl"_s, u"16"_s);
        QCOMPARE(stage.workspace->plan().requirements.find(u"r1"_s)->ttl, 16);
    }

    void theProjectChoosesTheFormOfRules()
    {
        Stage stage;
        stage.choose(u"ruleForm"_s, u"auditable"_s);
        QCOMPARE(stage.workspace->plan().project.ruleForm, Project::RuleForm::Auditable);
        stage.choose(u"ruleForm"_s, u"cover"_s);
        QCOMPARE(stage.workspace->plan().project.ruleForm, Project::RuleForm::Cover);
        stage.document.history().undo();
        stage.document.history().undo();
        QCOMPARE(stage.workspace->plan().project.ruleForm, Project::RuleForm::Compact);
    }

    void aGatewaySaysHowManyRulesItNeedsAtLeast()
    {
        Stage stage;
        stage.select(Selection::gateway(u"core"_s));
        const qsizetype rules = stage.workspace->derived()->rules.point(u"core"_s)->rules.size();
        QVERIFY(rules > 0);
        QVERIFY(stage.says(u"all of them"_s));
    }

    void aTranslationIsExplainedWhileItIsTyped()
    {
        Stage stage;
        stage.select(Selection::gateway(u"core"_s));
        stage.press(u"Add translation…"_s);
        auto *dialog = openDialog<NatDialog>();
        QVERIFY(dialog);
        const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
        boxes.at(0)->setCurrentIndex(boxes.at(0)->findData(int(Nat::Kind::Static)));
        boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(u"wan"_s));
        QLineEdit *inside = nullptr, *outside = nullptr;
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == "Inside"_L1)
                inside = edit;
            if (edit->accessibleName() == "Outside"_L1)
                outside = edit;
        }
        QVERIFY(inside && outside && inside->isVisibleTo(dialog));
        inside->setText(u"10.10.0.11"_s);
        QVERIFY(saysIn(dialog, u"outside are missing"_s));
        outside->setText(u"203.0.113.8/30"_s);
        QVERIFY(saysIn(dialog, u"not as long"_s));
        outside->setText(u"203.0.113.10"_s);
        QVERIFY(saysIn(dialog, u"Beyond eth2, 10.10.0.11 is seen as 203.0.113.10"_s));
        dialog->accept();
        stage.settle();
        QCOMPARE(stage.core().nat.size(), 3);
        QCOMPARE(stage.core().nat.last().outside, QStringList{u"203.0.113.10"_s});
    }

    void aRestrictionIsAskedForWithItsReason()
    {
        Stage stage;
        stage.select(Selection::gateway(u"core"_s));
        stage.press(u"Add path restriction…"_s);
        auto *dialog = openDialog<RestrictionDialog>();
        QVERIFY(dialog);
        auto *reason = dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!saysIn(dialog, u"The reason is missing."_s)); // nobody has done anything wrong yet
        QTest::keyClicks(reason, u"x"_s);
        QTest::keyClick(reason, Qt::Key_Backspace);
        QVERIFY(saysIn(dialog, u"The reason is missing."_s));
        QTest::keyClicks(reason, u"by the proxy"_s);
        dialog->accept();
        stage.settle();
        QCOMPARE(stage.workspace->plan().restrictions.size(), 1);
        QCOMPARE(stage.workspace->plan().restrictions.at(0).reason, u"by the proxy"_s);
        QVERIFY(stage.says(u"by the proxy"_s));
        stage.document.history().undo();
        QVERIFY(stage.workspace->plan().restrictions.isEmpty());
    }
};

QTEST_MAIN(TestNetworkPages)
#include "tst_networkpages.moc"
