// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of one point say of a packet: which of them permit it, or which come nearest.
#pragma once
#include "model/paths/translation.h"
#include "model/rules/trace.h"

namespace portolan {

struct VerdictQuestion
{
    Rule::Hook hook = Rule::Hook::Forward;
    QString in; ///< system names of interfaces; empty at hosts
    QString out;
    Protocol protocol;
    AddressSet source;
    PortSet sourcePorts;
    bool anySourcePort = true; ///< whichever a rule asks for will do
};

struct Verdict
{
    bool permitted = false; ///< from every source to every target
    QStringList rules;      ///< ids of those that permit a part of it
    QList<int> flows;       ///< theirs, ascending
    QList<NearMiss> nearMisses;
};

Verdict verdictOf(const RuleSet &set, const VerdictQuestion &question, const QList<Target> &targets,
                  const QStringList &symbols);

} // namespace portolan
