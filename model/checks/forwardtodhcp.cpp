// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forwards whose target may have another address tomorrow.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"forward-to-dhcp"_s,
            u"N-04"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A forward leads to an address from DHCP")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QStringList ranges;
    for (const Zone &zone : input.plan.zones)
        ranges += zone.dhcp;
    const AddressSet pools = addressesNamed(ranges);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    FreeAddresses room(input);
    for (const Gateway &gateway : input.plan.gateways)
        for (const Nat &nat : gateway.nat) {
            if (nat.kind != Nat::Kind::Forward)
                continue;
            const Device *device = input.plan.devices.find(nat.to);
            QStringList addresses{nat.to};
            bool changes = false;
            if (device) {
                addresses.clear();
                for (const DeviceInterface &interface : device->interfaces) {
                    addresses += interface.addresses;
                    changes |= interface.dhcp;
                }
            }
            changes |= addressesNamed(addresses).intersects(pools);
            if (!changes)
                continue;
            Words words;
            words.text =
                texts.translate("ForwardToDhcpCheck", "%1 forwards %2 to %3, whose address comes from DHCP.")
                    .arg(listed(texts, {gateway.label()}), portText(nat.protocol, nat.ports),
                         listed(texts, {device ? device->label() : nat.to}));
            words.needs = texts.translate("ForwardToDhcpCheck", "A fixed address outside the DHCP pool.");
            words.found = addresses.isEmpty()
                              ? texts.translate("ForwardToDhcpCheck", "DHCP, no address known.")
                              : texts.translate("ForwardToDhcpCheck", "DHCP: %1.").arg(listed(texts, addresses));
            words.remedy =
                texts.translate("ForwardToDhcpCheck", "Give the target a fixed address outside the pool.");
            QList<Subject> subjects{{u"gateways"_s, gateway.id}};
            if (device)
                subjects.prepend({u"devices"_s, device->id});
            Finding &found =
                report(findings, about(), Finding::Severity::Error, subjects, words,
                       u"%1/%2/%3/%4"_s.arg(gateway.id, nat.interface, nat.protocol.name(), portsText(nat.ports)));
            if (!device || device->interfaces.size() != 1 || device->count > 1)
                continue;
            const DeviceInterface &interface = device->interfaces.first();
            const bool keeps =
                !interface.addresses.isEmpty() && !addressesNamed(interface.addresses).intersects(pools);
            const QStringList fixed = keeps ? interface.addresses : QStringList{room.take(interface.zone)};
            if (!fixed.first().isEmpty())
                found.fixes.append({texts.translate("ForwardToDhcpCheck", "Give %1 the fixed address %2.")
                                        .arg(listed(texts, {device->label()}), listed(texts, fixed)),
                                    [id = device->id, fixed](Plan &plan) {
                                        changeIn(plan.devices, id, [&fixed](Device &mended) {
                                            mended.interfaces.first().dhcp = false;
                                            mended.interfaces.first().addresses = fixed;
                                        });
                                    }});
        }
    return findings;
}

} // namespace

Check check_forwardtodhcp()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
