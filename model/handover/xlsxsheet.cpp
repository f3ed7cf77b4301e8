// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/xlsxsheet.h"

#include "model/base/clean.h"
#include "model/base/safefile.h"
#include "model/handover/xlsxcheck.h"
#include "model/sheets/shelfsheet.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QStorageInfo>
#include <QtCore/QTemporaryDir>
#include <memory>
#include <xlsxwriter.h>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

struct XlsxTexts
{
    Q_DECLARE_TR_FUNCTIONS(XlsxTexts)
};

constexpr int mostCellCharacters = 32767;
constexpr qsizetype mostRows = 1048575;

Error xlsxError(const QString &reason)
{
    return {.what = XlsxTexts::tr("The workbook cannot be written: %1.").arg(reason),
            .remedy = XlsxTexts::tr("Check that the folder for temporary files has room.")};
}

/// At most 31 characters, none of []:*?/\, no apostrophe at the ends, unlike every other without regard to case.
QString worksheetName(const Sheet &sheet, QSet<QString> &taken)
{
    QString wish = sheet.subject.isEmpty() ? sheet.documentType : sheet.documentType + u' ' + sheet.subject;
    wish = oneLine(wish);
    for (QChar &c : wish)
        if (u"[]:*?/\\'"_s.contains(c))
            c = u'-';
    wish = wish.trimmed();
    if (wish.isEmpty())
        wish = u"Sheet"_s;
    QString name = wish.left(31);
    for (int n = 2; taken.contains(name.toLower()); ++n) {
        const QString suffix = u" "_s + QString::number(n);
        name = wish.left(31 - suffix.size()) + suffix;
    }
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    taken.insert(name.toLower());
    return name;
}

QByteArray cellBytes(const QString &text)
{
    if (text.size() <= mostCellCharacters)
        return text.toUtf8();
    QString cell = text.left(mostCellCharacters - 1);
    if (cell.back().isHighSurrogate())
        cell.chop(1);
    return (cell + u'…').toUtf8(); // the CSV has it all
}

/// Wide enough for most cells, never wider than a reader can follow.
QList<int> widthsOf(const Sheet &sheet, const QStringList &titles)
{
    QList<int> widths;
    for (const QString &title : titles)
        widths.append(int(title.size()) + 4);
    for (const SheetRow &row : sheet.rows.mid(0, 500)) {
        const QStringList cells = dataCells(sheet, row);
        for (qsizetype i = 0; i < cells.size() && i < widths.size(); ++i)
            widths[i] = std::clamp(int(cells.at(i).size()) + 2, widths.at(i), 60);
    }
    return widths;
}

/// An upper bound of what the library writes into its temporary files, in bytes: it complains of a full disk on
/// standard error, or not at all.
qint64 roomFor(const QList<Sheet> &sheets)
{
    constexpr qint64 perCell = 100, perCharacter = 8, forTheRest = 128 << 10;
    qint64 bytes = forTheRest;
    for (const Sheet &sheet : sheets)
        for (const SheetRow &row : sheet.rows)
            for (const QString &cell : dataCells(sheet, row))
                bytes += perCell + perCharacter * cell.size();
    return bytes;
}

class Workbook
{
public:
    Workbook(const QString &path, const QString &folder) : m_path(path.toUtf8()), m_folder(folder.toUtf8())
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
    }
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    bool ok() const { return m_book != nullptr; }

    void describe(const TitleBlock &block)
    {
        QByteArray title = block.projectName.toUtf8(), author = block.creator.toUtf8(),
                   company = block.legalOwner.toUtf8();
        QByteArray reference = block.technicalReference.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        properties.company = company.data();
        properties.comments = reference.data();
        properties.created = time_t(QDateTime(block.date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_num_format_index(m_head, 49); // text
        m_text = workbook_add_format(m_book);
        format_set_num_format_index(m_text, 49);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(m_text);
    }

    bool add(const Sheet &sheet, const QString &name, const Progress &progress)
    {
        lxw_worksheet *page = workbook_add_worksheet(m_book, name.toUtf8().constData());
        const QStringList titles = dataTitles(sheet);
        if (!page || titles.isEmpty())
            return page != nullptr;
        const QList<int> widths = widthsOf(sheet, titles);
        for (qsizetype i = 0; i < widths.size(); ++i)
            worksheet_set_column(page, lxw_col_t(i), lxw_col_t(i), widths.at(i), nullptr);
        worksheet_freeze_panes(page, 1, 0);
        worksheet_autofilter(page, 0, 0, lxw_row_t(sheet.rows.size()), lxw_col_t(titles.size() - 1));
        worksheet_set_landscape(page);
        worksheet_set_paper(page, 9); // A4
        worksheet_fit_to_pages(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
        bool ok = writeRow(page, 0, titles, m_head);
        for (qsizetype row = 0; row < sheet.rows.size() && ok && !progress.isCancelled(); ++row)
            ok = writeRow(page, lxw_row_t(row + 1), dataCells(sheet, sheet.rows.at(row)), m_text);
        return ok;
    }

    lxw_error close()
    {
        lxw_workbook *book = std::exchange(m_book, nullptr);
        return workbook_close(book);
    }

private:
    /// Every cell goes in as a string: nothing is ever guessed to be a number, a date, or a formula.
    static bool writeRow(lxw_worksheet *page, lxw_row_t row, const QStringList &cells, lxw_format *format)
    {
        for (qsizetype column = 0; column < cells.size(); ++column)
            if (const QByteArray bytes = cellBytes(cells.at(column)); !bytes.isEmpty())
                if (worksheet_write_string(page, row, lxw_col_t(column), bytes.constData(), format) != LXW_NO_ERROR)
                    return false;
        return true;
    }

    QByteArray m_path, m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_text = nullptr;
};

} // namespace

Result<QByteArray> xlsxSheets(const QList<Sheet> &sheets, const TitleBlock &block, const Progress &progress)
{
    for (const Sheet &sheet : sheets)
        if (sheet.rows.size() > mostRows)
            return Error{
                .what = XlsxTexts::tr("The sheet \"%1\" has more rows than a worksheet can hold.").arg(sheet.title),
                .remedy = XlsxTexts::tr("Write it as CSV.")};
    const QTemporaryDir folder;
    if (!folder.isValid())
        return xlsxError(folder.errorString());
    const Error noRoom = xlsxError(XlsxTexts::tr("the temporary folder %1 has no room").arg(folder.path()));
    if (QStorageInfo(folder.path()).bytesAvailable() < roomFor(sheets))
        return noRoom;
    const QString path = folder.filePath(u"sheets.xlsx"_s);
    {
        Workbook book(path, folder.path());
        if (!book.ok())
            return xlsxError(XlsxTexts::tr("no memory"));
        book.describe(block);
        QSet<QString> taken;
        for (qsizetype i = 0; i < sheets.size() && !progress.isCancelled(); ++i) {
            progress.step(int(i), int(sheets.size()));
            if (!book.add(sheets.at(i), worksheetName(sheets.at(i), taken), progress))
                return xlsxError(XlsxTexts::tr("the sheet \"%1\" does not fit").arg(sheets.at(i).title));
        }
        if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
            return xlsxError(QString::fromUtf8(lxw_strerror(error)));
    }
    if (progress.isCancelled())
        return Error{.what = XlsxTexts::tr("Cancelled; nothing was written.")};
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QList<qsizetype> rows;
    for (const Sheet &sheet : sheets)
        rows.append(dataTitles(sheet).isEmpty() ? 0 : sheet.rows.size() + 1);
    if (!isWholeWorkbook(*bytes, rows))
        return noRoom;
    return bytes;
}

} // namespace portolan
