// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/messages.h"

#include "model/base/clean.h"
#include "views/theme/widgets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {

struct MessageTexts
{
    Q_DECLARE_TR_FUNCTIONS(MessageTexts)
};

/// Nobody reads more of one part of a message.
constexpr qsizetype longestText = 1000;

/// One question with its buttons, in the order given: role and words. The first is the default; returns the index
/// pressed, -1 for none.
int ask(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &sentence, const QString &more,
        const QList<std::pair<QMessageBox::ButtonRole, QString>> &buttons)
{
    QMessageBox box(parent);
    box.setIcon(icon);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    box.setInformativeText(more);
    QList<QPushButton *> made;
    for (const auto &[role, words] : buttons) {
        made.append(box.addButton(words, role));
        if (role == QMessageBox::DestructiveRole)
            makeDestructive(made.last());
        if (role == QMessageBox::RejectRole)
            box.setEscapeButton(made.last());
    }
    makeFilled(made.first());
    box.setDefaultButton(made.first());
    box.exec();
    return int(made.indexOf(qobject_cast<QPushButton *>(box.clickedButton())));
}

} // namespace

SaveAnswer askToSave(QWidget *parent, const QString &name)
{
    const int answer = ask(parent, QMessageBox::Question, MessageTexts::tr("Unsaved changes"),
                           MessageTexts::tr("“%1” has changes that are not saved.").arg(oneLine(name)),
                           MessageTexts::tr("They are lost if you do not save them."),
                           {{QMessageBox::AcceptRole, MessageTexts::tr("Save")},
                            {QMessageBox::DestructiveRole, MessageTexts::tr("Discard changes")},
                            {QMessageBox::RejectRole, MessageTexts::tr("Keep editing")}});
    return answer == 0 ? SaveAnswer::Save : answer == 1 ? SaveAnswer::Discard : SaveAnswer::Cancel;
}

ChangedAnswer askAboutChangedFile(QWidget *parent, const QString &name, const QString &unreadable)
{
    QList<ChangedAnswer> answers{ChangedAnswer::SaveAs, ChangedAnswer::Overwrite, ChangedAnswer::Cancel};
    QList<std::pair<QMessageBox::ButtonRole, QString>> buttons{
        {QMessageBox::AcceptRole, MessageTexts::tr("Save as…")},
        {QMessageBox::DestructiveRole, MessageTexts::tr("Overwrite")},
        {QMessageBox::RejectRole, MessageTexts::tr("Do not save")}};
    QString more =
        MessageTexts::tr("Merging takes over what was changed there and asks where both changed the same. "
                         "Overwriting keeps the other version beside the plan, under a name of its own.");
    if (unreadable.isEmpty()) {
        answers.prepend(ChangedAnswer::Merge);
        buttons.prepend({QMessageBox::AcceptRole, MessageTexts::tr("Merge…")});
    } else {
        more = MessageTexts::tr("The other version cannot be merged: %1").arg(oneLine(unreadable)) + u'\n' +
               MessageTexts::tr("Overwriting keeps it beside the plan, under a name of its own.");
    }
    const int answer =
        ask(parent, QMessageBox::Warning, MessageTexts::tr("File changed underneath"),
            MessageTexts::tr("“%1” was changed by another program since it was opened.").arg(oneLine(name)), more,
            buttons);
    return answers.value(answer, ChangedAnswer::Cancel);
}

QString holderWords(const LockHolder &holder)
{
    const QString unknown = MessageTexts::tr("unknown");
    const auto word = [&](const QString &text) { return text.isEmpty() ? unknown : oneLine(text); };
    const QString since = holder.since.isValid() ? QLocale().toString(holder.since, QLocale::ShortFormat) : unknown;
    return MessageTexts::tr("%1 on %2, process %3, since %4")
        .arg(word(holder.user), word(holder.host), holder.pid > 0 ? QString::number(holder.pid) : unknown, since);
}

