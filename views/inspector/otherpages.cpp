// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "model/editing/fieldedits.h"
#include "model/editing/requirementedits.h"
#include "model/plan/entityjson.h"
#include "views/inspector/pages.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString subjectName(const DerivedPlan &derived, const Subject &subject)
{
    const QString name = labelOf(derived.plan, {subject.table, subject.id});
    if (subject.table == "devices"_L1)
        return PageTexts::tr("Device %1").arg(name);
    if (subject.table == "zones"_L1)
        return PageTexts::tr("Zone %1").arg(name);
    if (subject.table == "gateways"_L1)
        return PageTexts::tr("Gateway %1").arg(name);
    if (subject.table == "rules"_L1)
        return PageTexts::tr("Rule %1").arg(subject.id.section(u'/', -1));
    if (subject.table == "flows"_L1)
        return PageTexts::tr("Flow");
    if (subject.table == "requirements"_L1)
        return PageTexts::tr("Requirement %1").arg(name);
    return name;
}

} // namespace

void projectPage(Form &form)
{
    Workspace &workspace = form.workspace();
    const Project &project = form.plan().project;
    const auto derived = workspace.derived();
    form.head(u"document"_s, u"other"_s, project.name.isEmpty() ? PageTexts::tr("Untitled plan") : project.name,
              PageTexts::tr("Project"));
    form.section();
    const auto row = [&](const QString &key, const QString &label, const QString &text) {
        form.field(key, label, text, [&workspace, key](const QString &typed) -> Refusal {
            const Result<PlanEdit> edit =
                setField(workspace.plan(), u"project"_s, {QString()}, key, typed.trimmed());
            return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
        });
    };
    row(u"name"_s, PageTexts::tr("Name"), project.name);
    row(u"number"_s, PageTexts::tr("Number"), project.number);
    row(u"client"_s, PageTexts::tr("Client"), project.client);
    row(u"site"_s, PageTexts::tr("Site"), project.site);
    row(u"author"_s, PageTexts::tr("Author"), project.author);
    row(u"revision"_s, PageTexts::tr("Revision"), project.revision);
    QList<Choice> languages;
    for (const QString &code : Texts::languages())
        languages.append({QLocale::languageToString(QLocale(code).language()), code});
    form.combo(u"language"_s, PageTexts::tr("Language"), languages, project.language,
               [&workspace](const QVariant &code) -> Refusal {
                   const Result<PlanEdit> edit =
                       setField(workspace.plan(), u"project"_s, {QString()}, u"language"_s, code.toString());
                   return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
               });
    const QStringList &words = ruleFormWords();
    form.combo(
        u"ruleForm"_s, PageTexts::tr("Rule form"),
        {{PageTexts::tr("Compact: few rules"), words.at(int(Project::RuleForm::Compact))},
         {PageTexts::tr("Cover: fewer rules, which may overlap"), words.at(int(Project::RuleForm::Cover))},
         {PageTexts::tr("Auditable: one rule per requirement"), words.at(int(Project::RuleForm::Auditable))}},
        words.at(int(project.ruleForm)), [&workspace](const QVariant &form) -> Refusal {
            const Result<PlanEdit> edit =
                setField(workspace.plan(), u"project"_s, {QString()}, u"ruleForm"_s, form.toString());
            return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
        });
    form.section(PageTexts::tr("In this plan"));
    int members = 0;
    for (const Device &device : form.plan().devices)
        members += device.count;
    form.value(PageTexts::tr("Zones"), QString::number(form.plan().zones.size()), true);
    form.value(PageTexts::tr("Gateways"), QString::number(form.plan().gateways.size()), true);
    form.value(PageTexts::tr("Devices"),
               PageTexts::tr("%1 in %2 symbols").arg(members).arg(form.plan().devices.size()));
    form.value(PageTexts::tr("Rules"), QString::number(derived->rules.ruleCount()), true);
    for (const System &system : form.plan().systems) {
        form.section(PageTexts::tr("System %1").arg(system.label()));
        form.field(u"system:"_s + system.id, PageTexts::tr("Name"), system.label(),
                   [&workspace, id = system.id](const QString &name) -> Refusal {
                       const Result<PlanEdit> edit = rename(workspace.plan(), {u"systems"_s, id}, name);
                       return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
                   });
        QStringList devices;
        for (const Device &device : form.plan().devices)
            if (device.system == system.id)
                devices.append(device.id);
        form.link(PageTexts::tr("Devices"), PageTexts::tr("%n symbol(s)", nullptr, int(devices.size())),
                  [&workspace, devices] { workspace.select(Selection::devices(devices)); });
        if (devices.isEmpty())
            form.link({}, PageTexts::tr("Remove this system"), [&workspace, id = system.id] {
                workspace.push(deleteThings(workspace.plan(), {{u"systems"_s, id}}));
            });
        systemOptionRows(form, system.id);
    }
    restrictionRows(form, {});
}

