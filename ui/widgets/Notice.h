// One sentence with buttons, inside a page: asks or tells without stopping anything.
#pragma once

#include "ui/bridge/Theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace countersign::widgets {

class Notice : public QFrame {
    Q_OBJECT
public:
    struct Button {
        QString name; // object name
        QString text;
        std::function<void()> pressed;
    };
    explicit Notice(const QString& name, QWidget* parent = nullptr);

    // Shown until a button is pressed or dismiss(). "Dismiss" is always there.
    void ask(bridge::Tone tone, const QString& sentence, const std::vector<Button>& buttons = {});
    void dismiss();
    QString sentence() const;

private:
    QLabel* m_text;
    QBoxLayout* m_beside;
    QBoxLayout* m_below;
    std::vector<QWidget*> m_buttons;
};

} // namespace countersign::widgets
