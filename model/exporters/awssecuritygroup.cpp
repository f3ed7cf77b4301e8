// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a device's firewall as a security group of AWS: a CloudFormation template with one rule a protocol, range
// of ports and CIDR.
//
// A group keeps connections by itself and sees only the far end, so rules that mean a source port, some of the
// device's addresses, or a multicast group are refused. Besides the rules it lets in what carries path MTU: ICMP
// fragmentation needed and ICMPv6 packet too big.
#include "model/exporters/shelfexporter.h"
#include "model/rules/atoms.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace portolan {

namespace {

constexpr int mostRules = 60; // of one direction and family; the quota that accounts begin with
constexpr int longestDescription = 255;

struct GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(GroupTexts)
};

/// What AWS takes as a description: some of ASCII. Letters lose their accents, everything else becomes an
/// underscore.
QString description(const QString &text)
{
    static const QString marks = QStringLiteral(" ._-:/()#,@[]+=&;{}!$*");
    QString plain;
    const QString apart = text.left(4 * longestDescription).normalized(QString::NormalizationForm_KD);
    for (QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        plain += letter || marks.contains(c) ? c : QChar(u'_');
        if (plain.size() == longestDescription)
            break;
    }
    return plain.trimmed();
}

/// AWS refuses the same permission twice, whatever is said about it; the first one stays.
struct GroupRules
{
    QJsonArray rules;
    QSet<QString> known;
    int ofFamily[2] = {0, 0}; ///< IPv4, IPv6

    void add(const QString &protocol, int from, int to, const Cidr &cidr, const QString &text)
    {
        const bool four = cidr.address.family == 4;
        QString far = cidr.text();
        if (!far.contains(u'/'))
            far += four ? QStringLiteral("/32") : QStringLiteral("/128");
        const QString same = QStringLiteral("%1 %2 %3 %4").arg(protocol).arg(from).arg(to).arg(far);
        if (known.contains(same))
            return;
        known.insert(same);
        rules.append(QJsonObject{{QStringLiteral("IpProtocol"), protocol},
                                 {QStringLiteral("FromPort"), from},
                                 {QStringLiteral("ToPort"), to},
                                 {four ? QStringLiteral("CidrIp") : QStringLiteral("CidrIpv6"), far},
                                 {QStringLiteral("Description"), description(text)}});
        ++ofFamily[four ? 0 : 1];
    }
};

const AddressSet &nearEnd(const Rule &rule)
{
    return rule.hook == Rule::Hook::Input ? rule.destination : rule.source;
}

const AddressSet &farEnd(const Rule &rule)
{
    return rule.hook == Rule::Hook::Input ? rule.source : rule.destination;
}

Done refuseRule(const RuleSet &set, const Rule &rule)
{
    const QString remedy =
        GroupTexts::tr("Choose another host firewall for this device, or change the requirement.");
    if (rule.hook == Rule::Hook::Forward)
        return pointError(set, rule.id, GroupTexts::tr("A security group forwards nothing."), remedy);
    if (rule.state == Rule::State::Return)
        return pointError(set, rule.id, GroupTexts::tr("A security group has no rules for replies."), remedy);
    if (rule.multicast || std::any_of(rule.destination.begin(), rule.destination.end(),
                                      [](const AddressRange &part) { return isMulticast(part.first); }))
        return pointError(set, rule.id, GroupTexts::tr("A security group does not tell multicast groups apart."),
                          remedy);
    if (!rule.protocol.hasPorts())
        return Nothing{};
    if (rule.sourcePorts != anyPort())
        return pointError(set, rule.id, GroupTexts::tr("A security group does not see source ports."), remedy);
    if (rule.protocol != protocols::tcp && rule.protocol != protocols::udp && rule.destinationPorts != anyPort())
        return pointError(set, rule.id,
                          GroupTexts::tr("A security group does not see ports of %1.").arg(rule.protocol.name()),
                          remedy);
    return Nothing{};
}

/// A group holds for all addresses of the device, so whoever may reach one of them has to be allowed to reach all.
/// A member of the group that does not talk to itself is no exception, as it never would over the network.
Done refuseHalves(const RuleSet &set)
{
    QList<Rule> open = set.rules;
    while (!open.isEmpty()) {
        const Rule head = open.first();
        QList<Rule> alike, rest;
        for (const Rule &rule : std::as_const(open))
            (rule.hook == head.hook && rule.protocol == head.protocol &&
                     rule.destinationPorts == head.destinationPorts
                 ? alike
                 : rest)
                .append(rule);
        QList<AddressSet> far;
        for (const Rule &rule : std::as_const(alike))
            far.append(farEnd(rule));
        for (const AddressSet &peers : cut(far).classes)
            for (int family : {4, 6}) {
                const AddressSet some = ofFamily(peers, family);
                AddressSet missing = ofFamily(set.ownAddresses, family);
                for (const Rule &rule : std::as_const(alike))
                    if (farEnd(rule).contains(some))
                        missing = missing.minus(nearEnd(rule));
                const bool itself = some == missing && some.begin() != some.end() &&
                                    some.begin()->first == some.begin()->last && some.parts().size() == 1;
                if (!some.isEmpty() && !missing.isEmpty() && !itself)
                    return pointError(
                        set, head.id,
                        GroupTexts::tr(
                            "A security group holds for all addresses of the device; the rule leaves out %1.")
                            .arg(addressTexts(missing).join(QStringLiteral(", "))),
                        GroupTexts::tr(
                            "Make a device of each interface, or let the requirement hold for all of them."));
            }
        open = rest;
    }
    return Nothing{};
}

