// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfwords.h"
#include "model/paths/topology.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"ttl-too-small"_s,
            u"M-09"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Multicast does not live long enough for its way")),
            {}};
}

/// The routers on the shortest way; a bridge takes nothing from the time to live.
int routersOn(const Plan &plan, const QList<QList<Hop>> &routes)
{
    int fewest = -1;
    for (const QList<Hop> &route : routes) {
        const int routers = int(std::count_if(
            route.begin(), route.end(), [&plan](const Hop &hop) { return !plan.gateways.at(hop.gateway).bridge; }));
        fewest = fewest < 0 ? routers : std::min(fewest, routers);
    }
    return fewest;
}

QList<Finding> run(const CheckInput &input)
{
    struct Short
    {
        int flow = -1;
        int routers = 0;
        QString from, to;
        Unique<int> devices;
    };
    QMap<QString, Short> tooShort; // by need
    const Plan plan = input.plan.only(Part::Zones | Part::Gateways);
    Topology topology(plan);
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Flow &flow = input.flows.flows.at(f);
        const Need &need = input.flows.needOf(flow);
        if (!isActive(flow) || !need.multicast || need.ttl <= 0)
            continue;
        for (const Path &path : input.paths.byFlow.at(f)) {
            if (path.fromZone == path.toZone)
                continue;
            const int routers =
                routersOn(plan, path.ok() ? path.routes : topology.routes(path.fromZone, path.toZone));
            Short &here = tooShort[need.key()];
            if (routers < need.ttl || routers <= here.routers)
                continue;
            here.flow = f;
            here.routers = routers;
            here.from = path.fromZone;
            here.to = path.toZone;
            here.devices.add(input.flows.fromOf(flow).devices);
        }
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = tooShort.cbegin(); one != tooShort.cend(); ++one) {
        if (one->flow < 0)
            continue;
        const Need &need = input.flows.needOf(input.flows.flows.at(one->flow));
        Words words;
        words.text =
            texts.translate("TtlTooSmallCheck", "%1 dies on its way from %2 to %3: its time to live is too small.")
                .arg(needName(input, need), zoneName(input, one->from), zoneName(input, one->to));
        words.needs = texts.translate("TtlTooSmallCheck", "A time to live of %1 or more.").arg(one->routers + 1);
        words.found = texts.translate("TtlTooSmallCheck", "%1; every router takes one away.").arg(need.ttl);
        words.remedy = texts.translate("TtlTooSmallCheck",
                                       "Set a greater one in the product, or put the ends closer together.");
        QList<Subject> subjects = deviceSubjects(input, one->devices.sorted());
        subjects.append(flowSubject(input, one->flow));
        report(findings, about(), Finding::Severity::Error, subjects, words, one.key());
    }
    return findings;
}

} // namespace

Check check_ttltoosmall()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
