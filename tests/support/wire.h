// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real packets between network namespaces: built by hand, sent and caught with raw sockets.
#pragma once
#include "tests/support/ruleeval.h"
#include "tests/support/tools.h"

#include <QtCore/QHash>
#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

namespace portolan::testing {

inline bool writeTo(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Moves this process into network and mount namespaces of its own, as their root, so that nothing outside is
/// touched and nothing is left behind. To be called before any thread is started.
inline bool enterOwnWorld()
{
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (user != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) != 0)
            return false;
        if (!writeTo("/proc/self/setgroups", "deny") ||
            !writeTo("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") ||
            !writeTo("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1"))
            return false;
    } else if (unshare(CLONE_NEWNET | CLONE_NEWNS) != 0) {
        return false;
    }
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount("none", "/run", "tmpfs", 0, nullptr) == 0;
}

inline quint16 checksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        sum += quint32(quint8(bytes[i])) << 8 | (i + 1 < bytes.size() ? quint8(bytes[i + 1]) : 0);
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

inline void put(QByteArray &bytes, quint64 value, int size)
{
    while (size-- > 0)
        bytes += char(value >> (8 * size));
}

inline QByteArray bytesOf(const Address &address)
{
    QByteArray bytes;
    if (address.family == 6)
        put(bytes, address.high, 8);
    put(bytes, address.low, address.family == 4 ? 4 : 8);
    return bytes;
}

/// TCP with SYN or ACK, UDP, PIM, ICMP (an echo request unless the packet says otherwise), or another protocol; the
/// tag tells it again at the other end.
inline QByteArray wireForm(const Packet &packet, quint32 tag)
{
    QByteArray body;
    qsizetype sumAt = -1;
    const int protocol = packet.protocol.number;
    if (packet.protocol == protocols::tcp || packet.protocol == protocols::udp) {
        put(body, quint64(packet.sourcePort), 2);
        put(body, quint64(packet.destinationPort), 2);
    }
    if (packet.protocol == protocols::tcp) {
        put(body, tag, 4);
        put(body, 0, 4);
        put(body, packet.opens ? 0x5002 : 0x5010, 2);
        put(body, 1024, 2);
        sumAt = body.size();
        put(body, 0, 4);
    } else if (packet.protocol == protocols::udp) {
        put(body, 12, 2);
        sumAt = body.size();
        put(body, 0, 2);
        put(body, tag, 4);
    } else if (packet.protocol == protocols::icmp || packet.protocol == protocols::icmpv6) {
        put(body, quint64(packet.type()), 1);
        put(body, quint64(packet.icmpCode), 1);
        sumAt = body.size();
        put(body, 0, 2);
        put(body, (tag & 0xffff) << 16, 4); // translation may change it
        put(body, tag, 4);
    } else if (protocol == 103) { // PIM: a Null-Register unless the packet says otherwise
        put(body, quint64(0x20 + (packet.icmpType >= 0 ? packet.icmpType : 1)), 1);
        put(body, 0, 1);
        sumAt = body.size();
        put(body, 0, 2);
        put(body, 0x40000000, 4);
        put(body, tag, 4);
        put(body, 0, 4);
    } else {
        put(body, tag, 4);
        put(body, 1, 4);
        put(body, 0, 8);
    }
    const QByteArray from = bytesOf(packet.source), to = bytesOf(packet.destination);
    if (sumAt >= 0) {
        QByteArray summed;
        if (packet.protocol != protocols::icmp && (protocol != 103 || packet.source.family == 6)) {
            summed = from + to;
            put(summed, quint64(body.size()), 4);
            put(summed, quint64(protocol), 4);
        }
        const quint16 sum = checksum(summed + body);
        body[sumAt] = char(sum >> 8);
        body[sumAt + 1] = char(sum);
    }
    QByteArray head;
    if (packet.source.family == 4) {
        put(head, 0x4500, 2);
        put(head, quint64(20 + body.size()), 2);
        put(head, tag & 0xffff, 2);
        put(head, 0, 2);
        put(head, 64, 1);
        put(head, quint64(protocol), 1);
        put(head, 0, 2); // the kernel fills it
    } else {
        put(head, 0x60000000, 4);
        put(head, quint64(body.size()), 2);
        put(head, quint64(protocol), 1);
        put(head, 64, 1);
    }
    return head + from + to + body;
}

/// What came in somewhere.
struct Caught
{
    QString where;
    Address source;
    int destinationPort = 0;
};

