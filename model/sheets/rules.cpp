// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rule sheet: what each enforcement point must permit, for the hands that type it in.
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

SheetState stateOf(const Rule &rule, const FlowTable &flows)
{
    if (!rule.widening.isEmpty())
        return SheetState::Widened;
    if (rule.assumed)
        return SheetState::Assumed;
    if (rule.state == Rule::State::Return)
        return SheetState::Return;
    const bool optional = !rule.flows.isEmpty() && std::all_of(rule.flows.begin(), rule.flows.end(), [&](int flow) {
        return flows.flows.at(flow).state == Flow::State::Optional;
    });
    return optional ? SheetState::Optional : SheetState::Active;
}

QList<SheetColumn> columnsOf(const Texts &texts)
{
    using Kind = SheetColumn::Kind;
    const auto column = sheetColumn;
    const auto data = dataColumn;
    const SheetColumn source =
        withDetail(column(u"source"_s, texts.translate("RuleSheet", "Source"), Kind::Addresses, 189),
                   u"source_names"_s, texts.translate("RuleSheet", "Source names"));
    const SheetColumn destination =
        withDetail(column(u"destination"_s, texts.translate("RuleSheet", "Destination"), Kind::Addresses, 150),
                   u"destination_names"_s, texts.translate("RuleSheet", "Destination names"));
    return {column(u"rule"_s, texts.translate("RuleSheet", "Rule"), Kind::Text, 60),
            data(u"point"_s, texts.translate("RuleSheet", "Enforcement point")),
            data(u"hook"_s, texts.translate("RuleSheet", "Hook")),
            data(u"from_zone"_s, texts.translate("RuleSheet", "From zone")),
            data(u"to_zone"_s, texts.translate("RuleSheet", "To zone")),
            source,
            destination,
            column(u"protocol"_s, texts.translate("RuleSheet", "Prot."), Kind::Protocol, 58),
            column(u"source_ports"_s, texts.translate("RuleSheet", "Source ports"), Kind::Ports, 92),
            column(u"destination_ports"_s, texts.translate("RuleSheet", "Dest. ports"), Kind::Ports, 120),
            column(u"state"_s, texts.translate("RuleSheet", "State"), Kind::State, 72),
            column(u"purpose"_s, texts.translate("RuleSheet", "Purpose"), Kind::Text, 174),
            column(u"source_document"_s, texts.translate("RuleSheet", "Product document, line"), Kind::Text, 170),
            column(u"done"_s, texts.translate("RuleSheet", "Done"), Kind::Tick, 45)};
}

class RuleSheet
{
public:
    RuleSheet(const DerivedPlan &derived, const Texts &texts)
        : m_derived(derived), m_texts(texts), m_words(derived, texts)
    {
    }

    Sheet make(const QString &point)
    {
        QList<const RuleSet *> points;
        for (const RuleSet &set : m_derived.rules.points)
            if (point.isEmpty() || set.id == point)
                points.append(&set);
        return make(points);
    }

    Sheet make(const RuleSet &point) { return make(QList<const RuleSet *>{&point}); }

private:
    /// A new beginning for every sheet; the words stay.
    Sheet make(const QList<const RuleSet *> &points)
    {
        m_told.clear();
        m_states.clear();
        m_withNat = false;
        Sheet sheet;
        sheet.id = u"rules"_s;
        sheet.documentType = m_texts.translate("RuleSheet", "Rule sheet");
        sheet.columns = columnsOf(m_texts);
        if (points.size() == 1) {
            sheet.subject = m_words.pointName(points.first()->id);
            sheet.title = m_texts.translate("RuleSheet", "Rule sheet: %1").arg(sheet.subject);
        } else {
            sheet.title = m_texts.translate("RuleSheet", "Rule sheet: all enforcement points");
        }
        sheet.supplement = supplement(points);
        sheet.sentence = sentence(points);
        for (const RuleSet *set : std::as_const(points))
            addRows(sheet, *set, points.size() > 1);
        addFacts(sheet, points);
        addNotes(sheet, points);
        return sheet;
    }

    QString supplement(const QList<const RuleSet *> &points) const
    {
        if (points.size() != 1)
            return m_texts.translate("RuleSheet", "Rules of every enforcement point");
        if (points.first()->kind == RuleSet::Kind::Gateway)
            return m_texts.translate("RuleSheet", "Forward rules between zones");
        return m_texts.translate("RuleSheet", "Rules into and out of one host");
    }

