// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house as functions from one source file to its breaches: which room sees which, and how a file
// is written.
#pragma once
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace house {

using namespace Qt::StringLiterals;

/// One file of the tree, by its path from the root.
struct SourceFile
{
    QString path;
    QString text;

    bool under(const QString &folder) const { return path.startsWith(folder + u'/'); }
    bool isHeader() const { return path.endsWith(u".h"); }
    QString folder() const { return path.left(path.lastIndexOf(u'/')); }
    QString stem() const { return path.mid(path.lastIndexOf(u'/') + 1).section(u'.', 0, 0); }
};

/// The files of the tree by path, so that a rule can ask whether something exists.
using Tree = QMap<QString, SourceFile>;

/// One broken place: `path:line: what`.
inline QString fault(const SourceFile &file, qsizetype at, const QString &what)
{
    const qsizetype line = at < 0 ? 1 : QStringView(file.text).left(at).count(u'\n') + 1;
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

struct Include
{
    QString name;
    bool quoted = false;
    qsizetype at = 0;
};

inline QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> found;
    for (auto matches = pattern.globalMatch(file.text); matches.hasNext();) {
        const auto match = matches.next();
        found.append({match.captured(2), match.captured(1) == u"\"", match.capturedStart()});
    }
    return found;
}

/// The text with comments blanked (line ends stay), strings untouched.
inline QString withoutComments(const QString &text)
{
    QString code = text;
    enum { Code, Line, Block, String, Char } state = Code;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i], after = i + 1 < code.size() ? code[i + 1] : QChar();
        if (state == Code && c == u'/' && (after == u'/' || after == u'*'))
            state = after == u'/' ? Line : Block;
        else if (state == Code && (c == u'"' || (c == u'\'' && (i == 0 || !code[i - 1].isLetterOrNumber()))))
            state = c == u'"' ? String : Char;
        else if ((state == String || state == Char) && c == u'\\')
            ++i;
        else if ((state == String && c == u'"') || (state == Char && c == u'\''))
            state = Code;
        else if (state == Block && c == u'*' && after == u'/') {
            code[i] = code[i + 1] = u' ';
            state = Code;
        }
        if (c == u'\n') {
            if (state != Block)
                state = Code;
        } else if (state == Line || state == Block) {
            code[i] = u' ';
        }
    }
    return code;
}

/// A fault for every match of the pattern in the code.
inline QStringList faultsWhere(const SourceFile &file, const QString &pattern, const QString &what)
{
    QStringList faults;
    const QString code = withoutComments(file.text);
    for (auto matches = QRegularExpression(pattern).globalMatch(code); matches.hasNext();)
        faults.append(fault(file, matches.next().capturedStart(), what));
    return faults;
}

/// A fault for every include that begins so.
inline QStringList faultsOfIncludes(const SourceFile &file, const QStringList &beginnings, const QString &what)
{
    QStringList faults;
    for (const Include &include : includesOf(file))
        for (const QString &beginning : beginnings)
            if (include.name == beginning || include.name.startsWith(beginning + u'/'))
                faults.append(fault(file, include.at, u"includes %1: %2"_s.arg(include.name, what)));
    return faults;
}

/// `model/rules`, `views`, `app/cli`, `app`.
inline QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.at(0) == u"model" || path.startsWith(u"app/cli/"))
        return parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.at(0);
    return parts.at(0);
}

/// What each room may include besides itself: the arrows of the house.
inline const QMap<QString, QStringList> &allowedRooms()
{
    static const QMap<QString, QStringList> allowed = [] {
        const auto in = [](const char *words) {
            QStringList rooms;
            for (const QString &word : QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts))
                rooms.append(u"model/"_s + word);
            return rooms;
        };
        QMap<QString, QStringList> rooms;
        rooms[u"model/base"_s] = {};
        rooms[u"model/catalog"_s] = in("base");
        rooms[u"model/plan"_s] = in("base catalog");
        rooms[u"model/flows"_s] = in("base catalog plan");
        rooms[u"model/paths"_s] = in("base catalog plan flows");
        rooms[u"model/rules"_s] = in("base catalog plan flows paths");
        rooms[u"model/checks"_s] = in("base catalog plan flows paths rules");
        rooms[u"model/pipeline"_s] = in("base catalog plan flows paths rules checks");
        rooms[u"model/exporters"_s] = in("base rules");
        rooms[u"model/importers"_s] = in("base catalog plan");
        rooms[u"model/sheets"_s] = in("base catalog plan flows paths rules checks pipeline");
        rooms[u"model/drawing"_s] = rooms[u"model/sheets"_s];
        rooms[u"model/handover"_s] = rooms[u"model/sheets"_s] + in("pipeline exporters importers sheets drawing");
        rooms[u"model/editing"_s] = rooms[u"model/handover"_s] + in("handover");
        rooms[u"app/cli"_s] = rooms[u"model/editing"_s] + in("editing");
        rooms[u"views"_s] = rooms[u"app/cli"_s];
        rooms[u"app"_s] = rooms[u"views"_s] + QStringList{u"views"_s, u"app/cli"_s};
        return rooms;
    }();
    return allowed;
}

