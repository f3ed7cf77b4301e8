// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfwords.h"

#include "model/base/clean.h"

namespace portolan {

namespace {

constexpr int mostNames = 4;

PortSet portsWith(const Product &product, const QString &option, const PortSet &standard,
                  const QList<OptionValues> &values)
{
    if (option.isEmpty())
        return standard;
    const QJsonValue value = optionValue(product, option, values);
    const auto ports = readPorts(value.isDouble() ? QString::number(value.toInt()) : value.toString());
    return ports ? *ports : standard;
}

/// The roles that this requirement makes listen; the senders of a group listen to it where nobody else does.
QStringList listeningRoles(const Product &product, const Requirement &requirement, const Service &service)
{
    QStringList roles = requirement.to.isEmpty() && !service.groups.isEmpty() ? requirement.from : requirement.to;
    for (QString &role : roles)
        if (!role.contains(u'/'))
            role = product.id + u'/' + role;
    return roles;
}

bool isOn(const Product &product, const Requirement &requirement, const QList<OptionValues> &values)
{
    if (!allHold(product, requirement.when, values))
        return false;
    if (requirement.option.isEmpty())
        return true;
    return optionValue(product, requirement.option, values).toBool() ||
           (!requirement.requiredWhen.isEmpty() && allHold(product, requirement.requiredWhen, values));
}

} // namespace

Finding &report(QList<Finding> &findings, const Check &check, Finding::Severity severity,
                const QList<Subject> &subjects, const Words &words, const QString &key)
{
    QList<Subject> named = subjects;
    if (named.size() > mostSubjects) // the last one, a flow in most findings, is always named
        named.remove(mostSubjects - 1, named.size() - mostSubjects);
    Finding one = finding(check, severity, named);
    if (!key.isEmpty())
        one.id = check.id + u':' + key;
    one.text = words.text;
    one.needs = words.needs;
    one.found = words.found;
    one.remedy = words.remedy;
    findings.append(one);
    return findings.last();
}

QString listed(const Texts &texts, QStringList names)
{
    for (QString &name : names)
        name = oneLine(name);
    const int more = int(names.size()) - mostNames;
    const QString first = names.mid(0, mostNames).join(QStringLiteral(", "));
    return more <= 0 ? first : texts.translate("Checks", "%1 and %n more", nullptr, more).arg(first);
}

QString deviceNames(const CheckInput &input, const QList<int> &devices)
{
    QStringList names;
    for (int device : devices)
        names.append(input.plan.devices.at(device).label());
    return listed(input.texts, names);
}

QList<Subject> deviceSubjects(const CheckInput &input, const QList<int> &devices)
{
    QList<Subject> subjects;
    for (int device : devices.mid(0, mostSubjects))
        subjects.append({QStringLiteral("devices"), input.plan.devices.at(device).id});
    return subjects;
}

QString endName(const CheckInput &input, const Need &need, const FlowEnd &end)
{
    if (end.kind == FlowEnd::Kind::Devices)
        return deviceNames(input, end.devices);
    if (end.kind == FlowEnd::Kind::Multicast)
        return addressTexts(need.groups).join(QStringLiteral(", "));
    if (!end.label.isEmpty())
        return oneLine(end.label);
    return listed(input.texts, addressWords(end.addresses, input.flows.symbols));
}

QString portText(Protocol protocol, const PortSet &ports)
{
    return (protocol.name().toUpper() + u' ' + (protocol.hasPorts() ? portsForPeople(ports) : QString())).trimmed();
}

QString needName(const CheckInput &input, const Need &need)
{
    if (need.product.isEmpty()) {
        const QString purpose = input.texts.of(need.purpose);
        return oneLine(purpose.isEmpty() ? need.requirement : purpose);
    }
    const Product *product = input.plan.products.find(need.product);
    return QStringLiteral("%1: %2").arg(oneLine(product ? product->name : need.product),
                                        oneLine(input.texts.of(need.serviceName)));
}

QString zoneName(const CheckInput &input, const QString &zone)
{
    const Zone *found = input.plan.zones.find(zone);
    return oneLine(found ? found->label() : zone);
}

Subject flowSubject(const CheckInput &input, int flow)
{
    Subject subject{QStringLiteral("flows"), {}};
    forEachRow(input.flows.whole(), input.plan.only(Part::Devices), flow, [&](const FlowRow &row) {
        subject.id = row.id;
        return false;
    });
    return subject;
}

const Requirement *requirementOf(const CheckInput &input, const Need &need)
{
    const Product *product = input.plan.products.find(need.product);
    return product ? product->requirement(need.requirement) : nullptr;
}

QList<int> firstActiveFlows(const CheckInput &input)
{
    QList<int> first(input.flows.needs.size(), -1);
    for (int i = 0; i < input.flows.flows.size(); ++i)
        if (const Flow &flow = input.flows.flows.at(i); isActive(flow) && first.at(flow.need) < 0)
            first[flow.need] = i;
    return first;
}

QList<bool> needsThat(const CheckInput &input, const std::function<bool(const Need &need)> &concerns)
{
    QList<bool> needs;
    for (const Need &need : input.flows.needs)
        needs.append(concerns(need));
    return needs;
}

void forEachWay(const CheckInput &input, const QList<bool> &needs,
                const std::function<void(int flow, const Path &path)> &each)
{
    if (!needs.contains(true))
        return;
    const QList<Flow> &flows = input.flows.flows;
    for (int f = 0; f < flows.size() && !input.progress().isCancelledAt(f); ++f)
        if (needs.at(flows.at(f).need) && isActive(flows.at(f)))
            for (const Path &path : input.paths.byFlow.at(f))
                if (path.ok())
                    each(f, path);
}

QList<int> flowsByWay(const CheckInput &input, const std::function<bool(const Path &path)> &isSuch)
{
    QList<int> found;
    const QList<Flow> &flows = input.flows.flows;
    const QList<QList<Path>> &paths = input.paths.byFlow;
    for (int f = 0; f < flows.size() && !input.progress().isCancelledAt(f); ++f)
        if (isActive(flows.at(f)) && std::any_of(paths.at(f).begin(), paths.at(f).end(), isSuch))
            found.append(f);
    return found;
}

void forEachWayOf(const CheckInput &input, const QList<int> &flows,
                  const std::function<void(int flow, const Path &path)> &each)
{
    qsizetype round = 0;
    for (int f : flows) {
        if (input.progress().isCancelledAt(round++))
            return;
        for (const Path &path : input.paths.byFlow.at(f))
            if (path.ok())
                each(f, path);
    }
}

QList<bool> translatingGateways(const CheckInput &input)
{
    QList<bool> translating;
    for (const Gateway &gateway : input.plan.gateways)
        translating.append(std::any_of(gateway.nat.begin(), gateway.nat.end(),
                                       [](const Nat &nat) { return nat.kind != Nat::Kind::Forward; }));
    return translating;
}

bool isInternet(const CheckInput &input, const QString &zone)
{
    const Zone *found = input.plan.zones.find(zone);
    return found && found->external && found->subnets.isEmpty();
}

QStringList internetZones(const CheckInput &input)
{
    QStringList zones;
    for (const Zone &zone : input.plan.zones)
        if (zone.external && zone.subnets.isEmpty())
            zones.append(zone.id);
    return zones;
}

const Nat *SourceTranslations::at(int index, int interface, const AddressSet &source) const
{
    const Gateway &gateway = m_input.plan.gateways.at(index);
    if (gateway.nat.isEmpty())
        return nullptr;
    auto known = m_sides.constFind(index);
    if (known == m_sides.constEnd()) {
        QHash<QString, Side> sides;
        for (int n = 0; n < gateway.nat.size(); ++n) {
            const Nat &nat = gateway.nat.at(n);
            Side &side = sides[nat.interface];
            if (nat.kind == Nat::Kind::Static)
                side.statics.add(addressesNamed(nat.inside), n);
            else if (nat.kind == Nat::Kind::Pool && !nat.inside.isEmpty())
                side.pools.add(addressesNamed(nat.inside), n);
            else if (nat.kind == Nat::Kind::Pool && side.every < 0)
                side.every = n;
            else if (nat.kind == Nat::Kind::Masquerade && side.hides < 0)
                side.hides = n;
        }
        known = m_sides.insert(index, sides);
    }
    const auto side = known->constFind(gateway.interfaces.at(interface).id);
    if (side == known->constEnd())
        return nullptr;
    int found = side->statics.meeting(source).value(0, -1);
    if (found < 0) {
        found = side->pools.meeting(source).value(0, -1);
        if (side->every >= 0 && (found < 0 || side->every < found))
            found = side->every;
    }
    if (found < 0)
        found = side->hides;
    return found < 0 ? nullptr : &gateway.nat.at(found);
}

QList<bool> permittedFlows(const CheckInput &input)
{
    QList<bool> permitted(input.flows.flows.size(), false);
    for (const RuleSet &point : input.rules.points)
        for (const Rule &rule : point.rules)
            for (int flow : rule.flows)
                permitted[flow] = true;
    return permitted;
}

AddressSet poolOf(const Zone &zone)
{
    return addressesNamed(zone.dhcp);
}

AddressSet subnetsOf(const Zone &zone)
{
    return addressesNamed(zone.subnets);
}

QHash<QString, AddressSet> subnetsOfZones(const CheckInput &input)
{
    QHash<QString, AddressSet> subnets;
    for (const Zone &zone : input.plan.zones)
        subnets.insert(zone.id, subnetsOf(zone));
    return subnets;
}

RoleIndex::RoleIndex(const CheckInput &input)
{
    for (int p = 0; p < input.plan.products.size(); ++p) {
        const Product &product = input.plan.products.at(p);
        for (int r = 0; r < product.requirements.size(); ++r)
            if (const Service *service = product.service(product.requirements.at(r).service))
                for (const QString &role : listeningRoles(product, product.requirements.at(r), *service))
                    m_requirements[role].append({p, r});
    }
}

QList<std::pair<int, int>> RoleIndex::of(const Device &device) const
{
    QList<std::pair<int, int>> found;
    for (const QString &role : device.roles)
        found += m_requirements.value(role);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QList<Listener> listenersOf(const CheckInput &input, const RoleIndex &index, const Device &device)
{
    QList<Listener> listeners;
    const QSet<QString> roles(device.roles.begin(), device.roles.end());
    QList<OptionValues> values;
    int before = -1;
    for (const auto &[p, r] : index.of(device)) {
        const Product &product = input.plan.products.at(p);
        const Requirement &requirement = product.requirements.at(r);
        const Service *service = product.service(requirement.service);
        if (p != before)
            values = input.plan.optionsOf(device, product.id);
        before = p;
        if (!isOn(product, requirement, values))
            continue;
        for (const QString &role : listeningRoles(product, requirement, *service))
            for (Protocol protocol : roles.contains(role) ? service->protocols : QList<Protocol>()) {
                if (!protocol.hasPorts())
                    continue;
                Listener listener;
                listener.role = role;
                listener.owner = role.startsWith(QStringLiteral("generic/")) ? role : role.section(u'/', 0, 0);
                listener.product = product.id;
                listener.service = service->id;
                listener.name = input.texts.of(service->name);
                listener.protocol = protocol;
                listener.ports = portsWith(product, service->portsOption, service->ports, values);
                listener.multicast = service->multicast || !service->groups.isEmpty();
                listener.dynamic = service->dynamic;
                listener.localOnly = service->localOnly;
                listeners.append(listener);
            }
    }
    return listeners;
}

namespace {

/// Ports on which any number of programs may listen, because the product listens there for a group.
PortSet sharedPorts(const QList<Listener> &listeners, const Listener &of)
{
    PortSet shared;
    for (const Listener &each : listeners)
        if (each.owner == of.owner && each.protocol == of.protocol && each.multicast && each.ports != anyPort())
            shared = shared.united(each.ports);
    return shared;
}

} // namespace

PortSet contestedPorts(const QList<Listener> &listeners, const Listener &a, const Listener &b)
{
    const bool oneService = a.product == b.product && a.service == b.service; // reached through two roles
    // Within one product only what is opened on demand can meet a fixed port.
    const bool oneProduct = a.owner == b.owner && a.dynamic == b.dynamic;
    if (oneProduct || oneService || a.protocol != b.protocol || (a.dynamic && b.dynamic) || a.ports == anyPort() ||
        b.ports == anyPort())
        return {};
    const PortSet common = a.ports.intersected(b.ports);
    if (common.isEmpty())
        return {};
    return common.minus(sharedPorts(listeners, a).intersected(sharedPorts(listeners, b)));
}

} // namespace portolan
