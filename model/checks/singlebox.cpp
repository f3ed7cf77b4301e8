// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"single-box"_s,
            u"H-04"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A pair of gateways has one box")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways) {
        if (gateway.boxes.size() != 1)
            continue;
        const GatewayBox &only = gateway.boxes.first();
        Words words;
        words.text = texts.translate("SingleBoxCheck", "%1 is to be a pair, but has one box.")
                         .arg(listed(texts, {gateway.label()}));
        words.needs = texts.translate("SingleBoxCheck", "Two boxes, or none named.");
        words.found = listed(texts, {only.label()});
        words.remedy = texts.translate("SingleBoxCheck", "Add the second box, or make it a single gateway.");
        Finding &found =
            report(findings, about(), Finding::Severity::Warning, {{u"gateways"_s, gateway.id}}, words);
        GatewayBox second;
        second.id = only.id == u"b"_s ? u"a"_s : u"b"_s;
        bool complete = true;
        for (const GatewayInterface &interface : gateway.interfaces)
            for (int family : {4, 6})
                if ((familiesOf(addressesNamed(interface.addresses)) & (family == 4 ? 1 : 2)) != 0) {
                    const QString address = room.take(interface.zone, 1, family, true);
                    complete &= !address.isEmpty();
                    second.addresses[interface.id].append(address);
                }
        if (complete)
            found.fixes.append(changeGateway(
                texts.translate("SingleBoxCheck", "Add the box %1 with free addresses.").arg(second.id), gateway.id,
                [second](Gateway &mended) { mended.boxes.append(second); }));
        found.fixes.append(changeGateway(
            texts.translate("SingleBoxCheck", "Make %1 a single gateway.").arg(listed(texts, {gateway.label()})),
            gateway.id, [](Gateway &mended) { mended.boxes.clear(); }));
    }
    return findings;
}

} // namespace

Check check_singlebox()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
