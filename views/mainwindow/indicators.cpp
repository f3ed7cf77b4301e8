// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/indicators.h"

#include "views/mainwindow/comparing.h"
#include "views/mainwindow/digest.h"
#include "views/mainwindow/workspace.h"
#include "views/theme/paints.h"
#include "views/theme/widgets.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyleOptionButton>
#include <cmath>

namespace portolan {

FindingsButton::FindingsButton(Workspace &workspace, QWidget *parent)
    : QAbstractButton(parent), m_workspace(workspace)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&workspace, &Workspace::derivedChanged, this, &FindingsButton::count);
    count();
}

void FindingsButton::count()
{
    m_errors = m_warnings = m_infos = 0;
    for (const Finding &finding : m_workspace.derived()->findings)
        if (!finding.approved)
            ++(finding.severity == Finding::Severity::Error     ? m_errors
               : finding.severity == Finding::Severity::Warning ? m_warnings
                                                                : m_infos);
    QStringList words;
    if (m_errors)
        words.append(tr("%n error(s)", nullptr, m_errors));
    if (m_warnings)
        words.append(tr("%n warning(s)", nullptr, m_warnings));
    if (m_infos)
        words.append(tr("%n remark(s)", nullptr, m_infos));
    setText(words.isEmpty() ? tr("No findings") : words.join(QStringLiteral(", ")));
    setAccessibleName(text());
    setToolTip(text());
    updateGeometry();
    update();
}

QList<std::pair<int, int>> FindingsButton::shown() const
{
    QList<std::pair<int, int>> parts;
    if (m_errors)
        parts.append({int(Shape::Error), m_errors});
    if (m_warnings)
        parts.append({int(Shape::Warning), m_warnings});
    if (m_infos && parts.size() < 2)
        parts.append({int(Shape::Info), m_infos});
    return parts;
}

QSize FindingsButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 20;
    const auto parts = shown();
    for (const auto &[shape, number] : parts)
        width += 16 + 8 + metrics.horizontalAdvance(QString::number(number));
    width += parts.isEmpty() ? 24 + metrics.horizontalAdvance(text()) : 14 * int(parts.size() - 1);
    return QSize(width, qMax(measures::button, metrics.height() + 10));
}

void FindingsButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme();
    QStyleOptionButton option;
    option.initFrom(this);
    if (isDown())
        option.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    painter.setFont(font());
    painter.setPen(theme.color(Token::Text));
    const QColor ground = theme.color(isDown() ? Token::Press : underMouse() ? Token::Hover : Token::Base);
    double x = 10;
    const auto part = [&](Shape shape, const QString &words) {
        paintShape(painter, QRectF(x, (height() - 16) / 2.0, 16, 16), shape, theme, ground);
        x += 24;
        painter.setPen(theme.color(Token::Text));
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         words);
        x += fontMetrics().horizontalAdvance(words) + 14;
    };
    const auto parts = shown();
    if (parts.isEmpty())
        part(Shape::Permit, text());
    for (const auto &[shape, number] : parts)
        part(Shape(shape), QString::number(number));
}

ProgressLine::ProgressLine(Workspace &workspace, QWidget *parent) : QWidget(parent), m_theme(workspace.theme())
{
    setFixedHeight(2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    const auto begin = [this](bool working) {
        m_share = 0.08;
        m_works += working ? 1 : -1;
        setVisible(m_works > 0);
        raise();
    };
    const auto advance = [this](int done, int total) {
        m_share = total > 0 ? qBound(0.08, double(done) / total, 1.0) : 0.08;
        update();
    };
    connect(&workspace, &Workspace::derivingChanged, this, begin);
    connect(&workspace, &Workspace::derivingProgress, this, advance);
    connect(&workspace.comparing(), &Comparing::slow, this, begin);
    connect(&workspace.comparing(), &Comparing::progressed, this, advance);
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width() * m_share, height()), m_theme.color(Token::Accent));
}

SavedLabel::SavedLabel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SavedLabel::setState(State state, const QString &text)
{
    m_state = state;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize SavedLabel::sizeHint() const
{
    const QFontMetrics metrics(m_theme.small());
    return m_text.isEmpty() ? QSize(0, metrics.height())
                            : QSize(16 + metrics.horizontalAdvance(m_text) + 2, metrics.height());
}

void SavedLabel::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(5, std::floor(height() / 2.0) + 0.5);
    if (m_state == State::Saved) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Permit));
        painter.drawEllipse(centre, 4, 4);
    } else if (m_state != State::None) {
        painter.setPen(QPen(m_theme.color(m_state == State::Kept ? Token::Warn : Token::Text3), 1.5));
        painter.drawEllipse(centre, 3.25, 3.25);
    }
    paintText(painter, QRectF(16, 0, width() - 16, height()), m_text, m_theme.small(), m_theme.color(Token::Text2));
}

