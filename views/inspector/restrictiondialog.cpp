// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/restrictiondialog.h"

#include "model/editing/restrictionedits.h"
#include "views/inspector/pages.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

RestrictionDialog::RestrictionDialog(Workspace &workspace, const Restriction &restriction, QWidget *parent)
    : Dialog(workspace.theme(),
             restriction.id.isEmpty() ? tr("Add path restriction") : tr("Change path restriction"), narrow, parent),
      m_workspace(workspace), m_restriction(restriction), m_gateway(new QComboBox(this)),
      m_from(new QComboBox(this)), m_to(new QComboBox(this)), m_requirement(new QComboBox(this)),
      m_reason(new QLineEdit(restriction.reason, this))
{
    addSentence(tr("Flows that match do not use the gateway, though it lies on their shortest way. Another way is "
                   "taken when there is one; else the flow cannot be reached, and a finding says so."));
    QFormLayout *form = addForm();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const Plan &plan = workspace.plan();
    for (const Gateway &gateway : plan.gateways)
        m_gateway->addItem(gateway.label(), gateway.id);
    m_gateway->setCurrentIndex(m_gateway->findData(restriction.gateway));
    for (const auto &[box, id] : {std::pair(m_from, restriction.from), std::pair(m_to, restriction.to)}) {
        box->addItem(tr("any zone"), QString());
        for (const Zone &zone : plan.zones)
            box->addItem(zone.label(), zone.id);
        if (!id.isEmpty() && box->findData(id) < 0)
            box->addItem(id, id);
        box->setCurrentIndex(box->findData(id));
    }
    m_requirement->setEditable(true);
    m_requirement->setInsertPolicy(QComboBox::NoInsert);
    m_requirement->lineEdit()->setPlaceholderText(tr("every one"));
    for (const Product &product : plan.products) {
        m_requirement->addItem(product.id);
        for (const Requirement &requirement : product.requirements)
            m_requirement->addItem(product.id + u'/' + requirement.id);
    }
    for (const CustomRequirement &own : plan.requirements)
        m_requirement->addItem(own.id);
    m_requirement->setEditText(restriction.requirement);
    m_requirement->setMinimumContentsLength(24);
    m_requirement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto add = [&](const QString &text, QWidget *field) {
        form->addRow(formLabel(theme(), text, field), field);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    add(tr("&Not through"), m_gateway);
    add(tr("&From"), m_from);
    add(tr("&To"), m_to);
    add(tr("&Requirement"), m_requirement);
    add(tr("Rea&son"), m_reason);
    m_reason->setPlaceholderText(tr("why, for those who read the plan later"));
    m_words = addSentence({});
    m_words->setFont(theme().semibold());
    m_button = addButtons(windowTitle(), tr("Cancel"));
    connect(m_button, &QPushButton::clicked, this, &RestrictionDialog::accept);
    for (QComboBox *box : {m_gateway, m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &RestrictionDialog::settle);
    connect(m_requirement, &QComboBox::editTextChanged, this, &RestrictionDialog::settle);
    connect(m_reason, &QLineEdit::textChanged, this, &RestrictionDialog::settle);
    settle();
}

Restriction RestrictionDialog::typed() const
{
    Restriction restriction = m_restriction;
    restriction.gateway = m_gateway->currentData().toString();
    restriction.from = m_from->currentData().toString();
    restriction.to = m_to->currentData().toString();
    restriction.requirement = m_requirement->currentText().trimmed();
    restriction.reason = m_reason->text();
    return restriction;
}

void RestrictionDialog::settle()
{
    const Done fits = checkRestricted(m_workspace.plan(), typed());
    const Result<PlanEdit> edit = putRestriction(m_workspace.plan(), typed());
    m_words->setText(restrictionWords(m_workspace.plan(), typed()));
    m_button->setEnabled(edit.ok());
    // That nobody has typed a reason yet is no fault.
    const bool untouched = !m_reason->isModified() && m_reason->text().isEmpty();
    const Error fault = !fits ? fits.error() : !edit && !untouched ? edit.error() : Error();
    setFault((fault.what + u' ' + fault.remedy).trimmed());
}

void RestrictionDialog::accept()
{
    const Result<PlanEdit> edit = putRestriction(m_workspace.plan(), typed());
    if (!edit)
        return setFault(edit.error().text());
    m_workspace.push(*edit);
    Dialog::accept();
}

void restrictionRows(Form &form, const QString &gateway)
{
    Workspace &workspace = form.workspace();
    const Plan &plan = form.plan();
    QWidget *window = form.page()->window();
    if (plan.gateways.isEmpty())
        return;
    form.section(PageTexts::tr("Path restrictions"), true);
    const auto ask = [&workspace, window](const Restriction &restriction) {
        (new RestrictionDialog(workspace, restriction, window))->open();
    };
    for (const Restriction &restriction : plan.restrictions) {
        if (!gateway.isEmpty() && restriction.gateway != gateway)
            continue;
        form.value(restrictionWords(plan, restriction), restriction.reason);
        form.link({}, PageTexts::tr("Change…"), [ask, restriction] { ask(restriction); });
        form.link({}, PageTexts::tr("Remove"), [&workspace, id = restriction.id] {
            workspace.push(removeRestrictions(workspace.plan(), {id}));
        });
    }
    Restriction fresh;
    fresh.gateway = gateway.isEmpty() ? plan.gateways.at(0).id : gateway;
    form.link({}, PageTexts::tr("Add path restriction…"), [ask, fresh] { ask(fresh); });
}

} // namespace portolan
