// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/natdialog.h"

#include "model/editing/deviceedits.h"
#include "model/editing/gatewayedits.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString interfaceName(const Gateway &gateway, const QString &id)
{
    const GatewayInterface *interface = gateway.interface(id);
    return interface ? interface->systemName() : id;
}

QString interfaceAddress(const Gateway &gateway, const QString &id)
{
    const GatewayInterface *interface = gateway.interface(id);
    return interface ? interface->addresses.join(u", "_s) : QString();
}

QString targetWords(const Plan &plan, const Nat &nat)
{
    const Device *device = plan.devices.find(nat.to);
    return device ? device->label() : nat.to;
}

} // namespace

QString natWords(const Plan &plan, const Gateway &gateway, const Nat &nat)
{
    const QString name = interfaceName(gateway, nat.interface);
    switch (nat.kind) {
    case Nat::Kind::Masquerade:
        return NatDialog::tr("Masquerade behind %1").arg(name);
    case Nat::Kind::Static:
        return NatDialog::tr("%1: %2 ↔ %3").arg(name, nat.inside.join(u", "_s), nat.outside.join(u", "_s));
    case Nat::Kind::Pool:
        return NatDialog::tr("%1: %2 → pool %3")
            .arg(name, nat.inside.isEmpty() ? NatDialog::tr("everything") : nat.inside.join(u", "_s),
                 nat.outside.join(u", "_s));
    case Nat::Kind::Forward:
        break;
    }
    QString to = targetWords(plan, nat);
    if (!nat.toPorts.isEmpty())
        to += u' ' + portsForPeople(nat.toPorts);
    return NatDialog::tr("%1: %2 %3 → %4").arg(name, nat.protocol.name(), portsForPeople(nat.ports), to);
}

NatDialog::NatDialog(Workspace &workspace, const Gateway &gateway, int index, QWidget *parent)
    : Dialog(workspace.theme(), index < gateway.nat.size() ? tr("Change translation") : tr("Add translation"), 560,
             parent),
      m_workspace(workspace), m_gateway(gateway.id), m_index(index), m_kind(new QComboBox(this)),
      m_interface(new QComboBox(this)), m_protocol(new QComboBox(this)), m_inside(new QLineEdit(this)),
      m_outside(new QLineEdit(this)), m_ports(new QLineEdit(this)), m_to(new QComboBox(this)),
      m_toPorts(new QLineEdit(this)), m_insideText(new QLabel(this)), m_outsideText(new QLabel(this))
{
    m_form = addForm();
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this](const QString &text, QWidget *field) {
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        m_form->addRow(formLabel(theme(), text, field), field);
    };
    m_kind->addItem(tr("Masquerade: what leaves takes the gateway's address"), int(Nat::Kind::Masquerade));
    m_kind->addItem(tr("Forward: ports of the gateway's address lead to a device"), int(Nat::Kind::Forward));
    m_kind->addItem(tr("Static: two addresses stand for each other, both ways"), int(Nat::Kind::Static));
    m_kind->addItem(tr("Pool: what leaves takes one of several addresses"), int(Nat::Kind::Pool));
    for (const GatewayInterface &one : gateway.interfaces) {
        const QString zone = labelOf(workspace.plan(), {u"zones"_s, one.zone});
        m_interface->addItem(one.zone.isEmpty() ? one.systemName() : tr("%1, to %2").arg(one.systemName(), zone),
                             one.id);
    }
    for (const Protocol protocol : {protocols::tcp, protocols::udp, protocols::sctp})
        m_protocol->addItem(protocol.name(), int(protocol.number));
    m_to->setEditable(true);
    for (const Device &device : workspace.plan().devices)
        m_to->addItem(device.label(), device.id);
    m_to->setCurrentIndex(-1);
    m_to->lineEdit()->setPlaceholderText(tr("A device or an address"));
    m_ports->setPlaceholderText(u"443, 8000-8010"_s);
    m_toPorts->setPlaceholderText(tr("the same"));
    m_inside->setPlaceholderText(u"10.10.0.11"_s);
    m_outside->setPlaceholderText(u"203.0.113.10"_s);
    for (QLineEdit *edit : {m_inside, m_outside, m_ports, m_toPorts})
        edit->setFont(theme().figures());
    add(tr("&Kind"), m_kind);
    add(tr("At &interface"), m_interface);
    add(tr("&Protocol"), m_protocol);
    add(tr("&Outside ports"), m_ports);
    m_insideText->setTextFormat(Qt::PlainText);
    m_outsideText->setTextFormat(Qt::PlainText);
    add(tr("Inside"), m_insideText);
    add(tr("I&nside"), m_inside);
    add(tr("Inside &target"), m_to);
    add(tr("Inside po&rts"), m_toPorts);
    add(tr("O&utside"), m_outside);
    add(tr("Outside"), m_outsideText);
    m_words = addSentence({});
    m_words->setFont(theme().semibold());
    m_words->setAccessibleName(tr("What it does"));
    m_button = addButtons(windowTitle(), tr("Cancel"));
    connect(m_button, &QPushButton::clicked, this, &NatDialog::accept);
    if (index < gateway.nat.size())
        fill(gateway.nat.at(index));
    for (QComboBox *box : {m_kind, m_interface, m_protocol, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &NatDialog::settle);
    connect(m_to, &QComboBox::editTextChanged, this, &NatDialog::settle);
    for (QLineEdit *edit : {m_inside, m_outside, m_ports, m_toPorts})
        connect(edit, &QLineEdit::textChanged, this, &NatDialog::settle);
    settle();
}

