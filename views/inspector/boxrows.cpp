// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes of a gateway in the inspector: none, or a high-availability pair with its own addresses.
#include "model/editing/boxedits.h"
#include "views/inspector/pages.h"

using namespace Qt::StringLiterals;

namespace portolan {

void boxRows(Form &form, const Gateway &gateway)
{
    Workspace &workspace = form.workspace();
    form.section(PageTexts::tr("High availability"));
    const QString id = gateway.id;
    if (gateway.boxes.isEmpty()) {
        form.link(PageTexts::tr("Boxes"), PageTexts::tr("One box; make it a pair"),
                  [&workspace, id] { workspace.push(addGatewayBox(workspace.plan(), id)); });
        return;
    }
    form.text(
        PageTexts::tr("One policy for all boxes. The addresses of the interfaces are shared; each box has its "
                      "own besides."));
    for (const GatewayBox &box : gateway.boxes) {
        const QString key = box.id;
        form.section(PageTexts::tr("Box %1").arg(box.label()));
        form.field(u"box:"_s + key, PageTexts::tr("Name"), box.label(),
                   [&workspace, id, key](const QString &name) -> Refusal {
                       const auto edit = setGatewayBoxName(workspace.plan(), id, key, name);
                       return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
                   });
        for (const GatewayInterface &interface : gateway.interfaces)
            form.field(
                u"box:%1:%2"_s.arg(key, interface.id), PageTexts::tr("At %1").arg(interface.systemName()),
                box.addresses.value(interface.id).join(u", "_s),
                [&workspace, id, key, at = interface.id](const QString &text) -> Refusal {
                    const auto edit = setGatewayBoxAddresses(workspace.plan(), id, key, at, text);
                    return edit ? (workspace.push(*edit), Refusal()) : Refusal(edit.error());
                },
                PageTexts::tr("no address of its own"), true);
        form.link({}, PageTexts::tr("Remove this box"),
                  [&workspace, id, key] { workspace.push(removeGatewayBox(workspace.plan(), id, key)); });
    }
    form.section();
    form.link({}, PageTexts::tr("Add box"),
              [&workspace, id] { workspace.push(addGatewayBox(workspace.plan(), id)); });
}

} // namespace portolan
