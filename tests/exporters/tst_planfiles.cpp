// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans, derived and exported: each file permits exactly what the rules of its point permit, and what is
// refused has a reason.
#include "model/exporters/exporter.h"
#include "model/pipeline/derive.h"
#include "model/plan/planfile.h"
#include "tests/support/chance.h"
#include "tests/support/linuxfilter.h"
#include "tests/support/randomplan.h"
#include "tests/support/tools.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace portolan {
Exporter exporter_nftables();
Exporter exporter_iptables();
} // namespace portolan

class TestPlanFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void filesPermitWhatTheRulesOfTheirPlanPermit()
    {
        Chance chance(99);
        int probes = 0, permitted = 0, files = 0, refused = 0;
        PlanWishes crowded; // rules that overlap do with fewer
        crowded.zones = crowded.gateways = 2;
        crowded.devices = 12;
        crowded.requirements = 220;
        crowded.addressEnds = false;
        for (quint32 seed = 1; seed <= 144; ++seed) {
            const QByteArray json = seed <= 120 ? randomPlan(seed) : randomPlan(seed, crowded);
            auto plan = readPlan(json, QStringLiteral("random.portolan"), {});
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
            plan->project.ruleForm = seed <= 120 ? Project::RuleForm(seed % 3) : Project::RuleForm::Cover;
            const auto derived = derive(*plan, Texts());
            for (const RuleSet &set : derived->rules.points) {
                const ExportInput input{set, derived->rules};
                const auto nft = exporter_nftables().write(input), ipt = exporter_iptables().write(input);
                if (!nft || !ipt) {
                    // Only what has a reason: an address that nobody knows, a forward to several devices, or a
                    // bridge for iptables.
                    const bool unknown = !unknownAddresses(set, derived->rules.symbols).isEmpty();
                    const QString text = (nft ? ipt.error() : nft.error()).text();
                    const bool many = text.contains(QStringLiteral("leads to several addresses")) ||
                                      text.contains(QStringLiteral("no address of the same family"));
                    QVERIFY2(unknown || many || (set.bridge && nft), qPrintable(text));
                    QVERIFY2(text.contains(u'"' + set.id + u'"') || text.contains(u'(' + set.id + u')'),
                             qPrintable(text));
                    ++refused;
                    if (!nft)
                        continue;
                }
                ++files;
                if (set.rules.isEmpty())
                    continue;
                const NftFile nftFile(nft->first().content);
                for (int n = 0; n < 60; ++n) {
                    const Rule &rule = set.rules.at(chance.below(int(set.rules.size())));
                    Packet packet{chance.near(rule.source), chance.near(rule.destination), rule.protocol, 0, 0};
                    if (packet.source.family != packet.destination.family || packet.source.isSymbol() ||
                        packet.protocol == (packet.source.family == 4 ? protocols::icmpv6 : protocols::icmp))
                        continue;
                    if (rule.protocol.hasPorts()) {
                        packet.sourcePort = chance.near(rule.sourcePorts);
                        packet.destinationPort = chance.near(rule.destinationPorts);
                        packet.opens = chance.below(3) > 0;
                    }
                    const QStringList all{set.interfaces.isEmpty() ? QString() : set.interfaces.first().name,
                                          set.interfaces.isEmpty() ? QString() : set.interfaces.last().name};
                    const QString in = rule.hook == Rule::Hook::Output ? QString()
                                       : rule.inInterfaces.isEmpty()   ? all.at(chance.below(2))
                                       : chance.below(4) == 0          ? all.at(chance.below(2))
                                                                       : rule.inInterfaces.first();
                    const QString out = rule.hook == Rule::Hook::Input ? QString()
                                        : rule.outInterfaces.isEmpty() ? all.at(chance.below(2))
                                        : chance.below(4) == 0         ? all.at(chance.below(2))
                                                                       : rule.outInterfaces.first();
                    const bool wanted = permits(set, rule.hook, packet, in, out);
                    const QString chain = hookWord(rule.hook);
                    QVERIFY2(nftFile.permits(chain, packet, in, out) == wanted,
                             (QByteArray::number(seed) + ' ' + rule.id.toUtf8() + '\n' + nft->first().content)
                                 .constData());
                    if (ipt) {
                        const IptablesFile file(ipt->at(packet.source.family == 4 ? 0 : 1).content);
                        QVERIFY2(file.permits(chain.toUpper(), packet, in, out) == wanted,
                                 (QByteArray::number(seed) + ' ' + rule.id.toUtf8() + '\n' +
                                  ipt->at(packet.source.family == 4 ? 0 : 1).content)
                                     .constData());
                    }
                    ++probes;
                    permitted += wanted;
                }
            }
        }
        qInfo("%d points, %d refused by one of them, %d probes, %d permitted", files, refused, probes, permitted);
        QVERIFY(files > 200 && probes > 4000 && permitted > probes / 25 && permitted < probes / 2);
    }

    void theToolsTakeThemAll()
    {
        if (const QString why = whyNoNamespace({QStringLiteral("nft"), QStringLiteral("iptables-nft-restore"),
                                                QStringLiteral("ip6tables-nft-restore")});
            !why.isEmpty())
            QSKIP(qPrintable(why));
        int loaded = 0;
        for (quint32 seed = 200; seed <= 212; ++seed) {
            const auto plan = readPlan(randomPlan(seed), QStringLiteral("random.portolan"), {});
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
            const auto derived = derive(*plan, Texts());
            for (RuleSet set : derived->rules.points) {
                if (set.bridge && !bridgesTrackConnections())
                    set.stateful = false;
                const ExportInput input{set, derived->rules};
                if (const auto nft = exporter_nftables().write(input)) {
                    const Run run = runInNamespace(QStringLiteral("nft -f /dev/stdin"), nft->first().content);
                    QVERIFY2(run.code == 0, (run.errors + nft->first().content).constData());
                    ++loaded;
                }
                if (const auto ipt = exporter_iptables().write(input))
                    for (int which : {0, 1}) {
                        const Run run = runInNamespace(QStringLiteral("ip%1tables-nft-restore --noflush")
                                                           .arg(which == 0 ? QString() : QStringLiteral("6")),
                                                       ipt->at(which).content);
                        QVERIFY2(run.code == 0, (run.errors + ipt->at(which).content).constData());
                    }
            }
        }
        qInfo("%d points loaded", loaded);
        QVERIFY(loaded > 20);
    }
};

QTEST_GUILESS_MAIN(TestPlanFiles)
#include "tst_planfiles.moc"
