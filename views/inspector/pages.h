// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the inspector, one for each kind of thing that can be chosen. Several of one kind share a page.
#pragma once
#include "views/inspector/form.h"
#include "views/inspector/formwidgets.h"

#include <QtCore/QCoreApplication>

namespace portolan {

/// The texts of all pages.
struct PageTexts
{
    Q_DECLARE_TR_FUNCTIONS(PageTexts)
};

void projectPage(Form &form);
void devicePage(Form &form, const QStringList &devices);
void optionRows(Form &form, const QStringList &devices);
void systemOptionRows(Form &form, const QString &system);
void interfaceRows(Form &form, const QStringList &devices);
void zonePage(Form &form, const QStringList &zones);
void gatewayPage(Form &form, const QStringList &gateways);
void natRows(Form &form, const Gateway &gateway);
void boxRows(Form &form, const Gateway &gateway);
/// The path restrictions of one gateway, or of all when it is empty.
void restrictionRows(Form &form, const QString &gateway);
void requirementPage(Form &form, const QString &key);
void flowPage(Form &form, const QList<int> &flows);
/// The addresses of a flow's first row before and after each hop.
void pathRows(Form &form, int flow);
void rulePage(Form &form, const Pick &pick);
void findingPage(Form &form, const Finding &finding);
void multicastPage(Form &form, const QString &group);
void notePage(Form &form, const QString &note);
/// Things of several kinds: how many of each.
void mixedPage(Form &form);

/// "Why is this rule here?": flows, requirements, products, documents and lines, and what the sources leave
/// unclear.
void whyChain(Form &form, const QList<int> &flows);
/// Show flows, Trace…, Waive….
void flowButtons(Form &form, const QList<int> &flows);

/// `flame-01, flame-02, burn ×20`: the members of an end, at most `most` by name.
QString endWords(const DerivedPlan &derived, const FlowEnd &end, int most = 4);
QString endsWords(const DerivedPlan &derived, const QList<int> &flows, bool from);
QString roleName(const Form &form, const QString &productAndRole);
/// What many entities have in common in a field, as text; `placeholder` receives `3 values` when they differ.
QString commonText(const Form &form, const QString &table, const QStringList &ids, const QString &path,
                   QString *placeholder);

} // namespace portolan
