// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/catalogindexmaker.h"

#include "model/catalog/searchwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace portolan {

namespace {

struct IndexTexts
{
    Q_DECLARE_TR_FUNCTIONS(IndexTexts)
};

constexpr const char *tables[] = {
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA user_version = 1",
    "CREATE TABLE item (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, product TEXT NOT NULL, role TEXT NOT NULL, "
    "service TEXT NOT NULL, entry INTEGER NOT NULL, text TEXT NOT NULL, detail TEXT NOT NULL)",
    "CREATE TABLE ports (first INTEGER NOT NULL, last INTEGER NOT NULL, item INTEGER NOT NULL)",
    "CREATE VIRTUAL TABLE words USING fts5(title, body, content='', tokenize='unicode61 remove_diacritics 2', "
    "prefix='2 3')",
};

QString json(const LocalText &text)
{
    QJsonObject object;
    for (auto it = text.byLanguage.begin(); it != text.byLanguage.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString allLanguages(const LocalText &text)
{
    return QStringList(text.byLanguage.values()).join(u' ');
}

/// `2049 tcp, udp`, the same in every language.
LocalText portsAndProtocols(const Service &service, const PortSet &ports)
{
    QStringList names;
    for (const Protocol protocol : service.protocols)
        names.append(protocol.name());
    return LocalText((portsForPeople(ports) + u' ' + names.join(QStringLiteral(", "))).trimmed());
}

/// The ports a service has as long as nobody sets its option.
PortSet standardPorts(const Product &product, const Service &service)
{
    const Option *option = service.portsOption.isEmpty() ? nullptr : product.option(service.portsOption);
    if (!option)
        return service.ports;
    const auto ports = readPorts(option->standard.isDouble() ? QString::number(option->standard.toInt())
                                                             : option->standard.toString());
    return ports ? *ports : service.ports;
}

class Maker
{
public:
    explicit Maker(QSqlDatabase &database) : m_item(database), m_ports(database), m_words(database)
    {
        m_item.prepare(QStringLiteral("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        m_ports.prepare(QStringLiteral("INSERT INTO ports VALUES (?, ?, ?)"));
        m_words.prepare(QStringLiteral("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)"));
    }
    void add(const Product &product);
    void add(const RegistryEntry &entry, int index);
    const QSqlError &fault() const { return m_fault; }

private:
    void put(const IndexHit &hit, const PortSet &ports, const QString &title, const QStringList &body);
    void run(QSqlQuery &query, const QVariantList &values);

    QSqlQuery m_item, m_ports, m_words;
    QSqlError m_fault;
    int m_count = 0;
};

void Maker::run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec() && !m_fault.isValid())
        m_fault = query.lastError();
}

void Maker::put(const IndexHit &hit, const PortSet &ports, const QString &title, const QStringList &body)
{
    auto notNull = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
    const int id = ++m_count;
    run(m_item, {id, int(hit.kind), notNull(hit.product), notNull(hit.role), notNull(hit.service), hit.entry,
                 json(hit.text), json(hit.detail)});
    for (const auto &part : ports)
        run(m_ports, {int(part.first), int(part.last), id});
    run(m_words, {id, foldedWords(title).join(u' '), body.join(u' ')});
}

void Maker::add(const Product &product)
{
    const SearchWords &words = SearchWords::shipped();
    const QString own = product.name + u' ' + product.vendor + u' ' + product.id;
    auto name = [&product](const LocalText &) { return LocalText(product.name); };
    for (const Role &role : product.roles)
        put({.kind = IndexHit::Kind::Role,
             .product = product.id,
             .role = role.id,
             .service = {},
             .text = role.name,
             .detail = name(role.name)},
            {}, allLanguages(role.name) + u' ' + product.name,
            words.expanded(allLanguages(role.name) + QStringLiteral(" . ") + role.id + QStringLiteral(" . ") +
                           own));
    put({.kind = IndexHit::Kind::Product,
         .product = product.id,
         .role = {},
         .service = {},
         .text = LocalText(product.name),
         .detail = LocalText(product.vendor)},
        {}, product.name,
        words.expanded(own + QStringLiteral(" . ") + allLanguages(product.summary) + QStringLiteral(" . ") +
                       product.category));
    for (const Service &service : product.services) {
        QStringList texts{allLanguages(service.name), service.id, service.config, own};
        QString role;
        for (const Protocol protocol : service.protocols)
            texts.append(protocol.name());
        for (const Requirement &requirement : product.requirements) {
            if (requirement.service != service.id)
                continue;
            texts.append(allLanguages(requirement.purpose));
            for (const QString &to : requirement.to)
                if (role.isEmpty() && product.role(to))
                    role = to;
        }
        const PortSet ports = standardPorts(product, service);
        put({.kind = IndexHit::Kind::Service,
             .product = product.id,
             .role = role,
             .service = service.id,
             .text = service.name,
             .detail = portsAndProtocols(service, ports)},
            ports.united(service.ports), allLanguages(service.name) + u' ' + product.name,
            words.expanded(texts.join(QStringLiteral(" . "))));
    }
}

void Maker::add(const RegistryEntry &entry, int index)
{
    const PortSet ports = entry.hasPort() ? PortSet(Port(entry.first), Port(entry.last)) : PortSet();
    put({.kind = IndexHit::Kind::Registry,
         .product = {},
         .role = {},
         .service = {},
         .entry = index,
         .text = LocalText(entry.name),
         .detail = LocalText((portsForPeople(ports) + u' ' + entry.protocol).trimmed())},
        ports, entry.name, entry.words);
}

} // namespace

Done makeCatalogIndex(QSqlDatabase &database, const Catalog &catalog, const PortRegistry &registry)
{
    auto failed = [](const QSqlError &fault) {
        return Error{.what = IndexTexts::tr("The search index cannot be made: %1.").arg(fault.text()),
                     .remedy = IndexTexts::tr("Check that the cache folder may be written to and has room.")};
    };
    for (const char *statement : tables) {
        QSqlQuery query(database);
        if (!query.exec(QString::fromLatin1(statement)))
            return failed(query.lastError());
    }
    if (!database.transaction())
        return failed(database.lastError());
    Maker maker(database);
    for (const Product &product : catalog.products())
        maker.add(product);
    for (int i = 0; i < registry.entries().size(); ++i)
        maker.add(registry.entries().at(i), i);
    if (maker.fault().isValid())
        return failed(maker.fault());
    if (!database.commit())
        return failed(database.lastError());
    return Nothing{};
}

} // namespace portolan
