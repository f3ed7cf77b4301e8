// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Port numbers, sets of ports, and how they are written in plans and sheets.
#pragma once
#include "model/base/intervalset.h"
#include "model/base/result.h"

namespace portolan {

using Port = quint16;

/// A set of ports 0 to 65535.
using PortSet = IntervalSet<Port>;

/// Every port, 0 to 65535: written `any`.
const PortSet &anyPort();

/// Reads `443`, `3226-3233`, `80,443,8200`, `any`; spaces are allowed around commas and dashes, the dash may be an
/// en dash. Errors: empty text, a number above 65535, a range that runs backwards.
Result<PortSet> readPorts(const QString &text);

/// The set in the form that readPorts reads: `80,443,3226-3233`, `any`; the empty set is an empty text.
QString portsText(const PortSet &ports);

/// For people: an en dash in ranges and a space after the comma: `80, 443, 3226–3233`.
QString portsForPeople(const PortSet &ports);

/// How many ports are in the set: 0 to 65536.
int portCount(const PortSet &ports);

} // namespace portolan
