// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"return-opens-all-ports"_s,
            u"R-04"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Return rules open all high ports")),
            {}};
}

constexpr int many = 10000;

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const RuleSet &set : input.rules.points) {
        if (set.stateful)
            continue;
        QStringList rules;
        int most = 0;
        for (const Rule &rule : set.rules)
            if (const int ports = portCount(rule.destinationPorts);
                rule.state == Rule::State::Return && rule.protocol.hasPorts() && ports >= many) {
                rules.append(rule.id);
                most = std::max(most, ports);
            }
        if (rules.isEmpty())
            continue;
        const QString name = listed(texts, {set.name});
        const bool gateway = set.kind == RuleSet::Kind::Gateway;
        Words words;
        words.text = texts
                         .translate("ReturnOpensAllPortsCheck",
                                    "%1 keeps no state, so its rules for replies open wide ranges of ports.")
                         .arg(name);
        words.needs = texts.translate("ReturnOpensAllPortsCheck",
                                      "A point that keeps state, or source ports that are known.");
        words.found = texts.translate("ReturnOpensAllPortsCheck", "Up to %1 ports for replies: %2.")
                          .arg(QString::number(most), listed(texts, rules));
        words.remedy =
            texts.translate("ReturnOpensAllPortsCheck",
                            "Use a point that keeps state, or state the source ports in the requirements.");
        QList<Subject> subjects{{gateway ? u"gateways"_s : u"devices"_s, set.id}};
        for (const QString &rule : rules.mid(0, mostSubjects))
            subjects.append({u"rules"_s, set.id + u'/' + rule});
        Finding &found = report(findings, about(), Finding::Severity::Warning, subjects, words, set.id);
        if (gateway)
            found.fixes.append(
                changeGateway(texts.translate("ReturnOpensAllPortsCheck", "Let %1 keep state.").arg(name), set.id,
                              [](Gateway &mended) { mended.stateful = true; }));
    }
    return findings;
}

} // namespace

Check check_returnopensallports()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
