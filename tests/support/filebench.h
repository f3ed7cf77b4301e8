// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window on plan files, and somebody who answers its questions.
#pragma once
#include "tests/editing/sample.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/notices.h"
#include "views/mainwindow/recovery.h"
#include "views/settings/settings.h"

#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>

namespace portolan::testing {

struct FileBench
{
    Theme theme;
    std::shared_ptr<const Catalog> catalog = std::make_shared<Catalog>(Catalog::load({}));
    PlanDocument document{sample::lookup()};
    Workspace workspace{document, theme, catalog, nullptr};
    Settings settings{false};
    MainWindow window{workspace, settings};

    PlanFiles &files() { return window.files(); }
    QString notice(Notices::About about) const { return window.findChild<Notices *>()->sentence(about); }
    /// Gives the project this name, as an edit.
    bool rename(const QString &name)
    {
        Plan after = document.plan();
        after.project.name = name;
        return workspace.push(difference(document.plan(), after, QStringLiteral("Rename to %1").arg(name)));
    }
};

/// Presses the buttons with these words, one dialog after the other, as they come; says which dialogs there were.
class Answers : public QObject
{
public:
    explicit Answers(const QStringList &buttons) : m_buttons(buttons)
    {
        connect(&m_timer, &QTimer::timeout, this, &Answers::look);
        m_timer.start(5);
    }
    QStringList texts; ///< of the dialogs that were answered
    bool done() const { return m_buttons.isEmpty(); }

private:
    void look()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog || m_buttons.isEmpty())
            return;
        QString all = dialog->windowTitle();
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all += u'\n' + label->text();
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
            if (button->text().remove(u'&') == m_buttons.first()) {
                texts.append(all);
                m_buttons.removeFirst();
                button->click();
                return;
            }
        qWarning("no button \"%s\" in: %s", qPrintable(m_buttons.first()), qPrintable(all));
        m_buttons.clear();
        static_cast<QDialog *>(dialog)->reject();
    }
    QStringList m_buttons;
    QTimer m_timer;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace portolan::testing
