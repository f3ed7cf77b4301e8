// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trace/tracepanel.h"

#include "model/drawing/overlay.h"
#include "model/editing/planchanges.h"
#include "views/dialogs/dialog.h"
#include "views/mainwindow/tracing.h"
#include "views/trace/stepdelegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int mostDevices = 5000, mostServices = 60;

} // namespace

Panel *makeTracePanel(Workspace &workspace, QWidget *parent)
{
    return new TracePanel(workspace, parent);
}

TracePanel::TracePanel(Workspace &workspace, QWidget *parent)
    : Panel(parent), m_workspace(workspace), m_from(new QComboBox(this)), m_to(new QComboBox(this)),
      m_service(new QComboBox(this)), m_protocol(new QComboBox(this)), m_port(new QLineEdit(this)),
      m_sourcePort(new QLineEdit(this)), m_fault(new QLabel(this)), m_verdict(new QLabel(this)),
      m_steps(new QListView(this)), m_model(new QStandardItemModel(this))
{
    const Theme &theme = workspace.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *form = new QFormLayout;
    form->setContentsMargins(measures::panelMargin, 8, measures::panelMargin, 8);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &text, QWidget *field) {
        QLabel *label = formLabel(theme, text, field);
        label->setMinimumWidth(72);
        form->addRow(label, field);
    };
    for (QComboBox *box : {m_from, m_to}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        box->lineEdit()->setPlaceholderText(tr("Device or address"));
    }
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_service->setMinimumContentsLength(10);
    for (const Protocol protocol : {protocols::tcp, protocols::udp, protocols::sctp, protocols::icmp,
                                    protocols::icmpv6, protocols::esp, protocols::gre, protocols::igmp})
        m_protocol->addItem(protocol.name(), int(protocol.number));
    m_port->setText(u"443"_s);
    m_port->setPlaceholderText(tr("0 to 65535"));
    m_sourcePort->setPlaceholderText(tr("any"));
    row(tr("From"), m_from);
    row(tr("To"), m_to);
    row(tr("Service"), m_service);
    row(tr("Protocol"), m_protocol);
    row(tr("Port"), m_port);
    row(tr("Source port"), m_sourcePort);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    column->addLayout(form);
    for (QLabel *label : {m_fault, m_verdict}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(measures::panelMargin, 2, measures::panelMargin, 8);
        column->addWidget(label);
    }
    tint(m_fault, theme, Token::Deny);
    m_verdict->setFont(theme.title());
    m_steps->setModel(m_model);
    m_steps->setItemDelegate(new StepDelegate(theme, m_steps));
    m_steps->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setMouseTracking(true);
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setResizeMode(QListView::Adjust);
    m_steps->setAccessibleName(tr("Hops"));
    column->addWidget(m_steps, 1);

    for (QComboBox *box : {m_from, m_to}) {
        connect(box, &QComboBox::activated, this, [this] {
            fillServices();
            ask();
        });
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
            fillServices();
            ask();
        });
    }
    connect(m_service, &QComboBox::activated, this, &TracePanel::takeService);
    connect(m_protocol, &QComboBox::activated, this, [this] {
        const bool ports = Protocol{quint8(m_protocol->currentData().toInt())}.hasPorts();
        m_port->setEnabled(ports);
        m_sourcePort->setEnabled(ports);
        ask();
    });
    for (QLineEdit *edit : {m_port, m_sourcePort})
        connect(edit, &QLineEdit::editingFinished, this, &TracePanel::ask);
    connect(m_steps, &QListView::clicked, this, &TracePanel::openStep);
    connect(m_steps, &QListView::activated, this, &TracePanel::openStep);
    connect(&workspace.tracing(), &Tracing::changed, this, &TracePanel::show);
    connect(&workspace, &Workspace::derivedChanged, this, &TracePanel::fillEnds);
    connect(&theme, &Theme::changed, this, &TracePanel::show);
    fillEnds();
    show();
}

void TracePanel::fillEnds()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_filling = true;
    const Plan &plan = m_workspace.derived()->plan;
    for (QComboBox *box : {m_from, m_to}) {
        const QString before = endOf(box);
        // Both in the order of their ids: of thousands only what differs is touched.
        int at = 0;
        for (const Device &device : plan.devices) {
            if (at >= mostDevices)
                break;
            while (at < box->count() && box->itemData(at).toString() < device.id)
                box->removeItem(at);
            if (at == box->count() || box->itemData(at).toString() != device.id)
                box->insertItem(at, device.label(), device.id);
            else if (box->itemText(at) != device.label())
                box->setItemText(at, device.label());
            ++at;
        }
        while (box->count() > at)
            box->removeItem(box->count() - 1);
        setEnd(box, before);
    }
    m_filling = false;
    fillServices();
}

