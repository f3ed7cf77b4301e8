// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/widgets.h"

#include "views/theme/paints.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace portolan {

SearchField::SearchField(const Theme &theme, const QString &placeholder, const QString &icon, QWidget *parent)
    : QLineEdit(parent), m_theme(theme), m_icon(icon)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    settle();
}

void SearchField::setKeyHint(const QString &hint)
{
    m_hint = hint;
    settle();
}

void SearchField::setLimiting(bool limiting)
{
    if (m_limiting == limiting)
        return;
    m_limiting = limiting;
    setProperty("limiting", limiting);
    update();
}

void SearchField::settle()
{
    const int hint = m_hint.isEmpty() ? 0 : QFontMetrics(m_theme.small()).horizontalAdvance(m_hint) + 16;
    setTextMargins(24, 0, hint, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, QRectF(8, 0, 16, height()), m_icon, 16, m_limiting ? Token::Accent : Token::Text3, m_theme);
    if (m_hint.isEmpty())
        return;
    const int width = QFontMetrics(m_theme.small()).horizontalAdvance(m_hint) + 10;
    const QRectF chip(this->width() - width - 6, (height() - 18) / 2, width, 18);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Line), 1));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), measures::radiusChip, measures::radiusChip);
    painter.setFont(m_theme.small());
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, m_hint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        settle();
}

namespace {

/// A sentence that gives up its room first: it is elided, its whole text is the tooltip.
class Sentence : public QLabel
{
public:
    explicit Sentence(QWidget *parent) : QLabel(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setMinimumWidth(0);
        setTextFormat(Qt::PlainText);
    }
    QSize minimumSizeHint() const override { return QSize(0, QLabel::minimumSizeHint().height()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        setToolTip(shown == text() ? QString() : text());
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
};

void colorLabel(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

PanelBar::PanelBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setMinimumHeight(measures::bar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(8);
    m_left = new QHBoxLayout;
    m_right = new QHBoxLayout;
    m_left->setSpacing(8);
    m_right->setSpacing(8);
    m_sentence = new Sentence(this);
    m_sentence->setFont(theme.small());
    m_link = makeLink({}, this);
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, &PanelBar::linkClicked);
    layout->addLayout(m_left);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_link);
    layout->addLayout(m_right);
    const auto settle = [this] {
        colorLabel(m_sentence, m_theme.color(Token::Text3));
        update();
    };
    connect(&theme, &Theme::changed, this, settle);
    settle();
}

void PanelBar::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
}

void PanelBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void PanelBar::setSentence(const QString &sentence, const QString &link)
{
    m_sentence->setText(sentence);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
}

void PanelBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Panel));
}

EmptyState::EmptyState(const Theme &theme, const QString &icon, const QString &sentence, const QString &button,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(icon)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_sentence = new QLabel(sentence, this);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    layout->addStretch(1);
    layout->addSpacing(60);
    layout->addWidget(m_sentence);
    if (!button.isEmpty()) {
        m_button = new QPushButton(button, this);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(1);
    const auto settle = [this] {
        colorLabel(m_sentence, m_theme.color(Token::Text2));
        update();
    };
    connect(&theme, &Theme::changed, this, settle);
    settle();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box((width() - 48) / 2, m_sentence->geometry().top() - 60, 48, 48);
    if (box.top() >= 0)
        paintIcon(painter, box, m_icon, 48, Token::Text3, m_theme);
}

void makeFilled(QPushButton *button)
{
    button->setProperty("filled", true);
}

void makeDestructive(QPushButton *button)
{
    button->setProperty("destructive", true);
    button->setAutoDefault(false);
}

QPushButton *makeLink(const QString &text, QWidget *parent)
{
    auto *link = new QPushButton(text, parent);
    link->setProperty("link", true);
    link->setAutoDefault(false);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

} // namespace portolan
