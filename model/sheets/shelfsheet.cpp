// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

/// More names than this are counted, not listed.
constexpr int mostNames = 40;

AddressSet readAll(const QStringList &texts)
{
    QList<AddressRange> parts;
    for (const QString &text : texts)
        if (const auto read = readSubnet(text))
            parts += read->parts();
    return AddressSet(parts);
}

AddressSet addressesOf(const Device &device)
{
    QList<AddressRange> parts;
    for (const DeviceInterface &interface : device.interfaces)
        parts += readAll(interface.addresses).parts();
    return AddressSet(parts);
}

} // namespace

SheetWords::SheetWords(const DerivedPlan &derived, const Texts &texts) : m_derived(&derived), m_texts(&texts)
{
    const Plan &plan = derived.plan;
    for (int i = 0; i < plan.devices.size(); ++i)
        for (const AddressRange &part : addressesOf(plan.devices.at(i)))
            m_owners.append({part, i, -1});
    for (int i = 0; i < plan.gateways.size(); ++i)
        for (const GatewayInterface &interface : plan.gateways.at(i).interfaces)
            for (const AddressRange &part : readAll(interface.addresses))
                m_owners.append({part, -1, i});
    std::stable_sort(m_owners.begin(), m_owners.end(),
                     [](const Owner &a, const Owner &b) { return a.range.first < b.range.first; });
    for (const Owner &owner : std::as_const(m_owners))
        m_lastSoFar.append(m_lastSoFar.isEmpty() ? owner.range.last
                                                 : std::max(m_lastSoFar.last(), owner.range.last));
    for (const Zone &zone : plan.zones)
        m_zoneSets.append(readAll(zone.subnets));
    for (int i = 0; i < m_zoneSets.size(); ++i)
        if (!m_zoneSets.at(i).isEmpty())
            m_zoneStarts.append({m_zoneSets.at(i).parts().first().first, i});
    std::sort(m_zoneStarts.begin(), m_zoneStarts.end());
    for (const RuleSet &point : derived.rules.points)
        m_pointNames.insert(point.id, oneLine(point.name.isEmpty() ? point.id : point.name));
}

QString SheetWords::any() const
{
    return m_texts->translate("Sheet", "any");
}

QString SheetWords::zone(const QString &id) const
{
    if (id.isEmpty())
        return m_texts->translate("Sheet", "no zone");
    const Zone *zone = m_derived->plan.zones.find(id);
    return zone ? oneLine(zone->label()) : oneLine(id);
}

QString SheetWords::zoneDetail(const QString &id, bool toldBefore) const
{
    const Zone *zone = m_derived->plan.zones.find(id);
    if (!zone)
        return {};
    QStringList parts;
    if (zone->vlan > 0)
        parts.append(m_texts->translate("Sheet", "VLAN %1").arg(zone->vlan));
    if (zone->subnets.isEmpty() && zone->external)
        parts.append(m_texts->translate("Sheet", "everything outside this plan"));
    if (!toldBefore || parts.isEmpty()) {
        parts += zone->subnets.mid(0, 3);
        if (zone->subnets.size() > 3)
            parts.append(m_texts->translate("Sheet", "%n more", nullptr, int(zone->subnets.size()) - 3));
    }
    return parts.join(u", "_s);
}

QString SheetWords::deviceName(int device) const
{
    const Device &it = m_derived->plan.devices.at(device);
    const QString name = oneLine(it.label());
    return it.count > 1 ? name + u" ×"_s + QString::number(it.count) : name;
}

QString SheetWords::pointName(const QString &id) const
{
    const auto name = m_pointNames.constFind(id);
    return name != m_pointNames.constEnd() ? *name : oneLine(id);
}

QString SheetWords::roleName(const QString &productAndRole) const
{
    const Role *role = m_derived->plan.role(productAndRole);
    return oneLine(role && !role->name.isEmpty() ? m_texts->of(role->name) : productAndRole);
}

QString SheetWords::addressLine(const QStringList &words) const
{
    QStringList line;
    for (const QString &word : words) {
        const QString rest = word.section(u':', 1);
        if (word == u"any"_s) {
            line.append(any());
        } else if (word.startsWith(u"device:"_s)) {
            const int device = m_derived->plan.devices.indexOf(rest.section(u'/', 0, 0));
            line.append(m_texts->translate("Sheet", "%1 (no address yet)")
                            .arg(device < 0 ? oneLine(rest) : deviceName(device)));
        } else if (word.startsWith(u"zone:"_s)) {
            line.append(zone(rest));
        } else if (word.startsWith(u"fqdn:"_s)) {
            line.append(oneLine(rest));
        } else {
            line.append(oneLine(word));
        }
    }
    return line.join(u", "_s);
}

