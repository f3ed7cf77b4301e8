// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network of namespaces: every zone a switch, every node a namespace with cables to the switches. Names are never
// used twice, as a namespace goes in the background when it is deleted, its cables with it.
#pragma once
#include "model/exporters/exporter.h"
#include "tests/support/wire.h"

#include <map>
#include <memory>

namespace portolan::testing {

struct NetPlug
{
    QString interface; ///< name in the node
    QString zone;
    QStringList addresses; ///< with prefix length, as ip(8) takes them
};

struct NetRoute
{
    QString to; ///< CIDR
    QString via;
};

struct NetNode
{
    enum class Kind { Host, Router, Bridge };
    QString name;
    Kind kind = Kind::Host;
    QList<NetPlug> plugs;
    QList<NetRoute> routes;
};

inline Exporter exporterOf(const QString &id)
{
    for (const Exporter &exporter : allExporters())
        if (exporter.id == id)
            return exporter;
    return {};
}

class NetWorld
{
public:
    /// Empty, or what went wrong.
    QByteArray build(const QStringList &zones, const QList<NetNode> &nodes)
    {
        clear();
        m_prefix = QStringLiteral("w%1_").arg(++m_built);
        m_spaces = {m_prefix + QStringLiteral("sw")};
        QString script, cables;
        for (const QString &zone : zones)
            cables +=
                QStringLiteral("link add %1 type bridge mcast_snooping 0\nlink set %1 up\n").arg(switchOf(zone));
        QList<std::pair<QString, QString>> batches;
        int cable = 0;
        for (const NetNode &node : nodes) {
            const QString space = m_prefix + node.name;
            m_spaces.append(space);
            QString batch = QStringLiteral("link set lo up\n");
            if (node.kind == NetNode::Kind::Bridge)
                batch += QStringLiteral("link add br0 type bridge mcast_snooping 0\nlink set br0 up\n");
            for (const NetPlug &plug : node.plugs) {
                ++cable;
                cables +=
                    QStringLiteral("link add c%1 type veth peer name %2 netns %3\nlink set c%1 master %4 up\n")
                        .arg(cable)
                        .arg(plug.interface, space, switchOf(plug.zone));
                if (node.kind == NetNode::Kind::Bridge)
                    batch += QStringLiteral("link set %1 master br0\n").arg(plug.interface);
                batch += QStringLiteral("link set %1 up\n").arg(plug.interface);
                const QString own = node.kind == NetNode::Kind::Bridge ? QStringLiteral("br0") : plug.interface;
                for (const QString &address : plug.addresses)
                    batch += QStringLiteral("address add %1 dev %2 %3\n")
                                 .arg(address, own, address.contains(u':') ? QStringLiteral("nodad") : QString());
            }
            for (const NetRoute &route : node.routes)
                batch += QStringLiteral("route add %1 via %2\n").arg(route.to, route.via);
            if (node.kind == NetNode::Kind::Host)
                batch += QStringLiteral("route add 224.0.0.0/4 dev eth0\n");
            batches.append({space, batch});
        }
        script += QStringLiteral("set -e\n");
        const QString forwarding = QStringLiteral("net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 ");
        for (const QString &space : std::as_const(m_spaces))
            script +=
                QStringLiteral("ip netns add %1\nip netns exec %1 sysctl -qw net.ipv4.conf.all.rp_filter=0 "
                               "net.ipv4.conf.default.rp_filter=0 net.ipv4.conf.all.accept_redirects=0 "
                               "net.ipv4.conf.default.accept_redirects=0 net.ipv4.conf.all.send_redirects=0 "
                               "net.ipv4.conf.default.send_redirects=0 net.ipv6.conf.default.accept_redirects=0 "
                               "net.ipv6.conf.default.accept_dad=0\n")
                    .arg(space);
        for (const NetNode &node : nodes)
            if (node.kind == NetNode::Kind::Router)
                script +=
                    QStringLiteral("ip netns exec %1 sysctl -qw ").arg(m_prefix + node.name) + forwarding + u'\n';
        script += batchOf(m_spaces.first(), cables);
        for (const auto &[space, batch] : batches)
            script += batchOf(space, batch);
        const Run run = runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        if (run.code != 0)
            return run.errors + '\n' + script.toUtf8();
        for (const NetNode &node : nodes)
            m_stations[node.name] = std::make_unique<Station>(m_prefix + node.name, node.name);
        return {};
    }

    ~NetWorld() { clear(); }

    Station &station(const QString &node) { return *m_stations.at(node); }
    QString space(const QString &node) const { return m_prefix + node; }
    QString switches() const { return m_spaces.value(0); }
    static QString switchOf(const QString &zone) { return QStringLiteral("z_") + zone; }

    Run run(const QString &node, const QString &command, const QByteArray &input = {}) const
    {
        return runProgram(QStringLiteral("ip"),
                          QStringList{QStringLiteral("netns"), QStringLiteral("exec"), m_prefix + node} +
                              command.split(u' '),
                          input);
    }

    /// Exports the point and loads it where it stands; empty, or what went wrong.
    QByteArray load(const RuleBook &book, const RuleSet &set, const QString &exporter, const QString &node) const
    {
        const auto files = exporterOf(exporter).write({set, book});
        if (!files)
            return files.error().text().toUtf8();
        for (const ExportFile &file : *files) {
            QString command = QStringLiteral("nft -f -");
            if (file.name.endsWith(QStringLiteral(".v4")))
                command = QStringLiteral("iptables-nft-restore --noflush");
            else if (file.name.endsWith(QStringLiteral(".v6")))
                command = QStringLiteral("ip6tables-nft-restore --noflush");
            const Run loaded = run(node, command, file.content);
            if (loaded.code != 0)
                return loaded.errors + file.content;
        }
        return {};
    }

    void drain(QHash<quint32, Caught> &caught) const
    {
        for (const auto &[name, station] : m_stations)
            station->drain(caught);
    }

private:
    static QString batchOf(const QString &space, const QString &lines)
    {
        return QStringLiteral("ip -n %1 -batch - <<'END'\n%2END\n").arg(space, lines);
    }

    void clear()
    {
        m_stations.clear();
        QString script;
        for (const QString &space : std::as_const(m_spaces))
            script += QStringLiteral("ip netns del %1\n").arg(space);
        if (!script.isEmpty())
            runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        m_spaces.clear();
    }

    int m_built = 0;
    QString m_prefix;
    QStringList m_spaces; ///< the switches first
    std::map<QString, std::unique_ptr<Station>> m_stations;
};

} // namespace portolan::testing
