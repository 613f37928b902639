// Every page of the window and every part of it, one after the other.
#pragma once

#include "tests/ui/DemoWindow.h"
#include "ui/pages/ReleasePage.h"
#include "ui/window/PageList.h"

#include <functional>

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

} // namespace countersign::uitest
