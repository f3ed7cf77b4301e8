// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interfaces without an address, and rules that need it.
#include "model/checks/shelffixes.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"missing-address"_s,
            u"A-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A device or gateway has no address")),
            {}};
}

/// Whether a rule or a translation asks for this unknown address.
bool isNeeded(const CheckInput &input, const QString &symbol)
{
    const qsizetype index = input.rules.symbols.indexOf(symbol);
    if (index < 0)
        return false;
    const Address wanted = Address::symbol(int(index));
    for (const RuleSet &point : input.rules.points) {
        for (const Rule &rule : point.rules)
            if (rule.source.contains(wanted) || rule.destination.contains(wanted))
                return true;
        for (const PointNat &nat : point.nat)
            if (nat.to.contains(wanted))
                return true;
    }
    return false;
}

/// The symbols that rules ask for, all at once.
QSet<QString> neededSymbols(const CheckInput &input)
{
    QSet<QString> needed;
    for (const RuleSet &point : input.rules.points)
        for (const QString &symbol : unknownAddresses(point, input.rules.symbols))
            needed.insert(symbol);
    for (const QString &symbol : input.rules.symbols)
        if (!needed.contains(symbol) && symbol.startsWith(u"gateway:"_s) && isNeeded(input, symbol))
            needed.insert(symbol);
    return needed;
}

Finding &add(QList<Finding> &findings, const CheckInput &input, Finding::Severity severity, const QString &zone,
             const QList<Subject> &subjects, const QStringList &names)
{
    const Texts &texts = input.texts;
    const bool error = severity == Finding::Severity::Error;
    Words words;
    words.text = texts.translate("MissingAddressCheck", "No address is known in %1 for %2.")
                     .arg(zoneName(input, zone), listed(texts, names));
    words.needs = error ? texts.translate("MissingAddressCheck",
                                          "An address: rules name it, so configurations are refused without it.")
                        : texts.translate("MissingAddressCheck", "An address, before rules can name it.");
    words.found = texts.translate("MissingAddressCheck", "None, and none can be foretold.");
    words.remedy = texts.translate("MissingAddressCheck", "Give an address, or reserve one in DHCP and enter it.");
    return report(findings, about(), severity, subjects, words, (error ? u"needed:"_s : u"open:"_s) + zone);
}

QList<Finding> run(const CheckInput &input)
{
    struct Missing
    {
        QList<Subject> subjects;
        QStringList names;
        QList<NewAddresses> news; // without addresses so far
    };
    auto lacks = [](const auto &thing) {
        return std::any_of(thing.interfaces.begin(), thing.interfaces.end(),
                           [](const auto &each) { return each.addresses.isEmpty(); });
    };
    const QList<int> lacking = input.devicesThat(lacks);
    if (lacking.isEmpty() && std::none_of(input.plan.gateways.begin(), input.plan.gateways.end(), lacks))
        return {};
    const QSet<QString> needed = neededSymbols(input);
    QMap<std::pair<QString, bool>, Missing> missing; // by zone and need
    auto note = [&missing](const QString &zone, bool isNeeded, const Subject &subject, const QString &name,
                           const QString &interface) {
        Missing &here = missing[{zone, isNeeded}];
        here.subjects.append(subject);
        here.names.append(name);
        here.news.append({subject.table, subject.id, interface, {}, {}, name, {}});
    };
    for (int d : lacking) {
        const Device &device = input.plan.devices.at(d);
        for (const DeviceInterface &interface : device.interfaces)
            if (interface.addresses.isEmpty())
                note(interface.zone, needed.contains(u"device:"_s + device.id), {u"devices"_s, device.id},
                     device.label(), interface.id);
    }
    for (const Gateway &gateway : input.plan.gateways)
        for (const GatewayInterface &interface : gateway.interfaces)
            if (interface.addresses.isEmpty() && needed.contains(u"gateway:%1/%2"_s.arg(gateway.id, interface.id)))
                note(interface.zone, true, {u"gateways"_s, gateway.id},
                     gateway.label() + u' ' + interface.systemName(), interface.id);
    QList<Finding> findings;
    FreeAddresses room(input);
    for (auto one = missing.cbegin(); one != missing.cend(); ++one) {
        Finding &found =
            add(findings, input, one.key().second ? Finding::Severity::Error : Finding::Severity::Warning,
                one.key().first, one->subjects, one->names);
        QList<NewAddresses> news = one->news;
        const Zone *zone = input.plan.zones.find(one.key().first);
        for (NewAddresses &each : news) {
            const Device *device = each.table == u"devices"_s ? input.plan.devices.find(each.id) : nullptr;
            each.address = room.take(one.key().first, device ? quint64(device->count) : 1, 0, !device);
            each.addresses = QStringList{each.address};
        }
        const bool all =
            std::none_of(news.begin(), news.end(), [](const NewAddresses &each) { return each.address.isEmpty(); });
        if (zone && !zone->external && all)
            if (const auto fix = givingAddresses(input.texts, news))
                found.fixes.append(*fix);
    }
    return findings;
}

} // namespace

Check check_missingaddress()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
