// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/requirementpopup.h"
#include "model/editing/requirementedits.h"
#include "views/canvas/placing.h"
#include "views/theme/widgets.h"

#include <QtGui/QScreen>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace portolan {

RequirementPopup::RequirementPopup(Workspace &workspace, const QString &from, const QString &fromName,
                                   const QString &to, const QString &toName, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_workspace(workspace), m_from(from), m_to(to), m_protocol(new QComboBox(this)),
      m_ports(new QLineEdit(this)), m_purpose(new QLineEdit(this)), m_error(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(320);
    setAccessibleName(tr("New requirement"));
    const Theme &theme = workspace.theme();
    auto *title = new QLabel(tr("%1 needs of %2").arg(fromName, toName), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme.semibold());
    title->setWordWrap(true);
    for (const Protocol protocol :
         {protocols::tcp, protocols::udp, protocols::icmp, protocols::icmpv6, protocols::igmp, protocols::gre,
          protocols::esp, protocols::ah, protocols::sctp})
        m_protocol->addItem(protocol.name(), int(protocol.number));
    m_ports->setPlaceholderText(tr("443 or 8000-8010, or any"));
    m_purpose->setPlaceholderText(tr("What it is for"));
    m_ports->setFont(theme.figures());
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setForegroundRole(QPalette::WindowText);
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, theme.color(Token::Deny));
    m_error->setPalette(red);
    m_error->hide();
    auto *accept = new QPushButton(tr("Add requirement"), this);
    makeFilled(accept);
    accept->setDefault(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 12, 12, 12);
    form->setSpacing(8);
    form->addRow(title);
    form->addRow(tr("Protocol"), m_protocol);
    form->addRow(tr("Ports"), m_ports);
    form->addRow(tr("Purpose"), m_purpose);
    form->addRow(m_error);
    form->addRow(accept);
    connect(accept, &QPushButton::clicked, this, &RequirementPopup::add);
    connect(m_ports, &QLineEdit::returnPressed, this, &RequirementPopup::add);
    connect(m_purpose, &QLineEdit::returnPressed, this, &RequirementPopup::add);
    connect(m_protocol, &QComboBox::currentIndexChanged, this,
            [this] { m_ports->setEnabled(Protocol{quint8(m_protocol->currentData().toInt())}.hasPorts()); });
}

void RequirementPopup::popUp(const QPoint &global)
{
    adjustSize();
    QPoint at = global;
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_ports->setFocus(Qt::PopupFocusReason);
}

void RequirementPopup::add()
{
    const Protocol protocol{quint8(m_protocol->currentData().toInt())};
    const Result<PlanEdit> edit =
        addRequirement(m_workspace.plan(), m_from, m_to, protocol, m_ports->text(), m_purpose->text());
    if (!edit) {
        const Error &error = edit.error();
        m_error->setText(error.remedy.isEmpty() ? error.what : error.what + u' ' + error.remedy);
        m_error->show();
        adjustSize();
        (error.field == "ports"_L1 ? m_ports : m_purpose)->setFocus();
        return;
    }
    Workspace &workspace = m_workspace;
    close();
    if (workspace.push(*edit))
        selectWhenThere(workspace, Selection::requirement(addedId(*edit, u"requirements"_s)));
}

} // namespace portolan
