// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A product as flat rows: one per requirement and protocol, and one per note and line.
#pragma once
#include "model/catalog/product.h"

namespace portolan {

/// product, service, protocol, destination_ports, source_ports, ... (contract section 5).
const QStringList &requirementColumns();
/// Ports are those of a plan that says nothing about options.
QList<QStringList> requirementRows(const Product &product, const Texts &texts);

/// product, id, text, source_document, source_line.
const QStringList &noteColumns();
QList<QStringList> noteRows(const Product &product, const Texts &texts);

/// True when a plan that says nothing about options has the flows of the requirement.
bool isDefaultOn(const Product &product, const Requirement &requirement);

} // namespace portolan
