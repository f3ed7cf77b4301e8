// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a product from its JSON and finds every fault of it.
#include "model/base/clean.h"
#include "model/catalog/product.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace portolan {

namespace {

struct ProductTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProductTexts)
};

bool isId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9][a-z0-9.-]*\\z"));
    return text.size() <= 80 && pattern.match(text).hasMatch();
}

class Reader
{
public:
    Reader(const QJsonObject &json, FieldFaults &faults, const QString &path)
        : m_top(json, path, faults), m_faults(faults)
    {
        m_product.json = json;
    }

    Product read()
    {
        m_product.id = id(m_top);
        m_product.name = plain(m_top, "name", true);
        m_product.vendor = plain(m_top, "vendor", false);
        static const QStringList categories{QStringLiteral("editing"),        QStringLiteral("immersive"),
                                            QStringLiteral("audio"),          QStringLiteral("conferencing"),
                                            QStringLiteral("infrastructure"), QStringLiteral("other")};
        m_product.category = categories.at(m_top.choice("category", categories, int(categories.size()) - 1));
        m_product.summary = shown(m_top, "summary", false);
        m_top.objects(
            "documents", [this](Fields &fields) { readDocument(fields); }, mostProductRoles);
        m_top.objects(
            "roles", [this](Fields &fields) { readRole(fields); }, mostProductRoles);
        m_top.objects(
            "options", [this](Fields &fields) { readOption(fields); }, mostProductRoles);
        m_top.objects(
            "services", [this](Fields &fields) { readService(fields); }, mostProductRequirements);
        m_top.objects(
            "requirements", [this](Fields &fields) { readRequirement(fields); }, mostProductRequirements);
        m_top.objects(
            "notes", [this](Fields &fields) { readNote(fields); }, mostProductRequirements);
        if (m_product.roles.isEmpty())
            m_top.fault("roles", ProductTexts::tr("The product has no role."),
                        ProductTexts::tr("Give it at least one role that can be placed."));
        m_top.refuseUnknown();
        checkReferences();
        return m_product;
    }

private:
    QString id(Fields &fields)
    {
        const QString value = fields.needed("id");
        if (!value.isEmpty() && !isId(value))
            fields.fault("id", ProductTexts::tr("\"%1\" is not an id.").arg(value),
                         ProductTexts::tr(
                             "Use lower case letters, digits, dots and hyphens, beginning with a letter or digit, "
                             "at most 80 characters."));
        return value;
    }
    /// `index`: where the ids so far stand in the list.
    template <class T>
    QString idIn(Fields &fields, const QList<T> &list, QHash<QString, qsizetype> &index)
    {
        const QString value = id(fields);
        if (!index.contains(value))
            index.insert(value, list.size());
        else
            fields.fault("id", ProductTexts::tr("The id \"%1\" stands here twice.").arg(value),
                         ProductTexts::tr("Give each its own id."));
        return value;
    }
    template <class T>
    static const T *found(const QList<T> &list, const QHash<QString, qsizetype> &index, const QString &id)
    {
        const qsizetype place = index.value(id, list.size());
        return place < list.size() ? &list.at(place) : nullptr;
    }
    const Option *optionNamed(const QString &id) const { return found(m_product.options, m_options, id); }
    void refuseUnsafe(Fields &fields, const char *key, const QString &text)
    {
        if (oneLine(text) != text)
            fields.fault(key, ProductTexts::tr("The text holds line breaks or invisible characters."),
                         ProductTexts::tr("Write it in one line of plain text."));
    }
    QString plain(Fields &fields, const char *key, bool needed)
    {
        const QString text = needed ? fields.needed(key) : fields.text(key);
        refuseUnsafe(fields, key, text);
        return text;
    }
    LocalText shown(Fields &fields, const char *key, bool needed)
    {
        const LocalText text = fields.localText(key);
        const QString english = text.byLanguage.value(QStringLiteral("en"));
        if (english.trimmed().isEmpty() &&
            (text.byLanguage.contains(QStringLiteral("en")) || (needed && !fields.has(key))))
            fields.fault(key, ProductTexts::tr("The English text is missing."),
                         ProductTexts::tr("Write {\"en\": \"...\", \"es\": \"...\"}."));
        for (const QString &each : text.byLanguage)
            refuseUnsafe(fields, key, each);
        return text;
    }

