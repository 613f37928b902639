// Own main: one QApplication without a display, in a home folder that is gone afterwards.
#define CATCH_CONFIG_RUNNER
#include "core/sign/Askpass.h"
#include "tests/support/TempFolder.h"
#include "ui/window/Dress.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLocale>

int main(int argc, char** argv) {
    // A key with a passphrase asks through the running program, which this is.
    if (const auto answered = countersign::sign::runAsAskpass(argc, argv)) return *answered;
    const countersign::support::TempFolder home;
    countersign::support::isolateEnvironment(home.path());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    qputenv("LANGUAGE", "en");
    countersign::window::dress(application);
    return Catch::Session().run(argc, argv);
}
