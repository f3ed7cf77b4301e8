// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two products of one device want the same port.
#include "model/base/clean.h"
#include "model/checks/shelfwords.h"

#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"port-clash"_s,
            u"P-01"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Two services of one device listen on the same port")),
            {}};
}

/// Two listeners that meet, on which ports, and on which devices.
struct Clash
{
    Listener first;
    Listener second;
    PortSet ports;
    QList<int> devices;
};

/// Pairs of listeners of one protocol that share ports, ascending; without asking every pair.
QList<std::pair<int, int>> meetings(const QList<Listener> &listeners)
{
    struct Range
    {
        int protocol, first, last, listener;
    };
    std::vector<Range> ranges;
    for (int i = 0; i < listeners.size(); ++i)
        if (listeners.at(i).ports != anyPort())
            for (const auto &part : listeners.at(i).ports)
                ranges.push_back({listeners.at(i).protocol.number, part.first, part.last, i});
    std::sort(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) {
        return std::tie(a.protocol, a.first, a.listener) < std::tie(b.protocol, b.first, b.listener);
    });
    QList<std::pair<int, int>> pairs;
    std::vector<Range> open;
    for (const Range &range : ranges) {
        std::erase_if(open, [&range](const Range &each) {
            return each.protocol != range.protocol || each.last < range.first;
        });
        for (const Range &other : open)
            if (other.listener != range.listener)
                pairs.append(std::minmax(other.listener, range.listener));
        open.push_back(range);
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    if (pairs.size() <= mostSubjects)
        return pairs;
    // Of many on one port it is enough that each meets the first: who moves, moves away from all.
    QSet<int> seen;
    pairs.removeIf([&seen](const std::pair<int, int> &pair) {
        const bool again = seen.contains(pair.second);
        seen.insert(pair.second);
        return again;
    });
    return pairs;
}

bool hasClash(const QList<Listener> &listeners)
{
    const QList<std::pair<int, int>> pairs = meetings(listeners);
    return std::any_of(pairs.begin(), pairs.end(), [&listeners](const std::pair<int, int> &pair) {
        return !contestedPorts(listeners, listeners.at(pair.first), listeners.at(pair.second)).isEmpty();
    });
}

QList<Finding> run(const CheckInput &input)
{
    const RoleIndex index(input);
    QHash<std::pair<std::pair<QStringList, QString>, QJsonObject>, bool> known; // many devices are alike
    const QList<int> devices = input.devicesThat([&](const Device &device) {
        const std::pair kind(std::pair(device.roles, device.system), device.options);
        const auto same = known.constFind(kind);
        return same != known.constEnd() ? *same : *known.insert(kind, hasClash(listenersOf(input, index, device)));
    });
    QMap<QString, Clash> clashes;
    for (int d : devices) {
        const Device &device = input.plan.devices.at(d);
        const QList<Listener> listeners = listenersOf(input, index, device);
        for (const auto &[i, k] : meetings(listeners)) {
            const Listener &a = listeners.at(i), &b = listeners.at(k);
            const PortSet ports = contestedPorts(listeners, a, b);
            if (ports.isEmpty())
                continue;
            const QString key = a.owner + u'|' + a.service + u'|' + b.owner + u'|' + b.service + u'|' +
                                a.protocol.name() + u'|' + portsText(ports);
            Clash &clash = clashes[key];
            clash.first = a;
            clash.second = b;
            clash.ports = ports;
            if (clash.devices.isEmpty() || clash.devices.last() != d)
                clash.devices.append(d);
        }
    }
    QList<Finding> findings;
    const Texts &texts = input.texts;
    for (const Clash &clash : std::as_const(clashes)) {
        auto productOf = [&input](const Listener &listener) {
            const Product *product = input.plan.productOf(listener.role);
            return oneLine(product ? product->name : listener.owner);
        };
        const bool onDemand = clash.first.dynamic || clash.second.dynamic;
        Words words;
        words.text = texts.translate("PortClashCheck", "%1 (%2) and %3 (%4) both listen on %5 of %6.")
                         .arg(oneLine(clash.first.name), productOf(clash.first), oneLine(clash.second.name),
                              productOf(clash.second), portText(clash.first.protocol, clash.ports),
                              deviceNames(input, clash.devices));
        words.needs = texts.translate("PortClashCheck", "One listener for each port of a device.");
        words.found =
            onDemand
                ? texts.translate("PortClashCheck", "One takes ports on demand and may hold a port that the other "
                                                    "needs; the symptoms are hangs, delays and errors.")
                : texts.translate("PortClashCheck", "Whichever starts second fails or answers for the wrong "
                                                    "product; the symptoms are hangs, delays and errors.");
        words.remedy = texts.translate("PortClashCheck", "Change one port where the product allows it, or move one "
                                                         "role to another device.");
        report(findings, about(), onDemand ? Finding::Severity::Warning : Finding::Severity::Error,
               deviceSubjects(input, clash.devices), words,
               u"%1/%2:%3/%4:%5:%6"_s.arg(clash.first.owner, clash.first.service, clash.second.owner,
                                          clash.second.service, clash.first.protocol.name(),
                                          input.plan.devices.at(clash.devices.first()).id));
    }
    return findings;
}

} // namespace

Check check_portclash()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
