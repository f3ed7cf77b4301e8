// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/boxedits.h"

#include "model/editing/deviceedits.h"
#include "model/editing/gatewaychange.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

GatewayBox *boxOf(Gateway &gateway, const QString &id)
{
    for (GatewayBox &box : gateway.boxes)
        if (box.id == id)
            return &box;
    return nullptr;
}

/// `a`, `b`, ..., `z`, `a2`, ...: the first letter that no box has.
GatewayBox nextBox(const Gateway &gateway)
{
    QSet<QString> ids, names;
    for (const GatewayBox &box : gateway.boxes) {
        ids.insert(box.id);
        names.insert(box.label());
    }
    GatewayBox box;
    for (int n = 0; box.id.isEmpty(); ++n) {
        const QString letter = QChar(u'a' + n % 26) + (n < 26 ? QString() : QString::number(n / 26 + 1));
        if (ids.contains(letter) || names.contains(gateway.label() + u'-' + letter))
            continue;
        box.id = letter;
        box.name = gateway.label() + u'-' + letter;
    }
    return box;
}

} // namespace

PlanEdit addGatewayBox(const Plan &plan, const QString &gateway)
{
    const Gateway *found = plan.gateways.find(gateway);
    const bool pair = found && found->boxes.isEmpty();
    return changeGateway(plan, pair ? EditTexts::tr("Make a pair of boxes") : EditTexts::tr("Add box"), gateway,
                         [pair](Gateway &changed) {
                             if (pair)
                                 changed.boxes.append(nextBox(changed));
                             changed.boxes.append(nextBox(changed));
                         });
}

PlanEdit removeGatewayBox(const Plan &plan, const QString &gateway, const QString &box)
{
    return changeGateway(plan, EditTexts::tr("Remove box"), gateway, [&](Gateway &changed) {
        if (!boxOf(changed, box))
            return;
        changed.boxes.removeIf([&](const GatewayBox &one) { return one.id == box; });
        if (changed.boxes.size() == 1)
            changed.boxes.clear();
    });
}

Result<PlanEdit> setGatewayBoxName(const Plan &plan, const QString &gateway, const QString &box,
                                   const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return Error{.what = EditTexts::tr("The name is empty."), .remedy = EditTexts::tr("Give it a name.")};
    const Gateway *found = plan.gateways.find(gateway);
    for (const GatewayBox &one : found ? found->boxes : QList<GatewayBox>())
        if (one.id != box && one.label() == wanted)
            return Error{.what = EditTexts::tr("Another one is named “%1” already.").arg(wanted),
                         .remedy = EditTexts::tr("Choose another name.")};
    return changeGateway(plan, EditTexts::tr("Rename to %1").arg(wanted), gateway, [&](Gateway &changed) {
        if (GatewayBox *one = boxOf(changed, box))
            one->name = wanted;
    });
}

Result<PlanEdit> setGatewayBoxAddresses(const Plan &plan, const QString &gateway, const QString &box,
                                        const QString &interface, const QString &text)
{
    const Result<QStringList> addresses = readAddressList(text);
    if (!addresses)
        return addresses.error();
    for (const QString &address : *addresses)
        if (const Result<AddressSet> set = readAddresses(address); !set)
            return set.error();
    const AddressSet wanted = addressesNamed(*addresses);
    const Gateway *found = plan.gateways.find(gateway);
    const GatewayInterface *shared = found ? found->interface(interface) : nullptr;
    if (shared && addressesNamed(shared->addresses).intersects(wanted))
        return Error{
            .what = EditTexts::tr("%1 is the address that the boxes share.")
                        .arg(addressTexts(addressesNamed(shared->addresses).intersected(wanted)).join(u", "_s)),
            .remedy = EditTexts::tr("Give each box an address of its own.")};
    for (const GatewayBox &other : found ? found->boxes : QList<GatewayBox>())
        for (auto it = other.addresses.cbegin(); it != other.addresses.cend(); ++it)
            if ((other.id != box || it.key() != interface) && addressesNamed(*it).intersects(wanted))
                return Error{.what = EditTexts::tr("%1 belongs to %2 already.")
                                         .arg(addressTexts(addressesNamed(*it).intersected(wanted)).join(u", "_s),
                                              other.label()),
                             .remedy = EditTexts::tr("Give each box an address of its own.")};
    return changeGateway(plan, EditTexts::tr("Set addresses"), gateway, [&](Gateway &changed) {
        GatewayBox *one = boxOf(changed, box);
        if (!one)
            return;
        if (addresses->isEmpty())
            one->addresses.remove(interface);
        else
            one->addresses.insert(interface, *addresses);
    });
}

} // namespace portolan
