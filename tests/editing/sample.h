// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small plan with everything in it that edits touch, and two products to place from.
#pragma once
#include "model/plan/planfile.h"

#include <QtCore/QJsonDocument>

namespace portolan::sample {

inline Product product(const char *json)
{
    FieldFaults faults;
    const Product product = readProduct(QJsonDocument::fromJson(json).object(), faults);
    if (!faults.errors.isEmpty())
        qFatal("%s", qPrintable(faults.errors.first().text()));
    return product;
}

inline const Table<Product> &catalog()
{
    static const Table<Product> products = [] {
        Table<Product> table;
        table.put(product(
            R"({"id": "autodesk-flame", "name": "Autodesk Flame", "vendor": "Autodesk", "category": "editing",
            "roles": [{"id": "workstation", "name": "Workstation", "icon": "workstation"},
                      {"id": "burn-node", "name": "Burn node"}, {"id": "project-server", "name": "Project server"}],
            "options": [{"id": "snmp", "name": "SNMP", "kind": "switch", "standard": false},
                        {"id": "media", "name": "Media ports", "kind": "ports", "standard": "40000-49999"}],
            "services": [{"id": "nfs", "name": "NFS", "protocols": ["tcp"], "ports": "111,2049,20048"},
                         {"id": "dns", "name": "DNS", "protocols": ["udp"], "ports": "53"}],
            "requirements": [
              {"id": "nfs", "service": "nfs", "from": ["workstation", "burn-node"], "to": ["project-server"], "purpose": "Projects"},
              {"id": "dns", "service": "dns", "from": ["workstation"], "to": ["generic/dns-server"], "purpose": "Names"}]})"));
        table.put(product(R"({"id": "generic", "name": "Generic", "category": "infrastructure",
            "roles": [{"id": "dns-server", "name": "DNS server", "infrastructure": true},
                      {"id": "web-browser", "name": "Web browser", "infrastructure": true}],
            "services": [{"id": "dns", "name": "DNS", "protocols": ["udp"], "ports": "53"}]})"));
        return table;
    }();
    return products;
}

inline ProductLookup lookup()
{
    return [](const QString &id) { return catalog().find(id); };
}

inline Plan plan()
{
    const QByteArray json = R"({"format": 1, "project": {"name": "Studio 4", "client": "Someone"}, "kept": true,
 "zones": [{"id": "prod", "name": "Production", "subnets": ["10.10.0.0/24"], "vlan": 10, "dhcp": ["10.10.0.200-10.10.0.250"], "colour": "red"},
           {"id": "stor", "name": "Storage", "subnets": ["10.20.0.0/29"]},
           {"id": "net", "name": "Internet", "kind": "external"}],
 "gateways": [{"id": "core", "name": "core-fw", "platform": "nftables",
   "interfaces": [{"id": "lan", "name": "eth0", "zone": "prod", "addresses": ["10.10.0.1"]},
                  {"id": "sto", "name": "eth1", "zone": "stor", "addresses": ["10.20.0.1"]},
                  {"id": "wan", "name": "eth2", "zone": "net", "addresses": ["203.0.113.2"]}],
   "nat": [{"kind": "masquerade", "interface": "wan"},
           {"kind": "forward", "interface": "wan", "protocol": "tcp", "ports": "443", "to": "ws1"}]}],
 "systems": [{"id": "suite", "name": "Suite A", "options": {"autodesk-flame": {"snmp": true}}}],
 "devices": [
  {"id": "ws1", "name": "flame-01", "roles": ["autodesk-flame/workstation"], "system": "suite",
   "interfaces": [{"id": "primary", "zone": "prod", "addresses": ["10.10.0.11"]},
                  {"id": "secondary", "zone": "stor", "addresses": ["10.20.0.2"]}]},
  {"id": "burn", "name": "burn", "roles": ["autodesk-flame/burn-node"], "system": "suite", "count": 20,
   "interfaces": [{"id": "primary", "zone": "prod", "addresses": ["10.10.0.21-10.10.0.40"]}]},
  {"id": "ps", "name": "ps-01", "roles": ["autodesk-flame/project-server"], "system": "suite",
   "interfaces": [{"id": "primary", "zone": "stor", "addresses": ["10.20.0.3"]}]}],
 "requirements": [{"id": "r1", "from": "ws1", "to": "10.99.0.0/24", "protocol": "tcp", "ports": "2049", "purpose": "NAS"},
                  {"id": "r2", "from": "stor", "to": "ps", "protocol": "icmp"}],
 "waivers": [{"flow": "f1", "reason": "not used", "by": "me"}],
 "approvals": [{"finding": "x:1", "reason": "known"}],
 "layout": {"ws1": {"x": 40, "y": 80}, "prod": {"x": 16, "y": 16, "width": 400, "height": 300, "pinned": true}}})";
    const Result<Plan> result = readPlan(json, QStringLiteral("sample.portolan"), lookup());
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

} // namespace portolan::sample
