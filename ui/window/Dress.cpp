#include "ui/window/Dress.h"

#include "ui/bridge/Language.h"
#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/widgets/Style.h"

#include <QApplication>

namespace countersign::window {

using bridge::Appearance;
using bridge::Theme;

void dress(QApplication& application) {
    application.setApplicationName(QStringLiteral("countersign"));
    application.setApplicationDisplayName(QString());
    application.setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    const QPalette platform = QGuiApplication::palette();
    const QString chosen = bridge::Settings::value(QStringLiteral("appearance")).toString();
    Theme::apply(chosen == QLatin1String("light")          ? Appearance::Light
                 : chosen == QLatin1String("dark")         ? Appearance::Dark
                 : chosen == QLatin1String("contrast")     ? Appearance::Contrast
                 : chosen == QLatin1String("contrastDark") ? Appearance::ContrastDark
                                                           : Theme::fromDesktop(platform));
    application.setStyle(new widgets::Style);
    bridge::speak(bridge::chosenLanguage());
}

} // namespace countersign::window
