// How the window looks: one accent, one type family in four sizes, an 8 px grid, tones for states.
// Every tone's ink has a contrast of at least 4.5:1 on the window's and on its own wash colour
// (WCAG 2.2, 1.4.3); a state never speaks by colour alone: see Mark.h.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace countersign::bridge {

enum class Tone { Neutral, Good, Caution, Bad, Accent };
enum class Appearance { Light, Dark, Contrast, ContrastDark };
enum class TextSize { Small, Body, Title, Display };

inline constexpr int kGrid = 8; // pixels; margins and gaps are multiples (or half) of it

class Theme {
public:
    // What the desktop asks for, read from `palette` as the platform gave it.
    static Appearance fromDesktop(const QPalette& platform);
    // Sets palette of the application; call again when the desktop changes.
    static void apply(Appearance appearance);
    static Appearance appearance();
    static QPalette palette(Appearance appearance);

    static QColor ink(Tone tone);  // text, marks, chart lines
    static QColor wash(Tone tone); // a faint background behind such text
    static QColor page();          // background of a page (QPalette::Base)
    static QColor frame();         // background of rail and bars (QPalette::Window)
    static QColor text();
    static QColor softText();        // secondary text, still >= 4.5:1
    static QColor line();            // hairlines, grids of charts
    static QColor series(int index); // distinguishable chart colours, also for colour-blind eyes

    // Sizes follow the desktop's font and its scaling.
    static QFont font(TextSize size, bool strong = false);
    static QFont fixedFont();            // for ids, records, text of files
    static int grid(double units = 1.0); // kGrid * units, scaled with the font
    // Style sheet for QTextDocument (cards, notes, sheets); never for widgets.
    static QString documentStyle();
};

// Relative contrast of two colours by WCAG, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace countersign::bridge
