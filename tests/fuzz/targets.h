// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every reader of bytes that come from outside, each with what must hold of whatever it is given.
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace portolan::fuzz {

struct Target
{
    const char *name; ///< also that of its folder in corpus/
    void (*run)(const QByteArray &bytes);
};

/// Adding one is a line there and a folder of the corpus.
const QList<Target> &targets();

/// What does not hold is handed on, and ends the program when nobody takes it.
using Broken = void (*)(const char *what);
void setBroken(Broken broken);

} // namespace portolan::fuzz
