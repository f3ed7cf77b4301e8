// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/docks.h"

#include "views/theme/style.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {

QToolButton *titleButton(const Theme &theme, const QString &icon, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme.icon(icon, Token::Text3));
    button->setIconSize(QSize(14, 14));
    button->setFixedSize(22, 22);
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

/// The strip of tabs on ground `window` up to its right end.
class TabStrip : public QWidget
{
public:
    TabStrip(const Theme &theme, QTabBar *tabs, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(4, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(tabs, 1);
        // Fixed for both: a tab bar without tabs has no height yet, and none is asked for again.
        setFixedHeight(qMax(measures::tab, fontMetrics().height() + 14));
        tabs->setFixedHeight(height());
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.color(Token::Window)); }

private:
    const Theme &m_theme;
};

/// Takes the room of a title that is not wanted: none.
class NoTitle : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return QSize(0, 0); }
    QSize minimumSizeHint() const override { return QSize(0, 0); }
};

} // namespace

DockTitle::DockTitle(const Theme &theme, QDockWidget &dock) : QWidget(&dock), m_theme(theme), m_dock(dock)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 1);
    layout->setSpacing(0);
    layout->addStretch(1);
    m_float = titleButton(theme, QStringLiteral("float"), tr("Float"), this);
    auto *close = titleButton(theme, QStringLiteral("close"), tr("Close"), this);
    connect(m_float, &QToolButton::clicked, this, [this] { m_dock.setFloating(!m_dock.isFloating()); });
    connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);
    layout->addWidget(m_float);
    layout->addWidget(close);
    connect(&dock, &QDockWidget::windowTitleChanged, this, qOverload<>(&QWidget::update));
}

QSize DockTitle::sizeHint() const
{
    return QSize(120, qMax(measures::dockTitle, QFontMetrics(m_theme.semibold()).height() + 14));
}

QSize DockTitle::minimumSizeHint() const
{
    return QSize(80, sizeHint().height());
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
    const auto [title, note] = titleAndNote(m_dock.windowTitle());
    const QFontMetrics metrics(m_theme.semibold());
    QRect words(12, 0, m_float->x() - 16, height() - 1);
    const QString shown = metrics.elidedText(title, Qt::ElideRight, words.width());
    painter.setFont(m_theme.semibold());
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    words.setLeft(words.left() + metrics.horizontalAdvance(shown) + 8);
    painter.setFont(m_theme.small());
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(m_theme.small()).elidedText(note, Qt::ElideRight, words.width()));
}

void DockTitle::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->ignore(); // the dock floats by itself
}

PanelDock::PanelDock(const Theme &theme, const QString &name, const QString &title, Panel *panel, QWidget *parent)
    : QDockWidget(title, parent), m_title(title), m_panel(panel), m_titleBar(new DockTitle(theme, *this)),
      m_noTitle(new NoTitle(this))
{
    setObjectName(name);
    setTitleBarWidget(m_titleBar);
    setWidget(panel);
    panel->setAccessibleName(title);
    m_noTitle->hide();
    connect(panel, &Panel::noteChanged, this, &PanelDock::settleTitle);
    settleTitle();
}

void PanelDock::settleTitle()
{
    setWindowTitle(m_tabbed || m_panel->note().isEmpty() ? m_title : m_title + noteMark + m_panel->note());
    toggleViewAction()->setText(m_title);
}

void PanelDock::setTabbed(bool tabbed)
{
    if (std::exchange(m_tabbed, tabbed) != tabbed)
        settleTitle();
    QWidget *wanted = tabbed ? m_noTitle : static_cast<QWidget *>(m_titleBar);
    if (titleBarWidget() == wanted)
        return;
    (tabbed ? static_cast<QWidget *>(m_titleBar) : m_noTitle)->hide();
    setTitleBarWidget(wanted);
    wanted->show();
}

TablesDock::TablesDock(const Theme &theme, QWidget *parent)
    : QDockWidget(tr("Tables"), parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("tables"));
    setFeatures(QDockWidget::DockWidgetClosable);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Tables"));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TabStrip(theme, m_tabs, content));
    layout->addWidget(m_stack, 1);
    setTitleBarWidget(new NoTitle(this));
    setWidget(content);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT currentChanged();
    });
}

void TablesDock::addPanel(const QString &name, const QString &title, const QString &shortTitle, Panel *panel)
{
    m_names.append(name);
    m_titles.append(title);
    m_shortTitles.append(shortTitle);
    m_stack->addWidget(panel);
    panel->setAccessibleName(title);
    m_tabs->addTab(title);
    connect(panel, &Panel::noteChanged, this, &TablesDock::settleTitles);
    settleTitles();
}

bool TablesDock::show(const QString &name)
{
    const int index = int(m_names.indexOf(name));
    if (index < 0)
        return false;
    setVisible(true);
    raise();
    m_tabs->setCurrentIndex(index);
    return true;
}

Panel *TablesDock::current() const
{
    return qobject_cast<Panel *>(m_stack->currentWidget());
}

QString TablesDock::currentName() const
{
    return m_names.value(m_tabs->currentIndex());
}

QList<Panel *> TablesDock::panels() const
{
    QList<Panel *> panels;
    for (int i = 0; i < m_stack->count(); ++i)
        panels.append(qobject_cast<Panel *>(m_stack->widget(i)));
    return panels;
}

void TablesDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    settleTitles();
}

void TablesDock::settleTitles()
{
    // Short titles without counts where the room is short.
    const bool narrow = width() < 900;
    for (int i = 0; i < m_names.size(); ++i) {
        const QString note = qobject_cast<Panel *>(m_stack->widget(i))->note();
        const QString title = narrow ? m_shortTitles.at(i) : m_titles.at(i);
        const QString text = narrow || note.isEmpty() ? title : title + noteMark + note;
        if (m_tabs->tabText(i) != text)
            m_tabs->setTabText(i, text);
    }
}

} // namespace portolan
