// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formwidgets.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>

using namespace Qt::StringLiterals;

namespace portolan {

HeadWidget::HeadWidget(const Theme &theme, const HeadText &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(text)
{
    setFixedHeight(50);
    setAccessibleName(text.title);
    setAccessibleDescription(text.kind);
    setToolTip(text.title + u'\n' + text.kind);
}

void HeadWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(painter, QRectF(12, 9, 32, 32), m_text.icon, m_text.category, m_theme);
    double right = width() - 12;
    if (!m_text.stateWord.isEmpty()) {
        const double wide = QFontMetricsF(m_theme.small()).horizontalAdvance(m_text.stateWord) + 18;
        paintState(painter, QRectF(right - wide, 0, wide, height()), m_text.state, m_text.stateWord, m_theme);
        right -= wide + 8;
    }
    const double left = 56;
    paintText(painter, QRectF(left, 7, right - left, 20), m_text.title, m_theme.title(),
              m_theme.color(Token::Text));
    paintText(painter, QRectF(left, 27, right - left, 16), m_text.kind, m_theme.small(),
              m_theme.color(Token::Text2));
}

SectionWidget::SectionWidget(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(title)
{
    setFixedHeight(title.isEmpty() ? 9 : 36);
    setAccessibleName(title);
}

void SectionWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 4, width(), 1), m_theme.color(Token::Line));
    if (!m_title.isEmpty())
        paintText(painter, QRectF(12, 8, width() - 24, 28), m_title, m_theme.semibold(),
                  m_theme.color(Token::Text));
}

ChipWidget::ChipWidget(const Theme &theme, const QString &protocol, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_protocol(protocol)
{
    setFixedSize(64, 24);
    setAccessibleName(protocol.toUpper());
}

void ChipWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double wide =
        std::max(40.0, QFontMetricsF(m_theme.smallSemibold()).horizontalAdvance(m_protocol.toUpper()) + 12);
    paintProtocolChip(painter, QRectF(0, 0, wide, height()), m_protocol, m_theme);
}

FieldEdit::FieldEdit(const QString &text, QWidget *parent) : QLineEdit(text, parent), m_before(text)
{
    setFixedHeight(measures::field);
    setCursorPosition(0);
    setToolTip(text);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_before) {
        setText(m_before);
        setModified(false);
        setProperty("invalid", false);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!property("invalid").toBool())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(palette().color(QPalette::Text).lightness() > 128 ? 0xFF8F85 : 0xB3261E), 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
}

AreaEdit::AreaEdit(const QString &text, QWidget *parent) : QPlainTextEdit(text, parent)
{
    setTabChangesFocus(true);
    setMinimumHeight(96);
    document()->setModified(false);
}

void AreaEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (!document()->isModified() || event->reason() == Qt::PopupFocusReason)
        return;
    document()->setModified(false);
    Q_EMIT written(toPlainText());
}

QuietCombo::QuietCombo(QWidget *parent) : QComboBox(parent)
{
    setFixedHeight(measures::field);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
}

void QuietCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

FlowWidget::FlowWidget(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowWidget::add(QWidget *widget)
{
    m_widgets.append(widget);
    updateGeometry();
}

void FlowWidget::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

int FlowWidget::arrange(int width, bool move) const
{
    int x = 12, y = 6, line = 0;
    for (QWidget *widget : m_widgets) {
        const QSize size = widget->sizeHint();
        if (x > 12 && x + size.width() > width - 12) {
            x = 12;
            y += line + 8;
            line = 0;
        }
        if (move)
            widget->setGeometry(x, y, std::min(size.width(), width - 24), size.height());
        x += size.width() + 8;
        line = std::max(line, size.height());
    }
    return y + line + 6;
}

PortLines::PortLines(const Theme &theme, const QList<PortLine> &lines, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_lines(lines)
{
    setFixedHeight(int(lines.size()) * 24 + 4);
    QStringList words;
    for (const PortLine &line : lines)
        words.append(u"%1 %2 %3"_s.arg(line.protocol, line.ports, line.name));
    setAccessibleName(words.join(u"; "_s));
    setToolTip(words.mid(0, 40).join(u'\n'));
}

void PortLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double y = 2;
    for (const PortLine &line : std::as_const(m_lines)) {
        paintProtocolChip(painter, QRectF(12, y, 44, 24), line.protocol, m_theme);
        const double room = (width() - 64 - 12) * 0.46;
        paintText(painter, QRectF(64, y, room, 24), line.ports, m_theme.figures(), m_theme.color(Token::Text));
        paintText(painter, QRectF(64 + room + 8, y, width() - 64 - room - 20, 24), line.name, m_theme.small(),
                  m_theme.color(Token::Text2));
        y += 24;
    }
}

} // namespace portolan
