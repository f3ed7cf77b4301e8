// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include "model/checks/shelfmulticast.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"mdns-without-reflector"_s,
            u"M-14"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Names would have to be found across a gateway")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const auto say = [&texts](const StoppedMulticast &stopped) {
        Words words;
        words.text = texts
                         .translate("MdnsWithoutReflectorCheck",
                                    "%1 cannot find each other across %2, which does not repeat multicast DNS.")
                         .arg(stopped.needs, stopped.gateway);
        words.needs =
            texts.translate("MdnsWithoutReflectorCheck", "An mDNS reflector at %1, or a directory service.")
                .arg(stopped.gateway);
        words.found = texts
                          .translate("MdnsWithoutReflectorCheck",
                                     "Neither; %1 is link-local and never crosses a gateway by itself. %2")
                          .arg(stopped.groups, stopped.unheard);
        words.remedy =
            texts.translate("MdnsWithoutReflectorCheck",
                            "Switch the mDNS reflector on at the gateway, or put the devices into one zone.");
        return words;
    };
    // The finding names the first gateway; every one on the way has to repeat.
    return stoppedMulticast(
        input, about(), isMdns, say,
        GatewayChange{texts.translate("MdnsWithoutReflectorCheck", "Let %1 repeat multicast DNS."),
                      [](Gateway &mended) { mended.mdnsReflector = true; }});
}

} // namespace

Check check_mdnswithoutreflector()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
