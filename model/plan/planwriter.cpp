// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/entityjson.h"
#include "model/plan/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace portolan {

namespace {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
};

void writeText(const QString &text, QByteArray &out)
{
    out += '"';
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'"' || unit == u'\\')
            (out += '\\') += char(unit);
        else if (unit == u'\n')
            out += "\\n";
        else if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x2028 || unit == 0x2029 ||
                 c.isSurrogate() || c.category() == QChar::Other_Format)
            out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        else
            out += QString(c).toUtf8();
    }
    out += '"';
}

/// One line; id and name first, the other keys by code point.
void writeValue(const QJsonValue &value, QByteArray &out)
{
    if (value.isString()) {
        writeText(value.toString(), out);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::stable_partition(keys.begin(), keys.end(),
                              [](const QString &key) { return key == QStringLiteral("name"); });
        std::stable_partition(keys.begin(), keys.end(),
                              [](const QString &key) { return key == QStringLiteral("id"); });
        out += '{';
        for (const QString &key : std::as_const(keys)) {
            if (&key != &keys.first())
                out += ", ";
            writeText(key, out);
            out += ": ";
            writeValue(object.value(key), out);
        }
        out += '}';
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        out += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ", ";
            writeValue(array.at(i), out);
        }
        out += ']';
    } else {
        const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out += wrapped.mid(1, wrapped.size() - 2);
    }
}

template <class T>
void writeTable(const char *key, const Table<T> &table, QByteArray &out)
{
    if (table.isEmpty())
        return;
    out += ",\n \"" + QByteArray(key) + "\": [";
    bool first = true;
    for (const T &entity : table) {
        out += first ? "\n  " : ",\n  ";
        first = false;
        if constexpr (std::is_same_v<T, Product>)
            writeValue(entity.json, out);
        else
            writeValue(toJson(entity), out);
    }
    out += "]";
}

template <class T>
Done set(Table<T> &table, const QString &name, const QString &id, const QJsonObject &json, T (*read)(Fields &))
{
    if (json.isEmpty()) {
        table.remove(id);
        return Nothing{};
    }
    FieldFaults faults{.file = name};
    Fields fields(json, id, faults);
    const T entity = read(fields);
    if (!faults.any() && entity.id != id)
        fields.fault("id", PlanTexts::tr("The id \"%1\" does not match \"%2\".").arg(entity.id, id));
    if (faults.any())
        return faults.error();
    table.put(entity);
    return Nothing{};
}

template <class T>
QJsonObject jsonOf(const Table<T> &table, const QString &id)
{
    const T *entity = table.find(id);
    return entity ? toJson(*entity) : QJsonObject();
}

} // namespace

const QString extraTable = QStringLiteral("extra");

QByteArray writePlan(const Plan &plan)
{
    QByteArray out = "{\"format\": " + QByteArray::number(planFormat) + ",\n \"project\": ";
    writeValue(toJson(plan.project), out);
    writeTable("zones", plan.zones, out);
    writeTable("gateways", plan.gateways, out);
    writeTable("systems", plan.systems, out);
    writeTable("devices", plan.devices, out);
    writeTable("requirements", plan.requirements, out);
    writeTable("restrictions", plan.restrictions, out);
    writeTable("waivers", plan.waivers, out);
    writeTable("approvals", plan.approvals, out);
    if (!plan.layout.isEmpty()) {
        out += ",\n \"layout\": {";
        bool first = true;
        for (const Placement &placement : plan.layout) {
            out += first ? "\n  " : ",\n  ";
            first = false;
            writeText(placement.id, out);
            out += ": ";
            writeValue(toJson(placement), out);
        }
        out += "}";
    }
    writeTable("products", plan.products, out);
    for (auto it = plan.extra.begin(); it != plan.extra.end(); ++it) {
        out += ",\n ";
        writeText(it.key(), out);
        out += ": ";
        writeValue(it.value(), out);
    }
    return out + "\n}\n";
}

const QStringList &planTables()
{
    static const QStringList tables{
        QStringLiteral("project"),      QStringLiteral("zones"),   QStringLiteral("gateways"),
        QStringLiteral("systems"),      QStringLiteral("devices"), QStringLiteral("requirements"),
        QStringLiteral("restrictions"), QStringLiteral("waivers"), QStringLiteral("approvals"),
        QStringLiteral("layout"),       QStringLiteral("products")};
    return tables;
}

QJsonObject entityJson(const Plan &plan, const QString &table, const QString &id)
{
    if (table == extraTable)
        return plan.extra;
    switch (planTables().indexOf(table)) {
    case 0:
        return toJson(plan.project);
    case 1:
        return jsonOf(plan.zones, id);
    case 2:
        return jsonOf(plan.gateways, id);
    case 3:
        return jsonOf(plan.systems, id);
    case 4:
        return jsonOf(plan.devices, id);
    case 5:
        return jsonOf(plan.requirements, id);
    case 6:
        return jsonOf(plan.restrictions, id);
    case 7:
        return jsonOf(plan.waivers, id);
    case 8:
        return jsonOf(plan.approvals, id);
    case 9:
        return jsonOf(plan.layout, id);
    case 10:
        return plan.products.contains(id) ? plan.products.find(id)->json : QJsonObject();
    default:
        return {};
    }
}

Done setEntity(Plan &plan, const QString &table, const QString &id, const QJsonObject &json)
{
    if (table == extraTable) {
        plan.extra = json;
        return Nothing{};
    }
    switch (planTables().indexOf(table)) {
    case 0: {
        FieldFaults faults{.file = table};
        Fields fields(json, table, faults);
        const Project project = readProject(fields);
        if (faults.any())
            return faults.error();
        plan.project = project;
        return Nothing{};
    }
    case 1:
        return set(plan.zones, table, id, json, &readZone);
    case 2:
        return set(plan.gateways, table, id, json, &readGateway);
    case 3:
        return set(plan.systems, table, id, json, &readSystem);
    case 4:
        return set(plan.devices, table, id, json, &readDevice);
    case 5:
        return set(plan.requirements, table, id, json, &readCustomRequirement);
    case 6:
        return set(plan.restrictions, table, id, json, &readRestriction);
    case 7:
        return set(plan.waivers, table, id, json, &readWaiver);
    case 8:
        return set(plan.approvals, table, id, json, &readApproval);
    case 9: {
        FieldFaults faults{.file = table};
        Fields fields(json, id, faults);
        if (json.isEmpty()) {
            plan.layout.remove(id);
            return Nothing{};
        }
        const Placement placement = readPlacement(id, fields);
        if (faults.any())
            return faults.error();
        plan.layout.put(placement);
        return Nothing{};
    }
    case 10:
        return set(
            plan.products, table, id, json, +[](Fields &fields) {
                FieldFaults faults;
                const Product product = readProduct(fields.all(), faults);
                if (faults.any())
                    fields.fault("", faults.error().text());
                return product;
            });
    default:
        return Error{.what = PlanTexts::tr("A plan has no table \"%1\".").arg(table)};
    }
}

} // namespace portolan