inline const QStringList shelves{u"model/checks"_s, u"model/exporters"_s,  u"model/importers"_s,
                                 u"model/sheets"_s, u"model/plan/steps"_s, u"app/cli"_s};

inline bool isSource(const SourceFile &file)
{
    return file.under(u"model"_s) || file.under(u"views"_s) || file.under(u"app"_s);
}
inline bool isCpp(const SourceFile &file)
{
    return file.path.endsWith(u".cpp") || file.isHeader();
}

using Faults = QStringList (*)(const SourceFile &, const Tree &);

inline QStringList roomsSeeOnlyTheirRight(const SourceFile &file, const Tree &)
{
    QStringList faults;
    const QString room = roomOf(file.path);
    for (const Include &include : includesOf(file)) {
        const QString other = roomOf(include.name);
        if (!include.quoted || other == room || !include.name.contains(u'/'))
            continue;
        if (!allowedRooms().contains(room))
            faults.append(fault(file, include.at, u"the room %1 is not in the arrows of the house"_s.arg(room)));
        else if (!allowedRooms()[room].contains(other))
            faults.append(fault(file, include.at, u"%1 may not see %2"_s.arg(room, include.name)));
    }
    return faults;
}

inline QStringList theCatalogIsSeenThroughProducts(const SourceFile &file, const Tree &)
{
    static const QStringList late{u"model/checks"_s, u"model/pipeline"_s, u"model/sheets"_s, u"model/handover"_s};
    QStringList faults;
    const QString room = roomOf(file.path);
    if (!file.under(u"model"_s) || room == u"model/catalog")
        return {};
    for (const Include &include : includesOf(file))
        if (include.name.startsWith(u"model/catalog/") && include.name != u"model/catalog/product.h" &&
            !(include.name == u"model/catalog/portregistry.h" && late.contains(room)))
            faults.append(fault(file, include.at,
                                u"from plan on only catalog/product.h is seen, not %1"_s.arg(include.name)));
    return faults;
}

