// The whole window on a copy of the demonstration, with its people's keys.
#pragma once

#include "tests/support/SharedDemo.h"
#include "tests/ui/Wait.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Pages.h"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace countersign::uitest {

struct DemoWindow {
    support::DemoPlaces places;
    window::MainWindow window;

    // A state of its own: what one test remembers, another must not find.
    explicit DemoWindow(const std::string& name) : DemoWindow(support::copiedDemo(name)) {}
    explicit DemoWindow(support::DemoPlaces at) : places(std::move(at)) {
        ::setenv("XDG_STATE_HOME", places.state.c_str(), 1);
        ::setenv("XDG_CACHE_HOME", places.cache.c_str(), 1);
        window.resize(1200, 800);
        window.show();
        bool open = false;
        const auto note =
            QObject::connect(&window, &window::MainWindow::repositoryOpened, [&] { open = true; });
        window.openFolder(QString::fromStdString(places.folder.string()));
        REQUIRE(comesTrue([&] { return open; }));
        QObject::disconnect(note);
    }

    void be(const std::string& principal) {
        std::optional<jobs::Identity> found;
        const auto key = places.key(principal);
        window.session().identities(&window, {key},
                                    [&](base::Result<std::vector<jobs::Identity>> all) {
                                        REQUIRE(all);
                                        for (const auto& one : *all)
                                            if (one.principal == principal) found = one;
                                        REQUIRE(found);
                                    });
        REQUIRE(comesTrue([&] { return found.has_value(); }));
        window.session().chooseIdentity(*found);
    }

    template <typename W> W* child(const char* name) {
        auto* found = window.template findChild<W*>(QLatin1String(name));
        INFO("there is no " << name);
        REQUIRE(found);
        return found;
    }
};

} // namespace countersign::uitest