QString TracePanel::endOf(const QComboBox *box) const
{
    const QString text = box->currentText().trimmed();
    const int index = box->findText(text);
    return index >= 0 ? box->itemData(index).toString() : text;
}

void TracePanel::setEnd(QComboBox *box, const QString &end)
{
    const int index = end.isEmpty() ? -1 : box->findData(end);
    box->setCurrentIndex(index);
    if (index < 0)
        box->setEditText(end);
}

/// What the plan needs between the two ends: each once.
void TracePanel::fillServices()
{
    const auto derived = m_workspace.derived();
    m_service->clear();
    m_service->addItem(tr("Any packet"));
    const int from = derived->plan.devices.indexOf(endOf(m_from)), to = derived->plan.devices.indexOf(endOf(m_to));
    if (from >= 0 && to >= 0) {
        const auto holds = [](const FlowEnd &end, int device) {
            return end.kind == FlowEnd::Kind::Devices &&
                   std::binary_search(end.devices.begin(), end.devices.end(), device);
        };
        for (const Flow &flow : derived->flows.flows) {
            if (m_service->count() > mostServices)
                break;
            if (flow.state != Flow::State::Active || !holds(derived->flows.fromOf(flow), from) ||
                !holds(derived->flows.toOf(flow), to))
                continue;
            const Need &need = derived->flows.needOf(flow);
            const QString name =
                m_workspace.texts().of(need.serviceName.isEmpty() ? need.purpose : need.serviceName);
            const QString words =
                u"%1 · %2 %3"_s.arg(name, need.protocol.name(), portsForPeople(need.ports)).trimmed();
            const int port = need.ports.isEmpty() ? -1 : int(need.ports.parts().first().first);
            if (m_service->findText(words) < 0)
                m_service->addItem(words, QVariantList{int(need.protocol.number), port});
        }
    }
    m_service->setEnabled(m_service->count() > 1);
}

void TracePanel::takeService(int index)
{
    const QVariantList packet = m_service->itemData(index).toList();
    if (packet.size() != 2)
        return;
    const int port = packet.at(1).toInt();
    m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(packet.at(0))));
    m_port->setText(port < 0 ? QString() : QString::number(port));
    ask();
}

void TracePanel::ask()
{
    if (m_filling || endOf(m_from).isEmpty() || endOf(m_to).isEmpty())
        return;
    TraceQuestion question{.from = endOf(m_from),
                           .to = endOf(m_to),
                           .protocol = Protocol{quint8(m_protocol->currentData().toInt())},
                           .port = -1,
                           .sourcePort = -1};
    const auto read = [&](const QLineEdit *edit, int &port) {
        bool isNumber = false;
        const int number = edit->text().trimmed().toInt(&isNumber);
        if (isNumber && number >= 0 && number <= 65535) {
            port = number;
            return true;
        }
        m_fault->setText(tr("“%1” is no port. Write one number from 0 to 65535.").arg(edit->text().trimmed()));
        m_fault->show();
        return false;
    };
    if (question.protocol.hasPorts()) {
        if (!read(m_port, question.port))
            return;
        if (!m_sourcePort->text().trimmed().isEmpty() && !read(m_sourcePort, question.sourcePort))
            return;
    }
    const Tracing &tracing = m_workspace.tracing();
    const bool same = tracing.isActive() && tracing.question().from == question.from &&
                      tracing.question().to == question.to && tracing.question().protocol == question.protocol &&
                      tracing.question().port == question.port &&
                      tracing.question().sourcePort == question.sourcePort;
    if (!same)
        m_workspace.tracing().ask(question);
}

void TracePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale) {
        fillEnds();
        show();
    }
}

void TracePanel::show()
{
    const Tracing &tracing = m_workspace.tracing();
    m_fault->setText(tracing.fault());
    m_fault->setVisible(!tracing.fault().isEmpty());
    m_verdict->setVisible(tracing.isActive() && tracing.answer());
    if (tracing.isActive()) {
        const TraceQuestion &question = tracing.question();
        m_filling = true;
        const bool others = endOf(m_from) != question.from || endOf(m_to) != question.to;
        setEnd(m_from, question.from);
        setEnd(m_to, question.to);
        m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(int(question.protocol.number))));
        m_port->setText(question.port < 0 ? QString() : QString::number(question.port));
        m_sourcePort->setText(question.sourcePort < 0 ? QString() : QString::number(question.sourcePort));
        m_port->setEnabled(question.protocol.hasPorts());
        m_sourcePort->setEnabled(question.protocol.hasPorts());
        m_filling = false;
        if (others)
            fillServices();
        m_verdict->setText(tracing.verdict());
        QPalette palette = m_verdict->palette();
        palette.setColor(QPalette::WindowText,
                         m_workspace.theme().color(tracing.isPermitted() ? Token::Permit : Token::Deny));
        m_verdict->setPalette(palette);
    }
    showSteps();
}