inline QStringList modelHasNoScreen(const SourceFile &file, const Tree &)
{
    QStringList faults;
    if (file.under(u"model"_s) || file.under(u"app/cli"_s))
        faults += faultsOfIncludes(file, {u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtQuick"_s},
                                   u"model and command line know no windows"_s);
    static const QStringList painting{u"model/editing"_s, u"model/drawing"_s, u"model/handover"_s};
    if (file.under(u"model"_s) && !painting.contains(roomOf(file.path)))
        faults +=
            faultsOfIncludes(file, {u"QtGui"_s, u"QtSvg"_s}, u"only editing, drawing and handover use Qt Gui"_s);
    return faults;
}

inline QStringList librariesHaveOneHome(const SourceFile &file, const Tree &)
{
    QStringList faults;
    const auto only = [&](const QString &home, const QStringList &headers) {
        if (!file.path.startsWith(home))
            faults += faultsOfIncludes(file, headers, u"only %1 does that"_s.arg(home));
    };
    only(u"model/catalog/"_s, {u"QtSql"_s});
    only(u"model/handover/"_s, {u"xlsxwriter.h"_s, u"xlsxwriter"_s});
    only(u"model/network/"_s, {u"QtNetwork"_s});
    only(u"views/settings/"_s, {u"QtCore/QSettings"_s});
    only(u"views/plots/"_s, {u"qcustomplot.h"_s});
    only(u"model/base/safefile"_s, {u"QtCore/QSaveFile"_s, u"fstream"_s});
    return faults;
}

inline QStringList onlySafeFileWrites(const SourceFile &file, const Tree &)
{
    // A journal is begun by safefile and only grows from there; a lock holds nothing that could be lost.
    for (const char *writer : {"model/base/safefile", "model/base/journalfile", "model/base/filelock"})
        if (file.path.startsWith(QLatin1String(writer)))
            return {};
    QStringList faults = faultsWhere(file, u"\\bQSaveFile\\b|\\bofstream\\b|\\bfopen\\s*\\("_s,
                                     u"only base/safefile writes files"_s);
    faults += faultsWhere(file, u"\\bQFile\\s*::\\s*(copy|rename)\\s*\\("_s, u"only base/safefile writes files"_s);
    const QString code = withoutComments(file.text);
    if (code.contains(QRegularExpression(u"\\bQFile\\s+\\w+|\\bQFile\\s*\\("_s)))
        faults += faultsWhere(file, u"\\b(WriteOnly|ReadWrite|Append|NewOnly)\\b"_s,
                              u"only base/safefile opens files for writing"_s);
    return faults;
}

inline QStringList oneUndoCommand(const SourceFile &file, const Tree &)
{
    return file.path.startsWith(u"model/editing/editcommand")
               ? QStringList()
               : faultsWhere(file, u":\\s*(public|private|protected)?\\s*QUndoCommand\\b"_s,
                             u"only editing/editcommand derives from QUndoCommand"_s);
}

inline QStringList shelfThingsStandAlone(const SourceFile &file, const Tree &tree)
{
    QStringList faults;
    const QString folder = file.folder();
    if (!shelves.contains(folder))
        return {};
    static const QSet<QString> shelfHeaders{u"check"_s, u"exporter"_s, u"importer"_s,
                                            u"sheet"_s, u"step"_s,     u"command"_s};
    const bool thing = file.path.endsWith(u".cpp") && !file.stem().startsWith(u"shelf");
    if (file.isHeader() && !shelfHeaders.contains(file.stem()) && !file.stem().startsWith(u"shelf"))
        faults.append(fault(file, -1, u"a thing on a shelf has no header"_s));
    for (const Include &include : includesOf(file)) {
        const SourceFile other{include.name, {}};
        if (thing && other.folder() == folder && !shelfHeaders.contains(other.stem()) &&
            !other.stem().startsWith(u"shelf"))
            faults.append(fault(file, include.at, u"includes another thing on the shelf, %1"_s.arg(include.name)));
        if (!thing && other.folder() == folder && tree.contains(folder + u'/' + other.stem() + u".cpp"_s) &&
            !other.stem().startsWith(u"shelf"))
            faults.append(fault(file, include.at, u"the shelf includes one of its things, %1"_s.arg(include.name)));
    }
    return faults;
}

inline QStringList filesAreShort(const SourceFile &file, const Tree &)
{
    const qsizetype lines = file.text.count(u'\n');
    return lines <= 500 ? QStringList()
                        : QStringList{fault(file, -1, u"%1 lines; no file is above 500"_s.arg(lines))};
}

inline QStringList filesAreNamedAndLicensed(const SourceFile &file, const Tree &)
{
    QStringList faults;
    const QStringList lines = file.text.split(u'\n');
    if (!lines.value(0).startsWith(u"// SPDX-FileCopyrightText: ") ||
        lines.value(1) != u"// SPDX-License-Identifier: GPL-3.0-or-later")
        faults.append(fault(file, -1, u"the two SPDX lines are missing"_s));
    static const QRegularExpression name(u"^[a-z][a-z0-9_]*\\.(cpp|h)$"_s);
    if (!name.match(file.path.section(u'/', -1)).hasMatch())
        faults.append(fault(file, -1, u"file names are lowercase"_s));
    if (!file.isHeader())
        return faults;
    QString sentence;
    for (qsizetype i = 2; i < lines.size() && lines[i].startsWith(u"//"); ++i)
        sentence += lines[i].mid(2);
    if (sentence.trimmed().size() < 12 || !sentence.contains(u'.'))
        faults.append(fault(file, -1, u"a header begins with one sentence saying what the thing is"_s));
    if (!lines.contains(u"#pragma once"_s))
        faults.append(fault(file, -1, u"#pragma once is missing"_s));
    return faults;
}

inline QStringList noSingletons(const SourceFile &file, const Tree &)
{
    return faultsWhere(
        file,
        u"\\bstatic\\s+(const\\s+)?[\\w:<>]+\\s*[&*]\\s*(instance|self|theInstance)\\s*\\(|[&*]\\s*\\w+::instance\\s*\\("_s,
        u"no singletons"_s);
}

inline QStringList includesAreWrittenFromTheRoot(const SourceFile &file, const Tree &tree)
{
    QStringList faults;
    static const QRegularExpression bareQt(u"^Q[A-Z]\\w*$|^Qt$|^q[a-z]+\\.h$"_s);
    for (const Include &include : includesOf(file)) {
        if (include.quoted && !include.name.endsWith(u".moc") && !tree.contains(include.name))
            faults.append(fault(file, include.at, u"\"%1\" is not a file seen from the root"_s.arg(include.name)));
        if (!include.quoted && bareQt.match(include.name).hasMatch() && include.name != u"qcustomplot.h")
            faults.append(fault(file, include.at, u"<%1> does not name its Qt module"_s.arg(include.name)));
    }
    return faults;
}

inline QStringList noMachinePaths(const SourceFile &file, const Tree &)
{
    QStringList faults;
    static const QRegularExpression path(
        u"(?<![\\w.}\\)~-])/(home|root|work|Users|opt/work)/\\w|\\b[A-Z]:\\\\\\\\?\\w"_s);
    for (auto matches = path.globalMatch(file.text); matches.hasNext();)
        faults.append(fault(file, matches.next().capturedStart(), u"a path of one machine"_s));
    return faults;
}

inline QStringList objectsStayInFront(const SourceFile &file, const Tree &)
{
    return !file.under(u"model"_s) || file.under(u"model/editing"_s)
               ? QStringList()
               : faultsWhere(file, u"\\bQ_OBJECT\\b"_s,
                             u"the model holds values; QObject only in editing, views, app"_s);
}

/// A helper that hands its text on to translate() hides it from lupdate: what it is given must be marked.
inline QStringList textsAreMarked(const SourceFile &file, const Tree &tree)
{
    static const QRegularExpression helper(
        u"(\\w+) *(?:= *\\[[^\\]]*\\] *)?\\(const char ?\\* ?(\\w+)[^)]*\\)[^;]*translate\\([^;\"]*(?:\"[^\"]*\")?[^;\"]*\\b\\2\\b"_s);
    const QString header = file.folder() + u'/' + file.stem() + u".h"_s;
    QStringList faults;
    for (const QString &code : {withoutComments(file.text), withoutComments(tree.value(header).text)})
        for (auto matches = helper.globalMatch(code); matches.hasNext();)
            faults += faultsWhere(file, u"\\b%1\\(\""_s.arg(matches.next().captured(1)),
                                  u"mark the text with QT_TRANSLATE_NOOP: lupdate does not find it"_s);
    faults.removeDuplicates();
    return faults;
}

struct HouseRule
{
    const char *name;
    Faults faults;
    bool (*concerns)(const SourceFile &);
};
inline bool sources(const SourceFile &file)
{
    return isCpp(file) && isSource(file);
}
inline bool allCode(const SourceFile &file)
{
    return isCpp(file);
}
inline bool shipped(const SourceFile &file)
{
    return !file.under(u"tests"_s);
}

inline const HouseRule houseRules[] = {
    {"rooms see only their right", roomsSeeOnlyTheirRight, sources},
    {"the catalog is seen through products", theCatalogIsSeenThroughProducts, sources},
    {"the model has no screen", modelHasNoScreen, sources},
    {"libraries have one home", librariesHaveOneHome, sources},
    {"only safefile writes", onlySafeFileWrites, sources},
    {"one undo command", oneUndoCommand, sources},
    {"things on a shelf stand alone", shelfThingsStandAlone, sources},
    {"files are short", filesAreShort, allCode},
    {"files are named and licensed", filesAreNamedAndLicensed, allCode},
    {"no singletons", noSingletons, sources},
    {"includes are written from the root", includesAreWrittenFromTheRoot, allCode},
    {"no machine paths", noMachinePaths, shipped},
    {"objects stay in front", objectsStayInFront, sources},
    {"texts are marked", textsAreMarked, sources},
};

} // namespace house
