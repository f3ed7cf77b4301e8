// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// External names in rules whose address the plan does not know.
#include "model/checks/shelfwords.h"

#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"name-without-address"_s,
            u"R-03"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A rule needs the address of a name")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QMap<QString, QStringList> points; // by name
    QMap<QString, QList<Subject>> subjects;
    auto isName = [](const QString &symbol) {
        return symbol.startsWith(u"fqdn:"_s) || symbol.startsWith(u"zone:"_s);
    };
    if (std::none_of(input.rules.symbols.begin(), input.rules.symbols.end(), isName))
        return {};
    for (const RuleSet &point : input.rules.points)
        for (const QString &symbol : unknownAddresses(point, input.rules.symbols)) {
            if (!isName(symbol))
                continue;
            points[symbol].append(point.name.isEmpty() ? point.id : point.name);
            subjects[symbol].append(
                {point.kind == RuleSet::Kind::Gateway ? u"gateways"_s : u"devices"_s, point.id});
        }
    QList<Finding> findings;
    for (auto one = points.cbegin(); one != points.cend(); ++one) {
        const QString name = listed(texts, {one.key().section(u':', 1)});
        Words words;
        words.text = texts.translate("NameWithoutAddressCheck", "Rules of %1 name %2, whose address is not known.")
                         .arg(listed(texts, *one), name);
        words.needs = texts.translate("NameWithoutAddressCheck", "An address, or a firewall that takes names.");
        words.found = texts.translate("NameWithoutAddressCheck",
                                      "Only the name; configurations of platforms without names are refused.");
        words.remedy = texts.translate("NameWithoutAddressCheck",
                                       "Enter a requirement with the address, and waive the flow to the name.");
        report(findings, about(), Finding::Severity::Warning, subjects.value(one.key()), words, one.key());
    }
    return findings;
}

} // namespace

Check check_namewithoutaddress()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
