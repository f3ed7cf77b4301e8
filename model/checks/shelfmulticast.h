// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Multicast that a gateway stops, gathered for each gateway; the checks differ in which groups they look at and in
// what they say.
#pragma once
#include "model/checks/shelffixes.h"

#include <QtCore/QMap>

namespace portolan {

/// What is stopped at one gateway, in words.
struct StoppedMulticast
{
    QString needs;
    QString gateway;
    QString groups;
    QString unheard; ///< a sentence: who speaks in vain, and between which zones
};

/// A change that would let groups pass, of every gateway on their way.
struct GatewayChange
{
    QString text; ///< with a place for the names of the gateways
    std::function<void(Gateway &)> apply;
};

bool isLinkLocal(const Need &need);
/// All its groups are those of multicast DNS.
bool isMdns(const Need &need);

/// One finding for each gateway, however many zones it keeps apart; `concerns` chooses the needs, `say` finds the
/// words. The change is offered for all gateways on the shortest ways of what the finding is about.
QList<Finding> stoppedMulticast(const CheckInput &input, const Check &check,
                                const std::function<bool(const Need &)> &concerns,
                                const std::function<Words(const StoppedMulticast &)> &say,
                                const std::optional<GatewayChange> &change = {});

/// Who listens to groups in a zone.
struct Listening
{
    Unique<QString> needs;
    Unique<QString> groups;
    Unique<int> devices;
};
/// By zone; groups that switches send to every port anyway are left out.
QMap<QString, Listening> listening(const CheckInput &input);

/// PIM routers that meet on the ways of groups of any sender, and so must agree on a rendezvous point.
struct PimDomain
{
    QStringList routers;       ///< ids, sorted
    QMap<QString, int> passed; ///< how many ways lead over each
    Unique<QString> needs;
    Unique<int> families; ///< 4, 6
    int flow = -1;
};
QList<PimDomain> pimDomains(const CheckInput &input);

/// What these gateways are called.
QString gatewayNames(const CheckInput &input, const QStringList &ids);

/// The gateways with an address in the zone, by id.
QList<const Gateway *> gatewaysIn(const WatchedPlan &plan, const QString &zone);
/// Those of them that route multicast, and so ask by themselves who wants a group.
QList<const Gateway *> routersIn(const WatchedPlan &plan, const QString &zone);

} // namespace portolan
