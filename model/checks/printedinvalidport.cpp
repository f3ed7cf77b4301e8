// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Services in use whose source prints a value that is no port.
#include "model/checks/shelfwords.h"

#include "model/base/clean.h"

#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"printed-invalid-port"_s,
            u"P-06"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A source prints a port that does not exist")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const QList<int> first = firstActiveFlows(input);
    QList<Finding> findings;
    QSet<QString> told;
    for (int n = 0; n < input.flows.needs.size(); ++n) {
        const Need &need = input.flows.needs.at(n);
        const Product *product = first.at(n) < 0 ? nullptr : input.plan.products.find(need.product);
        const Service *service = product ? product->service(need.service) : nullptr;
        if (!service || service->portNotes.isEmpty() || told.contains(product->id + u'/' + service->id))
            continue;
        told.insert(product->id + u'/' + service->id);
        Words words;
        words.text =
            texts.translate("PrintedInvalidPortCheck", "The source of %1 prints a port that does not exist: %2.")
                .arg(needName(input, need), listed(texts, service->portNotes));
        words.needs = texts.translate("PrintedInvalidPortCheck", "Ports from 0 to 65535.");
        words.found = texts.translate("PrintedInvalidPortCheck", "Line %1 of %2; the rules use: %3.")
                          .arg(need.source.line)
                          .arg(oneLine(need.source.document), portsForPeople(need.ports));
        words.remedy = texts.translate("PrintedInvalidPortCheck", "Ask the vendor which port is meant.");
        report(findings, about(), Finding::Severity::Info,
               {flowSubject(input, first.at(n)), {u"products"_s, product->id}}, words,
               product->id + u'/' + service->id);
    }
    return findings;
}

} // namespace

Check check_printedinvalidport()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
