// The habits of the window in one place: appearance, language, size of type, reading only. Every
// choice acts at once, through the command of the same name.
#pragma once

#include <QDialog>

namespace countersign::window {

class MainWindow;

class PreferencesSheet final : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesSheet(MainWindow* window);

private:
    MainWindow* m_window;
};

} // namespace countersign::window
