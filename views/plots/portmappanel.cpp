// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The port map: who listens where on the number line, for what is chosen.
#include "views/mainwindow/panels.h"
#include "views/mainwindow/workspace.h"
#include "views/plots/portplot.h"
#include "views/theme/paints.h"
#include "views/theme/widgets.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

namespace {

/// What the bars mean: a filled one, an outlined one, a tick; and the clash, when there is one.
class Samples final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(Samples)
public:
    Samples(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    }
    void setClashes(bool clashes)
    {
        m_clashes = clashes;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {int(paintAll(nullptr)), 20}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintAll(&painter);
    }

private:
    double paintAll(QPainter *painter) const
    {
        const QFont font = m_theme.small();
        const double middle = height() / 2.0;
        double x = 4;
        const auto word = [&](double sample, const QString &text) {
            x += sample + 6;
            const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
            if (painter)
                paintText(*painter, QRectF(x, 0, width, height()), text, font, m_theme.color(Token::Text2));
            x += width + 14;
        };
        if (painter)
            painter->fillRect(QRectF(x, middle - 5, 16, 10), m_theme.color(Token::Tcp));
        word(16, tr("TCP"));
        if (painter) {
            painter->setPen(QPen(m_theme.color(Token::Udp), 1));
            painter->drawRect(QRectF(x + 0.5, middle - 4.5, 15, 9));
        }
        word(16, tr("UDP"));
        if (painter)
            painter->fillRect(QRectF(x + 1, middle - 2, 1, 4), m_theme.color(Token::Text3));
        word(3, tr("in the registry"));
        if (m_clashes) {
            if (painter)
                paintShape(*painter, QRectF(x, middle - 7, 14, 14), Shape::Error, m_theme,
                           m_theme.color(Token::Panel));
            word(14, tr("clash"));
        }
        return x;
    }

    const Theme &m_theme;
    bool m_clashes = false;
};

class PortMapPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(PortMapPanel)
public:
    PortMapPanel(Workspace &workspace, QWidget *parent)
        : Panel(parent), m_workspace(workspace), m_bar(new PanelBar(workspace.theme(), this)),
          m_title(new QLabel(m_bar)), m_samples(new Samples(workspace.theme(), m_bar)),
          m_whole(new QPushButton(tr("Whole line"), m_bar)), m_plot(new PortPlot(workspace.theme(), this)),
          m_empty(new EmptyState(workspace.theme(), QStringLiteral("plot"), {}, {}, this)),
          m_stack(new QStackedLayout)
    {
        m_title->setTextFormat(Qt::PlainText);
        m_title->setFont(workspace.theme().semibold());
        m_bar->addLeft(m_title);
        m_bar->addLeft(m_samples);
        m_bar->addRight(m_whole);
        m_whole->setEnabled(false);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(m_bar);
        layout->addLayout(m_stack, 1);
        m_stack->addWidget(m_plot);
        m_empty->setBackgroundRole(QPalette::Base);
        m_empty->setAutoFillBackground(true);
        m_stack->addWidget(m_empty);
        setFocusProxy(m_plot);
        connect(&workspace, &Workspace::derivedChanged, this, &PortMapPanel::refresh);
        connect(&workspace, &Workspace::selectionChanged, this, &PortMapPanel::refresh);
        connect(&workspace.theme(), &Theme::changed, this,
                [this] { m_title->setFont(m_workspace.theme().semibold()); });
        connect(m_whole, &QPushButton::clicked, m_plot, &PortPlot::showWholeLine);
        connect(m_plot, &PortPlot::sightChanged, this, [this] { m_whole->setEnabled(!m_plot->showsWholeLine()); });
        connect(m_plot, &PortPlot::rowClicked, this,
                [this](const QString &device) { m_workspace.select(Selection::device(device)); });
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        Panel::showEvent(event);
        refresh();
    }

private:
    void refresh()
    {
        if (!isVisible())
            return;
        const PortMap map = portMapOf(*m_workspace.derived(), m_workspace.selection(), PortRegistry::shipped(),
                                      m_workspace.texts());
        m_title->setText(QFontMetrics(m_title->font()).elidedText(map.title, Qt::ElideRight, 320));
        m_title->setToolTip(map.title);
        m_samples->setClashes(!map.clashes.isEmpty());
        int bars = 0;
        for (const PortRow &row : map.rows)
            bars += int(row.bars.size());
        QStringList sentence;
        if (map.shortened)
            sentence.append(tr("The first %n row(s) are shown.", nullptr, int(map.rows.size())));
        sentence.append(map.clashes.isEmpty() ? tr("No clash.")
                                              : tr("%n clash(es).", nullptr, int(map.clashes.size())));
        m_bar->setSentence(sentence.join(u' '));
        m_plot->setMap(map);
        m_plot->setAccessibleName(map.title);
        m_plot->setAccessibleDescription(described(map));
        m_empty->setSentence(map.rows.isEmpty() ? tr("No device yet, so nothing listens.")
                                                : tr("Nothing that is chosen listens on a port."));
        m_stack->setCurrentWidget(bars == 0 ? static_cast<QWidget *>(m_empty) : m_plot);
    }

    static QString described(const PortMap &map)
    {
        QStringList lines;
        for (const PortRow &row : map.rows)
            for (const PortBar &bar : row.bars)
                lines.append(row.label + QStringLiteral(": ") + bar.protocol.name() + u' ' +
                             portsForPeople(bar.ports) + u' ' + bar.service);
        for (const PortClash &clash : map.clashes)
            lines.append(clash.text);
        return lines.join(u'\n');
    }

    Workspace &m_workspace;
    PanelBar *m_bar;
    QLabel *m_title;
    Samples *m_samples;
    QPushButton *m_whole;
    PortPlot *m_plot;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace

Panel *makePortMap(Workspace &workspace, QWidget *parent)
{
    return new PortMapPanel(workspace, parent);
}

} // namespace portolan
