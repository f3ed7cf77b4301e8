// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"box-without-address"_s,
            u"H-01"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A box of a pair has no address of its own")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways)
        for (const GatewayBox &box : gateway.boxes) {
            QStringList lacking;
            QList<NewAddresses> news;
            for (const GatewayInterface &interface : gateway.interfaces) {
                const QStringList own = box.addresses.value(interface.id);
                const int families = familiesOf(addressesNamed(interface.addresses)) & 3,
                          has = familiesOf(addressesNamed(own));
                if (gateway.bridge || (families & ~has) == 0)
                    continue;
                lacking.append(interface.systemName());
                QStringList added;
                for (int family : {4, 6})
                    if (((families & ~has) & (family == 4 ? 1 : 2)) != 0)
                        added.append(room.take(interface.zone, 1, family, true));
                if (!added.contains(QString()))
                    news.append({u"gateways"_s, gateway.id, interface.id, box.id, own + added,
                                 gateway.label() + u' ' + box.label(), added.join(u", "_s)});
            }
            if (lacking.isEmpty())
                continue;
            Words words;
            words.text =
                texts.translate("BoxWithoutAddressCheck", "%1 of %2 has no address of its own at %3.")
                    .arg(listed(texts, {box.label()}), listed(texts, {gateway.label()}), listed(texts, lacking));
            words.needs = texts.translate("BoxWithoutAddressCheck",
                                          "An own address for each box, beside the one they share.");
            words.found =
                texts.translate("BoxWithoutAddressCheck",
                                "None; the boxes cannot watch each other there, and neither can be reached alone.");
            words.remedy = texts.translate("BoxWithoutAddressCheck", "Give the box an address of each zone.");
            Finding &found = report(findings, about(), Finding::Severity::Warning, {{u"gateways"_s, gateway.id}},
                                    words, gateway.id + u'/' + box.id);
            if (news.size() == lacking.size())
                if (const auto fix = givingAddresses(texts, news))
                    found.fixes.append(*fix);
        }
    return findings;
}

} // namespace

Check check_boxwithoutaddress()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
