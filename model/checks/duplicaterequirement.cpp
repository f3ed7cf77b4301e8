// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"duplicate-requirement"_s,
            u"F-11"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A requirement says what another one says")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QMap<std::tuple<QString, QString, int>, QList<const CustomRequirement *>> same; // ends and protocol
    for (const CustomRequirement &requirement : input.plan.requirements)
        same[{requirement.from, requirement.to, requirement.protocol.number}].append(&requirement);
    QStringList needless;
    for (const CustomRequirement &requirement : input.plan.requirements) {
        const auto &others = same[{requirement.from, requirement.to, requirement.protocol.number}];
        if (others.size() > 1 && others.size() < 200) // far more are a matrix of ports, and merged anyway
            for (const CustomRequirement *other : others) {
                const bool within = other != &requirement && other->ports.contains(requirement.ports) &&
                                    other->sourcePorts.contains(requirement.sourcePorts);
                const bool equal = within && requirement.ports.contains(other->ports) &&
                                   requirement.sourcePorts.contains(other->sourcePorts);
                if (within && (!equal || other->id < requirement.id)) {
                    needless.append(requirement.id);
                    break;
                }
            }
    }
    if (needless.isEmpty())
        return {};
    const Texts &texts = input.texts;
    QList<Finding> findings;
    Words words;
    words.text = texts
                     .translate("DuplicateRequirementCheck",
                                "Other requirements between the same ends already say what these say: %1.")
                     .arg(listed(texts, needless));
    words.needs = texts.translate("DuplicateRequirementCheck", "One requirement for each need.");
    words.found = texts.translate("DuplicateRequirementCheck", "%1; the rules are the same without.")
                      .arg(listed(texts, needless));
    words.remedy = texts.translate("DuplicateRequirementCheck", "Remove what is said twice.");
    QList<Subject> subjects;
    for (const QString &id : needless.mid(0, mostSubjects))
        subjects.append({u"requirements"_s, id});
    report(findings, about(), Finding::Severity::Info, subjects, words, u"all"_s)
        .fixes.append(removal(texts.translate("DuplicateRequirementCheck", "Remove what is said twice: %1.")
                                  .arg(listed(texts, needless)),
                              u"requirements"_s, needless));
    return findings;
}

} // namespace

Check check_duplicaterequirement()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
