// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/catalogindex.h"

#include "model/base/safefile.h"
#include "model/catalog/catalogindexmaker.h"
#include "model/catalog/searchwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStandardPaths>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <atomic>

namespace portolan {

namespace {

struct IndexTexts
{
    Q_DECLARE_TR_FUNCTIONS(IndexTexts)
};

/// Above every width of a port range: a number that stands in a text.
constexpr double numberInText = 1e6;

QString uniqueName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("catalogindex-%1-%2").arg(QCoreApplication::applicationPid()).arg(++count);
}

/// Stands beside the index and says what it was made from and what its bytes are.
QString sealPath(const QString &path)
{
    return path + QStringLiteral(".seal");
}

QByteArray sealOf(const QString &sources, const QByteArray &content)
{
    return sources.toLatin1() + '\n' + digest(content).toLatin1() + '\n';
}

LocalText readLocalText(const QString &json)
{
    LocalText text;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        text.byLanguage.insert(it.key(), it.value().toString());
    return text;
}

/// The words as beginnings, all of them: `"nfs"* "serv"*`. They hold letters and digits only.
QString matchOf(const QStringList &stems)
{
    QStringList terms;
    for (const QString &stem : stems)
        terms.append(u'"' + stem + QStringLiteral("\"*"));
    return terms.join(u' ');
}

struct Candidate
{
    int id = 0;
    bool registry = false;
    double rank = 0;
    auto operator<=>(const Candidate &other) const
    {
        return std::make_tuple(registry, rank, id) <=> std::make_tuple(other.registry, other.rank, other.id);
    }
    bool operator==(const Candidate &) const = default;
};

/// What a query with the columns id, kind, rank gives; bound in the order of the values.
Result<QHash<int, Candidate>> candidates(const QSqlDatabase &database, const char *statement,
                                         const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(QString::fromLatin1(statement));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return Error{.what = query.lastError().text()};
    QHash<int, Candidate> found;
    while (query.next()) {
        const Candidate one{query.value(0).toInt(), query.value(1).toInt() == int(IndexHit::Kind::Registry),
                            query.value(2).toDouble()};
        found.insert(one.id, one);
    }
    if (query.lastError().isValid())
        return Error{.what = query.lastError().text()};
    return found;
}

constexpr const char *byWords = "SELECT item.id, item.kind, 0.0 FROM words JOIN item ON item.id = words.rowid "
                                "WHERE words MATCH ? AND (? >> item.kind) & 1 ORDER BY item.id LIMIT ?";
constexpr const char *byWordsRanked = "SELECT item.id, item.kind, bm25(words, 10.0, 1.0) AS fit "
                                      "FROM words JOIN item ON item.id = words.rowid "
                                      "WHERE words MATCH ? AND (? >> item.kind) & 1 "
                                      "ORDER BY item.kind = 3, fit, item.id LIMIT ?";
constexpr const char *byPort =
    "SELECT item.id, item.kind, MIN(ports.last - ports.first) "
    "FROM ports JOIN item ON item.id = ports.item "
    "WHERE ports.first <= ? AND ports.last >= ? AND (? >> item.kind) & 1 GROUP BY item.id";

} // namespace

CatalogIndex::CatalogIndex(const Catalog &catalog, const PortRegistry &registry, const QString &folder)
    : m_catalog(catalog), m_registry(registry), m_folder(folder), m_connection(uniqueName())
{
}

CatalogIndex::~CatalogIndex()
{
    disconnect();
}

QString CatalogIndex::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/portolan");
}

QString CatalogIndex::fileName()
{
    return QStringLiteral("catalog_v%1.sqlite").arg(catalogIndexVersion);
}

Result<std::unique_ptr<CatalogIndex>> CatalogIndex::open(const Catalog &catalog, const PortRegistry &registry,
                                                         const QString &folder)
{
    std::unique_ptr<CatalogIndex> index(new CatalogIndex(catalog, registry, folder));
    if (const Done opened = index->openOrMake(); !opened)
        return opened.error();
    return index;
}

Done CatalogIndex::openOrMake()
{
    if (openExisting() || (makeInFolder() && openExisting()))
        return Nothing{};
    return makeInMemory();
}

/// True if the file is there, whole, of these sources, and open now.
bool CatalogIndex::openExisting()
{
    const QString path = m_folder + u'/' + fileName();
    const auto content = readFile(path);
    const auto seal = readFile(sealPath(path));
    if (m_folder.isEmpty() || !content || !seal || *seal != sealOf(sourcesDigest(), *content))
        return false;
    if (!connectTo(path, true))
        return false;
    m_path = path;
    return true;
}

/// Makes the file beside its place and moves it there, so that others never see half of it.
bool CatalogIndex::makeInFolder()
{
    if (m_folder.isEmpty() || !makeFolder(m_folder))
        return false;
    throwAway();
    removeAbandonedParts();
    const QString path = m_folder + u'/' + fileName();
    const QString part = path + u'.' + m_connection + QStringLiteral(".part");
    QFile::remove(part);
    bool made = connectTo(part, false);
    if (made) {
        QSqlDatabase database = QSqlDatabase::database(m_connection);
        made = makeCatalogIndex(database, m_catalog, m_registry).ok();
    }
    disconnect();
    const auto content = readFile(part);
    made = made && content && writeFile(sealPath(path), sealOf(sourcesDigest(), *content)) && moveFile(part, path);
    QFile::remove(part);
    return made;
}

