// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/titleblock.h"

#include "model/base/clean.h"
#include "model/base/safefile.h"
#include "model/plan/planfile.h"

#include <QtCore/QJsonDocument>

namespace portolan {

using namespace Qt::StringLiterals;

TitleBlock titleBlockOf(const Plan &plan, const Texts &texts, const QDate &date)
{
    QByteArray products;
    for (const Product &product : plan.products)
        products += QJsonDocument(product.json).toJson(QJsonDocument::Compact) + '\n';
    TitleBlock block;
    block.legalOwner = oneLine(plan.project.client);
    block.projectName = oneLine(plan.project.name);
    block.projectNumber = oneLine(plan.project.number);
    block.status = texts.translate("TitleBlock", "For review: change request to network team");
    block.creator = oneLine(plan.project.author);
    block.revision = oneLine(plan.project.revision);
    block.technicalReference = texts.translate("TitleBlock", "Plan %1, products %2")
                                   .arg(digest(writePlan(plan)).left(8), digest(products).left(8));
    block.date = date;
    return block;
}

QString identificationOf(const TitleBlock &block, const Sheet &sheet)
{
    const QString kind = sheet.subject.isEmpty() ? sheet.id : sheet.id + u'-' + sheet.subject;
    return (block.projectNumber.isEmpty() ? kind : block.projectNumber + u'-' + kind).toUpper();
}

QString documentTitleOf(const TitleBlock &block, const Sheet &sheet)
{
    const QString subject = sheet.subject.isEmpty() ? sheet.documentType : sheet.subject;
    return block.projectName.isEmpty() ? subject : block.projectName + u", "_s + subject;
}

} // namespace portolan
