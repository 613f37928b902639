#include "ui/window/KeysSheet.h"

#include "ui/bridge/Theme.h"
#include "ui/window/Commands.h"

#include <QGridLayout>
#include <QLabel>

namespace countersign::window {

using bridge::Theme;

KeysSheet::KeysSheet(const Commands& commands, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("keysSheet"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::grid(4), Theme::grid(3), Theme::grid(4), Theme::grid(3));
    grid->setHorizontalSpacing(Theme::grid(4));
    grid->setVerticalSpacing(Theme::grid(0.75));
    int row = 0;
    const auto line = [&](const QString& keys, const QString& what) {
        auto* shown = new QLabel(keys, this);
        shown->setFont(Theme::fixedFont());
        shown->setAccessibleName(tr("%1: %2").arg(what, keys));
        grid->addWidget(shown, row, 0);
        grid->addWidget(new QLabel(what, this), row++, 1);
    };
    for (const QAction* action : commands.all())
        if (!action->shortcut().isEmpty())
            line(action->shortcut().toString(QKeySequence::NativeText), action->text());
    line(tr("Enter"), tr("Open what is chosen"));
    line(tr("Tab, Shift+Tab"), tr("Next or previous control"));
    line(tr("Esc"), tr("Close what is in front; typed text stays"));
}

} // namespace countersign::window