/// A namespace with raw sockets in it.
class Station
{
public:
    explicit Station(const QString &name, const QString &label = {}) : m_name(label.isEmpty() ? name : label)
    {
        const int home = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
        const int there = open(("/run/netns/" + name.toLatin1()).constData(), O_RDONLY | O_CLOEXEC);
        if (there >= 0 && setns(there, CLONE_NEWNET) == 0) {
            m_send[0] = socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW);
            m_send[1] = socket(AF_INET6, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW);
            for (int protocol : {6, 17, 1, 50, 103})
                listen(AF_INET, protocol);
            for (int protocol : {6, 17, 58, 50, 103})
                listen(AF_INET6, protocol);
            m_groups[0] = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
            m_groups[1] = socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
            m_index = if_nametoindex("eth0");
        }
        setns(home, CLONE_NEWNET);
        close(there);
        close(home);
    }
    ~Station()
    {
        for (int each : {m_send[0], m_send[1], m_groups[0], m_groups[1]})
            close(each);
        for (const Ear &ear : m_ears)
            close(ear.handle);
    }
    Q_DISABLE_COPY_MOVE(Station)

    bool send(const Packet &packet, quint32 tag) const
    {
        const QByteArray bytes = wireForm(packet, tag), to = bytesOf(packet.destination);
        if (packet.destination.family == 4) {
            sockaddr_in where{};
            where.sin_family = AF_INET;
            memcpy(&where.sin_addr, to.constData(), 4);
            return sendto(m_send[0], bytes.constData(), size_t(bytes.size()), 0,
                          reinterpret_cast<sockaddr *>(&where), sizeof where) > 0;
        }
        sockaddr_in6 where{};
        where.sin6_family = AF_INET6;
        memcpy(&where.sin6_addr, to.constData(), 16);
        return sendto(m_send[1], bytes.constData(), size_t(bytes.size()), 0, reinterpret_cast<sockaddr *>(&where),
                      sizeof where) > 0;
    }

    /// Subscribes to a group at eth0, for as long as the station lives.
    bool join(const Address &group) const
    {
        const QByteArray bytes = bytesOf(group);
        if (group.family == 4) {
            ip_mreqn request{};
            memcpy(&request.imr_multiaddr, bytes.constData(), 4);
            request.imr_ifindex = int(m_index);
            return setsockopt(m_groups[0], IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, sizeof request) == 0;
        }
        ipv6_mreq request{};
        memcpy(&request.ipv6mr_multiaddr, bytes.constData(), 16);
        request.ipv6mr_interface = m_index;
        return setsockopt(m_groups[1], IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, &request, sizeof request) == 0;
    }

    /// How many messages of path MTU came since the last time: ICMP fragmentation needed, ICMPv6 packet too big.
    int drainTooBig() const
    {
        QHash<quint32, Caught> rest;
        m_tooBig = 0;
        drain(rest);
        return m_tooBig;
    }

    /// Everything that came since the last time, by tag.
    void drain(QHash<quint32, Caught> &caught) const
    {
        for (const Ear &ear : m_ears)
            while (true) {
                quint8 buffer[256];
                sockaddr_storage from{};
                socklen_t fromSize = sizeof from;
                ssize_t size = recvfrom(ear.handle, buffer, sizeof buffer, MSG_DONTWAIT,
                                        reinterpret_cast<sockaddr *>(&from), &fromSize);
                if (size < 0)
                    break;
                const quint8 *body = buffer;
                if (ear.family == AF_INET) {
                    const int head = (buffer[0] & 15) * 4;
                    body += head;
                    size -= head;
                }
                note(ear, body, int(size), from, caught);
            }
    }

private:
    struct Ear
    {
        int handle;
        int family;
        int protocol;
    };
    static quint32 number(const quint8 *at)
    {
        return quint32(at[0]) << 24 | quint32(at[1]) << 16 | quint32(at[2]) << 8 | at[3];
    }

    void listen(int family, int protocol)
    {
        const int handle = socket(family, SOCK_RAW | SOCK_CLOEXEC, protocol);
        const int room = 8 << 20;
        if (setsockopt(handle, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room) != 0)
            setsockopt(handle, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
        m_ears.append({handle, family, protocol});
    }

    void note(const Ear &ear, const quint8 *body, int size, const sockaddr_storage &from,
              QHash<quint32, Caught> &caught) const
    {
        Caught one{m_name, {}, 0};
        quint32 tag = 0;
        if ((ear.protocol == 1 && size >= 8 && body[0] == 3 && body[1] == 4) ||
            (ear.protocol == 58 && size >= 8 && body[0] == 2))
            ++m_tooBig;
        if (ear.protocol == 6 && size >= 20 && (body[13] == 2 || body[13] == 16)) {
            tag = number(body + 4);
            one.destinationPort = body[2] << 8 | body[3];
        } else if (ear.protocol == 17 && size == 12) {
            tag = number(body + 8);
            one.destinationPort = body[2] << 8 | body[3];
        } else if ((ear.protocol == 1 && size == 12 && body[0] == 8) ||
                   (ear.protocol == 58 && size == 12 && body[0] == 128)) {
            tag = number(body + 8);
        } else if (ear.protocol == 103 && size == 16 && body[0] >> 4 == 2) {
            tag = number(body + 8);
        } else if (ear.protocol == 50 && size == 16) {
            tag = number(body);
        } else {
            return;
        }
        char text[INET6_ADDRSTRLEN] = {};
        if (ear.family == AF_INET)
            inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in &>(from).sin_addr, text, sizeof text);
        else
            inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 &>(from).sin6_addr, text, sizeof text);
        one.source = readAddress(QString::fromLatin1(text)).value();
        caught.insert(tag, one);
    }

    QString m_name;
    int m_send[2] = {-1, -1};
    int m_groups[2] = {-1, -1};
    unsigned m_index = 0;
    mutable int m_tooBig = 0;
    QList<Ear> m_ears;
};

} // namespace portolan::testing
