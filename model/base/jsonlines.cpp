// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/jsonlines.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <utility>
#include <vector>

namespace portolan {

namespace {

struct JsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(JsonTexts)
};

struct Level
{
    QString path;
    bool isArray;
    int index = 0;
    bool keyNext = true;
    QString key = {};
};

QByteArray withoutMark(const QByteArray &json)
{
    return json.startsWith("\xef\xbb\xbf") ? json.mid(3) : json;
}

} // namespace

void JsonLines::read() const
{
    const QByteArray json = std::exchange(m_json, {});
    std::vector<Level> levels;
    int line = 1;
    auto pathHere = [&levels]() -> QString {
        if (levels.empty())
            return {};
        const Level &level = levels.back();
        if (level.isArray)
            return level.path + QStringLiteral("[%1]").arg(level.index);
        return level.path.isEmpty() ? level.key : level.path + u'.' + level.key;
    };
    auto valueBegins = [&] { m_lines.insert(pathHere(), line); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '\n') {
            ++line;
        } else if (c == '{' || c == '[') {
            valueBegins();
            levels.push_back({pathHere(), c == '['});
        } else if (c == '}' || c == ']') {
            if (!levels.empty())
                levels.pop_back();
        } else if (c == ',') {
            if (!levels.empty()) {
                ++levels.back().index;
                levels.back().keyNext = true;
            }
        } else if (c == '"') {
            const qsizetype begin = i + 1;
            for (++i; i < json.size() && json[i] != '"'; ++i)
                if (json[i] == '\\')
                    ++i;
            if (!levels.empty() && !levels.back().isArray && levels.back().keyNext) {
                levels.back().key = QString::fromUtf8(json.mid(begin, i - begin));
                levels.back().keyNext = false;
            } else {
                valueBegins();
            }
        } else if (c != ':' && c != ' ' && c != '\t' && c != '\r') {
            valueBegins();
            while (i + 1 < json.size() && !strchr(",]} \t\r\n", json[i + 1]))
                ++i;
        }
    }
}

int JsonLines::lineOf(QString path) const
{
    if (!m_json.isEmpty())
        read();
    while (true) {
        if (const auto found = m_lines.constFind(path); found != m_lines.constEnd())
            return *found;
        if (path.isEmpty())
            return 0;
        const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
        path.truncate(std::max<qsizetype>(cut, 0));
    }
}

Result<QJsonObject> readJsonObject(const QByteArray &given, const QString &file)
{
    const QByteArray json = withoutMark(given);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const int line = 1 + int(json.left(fault.offset).count('\n'));
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
    return document.object();
}

} // namespace portolan