OpenElsewhereAnswer askAboutOpenPlan(QWidget *parent, const QString &name, const LockHolder &holder)
{
    QList<OpenElsewhereAnswer> answers{OpenElsewhereAnswer::ReadOnly, OpenElsewhereAnswer::Copy,
                                       OpenElsewhereAnswer::Cancel};
    QList<std::pair<QMessageBox::ButtonRole, QString>> buttons{
        {QMessageBox::AcceptRole, MessageTexts::tr("Open read-only")},
        {QMessageBox::AcceptRole, MessageTexts::tr("Open a copy")},
        {QMessageBox::RejectRole, MessageTexts::tr("Do not open")}};
    QString more =
        MessageTexts::tr("Open by: %1.").arg(holderWords(holder)) + u'\n' +
        MessageTexts::tr("Read-only, you look at it and save under another name. A copy is a plan of its own.");
    if (holder.elsewhere) {
        answers.insert(2, OpenElsewhereAnswer::Anyway);
        buttons.insert(2, {QMessageBox::DestructiveRole, MessageTexts::tr("Open anyway")});
        more +=
            u'\n' + MessageTexts::tr("Whether the program on that host still runs cannot be seen from here. Open "
                                     "it anyway only if you know that it does not.");
    }
    const int answer = ask(parent, QMessageBox::Question, MessageTexts::tr("Plan in use"),
                           MessageTexts::tr("“%1” is open in another window.").arg(oneLine(name)), more, buttons);
    return answers.value(answer, OpenElsewhereAnswer::Cancel);
}

LeftoverAnswer askAboutLeftover(QWidget *parent, const QString &name, const QString &when, int changes)
{
    const int answer = ask(
        parent, QMessageBox::Question, MessageTexts::tr("Unfinished save"),
        MessageTexts::tr("A save of “%1” was cut off on %2.").arg(oneLine(name), when),
        MessageTexts::tr("What was to be saved is whole and differs from the plan in %n thing(s). Taking it over "
                         "is an edit that can be undone.",
                         nullptr, changes),
        {{QMessageBox::AcceptRole, MessageTexts::tr("Take it over")},
         {QMessageBox::DestructiveRole, MessageTexts::tr("Delete it")},
         {QMessageBox::RejectRole, MessageTexts::tr("Later")}});
    return answer == 0 ? LeftoverAnswer::Take : answer == 1 ? LeftoverAnswer::Delete : LeftoverAnswer::Later;
}

void showError(QWidget *parent, const QString &sentence, const Error &error)
{
    if (!error.more.isEmpty()) {
        QStringList lines;
        for (Error each : QList<Error>{error} + error.more) {
            each.file.clear();
            const QString text = each.text();
            lines.append(text.left(1).toUpper() + text.mid(1));
        }
        if (error.untold > 0)
            lines.append(MessageTexts::tr("And %n more fault(s).", nullptr,
                                          int(std::min<qint64>(error.untold, 2'000'000'000))));
        const QString name = oneLine(QFileInfo(error.file).fileName());
        return showList(parent,
                        name.isEmpty() ? sentence : MessageTexts::tr("%1 All faults of %2:").arg(sentence, name),
                        lines);
    }
    QStringList more;
    if (!error.file.isEmpty()) {
        QString place = QFileInfo(error.file).fileName();
        if (error.line > 0)
            place = MessageTexts::tr("%1, line %2").arg(place).arg(error.line);
        if (!error.field.isEmpty())
            place = MessageTexts::tr("%1, field %2").arg(place, error.field.left(longestText));
        more.append(oneLine(place));
    }
    more.append(oneLine(error.what.left(longestText)));
    if (!error.remedy.isEmpty())
        more.append(oneLine(error.remedy.left(longestText)));
    ask(parent, QMessageBox::Warning, sentence, sentence, more.join(u'\n'),
        {{QMessageBox::RejectRole, MessageTexts::tr("Close")}});
}

void showList(QWidget *parent, const QString &sentence, const QStringList &lines)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("listOfLines"));
    dialog.setWindowTitle(sentence);
    dialog.resize(720, 400);
    auto *label = new QLabel(sentence, &dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *list = new QPlainTextEdit(lines.join(u'\n'), &dialog);
    list->setReadOnly(true);
    list->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setAccessibleName(sentence);
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *copy = buttons->addButton(MessageTexts::tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(MessageTexts::tr("Close"), QDialogButtonBox::RejectRole);
    makeFilled(close);
    close->setDefault(true);
    QObject::connect(copy, &QPushButton::clicked, &dialog,
                     [&lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(list);
    layout->addWidget(buttons);
    close->setFocus();
    dialog.exec();
}

} // namespace portolan
