// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups with listeners behind a gateway that does not route multicast.
#include "model/checks/shelfmulticast.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unrouted-multicast"_s,
            u"M-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A gateway does not route multicast")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const auto say = [&texts](const StoppedMulticast &stopped) {
        Words words;
        words.text =
            texts.translate("UnroutedMulticastCheck", "%1 cannot cross %2: the gateway does not route multicast.")
                .arg(stopped.needs, stopped.gateway);
        words.needs = texts.translate("UnroutedMulticastCheck", "Multicast routing for %1.").arg(stopped.groups);
        words.found =
            texts.translate("UnroutedMulticastCheck", "The gateway routes no multicast. %1").arg(stopped.unheard);
        words.remedy = texts.translate(
            "UnroutedMulticastCheck",
            "Switch multicast routing on at the gateway (PIM and IGMP), or put the devices into one zone.");
        return words;
    };
    return stoppedMulticast(
        input, about(), [](const Need &need) { return !isLinkLocal(need); }, say,
        GatewayChange{texts.translate("UnroutedMulticastCheck", "Let %1 route multicast."),
                      [](Gateway &mended) { mended.routesMulticast = true; }});
}

} // namespace

Check check_unroutedmulticast()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
