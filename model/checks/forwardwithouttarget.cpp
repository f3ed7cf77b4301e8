// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forwards to a device that is not there, or to no single address.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"forward-without-target"_s,
            u"N-05"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A forward leads to nothing")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways)
        for (qsizetype n = 0; n < gateway.nat.size(); ++n) {
            const Nat &nat = gateway.nat.at(n);
            if (nat.kind != Nat::Kind::Forward)
                continue;
            const Device *device = input.plan.devices.find(nat.to);
            const auto literal = readAddresses(nat.to);
            AddressSet target = literal ? *literal : AddressSet();
            if (device)
                for (const DeviceInterface &interface : device->interfaces)
                    target = target.united(addressesNamed(interface.addresses));
            const AddressSet four = ofFamily(target, 4);
            const bool several =
                four.parts().size() > 1 || (!four.isEmpty() && four.begin()->first != four.begin()->last);
            if ((device || literal) && !several)
                continue;
            Words words;
            const QString ports = portText(nat.protocol, nat.ports);
            words.needs =
                texts.translate("ForwardWithoutTargetCheck", "One device with one address, or one address.");
            QList<Subject> subjects{{u"gateways"_s, gateway.id}};
            if (several) {
                words.text =
                    texts.translate("ForwardWithoutTargetCheck", "%1 forwards %2 to several addresses: %3.")
                        .arg(listed(texts, {gateway.label()}), ports, listed(texts, addressTexts(four)));
                words.found = listed(texts, addressTexts(four));
                words.remedy = texts.translate("ForwardWithoutTargetCheck", "Name the one address that is meant.");
                if (device)
                    subjects.append({u"devices"_s, device->id});
            } else {
                words.text =
                    texts.translate("ForwardWithoutTargetCheck", "%1 forwards %2 to %3, which is not in the plan.")
                        .arg(listed(texts, {gateway.label()}), ports, listed(texts, {nat.to}));
                words.found = listed(texts, {nat.to});
                words.remedy =
                    texts.translate("ForwardWithoutTargetCheck", "Choose a device, or remove the forward.");
            }
            Finding &found =
                report(findings, about(), Finding::Severity::Error, subjects, words,
                       u"%1/%2/%3/%4"_s.arg(gateway.id, nat.interface, nat.protocol.name(), portsText(nat.ports)));
            if (several)
                found.fixes.append(changeGateway(
                    texts.translate("ForwardWithoutTargetCheck", "Forward to %1 only.")
                        .arg(four.begin()->first.text()),
                    gateway.id, [n, to = four.begin()->first.text()](Gateway &mended) { mended.nat[n].to = to; }));
            found.fixes.append(
                changeGateway(texts.translate("ForwardWithoutTargetCheck", "Remove the forward of %1.").arg(ports),
                              gateway.id, [n](Gateway &mended) { mended.nat.removeAt(n); }));
        }
    return findings;
}

} // namespace

Check check_forwardwithouttarget()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