    QString sentence(const QList<const RuleSet *> &points) const
    {
        if (points.isEmpty())
            return m_texts.translate("RuleSheet",
                                     "No flow crosses an enforcement point, so there is nothing to permit.");
        const auto stateful =
            std::count_if(points.begin(), points.end(), [](const RuleSet *set) { return set->stateful; });
        QString first =
            m_texts.translate("RuleSheet", "Permit exactly the rules below; everything else is denied.");
        if (m_derived.plan.project.ruleForm == Project::RuleForm::Cover)
            first += u' ' + m_texts.translate("RuleSheet", "They may overlap, yet none can be left out.");
        if (stateful == points.size())
            return first + u' ' + m_texts.translate("RuleSheet", "Replies are implied by state.");
        if (stateful == 0)
            return first + u' ' +
                   m_texts.translate("RuleSheet", "Replies have rules of their own, as no state is kept.");
        return first + u' ' +
               m_texts.translate(
                   "RuleSheet", "Replies are implied where state is kept; elsewhere they have rules of their own.");
    }

    QString groupOf(const RuleSet &set, const Rule &rule, bool severalPoints) const
    {
        QString group = m_words.zone(rule.fromZone) + u" → "_s + m_words.zone(rule.toZone);
        if (rule.hook == Rule::Hook::Input)
            group = m_texts.translate("RuleSheet", "Incoming: %1").arg(group);
        else if (rule.hook == Rule::Hook::Output)
            group = m_texts.translate("RuleSheet", "Outgoing: %1").arg(group);
        return severalPoints ? m_words.pointName(set.id) + u": "_s + group : group;
    }

    QString detailOf(const Rule &rule)
    {
        const QString from = m_words.zoneDetail(rule.fromZone, m_told.contains(rule.fromZone));
        m_told.insert(rule.fromZone);
        const QString to = m_words.zoneDetail(rule.toZone, m_told.contains(rule.toZone));
        m_told.insert(rule.toZone);
        if (from.isEmpty() || to.isEmpty())
            return from + to;
        return m_texts.translate("RuleSheet", "%1 to %2").arg(from, to);
    }

    QString end(const QStringList &words, const AddressSet &set, bool any, const QString &zone, const Rule &rule,
                bool group) const
    {
        const QString names = any                       ? m_words.zone(zone)
                              : group && rule.multicast ? m_texts.translate("RuleSheet", "multicast group")
                                                        : m_words.namesBehind(set, m_derived.rules.symbols);
        return m_words.addressLine(words) + u'\n' + names;
    }

    void addRows(Sheet &sheet, const RuleSet &set, bool severalPoints)
    {
        // Rules keep their order; the groups stand in the order in which they first appear.
        QList<QList<SheetRow>> groups;
        QHash<QString, int> orderOf;
        QHash<QString, QString> details;
        for (const Rule &rule : set.rules) {
            const QString key = QString::number(int(rule.hook)) + u'\n' + rule.fromZone + u'\n' + rule.toZone;
            if (!orderOf.contains(key)) {
                orderOf.insert(key, int(orderOf.size()));
                details.insert(key, detailOf(rule));
                groups.append(QList<SheetRow>());
            }
            const SheetState state = stateOf(rule, m_derived.flows);
            QList<int> needs;
            QSet<int> known;
            for (int flow : rule.flows)
                if (const int need = m_derived.flows.flows.at(flow).need; !known.contains(need)) {
                    known.insert(need);
                    needs.append(need);
                }
            const auto ports = [&](const PortSet &set) {
                return !rule.protocol.hasPorts() ? QString() : set == anyPort() ? m_words.any() : portsText(set);
            };
            SheetRow row;
            row.cells = {oneLine(rule.id),
                         m_words.pointName(set.id),
                         hookWord(rule.hook),
                         m_words.zone(rule.fromZone),
                         m_words.zone(rule.toZone),
                         end(sourceWords(rule, m_derived.rules.symbols), rule.source, rule.sourceAny, rule.fromZone,
                             rule, false),
                         end(destinationWords(rule, m_derived.rules.symbols), rule.destination, rule.destinationAny,
                             rule.toZone, rule, true),
                         protocolWord(rule.protocol),
                         ports(rule.sourcePorts),
                         ports(rule.destinationPorts),
                         sheetStateWord(state, m_texts),
                         oneLine(rule.purpose),
                         m_words.documents(needs),
                         {}};
            row.group = groupOf(set, rule, severalPoints);
            row.groupDetail = details.value(key);
            if (wantsDecision(state))
                row.strong.append(10);
            groups[orderOf.value(key)].append(row);
            m_states.insert(state);
            m_withNat |= !set.nat.isEmpty();
        }
        for (const QList<SheetRow> &rows : std::as_const(groups))
            sheet.rows += rows;
    }

