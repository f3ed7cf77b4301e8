// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspectorpanel.h"
#include "views/inspector/pages.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// A page is never wider than what is seen of it: a long word is cut, not the fields of all rows.
class PageScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        if (widget())
            widget()->setMaximumWidth(viewport()->width());
        QScrollArea::resizeEvent(event);
    }
};

} // namespace

Panel *makeInspector(Workspace &workspace, QWidget *parent)
{
    return new InspectorPanel(workspace, parent);
}

InspectorPanel::InspectorPanel(Workspace &workspace, QWidget *parent)
    : Panel(parent), m_workspace(workspace), m_scroll(new PageScroll(this))
{
    setAccessibleName(tr("Inspector"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &InspectorPanel::refill);
    connect(&workspace, &Workspace::selectionChanged, this, &InspectorPanel::refillSoon);
    connect(&workspace, &Workspace::derivedChanged, this, &InspectorPanel::refillSoon);
    connect(&workspace.document(), &PlanDocument::planChanged, this, &InspectorPanel::refillSoon);
    connect(&workspace.theme(), &Theme::changed, this, &InspectorPanel::refillSoon);
    refill();
}

void InspectorPanel::refillSoon()
{
    m_stale = true;
    m_soon.start();
}

void InspectorPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        refill();
}

void InspectorPanel::refill()
{
    m_soon.stop();
    const bool same = m_shown == m_workspace.selection();
    // Never take a field away while something is being typed into it; the page comes when that is done.
    QWidget *focused = QApplication::focusWidget();
    const bool mine = focused && m_scroll->widget() && m_scroll->widget()->isAncestorOf(focused);
    if (same && mine)
        if (const auto *edit = qobject_cast<QLineEdit *>(focused); edit && edit->isModified())
            return;
    if (same && mine && focused->property("invalid").toBool())
        return;
    QString key;
    for (QWidget *widget = mine && same ? focused : nullptr; widget && widget != m_scroll;
         widget = widget->parentWidget())
        if (!widget->objectName().isEmpty()) {
            key = widget->objectName();
            break;
        }
    const int scrolled = same ? m_scroll->verticalScrollBar()->value() : 0;
    m_shown = m_workspace.selection();
    m_stale = false;
    QWidget *old = m_scroll->takeWidget();
    QWidget *page = makePage();
    page->setMaximumWidth(m_scroll->viewport()->width());
    m_scroll->setWidget(page);
    page->show();
    if (old)
        old->deleteLater();
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (!key.isEmpty())
        if (auto *again = page->findChild<QWidget *>(key))
            again->setFocus(Qt::OtherFocusReason);
}

QWidget *InspectorPanel::makePage()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    Form form(m_workspace, page);
    const Selection &selection = m_workspace.selection();
    const auto derived = m_workspace.derived();
    if (selection.isEmpty()) {
        projectPage(form);
    } else if (selection.isOnly(Pick::Kind::Device)) {
        devicePage(form, selection.ids(Pick::Kind::Device));
    } else if (selection.isOnly(Pick::Kind::Zone)) {
        zonePage(form, selection.ids(Pick::Kind::Zone));
    } else if (selection.isOnly(Pick::Kind::Gateway)) {
        gatewayPage(form, selection.ids(Pick::Kind::Gateway));
    } else if (selection.isOnly(Pick::Kind::Flow)) {
        QList<int> flows;
        for (const Pick &pick : selection.picks)
            if (const int flow = flowOfKey(*derived, pick.id); flow >= 0 && !flows.contains(flow))
                flows.append(flow);
        flowPage(form, flows);
    } else if (selection.isOnly(Pick::Kind::Rule)) {
        rulePage(form, selection.picks.last());
    } else if (selection.isOnly(Pick::Kind::Finding)) {
        if (const Finding *finding = findingOf(*derived, selection.picks.last().id))
            findingPage(form, *finding);
        else
            form.text(tr("This finding is settled."), Token::Text3);
    } else if (selection.isOnly(Pick::Kind::Requirement)) {
        requirementPage(form, selection.picks.last().id);
    } else if (selection.isOnly(Pick::Kind::Multicast)) {
        multicastPage(form, selection.picks.last().id);
    } else if (selection.isOnly(Pick::Kind::Note)) {
        notePage(form, selection.picks.last().id);
    } else {
        mixedPage(form);
    }
    form.endStretch();
    return page;
}

void InspectorPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_workspace.theme().color(Token::Panel));
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refillSoon();
    Panel::changeEvent(event);
}

} // namespace portolan
