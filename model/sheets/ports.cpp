// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The port reference: every port of every product used, with the document and line it comes from and what that
// document leaves unclear.
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

class PortSheet
{
public:
    PortSheet(const DerivedPlan &derived, const Texts &texts)
        : m_derived(derived), m_texts(texts), m_words(derived, texts)
    {
        for (const Device &device : derived.plan.devices)
            for (const QString &role : device.roles)
                m_used.insert(role.section(u'/', 0, 0));
        for (int i = 0; i < derived.flows.flows.size(); ++i) {
            const Need &need = derived.flows.needOf(derived.flows.flows.at(i));
            m_used.insert(need.product);
            ++m_flows[need.key()];
            PortSet &ports = m_ports[need.key()];
            ports = ports.united(need.ports);
            PortSet &sources = m_sourcePorts[need.key()];
            sources = sources.united(need.sourcePorts);
        }
    }

    Sheet make()
    {
        using Kind = SheetColumn::Kind;
        m_sheet.id = u"ports"_s;
        m_sheet.documentType = m_texts.translate("PortSheet", "Port reference");
        m_sheet.title = m_sheet.documentType;
        m_sheet.supplement = m_texts.translate("PortSheet", "Ports of the products used");
        m_sheet.sentence = m_texts.translate(
            "PortSheet", "What the documents of the products used say about ports, line by line.");
        m_sheet.columns = {
            sheetColumn(u"service"_s, m_texts.translate("PortSheet", "Service"), Kind::Text, 150),
            dataColumn(u"product"_s, m_texts.translate("PortSheet", "Product")),
            sheetColumn(u"protocol"_s, m_texts.translate("PortSheet", "Prot."), Kind::Protocol, 92),
            sheetColumn(u"destination_ports"_s, m_texts.translate("PortSheet", "Dest. ports"), Kind::Ports, 110),
            sheetColumn(u"source_ports"_s, m_texts.translate("PortSheet", "Source ports"), Kind::Ports, 92),
            sheetColumn(u"from"_s, m_texts.translate("PortSheet", "From"), Kind::Text, 130),
            sheetColumn(u"to"_s, m_texts.translate("PortSheet", "To"), Kind::Text, 130),
            sheetColumn(u"state"_s, m_texts.translate("PortSheet", "State"), Kind::State, 76),
            sheetColumn(u"purpose"_s, m_texts.translate("PortSheet", "Purpose"), Kind::Text, 170),
            sheetColumn(u"config"_s, m_texts.translate("PortSheet", "Set in"), Kind::Text, 130),
            sheetColumn(u"source_document"_s, m_texts.translate("PortSheet", "Document, line"), Kind::Text, 140),
            dataColumn(u"condition"_s, m_texts.translate("PortSheet", "Condition")),
            dataColumn(u"reason"_s, m_texts.translate("PortSheet", "Reason of the assumption")),
            dataColumn(u"requirement"_s, m_texts.translate("PortSheet", "Requirement")),
            dataColumn(u"flows"_s, m_texts.translate("PortSheet", "Flows in this plan"))};
        int products = 0, services = 0;
        QSet<QString> documents;
        for (const Product &product : m_derived.plan.products) {
            if (!m_used.contains(product.id))
                continue;
            ++products;
            services += int(product.services.size());
            addProduct(product);
            for (const Document &document : product.documents) {
                documents.insert(document.file);
                if (!document.caveat.isEmpty())
                    addNote(document.title.isEmpty() ? document.file : document.title, m_texts.of(document.caveat));
            }
            for (const Note &note : product.notes)
                addNote(product.name + u' ' + note.id, m_texts.of(note.text) + linesOf(product, note));
        }
        m_sheet.facts = {{m_texts.translate("PortSheet", "Products"), QString::number(products)},
                         {m_texts.translate("PortSheet", "Services"), QString::number(services)},
                         {m_texts.translate("PortSheet", "Documents"), QString::number(documents.size())}};
        m_sheet.notes.prepend(
            {m_texts.translate("PortSheet", "State"),
             m_texts.translate("PortSheet",
                               "needed: always · optional: only if the feature is used · assumed: the source is "
                               "ambiguous, confirm with the vendor · local: never leaves the machine")});
        return m_sheet;
    }

private:
    QString linesOf(const Product &product, const Note &note) const
    {
        const QString lines = m_words.document(product, note.sources);
        return lines.isEmpty() ? QString() : u" ("_s + lines + u')';
    }

    void addNote(const QString &word, const QString &text)
    {
        const std::pair<QString, QString> note{oneLine(word), oneLine(text)};
        if (m_told.contains(note))
            return;
        m_told.insert(note);
        m_sheet.notes.append(note);
    }

