// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/icons.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtSvg/QSvgRenderer>
#include <cmath>
#include <memory>

namespace portolan {

namespace {

QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// A name is a file name, never a path.
bool isName(const QString &name)
{
    for (const QChar c : name)
        if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9') && c != u'-')
            return false;
    return !name.isEmpty();
}

struct Key
{
    QString name;
    int size;
    int ratio; ///< in hundredths
    QRgb colour;
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed)
{
    return qHashMulti(seed, key.name, key.size, key.ratio, key.colour);
}

struct Cache
{
    QMutex mutex;
    QHash<Key, QImage> images;
    QHash<std::pair<QString, QRgb>, std::shared_ptr<QSvgRenderer>> renderers;
};

Cache &cache()
{
    static Cache cache;
    return cache;
}

/// Call with the cache locked: renderers are not made for several threads.
QSvgRenderer *renderer(const QString &name, const QColor &colour)
{
    const QString known = hasIcon(name) ? name : QStringLiteral("generic");
    std::shared_ptr<QSvgRenderer> &slot = cache().renderers[{known, colour.rgba()}];
    if (!slot) {
        QFile file(fileOf(known));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        slot = std::make_shared<QSvgRenderer>(svg);
    }
    return slot.get();
}

} // namespace

bool hasIcon(const QString &name)
{
    return isName(name) && QFile::exists(fileOf(name));
}

QStringList iconNames()
{
    QStringList names;
    const QStringList files =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

QImage iconImage(const QString &name, int size, double ratio, const QColor &colour)
{
    Cache &all = cache();
    const QMutexLocker lock(&all.mutex);
    const Key key{name, size, int(std::lround(ratio * 100)), colour.rgba()};
    if (const auto found = all.images.constFind(key); found != all.images.constEnd())
        return *found;
    if (all.images.size() > 4000)
        all.images.clear();
    const int pixels = std::max(1, int(std::ceil(size * ratio)));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(colour.alphaF());
    renderer(name, colour)->render(&painter, QRectF(0, 0, size * ratio, size * ratio));
    painter.end();
    image.setDevicePixelRatio(ratio);
    all.images.insert(key, image);
    return image;
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &target, const QColor &colour)
{
    const QMutexLocker lock(&cache().mutex);
    painter.save();
    renderer(name, colour)->render(&painter, target);
    painter.restore();
}

void paintSeverity(QPainter &painter, int severity, const QRectF &target, const QColor &colour,
                   const QColor &ground)
{
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / 16, target.height() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPen sign(ground, 1.8, Qt::SolidLine, Qt::RoundCap);
    double top = 4.5, bottom = 8.5, dot = 11.5;
    if (severity == 0) {
        QPolygonF octagon;
        for (int i = 0; i < 8; ++i) {
            const double angle = (22.5 + 45 * i) * 3.14159265358979 / 180;
            octagon << QPointF(8 + 7.6 * std::cos(angle), 8 + 7.6 * std::sin(angle));
        }
        painter.drawPolygon(octagon);
    } else if (severity == 1) {
        QPainterPath triangle;
        triangle.moveTo(8, 1.6);
        triangle.lineTo(15, 14.2);
        triangle.lineTo(1, 14.2);
        triangle.closeSubpath();
        painter.strokePath(triangle, QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle);
        top = 6.2, bottom = 9.4, dot = 12.1;
    } else {
        painter.drawEllipse(QPointF(8, 8), 7.4, 7.4);
        top = 7.6, bottom = 11.5, dot = 4.6;
    }
    painter.setPen(sign);
    painter.drawLine(QPointF(8, top), QPointF(8, bottom));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(8, dot), 1.05, 1.05);
    painter.restore();
}

} // namespace portolan
