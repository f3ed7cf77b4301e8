// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SearchWords makes texts findable in English and Spanish, with or without accents, in the singular and in the
// plural.
#pragma once
#include "model/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace portolan {

/// Lower case without accents, in words of letters and digits; a dash or a stop parts words.
QStringList foldedWords(const QString &text);

/// What a user types: words without the fillers (`of`, `de`, `the`, ...), each cut to the stem that a word must
/// begin with.
QStringList queryStems(const QString &text);

class SearchWords
{
public:
    SearchWords() = default;
    /// `tsv`: header row, then groups of words and phrases that mean the same: `english<tab>spanish`, each parted
    /// by commas.
    static Result<SearchWords> read(const QByteArray &tsv, const QString &file);
    /// The words that ship with the program.
    static const SearchWords &shipped();

    /// The words of the text, then those that mean the same in either language; no word twice.
    QStringList expanded(const QString &text) const;

private:
    struct Phrase
    {
        QStringList words;
        int group = 0;
    };
    void add(const QStringList &words, QSet<int> &groups) const;

    QHash<QString, QList<Phrase>> m_byFirstWord;
    QList<QStringList> m_groups; ///< all words of a group, each once
};

} // namespace portolan
