// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every check on the shelf has a plan that raises it, with what it says, and one that it leaves alone:
// tests/golden/checks/<check>/raises.portolan, expected.csv, silent.portolan.
#include "model/base/csv.h"
#include "model/base/safefile.h"
#include "model/catalog/catalog.h"
#include "model/pipeline/derive.h"
#include "model/plan/planfile.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(PORTOLAN_SOURCE "/tests/golden/checks/");

QByteArray subjectsOf(const Finding &finding)
{
    QStringList subjects;
    for (const Subject &subject : finding.subjects)
        subjects.append(subject.table + u'/' + subject.id);
    return subjects.join(u';').toUtf8();
}

/// The findings of one check as expected.csv holds them.
QByteArray asCsv(const QList<Finding> &findings, const QString &check)
{
    QByteArray csv =
        csvRow({u"severity"_s, u"code"_s, u"id"_s, u"subjects"_s, u"text"_s, u"needs"_s, u"found"_s, u"remedy"_s},
               CsvReader::Machines);
    for (const Finding &each : findings)
        if (each.check == check)
            csv += csvRow({severityWord(each.severity), each.code, each.id, QString::fromUtf8(subjectsOf(each)),
                           each.text, each.needs, each.found, each.remedy},
                          CsvReader::Machines);
    return csv.replace("\r\n", "\n");
}

