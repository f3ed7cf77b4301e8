// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/htmlsheet.h"

#include "model/base/clean.h"
#include "model/sheets/shelfsheet.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style = R"(
body { margin: 24px; font: 14px/1.4 Inter, system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1a1f26; background: #ffffff; font-variant-numeric: tabular-nums; }
h1 { font-size: 22px; font-weight: 600; margin: 0; }
header { display: flex; flex-wrap: wrap; gap: 8px 32px; justify-content: space-between; margin: 0 0 16px; }
header p { margin: 4px 0 0; color: #47505d; }
dl { display: flex; flex-wrap: wrap; gap: 8px 24px; margin: 0; }
dl div { max-width: 320px; }
dt { font-size: 12px; color: #5c6673; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; font-size: 13px; padding: 6px 8px; border-bottom: 1.5px solid #1a1f26; vertical-align: bottom; }
td { padding: 5px 8px; border-bottom: 1px solid #dadfe5; vertical-align: top; overflow-wrap: anywhere; }
td.right, th.right { text-align: right; }
td.center, th.center { text-align: center; }
tr.group th { border-bottom-width: 1px; padding-top: 14px; }
tr.group span, small { font-weight: 400; color: #47505d; }
small { display: block; font-size: 12px; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.chip { display: inline-block; min-width: 34px; padding: 0 3px; border: 1px solid #47505d; border-radius: 3px; font-size: 12px; font-weight: 600; text-align: center; }
.chip + .chip { margin-left: 4px; }
.tick { display: inline-block; width: 12px; height: 12px; border: 1px solid #1a1f26; }
.notes { margin: 16px 0 0; font-size: 12.5px; color: #47505d; }
.notes p { margin: 0 0 4px; }
.notes b { color: #1a1f26; }
.block { margin: 24px 0 0; padding: 12px 0 0; border-top: 1.5px solid #1a1f26; }
article + article { margin-top: 48px; break-before: page; }
@media print { body { margin: 0; font-size: 9pt; } h1 { font-size: 15pt; } @page { size: A4 landscape; margin: 12mm; } }
)";

QString inHtml(const QString &text)
{
    return oneLine(text).toHtmlEscaped();
}

QString classOf(SheetColumn::Kind kind)
{
    switch (kind) {
    case SheetColumn::Kind::Ports:
    case SheetColumn::Kind::Number:
        return u" class=\"right\""_s;
    case SheetColumn::Kind::Tick:
        return u" class=\"center\""_s;
    default:
        return {};
    }
}

QString cellHtml(const SheetColumn &column, const QString &cell, bool strong)
{
    if (column.kind == SheetColumn::Kind::Tick)
        return u"<span class=\"tick\"></span>"_s;
    if (column.kind == SheetColumn::Kind::Protocol) {
        QString chips;
        for (const QString &word : cell.split(u", "_s, Qt::SkipEmptyParts))
            chips += u"<span class=\"chip\">"_s + inHtml(word) + u"</span>"_s;
        return chips;
    }
    QString first = cell.section(u'\n', 0, 0);
    const QString second = cell.section(u'\n', 1);
    if (column.kind == SheetColumn::Kind::Ports)
        first = paperPorts(first);
    QString html = strong ? u"<b>"_s + inHtml(first) + u"</b>"_s : inHtml(first);
    if (!second.isEmpty())
        html += u"<small>"_s + inHtml(second) + u"</small>"_s;
    return html;
}

QString pairsHtml(const QList<std::pair<QString, QString>> &pairs)
{
    QString html = u"<dl>"_s;
    for (const auto &[label, value] : pairs)
        html += u"<div><dt>"_s + inHtml(label) + u"</dt><dd>"_s + inHtml(value) + u"</dd></div>"_s;
    return html + u"</dl>"_s;
}

QString tableHtml(const Sheet &sheet, const Progress &progress)
{
    const QList<int> columns = paperColumns(sheet);
    QString html = u"<table>\n<thead><tr>"_s;
    for (int column : columns)
        html += u"<th scope=\"col\""_s + classOf(sheet.columns.at(column).kind) + u'>' +
                inHtml(sheet.columns.at(column).title) + u"</th>"_s;
    html += u"</tr></thead>\n<tbody>\n"_s;
    QString group;
    for (const SheetRow &row : sheet.rows) {
        if (progress.isCancelled())
            break;
        if (row.group != group) {
            group = row.group;
            html += u"<tr class=\"group\"><th colspan=\"%1\">"_s.arg(columns.size()) + inHtml(group) +
                    u"&#160; <span>"_s + inHtml(row.groupDetail) + u"</span></th></tr>\n"_s;
        }
        html += u"<tr>"_s;
        for (int column : columns)
            html += u"<td"_s + classOf(sheet.columns.at(column).kind) + u'>' +
                    cellHtml(sheet.columns.at(column), row.cells.value(column), row.strong.contains(column)) +
                    u"</td>"_s;
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

QString articleHtml(const Sheet &sheet, const TitleBlock &block, const Texts &texts, const Progress &progress)
{
    QString html = u"<article>\n<header><div><h1>"_s + inHtml(sheet.title) + u"</h1><p>"_s +
                   inHtml(sheet.sentence) + u"</p></div>"_s + pairsHtml(sheet.facts) + u"</header>\n"_s +
                   tableHtml(sheet, progress);
    html += u"<div class=\"notes\">"_s;
    for (const auto &[word, text] : sheet.notes)
        html += u"<p><b>"_s + inHtml(word) + u"</b> "_s + inHtml(text) + u"</p>\n"_s;
    html += u"</div>\n<div class=\"block\">"_s +
            pairsHtml({{texts.translate("TitleBlock", "Title"), documentTitleOf(block, sheet)},
                       {texts.translate("TitleBlock", "Legal owner"), block.legalOwner},
                       {texts.translate("TitleBlock", "Project no."), block.projectNumber},
                       {texts.translate("TitleBlock", "Identification no."), identificationOf(block, sheet)},
                       {texts.translate("TitleBlock", "Status, purpose of issue"), block.status},
                       {texts.translate("TitleBlock", "Creator"), block.creator},
                       {texts.translate("TitleBlock", "Date of issue"), block.date.toString(Qt::ISODate)},
                       {texts.translate("TitleBlock", "Revision"), block.revision},
                       {texts.translate("TitleBlock", "Technical reference"), block.technicalReference}});
    return html + u"</div>\n</article>\n"_s;
}

} // namespace

QByteArray htmlSheets(const QList<Sheet> &sheets, const TitleBlock &block, const Texts &texts,
                      const Progress &progress)
{
    QString title = block.projectName;
    if (sheets.size() == 1)
        title = documentTitleOf(block, sheets.first());
    QByteArray html =
        (u"<!DOCTYPE html>\n<html lang=\""_s + inHtml(texts.language()) +
         u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"_s +
         u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"_s +
         u"<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>"_s + inHtml(title) +
         u"</title>\n<style>"_s + QString::fromLatin1(style) + u"</style>\n</head>\n<body>\n"_s)
            .toUtf8();
    for (qsizetype i = 0; i < sheets.size() && !progress.isCancelled(); ++i) {
        progress.step(int(i), int(sheets.size()));
        html += articleHtml(sheets.at(i), block, texts, progress).toUtf8();
    }
    return html + "</body>\n</html>\n";
}

} // namespace portolan
