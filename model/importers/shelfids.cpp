// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/importers/shelfids.h"

namespace portolan {

namespace {

QString slug(const QString &name)
{
    QString id;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : folded) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
        if (id.size() >= 48)
            break;
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

} // namespace

IdMaker::IdMaker(const Plan &plan)
{
    for (const Zone &zone : plan.zones)
        m_taken.insert(zone.id);
    for (const Gateway &gateway : plan.gateways)
        m_taken.insert(gateway.id);
    for (const System &system : plan.systems)
        m_taken.insert(system.id);
    for (const Device &device : plan.devices)
        m_taken.insert(device.id);
}

QString IdMaker::fresh(const QString &name, const QString &otherwise)
{
    const QString id = slug(name);
    return verbatim(id.isEmpty() ? otherwise : id);
}

QString IdMaker::verbatim(const QString &id)
{
    QString candidate = id;
    int &number = m_next[id];
    for (number = std::max(number, 1); m_taken.contains(candidate);)
        candidate = id + u'-' + QString::number(++number);
    m_taken.insert(candidate);
    return candidate;
}

} // namespace portolan