void addRule(const Rule &rule, GroupRules &group)
{
    const QString text = (rule.id + u' ' + rule.purpose).trimmed();
    const bool ports = rule.protocol == protocols::tcp || rule.protocol == protocols::udp;
    const bool named = ports || rule.protocol == protocols::icmp || rule.protocol == protocols::icmpv6;
    const QString protocol = named ? rule.protocol.name() : QString::number(rule.protocol.number);
    for (const Cidr &cidr : toCidrs(farEnd(rule))) {
        const int family = cidr.address.family;
        if (ofFamily(nearEnd(rule), family).isEmpty() ||
            rule.protocol == (family == 4 ? protocols::icmpv6 : protocols::icmp))
            continue;
        if (!ports)
            group.add(protocol, -1, -1, cidr, text);
        else
            for (const auto &part : rule.destinationPorts)
                group.add(protocol, part.first, part.last, cidr, text);
    }
}

/// Errors reach the device whatever it talks to; nothing is learnt from them without a connection of its own.
void addPathMtu(const RuleSet &set, GroupRules &incoming)
{
    const QString text = QStringLiteral("path MTU");
    if (!ofFamily(set.ownAddresses, 4).isEmpty())
        incoming.add(QStringLiteral("icmp"), 3, 4, {Address::ipv4(0), 0}, text);
    if (!ofFamily(set.ownAddresses, 6).isEmpty())
        incoming.add(QStringLiteral("icmpv6"), 2, 0, {{6, 0, 0}, 0}, text);
}

Done refuseTooMany(const RuleSet &set, const GroupRules &group, const QString &direction)
{
    for (int i : {0, 1})
        if (group.ofFamily[i] > mostRules)
            return pointError(set, {},
                              GroupTexts::tr("It takes %1 %2 rules of IPv%3; a security group holds %4.")
                                  .arg(group.ofFamily[i])
                                  .arg(direction)
                                  .arg(i == 0 ? 4 : 6)
                                  .arg(mostRules),
                              GroupTexts::tr("Name fewer ranges of addresses and ports, or use two groups."));
    return Nothing{};
}

Result<QList<ExportFile>> write(const ExportInput &input)
{
    const RuleSet &set = input.set;
    if (set.kind == RuleSet::Kind::Gateway)
        return pointError(set, {}, GroupTexts::tr("A security group belongs to a device, not to a gateway."),
                          GroupTexts::tr("Choose the gateway's own platform."));
    if (auto known = refuseUnknownAddresses(input); !known)
        return known.error();
    GroupRules incoming, outgoing;
    for (const Rule &rule : set.rules) {
        if (auto able = refuseRule(set, rule); !able)
            return able.error();
        addRule(rule, rule.hook == Rule::Hook::Input ? incoming : outgoing);
    }
    if (auto whole = refuseHalves(set); !whole)
        return whole.error();
    addPathMtu(set, incoming);
    // Without a single rule for what leaves, AWS adds one that lets everything leave.
    if (outgoing.rules.isEmpty())
        outgoing.add(QStringLiteral("-1"), -1, -1, {Address::ipv4(0x7f000001), 32},
                     QStringLiteral("nothing leaves"));
    if (auto fits = refuseTooMany(set, incoming, QStringLiteral("ingress")); !fits)
        return fits.error();
    if (auto fits = refuseTooMany(set, outgoing, QStringLiteral("egress")); !fits)
        return fits.error();

    const QString name = set.name.isEmpty() ? set.id : set.name;
    const QString about = description(QStringLiteral("Portolan: %1").arg(name));
    const QJsonObject group{
        {QStringLiteral("Type"), QStringLiteral("AWS::EC2::SecurityGroup")},
        {QStringLiteral("Properties"),
         QJsonObject{{QStringLiteral("GroupDescription"), about},
                     {QStringLiteral("VpcId"), QJsonObject{{QStringLiteral("Ref"), QStringLiteral("Vpc")}}},
                     {QStringLiteral("SecurityGroupIngress"), incoming.rules},
                     {QStringLiteral("SecurityGroupEgress"), outgoing.rules}}}};
    const QJsonObject file{
        {QStringLiteral("AWSTemplateFormatVersion"), QStringLiteral("2010-09-09")},
        {QStringLiteral("Description"),
         description(QStringLiteral("Written by Portolan. Plan: %1, revision %2, point: %3")
                         .arg(input.book.plan,
                              input.book.revision.isEmpty() ? QStringLiteral("-") : input.book.revision, name))},
        {QStringLiteral("Parameters"),
         QJsonObject{{QStringLiteral("Vpc"),
                      QJsonObject{{QStringLiteral("Type"), QStringLiteral("AWS::EC2::VPC::Id")},
                                  {QStringLiteral("Description"), QStringLiteral("The VPC of the device")}}}}},
        {QStringLiteral("Resources"), QJsonObject{{QStringLiteral("PortolanGroup"), group}}},
        {QStringLiteral("Outputs"),
         QJsonObject{{QStringLiteral("Group"),
                      QJsonObject{{QStringLiteral("Value"),
                                   QJsonObject{{QStringLiteral("Ref"), QStringLiteral("PortolanGroup")}}}}}}}};
    return QList<ExportFile>{{QStringLiteral("portolan.template.json"), QJsonDocument(file).toJson()}};
}

} // namespace

Exporter exporter_awssecuritygroup()
{
    return {QStringLiteral("aws-security-group"), QStringLiteral("AWS security group (CloudFormation)"), write};
}

} // namespace portolan
