// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Workspace is what all views share: the plan, the catalog, the newest derivation, what is chosen, the filter,
// the theme.
#pragma once
#include "model/catalog/catalog.h"
#include "model/editing/plandocument.h"
#include "views/mainwindow/filter.h"
#include "views/mainwindow/selection.h"

#include <QtCore/QObject>
#include <memory>

namespace portolan {

class CatalogIndex;
class Comparing;
class Deriver;
class Digest;
struct Derivation;
struct DeriveOrder;
class Theme;
class Tracing;

/// What a view asks the window to do; `id` and `point` say with what.
enum class Ask {
    Export,      ///< id: the point, or empty for all
    ExportSheet, ///< id: the sheet; point: the point, or empty
    Trace,       ///< id: flowKey() or device id to begin with, or empty; point: device id of the far end, or empty
    Waive,       ///< id: FlowRow id
    Approve,     ///< id: finding id
    Import,      ///< id: importer, or empty; point: a file that was dropped, or empty
    IssuePack,
    SearchRegistry, ///< id: the words
    ShowView,       ///< id: a VIEW of --show: flows, rules, devices, ..., inspector
};

class Workspace : public QObject
{
    Q_OBJECT
public:
    /// Everything given must live longer. `catalog` is replaced through setCatalog().
    Workspace(PlanDocument &document, Theme &theme, std::shared_ptr<const Catalog> catalog, CatalogIndex *index,
              QObject *parent = nullptr);
    ~Workspace() override;

    PlanDocument &document() { return m_document; }
    const Plan &plan() const { return m_document.plan(); }
    Theme &theme() { return m_theme; }
    const Theme &theme() const { return m_theme; }
    const Catalog &catalog() const { return *m_catalog; }
    std::shared_ptr<const Catalog> sharedCatalog() const { return m_catalog; }
    /// nullptr while it is built, or when it cannot be; then search the Catalog itself.
    CatalogIndex *index() const { return m_index; }
    void setCatalog(std::shared_ptr<const Catalog> catalog, CatalogIndex *index);

    /// The newest result; never null (that of an empty plan at first). It may be older than plan(), see
    /// isDeriving(), but its own `plan` always fits its indexes. An edit of the layout alone does not derive anew:
    /// only `derived()->plan.layout` follows.
    std::shared_ptr<const DerivedPlan> derived() const { return m_derived; }
    /// What is counted in derived(); never null.
    std::shared_ptr<const Digest> digest() const { return m_digest; }
    bool isDeriving() const;
    /// Gives up the running derivation; the older result stays until the next edit.
    void cancelDeriving();
    /// The language that findings are written in: that of the window.
    void setLanguage(const QString &language);
    const Texts &texts() const { return m_texts; }

    const Selection &selection() const { return m_selection; }
    /// What the selection lights in derived().
    const Lit &lit() const;
    void select(const Selection &selection);
    void clearSelection() { select({}); }
    /// Chooses it, and asks every view to bring it into sight (the canvas pans and pulses, tables scroll).
    void reveal(const Pick &pick);

    /// The question about a packet that is answered just now, if there is one.
    Tracing &tracing() { return *m_tracing; }
    const Tracing &tracing() const { return *m_tracing; }
    /// The other plan that this one is set against, if there is one.
    Comparing &comparing() { return *m_comparing; }
    const Comparing &comparing() const { return *m_comparing; }

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    /// What passes the filter in derived().
    const Filtered &filtered() const;

    /// Hands an edit to the document; false, and refused() tells why, when it does not fit.
    bool push(const PlanEdit &edit);
    /// Shows one sentence in the status bar for some seconds.
    void say(const QString &sentence) { Q_EMIT said(sentence); }
    void ask(portolan::Ask what, const QString &id = {}, const QString &point = {})
    {
        Q_EMIT asked(what, id, point);
    }

Q_SIGNALS:
    void derivedChanged();               ///< derived() is another one; lit() and filtered() follow
    void derivingChanged(bool deriving); ///< after 200 ms of deriving true, at its end false
    void derivingProgress(int done, int total);
    /// The derivation did not come to its end, the older result stays: memory does not suffice.
    void derivingFailed(const portolan::Error &error);
    void selectionChanged();
    void revealed(const portolan::Pick &pick);
    void filterChanged();
    void catalogChanged();
    void refused(const portolan::Error &error);
    void said(const QString &sentence);
    void asked(portolan::Ask what, const QString &id, const QString &point);

private:
    void planChanged(const PlanEdit &edit);
    void take(const Derivation &derivation);
    DeriveOrder order() const;

    PlanDocument &m_document;
    Theme &m_theme;
    std::shared_ptr<const Catalog> m_catalog;
    CatalogIndex *m_index;
    std::shared_ptr<const DerivedPlan> m_derived;
    std::shared_ptr<const Digest> m_digest;
    std::unique_ptr<Deriver> m_deriver;
    Texts m_texts;
    Selection m_selection;
    mutable std::unique_ptr<Lit> m_lit;
    Filter m_filter;
    mutable std::unique_ptr<Filtered> m_filtered;
    std::unique_ptr<Tracing> m_tracing;
    std::unique_ptr<Comparing> m_comparing;
};

} // namespace portolan

Q_DECLARE_METATYPE(portolan::Ask)
