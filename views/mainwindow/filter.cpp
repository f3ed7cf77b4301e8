// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/filter.h"

namespace portolan {

namespace {

struct Word
{
    bool inverted = false;
    QString field; ///< empty: anywhere
    QString value;
    PortSet port;       ///< the value as one port, when it is one
    AddressSet address; ///< the value as an address, when it is one
};

QList<Word> wordsOf(const QString &text)
{
    static const QStringList fields{QStringLiteral("port"),   QStringLiteral("proto"),   QStringLiteral("zone"),
                                    QStringLiteral("device"), QStringLiteral("product"), QStringLiteral("state"),
                                    QStringLiteral("ip")};
    QList<Word> words;
    for (QString part : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        Word word;
        if (part.size() > 1 && part.startsWith(u'-')) {
            word.inverted = true;
            part.remove(0, 1);
        }
        const QString field = part.section(u':', 0, 0).toLower();
        if (fields.contains(field) && part.size() > field.size() + 1) {
            word.field = field;
            part.remove(0, field.size() + 1);
        }
        word.value = part;
        if (auto ports = readPorts(part); ports && part != QStringLiteral("any"))
            word.port = *ports;
        if (auto addresses = readSubnet(part); addresses)
            word.address = *addresses;
        words.append(word);
    }
    return words;
}

bool has(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

class Matcher
{
public:
    Matcher(const DerivedPlan &derived, const Filter &filter) : m_derived(derived), m_words(wordsOf(filter.text))
    {
        matchEnds();
    }

    bool flow(int index) const;
    bool device(const Device &device) const;

private:
    bool anywhere(const Word &word) const { return word.field.isEmpty(); }
    bool deviceHas(const Device &device, const Word &word) const;
    bool endHas(const FlowEnd &end, const Word &word) const;
    bool needHas(const Need &need, const Word &word) const;
    void matchEnds();

    const DerivedPlan &m_derived;
    QList<Word> m_words;
    QList<QList<bool>> m_deviceHas; ///< word -> device
    QList<QList<bool>> m_endHas;    ///< word -> end
};

bool Matcher::deviceHas(const Device &device, const Word &word) const
{
    const bool all = anywhere(word);
    if ((all || word.field == QStringLiteral("device")) &&
        (has(device.name, word.value) || has(device.id, word.value)))
        return true;
    for (const QString &role : device.roles) {
        if ((all || word.field == QStringLiteral("product")) && has(role, word.value))
            return true;
        const Role *found = all ? m_derived.plan.role(role) : nullptr;
        if (found && has(found->name.in(m_derived.plan.project.language), word.value))
            return true;
    }
    for (const DeviceInterface &interface : device.interfaces) {
        const Zone *zone = m_derived.plan.zones.find(interface.zone);
        if ((all || word.field == QStringLiteral("zone")) && zone &&
            (has(zone->name, word.value) || has(zone->id, word.value)))
            return true;
        if (!all && word.field != QStringLiteral("ip"))
            continue;
        for (const QString &address : interface.addresses) {
            if (all && has(address, word.value))
                return true;
            if (auto set = word.address.isEmpty() ? Result<AddressSet>(Error{}) : readSubnet(address);
                set && set->intersects(word.address))
                return true;
        }
    }
    return false;
}

bool Matcher::endHas(const FlowEnd &end, const Word &word) const
{
    const bool all = anywhere(word);
    if (end.kind != FlowEnd::Kind::Devices && (all || word.field == QStringLiteral("device")) &&
        has(end.label, word.value))
        return true;
    if ((all || word.field == QStringLiteral("ip")) && !word.address.isEmpty() &&
        end.addresses.intersects(word.address))
        return true;
    const Zone *zone = m_derived.plan.zones.find(end.zone);
    return (all || word.field == QStringLiteral("zone")) && zone &&
           (has(zone->name, word.value) || has(zone->id, word.value));
}

bool Matcher::needHas(const Need &need, const Word &word) const
{
    const bool all = anywhere(word);
    if ((all || word.field == QStringLiteral("port")) && !word.port.isEmpty() && need.ports.intersects(word.port))
        return true;
    if ((all || word.field == QStringLiteral("proto")) &&
        need.protocol.name().compare(word.value, Qt::CaseInsensitive) == 0)
        return true;
    if ((all || word.field == QStringLiteral("product")) && has(need.product, word.value))
        return true;
    if ((all || word.field == QStringLiteral("ip")) && !word.address.isEmpty() &&
        need.groups.intersects(word.address))
        return true;
    const QString &language = m_derived.plan.project.language;
    return all && (has(need.serviceName.in(language), word.value) || has(need.purpose.in(language), word.value) ||
                   has(need.key(), word.value));
}

void Matcher::matchEnds()
{
    for (const Word &word : std::as_const(m_words)) {
        QList<bool> devices;
        for (const Device &device : m_derived.plan.devices)
            devices.append(deviceHas(device, word));
        QList<bool> ends;
        for (const FlowEnd &end : m_derived.flows.ends)
            ends.append(endHas(end, word) || (end.kind == FlowEnd::Kind::Devices &&
                                              std::any_of(end.devices.begin(), end.devices.end(),
                                                          [&](int device) { return devices.at(device); })));
        m_deviceHas.append(devices);
        m_endHas.append(ends);
    }
}

bool Matcher::flow(int index) const
{
    const Flow &flow = m_derived.flows.flows.at(index);
    for (int i = 0; i < m_words.size(); ++i) {
        const Word &word = m_words.at(i);
        const bool stateHas = (word.field.isEmpty() || word.field == QStringLiteral("state")) &&
                              stateWord(flow.state) == word.value.toLower();
        const bool found = stateHas || m_endHas.at(i).at(flow.from) || m_endHas.at(i).at(flow.to) ||
                           needHas(m_derived.flows.needOf(flow), word);
        if (found == word.inverted)
            return false;
    }
    return true;
}

bool Matcher::device(const Device &device) const
{
    const int index = m_derived.plan.devices.indexOf(device.id);
    for (int i = 0; i < m_words.size(); ++i)
        if (m_deviceHas.at(i).at(index) == m_words.at(i).inverted)
            return false;
    return true;
}

} // namespace

Filtered filtered(const DerivedPlan &derived, const Filter &filter)
{
    Filtered result;
    result.all = filter.isEmpty();
    if (result.all)
        return result;
    const Matcher matcher(derived, filter);
    QSet<int> ends;
    for (int i = 0; i < derived.flows.flows.size(); ++i)
        if (matcher.flow(i)) {
            result.flows.insert(i);
            ends << derived.flows.flows.at(i).from << derived.flows.flows.at(i).to;
        }
    for (int end : std::as_const(ends))
        for (int device : derived.flows.ends.at(end).devices)
            result.devices.insert(derived.plan.devices.at(device).id);
    for (const Device &device : derived.plan.devices)
        if (matcher.device(device))
            result.devices.insert(device.id);
    for (const RuleSet &set : derived.rules.points)
        for (const Rule &rule : set.rules)
            if (std::any_of(rule.flows.begin(), rule.flows.end(),
                            [&](int flow) { return result.flows.contains(flow); }))
                result.rules[set.id].insert(rule.id);
    return result;
}

} // namespace portolan