    Source readSource(Fields &fields, const char *key, bool needed)
    {
        Source source;
        if (!fields.has(key)) {
            fields.raw(key);
            if (needed && !m_product.documents.isEmpty())
                fields.fault(key, ProductTexts::tr("The line of the document is missing."),
                             ProductTexts::tr("Write {\"document\": \"...\", \"line\": 1}."));
            return source;
        }
        Fields inner(fields.object(key),
                     fields.path().isEmpty() ? QString::fromUtf8(key)
                                             : fields.path() + u'.' + QString::fromUtf8(key),
                     m_faults);
        return sourceOf(inner);
    }
    Source sourceOf(Fields &inner)
    {
        Source source;
        const bool single = m_product.documents.size() == 1;
        source.document = inner.text("document", single ? m_product.documents.first().file : QString());
        if (!m_documents.contains(source.document))
            inner.fault("document",
                        ProductTexts::tr("\"%1\" is none of the product's documents.").arg(source.document),
                        ProductTexts::tr("Name one that stands in \"documents\"."));
        source.line = inner.number("line", 0, 1, 10'000'000);
        if (!inner.has("line"))
            inner.fault("line", ProductTexts::tr("The number of the line is missing."));
        source.lastLine = inner.number("lastLine", source.line, 1, 10'000'000);
        if (source.lastLine < source.line)
            inner.fault("lastLine", ProductTexts::tr("The last line comes before the first."));
        inner.refuseUnknown();
        return source;
    }

    void readDocument(Fields &fields)
    {
        Document document{.file = plain(fields, "file", true),
                          .title = plain(fields, "title", true),
                          .caveat = shown(fields, "caveat", false)};
        if (m_documents.contains(document.file))
            fields.fault("file", ProductTexts::tr("The document \"%1\" stands here twice.").arg(document.file));
        fields.refuseUnknown();
        m_documents.insert(document.file);
        m_product.documents.append(document);
    }

    void readRole(Fields &fields)
    {
        Role role{.id = idIn(fields, m_product.roles, m_roles),
                  .name = shown(fields, "name", true),
                  .icon = plain(fields, "icon", false)};
        if (!role.icon.isEmpty() && !isId(role.icon))
            fields.fault("icon", ProductTexts::tr("\"%1\" is not the name of an icon.").arg(role.icon));
        role.infrastructure = fields.flag("infrastructure", false);
        role.internet = fields.flag("internet", false);
        fields.refuseUnknown();
        m_product.roles.append(role);
    }

