#include "ui/window/Zoom.h"

#include "ui/bridge/Settings.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace countersign::window {

namespace {

const QString kKey = QStringLiteral("zoom");
int g_percent = 100;

} // namespace

int Zoom::percent() { return g_percent; }

bool Zoom::set(int percent) {
    static const QFont desktop = QApplication::font();
    percent = std::clamp(percent, kZoomLeast, kZoomMost);
    if (percent == g_percent) return false;
    g_percent = percent;
    QFont font = desktop;
    const double points = desktop.pointSizeF() > 0 ? desktop.pointSizeF() : 10;
    font.setPointSizeF(points * percent / 100.0);
    QApplication::setFont(font);
    return true;
}

int Zoom::remembered(const QString& repository) {
    const int kept = bridge::Settings::value(repository, kKey).toInt();
    return kept == 0 ? 100 : std::clamp(kept, kZoomLeast, kZoomMost);
}

void Zoom::remember(const QString& repository) {
    bridge::Settings::setValue(repository, kKey, g_percent);
}

} // namespace countersign::window
