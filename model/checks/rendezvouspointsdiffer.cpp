// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfmulticast.h"
#include "model/paths/rendezvous.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"rendezvous-points-differ"_s,
        u"M-17"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "PIM routers of one way have different rendezvous points")),
        {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    const QList<PimDomain> domains = pimDomains(input);
    if (domains.isEmpty())
        return {};
    const Plan plan = input.plan.only(Part::Zones | Part::Gateways | Part::Devices);
    Topology topology(plan);
    QStringList names;
    Symbols symbols(names);
    const Addressing addressing(plan, symbols);
    const Rendezvous rendezvous(plan, topology, addressing);
    for (const PimDomain &domain : domains) {
        QMap<QString, QStringList> routers; // by the address that they know
        QMap<QString, QString> texted;      // the address, as it was set
        for (const int family : domain.families.sorted()) {
            QMap<QString, QStringList> here;
            for (const QString &id : domain.routers) {
                const Gateway &router = *input.plan.gateways.find(id);
                const RendezvousPoint point = rendezvous.of(router, family);
                if (!point.isThere())
                    continue; // that is another finding
                const QString address = addressTexts(point.address).join(u", "_s);
                here[address].append(id);
                texted.insert(address, router.rendezvousPoint);
            }
            if (here.size() > routers.size())
                routers = here;
        }
        if (routers.size() < 2)
            continue;
        QStringList parts, ids;
        QString most = routers.firstKey();
        for (auto one = routers.cbegin(); one != routers.cend(); ++one) {
            parts.append(texts.translate("RendezvousPointsDifferCheck", "%1 on %2")
                             .arg(one.key(), gatewayNames(input, *one)));
            ids += *one;
            if (one->size() > routers.value(most).size())
                most = one.key();
        }
        QList<Subject> subjects;
        for (const QString &id : ids.mid(0, mostSubjects))
            subjects.append({u"gateways"_s, id});
        subjects.append(flowSubject(input, domain.flow));
        Words words;
        words.text = texts
                         .translate("RendezvousPointsDifferCheck",
                                    "The PIM routers on the way of %1 have different rendezvous points.")
                         .arg(listed(texts, domain.needs.items()));
        words.needs = texts.translate("RendezvousPointsDifferCheck", "One rendezvous point for the whole way.");
        words.found = listed(texts, parts) + u'.';
        words.remedy =
            texts.translate("RendezvousPointsDifferCheck",
                            "Set the same on all: a sender is told to one, and the listeners ask another.");
        QStringList others = ids;
        others.removeIf([&](const QString &id) { return routers.value(most).contains(id); });
        const QString point = texted.value(most);
        report(findings, about(), Finding::Severity::Error, subjects, words, ids.join(u'+'))
            .fixes.append({texts.translate("RendezvousPointsDifferCheck", "Set the rendezvous point %1 on %2.")
                               .arg(most, gatewayNames(input, others)),
                           [others, point](Plan &plan) {
                               for (const QString &id : others)
                                   changeIn(plan.gateways, id,
                                            [&point](Gateway &mended) { mended.rendezvousPoint = point; });
                           }});
    }
    return findings;
}

} // namespace

Check check_rendezvouspointsdiffer()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