    void readOption(Fields &fields)
    {
        Option option;
        option.id = idIn(fields, m_product.options, m_options);
        option.name = shown(fields, "name", true);
        static const QStringList kinds{QStringLiteral("switch"), QStringLiteral("choice"), QStringLiteral("ports"),
                                       QStringLiteral("number")};
        option.kind = Option::Kind(fields.choice("kind", kinds, 0));
        option.choices = fields.texts("choices");
        if (option.choices.size() > mostProductRoles)
            fields.fault("choices", ProductTexts::tr("An option has %1 choices at most.").arg(mostProductRoles));
        if ((option.kind == Option::Kind::Choice) == option.choices.isEmpty())
            fields.fault(
                "choices",
                ProductTexts::tr("A list of choices belongs to an option of the kind \"choice\", and only there."));
        option.lowest = fields.number("lowest", 0, 0, 1'000'000'000);
        option.highest =
            fields.number("highest", option.kind == Option::Kind::Number ? 65535 : 0, 0, 1'000'000'000);
        if (option.highest < option.lowest)
            fields.fault("highest", ProductTexts::tr("The highest value is below the lowest."));
        const auto standard = readOptionValue(option, fields.raw("standard"));
        if (standard)
            option.standard = *standard;
        else
            fields.fault("standard", standard.error().what, standard.error().remedy);
        option.help = shown(fields, "help", false);
        option.source = readSource(fields, "source", false);
        fields.refuseUnknown();
        m_product.options.append(option);
    }

    /// The id of an option of this kind, or empty.
    QString optionOf(Fields &fields, const char *key, Option::Kind kind)
    {
        const QString name = fields.text(key);
        if (name.isEmpty())
            return name;
        const Option *option = optionNamed(name);
        if (!option)
            fields.fault(key, ProductTexts::tr("There is no option \"%1\" in this product.").arg(name),
                         ProductTexts::tr("Name one that stands in \"options\"."));
        else if (option->kind != kind)
            fields.fault(key,
                         ProductTexts::tr("The option \"%1\" is of another kind than is needed here.").arg(name));
        return name;
    }

    void readService(Fields &fields)
    {
        Service service;
        service.id = idIn(fields, m_product.services, m_services);
        service.name = shown(fields, "name", true);
        service.protocols = fields.protocols("protocols");
        service.ports = fields.ports("ports", {});
        service.sourcePorts = fields.ports("sourcePorts", anyPort());
        service.portsOption = optionOf(fields, "portsOption", Option::Kind::Ports);
        service.sourcePortsOption = optionOf(fields, "sourcePortsOption", Option::Kind::Ports);
        service.alwaysSourcePorts = fields.ports("alwaysSourcePorts", {});
        service.groups = fields.addresses("groups");
        service.multicast = fields.flag("multicast", !service.groups.isEmpty());
        service.config = plain(fields, "config", false);
        service.localOnly = fields.flag("localOnly", false);
        service.dynamic = fields.flag("dynamic", false);
        service.ttl = fields.number("ttl", 0, 0, 255);
        service.dscp = fields.number("dscp", -1, -1, 63);
        service.portNotes = fields.texts("portNotes");
        fields.refuseUnknown();
        checkService(fields, service);
        if (!service.protocols.isEmpty() && !service.protocols.first().hasPorts())
            service.sourcePorts = {};
        m_product.services.append(service);
    }
    void checkService(Fields &fields, const Service &service)
    {
        const auto withPorts = [](Protocol protocol) { return protocol.hasPorts(); };
        const qsizetype ported = std::count_if(service.protocols.begin(), service.protocols.end(), withPorts);
        if (service.protocols.isEmpty())
            fields.fault("protocols", ProductTexts::tr("A service needs at least one protocol."),
                         ProductTexts::tr("Write [\"tcp\"] or the like."));
        else if (ported != 0 && ported != service.protocols.size())
            fields.fault("protocols", ProductTexts::tr("Protocols with ports and without stand in one service."),
                         ProductTexts::tr("Make two services of it."));
        else if (ported == 0 &&
                 (!service.ports.isEmpty() || fields.has("sourcePorts") || !service.portsOption.isEmpty()))
            fields.fault("ports",
                         ProductTexts::tr("The protocol %1 has no ports.").arg(service.protocols.first().name()),
                         ProductTexts::tr("Leave the ports out."));
        else if (ported != 0 && service.ports.isEmpty() && service.portsOption.isEmpty())
            fields.fault("ports", ProductTexts::tr("The destination ports are missing."),
                         ProductTexts::tr("Write ports as 443, 3226-3233, 80,443,8200 or any."));
        QSet<int> before;
        for (const Protocol protocol : service.protocols) {
            if (before.contains(protocol.number))
                fields.fault("protocols",
                             ProductTexts::tr("The protocol %1 stands here twice.").arg(protocol.name()));
            before.insert(protocol.number);
        }
        for (const AddressRange &range : service.groups)
            if (!isMulticast(range.first) || !isMulticast(range.last))
                fields.fault("groups", ProductTexts::tr("%1 is not a multicast group.").arg(range.first.text()),
                             ProductTexts::tr("Groups lie in 224.0.0.0/4 or ff00::/8."));
        if (!service.groups.isEmpty() && !service.multicast)
            fields.fault("multicast", ProductTexts::tr("A service with multicast groups is multicast."));
    }

    QList<Condition> readConditions(Fields &fields, const char *key)
    {
        QList<Condition> conditions;
        fields.objects(key, [&](Fields &inner) {
            Condition condition{.option = inner.needed("option"),
                                .isOneOf = inner.texts("isOneOf"),
                                .before = inner.text("before"),
                                .from = inner.text("from")};
            const Option *option = optionNamed(condition.option);
            if (!option && !condition.option.isEmpty())
                inner.fault("option",
                            ProductTexts::tr("There is no option \"%1\" in this product.").arg(condition.option),
                            ProductTexts::tr("Name one that stands in \"options\"."));
            if (condition.isOneOf.isEmpty() && condition.before.isEmpty() && condition.from.isEmpty())
                inner.fault("", ProductTexts::tr("The condition says nothing about the option."),
                            ProductTexts::tr("Add \"isOneOf\", \"before\" or \"from\"."));
            if (option) {
                const QStringList words = option->kind == Option::Kind::Switch
                                              ? QStringList{QStringLiteral("true"), QStringLiteral("false")}
                                              : option->choices;
                const auto check = [&](const char *field, const QString &word) {
                    if (!words.contains(word) && (!words.isEmpty() || QByteArray(field) != "isOneOf"))
                        inner.fault(field, ProductTexts::tr("The option \"%1\" never has the value \"%2\".")
                                               .arg(condition.option, word));
                };
                for (const QString &word : std::as_const(condition.isOneOf))
                    check("isOneOf", word);
                if (!condition.before.isEmpty())
                    check("before", condition.before);
                if (!condition.from.isEmpty())
                    check("from", condition.from);
            }
            inner.refuseUnknown();
            conditions.append(condition);
        });
        return conditions;
    }

    QStringList readRoles(Fields &fields, const char *key)
    {
        const QStringList roles = fields.texts(key);
        QSet<QString> before;
        for (qsizetype i = 0; i < roles.size(); ++i) {
            const QString &role = roles.at(i);
            const auto fault = [&](const QString &what, const QString &remedy = {}) {
                fields.faultIn(key, i, {.what = what, .remedy = remedy});
            };
            const qsizetype slash = role.indexOf(u'/');
            const QStringList parts =
                slash < 0 ? QStringList{role} : QStringList{role.left(slash), role.mid(slash + 1)};
            const bool own = parts.size() == 1 || (parts.size() == 2 && parts.first() == m_product.id);
            if (!std::all_of(parts.begin(), parts.end(), isId))
                fault(ProductTexts::tr("\"%1\" is not a role.").arg(role),
                      ProductTexts::tr("Write role or product/role."));
            else if (own && !m_roles.contains(parts.last()))
                fault(ProductTexts::tr("There is no role \"%1\" in this product.").arg(parts.last()),
                      ProductTexts::tr("Name one that stands in \"roles\"."));
            else if (before.contains(role))
                fault(ProductTexts::tr("The role \"%1\" stands here twice.").arg(role));
            before.insert(role);
        }
        return roles;
    }

    void readExternal(Fields &fields, QList<ExternalName> &externals)
    {
        ExternalName external{.name = plain(fields, "name", true),
                              .addresses = fields.addresses("addresses"),
                              .any = fields.flag("any", false)};
        const bool looksLikeName = external.name.contains(u'.');
        if (looksLikeName && !isFqdn(external.name))
            fields.fault("name", ProductTexts::tr("\"%1\" is not a host name.").arg(external.name),
                         ProductTexts::tr("Write it as host.example.com."));
        else if (!looksLikeName && !external.any && external.addresses.isEmpty() && !external.name.isEmpty())
            fields.fault("name", ProductTexts::tr("Nothing says where \"%1\" is.").arg(external.name),
                         ProductTexts::tr("Give a host name with a dot, addresses, or \"any\": true."));
        fields.refuseUnknown();
        externals.append(external);
    }

    void readRequirement(Fields &fields)
    {
        Requirement requirement;
        requirement.id = idIn(fields, m_product.requirements, m_requirements);
        requirement.service = fields.needed("service");
        const Service *service = found(m_product.services, m_services, requirement.service);
        if (!service && !requirement.service.isEmpty())
            fields.fault("service",
                         ProductTexts::tr("There is no service \"%1\" in this product.").arg(requirement.service),
                         ProductTexts::tr("Name one that stands in \"services\"."));
        requirement.from = readRoles(fields, "from");
        requirement.to = readRoles(fields, "to");
        fields.objects("external", [&](Fields &inner) { readExternal(inner, requirement.external); });
        if (service && requirement.from.isEmpty() && !service->localOnly)
            fields.fault("from", ProductTexts::tr("The requirement has no client."),
                         ProductTexts::tr("Name the roles that open the connection."));
        if (service && requirement.to.isEmpty() && requirement.external.isEmpty() && !service->multicast)
            fields.fault("to", ProductTexts::tr("The requirement has no far end."),
                         ProductTexts::tr("Name roles in \"to\" or hosts in \"external\"."));
        static const QStringList directions{QString(), QStringLiteral("listen"), QStringLiteral("in"),
                                            QStringLiteral("out")};
        requirement.direction = directions.at(fields.choice("direction", directions, 0));
        requirement.option = optionOf(fields, "option", Option::Kind::Switch);
        requirement.when = readConditions(fields, "when");
        requirement.requiredWhen = readConditions(fields, "requiredWhen");
        requirement.conditionText = plain(fields, "conditionText", false);
        requirement.confidence =
            Confidence(fields.choice("confidence", {QStringLiteral("stated"), QStringLiteral("assumed")}, 0));
        requirement.reason = shown(fields, "reason", requirement.confidence == Confidence::Assumed);
        static const QStringList interfaces{QString(), QStringLiteral("primary"), QStringLiteral("secondary")};
        requirement.fromInterface = interfaces.at(fields.choice("fromInterface", interfaces, 0));
        requirement.toInterface = interfaces.at(fields.choice("toInterface", interfaces, 0));
        requirement.purpose = shown(fields, "purpose", true);
        requirement.source = readSource(fields, "source", true);
        requirement.companions = fields.texts("companions");
        requirement.category = plain(fields, "category", false);
        fields.refuseUnknown();
        m_product.requirements.append(requirement);
    }

    void readNote(Fields &fields)
    {
        Note note;
        note.id = plain(fields, "id", true);
        note.text = shown(fields, "text", true);
        fields.objects("sources", [&](Fields &inner) { note.sources.append(sourceOf(inner)); });
        note.requirements = fields.texts("requirements");
        fields.refuseUnknown();
        m_product.notes.append(note);
    }

    /// What may point forward: requirements named by requirements and notes.
    void checkReferences()
    {
        const QString path = m_top.path().isEmpty() ? QString() : m_top.path() + u'.';
        const auto check = [&](const QStringList &names, const QString &self, const QString &inside) {
            const QString field = path + inside;
            for (const QString &name : names)
                if (name == self || !m_requirements.contains(name))
                    m_faults.add(
                        {.what =
                             name == self
                                 ? ProductTexts::tr("The requirement names itself.")
                                 : ProductTexts::tr("There is no requirement \"%1\" in this product.").arg(name),
                         .remedy = ProductTexts::tr("Name another one that stands in \"requirements\"."),
                         .file = m_faults.file,
                         .line = m_faults.lines.lineOf(field),
                         .field = field});
        };
        for (qsizetype i = 0; i < m_product.requirements.size(); ++i)
            check(m_product.requirements.at(i).companions, m_product.requirements.at(i).id,
                  QStringLiteral("requirements[%1].companions").arg(i));
        for (qsizetype i = 0; i < m_product.notes.size(); ++i)
            check(m_product.notes.at(i).requirements, {}, QStringLiteral("notes[%1].requirements").arg(i));
    }

    Fields m_top;
    FieldFaults &m_faults;
    Product m_product;
    QHash<QString, qsizetype> m_roles, m_options, m_services, m_requirements; ///< id -> index in the product
    QSet<QString> m_documents;
};

} // namespace

Product readProduct(const QJsonObject &json, FieldFaults &faults, const QString &path)
{
    return Reader(json, faults, path).read();
}

} // namespace portolan