void NatDialog::fill(const Nat &nat)
{
    m_kind->setCurrentIndex(m_kind->findData(int(nat.kind)));
    m_interface->setCurrentIndex(m_interface->findData(nat.interface));
    m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(int(nat.protocol.number))));
    m_ports->setText(portsText(nat.ports));
    m_toPorts->setText(portsText(nat.toPorts));
    m_inside->setText(nat.inside.join(u", "_s));
    m_outside->setText(nat.outside.join(u", "_s));
    if (const int device = m_to->findData(nat.to); device >= 0)
        m_to->setCurrentIndex(device);
    else
        m_to->setEditText(nat.to);
}

Result<Nat> NatDialog::typed() const
{
    Nat nat;
    const Gateway *gateway = m_workspace.plan().gateways.find(m_gateway);
    if (gateway && m_index < gateway->nat.size())
        nat.extra = gateway->nat.at(m_index).extra;
    nat.kind = Nat::Kind(m_kind->currentData().toInt());
    nat.interface = m_interface->currentData().toString();
    if (nat.kind == Nat::Kind::Static || nat.kind == Nat::Kind::Pool) {
        const Result<QStringList> inside = readAddressList(m_inside->text());
        if (!inside)
            return inside.error();
        const Result<QStringList> outside = readAddressList(m_outside->text());
        if (!outside)
            return outside.error();
        nat.inside = *inside;
        nat.outside = *outside;
    }
    if (nat.kind == Nat::Kind::Forward) {
        nat.protocol = Protocol{quint8(m_protocol->currentData().toInt())};
        for (const auto &[edit, ports] : {std::pair(m_ports, &nat.ports), std::pair(m_toPorts, &nat.toPorts)}) {
            if (edit->text().trimmed().isEmpty())
                continue;
            const Result<PortSet> read = readPorts(edit->text());
            if (!read)
                return read.error();
            *ports = *read;
        }
        const int device = m_to->findText(m_to->currentText());
        nat.to = device >= 0 ? m_to->itemData(device).toString() : m_to->currentText().trimmed();
        if (device < 0 && !nat.to.isEmpty())
            if (const Result<AddressSet> address = readAddresses(nat.to); !address)
                return address.error();
    }
    if (const std::optional<Error> fault = natFault(m_workspace.plan(), m_gateway, nat))
        return *fault;
    return nat;
}

QString NatDialog::wordsOf(const Nat &nat) const
{
    const Gateway &gateway = *m_workspace.plan().gateways.find(m_gateway);
    const QString name = interfaceName(gateway, nat.interface);
    QString own = interfaceAddress(gateway, nat.interface);
    if (own.isEmpty())
        own = tr("the address of %1").arg(name);
    switch (nat.kind) {
    case Nat::Kind::Masquerade:
        return tr("Whatever leaves by %1 is seen as %2.").arg(name, own);
    case Nat::Kind::Static:
        return tr("Beyond %1, %2 is seen as %3; what comes in to %3 goes to %2.")
            .arg(name, nat.inside.join(u", "_s), nat.outside.join(u", "_s));
    case Nat::Kind::Pool:
        return tr("Beyond %1, %2 is seen as one of %3.")
            .arg(name, nat.inside.isEmpty() ? tr("everything") : nat.inside.join(u", "_s),
                 nat.outside.join(u", "_s));
    case Nat::Kind::Forward:
        break;
    }
    const PortSet &inside = nat.toPorts.isEmpty() ? nat.ports : nat.toPorts;
    return tr("What comes in by %1 to %2, %3 %4, goes to %5, %3 %6.")
        .arg(name, own, nat.protocol.name(), portsForPeople(nat.ports), targetWords(m_workspace.plan(), nat),
             portsForPeople(inside));
}

void NatDialog::showRow(QWidget *field, bool shown)
{
    field->setVisible(shown);
    if (QWidget *label = m_form->labelForField(field))
        label->setVisible(shown);
}

void NatDialog::settle()
{
    const Gateway *gateway = m_workspace.plan().gateways.find(m_gateway);
    if (!gateway)
        return;
    const auto kind = Nat::Kind(m_kind->currentData().toInt());
    const bool forward = kind == Nat::Kind::Forward, masquerade = kind == Nat::Kind::Masquerade;
    for (QWidget *field : QList<QWidget *>{m_protocol, m_ports, m_to, m_toPorts})
        showRow(field, forward);
    for (QWidget *field : QList<QWidget *>{m_inside, m_outside})
        showRow(field, !forward && !masquerade);
    showRow(m_insideText, masquerade);
    showRow(m_outsideText, forward || masquerade);
    m_insideText->setText(tr("everything that leaves here"));
    const QString own = interfaceAddress(*gateway, m_interface->currentData().toString());
    m_outsideText->setText(own.isEmpty() ? tr("its address, not given yet") : own);
    m_inside->setPlaceholderText(kind == Nat::Kind::Pool ? tr("everything") : u"10.10.0.11"_s);
    m_outside->setPlaceholderText(kind == Nat::Kind::Pool ? u"203.0.113.10-203.0.113.20"_s : u"203.0.113.10"_s);
    const Result<Nat> nat = typed();
    m_words->setText(nat ? wordsOf(*nat) : QString());
    m_words->setVisible(nat.ok());
    m_button->setEnabled(nat.ok());
    setFault(nat ? QString() : (nat.error().what + u' ' + nat.error().remedy).trimmed());
}

void NatDialog::accept()
{
    const Result<Nat> nat = typed();
    if (!nat)
        return;
    const Result<PlanEdit> edit = setNat(m_workspace.plan(), m_gateway, m_index, *nat);
    if (!edit)
        return setFault(edit.error().text());
    m_workspace.push(*edit);
    Dialog::accept();
}

} // namespace portolan
