// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the exporters of this shelf share: errors that name point and rule, comments, families, and what Linux can
// express.
#pragma once
#include "model/exporters/exporter.h"

namespace portolan {

/// `At "core-fw" (core), rule R-0001: what.`; without a rule it names the point only.
Error pointError(const RuleSet &set, const QString &rule, const QString &what, const QString &remedy);

/// Free text fit for a comment inside quotation marks: letters, digits, combining marks of any language, the space,
/// and the given ASCII punctuation; everything else becomes a question mark. At most `mostBytes` of UTF-8, cut on a
/// character border with an ellipsis.
QByteArray commentText(const QString &text, const QByteArray &punctuation, int mostBytes);

/// The head of a configuration, as comment lines that begin with `#`: program, plan, revision, point, how to load
/// it.
QByteArray hashHead(const ExportInput &input, const QByteArray &punctuation, const QStringList &howTo);

/// Errors for what a Linux point can not hold: interface names that Linux has no room for, hooks that the kind of
/// point does not have, forwards without exactly one target address or with ports that do not pair, translations as
/// refuseTranslations says.
Done refuseWhatLinuxLacks(const ExportInput &input);

/// The part of a rule that is of one address family; empty when one of its ends has none of it, and for the ICMP of
/// the other family.
struct FamilyRule
{
    const Rule *rule = nullptr;
    int family = 4; ///< 4 or 6
    AddressSet source;
    AddressSet destination;
    bool allSources = false; ///< the whole family
    bool allDestinations = false;
    bool isEmpty() const;
};
FamilyRule familyPart(const Rule &rule, int family);

/// One stretch of a port forward: ports first..last go to toFirst..(toFirst + last - first).
struct ForwardPart
{
    Port first = 0;
    Port last = 0;
    Port toFirst = 0;
};
/// The forward's ports paired one to one in ascending order, in as few stretches as possible; empty without ports.
QList<ForwardPart> forwardParts(const PointNat &nat);

/// The interface's masquerade holds for these families: those of its addresses, IPv4 where it has none.
QList<int> masqueradeFamilies(const RuleSet &set, const QString &interface);

} // namespace portolan
