// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that open a thousand ports or more.
#include "model/checks/shelfwords.h"

#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"wide-range"_s, u"P-04"_s, u"A wide range of ports is opened"_s, {}};
}

constexpr int wide = 1000;
constexpr int veryWide = 20000;

QList<Finding> run(const CheckInput &input)
{
    struct Wide
    {
        QStringList needs;
        int flow = -1;
        int ports = 0;
    };
    const QList<bool> permitted = permittedFlows(input);
    QMap<std::pair<QString, QString>, Wide> ranges; // product, ports
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Need &need = input.flows.needOf(input.flows.flows.at(f));
        const int count = need.protocol.hasPorts() ? portCount(need.ports) : 0;
        if (count < wide || !permitted.at(f))
            continue;
        Wide &here = ranges[{need.product, portText(need.protocol, need.ports)}];
        here.flow = here.flow < 0 ? f : here.flow;
        here.ports = count;
        if (const QString name = needName(input, need); !here.needs.contains(name))
            here.needs.append(name);
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = ranges.cbegin(); one != ranges.cend(); ++one) {
        Words words;
        words.text = texts.translate("WideRangeCheck", "%1 opens a wide range: %2.")
                         .arg(listed(texts, one->needs), one.key().second);
        words.needs = texts.translate("WideRangeCheck", "As few ports as the product can be told to use.");
        words.found = texts.translate("WideRangeCheck", "%n ports.", nullptr, one->ports);
        words.remedy = texts.translate(
            "WideRangeCheck", "Narrow the range in the product and in its option here, or keep the ends narrow.");
        report(findings, about(), one->ports >= veryWide ? Finding::Severity::Warning : Finding::Severity::Info,
               {flowSubject(input, one->flow)}, words, one.key().first + u':' + one.key().second);
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
