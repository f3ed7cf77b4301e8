// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Printing: the drawing and the sheets, chosen in a small panel, on the same painter as the PDF.
#pragma once
#include "model/handover/sheetpainter.h"

#include <QtCore/QThread>
#include <QtWidgets/QDialog>
#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;

namespace portolan {

/// What is printed: ids of sheets, `drawing` among them, in the order of the document.
struct PrintChoice
{
    QStringList parts;
    PaperSize size = PaperSize::A4;
};

/// The ids and titles of everything that can be printed of this plan: `drawing`, `zones`, `rules/core`, ...
QList<std::pair<QString, QString>> printableParts(const DerivedPlan &derived, const Texts &texts);

/// The document with the chosen parts; takes a while for large plans, works in any thread.
std::shared_ptr<SheetPainter> printDocument(const DerivedPlan &derived, const Texts &texts, const QDate &date,
                                            const PrintChoice &choice, const Progress &progress = {});

/// Sets the paper up and paints every page; `from` and `to` are 1-based, 0 = all.
bool printPages(QPrinter &printer, const SheetPainter &document, int from = 0, int to = 0);
/// The same for the user: where the printer is a file, that is written whole or not at all, as every other;
/// QPrinter alone does not say that a disk is full. Errors: what did not work, with the file.
Done printOut(QPrinter &printer, const SheetPainter &document, int from = 0, int to = 0);

/// Chooses parts and paper at the left, shows the pages at the right; prints, or saves as PDF.
class PrintPreview : public QDialog
{
    Q_OBJECT
public:
    PrintPreview(std::shared_ptr<const DerivedPlan> derived, const Texts &texts, const QDate &date,
                 QWidget *parent = nullptr);
    ~PrintPreview() override;

    PrintChoice choice() const;
    /// Ticks exactly these parts.
    void choose(const QStringList &parts);
    /// nullptr while the pages are laid out.
    std::shared_ptr<const SheetPainter> document() const { return m_document; }

public Q_SLOTS:
    void print();
    void saveAsPdf();

Q_SIGNALS:
    void laidOut(); ///< document() is the one that was chosen

private:
    void layOut();
    void take(const std::shared_ptr<SheetPainter> &document, int wanted);
    void stop();

    std::shared_ptr<const DerivedPlan> m_derived;
    Texts m_texts;
    QDate m_date;
    std::unique_ptr<QPrinter> m_printer;
    std::shared_ptr<SheetPainter> m_document;
    Progress m_running;
    std::unique_ptr<QThread> m_thread;
    int m_wanted = 0;
    QListWidget *m_parts;
    QComboBox *m_size;
    QLabel *m_words;
    QPushButton *m_print;
    QPushButton *m_save;
    QPrintPreviewWidget *m_preview;
};

/// Opens the preview and waits until it is closed.
void showPrintPreview(QWidget *parent, std::shared_ptr<const DerivedPlan> derived, const Texts &texts,
                      const QDate &date);
/// The same, with the platform's print dialog opened as soon as the pages are laid out.
void showPrint(QWidget *parent, std::shared_ptr<const DerivedPlan> derived, const Texts &texts, const QDate &date);

} // namespace portolan
