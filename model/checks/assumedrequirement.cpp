// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Flows whose source leaves something unclear, so that the catalog assumed it.
#include "model/checks/shelfwords.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"assumed-requirement"_s,
            u"F-04"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Flows rest on an assumption")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const QList<int> first = firstActiveFlows(input);
    QList<Finding> findings;
    for (const Product &product : input.plan.products) {
        QStringList names, reasons;
        int flow = -1;
        for (int n = 0; n < input.flows.needs.size(); ++n) {
            const Need &need = input.flows.needs.at(n);
            if (need.product != product.id || need.confidence != Confidence::Assumed || first.at(n) < 0)
                continue;
            flow = flow < 0 ? first.at(n) : flow;
            if (const QString name = texts.of(need.serviceName); !names.contains(name))
                names.append(name);
            if (const QString reason = texts.of(need.reason); !reason.isEmpty() && !reasons.contains(reason))
                reasons.append(reason);
        }
        if (names.isEmpty())
            continue;
        Words words;
        words.text = texts.translate("AssumedRequirementCheck", "Flows of %1 rest on an assumption: %2.")
                         .arg(listed(texts, {product.name}), listed(texts, names));
        words.needs = texts.translate("AssumedRequirementCheck", "A statement of the vendor.");
        words.found = reasons.isEmpty() ? texts.translate("AssumedRequirementCheck", "The source does not say it.")
                                        : listed(texts, reasons.mid(0, 1));
        words.remedy =
            texts.translate("AssumedRequirementCheck",
                            "Ask the vendor or try it on site, and approve this finding with the answer.");
        report(findings, about(), Finding::Severity::Info, {flowSubject(input, flow), {u"products"_s, product.id}},
               words, product.id);
    }
    return findings;
}

} // namespace

Check check_assumedrequirement()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
