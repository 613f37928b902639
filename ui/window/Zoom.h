// Size of type, 80 % to 200 % of the desktop's: all measures follow the font (bridge/Theme).
#pragma once

#include <QString>

namespace countersign::window {

inline constexpr int kZoomLeast = 80, kZoomMost = 200, kZoomStep = 10;

class Zoom {
public:
    static int percent();
    // Sets the font of the application; true where that changed anything. What was built with the
    // old measures has to be built again.
    static bool set(int percent);
    // What was last chosen for a repository (100 where nothing was), and keeping it.
    static int remembered(const QString& repository);
    static void remember(const QString& repository);
};

} // namespace countersign::window