void findingPage(Form &form, const Finding &finding)
{
    Workspace &workspace = form.workspace();
    const auto derived = workspace.derived();
    const bool error = finding.severity == Finding::Severity::Error,
               warning = finding.severity == Finding::Severity::Warning;
    const QString kind = error     ? PageTexts::tr("Error")
                         : warning ? PageTexts::tr("Warning")
                                   : PageTexts::tr("Remark");
    form.head(u"finding"_s, u"other"_s, kind, finding.code,
              finding.approved ? StateKind::Waived
              : error          ? StateKind::Denied
                               : StateKind::Assumed,
              finding.approved ? PageTexts::tr("approved") : QString());
    form.section();
    form.text(finding.text, Token::Text);
    form.value(PageTexts::tr("Needs"), finding.needs);
    form.value(PageTexts::tr("Found"), finding.found);
    form.value(PageTexts::tr("Remedy"), finding.remedy);
    form.section(PageTexts::tr("What it is about"), true);
    for (const Subject &subject : finding.subjects.mid(0, 12)) {
        const Pick pick = pickOf(*derived, subject);
        form.link({}, subjectName(*derived, subject), [&workspace, pick] { workspace.reveal(pick); });
    }
    if (finding.approved) {
        form.section(PageTexts::tr("Approved"));
        const Approval *approval = form.plan().approvals.find(finding.id);
        form.value(PageTexts::tr("Reason"), finding.approvalReason);
        form.value(PageTexts::tr("By"), approval ? approval->by : QString());
        form.buttons({{PageTexts::tr("Take back approval"),
                       [&workspace, id = finding.id] { workspace.push(unapprove(workspace.plan(), {id})); }}});
    } else {
        form.buttons(
            {{PageTexts::tr("Approve…"), [&workspace, id = finding.id] { workspace.ask(Ask::Approve, id); }}});
    }
}

void notePage(Form &form, const QString &note)
{
    Workspace &workspace = form.workspace();
    const Placement *placement = form.plan().layout.find(note);
    if (!placement)
        return;
    form.head(u"note"_s, u"other"_s, PageTexts::tr("Note"), PageTexts::tr("A text on the drawing"));
    form.section();
    form.area(u"note"_s, noteText(*placement), [&workspace, note](const QString &text) {
        workspace.push(setNoteText(workspace.plan(), note, text));
    });
}

void mixedPage(Form &form)
{
    Workspace &workspace = form.workspace();
    const Selection &selection = workspace.selection();
    form.head(u"select"_s, u"other"_s, PageTexts::tr("%n thing(s)", nullptr, int(selection.picks.size())),
              PageTexts::tr("Of several kinds"));
    form.section();
    const auto row = [&](Pick::Kind kind, const QString &label) {
        Selection some;
        for (const Pick &pick : selection.picks)
            if (pick.kind == kind)
                some.picks.append(pick);
        if (!some.isEmpty())
            form.link(label, PageTexts::tr("Choose only these %1").arg(some.picks.size()),
                      [&workspace, some] { workspace.select(some); });
    };
    row(Pick::Kind::Device, PageTexts::tr("Devices"));
    row(Pick::Kind::Zone, PageTexts::tr("Zones"));
    row(Pick::Kind::Gateway, PageTexts::tr("Gateways"));
    row(Pick::Kind::Multicast, PageTexts::tr("Groups"));
    row(Pick::Kind::Note, PageTexts::tr("Notes"));
    row(Pick::Kind::Flow, PageTexts::tr("Flows"));
    row(Pick::Kind::Rule, PageTexts::tr("Rules"));
    row(Pick::Kind::Finding, PageTexts::tr("Findings"));
    row(Pick::Kind::Requirement, PageTexts::tr("Requirements"));
}

} // namespace portolan
