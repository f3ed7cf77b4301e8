// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of every kind, by chance, that fit a plan.
#pragma once
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "model/editing/fieldedits.h"
#include "model/editing/gatewayedits.h"
#include "model/editing/importedits.h"
#include "model/editing/plandocument.h"
#include "model/editing/requirementedits.h"
#include "model/editing/zoneedits.h"
#include "tests/editing/sample.h"

#include <QtCore/QRandomGenerator>

namespace portolan::testing {

template <class T>
QString anyOf(const Table<T> &table, QRandomGenerator &random)
{
    return table.isEmpty() ? QString() : table.at(int(random.bounded(table.size()))).id;
}

inline Result<PlanEdit> randomEdit(const Plan &plan, QRandomGenerator &random)
{
    using namespace Qt::StringLiterals;
    const QString device = anyOf(plan.devices, random), zone = anyOf(plan.zones, random),
                  gateway = anyOf(plan.gateways, random);
    Placement place;
    place.id = device;
    place.x = random.bounded(800);
    place.y = random.bounded(600);
    switch (random.bounded(18)) {
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
        return addRequirement(plan, device, anyOf(plan.devices, random), protocols::udp, u"5000"_s, {});
    case 13:
        return addGatewayInterface(plan, gateway, zone);
    case 14:
        return setPlacements(plan, {place}, u"Move"_s, u"move"_s);
    case 15: { // nudges, which merge
        place.x = 8 * random.bounded(100);
        return setPlacements(plan, {place}, u"Nudge"_s, u"nudge"_s + device);
    }
    case 16: { // another version of a product
        Product newer = *sample::lookup()(u"autodesk-flame"_s);
        newer.json.insert(u"name"_s, u"Autodesk Flame %1"_s.arg(random.bounded(50)));
        FieldFaults faults;
        return updateProduct(plan, readProduct(newer.json, faults));
    }
    default:
        return setOption(plan, u"devices"_s, {device}, u"autodesk-flame"_s, u"snmp"_s, random.bounded(2) == 0);
    }
}

/// One step of a user: an edit, now and then a step back or forth. False: there was nothing to do.
inline bool randomStep(PlanDocument &document, QRandomGenerator &random)
{
    const quint32 what = random.bounded(10u);
    if (what == 0 && document.history().canUndo())
        return document.undo().ok();
    if (what == 1 && document.history().canRedo())
        return document.redo().ok();
    const Result<PlanEdit> edit = randomEdit(document.plan(), random);
    return edit && !edit->isEmpty() && document.push(*edit).ok();
}

} // namespace portolan::testing
