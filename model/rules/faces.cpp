// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/faces.h"

#include <tuple>

namespace portolan {

namespace {

/// The interfaces that stand for a side nothing is said of.
QStringList sideOf(const RuleSet &point, const QStringList &named, bool used)
{
    if (!named.isEmpty() || !used || point.interfaces.isEmpty())
        return named.isEmpty() ? QStringList{QString()} : named;
    QStringList all;
    for (const PointInterface &interface : point.interfaces)
        all.append(interface.name);
    return all;
}

QList<Face> spread(Face face, const RuleSet &point, const QStringList &ins, const QStringList &outs)
{
    QList<Face> faces;
    const QStringList outSide = sideOf(point, outs, face.hook != Rule::Hook::Input);
    for (const QString &in : sideOf(point, ins, face.hook != Rule::Hook::Output))
        for (const QString &out : outSide) {
            face.inInterface = in;
            face.outInterface = out;
            faces.append(face);
        }
    return faces;
}

QStringList oneOrNone(const QString &name)
{
    return name.isEmpty() ? QStringList() : QStringList{name};
}

} // namespace

bool Face::operator<(const Face &other) const
{
    const auto key = [](const Face &face) {
        return std::tie(face.hook, face.fromZone, face.toZone, face.inInterface, face.outInterface, face.state,
                        face.multicast);
    };
    return key(*this) < key(other);
}

size_t qHash(const Face &face, size_t seed)
{
    return qHashMulti(seed, int(face.hook) << 2 | int(face.state) << 1 | int(face.multicast), face.fromZone,
                      face.toZone, face.inInterface, face.outInterface);
}

QString Face::text() const
{
    QStringList parts{hookWord(hook)};
    if (!inInterface.isEmpty() || !outInterface.isEmpty())
        parts.append(QStringLiteral("%1 > %2").arg(inInterface, outInterface).trimmed());
    if (!fromZone.isEmpty() || !toZone.isEmpty())
        parts.append(QStringLiteral("%1 > %2").arg(fromZone, toZone).trimmed());
    if (multicast)
        parts.append(QStringLiteral("multicast"));
    parts.append(stateWord(state));
    return parts.join(QStringLiteral(", "));
}

QList<Face> facesOf(const RuleSet &point, const Rule &rule, Zones zones)
{
    Face face{.hook = rule.hook, .state = rule.state, .multicast = rule.multicast};
    if (zones == Zones::Apart) {
        face.fromZone = rule.fromZone;
        face.toZone = rule.toZone;
    }
    return spread(face, point, rule.inInterfaces, rule.outInterfaces);
}

QList<Face> facesOf(const RuleSet &point, const Crossing &crossing)
{
    const Face face{.hook = crossing.hook,
                    .state = crossing.state,
                    .multicast = crossing.multicast,
                    .fromZone = crossing.fromZone,
                    .toZone = crossing.toZone,
                    .inInterface = crossing.inInterface,
                    .outInterface = crossing.outInterface};
    const bool whole =
        crossing.hook == Rule::Hook::Forward && !crossing.inInterface.isEmpty() && !crossing.outInterface.isEmpty();
    if (whole)
        return {face};
    return spread(face, point, oneOrNone(crossing.inInterface), oneOrNone(crossing.outInterface));
}

} // namespace portolan
