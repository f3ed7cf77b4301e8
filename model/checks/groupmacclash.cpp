// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"group-mac-clash"_s,
            u"M-12"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Groups share a hardware address")),
            {}};
}

constexpr quint64 mostGroups = 256;

struct Group
{
    AddressRange range; ///< IPv4
    QString name;
    int flow;
};

/// The part of a group's address that its hardware address keeps: 23 of 28 bits.
quint32 kept(const Address &group)
{
    return quint32(group.low) & 0x7fffff;
}

QList<Finding> run(const CheckInput &input)
{
    const QList<int> first = firstActiveFlows(input);
    QList<Group> groups;
    for (int n = 0; n < input.flows.needs.size(); ++n) {
        const Need &need = input.flows.needs.at(n);
        if (first.at(n) < 0 || addressCount(need.groups) > mostGroups)
            continue;
        for (const AddressRange &part : ofFamily(need.groups, 4))
            groups.append({part, needName(input, need), first.at(n)});
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    QSet<QString> told;
    auto add = [&](const Group &group, const QString &other, const QString &found, const QString &key) {
        if (told.contains(key))
            return;
        told.insert(key);
        Words words;
        words.text = texts.translate("GroupMacClashCheck", "Switches cannot tell %1 of %2 from %3.")
                         .arg(listed(texts, addressTexts(AddressSet(group.range.first, group.range.last))),
                              group.name, other);
        words.needs = texts.translate("GroupMacClashCheck", "Groups that differ in their last 23 bits.");
        words.found = found;
        words.remedy = texts.translate("GroupMacClashCheck", "Choose another group for one of them.");
        report(findings, about(), Finding::Severity::Warning, {flowSubject(input, group.flow)}, words, key);
    };
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const Group &a = groups.at(i);
        const quint32 low = kept(a.range.first), high = kept(a.range.last);
        if (!isLinkLocalMulticast(a.range.first) && low <= 0xff && low <= high)
            add(a, u"224.0.0.%1"_s.arg(low),
                texts.translate("GroupMacClashCheck",
                                "One hardware address with a link-local group, which switches send to every port."),
                u"local:"_s + a.range.first.text());
        for (qsizetype k = i + 1; k < groups.size(); ++k) {
            const Group &b = groups.at(k);
            const quint32 from = std::max(low, kept(b.range.first)), to = std::min(high, kept(b.range.last));
            // The same groups are one thing; what differs only above the 23 bits is not.
            const bool same =
                AddressSet(a.range.first, a.range.last).intersects(AddressSet(b.range.first, b.range.last));
            if (same || from > to || low > high || kept(b.range.first) > kept(b.range.last))
                continue;
            add(a,
                texts.translate("GroupMacClashCheck", "%1 of %2")
                    .arg(listed(texts, addressTexts(AddressSet(b.range.first, b.range.last))), b.name),
                texts.translate("GroupMacClashCheck", "One hardware address: whoever wants one group gets both."),
                a.range.first.text() + u'+' + b.range.first.text());
        }
    }
    return findings;
}

} // namespace

Check check_groupmacclash()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
