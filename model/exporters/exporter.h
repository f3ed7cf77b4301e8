// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An Exporter turns the rule set of one enforcement point into the files of a firewall platform.
#pragma once
#include "model/rules/rule.h"

#include <QtCore/QHash>
#include <functional>

namespace portolan {

struct ExportFile
{
    QString name; ///< fixed by the platform, never from a name in the plan
    QByteArray content;
};

struct ExportInput
{
    const RuleSet &set;
    const RuleBook &book; ///< plan name, revision, symbols
};

/// One file a platform on this shelf; each defines `Exporter exporter_<file name>()`.
struct Exporter
{
    QString id;   ///< `nftables`
    QString name; ///< `nftables (Linux)`
    /// Errors name point, rule and reason: an address that is missing, something the platform cannot express.
    std::function<Result<QList<ExportFile>>(const ExportInput &)> write;
};

QList<Exporter> allExporters();

/// The folder of a point inside an export: its id, with every character outside [A-Za-z0-9._-] replaced; unique in
/// the book.
QString pointFolder(const RuleBook &book, const QString &point);
/// The same of every point of the book in one go, by its id.
QHash<QString, QString> pointFolders(const RuleBook &book);

/// An error that names the unknown addresses the set needs, if there are any.
Done refuseUnknownAddresses(const ExportInput &input);

} // namespace portolan
