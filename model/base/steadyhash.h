// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// While a SteadyHash lives, new hashes order their keys the same way in every run.
#pragma once
#include <QtCore/QHashFunctions>

namespace portolan {

/// For libraries that write in the order of a hash: QPdfWriter embeds its fonts so, and the same document would not
/// give the same bytes. Hashes made before keep their own order. Live as short as possible.
class SteadyHash
{
public:
    SteadyHash() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHash() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHash)
};

} // namespace portolan