    QString roles(const Product &product, const QStringList &roles) const
    {
        QStringList names;
        for (const QString &role : roles)
            names.append(m_words.roleName(role.contains(u'/') ? role : product.id + u'/' + role));
        return names.join(u", "_s);
    }

    QString protocols(const Service &service) const
    {
        QStringList words;
        for (Protocol protocol : service.protocols)
            words.append(protocolWord(protocol));
        return words.join(u", "_s);
    }

    QString portWord(const Service &service, const PortSet &ports) const
    {
        const bool has = std::any_of(service.protocols.begin(), service.protocols.end(),
                                     [](Protocol protocol) { return protocol.hasPorts(); });
        return !has ? QString() : ports == anyPort() ? m_words.any() : portsText(ports);
    }

    /// The value in this plan where flows use it, else what the options hold by default.
    PortSet effective(const QHash<QString, PortSet> &used, const QString &key, const Product &product,
                      const QString &option, const PortSet &fixed) const
    {
        if (used.contains(key))
            return used.value(key);
        if (option.isEmpty())
            return fixed;
        const auto standard = readPorts(optionValue(product, option, {}).toString());
        return standard ? standard->united(fixed) : fixed;
    }

    void addRow(const Product &product, const Service &service, QStringList cells, bool assumed)
    {
        SheetRow row;
        row.group = oneLine(product.name);
        row.groupDetail = oneLine(product.vendor);
        row.cells = QStringList{oneLine(m_texts.of(service.name)), row.group, protocols(service)} + cells;
        if (assumed)
            row.strong.append(7);
        m_sheet.rows.append(row);
    }

    void addProduct(const Product &product)
    {
        QSet<QString> told;
        for (const Requirement &requirement : product.requirements) {
            const Service *service = product.service(requirement.service);
            if (!service)
                continue;
            told.insert(service->id);
            const QString key = product.id + u'/' + requirement.id;
            QString to = roles(product, requirement.to);
            for (const ExternalName &name : requirement.external)
                to += (to.isEmpty() ? QString() : u", "_s) + oneLine(name.name);
            if (!service->groups.isEmpty())
                to += (to.isEmpty() ? QString() : u", "_s) + addressTexts(service->groups).join(u", "_s);
            const bool assumed = requirement.confidence == Confidence::Assumed;
            const QString state = service->localOnly             ? m_texts.translate("PortSheet", "local")
                                  : assumed                      ? m_texts.translate("PortSheet", "assumed")
                                  : requirement.option.isEmpty() ? m_texts.translate("PortSheet", "needed")
                                                                 : m_texts.translate("PortSheet", "optional");
            addRow(
                product, *service,
                {portWord(*service, effective(m_ports, key, product, service->portsOption,
                                              service->portsOption.isEmpty() ? service->ports : PortSet())),
                 portWord(*service, effective(m_sourcePorts, key, product, service->sourcePortsOption,
                                              service->sourcePortsOption.isEmpty() ? service->sourcePorts
                                                                                   : service->alwaysSourcePorts)),
                 roles(product, requirement.from), to, state, oneLine(m_texts.of(requirement.purpose)),
                 oneLine(service->config), m_words.document(product, {requirement.source}),
                 oneLine(requirement.conditionText), oneLine(m_texts.of(requirement.reason)),
                 oneLine(requirement.id), QString::number(m_flows.value(key))},
                assumed && !service->localOnly);
        }
        for (const Service &service : product.services)
            if (!told.contains(service.id))
                addRow(product, service,
                       {portWord(service, service.ports),
                        portWord(service, service.sourcePorts),
                        {},
                        {},
                        service.localOnly ? m_texts.translate("PortSheet", "local")
                                          : m_texts.translate("PortSheet", "optional"),
                        {},
                        oneLine(service.config),
                        {},
                        {},
                        {},
                        {},
                        u"0"_s},
                       false);
    }

    const DerivedPlan &m_derived;
    const Texts &m_texts;
    SheetWords m_words;
    QSet<QString> m_used;
    QHash<QString, int> m_flows;
    QHash<QString, PortSet> m_ports, m_sourcePorts;
    QSet<std::pair<QString, QString>> m_told; ///< notes
    Sheet m_sheet;
};

} // namespace

SheetMaker sheet_ports()
{
    return {u"ports"_s, QStringLiteral(QT_TRANSLATE_NOOP("SheetTitles", "Port reference")),
            [](const DerivedPlan &derived, const Texts &texts, const QString &) {
                return PortSheet(derived, texts).make();
            }};
}

} // namespace portolan
