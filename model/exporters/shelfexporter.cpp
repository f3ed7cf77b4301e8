// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporters/shelfexporter.h"

#include "model/base/clean.h"
#include "model/exporters/shelfessentials.h"
#include "model/exporters/shelftranslation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace portolan {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExportTexts)
};

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' ||
           c == u'_' || c == u'-';
}

/// A name that is a folder on every system: no device name of Windows, no leading dot, not endless.
QString plainFolder(const QString &id)
{
    QString name;
    for (QChar c : id.left(100))
        name += isPlain(c) ? c : QChar(u'_');
    static const QSet<QString> devices = [] {
        QSet<QString> names{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                            QStringLiteral("nul")};
        for (int i = 0; i <= 9; ++i)
            names << QStringLiteral("com%1").arg(i) << QStringLiteral("lpt%1").arg(i);
        return names;
    }();
    if (name.isEmpty() || name.startsWith(u'.') || name.startsWith(u'-') ||
        devices.contains(name.section(u'.', 0, 0).toLower()))
        name.prepend(u'_');
    if (name.endsWith(u'.'))
        name += u'_';
    return name;
}

/// IFNAMSIZ is 16 with the final NUL. Letters, digits and three marks are all that both file formats take without
/// quoting.
bool isLinuxInterface(const QString &name)
{
    return !name.isEmpty() && name.size() <= 15 && name != QStringLiteral(".") && name != QStringLiteral("..") &&
           !name.startsWith(u'-') && std::all_of(name.begin(), name.end(), isPlain);
}

QString symbolText(const QStringList &symbols, const Address &symbol)
{
    return oneLine(symbols.value(int(symbol.low), symbol.text()));
}

void noteSymbols(const AddressSet &set, const QString &place, const QStringList &symbols,
                 QMap<QString, QString> &places)
{
    for (const AddressRange &part : set)
        if (part.first.isSymbol())
            for (Address at = part.first; at <= part.last; at = next(at))
                if (const QString text = symbolText(symbols, at); !places.contains(text))
                    places.insert(text, place);
}

Done refuseForward(const RuleSet &set, const PointNat &nat)
{
    const QString remedy = ExportTexts::tr("Correct the port forward in the plan.");
    const QString name = QStringLiteral("%1 %2").arg(nat.protocol.name(), portsText(nat.ports)).trimmed();
    for (int family : {4, 6})
        if (const AddressSet to = ofFamily(nat.to, family);
            to.parts().size() > 1 || (!to.isEmpty() && to.begin()->first != to.begin()->last))
            return pointError(set, {}, ExportTexts::tr("The forward of %1 leads to several addresses.").arg(name),
                              remedy);
    if (nat.to.isEmpty())
        return pointError(set, {}, ExportTexts::tr("The forward of %1 leads to no address.").arg(name), remedy);
    if (nat.protocol.hasPorts() && nat.ports.isEmpty())
        return pointError(set, {}, ExportTexts::tr("A forward of %1 has no ports.").arg(name), remedy);
    if (!nat.toPorts.isEmpty() && portCount(nat.toPorts) != portCount(nat.ports))
        return pointError(
            set, {},
            ExportTexts::tr("The forward of %1 leads to as many as %2 ports; they do not pair one to one.")
                .arg(name)
                .arg(portCount(nat.toPorts)),
            remedy);
    return Nothing{};
}

} // namespace

Error pointError(const RuleSet &set, const QString &rule, const QString &what, const QString &remedy)
{
    const QString point = set.name.isEmpty() || set.name == set.id
                              ? ExportTexts::tr("At \"%1\"").arg(oneLine(set.id))
                              : ExportTexts::tr("At \"%1\" (%2)").arg(oneLine(set.name), oneLine(set.id));
    const QString place = rule.isEmpty() ? point : ExportTexts::tr("%1, rule %2").arg(point, oneLine(rule));
    return {.what = place + QStringLiteral(": ") + what, .remedy = remedy};
}

