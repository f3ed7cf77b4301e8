// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/export.h"

#include "model/base/steadyhash.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QImage>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>
#include <cmath>

namespace portolan {

namespace {

constexpr double mostPixels = 20000;

struct DrawingTexts
{
    Q_DECLARE_TR_FUNCTIONS(DrawingTexts)
};

QSizeF sizeOf(const Scene &scene, const DrawingOptions &options)
{
    return options.size.isEmpty() ? QSizeF(std::ceil(scene.bounds.width()), std::ceil(scene.bounds.height()))
                                  : options.size;
}

} // namespace

void paintDrawing(QPainter &painter, const QRectF &target, const Scene &scene, const Ink &ink, double unit)
{
    const QRectF bounds = scene.bounds;
    const double scale = std::min({target.width() / bounds.width(), target.height() / bounds.height(), unit});
    painter.save();
    painter.setClipRect(target);
    painter.fillRect(target, ink.canvas);
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    PaintState state;
    state.scale = scale / unit;
    // On paper everything is said even where it gets small: a print can be looked at closely.
    state.detail = ink.isPaper && state.scale >= 0.3 ? Detail::Full : detailFor(state.scale);
    const QRectF whole(bounds.center().x() - target.width() / 2 / scale,
                       bounds.center().y() - target.height() / 2 / scale, target.width() / scale,
                       target.height() / scale);
    if (!ink.isPaper) {
        PaintState ground = state;
        ground.visible = whole;
        ground.layers = PaintState::Ground;
        ScenePainter(QString()).paint(painter, scene, ink, ground);
    }
    state.layers = PaintState::Still;
    ScenePainter(QString()).paint(painter, scene, ink, state);
    painter.restore();
}

QByteArray drawingSvg(const Plan &plan, const DerivedPlan *derived, const DrawingOptions &options)
{
    const Scene scene = Scene::build(plan, derived, options.scene);
    const QSizeF size = sizeOf(scene, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    QPainter painter(&generator);
    paintDrawing(painter, QRectF(QPointF(0, 0), size), scene, *options.ink);
    painter.end();
    return bytes;
}

QByteArray drawingPdf(const Plan &plan, const DerivedPlan *derived, const DrawingOptions &options)
{
    const Scene scene = Scene::build(plan, derived, options.scene);
    const QSizeF size = sizeOf(scene, options);
    const SteadyHash steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setCreator(QStringLiteral("Portolan"));
    writer.setPageSize(QPageSize(size * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paintDrawing(painter, QRectF(QPointF(0, 0), size), scene, *options.ink);
    painter.end();
    // The writer stamps the hour; the same plan shall give the same bytes.
    qsizetype at = 0;
    while ((at = bytes.indexOf("/CreationDate (D:", at)) >= 0) {
        for (qsizetype i = at + 17; i < bytes.size() && i < at + 31; ++i)
            bytes[i] = i - at - 17 < 4 ? "2000"[i - at - 17] : (i - at - 17 == 5 || i - at - 17 == 7) ? '1' : '0';
        at += 31;
    }
    return bytes;
}

Result<QByteArray> drawingPng(const Plan &plan, const DerivedPlan *derived, const DrawingOptions &options)
{
    const Scene scene = Scene::build(plan, derived, options.scene);
    const QSizeF size = sizeOf(scene, options);
    if (size.width() > mostPixels || size.height() > mostPixels)
        return Error{.what = DrawingTexts::tr("The picture would be %1 x %2 pixels.")
                                 .arg(std::ceil(size.width()))
                                 .arg(std::ceil(size.height())),
                     .remedy = DrawingTexts::tr("Choose a size of at most %1 pixels a side, or write SVG or PDF.")
                                   .arg(mostPixels)};
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(options.ink->canvas);
    QPainter painter(&image);
    paintDrawing(painter, QRectF(QPointF(0, 0), size), scene, *options.ink);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace portolan
