// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/tracedialog.h"

#include "model/rules/trace.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {
enum Roles { PointRole = Qt::UserRole, RuleRole };
}

TraceDialog::TraceDialog(Workspace &workspace, const QString &from, QWidget *parent)
    : Dialog(workspace.theme(), tr("Trace a connection"), wide, parent), m_workspace(workspace),
      m_from(new QComboBox(this)), m_to(new QComboBox(this)), m_protocol(new QComboBox(this)),
      m_port(new QSpinBox(this)), m_verdict(new QLabel(this)), m_steps(new QTreeWidget(this))
{
    QFormLayout *form = addForm();
    for (QComboBox *box : {m_from, m_to}) {
        box->setEditable(true);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setInsertPolicy(QComboBox::NoInsert);
        for (const Device &device : workspace.plan().devices)
            box->addItem(device.label(), device.id);
        box->setCurrentIndex(-1);
        box->lineEdit()->setPlaceholderText(tr("Device or address"));
    }
    form->addRow(formLabel(theme(), tr("&From"), m_from), m_from);
    form->addRow(formLabel(theme(), tr("&To"), m_to), m_to);
    auto *row = new QHBoxLayout;
    for (const Protocol protocol : {protocols::tcp, protocols::udp, protocols::sctp, protocols::icmp,
                                    protocols::icmpv6, protocols::esp, protocols::gre, protocols::igmp})
        m_protocol->addItem(protocol.name().toUpper(), int(protocol.number));
    m_port->setRange(0, 65535);
    m_port->setValue(443);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row->addWidget(m_protocol, 1);
    row->addWidget(m_port, 1);
    row->addStretch(2);
    form->addRow(formLabel(theme(), tr("&Protocol, port"), m_protocol), row);
    m_verdict->setFont(theme().title());
    m_verdict->setWordWrap(true);
    content()->addSpacing(4);
    content()->addWidget(m_verdict);
    m_steps->setColumnCount(5);
    m_steps->setHeaderLabels({tr("Point"), tr("Where"), tr("Verdict"), tr("Rule"), tr("Why")});
    m_steps->setUniformRowHeights(true);
    m_steps->setMinimumHeight(200);
    m_steps->setRootIsDecorated(false);
    content()->addWidget(m_steps, 1);
    connect(m_protocol, &QComboBox::currentIndexChanged, this,
            [this] { m_port->setEnabled(Protocol{quint8(m_protocol->currentData().toInt())}.hasPorts()); });
    connect(m_steps, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem *item) {
        if (const QString rule = item->data(0, RuleRole).toString(); !rule.isEmpty())
            m_workspace.reveal(
                {.kind = Pick::Kind::Rule, .id = rule, .point = item->data(0, PointRole).toString()});
    });
    connect(addButtons(tr("Trace"), tr("Close")), &QPushButton::clicked, this, &TraceDialog::trace);
    fillFrom(from);
}

void TraceDialog::fillFrom(const QString &from)
{
    const auto derived = m_workspace.derived();
    if (m_from->findData(from) >= 0)
        m_from->setCurrentIndex(m_from->findData(from));
    const int flow = from.contains(u'|') ? flowOfKey(*derived, from) : -1;
    if (flow < 0)
        return;
    const Need &need = derived->flows.needOf(derived->flows.flows.at(flow));
    m_protocol->setCurrentIndex(qMax(0, m_protocol->findData(int(need.protocol.number))));
    if (!need.ports.isEmpty())
        m_port->setValue(need.ports.parts().first().first);
    forEachRow(derived->flows, derived->plan, flow, [&](const FlowRow &row) {
        const auto fill = [&](QComboBox *box, int device, const QString &words) {
            if (device >= 0)
                box->setCurrentIndex(box->findData(derived->plan.devices.at(device).id));
            else
                box->setEditText(words);
        };
        fill(m_from, row.fromDevice, rowSource(derived->flows, derived->plan, row));
        fill(m_to, row.toDevice, rowDestination(derived->flows, derived->plan, row));
        return false;
    });
    trace();
}

QString TraceDialog::endOf(const QComboBox *box) const
{
    const int index = box->findText(box->currentText());
    return index >= 0 ? box->itemData(index).toString() : box->currentText().trimmed();
}

void TraceDialog::trace()
{
    m_steps->clear();
    m_verdict->clear();
    setFault({});
    const Protocol protocol{quint8(m_protocol->currentData().toInt())};
    const auto derived = m_workspace.derived();
    const auto found = portolan::trace(derived->plan, derived->flows, derived->rules,
                                       {.from = endOf(m_from),
                                        .to = endOf(m_to),
                                        .protocol = protocol,
                                        .port = protocol.hasPorts() ? m_port->value() : -1,
                                        .sourcePort = -1});
    if (!found)
        return setFault(found.error().text());
    if (!found->unreachable.isEmpty())
        m_verdict->setText(tr("No path: %1").arg(found->unreachable));
    else
        m_verdict->setText(found->permitted() ? tr("Permitted on every route") : tr("Denied"));
    tint(m_verdict, theme(), found->permitted() && found->unreachable.isEmpty() ? Token::Permit : Token::Deny);
    int number = 0;
    for (const QList<TraceStep> &route : found->routes) {
        QTreeWidgetItem *parent = nullptr;
        if (found->routes.size() > 1)
            parent = new QTreeWidgetItem(m_steps, {tr("Route %1").arg(++number)});
        if (route.isEmpty())
            m_verdict->setText(tr("Permitted: nothing stands between the two."));
        for (const TraceStep &step : route)
            addStep(step, parent);
    }
    m_steps->expandAll();
    for (int i = 0; i < m_steps->columnCount(); ++i)
        m_steps->resizeColumnToContents(i);
}

void TraceDialog::addStep(const TraceStep &step, QTreeWidgetItem *route)
{
    const auto derived = m_workspace.derived();
    QStringList why;
    for (int flow : step.flows) {
        const QString purpose =
            derived->flows.needOf(derived->flows.flows.at(flow)).purpose.in(derived->plan.project.language);
        if (!purpose.isEmpty() && !why.contains(purpose))
            why.append(purpose);
    }
    const QString where = step.hook == Rule::Hook::Forward ? tr("passes through")
                          : step.hook == Rule::Hook::Input ? tr("comes in")
                                                           : tr("goes out");
    const QString verdict =
        step.permitted ? (step.filters ? tr("permitted") : tr("routes only")) : tr("denied by default");
    const QStringList cells{step.pointName.isEmpty() ? step.point : step.pointName, where, verdict, step.rule,
                            why.join(QStringLiteral("; "))};
    auto *item = route ? new QTreeWidgetItem(route, cells) : new QTreeWidgetItem(m_steps, cells);
    item->setIcon(0, theme().icon(step.permitted ? QStringLiteral("check") : QStringLiteral("cross"),
                                  step.permitted ? Token::Permit : Token::Deny));
    item->setForeground(2, theme().color(step.permitted ? Token::Permit : Token::Deny));
    item->setData(0, PointRole, step.point);
    item->setData(0, RuleRole, step.rule);
}

} // namespace portolan
