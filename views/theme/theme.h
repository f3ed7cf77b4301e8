// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Theme holds every colour, font and measure of the windows; a change repaints, nothing restarts.
#pragma once
#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <memory>

namespace portolan {

struct Ink;

/// What a colour is for; the values are those of the visual language.
enum class Token {
    Window,
    Panel,
    Base,
    Alt,
    Header,
    CanvasGround,
    Zone,
    Strip,
    Card,
    Text,
    Text2,
    Text3,
    Line,
    Frame,
    Edge,
    Accent,
    OnAccent,
    Sel,
    Hover,
    Press,
    Flow,
    FlowDim,
    Permit,
    PermitTint,
    Deny,
    DenyTint,
    Warn,
    WarnTint,
    Info,
    InfoTint,
    Multicast,
    MulticastTint,
    Optional,
    OptionalTint,
    Waived,
    WaivedTint,
    Tcp,
    Udp,
    Editing,
    EditingTile,
    Immersive,
    ImmersiveTile,
    Audio,
    AudioTile,
    Conferencing,
    ConferencingTile,
    Other,
    OtherTile,
};
inline constexpr int tokenCount = int(Token::OtherTile) + 1;

class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { Light, Dark, System, HighContrast };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// What was asked for; System follows the desktop.
    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const { return m_shown != Scheme::Light; }
    bool isHighContrast() const { return m_shown == Scheme::HighContrast; }

    QColor color(Token token) const;
    /// Any scheme's colour, for tests and for paper (always Light).
    static QColor color(Scheme scheme, Token token);
    /// What model/drawing paints with on the screen.
    const Ink &ink() const { return *m_ink; }
    QPalette palette() const;

    /// The fonts of the window; factors of the application's font, never below 12 px at 96 dpi.
    QFont body() const;
    QFont medium() const;   ///< weight 500
    QFont semibold() const; ///< weight 600
    QFont small() const;    ///< 0.92
    QFont smallMedium() const;
    QFont smallSemibold() const;
    QFont title() const;   ///< 1.15 semibold
    QFont display() const; ///< 1.54 semibold
    QFont figures() const; ///< for ports and addresses: digits of one width
    QFont smallFigures() const;

    /// A product category's icon colour and the ground of its tile; unknown ones are Other.
    static Token categoryToken(const QString &category);
    static Token categoryTile(const QString &category);
    /// Tcp, Udp, or Edge for every other protocol's chip.
    static Token protocolToken(const QString &protocol);

    /// An icon of resources/icons (name without suffix) in this colour; follows the scheme by itself. Disabled:
    /// text3 at 50 %.
    QIcon icon(const QString &name, Token token = Token::Text2) const;

    /// Puts palette, fonts and style into the application; called once, and by itself after every change of scheme.
    void apply();

Q_SIGNALS:
    void changed(); ///< after the palette of the application was set

private:
    void settle();

    Scheme m_scheme = Scheme::System;
    Scheme m_shown = Scheme::Light;
    bool m_applied = false;
    std::unique_ptr<Ink> m_ink;
};

/// Measures in px at 96 dpi.
namespace measures {
inline constexpr int row = 26, header = 26, bar = 36, dockTitle = 32, tab = 32, field = 28, button = 28,
                     toolButton = 30, statusBar = 24;
inline constexpr int cellPadding = 10, panelMargin = 12, fieldGap = 8, selectionBar = 3;
inline constexpr int radiusChip = 3, radiusField = 4, radiusCard = 5, radiusZone = 6;
} // namespace measures

/// Short for theme.icon().
inline QIcon iconFor(const Theme &theme, const QString &name, Token token = Token::Text2)
{
    return theme.icon(name, token);
}

} // namespace portolan
