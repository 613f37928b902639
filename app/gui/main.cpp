#include "core/sign/Askpass.h"
#include "ui/window/Dress.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace countersign;

int main(int argc, char** argv) {
    if (const auto answered = sign::runAsAskpass(argc, argv)) return *answered;

    QApplication application(argc, argv);
    window::dress(application);
    QCommandLineParser line;
    line.setApplicationDescription(
        QStringLiteral("Decide on the record whether a model may be released."));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Repository to open."),
                               QStringLiteral("[DIR]"));
    line.process(application);

    window::MainWindow frame;
    frame.show();
    const QStringList folders = line.positionalArguments();
    if (!folders.isEmpty()) frame.openFolder(folders.first());
    return QApplication::exec();
}
