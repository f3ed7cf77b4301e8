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

QString neutral(const QString &cell)
{
    const QString clean = oneLine(cell);
    static const QString starts = QStringLiteral("=+-@");
    const QString trimmed = clean.trimmed();
    if (!trimmed.isEmpty() &&
        (starts.contains(trimmed.front()) || trimmed.front() == QChar(0xff1d) || trimmed.front() == QChar(0xff0b) ||
         trimmed.front() == QChar(0xff0d) || trimmed.front() == QChar(0xff20)))
        return u'\'' + clean;
    return clean;
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
    // Stateless: a character that is cut off at the end is an error, not silently gone.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
    if (decoder.hasError())
        return Error{.what = CsvTexts::tr("The file is not UTF-8 text."),
                     .remedy = CsvTexts::tr("Save it as CSV in UTF-8."),
                     .file = file};
    if (text.contains(QChar(u'\0')))
        return Error{.what = CsvTexts::tr("The file holds NUL characters."),
                     .remedy = CsvTexts::tr("Choose a CSV file."),
                     .file = file};
    const QChar separator = separatorOf(text);
    QList<CsvRow> rows;
    CsvRow row{1, {}};
    QString cell;
    bool quoted = false, wasQuoted = false;
    int line = 1, quoteLine = 0;
    auto endRow = [&] {
        row.cells.append(cell);
        if (row.cells.size() > 1 || !row.cells.first().trimmed().isEmpty())
            rows.append(row);
        cell.clear();
        wasQuoted = false;
        row = {line + 1, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
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
            row.cells.append(cell);
            cell.clear();
            wasQuoted = false;
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            continue;
        } else if (c == u'\n' || c == u'\r') {
            endRow();
            ++line;
        } else {
            cell += c;
        }
    }
    if (quoted)
        return Error{.what = CsvTexts::tr("A quoted cell that begins here never ends."),
                     .remedy = CsvTexts::tr("Close the quotation mark."),
                     .file = file,
                     .line = quoteLine};
    if (!cell.isEmpty() || !row.cells.isEmpty())
        endRow();
    return rows;
}

QByteArray csvRow(const QStringList &cells, CsvReader reader)
{
    QByteArray row;
    for (const QString &given : cells) {
        if (&given != &cells.first())
            row += ',';
        const QString cell = reader == CsvReader::People ? neutral(given) : given;
        QByteArray bytes = cell.toUtf8();
        if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r') ||
            bytes.contains(';'))
            bytes = '"' + bytes.replace("\"", "\"\"") + '"';
        row += bytes;
    }
    return row + "\r\n";
}

QString tsvRow(const QStringList &cells)
{
    QStringList clean;
    for (const QString &cell : cells)
        clean.append(neutral(cell));
    return clean.join(u'\t');
}

} // namespace portolan
