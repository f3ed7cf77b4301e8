// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/export.h"

#include "model/base/steadyhash.h"
#include "model/drawing/pencil.h"

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

/// The drawing with the plates of what lies over it, where a pixel is `plateUnit` scene units.
QRectF boundsOf(const Scene &scene, const Overlay *overlay, double plateUnit)
{
    QRectF bounds = scene.bounds;
    if (overlay)
        for (const Overlay::Plate &plate : overlay->plates)
            bounds |= Overlay::rectOf(plate, plateUnit).marginsAdded(QMarginsF(8, 8, 8, 8) * plateUnit);
    return bounds;
}

/// A scene with all that is drawn over it, on a page of its own.
struct Page
{
    Page(const Scene &theScene, const DrawingOptions &drawingOptions) : options(drawingOptions), scene(theScene)
    {
        if (options.overlay)
            overlay = options.overlay(scene);
        const QSizeF caption = options.caption.size(options.scene.family);
        const QRectF bounds = boundsOf(scene, &overlay, 1);
        size = !options.size.isEmpty() ? options.size
                                       : QSizeF(std::ceil(std::max(bounds.width(), caption.width())),
                                                std::ceil(bounds.height() + caption.height()));
        captionHeight = caption.height();
    }

    void paint(QPainter &painter) const
    {
        const QRectF all(QPointF(), size);
        if (captionHeight > 0) {
            painter.fillRect(all, options.ink->canvas);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setRenderHint(QPainter::TextAntialiasing);
            paintCaption(Pencil(painter, scene, *options.ink, PaintState(), options.scene.family), all,
                         options.caption);
        }
        const QRectF under = all.adjusted(0, captionHeight, 0, 0);
        if (under.height() >= 1)
            paintDrawing(painter, under, scene, *options.ink, 1.0, &overlay, options.scene.progress);
    }

    const DrawingOptions &options;
    Scene scene;
    Overlay overlay;
    QSizeF size;
    double captionHeight = 0;
};

} // namespace

void paintDrawing(QPainter &painter, const QRectF &target, const Scene &scene, const Ink &ink, double unit,
                  const Overlay *overlay, const Progress &progress)
{
    QRectF bounds;
    double scale = unit;
    PaintState state;
    state.overlay = overlay;
    state.progress = &progress;
    // Plates keep their size on the page where the drawing shrinks, and then hang out further: a few rounds settle
    // it.
    constexpr int mostRounds = 12;
    double plateUnit = 1;
    for (int round = 0; round < mostRounds; ++round) {
        bounds = boundsOf(scene, overlay, plateUnit);
        scale = std::min({target.width() / bounds.width(), target.height() / bounds.height(), unit});
        state.scale = scale / unit;
        // On paper everything is said even where it gets small: a print can be looked at closely.
        state.detail = ink.isPaper && state.scale >= 0.3 ? Detail::Full : detailFor(state.scale);
        const double wanted = state.detail == Detail::Full ? 1 : 1 / state.scale;
        if (!overlay || wanted <= plateUnit * 1.002)
            break;
        plateUnit = wanted;
    }
    painter.save();
    painter.setClipRect(target);
    painter.fillRect(target, ink.canvas);
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    const QRectF whole(bounds.center().x() - target.width() / 2 / scale,
                       bounds.center().y() - target.height() / 2 / scale, target.width() / scale,
                       target.height() / scale);
    if (!ink.isPaper) {
        PaintState ground = state;
        ground.visible = whole;
        ground.layers = PaintState::Ground;
        ScenePainter(QString()).paint(painter, scene, ink, ground);
    }
    state.layers = PaintState::Still | PaintState::Over;
    ScenePainter(QString()).paint(painter, scene, ink, state);
    painter.restore();
}

QByteArray drawingSvg(const Plan &plan, const DerivedPlan *derived, const DrawingOptions &options)
{
    return drawingSvg(Scene::build(plan, derived, options.scene), options);
}

QByteArray drawingSvg(const Scene &scene, const DrawingOptions &options)
{
    const Page page(scene, options);
    const QSizeF size = page.size;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    QPainter painter(&generator);
    page.paint(painter);
    painter.end();
    return bytes;
}

QByteArray drawingPdf(const Plan &plan, const DerivedPlan *derived, const DrawingOptions &options)
{
    return drawingPdf(Scene::build(plan, derived, options.scene), options);
}

QByteArray drawingPdf(const Scene &scene, const DrawingOptions &options)
{
    const Page page(scene, options);
    const QSizeF size = page.size;
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
    page.paint(painter);
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
    const Page page(Scene::build(plan, derived, options.scene), options);
    const QSizeF size = page.size;
    if (size.width() > mostPixels || size.height() > mostPixels)
        return Error{.what = DrawingTexts::tr("The picture would be %1 x %2 pixels.")
                                 .arg(std::ceil(size.width()))
                                 .arg(std::ceil(size.height())),
                     .remedy = DrawingTexts::tr("Choose a size of at most %1 pixels a side, or write SVG or PDF.")
                                   .arg(mostPixels)};
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(options.ink->canvas);
    QPainter painter(&image);
    page.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace portolan
