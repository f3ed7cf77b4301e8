// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A TitleBlock is what ISO 7200 wants to read on every sheet, as far as it is the same for all sheets of a
// document.
#pragma once
#include "model/sheets/sheet.h"

#include <QtCore/QDate>

namespace portolan {

struct TitleBlock
{
    QString legalOwner;
    QString projectName;
    QString projectNumber;
    QString status; ///< status and purpose of issue: `For review`
    QString creator;
    QString checker;
    QString approver;
    QString revision;
    QString technicalReference; ///< digests of the plan and of the products it carries
    QDate date;                 ///< of issue; the only date in a document
};

/// Legal owner is the client, the creator the author of the plan; checker and approver stay empty for a pen.
TitleBlock titleBlockOf(const Plan &plan, const Texts &texts, const QDate &date);

/// The identification number of a sheet: project number and kind, and the point where it is about one:
/// `P-1042-RULES-CORE-FW`.
QString identificationOf(const TitleBlock &block, const Sheet &sheet);

/// `Studio 4, core-fw`
QString documentTitleOf(const TitleBlock &block, const Sheet &sheet);

} // namespace portolan
