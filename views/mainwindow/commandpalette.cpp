// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/commandpalette.h"

#include "views/theme/paints.h"
#include "views/theme/widgets.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {

constexpr int rowHeight = 32, mostRows = 12, paletteWidth = 560, fromTop = 88;
enum Roles { ActionRole = Qt::UserRole, WordsRole, MenuRole };

QString plain(QString text)
{
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    QStringList words;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(100, rowHeight);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *action = index.data(ActionRole).value<QAction *>();
        if (!action)
            return;
        const QRectF rect = option.rect;
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(rect, m_theme.color(Token::Sel));
            painter->fillRect(QRectF(rect.left(), rect.top(), measures::selectionBar, rect.height()),
                              m_theme.color(Token::Accent));
        }
        action->icon().paint(painter, QRect(option.rect.left() + 12, option.rect.top() + 6, 20, 20));
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        const double right = shortcut.isEmpty()
                                 ? 12
                                 : paintText(*painter, rect.adjusted(0, 0, -12, 0), shortcut, m_theme.small(),
                                             m_theme.color(Token::Text3), Qt::AlignRight) +
                                       24;
        const QString text = index.data(Qt::DisplayRole).toString();
        const QRectF words = rect.adjusted(42, 0, -right, 0);
        paintMarkedText(*painter, words, text, this->words, m_theme.body(), m_theme.color(Token::Text), m_theme);
        const double used = QFontMetricsF(m_theme.body()).horizontalAdvance(text);
        paintText(*painter, words.adjusted(used + 10, 0, 0, 0), index.data(MenuRole).toString(), m_theme.small(),
                  m_theme.color(Token::Text3));
    }

private:
    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(const Actions &actions, const Theme &theme, QWidget *window)
    : QDialog(window, Qt::Popup | Qt::FramelessWindowHint), m_theme(theme), m_actions(actions)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 9, 1, 1);
    layout->setSpacing(8);
    m_field = new SearchField(theme, tr("Type what you want to do"), QStringLiteral("command"), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_field);
    layout->addLayout(head);
    m_model = new QStandardItemModel(this);
    m_list = new QListView(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(rowHeight * mostRows);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    search({});
}

void CommandPalette::popUp()
{
    QWidget *window = parentWidget()->window();
    setFixedWidth(paletteWidth);
    adjustSize();
    move(window->mapToGlobal(QPoint((window->width() - paletteWidth) / 2, fromTop)));
    show();
    m_field->setFocus();
}

void CommandPalette::search(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    static_cast<PaletteDelegate *>(m_list->itemDelegate())->words = words;
    m_model->clear();
    // Matches at the beginning of a word come before those inside one; among equals the order of the menus.
    QList<QStandardItem *> first, rest;
    for (QAction *action : m_actions.all()) {
        if (!action->isEnabled())
            continue;
        const QMenu *menu = m_actions.menuFor(action);
        const QString title = plain(action->text()), place = menu ? plain(menu->title()) : QString();
        bool all = true, begins = true;
        for (const QString &word : words) {
            all = all && (title.contains(word, Qt::CaseInsensitive) || place.contains(word, Qt::CaseInsensitive));
            begins = begins && (u' ' + title).contains(u' ' + word, Qt::CaseInsensitive);
        }
        if (!all)
            continue;
        auto *item = new QStandardItem(title);
        item->setData(QVariant::fromValue(action), ActionRole);
        item->setData(place, MenuRole);
        (begins ? first : rest).append(item);
    }
    for (QStandardItem *item : first + rest)
        m_model->appendRow(item);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::run()
{
    auto *action = m_list->currentIndex().data(ActionRole).value<QAction *>();
    close();
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row(), rows = m_model->rowCount();
        const auto go = [&](int to) { m_list->setCurrentIndex(m_model->index(qBound(0, to, rows - 1), 0)); };
        switch (key) {
        case Qt::Key_Down:
            go(row + 1);
            return true;
        case Qt::Key_Up:
            go(row - 1);
            return true;
        case Qt::Key_PageDown:
            go(row + mostRows);
            return true;
        case Qt::Key_PageUp:
            go(row - mostRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(object, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Base));
    painter.setPen(m_theme.color(Token::Frame));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace portolan
