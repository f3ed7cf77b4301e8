// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a port map shows, as a value: rows of listening ports over the number line, clashes, and what the registry
// knows.
#pragma once
#include "model/catalog/portregistry.h"
#include "views/mainwindow/selection.h"

namespace portolan {

/// A service that listens.
struct PortBar
{
    PortSet ports;
    Protocol protocol;
    QString service;
    QString product;
    bool localOnly = false;
    bool dynamic = false;
    PortSet known = {}; ///< single ports of it that the registry knows
};

struct PortRow
{
    QString label;
    QString device; ///< id; empty for a role of several devices
    QList<PortBar> bars;
};

/// Ports that two products of one device want.
struct PortClash
{
    PortSet ports;
    Protocol protocol;
    QString text;
};

struct PortMap
{
    QString title; ///< whose ports these are
    QList<PortRow> rows;
    QList<PortClash> clashes;
    bool shortened = false; ///< there are more rows than are shown
};

/// Rows beyond this are left out.
inline constexpr int mostPortRows = 400;

/// The roles of the chosen devices; the devices that a chosen gateway or host firewall lets others reach, with the
/// ports it permits; with neither chosen every role of the plan.
PortMap portMapOf(const DerivedPlan &derived, const Selection &selection, const PortRegistry &registry,
                  const Texts &texts);

/// The number line in four linear pieces of one width: 0-1023, 1024-10000, 10001-49151, 49152-65535.
namespace portline {
inline constexpr int pieces = 4;
inline constexpr int firsts[pieces + 1] = {0, 1024, 10001, 49152, 65536};
/// 0 to 4; `port` may be 65536, the end of the line.
double at(double port);
/// The port at a place of the line; out of it its ends.
double portAt(double place);
/// Numbers to write below the visible part of the line, at most `most`, the borders of the pieces first.
QList<int> ticks(double from, double to, int most);
} // namespace portline

} // namespace portolan
