// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/fields.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(FieldTexts)
};

} // namespace

Fields::Fields(const QJsonObject &object, const QString &path, FieldFaults &faults)
    : m_object(object), m_path(path), m_faults(&faults)
{
}

QString Fields::pathOf(const char *key) const
{
    const QString name = QString::fromUtf8(key);
    return m_path.isEmpty() ? name : name.isEmpty() ? m_path : m_path + u'.' + name;
}

void FieldFaults::add(const Error &error)
{
    if (errors.size() < mostFaults)
        errors.append(error);
    else
        ++untold;
}

void Fields::faultHere(const QString &field, const QString &what, const QString &remedy)
{
    // Where it is costs more than that it is.
    if (m_faults->errors.size() >= mostFaults)
        ++m_faults->untold;
    else
        m_faults->add({.what = what,
                       .remedy = remedy,
                       .file = m_faults->file,
                       .line = m_faults->lines.lineOf(field),
                       .field = field});
}

void Fields::fault(const char *key, const QString &what, const QString &remedy)
{
    faultHere(pathOf(key), what, remedy);
}

void Fields::faultAt(const char *key, qsizetype index, const QString &what, const QString &remedy)
{
    faultHere(pathOf(key) + u'[' + QString::number(index) + u']', what, remedy);
}

void Fields::faultIn(const char *key, qsizetype index, const Error &error)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray())
        fault(key, error.what, error.remedy);
    else if (value.toArray().at(index).isString()) // else it has been said that it is no text
        faultAt(key, index, error.what, error.remedy);
}

void Fields::faultOf(const char *key, const QString &name, const QString &what, const QString &remedy)
{
    faultHere(pathOf(key) + u'.' + name, what, remedy);
}

QJsonValue Fields::take(const char *key)
{
    m_known.append(key);
    return m_object.value(QLatin1String(key));
}

bool Fields::has(const char *key) const
{
    return m_object.contains(QLatin1String(key));
}

bool Fields::isEmptyList(const char *key) const
{
    return m_object.value(QLatin1String(key)) == QJsonValue(QJsonArray());
}

QJsonValue Fields::raw(const char *key)
{
    return take(key);
}

QString Fields::text(const char *key, const QString &otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString()) {
        fault(key, FieldTexts::tr("A text is expected here."), FieldTexts::tr("Put the value in quotes."));
        return otherwise;
    }
    return value.toString();
}

QString Fields::needed(const char *key)
{
    const QString value = text(key);
    if (value.trimmed().isEmpty() && (!has(key) || m_object.value(QLatin1String(key)).isString()))
        fault(key, FieldTexts::tr("The field \"%1\" is missing or empty.").arg(QString::fromUtf8(key)),
              FieldTexts::tr("Give it a value."));
    return value;
}

bool Fields::flag(const char *key, bool otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isBool())
        fault(key, FieldTexts::tr("Either true or false is expected here."));
    return value.toBool(otherwise);
}

int Fields::number(const char *key, int otherwise, int lowest, int highest)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(double(lowest) - 1);
    // In range first: what is far beyond it is no int at all.
    if (!value.isDouble() || !(number >= lowest && number <= highest) || number != double(int(number))) {
        fault(key, FieldTexts::tr("A whole number from %1 to %2 is expected here.").arg(lowest).arg(highest));
        return otherwise;
    }
    return int(number);
}

double Fields::real(const char *key, double otherwise, double lowest, double highest)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble();
    if (!value.isDouble() || !(number >= lowest && number <= highest)) {
        fault(key, FieldTexts::tr("A number from %1 to %2 is expected here.")
                       .arg(QString::number(lowest, 'f', 0), QString::number(highest, 'f', 0)));
        return otherwise;
    }
    return number;
}

QStringList Fields::texts(const char *key)
{
    const QJsonValue value = take(key);
    QStringList list;
    if (value.isUndefined())
        return list;
    if (value.isString())
        return {value.toString()};
    if (!value.isArray())
        fault(key, FieldTexts::tr("A list of texts is expected here."),
              FieldTexts::tr("Write [\"...\", \"...\"]."));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            faultAt(key, i, FieldTexts::tr("A text is expected here."), FieldTexts::tr("Put the value in quotes."));
        list.append(array.at(i).toString()); // in its place also when it is none: others are found by their index
    }
    return list;
}

QJsonObject Fields::object(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        fault(key, FieldTexts::tr("An object { } is expected here."));
    return value.toObject();
}

