// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Product is what a vendor ships: its roles, the services they listen on, the requirements between them, its
// options, and the notes on what its documents leave unclear.
#pragma once
#include "model/base/fields.h"

#include <QtCore/QJsonValue>
#include <functional>

namespace portolan {

/// A line (or lines) of a vendor document.
struct Source
{
    QString document; ///< file name of the document as it came, such as `002_e328600c21949948.txt`
    int line = 0;     ///< 1-based
    int lastLine = 0; ///< equal to `line` where it is one line
    bool operator==(const Source &) const = default;
};

enum class Confidence { Stated, Assumed };

/// A vendor document that facts come from.
struct Document
{
    QString file;
    QString title;
    LocalText caveat; ///< what the document itself says about its completeness; printed on sheets that use it
};

/// A part that a product plays.
struct Role
{
    QString id;
    LocalText name;
    QString icon;                ///< name of a file in resources/icons, without suffix
    bool infrastructure = false; ///< serves every system, not only its own (DNS, NTP, clients from outside, ...)
    bool internet = false;       ///< an Internet service: lies in the external zone when no device stands for it
};

/// A switch or a value of a product, set per system or per device.
struct Option
{
    enum class Kind { Switch, Choice, Ports, Number };
    QString id;
    LocalText name;
    Kind kind = Kind::Switch;
    QStringList choices; ///< in ascending order for versions; Kind::Choice only
    QJsonValue standard; ///< bool, text, text of ports, number
    int lowest = 0;      ///< Kind::Number only
    int highest = 0;
    LocalText help;
    Source source;
};

/// A condition on option values; all parts hold together.
struct Condition
{
    QString option;
    QStringList isOneOf; ///< the option's value is one of these (`true`, `false` for switches)
    QString before;      ///< the choice comes before this one in the option's list of choices
    QString from;        ///< the choice is this one or a later one
};

/// What a role listens on.
struct Service
{
    QString id;
    LocalText name;
    QList<Protocol> protocols;
    PortSet ports;             ///< destination ports; empty for protocols without ports
    PortSet sourcePorts;       ///< any where the source says nothing
    QString portsOption;       ///< option of Kind::Ports whose value replaces `ports`
    QString sourcePortsOption; ///< same for source ports; `alwaysSourcePorts` is added to it
    PortSet alwaysSourcePorts;
    AddressSet groups;      ///< multicast groups; empty for unicast
    bool multicast = false; ///< multicast even where the source leaves the group out
    QString config;         ///< path of the configuration file that holds the port
    bool localOnly = false; ///< never leaves the machine: no flow, but takes part in port clashes
    bool dynamic = false;   ///< ports are opened on demand out of the range
    int ttl = 0;            ///< hops that its multicast may live, 1 to 255; 0 = the source does not say
    int dscp = -1;          ///< DiffServ code point that it is marked with, 0 to 63; -1 = the source does not say
    QStringList portNotes;  ///< invalid values the source prints, such as `65536`
};

/// A far end that is no device: a host in the Internet known by name, any host there, or a fixed address or group.
struct ExternalName
{
    QString name;         ///< FQDN, or a word such as `Internet`
    AddressSet addresses; ///< known addresses; empty when only the name is known
    bool any = false;     ///< any host of the external zone
};

/// Client roles need a service of server roles. One printed row of the source is one Requirement (or several, where
/// the row stacks several pairs).
struct Requirement
{
    QString id;
    QString service;  ///< id of a service of the same product
    QStringList from; ///< `role` of this product or `product/role`
    QStringList to;   ///< the same; may be empty when `external` is given
    QList<ExternalName> external;
    QString direction;             ///< the source's own word: `listen`, `in`, `out`, or empty
    QString option;                ///< switch that must be on; empty = always needed
    QList<Condition> when;         ///< otherwise the requirement does not exist at all
    QList<Condition> requiredWhen; ///< with these met the requirement is active even with the switch off
    QString conditionText;         ///< the condition in the source's terms, for catalog dump: `pre-2026 only`
    Confidence confidence = Confidence::Stated;
    LocalText reason;      ///< why it is assumed
    QString fromInterface; ///< `primary`, `secondary`, or empty
    QString toInterface;
    LocalText purpose;
    Source source;
    QStringList companions; ///< requirements that must be on together with this one
    QString category;       ///< `remote-access`, `admin`, ... for reviews
};

/// Something a source leaves unclear or contradicts itself in; shown, never silently repaired.
struct Note
{
    QString id; ///< number in the list of inconsistencies, such as `I14`
    LocalText text;
    QList<Source> sources;
    QStringList requirements; ///< ids it concerns; empty = the whole product
};

struct Product
{
    QString id;
    QString name;
    QString vendor;
    QString category; ///< editing, immersive, audio, conferencing, infrastructure, other
    LocalText summary;
    QList<Document> documents;
    QList<Role> roles;
    QList<Option> options;
    QList<Service> services;
    QList<Requirement> requirements;
    QList<Note> notes;
    QJsonObject json; ///< the whole file, as it is copied into a plan

    const Role *role(const QString &id) const;
    const Option *option(const QString &id) const;
    const Service *service(const QString &id) const;
    const Requirement *requirement(const QString &id) const;
};

/// The largest product file that is read, in bytes; what vendors print for one product is a hundredth of it.
inline constexpr qint64 largestProductFile = 16LL << 20;
/// How many roles, options and documents a product may have, and how many services, requirements and notes.
inline constexpr int mostProductRoles = 1000;
inline constexpr int mostProductRequirements = 20'000;

/// Reads a product from its JSON; `faults` gathers every fault with file, line and field. `path`: where it stands
/// in the file, `products[2]`; empty for the whole file.
Product readProduct(const QJsonObject &json, FieldFaults &faults, const QString &path = {});

/// Finds a product by id, for plans that use one they do not carry; nullptr when there is none.
using ProductLookup = std::function<const Product *(const QString &id)>;

/// Option values as plans write them: true, "2026", "40000-49999", 8.
using OptionValues = QJsonObject;

/// A value that somebody wrote, in the form the option keeps; the error says what would fit.
Result<QJsonValue> readOptionValue(const Option &option, const QJsonValue &given);

/// The value of an option: the first of the given sets that has one that fits, else the product's standard.
QJsonValue optionValue(const Product &product, const QString &option, const QList<OptionValues> &inOrder);

/// True if all conditions hold for these values.
bool allHold(const Product &product, const QList<Condition> &conditions, const QList<OptionValues> &inOrder);

} // namespace portolan
