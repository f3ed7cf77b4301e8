// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include "model/checks/shelfmulticast.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"no-querier"_s,
            u"M-04"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Nobody asks who wants a group where switches prune")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const QMap<QString, Listening> heard = listening(input);
    QList<Finding> findings;
    for (const Zone &zone : input.plan.zones) {
        if (!zone.igmpSnooping || !zone.querier.isEmpty() || !heard.contains(zone.id) ||
            !routersIn(input.plan, zone.id).isEmpty())
            continue;
        const Listening &here = heard[zone.id];
        const QString name = zoneName(input, zone.id);
        Words words;
        words.text =
            texts
                .translate("NoQuerierCheck",
                           "The switches of %1 prune multicast, but nothing asks there who wants a group: %2.")
                .arg(name, listed(texts, here.needs.items()));
        words.needs = texts.translate("NoQuerierCheck", "An IGMP querier in the zone.");
        words.found = texts.translate(
            "NoQuerierCheck", "None; after a few minutes the switches forget who listens, and the streams stop.");
        words.remedy =
            texts.translate("NoQuerierCheck", "Let a gateway or a switch be the querier, or switch snooping off.");
        QList<Subject> subjects{{u"zones"_s, zone.id}};
        subjects += deviceSubjects(input, here.devices.sorted());
        Finding &found = report(findings, about(), Finding::Severity::Error, subjects, words, zone.id);
        for (const Gateway *gateway : gatewaysIn(input.plan, zone.id))
            found.fixes.append(changeZone(texts.translate("NoQuerierCheck", "Let %1 be the querier of %2.")
                                              .arg(listed(texts, {gateway->label()}), name),
                                          zone.id, [id = gateway->id](Zone &mended) { mended.querier = id; }));
        found.fixes.append(changeZone(texts.translate("NoQuerierCheck", "Switch snooping off in %1.").arg(name),
                                      zone.id, [](Zone &mended) { mended.igmpSnooping = false; }));
    }
    return findings;
}

} // namespace

Check check_noquerier()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