LocalText Fields::localText(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isString())
        return LocalText(value.toString());
    if (value.isUndefined())
        return {};
    const QString remedy = FieldTexts::tr("Write {\"en\": \"...\", \"es\": \"...\"}.");
    LocalText text;
    if (!value.isObject()) {
        fault(key, FieldTexts::tr("A text, or texts by language, are expected here."), remedy);
        return text;
    }
    const QJsonObject languages = value.toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        if (!it.value().isString())
            faultOf(key, it.key(), FieldTexts::tr("A text is expected here."),
                    FieldTexts::tr("Put the value in quotes."));
        text.byLanguage.insert(it.key(), it.value().toString());
    }
    if (!text.byLanguage.contains(QStringLiteral("en")))
        fault(key, FieldTexts::tr("The English text is missing."), remedy);
    return text;
}

int Fields::choice(const char *key, const QStringList &words, int otherwise)
{
    const bool isText = !has(key) || m_object.value(QLatin1String(key)).isString();
    const QString word = text(key);
    if (!has(key) || !isText)
        return otherwise;
    const int index = int(words.indexOf(word));
    if (index < 0) {
        fault(key, FieldTexts::tr("\"%1\" is not known here.").arg(word),
              FieldTexts::tr("Choose one of: %1.").arg(words.join(QStringLiteral(", "))));
        return otherwise;
    }
    return index;
}

PortSet Fields::ports(const char *key, const PortSet &otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString() && !value.isDouble()) {
        fault(key, FieldTexts::tr("Ports are expected here."),
              FieldTexts::tr("Write them as \"443\", \"3226-3233\", \"80,443,8200\" or \"any\"."));
        return otherwise;
    }
    const auto set = readPorts(value.isDouble() ? QString::number(value.toInt(-1)) : value.toString());
    if (!set) {
        fault(key, set.error().what, set.error().remedy);
        return otherwise;
    }
    return *set;
}

QList<Protocol> Fields::protocols(const char *key)
{
    QList<Protocol> list;
    const QStringList words = texts(key);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto protocol = readProtocol(words.at(i));
        if (protocol)
            list.append(*protocol);
        else
            faultIn(key, i, protocol.error());
    }
    return list;
}

AddressSet Fields::addresses(const char *key)
{
    // Made one in the end: one by one the set would be made as often as there are words.
    QList<AddressRange> parts;
    const QStringList words = texts(key);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto set = readAddresses(words.at(i));
        if (set)
            parts += set->parts();
        else
            faultIn(key, i, set.error());
    }
    return AddressSet(std::move(parts));
}

void Fields::objects(const char *key, const std::function<void(Fields &)> &each, qsizetype most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isArray()) {
        fault(key, FieldTexts::tr("A list [ ] is expected here."));
        return;
    }
    const QJsonArray array = value.toArray();
    if (array.size() > most) {
        fault(key, FieldTexts::tr("%1 stand here; the most there may be is %2.").arg(array.size()).arg(most));
        return;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        Fields fields(array.at(i).toObject(), pathOf(key) + u'[' + QString::number(i) + u']', *m_faults);
        if (array.at(i).isObject())
            each(fields);
        else
            fields.fault("", FieldTexts::tr("An object { } is expected here."));
    }
}

void Fields::members(const char *key, const std::function<void(const QString &, const QJsonValue &)> &each)
{
    const QJsonObject object = this->object(key);
    for (auto it = object.begin(); it != object.end(); ++it)
        each(it.key(), it.value());
}

QJsonObject Fields::objectOfObjects(const char *key)
{
    members(key, [&](const QString &name, const QJsonValue &value) {
        if (!value.isObject())
            faultOf(key, name, FieldTexts::tr("An object { } is expected here."));
    });
    return m_object.value(QLatin1String(key)).toObject();
}

QJsonObject Fields::unknown() const
{
    QJsonObject rest;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        const QString name = it.key();
        if (std::none_of(m_known.begin(), m_known.end(),
                         [&name](const char *known) { return name == QLatin1String(known); }))
            rest.insert(name, it.value());
    }
    return rest;
}

void Fields::refuseUnknown()
{
    const QStringList names = unknown().keys();
    for (const QString &name : names)
        fault(name.toUtf8().constData(), FieldTexts::tr("The field \"%1\" is not known.").arg(name),
              FieldTexts::tr("Check its spelling."));
}

} // namespace portolan