QByteArray commentText(const QString &text, const QByteArray &punctuation, int mostBytes)
{
    static const QByteArray ellipsis = "\xe2\x80\xa6";
    QByteArray bytes;
    qsizetype lastFit = 0; // where the ellipsis still has room
    // Longer texts are cut anyway, so there is no need to look at all of a very long one.
    const QList<uint> characters = text.left(mostBytes + 2).toUcs4();
    for (uint character : characters) {
        auto code = char32_t(character);
        // Marks that sentences are full of, where the format does not take them itself.
        if (code == U'\'' || code == U'\u2018' || code == U'\u2019')
            code = U'\u02bc'; // the apostrophe that is a letter
        else if (code == U';' && !punctuation.contains(';'))
            code = U',';
        else if (code == U'\u2013' || code == U'\u2014')
            code = U'-';
        const bool ascii = code < 0x80;
        const bool allowed =
            ascii ? (isPlain(QChar(char16_t(code))) || code == U' ' || punctuation.contains(char(code)))
                  : (QChar::isLetterOrNumber(code) || QChar::isMark(code)) && !isUnsafeCharacter(code);
        const QByteArray piece = allowed ? QString::fromUcs4(&code, 1).toUtf8() : QByteArray("?");
        if (bytes.size() + piece.size() > mostBytes)
            return bytes.left(lastFit) + ellipsis;
        bytes += piece;
        if (bytes.size() + ellipsis.size() <= mostBytes)
            lastFit = bytes.size();
    }
    return bytes;
}

QByteArray hashHead(const ExportInput &input, const QByteArray &punctuation, const QStringList &howTo)
{
    QString point = input.set.name.isEmpty() ? input.set.id : input.set.name;
    QByteArray head = "# Written by Portolan. Everything that is not permitted here is dropped.\n";
    head +=
        "# Plan: " + commentText(input.book.plan, punctuation, 200) + ", revision " +
        commentText(input.book.revision.isEmpty() ? QStringLiteral("-") : input.book.revision, punctuation, 60) +
        '\n';
    head += "# Point: " + commentText(point, punctuation, 200) + " (" + kindWord(input.set.kind).toUtf8() + ", " +
            (input.set.stateful ? "stateful" : "stateless") +
            "), rules: " + QByteArray::number(input.set.rules.size()) + '\n';
    if (!input.set.boxes.isEmpty()) {
        QStringList boxes;
        for (const PointBox &box : input.set.boxes)
            boxes.append(box.name.isEmpty() ? box.id : box.name);
        head += "# Boxes: " + commentText(boxes.join(QStringLiteral(", ")), punctuation, 200) +
                "; one policy, this same file on each of them\n";
    }
    for (const QString &line : howTo)
        head += "# " + line.toUtf8() + '\n';
    return head;
}

QHash<QString, QString> pointFolders(const RuleBook &book)
{
    QHash<QString, QString> folders;
    QSet<QString> used;
    for (const RuleSet &set : book.points) {
        const QString base = plainFolder(set.id);
        QString name = base;
        for (int i = 2; used.contains(name.toLower()); ++i)
            name = base + u'-' + QString::number(i);
        used.insert(name.toLower());
        if (!folders.contains(set.id))
            folders.insert(set.id, name);
    }
    return folders;
}

QString pointFolder(const RuleBook &book, const QString &point)
{
    return pointFolders(book).value(point, plainFolder(point));
}

