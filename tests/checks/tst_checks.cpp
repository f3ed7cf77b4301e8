// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every check on the shelf has a plan that raises it, with what it says, and one that it leaves alone:
// tests/golden/checks/<check>/raises.portolan, expected.csv, silent.portolan.
#include "model/base/csv.h"
#include "model/base/safefile.h"
#include "model/catalog/catalog.h"
#include "model/pipeline/derive.h"
#include "model/plan/planfile.h"
#include "tests/support/bigplan.h"

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

QStringList fixTexts(const Finding &finding)
{
    QStringList texts;
    for (const Fix &fix : finding.fixes)
        texts.append(fix.text);
    return texts;
}

/// The findings of one check as expected.csv holds them.
QByteArray asCsv(const QList<Finding> &findings, const QString &check)
{
    QByteArray csv = csvRow({u"severity"_s, u"code"_s, u"id"_s, u"subjects"_s, u"text"_s, u"needs"_s, u"found"_s,
                             u"remedy"_s, u"fixes"_s},
                            CsvReader::Machines);
    for (const Finding &each : findings)
        if (each.check == check)
            csv += csvRow({severityWord(each.severity), each.code, each.id, QString::fromUtf8(subjectsOf(each)),
                           each.text, each.needs, each.found, each.remedy, fixTexts(each).join(u" | "_s)},
                          CsvReader::Machines);
    return csv.replace("\r\n", "\n");
}

