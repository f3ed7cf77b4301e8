// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"bridge-with-addresses"_s,
            u"Z-07"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A bridge has addresses")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways) {
        QStringList addresses;
        for (const GatewayInterface &interface : gateway.interfaces)
            addresses += interface.addresses;
        // The address by which it is managed is protected by its own rules.
        if (!gateway.bridge || gateway.protectsItself || addresses.isEmpty())
            continue;
        const QString name = listed(texts, {gateway.label()});
        Words words;
        words.text = texts.translate("BridgeWithAddressesCheck", "%1 is a bridge, but has addresses.").arg(name);
        words.needs = texts.translate("BridgeWithAddressesCheck",
                                      "None: a bridge is no hop, and nothing is routed through its addresses.");
        words.found = listed(texts, addresses);
        words.remedy = texts.translate(
            "BridgeWithAddressesCheck",
            "Take the addresses away; where one is for management, let it filter what is for itself.");
        Finding &found = report(findings, about(), Finding::Severity::Info, {{u"gateways"_s, gateway.id}}, words);
        found.fixes.append(
            changeGateway(texts.translate("BridgeWithAddressesCheck", "Take the addresses of %1 away.").arg(name),
                          gateway.id, [](Gateway &mended) {
                              for (GatewayInterface &interface : mended.interfaces)
                                  interface.addresses.clear();
                          }));
    }
    return findings;
}

} // namespace

Check check_bridgewithaddresses()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
