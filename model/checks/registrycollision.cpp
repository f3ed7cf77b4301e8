// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ports of products that the public registry gives to other services.
#include "model/checks/shelfwords.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"registry-collision"_s,
            u"P-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A port is publicly known for something else")),
            {}};
}

constexpr int mostPorts = 16; // wider ranges meet everything and say nothing

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    for (const QString &word : text.toLower().split(QRegularExpression(u"[^a-z0-9]+"_s), Qt::SkipEmptyParts))
        if (word.size() >= 3)
            words.insert(word);
    return words;
}

/// Whether the registry means this very service: NFS is no collision with the Network File System (NFS).
bool isMeant(const QList<RegistryEntry> &entries, const QSet<QString> &own)
{
    return std::any_of(entries.begin(), entries.end(),
                       [&own](const RegistryEntry &entry) { return wordsOf(entry.name).intersects(own); });
}

/// Names of others on these ports, `TCP 7001: Andrew File System`.
QStringList others(const CheckInput &input, const Need &need, const QSet<QString> &own)
{
    QStringList found;
    for (const auto &part : need.ports) {
        if (part.last - part.first >= mostPorts)
            continue;
        for (int port = part.first; port <= part.last; ++port) {
            const QList<RegistryEntry> entries = input.registry.at(Port(port), need.protocol);
            const auto other = std::find_if(entries.begin(), entries.end(), [](const RegistryEntry &entry) {
                return entry.status == u"official"_s && !entry.name.isEmpty() &&
                       entry.last - entry.first < mostPorts;
            });
            if (other != entries.end() && !isMeant(entries, own))
                found.append(u"%1: %2"_s.arg(portText(need.protocol, PortSet(Port(port))),
                                             other->name.section(u'(', 0, 0).trimmed()));
        }
    }
    return found;
}

struct Collision
{
    int product;       ///< index
    QStringList names; ///< of what else is known there
    int flow;
};

QList<Collision> collisionsOf(const CheckInput &input)
{
    const QList<int> first = firstActiveFlows(input);
    QList<Collision> collisions;
    for (const Product &product : input.plan.products) {
        QStringList names;
        int flow = -1;
        for (int n = 0; n < input.flows.needs.size(); ++n) {
            const Need &need = input.flows.needs.at(n);
            // Ports below 1024 are where they are because of their registered meaning.
            if (need.product != product.id || first.at(n) < 0 || need.ports.isEmpty() ||
                need.ports.begin()->first < 1024)
                continue;
            const QSet<QString> own = wordsOf(need.service + u' ' + need.serviceName.in(u"en"_s) + u' ' +
                                              product.id + u' ' + product.name);
            for (const QString &name : others(input, need, own))
                if (!names.contains(name)) {
                    names.append(name);
                    flow = flow < 0 ? first.at(n) : flow;
                }
        }
        if (!names.isEmpty())
            collisions.append({input.plan.products.indexOf(product.id), names, flow});
    }
    return collisions;
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const QList<Collision> collisions = input.remembered([&input] { return collisionsOf(input); });
    QList<Finding> findings;
    for (const auto &[index, names, flow] : collisions) {
        const Product &product = input.plan.products.at(index);
        Words words;
        words.text =
            texts.translate("RegistryCollisionCheck", "Ports of %1 are publicly known for something else: %2.")
                .arg(listed(texts, {product.name}), listed(texts, names));
        words.needs = texts.translate("RegistryCollisionCheck", "Nothing else on these ports of the same devices.");
        words.found =
            texts.translate("RegistryCollisionCheck", "Scanners and firewall logs will show the other name.");
        words.remedy =
            texts.translate("RegistryCollisionCheck", "Tell whoever reads the logs; nothing has to change.");
        report(findings, about(), Finding::Severity::Info, {flowSubject(input, flow), {u"products"_s, product.id}},
               words, product.id);
    }
    return findings;
}

} // namespace

Check check_registrycollision()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
