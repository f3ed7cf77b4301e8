// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/startpage.h"

#include "model/base/safefile.h"
#include "model/drawing/export.h"
#include "views/settings/settings.h"
#include "views/theme/paints.h"
#include "views/theme/widgets.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <cmath>
#include <numbers>

namespace portolan {

namespace {
constexpr int columnWidth = 720, cardGap = 20;
const QString templateFolder = QStringLiteral(":/templates");

void clearPaintedGround(QWidget *widget)
{
    widget->setAutoFillBackground(false);
    widget->setAttribute(Qt::WA_NoSystemBackground);
}
} // namespace

StartPage::StartPage(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    clearPaintedGround(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    m_column = new QWidget;
    m_column->setAutoFillBackground(false);
    scroll->setWidget(m_column);
    m_column->setAutoFillBackground(false);
    m_layout = new QVBoxLayout(m_column);
    m_layout->setContentsMargins(24, 24, 24, 24);
    connect(&workspace.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&settings, &Settings::recentPlansChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void StartPage::refresh()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    const Theme &theme = m_workspace.theme();
    m_body = new QWidget(m_column);
    m_body->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *title = new QLabel(tr("Chart the ports of an installation"), m_body);
    title->setFont(theme.display());
    layout->addWidget(title);
    auto *sentence = new QLabel(
        tr("Draw what is installed; the flows it needs, the rules they take and the sheets for them follow."),
        m_body);
    sentence->setWordWrap(true);
    layout->addSpacing(4);
    layout->addWidget(sentence);
    layout->addSpacing(20);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto button = [&](const QString &words, const QString &icon, auto signal, bool filled) {
        auto *made = new QPushButton(theme.icon(icon, filled ? Token::OnAccent : Token::Text2), words, m_body);
        if (filled)
            makeFilled(made);
        connect(made, &QPushButton::clicked, this, signal);
        buttons->addWidget(made);
    };
    button(tr("Empty plan"), QStringLiteral("new"), &StartPage::emptyPlanWanted, true);
    button(tr("Open…"), QStringLiteral("open"), &StartPage::openWanted, false);
    button(tr("Import…"), QStringLiteral("import"), &StartPage::importWanted, false);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    addTemplates();
    addRecent();
    m_layout->addStretch(1);
    m_layout->addWidget(m_body, 0, Qt::AlignHCenter);
    m_layout->addStretch(1);
    m_body->show();
}

void StartPage::addTemplates()
{
    QList<Plan> templates;
    const QStringList files =
        QDir(templateFolder).entryList({QStringLiteral("*.portolan")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString path = templateFolder + u'/' + file;
        const auto bytes = readFile(path);
        if (!bytes)
            continue;
        if (const auto plan = readPlan(*bytes, path, m_workspace.catalog().lookup()))
            templates.append(*plan);
    }
    if (templates.isEmpty())
        return;
    auto *layout = qobject_cast<QVBoxLayout *>(m_body->layout());
    auto *head = new QLabel(tr("Start from a template"), m_body);
    head->setFont(m_workspace.theme().title());
    layout->addSpacing(28);
    layout->addWidget(head);
    layout->addSpacing(12);
    auto *grid = new QGridLayout;
    grid->setSpacing(cardGap);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < templates.size(); ++i) {
        auto *card = new TemplateCard(m_workspace, templates.at(i), m_body);
        connect(card, &TemplateCard::clicked, this, [this, card] { Q_EMIT templateWanted(card->plan()); });
        grid->addWidget(card, i / 3, i % 3, Qt::AlignLeft);
    }
    grid->setColumnStretch(3, 1);
    layout->addLayout(grid);
}

void StartPage::addRecent()
{
    QStringList paths;
    for (const QString &path : m_settings.recentPlans())
        if (QFileInfo::exists(path))
            paths.append(path);
    if (paths.isEmpty())
        return;
    auto *layout = qobject_cast<QVBoxLayout *>(m_body->layout());
    auto *head = new QLabel(tr("Recent plans"), m_body);
    head->setFont(m_workspace.theme().title());
    layout->addSpacing(28);
    layout->addWidget(head);
    layout->addSpacing(8);
    for (const QString &path : paths.mid(0, 5)) {
        auto *row = new RecentRow(m_workspace.theme(), path, m_body);
        connect(row, &RecentRow::clicked, this, [this, path] { Q_EMIT planWanted(path); });
        layout->addWidget(row);
    }
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme();
    painter.fillRect(rect(), theme.color(Token::CanvasGround));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Line), 1));
    // Sixteen rhumb lines, as a portolan chart has them.
    const QPointF centre = QRectF(rect()).center();
    const double reach = std::hypot(width(), height());
    for (int i = 0; i < 16; ++i) {
        const double angle = i * std::numbers::pi / 8;
        painter.drawLine(centre, centre + reach * QPointF(std::cos(angle), std::sin(angle)));
    }
}

