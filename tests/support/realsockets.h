// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real sockets in namespaces: connections, path MTU, multicast routing, and what a switch sees of subscriptions.
#pragma once
#include "tests/support/networld.h"

#include <QtCore/QElapsedTimer>
#include <linux/if_packet.h>
#include <linux/mroute.h>
#include <linux/mroute6.h>
#include <net/ethernet.h>
#include <poll.h>

namespace portolan::testing {

/// A handle that is closed at the end.
class Handle
{
public:
    explicit Handle(int handle = -1) : m_handle(handle) {}
    Handle(Handle &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Handle()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    operator int() const { return m_handle; }

private:
    int m_handle;
};

/// A socket of that namespace; where it was made it stays.
inline Handle socketIn(const QString &space, int family, int type, int protocol = 0)
{
    const Handle home(open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
    const Handle there(open(("/run/netns/" + space.toLatin1()).constData(), O_RDONLY | O_CLOEXEC));
    if (there < 0 || setns(there, CLONE_NEWNET) != 0)
        return Handle();
    Handle made(socket(family, type | SOCK_CLOEXEC | SOCK_NONBLOCK, protocol));
    setns(home, CLONE_NEWNET);
    return made;
}

inline unsigned interfaceIn(const QString &space, const char *name)
{
    const Handle home(open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
    const Handle there(open(("/run/netns/" + space.toLatin1()).constData(), O_RDONLY | O_CLOEXEC));
    if (there < 0 || setns(there, CLONE_NEWNET) != 0)
        return 0;
    const unsigned index = if_nametoindex(name);
    setns(home, CLONE_NEWNET);
    return index;
}

struct SocketName
{
    sockaddr_storage bytes = {};
    socklen_t size = 0;
    const sockaddr *name() const { return reinterpret_cast<const sockaddr *>(&bytes); }
};

inline SocketName socketName(const char *text, int port)
{
    const Address address = readAddress(QString::fromLatin1(text)).value();
    const QByteArray raw = bytesOf(address);
    SocketName name;
    if (address.family == 4) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(quint16(port));
        memcpy(&in.sin_addr, raw.constData(), 4);
        memcpy(&name.bytes, &in, sizeof in);
        name.size = sizeof in;
    } else {
        sockaddr_in6 in{};
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(quint16(port));
        memcpy(&in.sin6_addr, raw.constData(), 16);
        memcpy(&name.bytes, &in, sizeof in);
        name.size = sizeof in;
    }
    return name;
}

inline int familyOf(const char *address)
{
    return strchr(address, ':') ? AF_INET6 : AF_INET;
}

inline bool becomes(int handle, short event, int milliseconds)
{
    pollfd wait{handle, event, 0};
    return poll(&wait, 1, milliseconds) == 1 && (wait.revents & event) != 0;
}

inline Handle listenIn(const QString &space, const char *address, int port)
{
    Handle ear = socketIn(space, familyOf(address), SOCK_STREAM);
    const int again = 1; // its port can be taken for another purpose as soon as it is closed
    setsockopt(ear, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
    const SocketName name = socketName(address, port);
    return bind(ear, name.name(), name.size) == 0 && listen(ear, 8) == 0 ? std::move(ear) : Handle();
}

/// Whether a connection comes about and carries a byte each way; `fromPort` 0: any.
inline bool talks(const QString &space, const char *from, int fromPort, const char *to, int port, int ear,
                  int milliseconds)
{
    const Handle mouth = socketIn(space, familyOf(to), SOCK_STREAM);
    const int again = 1;
    setsockopt(mouth, SOL_SOCKET, SO_REUSEADDR, &again, sizeof again);
    const SocketName own = socketName(from, fromPort), far = socketName(to, port);
    if (bind(mouth, own.name(), own.size) != 0)
        qWarning("%s port %d is taken", from, fromPort);
    connect(mouth, far.name(), far.size);
    if (!becomes(ear, POLLIN, milliseconds))
        return false;
    const Handle other(accept4(ear, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    char byte = 'x';
    return other >= 0 && becomes(mouth, POLLOUT, milliseconds) && send(mouth, &byte, 1, MSG_NOSIGNAL) == 1 &&
           becomes(other, POLLIN, milliseconds) && recv(other, &byte, 1, 0) == 1 &&
           send(other, &byte, 1, MSG_NOSIGNAL) == 1 && becomes(mouth, POLLIN, milliseconds) &&
           recv(mouth, &byte, 1, 0) == 1;
}

/// Sends datagrams that may not be cut until the socket has learnt the path's MTU; returns it, or 0.
inline int learntMtu(const QString &space, const char *to, int port, int size, int milliseconds)
{
    const bool four = familyOf(to) == AF_INET;
    const Handle mouth = socketIn(space, familyOf(to), SOCK_DGRAM);
    const int whole = four ? IP_PMTUDISC_DO : IPV6_PMTUDISC_DO;
    setsockopt(mouth, four ? int(IPPROTO_IP) : int(IPPROTO_IPV6), four ? IP_MTU_DISCOVER : IPV6_MTU_DISCOVER,
               &whole, sizeof whole);
    const SocketName far = socketName(to, port);
    if (connect(mouth, far.name(), far.size) != 0)
        return 0;
    const QByteArray load(size, 'x');
    int mtu = 0;
    QElapsedTimer clock;
    clock.start();
    do {
        send(mouth, load.constData(), size_t(load.size()), MSG_NOSIGNAL);
        poll(nullptr, 0, 20);
        socklen_t room = sizeof mtu;
        getsockopt(mouth, four ? int(IPPROTO_IP) : int(IPPROTO_IPV6), four ? IP_MTU : IPV6_MTU, &mtu, &room);
    } while (mtu >= size && clock.elapsed() < milliseconds);
    return mtu;
}

/// Forwards groups from one interface of a router to another, as its multicast daemon would. Lives as long as the
/// handles.
class MulticastRoutes
{
public:
    MulticastRoutes(const QString &space, const char *from, const char *to)
        : m_four(socketIn(space, AF_INET, SOCK_RAW, IPPROTO_IGMP)),
          m_six(socketIn(space, AF_INET6, SOCK_RAW, IPPROTO_ICMPV6))
    {
        const int on = 1;
        setsockopt(m_four, IPPROTO_IP, MRT_INIT, &on, sizeof on);
        setsockopt(m_six, IPPROTO_IPV6, MRT6_INIT, &on, sizeof on);
        const char *names[] = {from, to};
        for (quint16 i = 0; i < 2; ++i) {
            vifctl interface {
            };
            interface.vifc_vifi = i;
            interface.vifc_flags = VIFF_USE_IFINDEX;
            interface.vifc_threshold = 1;
            interface.vifc_lcl_ifindex = int(interfaceIn(space, names[i]));
            setsockopt(m_four, IPPROTO_IP, MRT_ADD_VIF, &interface, sizeof interface);
            mif6ctl interface6{};
            interface6.mif6c_mifi = i;
            interface6.vifc_threshold = 1;
            interface6.mif6c_pifi = quint16(interface.vifc_lcl_ifindex);
            setsockopt(m_six, IPPROTO_IPV6, MRT6_ADD_MIF, &interface6, sizeof interface6);
        }
    }
    bool forward(const char *source, const char *group)
    {
        const QByteArray from = bytesOf(readAddress(QString::fromLatin1(source)).value()),
                         to = bytesOf(readAddress(QString::fromLatin1(group)).value());
        if (familyOf(group) == AF_INET) {
            mfcctl route{};
            memcpy(&route.mfcc_origin, from.constData(), 4);
            memcpy(&route.mfcc_mcastgrp, to.constData(), 4);
            route.mfcc_ttls[1] = 1;
            return setsockopt(m_four, IPPROTO_IP, MRT_ADD_MFC, &route, sizeof route) == 0;
        }
        mf6cctl route{};
        route.mf6cc_origin.sin6_family = route.mf6cc_mcastgrp.sin6_family = AF_INET6;
        memcpy(&route.mf6cc_origin.sin6_addr, from.constData(), 16);
        memcpy(&route.mf6cc_mcastgrp.sin6_addr, to.constData(), 16);
        IF_SET(1, &route.mf6cc_ifset);
        return setsockopt(m_six, IPPROTO_IPV6, MRT6_ADD_MFC, &route, sizeof route) == 0;
    }

private:
    Handle m_four;
    Handle m_six;
};

/// Sees what passes the switches of a world.
class Sniffer
{
public:
    Sniffer(const QString &space, const QString &bridge)
        : m_handle(socketIn(space, AF_PACKET, SOCK_DGRAM, htons(ETH_P_ALL)))
    {
        sockaddr_ll where{};
        where.sll_family = AF_PACKET;
        where.sll_protocol = htons(ETH_P_ALL);
        where.sll_ifindex = int(interfaceIn(space, bridge.toLatin1().constData()));
        bind(m_handle, reinterpret_cast<const sockaddr *>(&where), sizeof where);
    }
    /// Whether a report of IGMP or of multicast listener discovery from this address is seen in time; `::` and
    /// link-local addresses count for any IPv6.
    bool seesReport(const char *from, int milliseconds)
    {
        const Address wanted = readAddress(QString::fromLatin1(from)).value();
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < milliseconds) {
            quint8 buffer[2048];
            const ssize_t size = recv(m_handle, buffer, sizeof buffer, MSG_DONTWAIT);
            if (size < 0) {
                poll(nullptr, 0, 5);
                continue;
            }
            if (wanted.family == 4 && size >= 24 && buffer[0] >> 4 == 4 && buffer[9] == 2) {
                const quint8 type = buffer[(buffer[0] & 15) * 4];
                const quint32 source =
                    quint32(buffer[12]) << 24 | quint32(buffer[13]) << 16 | quint32(buffer[14]) << 8 | buffer[15];
                if (source == quint32(wanted.low) && (type == 0x12 || type == 0x16 || type == 0x22))
                    return true;
            }
            // A hop-by-hop header with the router alert stands before ICMPv6.
            if (wanted.family == 6 && size >= 56 && buffer[0] >> 4 == 6 && buffer[6] == 0 && buffer[40] == 58 &&
                (buffer[48] == 131 || buffer[48] == 143))
                return true;
        }
        return false;
    }

private:
    Handle m_handle;
};

} // namespace portolan::testing
