// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random sequences of edits: undoing them all and redoing them all gives the same bytes.
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "model/editing/fieldedits.h"
#include "model/editing/gatewayedits.h"
#include "model/editing/plandocument.h"
#include "model/editing/requirementedits.h"
#include "model/editing/zoneedits.h"
#include "tests/editing/sample.h"

#include <QtCore/QRandomGenerator>
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
                if (const Result<PlanEdit> edit = randomEdit(document.plan(), random); edit && !edit->isEmpty()) {
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

private:
    template <class T>
    static QString any(const Table<T> &table, QRandomGenerator &random)
    {
        return table.isEmpty() ? QString() : table.at(int(random.bounded(table.size()))).id;
    }

    static Result<PlanEdit> randomEdit(const Plan &plan, QRandomGenerator &random)
    {
        const QString device = any(plan.devices, random), zone = any(plan.zones, random),
                      gateway = any(plan.gateways, random);
        Placement place;
        place.id = device;
        place.x = random.bounded(800);
        place.y = random.bounded(600);
        switch (random.bounded(16)) {
        case 0:
        case 1:
            return placeDevice(plan, sample::lookup(), u"autodesk-flame/burn-node"_s, zone, {});
        case 2:
            return placeZone(plan, {0, 0, 300, 200}, random.bounded(2) == 0);
        case 3:
            return placeGateway(plan, {zone}, {});
        case 4:
            return random.bounded(4) ? deleteThings(plan, {{u"devices"_s, device}})
                                     : deleteThings(plan, {{u"zones"_s, zone}});
        case 5:
            return moveThings(plan, {place}, {{device, zone}});
        case 6:
            return duplicateThings(plan, {{u"devices"_s, device}, {u"zones"_s, zone}}, {8, 8});
        case 7:
            return setField(plan, u"devices"_s, {device}, u"count"_s, int(random.bounded(1, 30)));
        case 8:
            return rename(plan, {u"zones"_s, zone}, u"Zone “%1”\"\n"_s.arg(random.bounded(1000)));
        case 9:
            return addInterface(plan, device);
        case 10:
            return setSystem(plan, {device}, u"Suite %1"_s.arg(random.bounded(3)));
        case 11:
            return setSubnets(plan, {zone}, u"10.%1.0.0/24"_s.arg(random.bounded(200)));
        case 12:
            return addRequirement(plan, device, any(plan.devices, random), protocols::udp, u"5000"_s, {});
        case 13:
            return addGatewayInterface(plan, gateway, zone);
        case 14:
            return setPlacements(plan, {place}, u"Move"_s, u"move"_s);
        default:
            return setOption(plan, u"devices"_s, {device}, u"autodesk-flame"_s, u"snmp"_s, random.bounded(2) == 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
