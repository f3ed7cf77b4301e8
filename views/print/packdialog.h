// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant that issues the pack: what the title block says, what will be written, and what came of it.
#pragma once
#include "model/handover/pack.h"

#include <QtCore/QThread>
#include <QtWidgets/QDialog>
#include <memory>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace portolan {

class PackDialog : public QDialog
{
    Q_OBJECT
public:
    /// `texts`: the language of the documents at first. `folder`: the folder to begin with, in which a new one is
    /// made.
    PackDialog(std::shared_ptr<const DerivedPlan> derived, const Texts &texts, const QDate &date,
               const QString &folder, QWidget *parent = nullptr);
    ~PackDialog() override;

    /// The folder that will be, or was, written.
    QString target() const;
    void setTarget(const QString &folder);
    /// The revision that was issued, for the plan to remember.
    QString revision() const;
    bool isDone() const { return m_done; }

public Q_SLOTS:
    /// Goes on to the next step; the last one writes.
    void forward();
    void back();

Q_SIGNALS:
    void finishedWriting(); ///< with or without an error

private:
    enum Step { Document, Contents, Result };
    QWidget *documentPage();
    QWidget *contentsPage();
    QWidget *resultPage();
    void showStep(Step step);
    void listContents();
    void write();
    void finish(const QString &error, const QList<PackRefusal> &refusals, int files, const QStringList &remarks);
    PackInput input() const;
    void chooseFolder();
    void settle();
    void stop();

    std::shared_ptr<const DerivedPlan> m_derived;
    Texts m_texts;
    bool m_done = false;
    bool m_busy = false;
    Progress m_running;
    std::unique_ptr<QThread> m_thread;
    QStackedWidget *m_pages;
    QList<QLabel *> m_steps;
    QDateEdit *m_date;
    QLineEdit *m_revision;
    QComboBox *m_status;
    QLineEdit *m_checker;
    QLineEdit *m_approver;
    QComboBox *m_language;
    QComboBox *m_size;
    QLineEdit *m_folder;
    QTreeWidget *m_contents;
    QProgressBar *m_progress;
    QLabel *m_outcome;
    QTreeWidget *m_refusals;
    QPushButton *m_open;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

/// Opens the assistant and waits until it is closed; the revision issued, or empty when nothing was written.
QString issuePack(QWidget *parent, std::shared_ptr<const DerivedPlan> derived, const Texts &texts,
                  const QDate &date, const QString &folder);

} // namespace portolan
