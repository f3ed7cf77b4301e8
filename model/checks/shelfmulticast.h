// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Multicast that a gateway stops, gathered for each gateway and pair of zones; the checks differ in which groups
// they look at and in what they say.
#pragma once
#include "model/checks/shelfwords.h"

namespace portolan {

/// What is stopped at one gateway between two zones, in words.
struct StoppedMulticast
{
    QString needs;
    QString from;
    QString to;
    QString gateway;
    QString groups;
};

bool isLinkLocal(const Need &need);

/// One finding for each gateway and pair of zones; `concerns` chooses the needs, `say` finds the words.
QList<Finding> stoppedMulticast(const CheckInput &input, const Check &check,
                                const std::function<bool(const Need &)> &concerns,
                                const std::function<Words(const StoppedMulticast &)> &say);

} // namespace portolan
