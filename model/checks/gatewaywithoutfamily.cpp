// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QHash>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"gateway-without-family"_s,
        u"A-12"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A gateway does not route a family that its zones speak")),
        {}};
}

QList<Finding> run(const CheckInput &input)
{
    QHash<QString, int> families; // by zone
    for (const Zone &zone : input.plan.zones)
        families.insert(zone.id, familiesOf(subnetsOf(zone)));
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways) {
        for (int family : {4, 6}) {
            const int bit = family == 4 ? 1 : 2;
            QStringList names;
            QList<NewAddresses> news;
            int speaking = 0;
            for (const GatewayInterface &interface : gateway.interfaces) {
                if ((families.value(interface.zone) & bit) == 0)
                    continue;
                ++speaking;
                // One without any address is said elsewhere.
                if (interface.addresses.isEmpty() || (familiesOf(addressesNamed(interface.addresses)) & bit) != 0)
                    continue;
                names.append(interface.systemName());
                if (const QString address = room.take(interface.zone, 1, family, true); !address.isEmpty())
                    news.append({u"gateways"_s,
                                 gateway.id,
                                 interface.id,
                                 {},
                                 interface.addresses + QStringList{address},
                                 gateway.label(),
                                 address});
            }
            if (gateway.bridge || speaking < 2 || names.isEmpty())
                continue;
            const QString word = family == 4 ? u"IPv4"_s : u"IPv6"_s;
            Words words;
            words.text = texts
                             .translate("GatewayWithoutFamilyCheck",
                                        "%1 joins zones that speak %2, but has no such address at %3.")
                             .arg(listed(texts, {gateway.label()}), word, listed(texts, names));
            words.needs =
                texts
                    .translate("GatewayWithoutFamilyCheck", "An %1 address at every interface between these zones.")
                    .arg(word);
            words.found = texts
                              .translate("GatewayWithoutFamilyCheck",
                                         "None; the rules for %1 are written, but nothing routes it.")
                              .arg(word);
            words.remedy = texts.translate(
                "GatewayWithoutFamilyCheck",
                "Give the interfaces addresses of that family, or take its subnets out of the zones.");
            Finding &found = report(findings, about(), Finding::Severity::Warning, {{u"gateways"_s, gateway.id}},
                                    words, gateway.id + u'/' + word);
            if (news.size() == names.size())
                if (const auto fix = givingAddresses(texts, news))
                    found.fixes.append(*fix);
        }
    }
    return findings;
}

} // namespace

Check check_gatewaywithoutfamily()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
