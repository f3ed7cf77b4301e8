// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rulesmodel.h"

#include "model/base/clean.h"
#include "views/mainwindow/digest.h"
#include "views/tables/words.h"

#include <QtCore/QCoreApplication>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Id,
    HookColumn,
    From,
    To,
    SourceColumn,
    DestinationColumn,
    ProtocolColumn,
    SourcePorts,
    Ports,
    StateColumn,
    Flows,
    Purpose
};

struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

QList<TableColumn> ruleColumns()
{
    return {
        {.id = u"rule"_s, .title = RuleTexts::tr("Rule"), .least = 62, .most = 100},
        {.id = u"hook"_s, .title = RuleTexts::tr("Direction"), .onDemand = true, .least = 60, .most = 100},
        {.id = u"from"_s, .title = RuleTexts::tr("From"), .wideOnly = true, .least = 60, .most = 140},
        {.id = u"to"_s, .title = RuleTexts::tr("To"), .wideOnly = true, .least = 60, .most = 140},
        {.id = u"source"_s, .title = RuleTexts::tr("Source"), .least = 110, .most = 240, .stretch = 3},
        {.id = u"destination"_s, .title = RuleTexts::tr("Destination"), .least = 84, .most = 220, .stretch = 2},
        {.id = u"protocol"_s, .title = RuleTexts::tr("Protocol"), .kind = CellKind::Chip, .least = 56, .most = 90},
        {.id = u"source_ports"_s,
         .title = RuleTexts::tr("Source ports"),
         .kind = CellKind::Figures,
         .right = true,
         .wideOnly = true,
         .least = 90,
         .most = 140},
        {.id = u"destination_ports"_s,
         .title = RuleTexts::tr("Ports"),
         .kind = CellKind::Figures,
         .right = true,
         .least = 100,
         .most = 190,
         .stretch = 1},
        {.id = u"state"_s, .title = RuleTexts::tr("State"), .kind = CellKind::State, .least = 76, .most = 130},
        {.id = u"flows"_s,
         .title = RuleTexts::tr("Flows"),
         .right = true,
         .wideOnly = true,
         .least = 56,
         .most = 90},
        {.id = u"purpose"_s, .title = RuleTexts::tr("Purpose"), .least = 110, .most = 300, .stretch = 3},
    };
}

} // namespace

RulesModel::RulesModel(const Workspace &workspace, QObject *parent)
    : ListedModel(ruleColumns(), parent), m_workspace(workspace), m_derived(workspace.derived())
{
}

void RulesModel::arrange()
{
    m_derived = m_workspace.derived();
    m_digest = m_workspace.digest();
    m_point = m_derived->rules.point(m_wanted);
    m_flowCounts = QList<qint64>(count(), -1);
    m_things.clear();
    for (int thing = 0; thing < count(); ++thing)
        m_things.insert(m_point->rules.at(thing).id, thing);
    ListedModel::arrange();
}

const Rule *RulesModel::ruleAt(int row) const
{
    const int thing = thingAt(row);
    return m_point && thing >= 0 ? &m_point->rules.at(thing) : nullptr;
}

int RulesModel::rowOfRule(const QString &id) const
{
    const auto thing = m_things.constFind(id);
    return thing == m_things.constEnd() ? -1 : rowOf(*thing);
}

bool RulesModel::passes(int thing) const
{
    return m_workspace.filtered().passesRule(m_point->id, m_point->rules.at(thing).id);
}

QString RulesModel::end(const Rule &rule, bool source) const
{
    if (source ? rule.sourceAny : rule.destinationAny)
        return RuleTexts::tr("any");
    const QString names =
        m_digest->words().namesBehind(source ? rule.source : rule.destination, m_derived->rules.symbols);
    if (!names.isEmpty())
        return names;
    return m_digest->words()
        .addressLine(source ? sourceWords(rule, m_derived->rules.symbols)
                            : destinationWords(rule, m_derived->rules.symbols))
        .replace(u'-', QChar(0x2013));
}

QString RulesModel::text(int thing, int column) const
{
    const Rule &rule = m_point->rules.at(thing);
    switch (column) {
    case Id:
        return rule.id;
    case HookColumn:
        return rule.hook == Rule::Hook::Input    ? RuleTexts::tr("in")
               : rule.hook == Rule::Hook::Output ? RuleTexts::tr("out")
                                                 : RuleTexts::tr("through");
    case From:
        return zoneWords(m_derived->plan, rule.fromZone);
    case To:
        return zoneWords(m_derived->plan, rule.toZone);
    case SourceColumn:
    case DestinationColumn:
        return end(rule, column == SourceColumn);
    case ProtocolColumn:
        return rule.protocol.name();
    case SourcePorts:
        return portWords(rule.sourcePorts, rule.protocol);
    case Ports:
        return portWords(rule.destinationPorts, rule.protocol);
    case StateColumn:
        return ruleState(*m_derived, rule).word;
    case Flows:
        if (m_flowCounts.at(thing) < 0) {
            m_flowCounts[thing] = 0;
            for (int flow : rule.flows)
                m_flowCounts[thing] += m_digest->rowsOf(flow);
        }
        return QString::number(m_flowCounts.at(thing));
    case Purpose:
        return oneLine(rule.purpose);
    }
    return {};
}

SortKey RulesModel::key(int thing, int column) const
{
    const Rule &rule = m_point->rules.at(thing);
    switch (column) {
    case SourceColumn: // by value: what is `any` stands before every address
        return rule.sourceAny ? SortKey() : SortKey::of(rule.source);
    case DestinationColumn:
        return rule.destinationAny ? SortKey() : SortKey::of(rule.destination);
    case SourcePorts:
        return SortKey::of(rule.sourcePorts);
    case Ports:
        return SortKey::of(rule.destinationPorts);
    case Flows:
        return SortKey::of(text(thing, column).toLongLong());
    default:
        return SortKey::of(text(thing, column));
    }
}

QVariant RulesModel::special(int row, int column, int role) const
{
    const Rule &rule = *ruleAt(row);
    const StateWords state = ruleState(*m_derived, rule);
    if (role == StateRole)
        return int(state.kind);
    if (role != ToneRole)
        return {};
    if (state.kind == StateKind::Optional)
        return int(Token::Text3);
    const bool quiet = (column == SourcePorts && isQuietPorts(rule.sourcePorts)) ||
                       (column == Ports && isQuietPorts(rule.destinationPorts)) ||
                       (column == SourceColumn && rule.sourceAny) ||
                       (column == DestinationColumn && rule.destinationAny);
    return int(quiet ? Token::Text2 : Token::Text);
}

QString RulesModel::toolTip(int row, int column) const
{
    const Rule &rule = *ruleAt(row);
    const QStringList &symbols = m_derived->rules.symbols;
    if (column == SourceColumn)
        return cell(row, column) + u'\n' + m_digest->words().addressLine(sourceWords(rule, symbols));
    if (column == DestinationColumn)
        return cell(row, column) + u'\n' + m_digest->words().addressLine(destinationWords(rule, symbols));
    return cell(row, column);
}

bool RulesModel::isLit(int row) const
{
    const Rule *rule = ruleAt(row);
    return rule && m_workspace.derived() == m_derived && m_workspace.lit().hasRule(m_point->id, rule->id);
}

} // namespace portolan
