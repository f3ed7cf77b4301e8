// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that open a thousand ports or more.
#include "model/checks/shelfwords.h"

#include <QtCore/QMap>
#include <tuple>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"wide-range"_s,
            u"P-04"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A wide range of ports is opened")),
            {}};
}

constexpr int wide = 1000;
constexpr int veryWide = 20000;

QList<Finding> run(const CheckInput &input)
{
    struct Wide
    {
        Unique<QString> needs;
        int flow = -1;
        int ports = 0;
    };
    const QList<bool> wideNeeds = needsThat(
        input, [](const Need &need) { return need.protocol.hasPorts() && portCount(need.ports) >= wide; });
    if (!wideNeeds.contains(true))
        return {};
    const QList<bool> permitted = permittedFlows(input);
    QMap<std::tuple<QString, QString, QString>, Wide> ranges; // product, ports, source ports
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Need &need = input.flows.needOf(input.flows.flows.at(f));
        if (!wideNeeds.at(input.flows.flows.at(f).need) || !permitted.at(f))
            continue;
        const QString sources = need.sourcePorts == anyPort() ? QString() : portsForPeople(need.sourcePorts);
        Wide &here = ranges[{need.product, portText(need.protocol, need.ports), sources}];
        here.flow = here.flow < 0 ? f : here.flow;
        here.ports = portCount(need.ports);
        here.needs.add(needName(input, need));
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = ranges.cbegin(); one != ranges.cend(); ++one) {
        const auto &[product, ports, sources] = one.key();
        Words words;
        words.text = texts.translate("WideRangeCheck", "%1 opens a wide range: %2.")
                         .arg(listed(texts, one->needs.items()), ports);
        words.needs = texts.translate("WideRangeCheck", "As few ports as the product can be told to use.");
        words.found =
            sources.isEmpty()
                ? texts.translate("WideRangeCheck", "%n ports.", nullptr, one->ports)
                : texts.translate("WideRangeCheck", "%n ports, from the source ports %1.", nullptr, one->ports)
                      .arg(sources);
        words.remedy = texts.translate(
            "WideRangeCheck", "Narrow the range in the product and in its option here, or keep the ends narrow.");
        report(findings, about(), one->ports >= veryWide ? Finding::Severity::Warning : Finding::Severity::Info,
               {flowSubject(input, one->flow)}, words, u"%1:%2:%3"_s.arg(product, ports, sources));
    }
    return findings;
}

} // namespace

Check check_widerange()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
