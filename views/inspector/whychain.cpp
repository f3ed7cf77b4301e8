// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Why is this rule here?": from the flows back to the line of the document, with everything that is unclear about
// it.
#include "views/inspector/pages.h"

using namespace Qt::StringLiterals;

namespace portolan {

QString endWords(const DerivedPlan &derived, const FlowEnd &end, int most)
{
    if (end.kind != FlowEnd::Kind::Devices || end.devices.isEmpty())
        return end.label.isEmpty() ? addressWords(end.addresses, derived.flows.symbols).join(u", "_s) : end.label;
    QStringList names;
    for (const int device : end.devices.mid(0, most)) {
        const Device &one = derived.plan.devices.at(device);
        names.append(one.count > 1 ? u"%1 ×%2"_s.arg(one.label()).arg(one.count) : one.label());
    }
    if (end.devices.size() > most)
        names.append(PageTexts::tr("%n more", nullptr, int(end.devices.size()) - most));
    return names.join(u", "_s);
}

QString endsWords(const DerivedPlan &derived, const QList<int> &flows, bool from)
{
    QStringList words;
    QList<int> devices;
    for (const int flow : flows) {
        const Flow &one = derived.flows.flows.at(flow);
        const FlowEnd &end = from ? derived.flows.fromOf(one) : derived.flows.toOf(one);
        if (end.kind == FlowEnd::Kind::Devices)
            devices.append(end.devices);
        else if (const QString text = endWords(derived, end); !words.contains(text))
            words.append(text);
    }
    std::sort(devices.begin(), devices.end());
    devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
    if (!devices.isEmpty()) {
        FlowEnd all;
        all.kind = FlowEnd::Kind::Devices;
        all.devices = devices;
        words.prepend(endWords(derived, all));
    }
    if (words.size() > 4)
        words = words.mid(0, 4) << PageTexts::tr("%n more", nullptr, int(words.size()) - 4);
    return words.join(u", "_s);
}

namespace {

/// The needs of these flows, each once, in order.
QList<int> needsOf(const DerivedPlan &derived, const QList<int> &flows)
{
    QList<int> needs;
    for (const int flow : flows)
        if (const int need = derived.flows.flows.at(flow).need; !needs.contains(need))
            needs.append(need);
    return needs;
}

/// One requirement step for several needs of the same requirement.
struct Known
{
    const Need *need = nullptr;
    const Product *product = nullptr;
    const Requirement *requirement = nullptr;
};

QList<Known> requirementsOf(const DerivedPlan &derived, const QList<int> &flows)
{
    QList<Known> result;
    for (const int index : needsOf(derived, flows)) {
        const Need &need = derived.flows.needs.at(index);
        if (std::any_of(result.begin(), result.end(),
                        [&](const Known &known) { return known.need->key() == need.key(); }))
            continue;
        Known known;
        known.need = &need;
        known.product = derived.plan.products.find(need.product);
        known.requirement = known.product ? known.product->requirement(need.requirement) : nullptr;
        result.append(known);
    }
    return result;
}

QString linesWord(const Source &source)
{
    return source.lastLine > source.line ? PageTexts::tr("lines %1–%2").arg(source.line).arg(source.lastLine)
                                         : PageTexts::tr("line %1").arg(source.line);
}

QString titleOf(const Product *product, const QString &file)
{
    for (const Document &document : product ? product->documents : QList<Document>())
        if (document.file == file)
            return document.title;
    return file;
}

ChainStep flowsStep(Form &form, const DerivedPlan &derived, const QList<int> &flows)
{
    qint64 rows = 0;
    QSet<int> devices;
    for (const int flow : flows) {
        rows += rowCount(derived.flows, derived.plan, flow);
        const Flow &one = derived.flows.flows.at(flow);
        for (const FlowEnd &end : {derived.flows.fromOf(one), derived.flows.toOf(one)})
            for (const int device : end.devices)
                devices.insert(device);
    }
    int members = 0;
    for (const int device : std::as_const(devices))
        members += derived.plan.devices.at(device).count;
    Workspace &workspace = form.workspace();
    const Selection chosen = Selection::flows(derived, flows);
    return {u"flow"_s,
            PageTexts::tr("%1, %2").arg(PageTexts::tr("%n flow(s)", nullptr, int(rows)),
                                        PageTexts::tr("%n device(s)", nullptr, members)),
            PageTexts::tr("%1 → %2").arg(endsWords(derived, flows, true), endsWords(derived, flows, false)),
            [&workspace, chosen] {
                workspace.select(chosen);
                workspace.ask(Ask::ShowView, u"flows"_s);
            }};
}

QString rolesWords(Form &form, const Known &known, const QStringList &roles)
{
    QStringList names;
    for (const QString &role : roles) {
        const Role *found = role.contains(u'/') ? form.plan().role(role) : known.product->role(role);
        names.append(found ? form.in(found->name) : role);
    }
    return names.join(u", "_s);
}

ChainStep requirementStep(Form &form, const Known &known)
{
    Workspace &workspace = form.workspace();
    const QString key = known.need->key();
    const QString name = form.in(known.need->purpose.isEmpty() ? known.need->serviceName : known.need->purpose);
    QString detail;
    if (known.requirement) {
        QString to = rolesWords(form, known, known.requirement->to);
        QStringList external;
        for (const ExternalName &one : known.requirement->external)
            external.append(one.name);
        if (!external.isEmpty())
            to += (to.isEmpty() ? QString() : u", "_s) + external.join(u", "_s);
        detail = to.isEmpty() ? rolesWords(form, known, known.requirement->from)
                              : PageTexts::tr("%1 → %2").arg(rolesWords(form, known, known.requirement->from), to);
    } else {
        detail = PageTexts::tr("drawn in this plan");
    }
    return {u"requirement"_s, PageTexts::tr("Requirement: %1").arg(name.isEmpty() ? key : name), detail,
            [&workspace, key] { workspace.select(Selection::requirement(key)); }};
}

ChainStep productStep(Form &form, const DerivedPlan &derived, const QList<int> &flows, const Product &product)
{
    QStringList systems;
    for (const int flow : flows)
        for (const int device : derived.flows.fromOf(derived.flows.flows.at(flow)).devices) {
            const System *system = derived.plan.systems.find(derived.plan.devices.at(device).system);
            const QString name = system ? system->label() : QString();
            if (!name.isEmpty() && !systems.contains(name))
                systems.append(name);
        }
    QString detail = product.vendor;
    if (!systems.isEmpty())
        detail = PageTexts::tr("system “%1”").arg(systems.mid(0, 3).join(u"”, “"_s));
    Q_UNUSED(form)
    return {u"product"_s, product.name, detail, {}};
}

/// Documents with all their lines; then what is assumed, and the notes of the product that concern it.
void documentSteps(Form &form, const QList<Known> &known, QList<ChainStep> &steps)
{
    QStringList reasons;
    QList<std::pair<const Product *, QString>> documents;
    QMap<std::pair<QString, QString>, QStringList> lines;
    for (const Known &one : known) {
        if (one.need->source.document.isEmpty())
            continue;
        const std::pair<const Product *, QString> document(one.product, one.need->source.document);
        if (!documents.contains(document))
            documents.append(document);
        QStringList &places = lines[{one.product ? one.product->id : QString(), one.need->source.document}];
        if (const QString place = linesWord(one.need->source); !places.contains(place))
            places.append(place);
        if (one.need->confidence == Confidence::Assumed)
            if (const QString reason = form.in(one.need->reason); !reasons.contains(reason))
                reasons.append(reason);
    }
    for (const auto &[product, file] : documents) {
        const QStringList places = lines.value({product ? product->id : QString(), file});
        QString where = places.mid(0, 6).join(u", "_s);
        if (places.size() > 6)
            where = PageTexts::tr("%1 and %n more", nullptr, int(places.size()) - 6).arg(where);
        steps.append({u"document"_s, titleOf(product, file), where, {}});
    }
    for (const QString &reason : reasons)
        steps.append({u"help"_s, PageTexts::tr("Assumed"), reason, {}});
    QStringList seen;
    for (const Known &one : known)
        for (const Note &note : one.product ? one.product->notes : QList<Note>())
            if (note.requirements.contains(one.need->requirement) && !seen.contains(note.id)) {
                seen.append(note.id);
                steps.append(
                    {u"note"_s, PageTexts::tr("Note %1 on the source").arg(note.id), form.in(note.text), {}});
            }
}

} // namespace

void whyChain(Form &form, const QList<int> &flows)
{
    const auto derived = form.workspace().derived();
    if (flows.isEmpty())
        return;
    const QList<Known> known = requirementsOf(*derived, flows);
    QList<ChainStep> steps{flowsStep(form, *derived, flows)};
    const int most = known.size() > 4 ? 3 : 4;
    for (const Known &one : known.mid(0, most))
        steps.append(requirementStep(form, one));
    if (known.size() > most)
        steps.append(
            {u"more"_s, PageTexts::tr("%n more requirement(s)", nullptr, int(known.size()) - most), {}, {}});
    QStringList products;
    for (const Known &one : known)
        if (one.product && !products.contains(one.product->id)) {
            products.append(one.product->id);
            steps.append(productStep(form, *derived, flows, *one.product));
        }
    documentSteps(form, known, steps);
    form.widget(new ChainWidget(form.theme(), steps, form.page()));
}

void flowButtons(Form &form, const QList<int> &flows)
{
    Workspace &workspace = form.workspace();
    const auto derived = workspace.derived();
    QString row;
    QString key;
    if (!flows.isEmpty()) {
        key = flowKey(*derived, flows.first());
        forEachRow(derived->flows, derived->plan, flows.first(), [&](const FlowRow &one) {
            row = one.id;
            return false;
        });
        for (const Pick &pick : workspace.selection().picks)
            if (pick.kind == Pick::Kind::Flow && !pick.row.isEmpty())
                row = pick.row;
    }
    const Selection chosen = Selection::flows(*derived, flows);
    form.buttons({{PageTexts::tr("Show flows"),
                   [&workspace, chosen] {
                       if (!chosen.isEmpty())
                           workspace.select(chosen);
                       workspace.ask(Ask::ShowView, u"flows"_s);
                   }},
                  {PageTexts::tr("Trace…"), [&workspace, key] { workspace.ask(Ask::Trace, key); }},
                  {PageTexts::tr("Waive…"), [&workspace, row] { workspace.ask(Ask::Waive, row); }}});
}

} // namespace portolan
