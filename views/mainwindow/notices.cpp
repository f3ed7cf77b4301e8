// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/notices.h"

#include "views/theme/paints.h"
#include "views/theme/widgets.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace portolan {

namespace {

constexpr int sign = 16, edge = 12;

/// The ground of one line, with the sign at its left.
class NoticeLine : public QWidget
{
public:
    NoticeLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), m_theme.color(Token::WarnTint));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
        paintShape(painter, QRectF(edge, (height() - sign) / 2.0, sign, sign), Shape::Warning, m_theme,
                   m_theme.color(Token::WarnTint));
    }

private:
    const Theme &m_theme;
};

} // namespace

Notices::Notices(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void Notices::say(About about, const QString &sentence, const QString &action, const std::function<void()> &act)
{
    withdraw(about);
    auto *line = new NoticeLine(m_theme, this);
    line->setAccessibleName(sentence);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(edge + sign + 8, 4, 8, 5);
    row->setSpacing(8);
    auto *words = new QLabel(sentence, line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words, 1);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action, line);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
        row->addWidget(button);
    }
    auto *close = new QToolButton(line);
    close->setIcon(m_theme.icon(QStringLiteral("close")));
    close->setIconSize({14, 14});
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close notice"));
    close->setToolTip(tr("Close notice"));
    connect(close, &QToolButton::clicked, this, [this, about] { withdraw(about); });
    row->addWidget(close);
    m_lines.insert(about, line);
    m_column->addWidget(line);
    show();
}

void Notices::withdraw(About about)
{
    QWidget *line = m_lines.take(about);
    if (!line)
        return;
    line->hide();
    line->deleteLater();
    setVisible(!m_lines.isEmpty());
}

QString Notices::sentence(About about) const
{
    const QWidget *line = m_lines.value(about);
    return line ? line->accessibleName() : QString();
}

} // namespace portolan