Done CatalogIndex::makeInMemory()
{
    m_path.clear();
    if (!connectTo(QStringLiteral(":memory:"), false))
        return Error{.what = IndexTexts::tr("SQLite cannot be used here."),
                     .remedy = IndexTexts::tr("Install the SQLite plugin of Qt (libqt6sql6-sqlite).")};
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    return makeCatalogIndex(database, m_catalog, m_registry);
}

bool CatalogIndex::connectTo(const QString &file, bool readOnly)
{
    disconnect();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(file);
    database.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000")
                                        : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    m_isOpen = database.isValid() && database.open();
    if (m_isOpen) {
        QSqlQuery(QStringLiteral("PRAGMA trusted_schema = OFF"), database);
        QSqlQuery(QStringLiteral("PRAGMA mmap_size = 0"), database);
    }
    return m_isOpen;
}

void CatalogIndex::disconnect()
{
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    m_isOpen = false;
}

/// Journals beside the file would be played into the new one.
void CatalogIndex::throwAway() const
{
    const QString path = m_folder + u'/' + fileName();
    for (const char *tail : {"", ".seal", "-journal", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(tail));
}

/// What a program that was killed while it made an index has left; one that lives is done within seconds.
void CatalogIndex::removeAbandonedParts() const
{
    const QDateTime longAgo = QDateTime::currentDateTime().addSecs(-3600);
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("catalog_v*.part*")}, QDir::Files);
    for (const QFileInfo &file : files)
        if (file.lastModified() < longAgo)
            QFile::remove(file.filePath());
}

QString CatalogIndex::sourcesDigest() const
{
    return digest(
        (m_catalog.sourcesDigest() + u'|' + m_registry.sourcesDigest() + u'|' + QStringLiteral(PORTOLAN_VERSION))
            .toUtf8());
}

Result<QList<IndexHit>> CatalogIndex::search(const QString &text, int kinds, int limit)
{
    const QStringList stems = queryStems(text.left(200)).mid(0, 12);
    if (stems.isEmpty() || limit <= 0 || (kinds & FindAll) == 0)
        return QList<IndexHit>();
    auto hits = ask(stems, kinds, limit);
    if (hits)
        return hits;
    // The file broke while it was open: away with it, once.
    disconnect();
    if (!m_path.isEmpty())
        throwAway();
    if (const Done remade = openOrMake(); !remade)
        return remade.error();
    hits = ask(stems, kinds, limit);
    if (!hits)
        return Error{.what = IndexTexts::tr("The search index does not answer: %1.").arg(hits.error().what),
                     .remedy = IndexTexts::tr("Start the program again.")};
    return hits;
}

Result<QList<IndexHit>> CatalogIndex::ask(const QStringList &stems, int kinds, int limit)
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    QStringList words, numbers;
    bool ranked = true;
    for (const QString &stem : stems) {
        const bool isNumber = stem.size() <= 5 &&
                              std::all_of(stem.begin(), stem.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        (isNumber ? numbers : words).append(stem);
        // One or two letters fit thousands; ranking them costs more than it tells.
        ranked = ranked && (isNumber || stem.size() > 2);
    }
    QHash<int, Candidate> found;
    bool first = true;
    if (!words.isEmpty()) {
        auto fits = candidates(database, ranked ? byWordsRanked : byWords,
                               {matchOf(words), kinds, numbers.isEmpty() ? limit : -1});
        if (!fits)
            return fits.error();
        found = *fits;
        first = false;
    }
    for (const QString &number : std::as_const(numbers)) {
        auto fits = candidates(database, byPort, {number.toInt(), number.toInt(), kinds});
        auto inText = candidates(database, byWords, {matchOf({number}), kinds, -1});
        if (!fits || !inText)
            return fits ? inText.error() : fits.error();
        for (Candidate &one : *inText) {
            one.rank = numberInText;
            if (!fits->contains(one.id))
                fits->insert(one.id, one);
        }
        if (!first)
            fits->removeIf([&found](const auto &one) { return !found.contains(one.key()); });
        found = *fits;
        first = false;
    }
    QList<Candidate> sorted(found.begin(), found.end());
    std::sort(sorted.begin(), sorted.end());
    QList<IndexHit> hits;
    QSqlQuery query(database);
    query.prepare(
        QStringLiteral("SELECT kind, product, role, service, entry, text, detail FROM item WHERE id = ?"));
    for (const Candidate &one : sorted.mid(0, limit)) {
        query.bindValue(0, one.id);
        if (!query.exec() || !query.next())
            return Error{.what = query.lastError().text()};
        hits.append({.kind = IndexHit::Kind(query.value(0).toInt()),
                     .product = query.value(1).toString(),
                     .role = query.value(2).toString(),
                     .service = query.value(3).toString(),
                     .entry = query.value(4).toInt(),
                     .text = readLocalText(query.value(5).toString()),
                     .detail = readLocalText(query.value(6).toString()),
                     .rank = one.rank});
    }
    return hits;
}

} // namespace portolan
