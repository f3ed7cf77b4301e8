// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"vlan-clash"_s,
            u"Z-10"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Two zones at one gateway have the same VLAN")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QSet<int> vlans;
    for (const Zone &zone : input.plan.zones)
        vlans.insert(zone.vlan);
    QMap<std::pair<QString, QString>, QString> clashes; // zones, and the gateway that joins them
    for (const Gateway &gateway : input.plan.gateways) {
        QMap<int, QStringList> zones; // by VLAN
        for (const GatewayInterface &interface : gateway.interfaces)
            if (const Zone *zone = input.plan.zones.find(interface.zone); zone && zone->vlan != 0)
                zones[zone->vlan].append(zone->id);
        for (QStringList &alike : zones) {
            alike.sort();
            alike.erase(std::unique(alike.begin(), alike.end()), alike.end());
            // Of many with one VLAN it is enough that each meets the first.
            const qsizetype firsts = alike.size() > mostSubjects ? 1 : alike.size();
            for (qsizetype i = 0; i < firsts; ++i)
                for (qsizetype k = i + 1; k < alike.size(); ++k)
                    clashes.insert({alike.at(i), alike.at(k)}, gateway.id);
        }
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = clashes.cbegin(); one != clashes.cend(); ++one) {
        const Zone &first = *input.plan.zones.find(one.key().first),
                   &second = *input.plan.zones.find(one.key().second);
        const QString gateway = listed(texts, {input.plan.gateways.find(*one)->label()});
        Words words;
        words.text =
            texts.translate("VlanClashCheck", "%1 and %2 at %3 are both VLAN %4.")
                .arg(zoneName(input, first.id), zoneName(input, second.id), gateway, QString::number(first.vlan));
        words.needs = texts.translate("VlanClashCheck", "A VLAN of its own for each zone.");
        words.found =
            texts.translate("VlanClashCheck", "One VLAN: frames pass between the zones and no rule sees them.");
        words.remedy = texts.translate("VlanClashCheck", "Give one zone another VLAN.");
        Finding &found = report(findings, about(), Finding::Severity::Error,
                                {{u"zones"_s, first.id}, {u"zones"_s, second.id}, {u"gateways"_s, *one}}, words,
                                first.id + u'+' + second.id);
        int free = second.vlan;
        while (free <= 4094 && vlans.contains(free))
            ++free;
        if (free <= 4094) {
            vlans.insert(free);
            found.fixes.append(changeZone(texts.translate("VlanClashCheck", "Give %1 the VLAN %2.")
                                              .arg(zoneName(input, second.id), QString::number(free)),
                                          second.id, [free](Zone &mended) { mended.vlan = free; }));
        }
    }
    return findings;
}

} // namespace

Check check_vlanclash()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
