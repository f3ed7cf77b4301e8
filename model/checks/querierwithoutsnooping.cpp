// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include "model/checks/shelfmulticast.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"querier-without-snooping"_s,
            u"M-07"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A querier asks where no switch listens")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const QMap<QString, Listening> heard = listening(input);
    QList<Finding> findings;
    for (const Zone &zone : input.plan.zones) {
        if (zone.querier.isEmpty() || zone.igmpSnooping || !heard.contains(zone.id))
            continue;
        const QString name = zoneName(input, zone.id);
        Words words;
        words.text =
            texts
                .translate("QuerierWithoutSnoopingCheck",
                           "%1 has a querier, but its switches do not listen: every group goes to every port.")
                .arg(name);
        words.needs = texts.translate("QuerierWithoutSnoopingCheck", "IGMP snooping on the switches of the zone.");
        words.found = texts.translate("QuerierWithoutSnoopingCheck", "No snooping, with these groups: %1.")
                          .arg(listed(texts, heard[zone.id].groups.items()));
        words.remedy = texts.translate("QuerierWithoutSnoopingCheck", "Switch snooping on, or name no querier.");
        Finding &found = report(findings, about(), Finding::Severity::Info, {{u"zones"_s, zone.id}}, words);
        found.fixes.append(
            changeZone(texts.translate("QuerierWithoutSnoopingCheck", "Switch snooping on in %1.").arg(name),
                       zone.id, [](Zone &mended) { mended.igmpSnooping = true; }));
        found.fixes.append(
            changeZone(texts.translate("QuerierWithoutSnoopingCheck", "Name no querier for %1.").arg(name), zone.id,
                       [](Zone &mended) { mended.querier.clear(); }));
    }
    return findings;
}

} // namespace

Check check_querierwithoutsnooping()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
