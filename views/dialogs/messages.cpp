// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/messages.h"

#include "model/base/clean.h"
#include "views/theme/widgets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
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

ChangedAnswer askAboutChangedFile(QWidget *parent, const QString &name)
{
    const int answer =
        ask(parent, QMessageBox::Warning, MessageTexts::tr("File changed underneath"),
            MessageTexts::tr("“%1” was changed by another program since it was opened.").arg(oneLine(name)),
            MessageTexts::tr("Save under another name to keep both, or overwrite it; the other version is then "
                             "kept as a backup beside it."),
            {{QMessageBox::AcceptRole, MessageTexts::tr("Save as…")},
             {QMessageBox::DestructiveRole, MessageTexts::tr("Overwrite")},
             {QMessageBox::RejectRole, MessageTexts::tr("Do not save")}});
    return answer == 0 ? ChangedAnswer::SaveAs : answer == 1 ? ChangedAnswer::Overwrite : ChangedAnswer::Cancel;
}

RecoveryAnswer askAboutRecoveredCopy(QWidget *parent, const QString &name, const QString &when)
{
    const int answer =
        ask(parent, QMessageBox::Question, MessageTexts::tr("Recovered copy"),
            MessageTexts::tr("A copy of “%1” with unsaved changes was kept on %2.").arg(oneLine(name), when),
            MessageTexts::tr("Opening it leaves the saved plan as it is; you choose where the copy is saved."),
            {{QMessageBox::AcceptRole, MessageTexts::tr("Open copy")},
             {QMessageBox::DestructiveRole, MessageTexts::tr("Delete copy")},
             {QMessageBox::RejectRole, MessageTexts::tr("Later")}});
    return answer == 0 ? RecoveryAnswer::Open : answer == 1 ? RecoveryAnswer::Discard : RecoveryAnswer::Later;
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