QSet<QString> idsOf(const QList<Finding> &findings, bool errorsOnly)
{
    QSet<QString> ids;
    for (const Finding &each : findings)
        if (!errorsOnly || each.severity == Finding::Severity::Error)
            ids.insert(each.id);
    return ids;
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
        static const QRegularExpression form(u"\\A[APMNFZRSH]-\\d\\d\\z"_s);
        for (const Check &check : allChecks()) {
            QVERIFY2(form.match(check.code).hasMatch(), qPrintable(check.code));
            QVERIFY2(!codes.contains(check.code), qPrintable(check.code));
            codes.insert(check.code);
            QVERIFY(!check.title.isEmpty() && !check.title.endsWith(u'.'));
            QVERIFY(QFile::exists(
                QStringLiteral(PORTOLAN_SOURCE "/model/checks/%1.cpp").arg(QString(check.id).remove(u'-'))));
        }
        QVERIFY(codes.size() >= 84);
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

    void everyFixMendsItsFindingAndBreaksNothing_data() { everyCheckRaisesItsGoldenFindings_data(); }
    void everyFixMendsItsFindingAndBreaksNothing()
    {
        QFETCH(QString, check);
        const auto before = derived(folder + check + u"/raises.portolan"_s);
        QVERIFY(before);
        const QByteArray bytes = writePlan(before->plan);
        const QSet<QString> errors = idsOf(before->findings, true);
        for (const Finding &finding : before->findings) {
            if (finding.check != check)
                continue;
            QSet<QString> texts;
            for (const Fix &fix : finding.fixes) {
                QVERIFY2(fix.text.endsWith(u'.') && !fix.text.contains(u'%'), qPrintable(fix.text));
                QVERIFY2(!texts.contains(fix.text), qPrintable(fix.text));
                texts.insert(fix.text);
                Plan mended = before->plan;
                fix.mend(mended);
                const QByteArray once = writePlan(mended);
                QVERIFY2(once != bytes, qPrintable(fix.text));
                QVERIFY2(readPlan(once, u"mended"_s, m_catalog.lookup()).ok(), qPrintable(fix.text));
                const auto after = derive(mended, Texts());
                QVERIFY2(!idsOf(after->findings, false).contains(finding.id),
                         qPrintable(finding.id + u": "_s + fix.text));
                for (const QString &id : idsOf(after->findings, true))
                    QVERIFY2(errors.contains(id), qPrintable(fix.text + u" raises "_s + id));
                // Neither the plan it was made of nor time matters.
                QCOMPARE(writePlan(before->plan), bytes);
                Plan again = before->plan;
                fix.mend(again);
                QCOMPARE(writePlan(again), once);
                // On another plan, where nothing of this is left, it does no harm.
                Plan empty;
                fix.mend(empty);
            }
        }
    }

    void mostChecksOfferAFix()
    {
        int mendable = 0;
        for (const QString &id : checkIds()) {
            const auto plan = derived(folder + id + u"/raises.portolan"_s);
            QVERIFY(plan);
            mendable += std::any_of(plan->findings.begin(), plan->findings.end(), [&id](const Finding &each) {
                return each.check == id && !each.fixes.isEmpty();
            });
        }
        QVERIFY2(mendable >= 50, qPrintable(QString::number(mendable)));
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

    void groupsThatAGatewayStopsAreOneFindingForItsZones_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("check");
        QTest::newRow("multicast DNS") << u"224.0.0.251"_s << u"mdns-without-reflector"_s;
        QTest::newRow("link-local") << u"224.0.0.230"_s << u"link-local-multicast"_s;
        QTest::newRow("routable") << u"239.1.2.3"_s << u"unrouted-multicast"_s;
    }
    void groupsThatAGatewayStopsAreOneFindingForItsZones()
    {
        QFETCH(QString, group);
        QFETCH(QString, check);
        Plan plan = testing::bigPlan({400, 12, 4, 3, true});
        const Table<Product> products = plan.products;
        for (Product product : products) {
            for (Service &service : product.services)
                if (service.multicast)
                    service.groups = *readAddresses(group);
            plan.products.put(product);
        }
        const auto found = [&check](const Plan &of) {
            QList<Finding> findings = derive(of, Texts())->findings;
            findings.removeIf([&check](const Finding &each) { return each.check != check; });
            return findings;
        };
        const QList<Finding> findings = found(plan);
        QStringList ids;
        for (const Finding &each : findings) {
            ids.append(each.id);
            QCOMPARE(each.subjects.first().table, u"gateways"_s);
            QCOMPARE(each.subjects.last().table, u"flows"_s);
            QVERIFY(each.subjects.size() <= 50);
            QVERIFY2(each.found.contains(u"Nobody beyond fw00"_s), qPrintable(each.found));
            QVERIFY2(each.found.contains(u" → "_s) && each.found.contains(u" and 29 more"_s),
                     qPrintable(each.found));
            QVERIFY2(each.text.size() + each.found.size() < 400, qPrintable(each.found));
            for (const Fix &fix : each.fixes) {
                Plan mended = plan;
                fix.mend(mended);
                QVERIFY(found(mended).isEmpty());
            }
        }
        QCOMPARE(ids,
                 (QStringList{check + u":fw000"_s, check + u":fw001"_s, check + u":fw002"_s, check + u":fw003"_s}));

        // What the senders behind one gateway say is waived, row by row; nobody complains of it any more.
        const auto derivedPlan = derive(plan, Texts());
        for (int f = 0; f < derivedPlan->flows.flows.size(); ++f) {
            const QString from = derivedPlan->flows.fromOf(derivedPlan->flows.flows.at(f)).zone;
            if (derivedPlan->flows.needOf(derivedPlan->flows.flows.at(f)).multicast &&
                (from == u"z000"_s || from == u"z004"_s || from == u"z008"_s))
                forEachRow(derivedPlan->flows, plan, f, [&plan](const FlowRow &row) {
                    Waiver waiver;
                    waiver.id = row.id;
                    waiver.reason = u"Nobody looks for these."_s;
                    plan.waivers.put(waiver);
                    return true;
                });
        }
        QVERIFY(!plan.waivers.isEmpty());
        ids.removeFirst();
        QStringList left;
        for (const Finding &each : found(plan))
            left.append(each.id);
        QCOMPARE(left, ids);
    }

    void aPlanThatLacksAPieceBreaksNoCheck_data() { everyCheckRaisesItsGoldenFindings_data(); }
    void aPlanThatLacksAPieceBreaksNoCheck()
    {
        QFETCH(QString, check);
        const auto whole = derived(folder + check + u"/raises.portolan"_s);
        QVERIFY(whole);
        for (const QString &table : planTables()) {
            QStringList ids;
            if (table == u"zones"_s)
                for (const Zone &zone : whole->plan.zones)
                    ids.append(zone.id);
            if (table == u"gateways"_s)
                for (const Gateway &gateway : whole->plan.gateways)
                    ids.append(gateway.id);
            if (table == u"devices"_s)
                for (const Device &device : whole->plan.devices)
                    ids.append(device.id);
            if (table == u"products"_s)
                for (const Product &product : whole->plan.products)
                    ids.append(product.id);
            for (const QString &id : std::as_const(ids)) {
                Plan plan = whole->plan;
                QVERIFY(setEntity(plan, table, id, {}).ok());
                const auto lacking = derive(plan, Texts());
                for (const Finding &finding : lacking->findings) {
                    QVERIFY2(!finding.text.isEmpty() && !finding.subjects.isEmpty(), qPrintable(finding.id));
                    for (const Fix &fix : finding.fixes) {
                        Plan mended = plan;
                        fix.mend(mended);
                    }
                }
            }
        }
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