    void addFacts(Sheet &sheet, const QList<const RuleSet *> &points) const
    {
        QStringList platforms, zones;
        QSet<QString> ids, names;
        int rules = 0;
        QString first, last;
        for (const RuleSet *set : points) {
            if (const QString platform = oneLine(set->platform);
                !platform.isEmpty() && !platforms.contains(platform))
                platforms.append(platform);
            for (const Rule &rule : set->rules) {
                first = rules++ == 0 ? rule.id : std::min(first, rule.id);
                last = std::max(last, rule.id);
                for (const QString &zone : {rule.fromZone, rule.toZone})
                    if (!ids.contains(zone)) {
                        ids.insert(zone);
                        if (const QString name = m_words.zone(zone); !names.contains(name)) {
                            names.insert(name);
                            zones.append(name);
                        }
                    }
            }
        }
        sheet.facts.append(
            {m_texts.translate("RuleSheet", "Platform"),
             platforms.isEmpty() ? m_texts.translate("RuleSheet", "not chosen") : platforms.join(u", "_s)});
        sheet.facts.append({m_texts.translate("RuleSheet", "Default"), m_texts.translate("RuleSheet", "drop")});
        sheet.facts.append({m_texts.translate("RuleSheet", "Zones"),
                            zones.size() > 5 ? QString::number(zones.size()) : zones.join(u", "_s)});
        sheet.facts.append({m_texts.translate("RuleSheet", "Rules"),
                            rules == 0   ? u"0"_s
                            : rules == 1 ? oneLine(first)
                            : points.size() == 1
                                ? m_texts.translate("RuleSheet", "%1 to %2").arg(oneLine(first), oneLine(last))
                                : QString::number(rules)});
    }

    void addNotes(Sheet &sheet, const QList<const RuleSet *> &points) const
    {
        if (points.isEmpty())
            return;
        QStringList states;
        const auto say = [&](SheetState state, const QString &meaning) {
            if (m_states.contains(state))
                states.append(sheetStateWord(state, m_texts) + u": "_s + meaning);
        };
        say(SheetState::Active, m_texts.translate("RuleSheet", "required"));
        say(SheetState::Assumed,
            m_texts.translate("RuleSheet", "the source is ambiguous, confirm with the vendor"));
        say(SheetState::Optional, m_texts.translate("RuleSheet", "only if the feature is used"));
        say(SheetState::Return, m_texts.translate("RuleSheet", "replies, as this point keeps no state"));
        say(SheetState::Widened,
            m_texts.translate("RuleSheet", "opened because the point cannot tell TCP from UDP"));
        if (!states.isEmpty())
            sheet.notes.append({m_texts.translate("RuleSheet", "State"), states.join(u" · "_s)});
        sheet.notes.append({m_texts.translate("RuleSheet", "Ports"),
                            m_texts.translate("RuleSheet", "ranges are inclusive; any: not restricted")});
        if (m_withNat)
            sheet.notes.append(
                {m_texts.translate("RuleSheet", "Names"),
                 m_texts.translate(
                     "RuleSheet",
                     "are symbols of the plan; addresses are as seen at the point, after destination NAT "
                     "and before source NAT")});
        else
            sheet.notes.append(
                {m_texts.translate("RuleSheet", "Names"),
                 m_texts.translate("RuleSheet", "are symbols of the plan; only the addresses count")});
    }

    const DerivedPlan &m_derived;
    const Texts &m_texts;
    SheetWords m_words;
    QSet<QString> m_told;
    QSet<SheetState> m_states;
    bool m_withNat = false;
};

} // namespace

SheetMaker sheet_rules()
{
    return {u"rules"_s, QStringLiteral(QT_TRANSLATE_NOOP("SheetTitles", "Rules by enforcement point")),
            [](const DerivedPlan &derived, const Texts &texts, const QString &point) {
                return RuleSheet(derived, texts).make(point);
            },
            [](const DerivedPlan &derived, const Texts &texts) {
                RuleSheet maker(derived, texts);
                QList<Sheet> sheets;
                for (const RuleSet &set : derived.rules.points)
                    sheets.append(maker.make(set));
                return sheets;
            }};
}

} // namespace portolan
