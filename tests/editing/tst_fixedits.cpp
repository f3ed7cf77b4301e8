// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every fix that a finding of the golden plans offers is one undoable step.
#include "model/base/safefile.h"
#include "model/catalog/catalog.h"
#include "model/editing/fixedits.h"
#include "model/editing/plandocument.h"
#include "model/pipeline/derive.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestFixEdits : public QObject
{
    Q_OBJECT

    const QString m_folder = QStringLiteral(PORTOLAN_SOURCE "/tests/golden/checks/");
    const Catalog m_catalog = Catalog::load({});

    Plan golden(const QString &check)
    {
        const QString path = m_folder + check + u"/raises.portolan"_s;
        const auto bytes = readFile(path);
        const auto plan = bytes ? readPlan(*bytes, path, m_catalog.lookup()) : Result<Plan>(bytes.error());
        return plan ? *plan : Plan();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFixIsOneStepThatUndoTakesBack()
    {
        int fixes = 0;
        for (const QString &check : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            PlanDocument document(m_catalog.lookup());
            document.begin(golden(check));
            const QByteArray before = writePlan(document.plan());
            const auto derived = derive(document.plan(), Texts());
            for (const Finding &finding : derived->findings)
                for (const Fix &fix : finding.fixes) {
                    const PlanEdit edit = fixEdit(document.plan(), fix);
                    QCOMPARE(edit.name, fix.text);
                    QVERIFY2(!edit.isEmpty(), qPrintable(finding.id + u": "_s + fix.text));
                    QVERIFY2(document.push(edit).ok(), qPrintable(fix.text));
                    QVERIFY(writePlan(document.plan()) != before);
                    QCOMPARE(document.history().count(), 1);
                    QCOMPARE(document.history().undoText(), fix.text);
                    document.history().undo();
                    QCOMPARE(writePlan(document.plan()), before);
                    document.history().redo();
                    document.history().undo();
                    QCOMPARE(writePlan(document.plan()), before);
                    ++fixes;
                }
        }
        QVERIFY2(fixes > 100, qPrintable(QString::number(fixes)));
    }

    void aFixOfAnOlderPlanIsRefusedAndChangesNothing()
    {
        PlanDocument document(m_catalog.lookup());
        document.begin(golden(u"duplicate-address"_s));
        const auto derived = derive(document.plan(), Texts());
        const auto finding = std::find_if(derived->findings.begin(), derived->findings.end(),
                                          [](const Finding &each) { return !each.fixes.isEmpty(); });
        QVERIFY(finding != derived->findings.end());
        const PlanEdit edit = fixEdit(derived->plan, finding->fixes.first());
        Plan other = document.plan();
        for (const Device &device : derived->plan.devices)
            other.devices.remove(device.id);
        document.begin(other);
        const QByteArray before = writePlan(document.plan());
        QVERIFY(!document.push(edit).ok());
        QCOMPARE(writePlan(document.plan()), before);
    }
};

QTEST_GUILESS_MAIN(TestFixEdits)
#include "tst_fixedits.moc"
