// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An EditCommand is one step of the undo history: it applies a PlanEdit or its inverse.
#pragma once
#include "model/editing/plandocument.h"

#include <QtGui/QUndoCommand>

namespace portolan {

class EditCommand : public QUndoCommand
{
public:
    EditCommand(PlanDocument &document, const PlanEdit &edit);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    const PlanEdit &edit() const { return m_edit; }

private:
    PlanDocument &m_document;
    PlanEdit m_edit;
};

} // namespace portolan
