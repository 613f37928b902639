// What `?` shows: every key there is.
#pragma once

#include <QDialog>

namespace countersign::window {

class Commands;

class KeysSheet final : public QDialog {
    Q_OBJECT

public:
    KeysSheet(const Commands& commands, QWidget* parent);
};

} // namespace countersign::window
