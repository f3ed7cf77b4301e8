// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Services that are multicast although their source leaves the group out.
#include "model/checks/shelfwords.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"group-not-given"_s,
            u"M-03"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A multicast service whose group is not known")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const QList<int> first = firstActiveFlows(input);
    QList<Finding> findings;
    for (const Product &product : input.plan.products) {
        QStringList names;
        QList<Subject> subjects;
        for (int n = 0; n < input.flows.needs.size(); ++n) {
            const Need &need = input.flows.needs.at(n);
            const Service *service = need.product == product.id ? product.service(need.service) : nullptr;
            if (!service || !service->multicast || !need.groups.isEmpty() || first.at(n) < 0)
                continue;
            const QString name = u"%1 (%2)"_s.arg(texts.of(need.serviceName), portText(need.protocol, need.ports));
            if (!names.contains(name))
                names.append(name);
            if (subjects.isEmpty())
                subjects.append(flowSubject(input, first.at(n)));
        }
        if (names.isEmpty())
            continue;
        subjects.append({u"products"_s, product.id});
        Words words;
        words.text =
            texts.translate("GroupNotGivenCheck", "The documents of %1 do not name the multicast group of %2.")
                .arg(listed(texts, {product.name}), listed(texts, names));
        words.needs = texts.translate("GroupNotGivenCheck", "The group address.");
        words.found = texts.translate("GroupNotGivenCheck", "Rules name the devices instead of the group.");
        words.remedy =
            texts.translate("GroupNotGivenCheck", "Ask the vendor for the group, or capture it on site, and "
                                                  "add it as a requirement.");
        report(findings, about(), Finding::Severity::Info, subjects, words, product.id);
    }
    return findings;
}

} // namespace

Check check_groupnotgiven()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
