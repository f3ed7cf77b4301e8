// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/searchwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace portolan {

namespace {

struct WordTexts
{
    Q_DECLARE_TR_FUNCTIONS(WordTexts)
};

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers = [] {
        const QString words = QStringLiteral(
            "a al and by con de del el en for in la las los of on or over para por que the to un una via y");
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return fillers.contains(word);
}

QStringList withoutRepeats(const QStringList &words)
{
    QStringList unique = words;
    unique.removeDuplicates();
    return unique;
}

} // namespace

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!c.isMark() && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QStringList queryStems(const QString &text)
{
    const QStringList words = foldedWords(text);
    QStringList stems;
    for (const QString &word : words) {
        if (isFiller(word) && words.size() > 1)
            continue;
        // A plural finds its singular: "impresoras" looks for words that begin with "impresora".
        const bool plural = word.size() >= 5 && word.endsWith(u's') && !word.endsWith(QStringLiteral("ss"));
        stems.append(plural ? word.chopped(1) : word);
    }
    if (stems.isEmpty())
        stems = words;
    return withoutRepeats(stems);
}

Result<SearchWords> SearchWords::read(const QByteArray &tsv, const QString &file)
{
    SearchWords words;
    const QList<QByteArray> lines = tsv.split('\n');
    for (int i = 1; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        const QStringList cells = QString::fromUtf8(lines.at(i)).split(u'\t');
        if (cells.size() != 2)
            return Error{
                .what = WordTexts::tr("A group of search words has %1 columns instead of 2.").arg(cells.size()),
                .remedy = WordTexts::tr("Write English words, a tab, Spanish words."),
                .file = file,
                .line = i + 1};
        QStringList all;
        const QStringList phrases = cells.at(0).split(u',') + cells.at(1).split(u',');
        for (const QString &text : phrases) {
            const QStringList phrase = foldedWords(text);
            if (phrase.isEmpty())
                continue;
            words.m_byFirstWord[phrase.first()].append({phrase, int(words.m_groups.size())});
            for (const QString &word : phrase)
                if (!isFiller(word))
                    all.append(word);
        }
        words.m_groups.append(withoutRepeats(all));
    }
    return words;
}

const SearchWords &SearchWords::shipped()
{
    static const SearchWords words = [] {
        QFile file(QStringLiteral(":/catalog/registry/words.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return SearchWords();
        auto read = SearchWords::read(file.readAll(), file.fileName());
        Q_ASSERT(read.ok());
        return read ? *read : SearchWords();
    }();
    return words;
}

void SearchWords::add(const QStringList &words, QSet<int> &groups) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto phrases = m_byFirstWord.constFind(words.at(i));
        if (phrases == m_byFirstWord.constEnd())
            continue;
        for (const Phrase &phrase : *phrases)
            if (words.mid(i, phrase.words.size()) == phrase.words)
                groups.insert(phrase.group);
    }
}

QStringList SearchWords::expanded(const QString &text) const
{
    const QStringList own = foldedWords(text);
    QSet<int> groups;
    add(own, groups);
    QList<int> sorted(groups.begin(), groups.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList all = own;
    for (int group : std::as_const(sorted))
        all += m_groups.at(group);
    return withoutRepeats(all);
}

} // namespace portolan