void TracePanel::showSteps()
{
    m_model->clear();
    const Trace *answer = m_workspace.tracing().answer();
    if (!answer)
        return;
    const DerivedPlan &derived = m_workspace.tracing().derived();
    const auto add = [this](const QString &title) {
        auto *item = new QStandardItem(title);
        m_model->appendRow(item);
        return item;
    };
    if (!answer->unreachable.isEmpty()) {
        QStandardItem *item = add(tr("No path"));
        item->setData(int(Shape::Error), StepDelegate::ShapeRole);
        item->setData(answer->unreachable, StepDelegate::WhyRole);
        item->setData(-1, StepDelegate::RowRole);
        return;
    }
    int row = 0;
    for (int route = 0; route < answer->routes.size(); ++route) {
        const QList<TraceStep> &steps = answer->routes.at(route);
        const bool several = answer->routes.size() > 1;
        if (several)
            add(tr("Route %1").arg(QChar(u'A' + route % 26)))->setData(true, StepDelegate::HeadRole);
        for (int i = 0; i < steps.size(); ++i) {
            const TraceStep &step = steps.at(i);
            QStandardItem *item = add(
                labelOf(derived.plan,
                        {derived.plan.gateways.contains(step.point) ? u"gateways"_s : u"devices"_s, step.point}));
            item->setData(several ? u"%1%2"_s.arg(QChar(u'A' + route % 26)).arg(i + 1) : QString::number(i + 1),
                          StepDelegate::NumberRole);
            const Shape shape = step.permitted ? Shape::Permit : Shape::Error;
            item->setData(step.filters ? int(shape) : -1, StepDelegate::ShapeRole);
            item->setData(!step.filters    ? tr("routes, does not filter")
                          : step.permitted ? tr("%1 permits").arg(step.rule)
                                           : tr("denied by default"),
                          StepDelegate::VerdictRole);
            item->setData(translationOf(step, derived.rules.symbols), StepDelegate::TranslationRole);
            item->setData(stepReason(m_workspace, derived, step), StepDelegate::WhyRole);
            item->setData(row++, StepDelegate::RowRole);
            item->setData(u"%1, %2"_s.arg(item->text(), item->data(StepDelegate::VerdictRole).toString()),
                          Qt::AccessibleTextRole);
        }
    }
}

void TracePanel::openStep(const QModelIndex &index)
{
    if (!index.data(StepDelegate::HeadRole).toBool())
        openTraceStep(m_workspace, index.data(StepDelegate::RowRole).toInt());
}

void TracePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_workspace.tracing().isActive())
        m_workspace.tracing().end();
    else
        Panel::keyPressEvent(event);
}

void TracePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_workspace.theme().color(Token::Panel));
}

QString stepReason(const Workspace &workspace, const DerivedPlan &derived, const TraceStep &step)
{
    if (!step.filters)
        return {};
    if (!step.permitted) {
        QStringList reasons{TracePanel::tr("No requirement asks for it.")};
        for (const NearMiss &miss : step.nearMisses)
            reasons.append(TracePanel::tr("%1 would permit it but for %2.").arg(miss.rule, nearMissText(miss)));
        return reasons.join(u'\n');
    }
    QStringList reasons;
    for (const int flow : step.flows) {
        const Need &need = derived.flows.needOf(derived.flows.flows.at(flow));
        if (step.port >= 0 && !need.ports.isEmpty() && !need.ports.contains(Port(step.port)))
            continue; // the rule serves others as well
        QString reason = workspace.texts().of(need.purpose.isEmpty() ? need.serviceName : need.purpose);
        if (need.source.line > 0)
            reason += TracePanel::tr(" (%1, line %2)").arg(need.source.document).arg(need.source.line);
        if (!reason.isEmpty() && !reasons.contains(reason))
            reasons.append(reason);
        if (reasons.size() == 4)
            break;
    }
    return reasons.join(u"\n"_s);
}

void openTraceStep(Workspace &workspace, int row)
{
    const Trace *answer = workspace.tracing().answer();
    int at = 0;
    for (const QList<TraceStep> &route : answer ? answer->routes : QList<QList<TraceStep>>())
        for (const TraceStep &step : route) {
            if (at++ != row)
                continue;
            const bool gateway = workspace.plan().gateways.contains(step.point);
            if (step.filters)
                workspace.ask(Ask::ShowView, u"rules"_s);
            if (!step.rule.isEmpty())
                workspace.reveal({.kind = Pick::Kind::Rule, .id = step.rule, .point = step.point});
            else
                workspace.reveal({.kind = gateway ? Pick::Kind::Gateway : Pick::Kind::Device, .id = step.point});
            return;
        }
}

} // namespace portolan
