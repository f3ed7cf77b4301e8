// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/jsonlines.h"

#include "model/base/jsonwalk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <utility>

namespace portolan {

namespace {

struct JsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(JsonTexts)
};

QByteArray withoutMark(const QByteArray &json)
{
    return json.startsWith("\xef\xbb\xbf") ? json.sliced(3) : json;
}

/// QJsonDocument takes the mark at the beginning of a text between quotes for one of a file, and leaves it out; as
/// an escape it stays.
QByteArray withMarksKept(QByteArray json)
{
    return json.replace("\"\xef\xbb\xbf", "\"\\ufeff");
}

Error tooDeep(const QString &file, int line)
{
    return {.what = JsonTexts::tr("More than %1 objects and lists stand in one another here.").arg(deepestJson),
            .remedy = JsonTexts::tr("No file of this program is that deep; choose the right file."),
            .file = file,
            .line = line};
}

/// What a text that QJsonDocument accepts holds and it would not keep.
class Losses : public JsonWalk
{
public:
    Losses(const QByteArray &json, const QString &file) : JsonWalk(json), m_file(file) {}

    Done find()
    {
        walk();
        if (m_deepLine > 0)
            return tooDeep(m_file, m_deepLine);
        if (m_faults.isEmpty())
            return Nothing{};
        return Error::ofAll(m_faults, m_untold);
    }

private:
    void keyTwice(int line) override
    {
        add(line, JsonTexts::tr("This key is there twice; only one of the values would be read."),
            JsonTexts::tr("Take one of them out."));
    }
    void number(QByteArrayView digits, int line) override
    {
        if (!jsonNumberIsKept(digits))
            add(line,
                JsonTexts::tr("The number %1 has more digits than can be kept.").arg(QString::fromUtf8(digits)),
                JsonTexts::tr("Write it in quotes, or with fewer digits."));
    }
    bool deeper(int depth, int line) override
    {
        if (depth > deepestJson)
            m_deepLine = line;
        return m_deepLine == 0;
    }
    void add(int line, const QString &what, const QString &remedy)
    {
        if (m_faults.size() < mostFaults)
            m_faults.append(
                {.what = what, .remedy = remedy, .file = m_file, .line = line, .field = QString::fromUtf8(path())});
        else
            ++m_untold;
    }

    QString m_file;
    QList<Error> m_faults;
    qint64 m_untold = 0;
    int m_deepLine = 0;
};

class LineFinder : public JsonWalk
{
public:
    LineFinder(const QByteArray &json, QHash<quint64, int> &lines) : JsonWalk(json), m_lines(lines) { walk(); }

private:
    void value(quint64 pathHash, int line) override { m_lines.insert(pathHash, line); }

    QHash<quint64, int> &m_lines;
};

} // namespace

void JsonLines::read() const
{
    LineFinder(withoutMark(std::exchange(m_json, {})), m_lines);
}

int JsonLines::lineOf(const QString &path) const
{
    if (!m_json.isEmpty())
        read();
    // Every parent's hash on the way to that of the path.
    const QByteArray bytes = path.toUtf8();
    int line = m_lines.value(JsonWalk::beginningOfPath, 0);
    quint64 hash = JsonWalk::beginningOfPath;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i > 0 && (bytes.at(i) == '.' || bytes.at(i) == '['))
            line = m_lines.value(hash, line);
        hash = JsonWalk::hashOf(bytes.at(i), hash);
    }
    return m_lines.value(hash, line);
}

Result<QJsonObject> readJsonObject(const QByteArray &given, const QString &file)
{
    const QByteArray json = withMarksKept(withoutMark(given));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const int line =
            1 + int(QByteArrayView(json).first(std::min<qsizetype>(fault.offset, json.size())).count('\n'));
        if (fault.error == QJsonParseError::DeepNesting)
            return tooDeep(file, line);
        return Error{.what = JsonTexts::tr("This is not valid JSON: %1.").arg(fault.errorString()),
                     .remedy =
                         JsonTexts::tr("The file may be cut off or damaged; open a backup, or mend the line."),
                     .file = file,
                     .line = line};
    }
    if (!document.isObject())
        return Error{.what = JsonTexts::tr("The file does not hold a JSON object."),
                     .remedy = JsonTexts::tr("Choose the right file."),
                     .file = file,
                     .line = 1};
    if (const Done whole = Losses(json, file).find(); !whole)
        return whole.error();
    return document.object();
}

} // namespace portolan
