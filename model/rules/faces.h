// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Face of an enforcement point is one way in which packets meet it; what its rules permit is compared face by
// face, each face being a set of packets in a diagram.
//
// These are no dimensions of the diagram, because a rule names one or two of them out of a handful, and whatever is
// in the diagram is taken apart for every value. A rule with several interfaces has a face for every pair of them.
// An empty side is every interface that the point has there, as a packet filter reads it.
//
// The zones belong to the face, even where a rule names addresses: a rule's zones are what the sheet says of it,
// what `any` is limited by and what a trace asks with, so a rule with the wrong zone is a wrong rule. Nothing is
// hidden by that: if every face permits what it should, so do all of them together. Whoever asks what a filter can
// leave out (two zones behind one translated address permit the same packets twice) puts the zones together.
#pragma once
#include "model/rules/crossings.h"
#include "model/rules/rule.h"

namespace portolan {

struct Face
{
    Rule::Hook hook = Rule::Hook::Forward;
    Rule::State state = Rule::State::New;
    bool multicast = false;
    QString fromZone = {};
    QString toZone = {};
    QString inInterface = {};
    QString outInterface = {};
    bool operator==(const Face &) const = default;
    bool operator<(const Face &other) const;

    /// `forward, lan > wan, prod > net, new`
    QString text() const;
};
size_t qHash(const Face &face, size_t seed = 0);

enum class Zones {
    Apart,   ///< a face has one pair of zones
    Together ///< the zones are left out
};

QList<Face> facesOf(const RuleSet &point, const Rule &rule, Zones zones = Zones::Apart);
QList<Face> facesOf(const RuleSet &point, const Crossing &crossing);

} // namespace portolan