Done refuseUnknownAddresses(const ExportInput &input)
{
    QMap<QString, QString> places; // symbol -> first rule that needs it; empty: a translation
    for (const Rule &rule : input.set.rules) {
        noteSymbols(rule.source, rule.id, input.book.symbols, places);
        noteSymbols(rule.destination, rule.id, input.book.symbols, places);
    }
    for (const PointNat &nat : input.set.nat)
        for (const AddressSet *side : {&nat.to, &nat.inside, &nat.outside})
            noteSymbols(*side, {}, input.book.symbols, places);
    if (places.isEmpty())
        return Nothing{};
    QStringList needs;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        needs.append(places.size() == 1
                         ? place.key()
                         : ExportTexts::tr("%1 (needed by %2)")
                               .arg(place.key(), place->isEmpty() ? ExportTexts::tr("a translation") : *place));
    return pointError(input.set, places.size() == 1 ? places.first() : QString(),
                      ExportTexts::tr("The address is not known of: %1.").arg(needs.join(QStringLiteral(", "))),
                      ExportTexts::tr("Give the device an address, or the external name one, and export again."));
}

Done refuseWhatLinuxLacks(const ExportInput &input)
{
    const RuleSet &set = input.set;
    const QString renaming = ExportTexts::tr(
        "Use the interface's name in the system, at most 15 letters, digits, \".\", \"-\" or \"_\".");
    const QList<Rule::Hook> hooks = filteredHooks(set);
    for (const Rule &rule : set.rules) {
        for (const QString &name : rule.inInterfaces + rule.outInterfaces)
            if (!isLinuxInterface(name))
                return pointError(set, rule.id,
                                  ExportTexts::tr("\"%1\" is no interface name in Linux.").arg(oneLine(name)),
                                  renaming);
        if (!hooks.contains(rule.hook))
            return pointError(set, rule.id,
                              ExportTexts::tr("The hook \"%1\" does not exist at a %2.")
                                  .arg(hookWord(rule.hook), kindWord(set.kind)),
                              ExportTexts::tr("Export the sheet instead and report this."));
    }
    for (const PointNat &nat : set.nat) {
        if (!isLinuxInterface(nat.interface))
            return pointError(set, {},
                              ExportTexts::tr("\"%1\" is no interface name in Linux.").arg(oneLine(nat.interface)),
                              renaming);
        if (nat.kind == PointNat::Kind::Forward)
            if (auto good = refuseForward(set, nat); !good)
                return good;
    }
    return refuseTranslations(set);
}

bool FamilyRule::isEmpty() const
{
    return source.isEmpty() || destination.isEmpty() ||
           (rule->protocol.hasPorts() && (rule->sourcePorts.isEmpty() || rule->destinationPorts.isEmpty()));
}

FamilyRule familyPart(const Rule &rule, int family)
{
    FamilyRule part{&rule, family, ofFamily(rule.source, family), ofFamily(rule.destination, family)};
    if (rule.protocol == (family == 4 ? protocols::icmpv6 : protocols::icmp))
        part.source = part.destination = {};
    part.allSources = part.source == wholeFamily(family);
    part.allDestinations = part.destination == wholeFamily(family);
    return part;
}

QList<ForwardPart> forwardParts(const PointNat &nat)
{
    QList<ForwardPart> parts;
    const PortSet &targets = nat.toPorts.isEmpty() ? nat.ports : nat.toPorts;
    auto target = targets.begin();
    int used = 0; // ports of *target that are paired already
    for (const auto &part : nat.ports) {
        int at = part.first;
        while (at <= part.last && target != targets.end()) {
            const int room = std::min(part.last - at, target->last - (target->first + used)) + 1;
            parts.append({Port(at), Port(at + room - 1), Port(target->first + used)});
            at += room;
            used += room;
            if (target->first + used > target->last) {
                ++target;
                used = 0;
            }
        }
    }
    return parts;
}

QList<int> masqueradeFamilies(const RuleSet &set, const QString &interface)
{
    QList<int> families;
    for (const PointInterface &own : set.interfaces)
        if (own.name == interface)
            for (int family : {4, 6})
                if (!ofFamily(own.addresses, family).isEmpty() && !families.contains(family))
                    families.append(family);
    return families.isEmpty() ? QList<int>{4} : families;
}

} // namespace portolan