QString SheetWords::ownerName(const Owner &owner, const AddressSet &set) const
{
    if (owner.gateway >= 0)
        return oneLine(m_derived->plan.gateways.at(owner.gateway).label());
    const Device &device = m_derived->plan.devices.at(owner.device);
    return device.count > 1 && set.contains(AddressSet(owner.range.first, owner.range.last))
               ? deviceName(owner.device)
               : oneLine(device.label());
}

QString SheetWords::namesBehind(const AddressSet &set, const QStringList &symbols) const
{
    if (const auto known = m_names.constFind(set); known != m_names.constEnd())
        return *known;
    QStringList names;
    QList<int> zones; // that are wholly in the set: only those can be that begin in it
    for (const AddressRange &part : set)
        for (auto it = std::lower_bound(m_zoneStarts.cbegin(), m_zoneStarts.cend(), std::pair{part.first, -1});
             it != m_zoneStarts.cend() && !(part.last < it->first); ++it)
            if (set.contains(m_zoneSets.at(it->second)))
                zones.append(it->second);
    std::sort(zones.begin(), zones.end());
    QList<AddressRange> told;
    for (const int i : std::as_const(zones)) {
        names.append(oneLine(m_derived->plan.zones.at(i).label()));
        told += m_zoneSets.at(i).parts();
    }
    const AddressSet rest = told.isEmpty() ? set : set.minus(AddressSet(told));
    QSet<std::pair<int, int>> seen;
    int more = 0;
    for (const AddressRange &part : rest) {
        if (part.first.isSymbol()) {
            for (Address at = part.first; at <= part.last; ++at.low) {
                const QString symbol = symbols.value(int(at.low));
                const int device = symbol.startsWith(u"device:"_s)
                                       ? m_derived->plan.devices.indexOf(symbol.mid(7).section(u'/', 0, 0))
                                       : -1;
                if (device >= 0 && !seen.contains({device, -1})) {
                    seen.insert({device, -1});
                    names.append(deviceName(device));
                }
            }
            continue;
        }
        const auto from =
            std::lower_bound(m_lastSoFar.cbegin(), m_lastSoFar.cend(), part.first) - m_lastSoFar.cbegin();
        for (qsizetype i = from; i < m_owners.size() && m_owners.at(i).range.first <= part.last; ++i) {
            const Owner &owner = m_owners.at(i);
            if (owner.range.last < part.first || seen.contains({owner.device, owner.gateway}))
                continue;
            seen.insert({owner.device, owner.gateway});
            if (names.size() < mostNames)
                names.append(ownerName(owner, set));
            else
                ++more;
        }
    }
    if (more > 0)
        names.append(m_texts->translate("Sheet", "%n more", nullptr, more));
    return *m_names.insert(set, names.join(u", "_s));
}

QString SheetWords::document(const Product &product, const QList<Source> &sources) const
{
    QStringList order;
    QMap<QString, QList<std::pair<int, int>>> lines;
    for (const Source &source : sources) {
        if (source.document.isEmpty())
            continue;
        if (!order.contains(source.document))
            order.append(source.document);
        if (source.line > 0)
            lines[source.document].append({source.line, std::max(source.line, source.lastLine)});
    }
    QStringList parts;
    for (const QString &file : std::as_const(order)) {
        QString title = file;
        for (const Document &document : product.documents)
            if (document.file == file && !document.title.isEmpty())
                title = document.title;
        const QList<std::pair<int, int>> of = lines.value(file);
        const QString numbers = lineNumbers(of);
        if (of.isEmpty())
            parts.append(oneLine(title));
        else if (numbers.contains(u'–') || numbers.contains(u','))
            parts.append(m_texts->translate("Sheet", "%1, lines %2").arg(oneLine(title), numbers));
        else
            parts.append(m_texts->translate("Sheet", "%1, line %2").arg(oneLine(title), numbers));
    }
    return parts.join(u"; "_s);
}

QString SheetWords::documents(const QList<int> &needs) const
{
    QStringList order, custom, parts;
    QSet<QString> known;
    QMap<QString, QList<Source>> byProduct;
    for (int index : needs) {
        const Need &need = m_derived->flows.needs.at(index);
        if (need.product.isEmpty()) {
            if (const QString key = u'\n' + need.requirement; !known.contains(key)) {
                known.insert(key);
                custom.append(need.requirement);
            }
        } else {
            if (!byProduct.contains(need.product))
                order.append(need.product);
            byProduct[need.product].append(need.source);
        }
    }
    for (const QString &id : std::as_const(order))
        if (const Product *product = m_derived->plan.products.find(id))
            if (const QString text = document(*product, byProduct.value(id)); !text.isEmpty())
                parts.append(text);
    if (!custom.isEmpty())
        parts.append(m_texts->translate("Sheet", "this plan, requirement %1").arg(oneLine(custom.join(u", "_s))));
    return parts.join(u"; "_s);
}

} // namespace portolan
