// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A product that has every kind of requirement.
#pragma once
#include "model/plan/plan.h"

#include <QtCore/QJsonDocument>

namespace portolan::testing {

/// Roles that are infrastructure, in the Internet, or listen to groups; options that switch, choose and set ports.
inline Product studioProduct()
{
    static const char *json = R"({"id": "studio", "name": "Studio", "vendor": "Test", "category": "editing",
 "roles": [{"id": "desk", "name": "Desk"}, {"id": "render", "name": "Render"}, {"id": "store", "name": "Store"},
  {"id": "names", "name": "Names", "infrastructure": true}, {"id": "cloud", "name": "Cloud", "internet": true},
  {"id": "player", "name": "Player"}, {"id": "wall", "name": "Wall"}],
 "options": [{"id": "watch", "name": "Watch", "kind": "switch", "standard": false},
  {"id": "version", "name": "Version", "kind": "choice", "choices": ["2025", "2026"], "standard": "2026"},
  {"id": "media", "name": "Media", "kind": "ports", "standard": "40000-40009"}],
 "services": [{"id": "files", "name": "Files", "protocols": ["tcp", "udp"], "ports": "111,2049"},
  {"id": "jobs", "name": "Jobs", "protocols": ["tcp"], "ports": "7500-7502"},
  {"id": "old", "name": "Old jobs", "protocols": ["tcp"], "ports": "7400"},
  {"id": "dns", "name": "Names", "protocols": ["udp", "tcp"], "ports": "53"},
  {"id": "watch", "name": "Watch", "protocols": ["udp"], "ports": "161"},
  {"id": "ping", "name": "Ping", "protocols": ["icmp"]},
  {"id": "media", "name": "Media", "protocols": ["udp"], "portsOption": "media", "sourcePortsOption": "media"},
  {"id": "find", "name": "Find", "protocols": ["udp"], "ports": "5353", "groups": ["224.0.0.251"]},
  {"id": "stream", "name": "Stream", "protocols": ["udp"], "ports": "5004", "groups": ["239.1.1.1-239.1.1.4"], "ttl": 8},
  {"id": "web", "name": "Web", "protocols": ["tcp"], "ports": "443"}],
 "requirements": [
  {"id": "files", "service": "files", "from": ["desk", "render"], "to": ["store"], "purpose": "Shares files"},
  {"id": "jobs", "service": "jobs", "from": ["desk"], "to": ["render"], "purpose": "Sends jobs"},
  {"id": "old", "service": "old", "from": ["desk"], "to": ["render"], "when": [{"option": "version", "before": "2026"}], "purpose": "Sends jobs as before"},
  {"id": "dns", "service": "dns", "from": ["desk", "render", "store"], "to": ["names"], "purpose": "Finds names"},
  {"id": "watch", "service": "watch", "from": ["names"], "to": ["desk", "store"], "option": "watch", "purpose": "Watches"},
  {"id": "ping", "service": "ping", "from": ["desk"], "to": ["store"], "confidence": "assumed", "reason": "Usual", "purpose": "Is it there"},
  {"id": "media", "service": "media", "from": ["desk"], "to": ["desk"], "purpose": "Talks to the others"},
  {"id": "second", "service": "jobs", "from": ["render"], "to": ["store"], "fromInterface": "secondary", "toInterface": "secondary", "purpose": "Stores results"},
  {"id": "find", "service": "find", "from": ["player"], "to": [], "purpose": "Finds others"},
  {"id": "stream", "service": "stream", "from": ["player"], "to": ["wall"], "toInterface": "secondary", "purpose": "Shows pictures"},
  {"id": "update", "service": "web", "from": ["desk"], "to": [], "external": [{"name": "updates.example.com"}, {"name": "Anywhere", "any": true}], "purpose": "Fetches updates"},
  {"id": "cloud", "service": "web", "from": ["store"], "to": ["cloud"], "purpose": "Keeps a copy"}]})";
    FieldFaults faults{.file = QStringLiteral("studio")};
    Product product = readProduct(QJsonDocument::fromJson(json).object(), faults);
    for (const Error &fault : std::as_const(faults.errors))
        qWarning().noquote() << fault.text();
    return product;
}

} // namespace portolan::testing
