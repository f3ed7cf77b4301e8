// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector: fields become edits, what is refused is said at the field, several things share a page.
#include "tests/support/inspectorstage.h"
#include "views/inspector/formwidgets.h"
#include "views/inspector/inspectorpanel.h"
#include "views/theme/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

using Stage = testing::InspectorStage;

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingChosenShowsTheProject()
    {
        Stage stage;
        QCOMPARE(stage.find<QLineEdit>(u"name"_s)->text(), u"Studio 4"_s);
        stage.type(u"client"_s, u"The house"_s);
        QCOMPARE(stage.document.plan().project.client, u"The house"_s);
        stage.document.history().undo();
        stage.settle();
        QCOMPARE(stage.find<QLineEdit>(u"client"_s)->text(), u"Someone"_s);
    }

    void aDeviceIsChangedFieldByField()
    {
        Stage stage;
        stage.select(Selection::device(u"ws1"_s));
        stage.type(u"name"_s, u"flame-09"_s);
        QCOMPARE(stage.document.plan().devices.find(u"ws1"_s)->name, u"flame-09"_s);
        stage.type(u"addresses:primary"_s, u"10.10.0.77"_s);
        QCOMPARE(stage.document.plan().devices.find(u"ws1"_s)->interfaces.first().addresses,
                 QStringList{u"10.10.0.77"_s});
        QCOMPARE(stage.document.history().count(), 2);
    }

    void whatIsInvalidIsSaidAtTheFieldAndThePlanKeepsItsValue()
    {
        Stage stage;
        stage.select(Selection::device(u"ws1"_s));
        const QByteArray before = writePlan(stage.document.plan());
        stage.type(u"addresses:primary"_s, u"10.10.0.999"_s);
        QCOMPARE(writePlan(stage.document.plan()), before);
        QVERIFY(stage.says(u"10.10.0.999"_s));
        auto *edit = stage.find<QLineEdit>(u"addresses:primary"_s);
        QCOMPARE(edit->text(), u"10.10.0.999"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), u"10.10.0.11"_s);
        stage.type(u"count"_s, u"0"_s);
        QCOMPARE(writePlan(stage.document.plan()), before);
        stage.type(u"name"_s, u"burn"_s);
        QCOMPARE(writePlan(stage.document.plan()), before);
        QCOMPARE(stage.document.history().count(), 0);
    }

    void severalDevicesShareAPageAndDifferingValuesAreCounted()
    {
        Stage stage;
        stage.select(Selection::devices({u"ws1"_s, u"burn"_s, u"ps"_s}));
        auto *count = stage.find<QLineEdit>(u"count"_s);
        QVERIFY(count->text().isEmpty());
        QVERIFY(count->placeholderText().startsWith(u'2'));
        stage.type(u"count"_s, u"4"_s);
        for (const QString &id : {u"ws1"_s, u"burn"_s, u"ps"_s})
            QCOMPARE(stage.document.plan().devices.find(id)->count, 4);
        QCOMPARE(stage.document.history().count(), 1);
    }

    void anOptionOfTheDeviceWinsAndCanBeGivenBack()
    {
        Stage stage;
        stage.select(Selection::device(u"ws1"_s));
        stage.type(u"option:autodesk-flame/media"_s, u"50000-50010"_s);
        QCOMPARE(stage.document.plan()
                     .devices.find(u"ws1"_s)
                     ->options.value("autodesk-flame"_L1)
                     .toObject()
                     .value("media"_L1)
                     .toString(),
                 u"50000-50010"_s);
        stage.type(u"option:autodesk-flame/media"_s, u"70000"_s);
        QCOMPARE(stage.document.history().count(), 1);
        auto *edit = stage.find<QLineEdit>(u"option:autodesk-flame/media"_s);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClick(edit, Qt::Key_Return);
        stage.settle();
        QVERIFY(stage.document.plan().devices.find(u"ws1"_s)->options.isEmpty());
    }

    void aZoneRefusesWhatIsNoSubnet()
    {
        Stage stage;
        stage.select(Selection::zone(u"stor"_s));
        stage.type(u"subnets"_s, u"10.20.0.1/24"_s);
        QCOMPARE(stage.document.plan().zones.find(u"stor"_s)->subnets, QStringList{u"10.20.0.0/29"_s});
        stage.type(u"vlan"_s, u"4095"_s);
        QCOMPARE(stage.document.plan().zones.find(u"stor"_s)->vlan, 0);
        stage.type(u"vlan"_s, u"20"_s);
        QCOMPARE(stage.document.plan().zones.find(u"stor"_s)->vlan, 20);
    }

    void aGatewaySwitchIsAnEdit()
    {
        Stage stage;
        stage.select(Selection::gateway(u"core"_s));
        auto *stateful = stage.find<QCheckBox>(u"stateful"_s);
        QVERIFY(stateful && stateful->isChecked());
        stateful->click();
        QCOMPARE(stage.document.plan().gateways.find(u"core"_s)->stateful, false);
    }

    void aRuleAnswersWhyItIsThere()
    {
        Stage stage;
        QVERIFY(stage.workspace->derived()->rules.ruleCount() > 0);
        const RuleSet &set = stage.workspace->derived()->rules.points.first();
        for (const Rule &rule : set.rules) {
            stage.select(Selection::rule(set.id, rule.id));
            bool chain = false;
            for (const QWidget *widget : stage.panel->findChildren<QWidget *>())
                chain = chain || (dynamic_cast<const ChainWidget *>(widget) &&
                                  widget->accessibleName().contains(u"Requirement"_s));
            QVERIFY2(chain, qPrintable(rule.id));
            QVERIFY(!stage.panel->grab().isNull());
        }
    }

    void everyPageCanBeShownAndDrawn()
    {
        Stage stage;
        const auto derived = stage.workspace->derived();
        for (const Finding &finding : derived->findings)
            stage.select(Selection::finding(finding.id));
        for (int flow = 0; flow < derived->flows.flows.size(); ++flow) {
            stage.select(Selection::flows(*derived, {flow}));
            stage.select(Selection::requirement(derived->flows.needOf(derived->flows.flows.at(flow)).key()));
        }
        stage.select({{{.kind = Pick::Kind::Device, .id = u"ws1"_s}, {.kind = Pick::Kind::Zone, .id = u"prod"_s}}});
        stage.select(Selection::device(u"nobody"_s));
        stage.select(Selection::requirement(u"r1"_s));
        QVERIFY(stage.find<QLineEdit>(u"ports"_s));
        stage.type(u"ports"_s, u"99999"_s);
        QCOMPARE(portsText(stage.document.plan().requirements.find(u"r1"_s)->ports), u"2049"_s);
        QVERIFY(!stage.panel->grab().isNull());
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
