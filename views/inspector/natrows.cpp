// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/gatewayedits.h"
#include "views/inspector/natdialog.h"
#include "views/inspector/pages.h"

using namespace Qt::StringLiterals;

namespace portolan {

void natRows(Form &form, const Gateway &gateway)
{
    Workspace &workspace = form.workspace();
    form.section(PageTexts::tr("Address translation"));
    QWidget *window = form.page()->window();
    const auto ask = [&workspace, id = gateway.id, window](int index) {
        if (const Gateway *found = workspace.plan().gateways.find(id))
            (new NatDialog(workspace, *found, index, window))->open();
    };
    const auto kind = [](Nat::Kind which) {
        switch (which) {
        case Nat::Kind::Masquerade:
            return PageTexts::tr("Masquerade");
        case Nat::Kind::Forward:
            return PageTexts::tr("Forward");
        case Nat::Kind::Static:
            return PageTexts::tr("Static");
        case Nat::Kind::Pool:
            break;
        }
        return PageTexts::tr("Pool");
    };
    for (int i = 0; i < gateway.nat.size(); ++i) {
        const Nat &nat = gateway.nat.at(i);
        form.value(kind(nat.kind), natWords(form.plan(), gateway, nat));
        form.link({}, PageTexts::tr("Change…"), [ask, i] { ask(i); });
        form.link({}, PageTexts::tr("Remove"),
                  [&workspace, id = gateway.id, i] { workspace.push(removeNat(workspace.plan(), id, i)); });
    }
    if (gateway.bridge)
        form.text(PageTexts::tr("A bridge translates no addresses."), Token::Text3);
    else if (!gateway.interfaces.isEmpty())
        form.link(gateway.nat.isEmpty() ? PageTexts::tr("NAT") : QString(), PageTexts::tr("Add translation…"),
                  [ask, index = int(gateway.nat.size())] { ask(index); });
}

} // namespace portolan
