// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"stateful-in-parallel"_s,
            u"H-05"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Replies may come back another way than the request")),
            {}};
}

/// The gateways that keep state on some of the ways and are not on all of them.
QList<int> divided(const CheckInput &input, const QList<QList<Hop>> &routes)
{
    QMap<int, int> ways;
    for (const QList<Hop> &route : routes)
        for (const Hop &hop : route)
            if (const Gateway &gateway = input.plan.gateways.at(hop.gateway);
                gateway.stateful && (gateway.filters || !gateway.nat.isEmpty()))
                ++ways[hop.gateway];
    QList<int> some;
    for (auto way = ways.cbegin(); way != ways.cend(); ++way)
        if (*way < routes.size())
            some.append(way.key());
    return some;
}

QList<Finding> run(const CheckInput &input)
{
    struct Parallel
    {
        Unique<QString> needs;
        QString from, to;
        int flow = -1;
        int ways = 0;
    };
    QMap<QList<int>, Parallel> parallel; // by gateways
    const QList<int> flows = input.remembered(
        [&input] { return flowsByWay(input, [](const Path &path) { return path.routes.size() > 1; }); });
    forEachWayOf(input, flows, [&](int f, const Path &path) {
        if (path.routes.size() < 2 || input.flows.needOf(input.flows.flows.at(f)).multicast)
            return;
        const QList<int> gateways = divided(input, path.routes);
        if (gateways.isEmpty())
            return;
        Parallel &here = parallel[gateways];
        if (here.flow < 0) {
            here.flow = f;
            here.from = path.fromZone;
            here.to = path.toZone;
            here.ways = int(path.routes.size());
        }
        here.needs.add(needName(input, input.flows.needOf(input.flows.flows.at(f))));
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = parallel.cbegin(); one != parallel.cend(); ++one) {
        QStringList names, ids;
        QList<Subject> subjects;
        for (int g : one.key()) {
            names.append(input.plan.gateways.at(g).label());
            ids.append(input.plan.gateways.at(g).id);
            subjects.append({u"gateways"_s, ids.last()});
        }
        Words words;
        words.text = (names.size() == 1
                          ? texts.translate("StatefulInParallelCheck",
                                            "From %1 to %2 there are %3 ways, and only some go through %4, which "
                                            "keeps state.")
                          : texts.translate("StatefulInParallelCheck", "From %1 to %2 there are %3 ways through "
                                                                       "gateways that keep state apart: %4."))
                         .arg(zoneName(input, one->from), zoneName(input, one->to), QString::number(one->ways),
                              listed(texts, names));
        words.needs = texts.translate("StatefulInParallelCheck",
                                      "One way for each flow, or gateways that share their state.");
        words.found =
            texts
                .translate(
                    "StatefulInParallelCheck",
                    "A reply may come back through the one that has not seen the request, and is dropped: %1.")
                .arg(listed(texts, one->needs.items()));
        words.remedy =
            texts.translate("StatefulInParallelCheck",
                            "Make them one high-availability pair, or restrict the flows to one of them.");
        subjects.append(flowSubject(input, one->flow));
        Finding &found = report(findings, about(), Finding::Severity::Warning, subjects, words, ids.join(u'+'));
        // Every other gateway is closed to all flows: what is left keeps its state.
        if (one->ways == one.key().size())
            found.fixes.append(
                {texts.translate("StatefulInParallelCheck", "Let the flows use %1 only.")
                     .arg(listed(texts, {names.first()})),
                 [ids, reason = texts.translate("StatefulInParallelCheck",
                                                "The gateways do not share their state.")](Plan &plan) {
                     for (const QString &id : ids.mid(1)) {
                         Restriction restriction;
                         restriction.gateway = id;
                         restriction.reason = reason;
                         restriction.id = u"not-"_s + id;
                         for (int n = 2; plan.restrictions.contains(restriction.id); ++n)
                             restriction.id = u"not-%1-%2"_s.arg(id).arg(n);
                         plan.restrictions.put(restriction);
                     }
                 }});
    }
    return findings;
}

} // namespace

Check check_statefulinparallel()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
