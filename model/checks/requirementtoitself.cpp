// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"requirement-to-itself"_s,
            u"F-12"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A requirement leads from a device to itself")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QStringList ids, names;
    for (const CustomRequirement &requirement : input.plan.requirements) {
        const Device *device =
            requirement.from == requirement.to ? input.plan.devices.find(requirement.from) : nullptr;
        if (!device || device->count > 1)
            continue;
        ids.append(requirement.id);
        names.append(device->label());
    }
    if (ids.isEmpty())
        return {};
    const Texts &texts = input.texts;
    QList<Finding> findings;
    names.removeDuplicates();
    Words words;
    words.text = texts.translate("RequirementToItselfCheck", "Requirements lead from a device to itself: %1.")
                     .arg(listed(texts, names));
    words.needs =
        texts.translate("RequirementToItselfCheck", "Two ends; what a device sends to itself crosses no network.");
    words.found = listed(texts, ids);
    words.remedy =
        texts.translate("RequirementToItselfCheck", "Correct the destination, or remove the requirement.");
    QList<Subject> subjects;
    for (const QString &id : ids.mid(0, mostSubjects))
        subjects.append({u"requirements"_s, id});
    report(findings, about(), Finding::Severity::Warning, subjects, words, u"all"_s)
        .fixes.append(removal(
            texts.translate("RequirementToItselfCheck", "Remove these requirements: %1.").arg(listed(texts, ids)),
            u"requirements"_s, ids));
    return findings;
}

} // namespace

Check check_requirementtoitself()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