StatusLine::StatusLine(Workspace &workspace, QWidget *parent) : QStatusBar(parent), m_workspace(workspace)
{
    setSizeGripEnabled(false);
    setMinimumHeight(measures::statusBar);
    m_words = label();
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_words, 1);
    m_cancel = makeLink(tr("Cancel"), this);
    m_cancel->setFont(workspace.theme().small());
    m_cancel->hide();
    addPermanentWidget(m_cancel);
    for (QLabel **each : {&m_symbols, &m_flows, &m_rules, &m_time, &m_position}) {
        *each = label();
        addPermanentWidget(*each);
    }
    m_saved = new SavedLabel(workspace.theme(), this);
    addPermanentWidget(m_saved);
    setContentsMargins(9, 0, 8, 0);
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, this, [this] {
        m_said.clear();
        settle();
    });
    connect(&workspace, &Workspace::derivedChanged, this, &StatusLine::settle);
    connect(&workspace, &Workspace::selectionChanged, this, &StatusLine::settle);
    connect(&workspace, &Workspace::derivingChanged, this, [this](bool deriving) {
        m_deriving = deriving;
        settle();
    });
    connect(&workspace.comparing(), &Comparing::slow, this, [this](bool comparing) {
        m_comparing = comparing;
        settle();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_deriving)
            m_workspace.cancelDeriving();
        else
            m_workspace.comparing().end();
    });
    connect(&workspace, &Workspace::said, this, [this](const QString &sentence) {
        m_said = sentence;
        m_saying.start(6000);
        settle();
    });
    connect(&workspace.theme(), &Theme::changed, this, &StatusLine::settle);
    settle();
}

QLabel *StatusLine::label()
{
    auto *made = new QLabel(this);
    made->setTextFormat(Qt::PlainText);
    made->setFont(m_workspace.theme().small());
    made->setContentsMargins(0, 0, 10, 0);
    return made;
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    settle();
}

void StatusLine::settle()
{
    const auto derived = m_workspace.derived();
    const auto digest = m_workspace.digest();
    const bool wide = width() >= 1500;
    const QString deviceWords = tr("%n device(s)", nullptr, digest->devices());
    m_symbols->setText(wide && m_symbolCount > 0
                           ? tr("%1, %2").arg(tr("%n symbol(s)", nullptr, m_symbolCount), deviceWords)
                           : deviceWords);
    m_flows->setText(tr("%n flow(s)", nullptr, int(qMin<qint64>(digest->rows(), std::numeric_limits<int>::max()))));
    m_rules->setText(tr("%1 at %2")
                         .arg(tr("%n rule(s)", nullptr, digest->rules()),
                              tr("%n point(s)", nullptr, int(derived->rules.points.size()))));
    m_cancel->setVisible(m_deriving || m_comparing);
    m_time->setText(m_deriving    ? tr("deriving…")
                    : m_comparing ? tr("comparing…")
                                  : tr("derived in %1 ms").arg(derived->milliseconds));
    for (QLabel *each : {m_symbols, m_flows, m_rules, m_position})
        each->setVisible(!m_plain);
    m_time->setVisible(!m_plain && (wide || m_deriving || m_comparing));
    m_words->setText(m_said.isEmpty() ? selectionWords(m_workspace.selection(), *derived, m_workspace.lit())
                                      : m_said);
    for (QLabel *each : {m_words, m_symbols, m_flows, m_rules, m_time, m_position}) {
        QPalette palette = each->palette();
        palette.setColor(QPalette::WindowText, m_workspace.theme().color(Token::Text2));
        each->setPalette(palette);
    }
}

void StatusLine::setPlain(bool plain)
{
    if (std::exchange(m_plain, plain) != plain)
        settle();
}

void StatusLine::setSymbols(int symbols)
{
    m_symbolCount = symbols;
    settle();
}

void StatusLine::setPosition(const QPointF &scene)
{
    if (width() >= 1500)
        m_position->setText(tr("x %1 y %2").arg(qRound(scene.x())).arg(qRound(scene.y())));
}

void StatusLine::setZoom(double zoom)
{
    if (width() < 1500)
        m_position->setText(tr("%1 %").arg(qRound(zoom * 100)));
}

} // namespace portolan
