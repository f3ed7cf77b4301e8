// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens by name: where each lies in an Ink. The values stand in model/drawing/ink.cpp alone.
#include "model/drawing/ink.h"
#include "views/theme/theme.h"

namespace portolan {

namespace {

struct Place
{
    Token token;
    QColor Ink::*color;
};

// clang-format off
constexpr Place places[] = {
    {Token::Window, &Ink::window},
    {Token::Panel, &Ink::panel},
    {Token::Base, &Ink::base},
    {Token::Alt, &Ink::alt},
    {Token::Header, &Ink::header},
    {Token::CanvasGround, &Ink::canvas},
    {Token::Zone, &Ink::zone},
    {Token::Strip, &Ink::strip},
    {Token::Card, &Ink::card},
    {Token::Text, &Ink::text},
    {Token::Text2, &Ink::text2},
    {Token::Text3, &Ink::text3},
    {Token::Line, &Ink::line},
    {Token::Frame, &Ink::frame},
    {Token::Edge, &Ink::edge},
    {Token::Accent, &Ink::accent},
    {Token::OnAccent, &Ink::onAccent},
    {Token::Sel, &Ink::sel},
    {Token::Hover, &Ink::hover},
    {Token::Press, &Ink::press},
    {Token::Flow, &Ink::flow},
    {Token::FlowDim, &Ink::flowDim},
    {Token::Permit, &Ink::permit},
    {Token::PermitTint, &Ink::permitTint},
    {Token::Deny, &Ink::deny},
    {Token::DenyTint, &Ink::denyTint},
    {Token::Warn, &Ink::warn},
    {Token::WarnTint, &Ink::warnTint},
    {Token::Info, &Ink::info},
    {Token::InfoTint, &Ink::infoTint},
    {Token::Multicast, &Ink::multicast},
    {Token::MulticastTint, &Ink::multicastTint},
    {Token::Optional, &Ink::optional},
    {Token::OptionalTint, &Ink::optionalTint},
    {Token::Waived, &Ink::waived},
    {Token::WaivedTint, &Ink::waivedTint},
    {Token::Tcp, &Ink::tcp},
    {Token::Udp, &Ink::udp},
};
// clang-format on
static_assert(std::size(places) == size_t(Token::Editing));

const Ink &inkOf(Theme::Scheme scheme)
{
    if (scheme == Theme::Scheme::HighContrast)
        return Ink::highContrast();
    return scheme == Theme::Scheme::Dark ? Ink::dark() : Ink::light();
}

} // namespace

QColor Theme::color(Scheme scheme, Token token)
{
    const Ink &ink = inkOf(scheme);
    if (token < Token::Editing) {
        const Place &place = places[int(token)];
        Q_ASSERT(place.token == token);
        return ink.*place.color;
    }
    const int category = (int(token) - int(Token::Editing)) / 2;
    return (int(token) - int(Token::Editing)) % 2 ? ink.categoryTile[category] : ink.categoryInk[category];
}

Token Theme::categoryToken(const QString &category)
{
    return Token(int(Token::Editing) + 2 * int(categoryOf(category)));
}

Token Theme::categoryTile(const QString &category)
{
    return Token(int(categoryToken(category)) + 1);
}

Token Theme::protocolToken(const QString &protocol)
{
    if (protocol.compare(QStringLiteral("tcp"), Qt::CaseInsensitive) == 0)
        return Token::Tcp;
    return protocol.compare(QStringLiteral("udp"), Qt::CaseInsensitive) == 0 ? Token::Udp : Token::Edge;
}

} // namespace portolan
