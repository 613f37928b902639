// A picture of what a person sees at a step, where COUNTERSIGN_PICTURES names a folder for them.
#pragma once

#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace countersign::uitest {

inline void picture(QWidget& window, const char* name) {
    const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    if (folder.isEmpty()) return;
    QTest::qWait(150); // layouts and late rows
    QDir().mkpath(folder);
    window.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace countersign::uitest
