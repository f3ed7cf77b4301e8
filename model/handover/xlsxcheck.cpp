// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/xlsxcheck.h"

#include <QtCore/QHash>
#include <QtCore/QXmlStreamReader>
#include <QtCore/QtEndian>
#include <optional>
#include <zlib.h>

namespace portolan {

namespace {

// The few fields of APPNOTE.TXT (the ZIP format), sections 4.3.7, 4.3.12 and 4.3.16, that a workbook needs.
constexpr quint32 fileMark = 0x04034b50, entryMark = 0x02014b50, endMark = 0x06054b50;
constexpr qsizetype fileHead = 30, entryHead = 46, endSize = 22;

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}
quint16 shortNumber(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : quint16(0);
}

std::optional<QByteArray> inflated(const QByteArray &packed, qsizetype size)
{
    QByteArray content(size, '\0');
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = uInt(content.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole ? std::optional(content) : std::nullopt;
}

/// The parts by name; nothing where the archive is not whole.
std::optional<QHash<QByteArray, QByteArray>> partsOf(const QByteArray &zip)
{
    const qsizetype end = zip.size() - endSize; // our workbooks have no comment
    if (number(zip, end) != endMark)
        return std::nullopt;
    QHash<QByteArray, QByteArray> parts;
    qsizetype at = number(zip, end + 16);
    for (int left = shortNumber(zip, end + 10); left > 0; --left) {
        if (number(zip, at) != entryMark)
            return std::nullopt;
        const qsizetype packed = number(zip, at + 20), size = number(zip, at + 24), file = number(zip, at + 42);
        const QByteArray name = zip.mid(at + entryHead, shortNumber(zip, at + 28));
        const qsizetype content = file + fileHead + shortNumber(zip, file + 26) + shortNumber(zip, file + 28);
        if (number(zip, file) != fileMark || content + packed > zip.size())
            return std::nullopt;
        const QByteArray bytes = zip.mid(content, packed);
        const auto part = shortNumber(zip, at + 10) == 0 ? std::optional(bytes) : inflated(bytes, size);
        if (!part || crc32(0, reinterpret_cast<const Bytef *>(part->constData()), uInt(part->size())) !=
                         number(zip, at + 16))
            return std::nullopt;
        parts.insert(name, *part);
        at += entryHead + name.size() + shortNumber(zip, at + 30) + shortNumber(zip, at + 32);
    }
    return parts;
}

/// The number of rows in whole XML; -1 where it is not whole.
qsizetype rowsOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    qsizetype rows = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("row"))
            ++rows;
    return reader.hasError() ? -1 : rows;
}

} // namespace

bool isWholeWorkbook(const QByteArray &xlsx, const QList<qsizetype> &rows)
{
    const auto parts = partsOf(xlsx);
    if (!parts || !parts->contains("xl/workbook.xml"))
        return false;
    for (auto part = parts->constBegin(); part != parts->constEnd(); ++part)
        if (!part.key().startsWith("xl/worksheets/") && rowsOf(part.value()) < 0)
            return false;
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (rowsOf(parts->value("xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml")) != rows.at(i))
            return false;
    return true;
}

} // namespace portolan
