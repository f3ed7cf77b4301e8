// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/workspace.h"

#include "views/mainwindow/comparing.h"
#include "views/mainwindow/deriver.h"
#include "views/mainwindow/discard.h"
#include "views/mainwindow/tracing.h"

namespace portolan {

Workspace::Workspace(PlanDocument &document, Theme &theme, std::shared_ptr<const Catalog> catalog,
                     CatalogIndex *index, QObject *parent)
    : QObject(parent), m_document(document), m_theme(theme), m_catalog(std::move(catalog)), m_index(index),
      m_derived(std::make_shared<DerivedPlan>()), m_digest(std::make_shared<Digest>(m_derived, Texts())),
      m_deriver(std::make_unique<Deriver>())
{
    m_tracing = std::make_unique<Tracing>(*this);
    m_comparing = std::make_unique<Comparing>(*this);
    connect(&document, &PlanDocument::planChanged, this, &Workspace::planChanged);
    connect(m_deriver.get(), &Deriver::finished, this, &Workspace::take);
    connect(m_deriver.get(), &Deriver::slow, this, &Workspace::derivingChanged);
    connect(m_deriver.get(), &Deriver::failed, this, &Workspace::derivingFailed);
    connect(m_deriver.get(), &Deriver::progressed, this, &Workspace::derivingProgress);
    m_deriver->derive(order(), true);
}

Workspace::~Workspace() = default;

void Workspace::setCatalog(std::shared_ptr<const Catalog> catalog, CatalogIndex *index)
{
    m_catalog = std::move(catalog);
    m_index = index;
    Q_EMIT catalogChanged();
}

bool Workspace::isDeriving() const
{
    return m_deriver->isBusy();
}

void Workspace::cancelDeriving()
{
    m_deriver->cancel();
}

void Workspace::setLanguage(const QString &language)
{
    m_texts = Texts(language);
    m_deriver->derive(order(), true);
}

void Workspace::planChanged(const PlanEdit &edit)
{
    const bool another = edit.isEmpty();
    const bool layoutOnly =
        !another && std::all_of(edit.changes.begin(), edit.changes.end(),
                                [](const PlanChange &change) { return change.table == QStringLiteral("layout"); });
    if (layoutOnly && !m_deriver->isBusy()) {
        auto follower = std::make_shared<DerivedPlan>(*m_derived);
        follower->plan.layout = plan().layout;
        m_derived = discardedAtLast<DerivedPlan>(std::move(follower));
        return;
    }
    if (another) {
        m_tracing->end();
        m_comparing->end();
        m_selection = {};
        m_lit.reset();
        Q_EMIT selectionChanged();
        if (!m_filter.isEmpty())
            setFilter({});
    }
    m_deriver->derive(order(), another);
}

DeriveOrder Workspace::order() const
{
    return {plan(), m_texts, m_selection, m_filter};
}

void Workspace::take(const Derivation &derivation)
{
    m_derived = derivation.derived;
    m_digest = derivation.digest;
    m_lit.reset();
    m_filtered.reset();
    // What was chosen or filtered since the order is worked out here.
    if (m_filter == derivation.filter)
        m_filtered = std::make_unique<Filtered>(derivation.filtered);
    const bool same = m_selection == derivation.asked;
    const Selection kept = same ? derivation.kept : stillThere(m_selection, *m_derived);
    if (same)
        m_lit = std::make_unique<Lit>(derivation.lit);
    const bool changed = kept != m_selection;
    m_selection = kept;
    Q_EMIT derivedChanged();
    if (changed)
        Q_EMIT selectionChanged();
}

const Lit &Workspace::lit() const
{
    if (!m_lit)
        m_lit = std::make_unique<Lit>(litBy(m_selection, *m_derived));
    return *m_lit;
}

const Filtered &Workspace::filtered() const
{
    if (!m_filtered)
        m_filtered = std::make_unique<Filtered>(portolan::filtered(*m_derived, m_filter));
    return *m_filtered;
}

void Workspace::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_lit.reset();
    Q_EMIT selectionChanged();
}

void Workspace::reveal(const Pick &pick)
{
    select({{pick}});
    Q_EMIT revealed(pick);
}

void Workspace::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_filtered.reset();
    Q_EMIT filterChanged();
}

bool Workspace::push(const PlanEdit &edit)
{
    const Done done = m_document.push(edit);
    if (!done)
        Q_EMIT refused(done.error());
    return done.ok();
}

} // namespace portolan
