// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"scoped-group-outside"_s,
            u"M-10"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A group of the site would leave it")),
            {}};
}

/// Groups that are meant for one site or organisation: RFC 2365 and RFC 7346.
const AddressSet &scoped()
{
    static const AddressSet groups =
        addressesNamed({u"239.0.0.0/8"_s, u"ff01::/16"_s, u"ff02::/16"_s, u"ff03::/16"_s, u"ff04::/16"_s,
                        u"ff05::/16"_s, u"ff08::/16"_s, u"ff11::/16"_s, u"ff12::/16"_s, u"ff13::/16"_s,
                        u"ff14::/16"_s, u"ff15::/16"_s, u"ff18::/16"_s});
    return groups;
}

QList<Finding> run(const CheckInput &input)
{
    struct Leaving
    {
        Unique<QString> needs;
        Unique<QString> groups;
        int flow = -1;
    };
    QMap<QString, Leaving> leaving; // by the zone outside
    const QList<bool> needs = needsThat(input, [](const Need &need) { return need.groups.intersects(scoped()); });
    forEachWay(input, needs, [&](int f, const Path &path) {
        const Need &need = input.flows.needOf(input.flows.flows.at(f));
        const AddressSet groups = need.groups.intersected(scoped());
        if (path.fromZone == path.toZone)
            return;
        for (const QString &id : {path.fromZone, path.toZone})
            if (const Zone *zone = input.plan.zones.find(id); zone && zone->external) {
                Leaving &here = leaving[id];
                here.flow = here.flow < 0 ? f : here.flow;
                here.needs.add(needName(input, need));
                here.groups.add(addressTexts(groups));
            }
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = leaving.cbegin(); one != leaving.cend(); ++one) {
        Words words;
        words.text =
            texts.translate("ScopedGroupOutsideCheck", "%1 is for one site, but would cross the border to %2: %3.")
                .arg(listed(texts, one->groups.items()), zoneName(input, one.key()),
                     listed(texts, one->needs.items()));
        words.needs =
            texts.translate("ScopedGroupOutsideCheck", "Groups that are assigned worldwide, or ends on one side.");
        words.found =
            texts.translate("ScopedGroupOutsideCheck",
                            "Groups that routers stop at the border, and that others use for something else.");
        words.remedy =
            texts.translate("ScopedGroupOutsideCheck", "Use another group, or a tunnel between the sites.");
        report(findings, about(), Finding::Severity::Warning,
               {flowSubject(input, one->flow), {u"zones"_s, one.key()}}, words, one.key());
    }
    return findings;
}

} // namespace

Check check_scopedgroupoutside()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
