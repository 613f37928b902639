// Passphrases and PINs while signing: asked without stopping the window, never kept. The lane waits
// (tasks/Question.h).
#pragma once

#include "ui/bridge/Session.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace countersign::window {

class Prompts final : public QObject {
    Q_OBJECT

public:
    Prompts(bridge::Session* session, QWidget* window);
    ~Prompts() override; // what is still asked is answered with "no"

private:
    void ask(const std::shared_ptr<bridge::Prompt>& prompt);

    QWidget* m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace countersign::window