TemplateCard::TemplateCard(Workspace &workspace, const Plan &plan, QWidget *parent)
    : QAbstractButton(parent), m_workspace(workspace), m_plan(plan)
{
    setFixedSize(sizeHint());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(plan.project.name);
    setToolTip(tr("Start a plan from “%1”.").arg(plan.project.name));
    setAccessibleName(plan.project.name);
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_workspace.theme();
    const bool marked = underMouse() || hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.color(marked ? Token::Accent : Token::Frame), hasFocus() ? 2 : 1));
    painter.setBrush(theme.color(Token::Card));
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, measures::radiusCard,
                            measures::radiusCard);
    const int strip = 32;
    const QRect picture = rect().adjusted(1, 1, -1, -strip);
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_pictureDark != theme.isDark() || m_picture.devicePixelRatio() != ratio) {
        m_pictureDark = theme.isDark();
        m_picture = QImage(picture.size() * ratio, QImage::Format_ARGB32_Premultiplied);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(theme.color(Token::CanvasGround));
        QPainter inner(&m_picture);
        inner.setRenderHint(QPainter::Antialiasing);
        const auto derived = derive(m_plan, Texts());
        paintDrawing(inner, QRectF(QPointF(8, 8), QSizeF(picture.width() - 16, picture.height() - 16)),
                     Scene::build(m_plan, derived.get()), theme.ink());
    }
    painter.drawImage(picture.topLeft(), m_picture);
    painter.fillRect(QRect(1, height() - strip, width() - 2, 1), theme.color(Token::Line));
    paintText(painter, QRectF(12, height() - strip, width() - 24, strip), text(), theme.semibold(),
              theme.color(Token::Text));
}

RecentRow::RecentRow(const Theme &theme, const QString &path, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_path(path)
{
    setFixedHeight(44);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(QFileInfo(path).completeBaseName());
    setToolTip(QDir::toNativeSeparators(path));
    setAccessibleName(text());
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Token::Press : Token::Hover));
        painter.drawRoundedRect(rect(), measures::radiusField, measures::radiusField);
    }
    const QFileInfo info(m_path);
    paintIcon(painter, QRectF(8, 12, 20, 20), QStringLiteral("document"), 20, Token::Text2, m_theme);
    const QString when = QLocale().toString(info.lastModified(), QLocale::ShortFormat);
    const double right = QFontMetricsF(m_theme.small()).horizontalAdvance(when) + 16;
    paintText(painter, QRectF(38, 3, width() - 46 - right, 20), text(), m_theme.medium(),
              m_theme.color(Token::Text));
    paintText(painter, QRectF(38, 21, width() - 46 - right, 18), QDir::toNativeSeparators(info.absolutePath()),
              m_theme.small(), m_theme.color(Token::Text3), Qt::AlignLeft, Qt::ElideMiddle);
    paintText(painter, QRectF(width() - right, 3, right - 8, 38), when, m_theme.small(),
              m_theme.color(Token::Text3), Qt::AlignRight);
    if (hasFocus())
        paintFocusRing(painter, rect(), measures::radiusField, m_theme);
}

} // namespace portolan
