// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Link-local groups with listeners behind a gateway, which no router forwards.
#include "model/checks/shelfmulticast.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"link-local-multicast"_s,
            u"M-01"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A link-local group would have to cross a gateway")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    return stoppedMulticast(
        input, about(), [](const Need &need) { return isLinkLocal(need) && !isMdns(need); },
        [&texts](const StoppedMulticast &stopped) {
            Words words;
            words.text = texts.translate("LinkLocalMulticastCheck", "%1 cannot cross %2: the group is link-local.")
                             .arg(stopped.needs, stopped.gateway);
            words.needs = texts.translate("LinkLocalMulticastCheck", "Senders and listeners of %1 in one zone.")
                              .arg(stopped.groups);
            words.found = texts
                              .translate("LinkLocalMulticastCheck",
                                         "The zones differ; routers never forward link-local groups. %1")
                              .arg(stopped.unheard);
            words.remedy = texts.translate(
                "LinkLocalMulticastCheck",
                "Put the devices into one zone, or give each zone what it needs (a relay or a directory service).");
            return words;
        });
}

} // namespace

Check check_linklocalmulticast()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
