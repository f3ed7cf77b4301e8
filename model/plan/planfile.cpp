// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/planfile.h"

#include "model/plan/entityjson.h"
#include "model/plan/fieldwriter.h"
#include "model/plan/step.h"

namespace portolan {

namespace {

/// Puts what was read into a table, sorted at once: one by one the rest would move every time.
template <class T>
void putAll(Table<T> &table, QList<T> entities)
{
    std::stable_sort(entities.begin(), entities.end(), [](const T &a, const T &b) { return a.id < b.id; });
    for (T &entity : entities)
        table.put(std::move(entity));
}

template <class T, class Read>
void readTable(Fields &fields, const char *key, Table<T> &table, Read read, const char *idKey = "id")
{
    QSet<QString> seen;
    QList<T> entities;
    fields.objects(key, [&](Fields &each) {
        entities.append(read(each));
        refuseTwice(each, entities.last().id, seen, idKey);
    });
    putAll(table, std::move(entities));
}

/// Where a product was first asked for.
struct Wish
{
    QString product;
    QString device;
    QString field;
};

/// Carries the products that roles name, and those that their requirements name.
void carryProducts(Plan &plan, const QList<Wish> &wishes, const ProductLookup &lookup, FieldFaults &faults)
{
    QStringList wanted;
    for (const Wish &wish : wishes) {
        if (plan.products.contains(wish.product))
            continue;
        if (!lookup || !lookup(wish.product))
            faults.add(
                {.what = PlanTexts::tr(
                             "The product \"%1\" of the device \"%2\" is neither in the plan nor in the catalog.")
                             .arg(wish.product, wish.device),
                 .remedy = PlanTexts::tr("Put its product file into your product folder, or correct the role."),
                 .file = faults.file,
                 .line = faults.lines.lineOf(wish.field),
                 .field = wish.field});
        wanted.append(wish.product);
    }
    carryNeeded(plan, wanted, lookup);
}

void readLayout(Fields &fields, Plan &plan, FieldFaults &faults)
{
    QList<Placement> placements;
    fields.members("layout", [&](const QString &id, const QJsonValue &value) {
        if (!value.isObject()) {
            fields.faultOf("layout", id, PlanTexts::tr("An object with x and y is expected here."));
            return;
        }
        Fields inner(value.toObject(), QStringLiteral("layout.") + id, faults);
        placements.append(readPlacement(id, inner));
    });
    putAll(plan.layout, std::move(placements));
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
    QSet<QString> seen;
    for (const Requirement &requirement : product.requirements)
        for (const QStringList &roles : {requirement.from, requirement.to})
            for (const QString &role : roles)
                if (const QString id = role.section(u'/', 0, 0); role.contains(u'/') && !seen.contains(id)) {
                    seen.insert(id);
                    ids.append(id);
                }
    return ids;
}

Result<Plan> readPlan(const QByteArray &json, const QString &file, const ProductLookup &lookup)
{
    auto object = readJsonObject(json, file);
    if (!object)
        return object.error();
    FieldFaults faults{.file = file, .lines = JsonLines(json)};
    const QJsonValue format = object->value(QStringLiteral("format"));
    if (!format.isDouble() || format.toDouble() < 1)
        return Error{.what = PlanTexts::tr("This is not a Portolan plan: it has no format number."),
                     .remedy = PlanTexts::tr("Choose a .portolan file."),
                     .file = file,
                     .line = std::max(1, faults.lines.lineOf(QStringLiteral("format"))),
                     .field = QStringLiteral("format")};
    if (format.toDouble() > planFormat || format.toDouble() != format.toInt())
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
    QList<Wish> wishes;
    QSet<QString> wished;
    readTable(fields, "devices", plan.devices, [&](Fields &each) {
        const Device device = readDevice(each);
        for (qsizetype i = 0; i < device.roles.size(); ++i)
            if (const QString product = device.roles.at(i).section(u'/', 0, 0); !wished.contains(product)) {
                wished.insert(product);
                if (!product.isEmpty())
                    wishes.append({product, device.id, each.path() + QStringLiteral(".roles[%1]").arg(i)});
            }
        return device;
    });
    readTable(fields, "requirements", plan.requirements, &readCustomRequirement);
    readTable(fields, "restrictions", plan.restrictions, &readRestriction);
    readTable(fields, "waivers", plan.waivers, &readWaiver, "flow");
    readTable(fields, "approvals", plan.approvals, &readApproval, "finding");
    readLayout(fields, plan, faults);
    readTable(fields, "products", plan.products,
              [&](Fields &each) { return readProduct(each.all(), faults, each.path()); });
    plan.extra = fields.unknown();
    // A product that does not read is not one that is missing.
    if (std::none_of(faults.errors.begin(), faults.errors.end(),
                     [](const Error &each) { return each.field.startsWith(QStringLiteral("products")); }))
        carryProducts(plan, wishes, lookup, faults);
    if (faults.any())
        return faults.error();
    return plan;
}

} // namespace portolan
