// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csv.h"

#include "model/base/clean.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>

namespace portolan {

namespace {

struct CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(CsvTexts)
};

/// Whether a spreadsheet may take it for a formula, spaces and apostrophes in front aside.
bool mayBeFormula(const QString &cell)
{
    static const QString starts =
        QStringLiteral("=+-@") + QChar(0xff1d) + QChar(0xff0b) + QChar(0xff0d) + QChar(0xff20);
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\'' && !c.isSpace(); });
    return first != cell.end() && starts.contains(*first);
}

QString neutral(const QString &cell)
{
    return mayBeFormula(cell) ? u'\'' + cell : cell;
}

/// The line of the first byte that is no UTF-8.
int firstBadLine(const QByteArray &bytes)
{
    int line = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', begin) < 0 ? bytes.size() : bytes.indexOf('\n', begin);
        if (!QByteArrayView(bytes).sliced(begin, end - begin).isValidUtf8())
            break;
        begin = end + 1;
    }
    return line;
}

QChar separatorOf(const QString &text)
{
    const QString first =
        text.left(std::max<qsizetype>(text.indexOf(u'\n'), text.indexOf(u'\n') < 0 ? text.size() : 0));
    QChar best = u',';
    for (QChar candidate : {QChar(u';'), QChar(u'\t')})
        if (first.count(candidate) > first.count(best))
            best = candidate;
    return best;
}

} // namespace

Result<QList<CsvRow>> readCsv(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestCsv)
        return Error{.what = CsvTexts::tr("The table is larger than %1 MiB.").arg(largestCsv >> 20),
                     .remedy = CsvTexts::tr("Choose the right file, or split it."),
                     .file = file};
    // Stateless: a character that is cut off at the end is an error, not silently gone.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
    if (decoder.hasError())
        return Error{.what = CsvTexts::tr("The file is not UTF-8 text."),
                     .remedy = CsvTexts::tr("Save it as CSV in UTF-8."),
                     .file = file,
                     .line = firstBadLine(bytes)};
    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0)
        return Error{.what = CsvTexts::tr("The file holds NUL characters."),
                     .remedy = CsvTexts::tr("Choose a CSV file."),
                     .file = file,
                     .line = 1 + int(QStringView(text).left(nul).count(u'\n'))};
    const QChar separator = separatorOf(text);
    QList<CsvRow> rows;
    CsvRow row{1, {}};
    QString cell;
    bool quoted = false, wasQuoted = false;
    int line = 1, quoteLine = 0;
    qsizetype cells = 0;
    QString limit; ///< what was passed
    int limitLine = 0;
    auto endCell = [&] {
        row.cells.append(cell);
        if (row.cells.size() > mostCsvColumns)
            limit = CsvTexts::tr("The row has more than %1 cells.").arg(mostCsvColumns);
        else if (cell.size() > longestCsvCell)
            limit = CsvTexts::tr("A cell holds more than %1 characters.").arg(longestCsvCell);
        else if (++cells > mostCsvCells)
            limit = CsvTexts::tr("The table has more than %1 cells.").arg(mostCsvCells);
        limitLine = row.line;
        cell.clear();
        wasQuoted = false;
    };
    auto endRow = [&] {
        endCell();
        if (row.cells.size() > 1 || !row.cells.first().trimmed().isEmpty())
            rows.append(row);
        row = {line + 1, {}};
    };
    for (qsizetype i = 0; i < text.size() && limit.isEmpty(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += u'"';
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
                line += c == u'\n';
            }
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            quoted = wasQuoted = true;
            quoteLine = line;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            continue;
        } else if (c == u'\n' || c == u'\r') {
            endRow();
            ++line;
        } else {
            cell += c;
        }
    }
    if (!quoted && limit.isEmpty() && (!cell.isEmpty() || wasQuoted || !row.cells.isEmpty()))
        endRow();
    if (!limit.isEmpty())
        return Error{.what = limit,
                     .remedy = CsvTexts::tr("Choose the right file, or split it."),
                     .file = file,
                     .line = limitLine};
    if (quoted)
        return Error{.what = CsvTexts::tr("A quoted cell that begins here never ends."),
                     .remedy = CsvTexts::tr("Close the quotation mark."),
                     .file = file,
                     .line = quoteLine};
    return rows;
}

QByteArray csvRow(const QStringList &cells, CsvReader reader)
{
    QByteArray row;
    for (const QString &given : cells) {
        if (&given != &cells.first())
            row += ',';
        const QString cell = neutral(reader == CsvReader::People ? oneLine(given) : escaped(given));
        QByteArray bytes = cell.toUtf8();
        if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r') ||
            bytes.contains(';'))
            bytes = '"' + bytes.replace("\"", "\"\"") + '"';
        row += bytes;
    }
    return row + "\r\n";
}

QString csvCellMeant(const QString &cell)
{
    return unescaped(cell.startsWith(u'\'') && mayBeFormula(cell) ? cell.mid(1) : cell);
}

QString tsvRow(const QStringList &cells)
{
    QStringList clean;
    for (const QString &cell : cells)
        clean.append(neutral(oneLine(cell)));
    return clean.join(u'\t');
}

} // namespace portolan
