// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Result is either a value or the Error that says what is wrong, where, and what to do.
#pragma once
#include <QtCore/QStringList>
#include <optional>
#include <utility>
#include <variant>

namespace portolan {

/// One fault. `what` is a whole sentence; `file`, `line` (1-based, 0 = unknown) and `field` (a path such as
/// `devices[3].interfaces[0].zone`) say where; `remedy` says what to do.
struct Error
{
    QString what = {};
    QString remedy = {};
    QString file = {};
    int line = 0;
    QString field = {};
    QList<Error> more = {}; ///< what else is wrong with the same input; these have none of their own
    qint64 untold = 0;      ///< how many there are beyond `more`

    /// This fault in one line: `file:line: field: what remedy`. Nothing in it can act on a terminal; parts that are
    /// very long are cut.
    QString text() const;
    /// One line for each fault, `most` of them at most; a last line says how many there are beyond.
    QStringList lines(qsizetype most = 50) const;
    /// All of them as one: that of the first line of the file leads. There is at least one.
    static Error ofAll(QList<Error> faults, qint64 untold = 0);
    bool operator==(const Error &other) const;
};

struct Nothing
{
    bool operator==(const Nothing &) const = default;
};

template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// The result of something done for its effect.
using Done = Result<Nothing>;

} // namespace portolan
