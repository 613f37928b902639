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
            std::strncmp(argv[i], "--export", 8) == 0 || std::strncmp(argv[i], "--site", 6) == 0 ||
            std::strncmp(argv[i], "--document", 10) == 0)
            qputenv("QT_QPA_PLATFORM", "offscreen");
}

int run(const QCommandLineParser& line) {
    const QString folder = line.positionalArguments().value(0);
    if (line.isSet("site") || line.isSet("export") ||
        window::Export::needsNoRelease(line.value("document"))) {
        window::ExportRequest request;
        request.folder = folder.isEmpty() ? QStringLiteral(".") : folder;
        request.release = line.value("export");
        request.document = line.value("document");
        request.pdf = line.value("pdf");
        request.html = line.value("html");
        request.site = line.value("site");
        request.redact = line.value("redact");
        if (request.site.isEmpty() && request.pdf.isEmpty() && request.html.isEmpty()) {
            std::fprintf(stderr, "error: --export needs --pdf FILE or --html FILE\n");
            return 2;
        }
        if (!window::Export::documents().contains(request.document)) {
            std::fprintf(stderr, "error: --document is one of %s\n",
                         qPrintable(window::Export::documents().join(", ")));
            return 2;
        }
        window::Export document(request, nullptr);
        QObject::connect(&document, &window::Export::finished, qApp, &QCoreApplication::exit,
                         Qt::QueuedConnection);
        document.start();
        return QApplication::exec();
    }
    window::MainWindow frame;
    if (line.isSet("read-only")) frame.session().setReadOnly(true);
    window::Tour tour(&frame, line.value("screenshots"), nullptr);
    const QStringList size = line.value("size").split('x');
    if (size.size() == 2) tour.setSize({size[0].toInt(), size[1].toInt()});
    QObject::connect(&tour, &window::Tour::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    if (line.isSet("first-row"))
        QObject::connect(&frame, &window::MainWindow::firstRowPainted, qApp, [] {
            std::puts("first row");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    if (line.isSet("screenshots"))
        QObject::connect(&frame, &window::MainWindow::repositoryOpened, &tour,
                         &window::Tour::start);
    // Before the window is there: the repository is read while it is painted.
    if (!folder.isEmpty() || line.isSet("screenshots"))
        frame.openFolder(folder.isEmpty() ? QStringLiteral(".") : folder);
    frame.show();
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
         {"size", "Size of the window in the pictures, like 1024x700.", "SIZE"},
         {"export",
          "Write a document about a release without a window; of minutes and papers name the "
          "meeting, of an incident its record.",
          "RELEASE"},
         {"document",
          "Which: " + window::Export::documents().join(", ") +
              " (those from timeline on need no release).",
          "KIND", "sheet"},
         {"pdf", "Where it goes as PDF.", "FILE"},
         {"html", "Where it goes as one HTML file.", "FILE"},
         {"site", "Write public pages about what stands approved, without a window.", "FOLDER"},
         {"redact", "What the public pages leave out (core/format/REDACTION.md).", "FILE"},
         {"read-only", "Sign nothing and write to no repository."},
         {"first-row", "Say so and end when the first row of the table is painted."}});
    line.process(application);
    return run(line);
}
