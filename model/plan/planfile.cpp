// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/planfile.h"

#include "model/plan/entityjson.h"
#include "model/plan/step.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
};

template <class T>
void readTable(Fields &fields, const char *key, Table<T> &table, T (*read)(Fields &))
{
    QSet<QString> seen;
    QList<T> entities;
    fields.objects(key, [&](Fields &each) {
        const T entity = read(each);
        if (seen.contains(entity.id))
            each.fault("id", PlanTexts::tr("The id \"%1\" is there twice.").arg(entity.id),
                       PlanTexts::tr("Give each its own id."));
        seen.insert(entity.id);
        entities.append(entity);
    });
    std::sort(entities.begin(), entities.end(), [](const T &a, const T &b) { return a.id < b.id; });
    for (const T &entity : std::as_const(entities))
        table.put(entity);
}

/// Carries the products that roles name, and those that their requirements name.
void carryProducts(Plan &plan, const ProductLookup &lookup, FieldFaults &faults)
{
    QStringList wanted;
    for (int i = 0; i < plan.devices.size(); ++i)
        for (const QString &role : plan.devices.at(i).roles) {
            const QString id = role.section(u'/', 0, 0);
            if (plan.products.contains(id) || wanted.contains(id))
                continue;
            if (!lookup || !lookup(id))
                faults.errors.append(
                    {.what =
                         PlanTexts::tr(
                             "The product \"%1\" of the device \"%2\" is neither in the plan nor in the catalog.")
                             .arg(id, plan.devices.at(i).id),
                     .remedy = PlanTexts::tr("Put its product file into your product folder, or correct the role."),
                     .file = faults.file,
                     .field = QStringLiteral("devices")});
            wanted.append(id);
        }
    carryNeeded(plan, wanted, lookup);
}

QJsonObject lifted(QJsonObject object, int format)
{
    const QList<Step> steps = allSteps();
    while (format < planFormat) {
        const auto step =
            std::find_if(steps.begin(), steps.end(), [format](const Step &each) { return each.from == format; });
        Q_ASSERT(step != steps.end());
        object = step->lift(object);
        ++format;
    }
    return object;
}

} // namespace

void carryNeeded(Plan &plan, QStringList wanted, const ProductLookup &lookup)
{
    for (const Product &product : plan.products)
        wanted.append(productsNamedBy(product));
    while (!wanted.isEmpty()) {
        const QString id = wanted.takeFirst();
        const Product *product = lookup && !plan.products.contains(id) ? lookup(id) : nullptr;
        if (!product)
            continue;
        plan.products.put(*product);
        wanted.append(productsNamedBy(*product));
    }
}

QStringList productsNamedBy(const Product &product)
{
    QStringList ids;
    for (const Requirement &requirement : product.requirements)
        for (const QStringList &roles : {requirement.from, requirement.to})
            for (const QString &role : roles)
                if (role.contains(u'/') && !ids.contains(role.section(u'/', 0, 0)))
                    ids.append(role.section(u'/', 0, 0));
    return ids;
}

Result<Plan> readPlan(const QByteArray &json, const QString &file, const ProductLookup &lookup)
{
    auto object = readJsonObject(json, file);
    if (!object)
        return object.error();
    FieldFaults faults{file, JsonLines(json), {}};
    const QJsonValue format = object->value(QStringLiteral("format"));
    if (!format.isDouble() || format.toInt() < 1)
        return Error{.what = PlanTexts::tr("This is not a Portolan plan: it has no format number."),
                     .remedy = PlanTexts::tr("Choose a .portolan file."),
                     .file = file,
                     .line = std::max(1, faults.lines.lineOf(QStringLiteral("format"))),
                     .field = QStringLiteral("format")};
    if (format.toInt() > planFormat || format.toDouble() != format.toInt())
        return Error{.what = PlanTexts::tr("The plan has format %1; this program reads up to format %2.")
                                 .arg(format.toDouble())
                                 .arg(planFormat),
                     .remedy = PlanTexts::tr("Open it with a newer Portolan."),
                     .file = file,
                     .line = faults.lines.lineOf(QStringLiteral("format")),
                     .field = QStringLiteral("format")};
    Fields fields(lifted(*object, format.toInt()), {}, faults);
    fields.raw("format");
    Plan plan;
    Fields project(fields.object("project"), QStringLiteral("project"), faults);
    plan.project = readProject(project);
    readTable(fields, "zones", plan.zones, &readZone);
    readTable(fields, "gateways", plan.gateways, &readGateway);
    readTable(fields, "systems", plan.systems, &readSystem);
    readTable(fields, "devices", plan.devices, &readDevice);
    readTable(fields, "requirements", plan.requirements, &readCustomRequirement);
    readTable(fields, "restrictions", plan.restrictions, &readRestriction);
    readTable(fields, "waivers", plan.waivers, &readWaiver);
    readTable(fields, "approvals", plan.approvals, &readApproval);
    const QJsonObject layout = fields.object("layout");
    for (auto it = layout.begin(); it != layout.end(); ++it) {
        Fields placement(it.value().toObject(), QStringLiteral("layout.") + it.key(), faults);
        if (!it.value().isObject())
            placement.fault("", PlanTexts::tr("An object with x and y is expected here."));
        plan.layout.put(readPlacement(it.key(), placement));
    }
    const QJsonArray products = fields.raw("products").toArray();
    for (qsizetype i = 0; i < products.size(); ++i) {
        // Positions of faults inside a carried product are those of the plan file.
        FieldFaults inside{file, {}, {}};
        const Product product = readProduct(products.at(i).toObject(), inside);
        for (Error fault : std::as_const(inside.errors)) {
            fault.field = QStringLiteral("products[%1].").arg(i) + fault.field;
            fault.line = faults.lines.lineOf(fault.field);
            faults.errors.append(fault);
        }
        plan.products.put(product);
    }
    plan.extra = fields.unknown();
    if (faults.errors.isEmpty())
        carryProducts(plan, lookup, faults);
    if (!faults.errors.isEmpty())
        return faults.errors.first();
    return plan;
}

} // namespace portolan
