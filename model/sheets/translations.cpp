// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The translations: what each gateway makes of addresses and ports on the way out and on the way in.
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &texts)
{
    return texts.join(u", "_s);
}

class TranslationRows
{
public:
    TranslationRows(const DerivedPlan &derived, const Texts &texts)
        : m_derived(derived), m_texts(texts), m_words(derived, texts)
    {
    }

    SheetRow row(const Gateway &gateway, const Nat &nat) const
    {
        const GatewayInterface *interface = gateway.interface(nat.interface);
        const QString own = interface ? joined(interface->addresses) : QString();
        const bool forward = nat.kind == Nat::Kind::Forward;
        const PortSet toPorts = nat.toPorts.isEmpty() ? nat.ports : nat.toPorts;
        SheetRow row;
        row.group = oneLine(gateway.label());
        row.groupDetail = boxes(gateway);
        row.cells = {kind(nat.kind),
                     interface ? oneLine(interface->systemName()) + u'\n' + m_words.zone(interface->zone)
                               : oneLine(nat.interface),
                     direction(nat.kind),
                     forward ? target(nat) : inside(nat),
                     nat.outside.isEmpty() ? own : joined(nat.outside),
                     forward ? protocolWord(nat.protocol) : m_words.any(),
                     forward ? portsText(nat.ports) : QString(),
                     forward ? portsText(toPorts) : QString()};
        if (row.cells.at(4).isEmpty())
            row.strong.append(4);
        return row;
    }

private:
    QString kind(Nat::Kind kind) const
    {
        switch (kind) {
        case Nat::Kind::Forward:
            return m_texts.translate("TranslationSheet", "Port forward");
        case Nat::Kind::Static:
            return m_texts.translate("TranslationSheet", "Static, one to one");
        case Nat::Kind::Pool:
            return m_texts.translate("TranslationSheet", "Source pool");
        case Nat::Kind::Masquerade:
            break;
        }
        return m_texts.translate("TranslationSheet", "Masquerade");
    }

    QString direction(Nat::Kind kind) const
    {
        switch (kind) {
        case Nat::Kind::Forward:
            return m_texts.translate("TranslationSheet", "destination, on the way in");
        case Nat::Kind::Static:
            return m_texts.translate("TranslationSheet", "both ways");
        case Nat::Kind::Pool:
        case Nat::Kind::Masquerade:
            break;
        }
        return m_texts.translate("TranslationSheet", "source, on the way out");
    }

    QString target(const Nat &nat) const
    {
        const int device = m_derived.plan.devices.indexOf(nat.to);
        if (device < 0)
            return oneLine(nat.to);
        QStringList addresses;
        for (const DeviceInterface &each : m_derived.plan.devices.at(device).interfaces)
            addresses += each.addresses;
        return m_words.deviceName(device) + u'\n' + oneLine(joined(addresses));
    }

    QString inside(const Nat &nat) const { return nat.inside.isEmpty() ? m_words.any() : joined(nat.inside); }

    QString boxes(const Gateway &gateway) const
    {
        QStringList names;
        for (const GatewayBox &box : gateway.boxes)
            names.append(oneLine(box.label()));
        return names.isEmpty() ? QString() : m_texts.translate("TranslationSheet", "boxes %1").arg(joined(names));
    }

    const DerivedPlan &m_derived;
    const Texts &m_texts;
    SheetWords m_words;
};

Sheet make(const DerivedPlan &derived, const Texts &texts, const QString &point)
{
    using Kind = SheetColumn::Kind;
    const TranslationRows rows(derived, texts);
    Sheet sheet;
    sheet.id = u"translations"_s;
    sheet.documentType = texts.translate("TranslationSheet", "Translations");
    sheet.title = texts.translate("TranslationSheet", "Address translations");
    sheet.supplement = texts.translate("TranslationSheet", "Addresses and ports at each gateway");
    sheet.columns = {
        sheetColumn(u"kind"_s, texts.translate("TranslationSheet", "Kind"), Kind::Text, 120),
        withDetail(sheetColumn(u"interface"_s, texts.translate("TranslationSheet", "Interface"), Kind::Text, 110),
                   u"zone"_s, texts.translate("TranslationSheet", "Zone")),
        sheetColumn(u"translates"_s, texts.translate("TranslationSheet", "Translates"), Kind::Text, 150),
        withDetail(sheetColumn(u"inside"_s, texts.translate("TranslationSheet", "Inside"), Kind::Addresses, 190),
                   u"inside_addresses"_s, texts.translate("TranslationSheet", "Addresses inside")),
        sheetColumn(u"outside"_s, texts.translate("TranslationSheet", "Seen outside as"), Kind::Addresses, 190),
        sheetColumn(u"protocol"_s, texts.translate("TranslationSheet", "Prot."), Kind::Protocol, 58),
        sheetColumn(u"ports"_s, texts.translate("TranslationSheet", "Ports outside"), Kind::Ports, 90),
        sheetColumn(u"to_ports"_s, texts.translate("TranslationSheet", "Ports inside"), Kind::Ports, 90)};
    int gateways = 0;
    for (const Gateway &gateway : derived.plan.gateways) {
        if (!point.isEmpty() && gateway.id != point)
            continue;
        gateways += gateway.nat.isEmpty() ? 0 : 1;
        for (const Nat &nat : gateway.nat)
            sheet.rows.append(rows.row(gateway, nat));
    }
    sheet.sentence =
        sheet.rows.isEmpty()
            ? texts.translate("TranslationSheet", "No gateway of this plan translates addresses.")
            : texts.translate("TranslationSheet", "A rule at a gateway names destinations as they are after the "
                                                  "translation on the way in, and sources as they are before the "
                                                  "translation on the way out.");
    sheet.facts = {{texts.translate("TranslationSheet", "Gateways that translate"), QString::number(gateways)},
                   {texts.translate("TranslationSheet", "Translations"), QString::number(sheet.rows.size())}};
    sheet.notes = {{texts.translate("TranslationSheet", "Order"),
                    texts.translate("TranslationSheet",
                                    "on the way out static comes before pool and pool before masquerade; on "
                                    "the way in forwards come before static")}};
    return sheet;
}

} // namespace

SheetMaker sheet_translations()
{
    return {u"translations"_s, QStringLiteral(QT_TRANSLATE_NOOP("SheetTitles", "Address translations")), make};
}

} // namespace portolan
