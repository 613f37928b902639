#include "ui/widgets/Notice.h"

#include "ui/bridge/Words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace countersign::widgets {

namespace notice {

constexpr int kMostLetters = 1500;

} // namespace notice

Notice::Notice(const QString& name, QWidget* parent)
    : QFrame(parent), m_text(new QLabel), m_beside(new QHBoxLayout), m_below(new QHBoxLayout) {
    setObjectName(name);
    setAccessibleName(tr("Notice"));
    setAutoFillBackground(true);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(bridge::kGrid, bridge::kGrid / 2, bridge::kGrid, bridge::kGrid / 2);
    auto* first = new QHBoxLayout;
    first->addWidget(m_text, 1);
    first->addLayout(m_beside);
    column->addLayout(first);
    column->addLayout(m_below);
    m_below->addStretch(1);
    hide();
}

void Notice::ask(bridge::Tone tone, const QString& sentence, const std::vector<Button>& buttons) {
    for (QWidget* old : m_buttons)
        old->deleteLater();
    m_buttons.clear();
    QPalette colours = palette();
    colours.setColor(QPalette::Window, bridge::Theme::wash(tone));
    colours.setColor(QPalette::WindowText, bridge::Theme::ink(tone));
    setPalette(colours);
    m_text->setText(bridge::brief(sentence, notice::kMostLetters));
    setAccessibleDescription(sentence);
    std::vector<Button> all = buttons;
    all.push_back({objectName() + QStringLiteral("Dismiss"), tr("Dismiss"), {}});
    for (const Button& button : all) {
        auto* made = new QPushButton(button.text);
        made->setObjectName(button.name);
        made->setAccessibleName(button.text);
        connect(made, &QPushButton::clicked, this, [this, pressed = button.pressed] {
            dismiss();
            if (pressed) pressed();
        });
        // One button fits beside the words; several would squeeze them.
        (all.size() > 1 ? m_below : m_beside)->addWidget(made, 0, Qt::AlignTop);
        m_buttons.push_back(made);
    }
    show();
}

void Notice::dismiss() { hide(); }

QString Notice::sentence() const { return m_text->text(); }

} // namespace countersign::widgets
