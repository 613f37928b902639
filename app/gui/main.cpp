#include "core/sign/Askpass.h"
#include "ui/window/Dress.h"
#include "ui/window/Export.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Tour.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <cstring>

using namespace countersign;

namespace {

// Pictures and paper need no display.
void chooseScreen(int argc, char** argv) {
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return;
    for (int i = 1; i < argc; ++i)
        if (std::strncmp(argv[i], "--screenshots", 13) == 0 ||
            std::strncmp(argv[i], "--export", 8) == 0)
            qputenv("QT_QPA_PLATFORM", "offscreen");
}

int run(const QCommandLineParser& line) {
    const QString folder = line.positionalArguments().value(0);
    if (line.isSet("export")) {
        if (!line.isSet("pdf")) {
            std::fprintf(stderr, "error: --export needs --pdf FILE\n");
            return 2;
        }
        window::Export sheet(folder.isEmpty() ? QStringLiteral(".") : folder, line.value("export"),
                             line.value("pdf"), nullptr);
        QObject::connect(&sheet, &window::Export::finished, qApp, &QCoreApplication::exit,
                         Qt::QueuedConnection);
        sheet.start();
        return QApplication::exec();
    }
    window::MainWindow frame;
    frame.show();
    window::Tour tour(&frame, line.value("screenshots"), nullptr);
    QObject::connect(&tour, &window::Tour::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    if (line.isSet("first-row"))
        QObject::connect(&frame, &window::MainWindow::firstRowPainted, qApp,
                         &QCoreApplication::quit, Qt::QueuedConnection);
    if (line.isSet("screenshots"))
        QObject::connect(&frame, &window::MainWindow::repositoryOpened, &tour,
                         &window::Tour::start);
    if (!folder.isEmpty() || line.isSet("screenshots"))
        frame.openFolder(folder.isEmpty() ? QStringLiteral(".") : folder);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    if (const auto answered = sign::runAsAskpass(argc, argv)) return *answered;
    chooseScreen(argc, argv);
    QApplication application(argc, argv);
    window::dress(application);
    QCommandLineParser line;
    line.setApplicationDescription(
        QStringLiteral("Decide on the record whether a model may be released."));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument("DIR", "Repository to open.", "[DIR]");
    line.addOptions(
        {{"screenshots", "Walk through the window, sign once, keep pictures.", "FOLDER"},
         {"export", "Write the decision sheet of a release.", "RELEASE"},
         {"pdf", "Where the decision sheet goes.", "FILE"},
         {"first-row", "End when the first row of the table is painted."}});
    line.process(application);
    return run(line);
}
