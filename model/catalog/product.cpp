// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/product.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

template <class T>
const T *withId(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// Numbers written without quotes are taken for the text they spell: 2026, 443.
QString asText(const QJsonValue &value)
{
    if (value.isDouble() && value.toDouble() == double(value.toInteger()))
        return QString::number(value.toInteger());
    return value.toString();
}

QString conditionValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return asText(value);
}

} // namespace

const Role *Product::role(const QString &id) const
{
    return withId(roles, id);
}
const Option *Product::option(const QString &id) const
{
    return withId(options, id);
}
const Service *Product::service(const QString &id) const
{
    return withId(services, id);
}
const Requirement *Product::requirement(const QString &id) const
{
    return withId(requirements, id);
}

Result<QJsonValue> readOptionValue(const Option &option, const QJsonValue &given)
{
    switch (option.kind) {
    case Option::Kind::Switch:
        if (given.isBool())
            return given;
        return Error{.what =
                         OptionTexts::tr("Either true or false is expected for the option \"%1\".").arg(option.id)};
    case Option::Kind::Choice:
        if (const QString text = asText(given); option.choices.contains(text))
            return QJsonValue(text);
        return Error{
            .what = OptionTexts::tr("\"%1\" is no choice of the option \"%2\".").arg(asText(given), option.id),
            .remedy = OptionTexts::tr("Choose one of: %1.").arg(option.choices.join(QStringLiteral(", ")))};
    case Option::Kind::Ports: {
        const Result<PortSet> ports = readPorts(asText(given));
        if (!ports)
            return ports.error();
        return QJsonValue(portsText(*ports));
    }
    case Option::Kind::Number:
        if (given.isDouble() && given.toDouble() == double(given.toInteger()) &&
            given.toInteger() >= option.lowest && given.toInteger() <= option.highest)
            return QJsonValue(given.toInteger());
        return Error{.what = OptionTexts::tr("A whole number from %1 to %2 is expected for the option \"%3\".")
                                 .arg(option.lowest)
                                 .arg(option.highest)
                                 .arg(option.id)};
    }
    return given;
}

QJsonValue optionValue(const Product &product, const QString &option, const QList<OptionValues> &inOrder)
{
    const Option *known = product.option(option);
    if (!known)
        return {};
    for (const OptionValues &values : inOrder) {
        if (!values.contains(option))
            continue;
        if (const auto value = readOptionValue(*known, values.value(option)))
            return *value;
    }
    return known->standard;
}

bool allHold(const Product &product, const QList<Condition> &conditions, const QList<OptionValues> &inOrder)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const Condition &condition) {
        const Option *option = product.option(condition.option);
        if (!option)
            return false;
        const QString value = conditionValue(optionValue(product, condition.option, inOrder));
        if (!condition.isOneOf.isEmpty() && !condition.isOneOf.contains(value))
            return false;
        const qsizetype place = option->choices.indexOf(value);
        if (!condition.before.isEmpty() && place >= option->choices.indexOf(condition.before))
            return false;
        return condition.from.isEmpty() || place >= option->choices.indexOf(condition.from);
    });
}

} // namespace portolan