QStringList checkIds()
{
    QStringList ids;
    for (const Check &check : allChecks())
        ids.append(check.id);
    return ids;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = Catalog::load({});

    std::shared_ptr<const DerivedPlan> derived(const QString &path)
    {
        const auto bytes = readFile(path);
        if (!bytes) {
            qWarning().noquote() << bytes.error().text();
            return {};
        }
        const auto plan = readPlan(*bytes, path, m_catalog.lookup());
        if (!plan) {
            qWarning().noquote() << plan.error().text();
            return {};
        }
        return derive(*plan, Texts());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCheckRaisesItsGoldenFindings_data()
    {
        QTest::addColumn<QString>("check");
        for (const QString &id : checkIds())
            QTest::newRow(id.toUtf8().constData()) << id;
    }
    void everyCheckRaisesItsGoldenFindings()
    {
        QFETCH(QString, check);
        const auto plan = derived(folder + check + u"/raises.portolan"_s);
        QVERIFY(plan);
        const QByteArray found = asCsv(plan->findings, check);
        QVERIFY2(found.count('\n') > 1, "nothing was raised");
        if (qEnvironmentVariableIsSet("PORTOLAN_UPDATE_GOLDEN"))
            QVERIFY(writeFile(folder + check + u"/expected.csv"_s, found).ok());
        const auto expected = readFile(folder + check + u"/expected.csv"_s);
        QVERIFY2(expected && *expected == found, found.constData());
    }

    void everyCheckLeavesItsSilentPlanAlone_data() { everyCheckRaisesItsGoldenFindings_data(); }
    void everyCheckLeavesItsSilentPlanAlone()
    {
        QFETCH(QString, check);
        const auto plan = derived(folder + check + u"/silent.portolan"_s);
        QVERIFY(plan);
        QCOMPARE(asCsv(plan->findings, check), asCsv({}, check));
        // Silent because all is well, not because there is nothing.
        QVERIFY(!plan->plan.devices.isEmpty());
    }

    void noFolderIsLeftOfACheckThatIsGone()
    {
        QStringList folders = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
                    ids = checkIds();
        ids.sort();
        QCOMPARE(folders, ids);
    }

    void codesAndFileNamesAreThoseOfTheCheck()
    {
        QSet<QString> codes;
        static const QRegularExpression form(u"\\A[APMNFZR]-\\d\\d\\z"_s);
        for (const Check &check : allChecks()) {
            QVERIFY2(form.match(check.code).hasMatch(), qPrintable(check.code));
            QVERIFY2(!codes.contains(check.code), qPrintable(check.code));
            codes.insert(check.code);
            QVERIFY(!check.title.isEmpty() && !check.title.endsWith(u'.'));
            QVERIFY(QFile::exists(
                QStringLiteral(PORTOLAN_SOURCE "/model/checks/%1.cpp").arg(QString(check.id).remove(u'-'))));
        }
        QVERIFY(codes.size() >= 30);
    }

    void everyFindingSaysWhatWhyAndWhatToDo()
    {
        for (const QString &id : checkIds()) {
            const auto plan = derived(folder + id + u"/raises.portolan"_s);
            QVERIFY(plan);
            QSet<QString> seen;
            for (const Finding &each : plan->findings) {
                QVERIFY2(!each.text.isEmpty() && !each.needs.isEmpty() && !each.found.isEmpty() &&
                             !each.remedy.isEmpty(),
                         qPrintable(each.id));
                QVERIFY2(!each.subjects.isEmpty() && !each.subjects.first().id.isEmpty(), qPrintable(each.id));
                QVERIFY2(each.text.endsWith(u'.') && each.remedy.endsWith(u'.'), qPrintable(each.text));
                QVERIFY2(
                    !(each.text + each.needs + each.found + each.remedy).contains(QRegularExpression(u"%\\d|%n"_s)),
                    qPrintable(each.text));
                QVERIFY2(!seen.contains(each.id), qPrintable(each.id));
                seen.insert(each.id);
            }
        }
    }

    void findingsAreTheSameTwiceAndErrorsComeFirst()
    {
        for (const QString &id : checkIds()) {
            const QString path = folder + id + u"/raises.portolan"_s;
            const auto one = derived(path), two = derived(path);
            QCOMPARE(one->findings.size(), two->findings.size());
            for (int i = 0; i < one->findings.size(); ++i) {
                QCOMPARE(one->findings.at(i).id, two->findings.at(i).id);
                QCOMPARE(one->findings.at(i).text, two->findings.at(i).text);
                if (i > 0)
                    QVERIFY(one->findings.at(i - 1).severity <= one->findings.at(i).severity);
            }
        }
    }

    void anApprovalMarksItsFindingAndNoOther()
    {
        const auto before = derived(folder + u"double-forward/raises.portolan"_s);
        Plan plan = before->plan;
        const QString id = before->findings.first().id;
        Approval approval;
        approval.id = id;
        approval.reason = u"Known."_s;
        plan.approvals.put(approval);
        const auto after = derive(plan, Texts());
        QCOMPARE(after->findings.size(), before->findings.size());
        for (const Finding &each : after->findings) {
            QCOMPARE(each.approved, each.id == id);
            QCOMPARE(each.approvalReason, each.id == id ? u"Known."_s : QString());
        }
    }

    void aFindingKeepsItsIdThroughAnUnrelatedEdit()
    {
        for (const QString &id : checkIds()) {
            const auto before = derived(folder + id + u"/raises.portolan"_s);
            Plan plan = before->plan;
            Device device;
            device.id = u"zzz-newcomer"_s;
            device.name = u"Newcomer"_s;
            plan.devices.put(device);
            Zone zone;
            zone.id = u"zzz-attic"_s;
            plan.zones.put(zone);
            const auto after = derive(plan, Texts());
            QStringList ids;
            for (const Finding &each : after->findings)
                ids.append(each.id);
            for (const Finding &each : before->findings)
                QVERIFY2(ids.contains(each.id), qPrintable(each.id));
        }
    }

    void manyEqualFaultsAreOneFinding()
    {
        Plan plan = derived(folder + u"address-outside-zone/silent.portolan"_s)->plan;
        for (int i = 0; i < 2000; ++i) {
            Device device;
            device.id = u"d%1"_s.arg(i, 4, 10, QChar(u'0'));
            device.roles = {u"autodesk-flame/burn-node"_s, u"dante/device"_s};
            device.interfaces = {{.id = u"p"_s,
                                  .zone = u"prod"_s,
                                  .addresses = {u"192.168.%1.%2"_s.arg(i / 200).arg(i % 200)},
                                  .extra = {}}};
            plan.devices.put(device);
        }
        for (const QString &product : {u"autodesk-flame"_s, u"dante"_s})
            plan.products.put(*m_catalog.product(product));
        const auto after = derive(plan, Texts());
        QMap<QString, int> counts;
        for (const Finding &each : after->findings) {
            ++counts[each.check];
            QVERIFY(each.subjects.size() <= 52);
            QVERIFY(each.text.size() < 400);
        }
        QCOMPARE(counts.value(u"address-outside-zone"_s), 1);
        QCOMPARE(counts.value(u"port-clash"_s), 1);
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            QVERIFY2(*count < 12, qPrintable(count.key()));
    }

    void hostileNamesStayInOneLine()
    {
        Plan plan = derived(folder + u"duplicate-address/raises.portolan"_s)->plan;
        for (const QString &id : {u"a"_s, u"c"_s, u"d"_s}) {
            Device device = *plan.devices.find(id);
            device.name = u"two\nlines\u202e\u2028%1 %n"_s;
            plan.devices.put(device);
        }
        const auto after = derive(plan, Texts());
        QVERIFY(!after->findings.isEmpty());
        for (const Finding &each : after->findings)
            for (QChar c : each.text + each.needs + each.found + each.remedy)
                QVERIFY2(c.isPrint(), qPrintable(each.text));
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
