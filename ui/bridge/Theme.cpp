#include "ui/bridge/Theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign::bridge {

namespace {

struct Colours {
    QRgb page, frame, text, soft, line, control, selection, onSelection;
    std::array<QRgb, 5> ink, wash; // by Tone
};

constexpr Colours kLight{0xffffffff,
                         0xfff3f4f6,
                         0xff1b1f24,
                         0xff565e68,
                         0xffd9dde2,
                         0xfffbfbfc,
                         0xff2458a6,
                         0xffffffff,
                         {0xff4a525c, 0xff17692f, 0xff845300, 0xffb0251d, 0xff2458a6},
                         {0xffeceef1, 0xffe4f3e8, 0xfffdf1d8, 0xfffbe8e6, 0xffe6eefa}};
constexpr Colours kDark{0xff17191c,
                        0xff1f2226,
                        0xffe7e9ec,
                        0xffa7afb9,
                        0xff383e46,
                        0xff2a2e34,
                        0xff2f5f9e,
                        0xffffffff,
                        {0xffb6bdc6, 0xff77d08e, 0xffe9b750, 0xffff9389, 0xff8fbcff},
                        {0xff2a2e34, 0xff1b2e21, 0xff352b16, 0xff3a2220, 0xff1d2c44}};
constexpr Colours kContrast{0xffffffff,
                            0xffffffff,
                            0xff000000,
                            0xff202020,
                            0xff000000,
                            0xffffffff,
                            0xff00309c,
                            0xffffffff,
                            {0xff000000, 0xff004714, 0xff5c3a00, 0xff8c0000, 0xff00309c},
                            {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}};
constexpr Colours kContrastDark{0xff000000,
                                0xff000000,
                                0xffffffff,
                                0xffe8e8e8,
                                0xffffffff,
                                0xff000000,
                                0xffffe600,
                                0xff000000,
                                {0xffffffff, 0xff7dff9b, 0xffffd75e, 0xffffa59e, 0xffffe600},
                                {0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xff000000}};

Appearance g_appearance = Appearance::Light;

const Colours& coloursOf(Appearance appearance) {
    switch (appearance) {
    case Appearance::Dark:
        return kDark;
    case Appearance::Contrast:
        return kContrast;
    case Appearance::ContrastDark:
        return kContrastDark;
    case Appearance::Light:
        break;
    }
    return kLight;
}

const Colours& colours() { return coloursOf(g_appearance); }

bool isDark(Appearance appearance) {
    return appearance == Appearance::Dark || appearance == Appearance::ContrastDark;
}

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Appearance Theme::fromDesktop(const QPalette& platform) {
    const QColor window = platform.color(QPalette::Window);
    const bool dark = luminance(window) < 0.18;
    // Ordinary desktops stay below pure black on pure white; high-contrast ones do not.
    const bool strong = contrast(window, platform.color(QPalette::WindowText)) > 20.5;
    if (strong) return dark ? Appearance::ContrastDark : Appearance::Contrast;
    return dark ? Appearance::Dark : Appearance::Light;
}

void Theme::apply(Appearance appearance) {
    g_appearance = appearance;
    QGuiApplication::setPalette(palette(appearance));
}

Appearance Theme::appearance() { return g_appearance; }

QPalette Theme::palette(Appearance appearance) {
    const Colours& c = coloursOf(appearance);
    QPalette palette;
    palette.setColor(QPalette::Window, c.frame);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.page);
    palette.setColor(QPalette::AlternateBase, c.frame);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.soft);
    palette.setColor(QPalette::Button, c.control);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onSelection);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.onSelection);
    palette.setColor(QPalette::Link, c.ink[int(Tone::Accent)]);
    palette.setColor(QPalette::LinkVisited, c.ink[int(Tone::Accent)]);
    palette.setColor(QPalette::ToolTipBase, c.page);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, isDark(appearance) ? c.control : c.page);
    palette.setColor(QPalette::Midlight, c.frame);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line);
    palette.setColor(QPalette::Shadow, c.soft);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.soft);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return palette;
}

QColor Theme::ink(Tone tone) { return colours().ink[std::size_t(tone)]; }
QColor Theme::wash(Tone tone) { return colours().wash[std::size_t(tone)]; }
QColor Theme::page() { return colours().page; }
QColor Theme::frame() { return colours().frame; }
QColor Theme::text() { return colours().text; }
QColor Theme::softText() { return colours().soft; }
QColor Theme::line() { return colours().line; }

// Okabe and Ito's palette for all kinds of colour vision, made darker or lighter where the
// background wants it.
QColor Theme::series(int index) {
    static constexpr std::array<QRgb, 6> onLight{0xff0067a5, 0xffb34700, 0xff00795a,
                                                 0xff9a4a7d, 0xff4d4d4d, 0xff7a6400};
    static constexpr std::array<QRgb, 6> onDark{0xff6cb8f0, 0xfff0984a, 0xff4fc9a4,
                                                0xffdf94c0, 0xffc4c4c4, 0xffe2cf52};
    const auto& set = isDark(g_appearance) ? onDark : onLight;
    return set[std::size_t(std::abs(index)) % set.size()];
}

QFont Theme::font(TextSize size, bool strong) {
    static constexpr std::array<double, 4> factor{0.88, 1.0, 1.25, 1.65};
    QFont font = QGuiApplication::font();
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    font.setPointSizeF(points * factor[std::size_t(size)]);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Theme::fixedFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(Theme::font(TextSize::Body).pointSizeF());
    return font;
}

int Theme::grid(double units) {
    const double scale = QFontMetricsF(Theme::font(TextSize::Body)).height() / 16.0;
    return int(std::lround(kGrid * units * std::max(1.0, scale)));
}

QString Theme::documentStyle() {
    const QString code = fixedFont().family();
    return QStringLiteral(
               "body { color: %1; } a { color: %2; text-decoration: underline; }"
               "h1 { font-size: 165%; font-weight: 600; } h2 { font-size: 125%; font-weight: 600; }"
               "h3, h4, h5, h6 { font-size: 100%; font-weight: 600; }"
               "code, pre { font-family: '%3'; } pre { background-color: %4; }"
               "blockquote { color: %5; } th { font-weight: 600; text-align: left; }"
               "td, th { padding: 4px 12px 4px 0px; } .soft { color: %5; }")
        .arg(text().name(), ink(Tone::Accent).name(), code, frame().name(), softText().name());
}

} // namespace countersign::bridge
