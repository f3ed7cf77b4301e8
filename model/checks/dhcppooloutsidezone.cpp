// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DHCP pools that reach outside the subnets of their zone.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"dhcp-pool-outside-zone"_s,
        u"A-08"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A DHCP pool gives addresses that its zone does not hold")),
        {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Zone &zone : input.plan.zones) {
        const AddressSet space = subnetsOf(zone);
        const AddressSet stray = space.isEmpty() ? AddressSet() : poolOf(zone).minus(space);
        if (stray.isEmpty())
            continue;
        Words words;
        words.text = texts.translate("DhcpPoolOutsideZoneCheck", "The DHCP pool of %1 reaches outside its subnets.")
                         .arg(zoneName(input, zone.id));
        words.needs = listed(texts, zone.subnets);
        words.found = listed(texts, addressTexts(stray));
        words.remedy = texts.translate("DhcpPoolOutsideZoneCheck", "Keep the pool inside the subnets of the zone.");
        report(findings, about(), Finding::Severity::Warning, {{u"zones"_s, zone.id}}, words)
            .fixes.append(changeZone(
                texts.translate("DhcpPoolOutsideZoneCheck", "Take %1 out of the pool of %2.")
                    .arg(words.found, zoneName(input, zone.id)),
                zone.id, [ranges = rangesWithout(zone.dhcp, stray)](Zone &mended) { mended.dhcp = ranges; }));
    }
    return findings;
}

} // namespace

Check check_dhcppooloutsidezone()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
