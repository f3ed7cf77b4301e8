// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SheetPainter paints a document of sheets and drawings, page by page: the one painter of PDF, print and
// preview.
#pragma once
#include "model/handover/sheetframe.h"
#include "model/handover/sheetlayout.h"

#include <functional>
#include <memory>
#include <vector>

namespace portolan {

class SheetPainter
{
public:
    SheetPainter(PaperSize size, const TitleBlock &block, const Texts &texts);
    ~SheetPainter();

    void add(const Sheet &sheet, const Progress &progress = {});
    /// One page whose body is painted by `body` into the rectangle; `head` gives title, facts, notes.
    void add(const Sheet &head, const std::function<void(QPainter &, const QRectF &)> &body);

    int pageCount() const { return int(m_pages.size()); }
    /// Title of the part of the document that this page belongs to.
    QString titleOf(int page) const;
    PaperSize size() const { return m_size; }
    /// Page 0 to pageCount() - 1. The painter's units are hundredths of a millimetre, its origin the corner of the
    /// paper.
    void paint(QPainter &painter, int page) const;
    /// Sets the units of a painter that is open on a device without margins.
    static void scaleTo(QPainter &painter, PaperSize size);

private:
    struct Part;
    struct Page
    {
        int part = 0;
        int table = -1;    ///< page of the layout
        int noteLine = -1; ///< on a page of notes: the first line of Part::moreNotes
    };
    void paintTable(QPainter &painter, const Part &part, int page) const;
    void paintRow(QPainter &painter, const Part &part, const SheetItem &item) const;
    void paintCell(QPainter &painter, const Part &part, const SheetItem &item, int place) const;
    void addNotes(Part &part, int number);

    PaperSize m_size;
    SheetFrame m_frame;
    std::vector<std::unique_ptr<Part>> m_parts;
    QList<Page> m_pages;
};

} // namespace portolan
