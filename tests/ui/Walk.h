// Every page of the window and every part of it, one after the other, and the words on it.
#pragma once

#include "tests/ui/DemoWindow.h"
#include "ui/pages/ReleasePage.h"
#include "ui/window/PageList.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include <functional>
#include <vector>

namespace countersign::uitest {

// Calls `look` on every page and every part of it, with its content there.
inline void walk(DemoWindow& demo, const std::function<void(const QString& page)>& look) {
    demo.window.openRelease("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    for (const auto& entry : demo.window.pages().entries()) {
        demo.window.showPage(entry.name);
        auto* page = demo.window.pages().page(entry.name);
        const int parts = std::max(1, int(page->parts().size()));
        for (int part = 0; part < parts; ++part) {
            page->showPart(part);
            QTest::qWait(120);
            look(entry.name + ' ' + page->parts().value(part));
        }
    }
}

struct ControlText {
    QString text; // as it stands, '&' included; may be empty
    const QWidget* of;
};

// What the visible controls show or say of themselves; rows of tables and documents are not among
// it.
inline std::vector<ControlText> controlTexts(const QWidget* root) {
    std::vector<ControlText> all;
    for (const auto* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const auto add = [&](const QString& text) { all.push_back({text, widget}); };
        add(widget->accessibleName());
        add(widget->toolTip());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) add(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) add(button->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) add(line->placeholderText());
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            add(edit->placeholderText());
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i));
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i)
                add(header->model()->headerData(i, Qt::Horizontal).toString());
    }
    return all;
}

} // namespace countersign::uitest
