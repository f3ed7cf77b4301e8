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

void Fields::fault(const char *key, const QString &what, const QString &remedy)
{
    const QString field = pathOf(key);
    m_faults->errors.append({.what = what,
                             .remedy = remedy,
                             .file = m_faults->file,
                             .line = m_faults->lines.lineOf(field),
                             .field = field});
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
    if (value.isEmpty() && (!has(key) || m_object.value(QLatin1String(key)).isString()))
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
    if (!value.isDouble() || number != double(qint64(number)) || number < lowest || number > highest) {
        fault(key, FieldTexts::tr("A whole number from %1 to %2 is expected here.").arg(lowest).arg(highest));
        return otherwise;
    }
    return int(number);
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
    for (const QJsonValue &item : array) {
        if (item.isString())
            list.append(item.toString());
        else
            fault(key, FieldTexts::tr("A list of texts is expected here."),
                  FieldTexts::tr("Write [\"...\", \"...\"]."));
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
    LocalText text;
    const QJsonObject languages = value.toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        text.byLanguage.insert(it.key(), it.value().toString());
    if (!text.byLanguage.contains(QStringLiteral("en")))
        fault(key, FieldTexts::tr("The English text is missing."),
              FieldTexts::tr("Write {\"en\": \"...\", \"es\": \"...\"}."));
    return text;
}

int Fields::choice(const char *key, const QStringList &words, int otherwise)
{
    if (!has(key)) {
        take(key);
        return otherwise;
    }
    const QString word = text(key);
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
    for (const QString &word : words) {
        const auto protocol = readProtocol(word);
        if (protocol)
            list.append(*protocol);
        else
            fault(key, protocol.error().what, protocol.error().remedy);
    }
    return list;
}

AddressSet Fields::addresses(const char *key)
{
    AddressSet all;
    const QStringList words = texts(key);
    for (const QString &word : words) {
        const auto set = readAddresses(word);
        if (set)
            all = all.united(*set);
        else
            fault(key, set.error().what, set.error().remedy);
    }
    return all;
}

void Fields::objects(const char *key, const std::function<void(Fields &)> &each)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isArray()) {
        fault(key, FieldTexts::tr("A list [ ] is expected here."));
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        Fields fields(array.at(i).toObject(), pathOf(key) + QStringLiteral("[%1]").arg(i), *m_faults);
        if (array.at(i).isObject())
            each(fields);
        else
            fields.fault("", FieldTexts::tr("An object { } is expected here."));
    }
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
