// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"interface-name-clash"_s,
            u"Z-09"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Two interfaces of a gateway have one name")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways) {
        QSet<QString> names;
        QStringList twice;
        for (const GatewayInterface &interface : gateway.interfaces) {
            if (names.contains(interface.systemName()) && !twice.contains(interface.systemName()))
                twice.append(interface.systemName());
            names.insert(interface.systemName());
        }
        for (const QString &name : std::as_const(twice)) {
            Words words;
            words.text = texts.translate("InterfaceNameClashCheck", "Two interfaces of %1 are both called %2.")
                             .arg(listed(texts, {gateway.label()}), listed(texts, {name}));
            words.needs = texts.translate("InterfaceNameClashCheck",
                                          "A name of its own for each interface, as the platform has it.");
            words.found = texts
                              .translate("InterfaceNameClashCheck",
                                         "%1 twice; rules and translations would be written for the wrong side.")
                              .arg(listed(texts, {name}));
            words.remedy = texts.translate("InterfaceNameClashCheck", "Correct the name of one of them.");
            QString other;
            for (int n = 0; other.isEmpty() || names.contains(other); ++n)
                other = u"eth%1"_s.arg(n);
            report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, gateway.id}}, words,
                   gateway.id + u'/' + name)
                .fixes.append(
                    changeGateway(texts.translate("InterfaceNameClashCheck", "Call the second one %1.").arg(other),
                                  gateway.id, [name, other](Gateway &mended) {
                                      int seen = 0;
                                      for (GatewayInterface &interface : mended.interfaces)
                                          if (interface.systemName() == name && ++seen == 2)
                                              interface.name = other;
                                  }));
        }
    }
    return findings;
}

} // namespace

Check check_interfacenameclash()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
