// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/gatewayedits.h"
#include "views/inspector/pages.h"
#include "views/theme/widgets.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString natWords(const Plan &plan, const Gateway &gateway, const Nat &nat)
{
    const GatewayInterface *interface = gateway.interface(nat.interface);
    const QString name = interface ? interface->systemName() : nat.interface;
    if (nat.kind == Nat::Kind::Masquerade)
        return PageTexts::tr("Masquerade behind %1").arg(name);
    const Device *device = plan.devices.find(nat.to);
    QString to = device ? device->label() : nat.to;
    if (!nat.toPorts.isEmpty())
        to += u' ' + portsForPeople(nat.toPorts);
    return PageTexts::tr("%1: %2 %3 → %4").arg(name, nat.protocol.name(), portsForPeople(nat.ports), to);
}

/// Asks for a translation; what is refused is said in the dialog.
class NatDialog : public QDialog
{
public:
    NatDialog(Workspace &workspace, const Gateway &gateway, int index, QWidget *parent)
        : QDialog(parent), m_workspace(workspace), m_gateway(gateway.id), m_index(index)
    {
        setWindowTitle(index < gateway.nat.size() ? PageTexts::tr("Change translation")
                                                  : PageTexts::tr("Add translation"));
        setMinimumWidth(480);
        auto *form = new QFormLayout(this);
        form->setContentsMargins(16, 16, 16, 16);
        form->setSpacing(8);
        m_kind->addItem(PageTexts::tr("Masquerade: all that leaves takes the gateway's address"),
                        int(Nat::Kind::Masquerade));
        m_kind->addItem(PageTexts::tr("Forward: a port from outside goes to a device"), int(Nat::Kind::Forward));
        for (const GatewayInterface &one : gateway.interfaces)
            m_interface->addItem(one.systemName(), one.id);
        for (const Protocol protocol : {protocols::tcp, protocols::udp, protocols::sctp})
            m_protocol->addItem(protocol.name(), int(protocol.number));
        m_to->setEditable(true);
        for (const Device &device : workspace.plan().devices)
            m_to->addItem(device.label(), device.id);
        m_to->setCurrentIndex(-1);
        m_to->lineEdit()->setPlaceholderText(PageTexts::tr("A device or an address"));
        m_toPorts->setPlaceholderText(PageTexts::tr("the same"));
        m_error->setWordWrap(true);
        m_error->setTextFormat(Qt::PlainText);
        QPalette red = m_error->palette();
        red.setColor(QPalette::WindowText, workspace.theme().color(Token::Deny));
        m_error->setPalette(red);
        form->addRow(PageTexts::tr("Kind"), m_kind);
        form->addRow(PageTexts::tr("Interface"), m_interface);
        form->addRow(PageTexts::tr("Protocol"), m_protocol);
        form->addRow(PageTexts::tr("Ports"), m_ports);
        form->addRow(PageTexts::tr("Target"), m_to);
        form->addRow(PageTexts::tr("Target ports"), m_toPorts);
        form->addRow(m_error);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
        makeFilled(buttons->addButton(windowTitle(), QDialogButtonBox::AcceptRole));
        form->addRow(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &NatDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_kind, &QComboBox::currentIndexChanged, this, &NatDialog::settle);
        if (index < gateway.nat.size())
            fill(gateway.nat.at(index));
        settle();
    }

    void accept() override
    {
        Nat nat;
        if (const Gateway *gateway = m_workspace.plan().gateways.find(m_gateway);
            gateway && m_index < gateway->nat.size())
            nat.extra = gateway->nat.at(m_index).extra;
        nat.kind = Nat::Kind(m_kind->currentData().toInt());
        nat.interface = m_interface->currentData().toString();
        if (nat.kind == Nat::Kind::Forward) {
            nat.protocol = Protocol{quint8(m_protocol->currentData().toInt())};
            const Result<PortSet> ports = readPorts(m_ports->text());
            if (!ports)
                return say(ports.error());
            nat.ports = *ports;
            if (!m_toPorts->text().trimmed().isEmpty()) {
                const Result<PortSet> toPorts = readPorts(m_toPorts->text());
                if (!toPorts)
                    return say(toPorts.error());
                nat.toPorts = *toPorts;
            }
            const int device = m_to->findText(m_to->currentText());
            nat.to = device >= 0 ? m_to->itemData(device).toString() : m_to->currentText().trimmed();
            if (device < 0)
                if (const Result<AddressSet> address = readAddresses(nat.to); !address)
                    return say(address.error());
        }
        const Result<PlanEdit> edit = setNat(m_workspace.plan(), m_gateway, m_index, nat);
        if (!edit)
            return say(edit.error());
        m_workspace.push(*edit);
        QDialog::accept();
    }

private:
    void fill(const Nat &nat)
    {
        m_kind->setCurrentIndex(nat.kind == Nat::Kind::Forward ? 1 : 0);
        m_interface->setCurrentIndex(m_interface->findData(nat.interface));
        m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(int(nat.protocol.number))));
        m_ports->setText(portsText(nat.ports));
        m_toPorts->setText(portsText(nat.toPorts));
        if (const int device = m_to->findData(nat.to); device >= 0)
            m_to->setCurrentIndex(device);
        else
            m_to->setEditText(nat.to);
    }

    void settle()
    {
        const bool forward = m_kind->currentData().toInt() == int(Nat::Kind::Forward);
        for (QWidget *widget : QList<QWidget *>{m_protocol, m_ports, m_to, m_toPorts})
            widget->setEnabled(forward);
    }

    void say(const Error &error) { m_error->setText(error.what + u' ' + error.remedy); }

    Workspace &m_workspace;
    QString m_gateway;
    int m_index;
    QComboBox *m_kind = new QComboBox(this);
    QComboBox *m_interface = new QComboBox(this);
    QComboBox *m_protocol = new QComboBox(this);
    QLineEdit *m_ports = new QLineEdit(this);
    QComboBox *m_to = new QComboBox(this);
    QLineEdit *m_toPorts = new QLineEdit(this);
    QLabel *m_error = new QLabel(this);
};

void askNat(Workspace &workspace, const QString &id, int index, QWidget *parent)
{
    if (const Gateway *gateway = workspace.plan().gateways.find(id)) {
        NatDialog dialog(workspace, *gateway, index, parent);
        dialog.exec();
    }
}

} // namespace

void natRows(Form &form, const Gateway &gateway)
{
    Workspace &workspace = form.workspace();
    form.section(PageTexts::tr("Address translation"));
    QWidget *window = form.page()->window();
    for (int i = 0; i < gateway.nat.size(); ++i) {
        form.link(i == 0 ? PageTexts::tr("NAT") : QString(), natWords(form.plan(), gateway, gateway.nat.at(i)),
                  [&workspace, id = gateway.id, i, window] { askNat(workspace, id, i, window); });
        form.link({}, PageTexts::tr("Remove"),
                  [&workspace, id = gateway.id, i] { workspace.push(removeNat(workspace.plan(), id, i)); });
    }
    if (!gateway.interfaces.isEmpty())
        form.link(gateway.nat.isEmpty() ? PageTexts::tr("NAT") : QString(), PageTexts::tr("Add translation…"),
                  [&workspace, id = gateway.id, index = int(gateway.nat.size()), window] {
                      askNat(workspace, id, index, window);
                  });
}

} // namespace portolan
