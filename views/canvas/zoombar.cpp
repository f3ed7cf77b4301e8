// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/zoombar.h"
#include "views/theme/paints.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int tall = 30, sample = 24, gap = 7, between = 16;

/// The ground of both bars.
void paintBar(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Frame), 1));
    painter.setBrush(theme.color(Token::Panel));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace

/// Samples of the lines with their words.
class Legend : public QWidget
{
    Q_OBJECT
public:
    Legend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleName(tr("Legend"));
    }

    void setEntries(const QList<LineKind> &kinds, bool chosen)
    {
        m_entries.clear();
        if (chosen && !kinds.isEmpty())
            m_entries.append({tr("selected"), {}, true});
        for (const LineKind kind : kinds)
            m_entries.append({word(kind), kind, false});
        QStringList words;
        for (const Entry &entry : std::as_const(m_entries))
            words.append(entry.word);
        setAccessibleDescription(words.join(u", "_s));
        update();
    }
    bool isMute() const { return m_entries.isEmpty(); }

    QSize sizeHint() const override
    {
        const QFontMetricsF metrics(m_theme.small());
        double width = 2 * 12 - between;
        for (const Entry &entry : m_entries)
            width += sample + gap + metrics.horizontalAdvance(entry.word) + between;
        return {int(std::ceil(width)), tall};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBar(painter, rect(), m_theme);
        const QFont font = m_theme.small();
        const QFontMetricsF metrics(font);
        double x = 12;
        for (const Entry &entry : std::as_const(m_entries)) {
            QPen pen = entry.chosen ? QPen(m_theme.color(Token::Accent), 2.25) : linePen(entry.kind, m_theme.ink());
            pen.setCapStyle(Qt::FlatCap);
            painter.setPen(pen);
            painter.drawLine(QPointF(x, tall / 2.0), QPointF(x + sample, tall / 2.0));
            x += sample + gap;
            const double wide = metrics.horizontalAdvance(entry.word);
            paintText(painter, QRectF(x, 0, wide + 1, tall), entry.word, font, m_theme.color(Token::Text2),
                      Qt::AlignLeft, Qt::ElideNone);
            x += wide + between;
        }
    }

private:
    struct Entry
    {
        QString word;
        LineKind kind = LineKind::Required;
        bool chosen = false;
    };

    static QString word(LineKind kind)
    {
        switch (kind) {
        case LineKind::Required:
            return tr("required");
        case LineKind::Optional:
            return tr("optional");
        case LineKind::Multicast:
            return tr("multicast");
        case LineKind::Waived:
            return tr("waived");
        case LineKind::NoPath:
            return tr("no path");
        }
        return {};
    }

    const Theme &m_theme;
    QList<Entry> m_entries;
};

ZoomBar::ZoomBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_control(new QWidget(this)), m_percent(new QToolButton(m_control)),
      m_legend(new Legend(theme, this))
{
    auto *row = new QHBoxLayout(m_control);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    const auto button = [&](const QString &icon, const QString &name) {
        auto *made = new QToolButton(m_control);
        made->setIcon(theme.icon(icon));
        made->setIconSize({16, 16});
        made->setFixedSize(28, 28);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::NoFocus);
        made->setAccessibleName(name);
        made->setToolTip(name);
        return made;
    };
    auto *out = button(u"minus"_s, tr("Zoom out"));
    auto *in = button(u"plus"_s, tr("Zoom in"));
    auto *all = button(u"fit"_s, tr("Show everything"));
    m_percent->setAutoRaise(true);
    m_percent->setFocusPolicy(Qt::NoFocus);
    m_percent->setFixedSize(52, 28);
    m_percent->setToolTip(tr("Zoom to 100 %"));
    row->addWidget(out);
    row->addWidget(m_percent);
    row->addWidget(in);
    row->addWidget(all);
    m_control->setFixedSize(row->sizeHint().width(), tall);
    connect(out, &QToolButton::clicked, this, [this] { Q_EMIT zoomed(0.8); });
    connect(in, &QToolButton::clicked, this, [this] { Q_EMIT zoomed(1.25); });
    connect(m_percent, &QToolButton::clicked, this, &ZoomBar::hundred);
    connect(all, &QToolButton::clicked, this, &ZoomBar::fitted);
    setZoom(1);
    arrange(10000);
}

void ZoomBar::setZoom(double zoom)
{
    m_percent->setText(tr("%1 %", "zoom").arg(qRound(zoom * 100)));
}

void ZoomBar::setScene(const Scene &scene, bool somethingChosen)
{
    m_legend->setEntries(kindsIn(scene), somethingChosen);
}

void ZoomBar::arrange(int room)
{
    const int wide = m_legend->sizeHint().width();
    const bool legend = !m_legend->isMute() && m_control->width() + 8 + wide <= room;
    m_legend->setVisible(legend);
    m_legend->setGeometry(m_control->width() + 8, 0, wide, tall);
    setFixedSize(m_control->width() + (legend ? 8 + wide : 0), tall);
}

void ZoomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBar(painter, m_control->geometry(), m_theme);
}

} // namespace portolan

#include "zoombar.moc"
