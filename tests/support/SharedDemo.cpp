#include "tests/support/SharedDemo.h"

#include "core/jobs/Make.h"
#include "tests/support/TempFolder.h"

#include <cstdlib>
#include <stdexcept>

namespace countersign::support {

namespace fs = std::filesystem;

fs::path DemoPlaces::key(const std::string& principal) const {
    return home / "demo.keys" / principal;
}

std::shared_ptr<const base::Clock> demoClock() {
    return std::make_shared<base::FixedClock>(*base::UtcTime::parse(kDemoTime));
}

const DemoPlaces& sharedDemo() {
    static const TempFolder folder;
    static const DemoPlaces places = [] {
        isolateEnvironment(folder.path());
        unsetenv("SSH_AUTH_SOCK");
        DemoPlaces made;
        made.home = folder.path();
        made.folder = made.home / "demo";
        made.state = made.home / "state";
        made.cache = made.home / "cache";
        jobs::DemoRequest request;
        request.folder = made.folder;
        request.now = *base::UtcTime::parse(kDemoTime);
        request.stateFolder = made.state;
        request.cacheFolder = made.cache;
        auto demo = jobs::makeDemo(request);
        if (!demo) throw std::runtime_error("demo: " + demo.error().sentence());
        return made;
    }();
    return places;
}

DemoPlaces copiedDemo(const std::string& name) {
    const DemoPlaces& original = sharedDemo();
    DemoPlaces copy = original;
    copy.folder = original.home / (name + "-demo");
    copy.state = original.home / (name + "-state");
    copy.cache = original.home / (name + "-cache");
    fs::remove_all(copy.folder);
    fs::copy(original.folder, copy.folder, fs::copy_options::recursive);
    return copy;
}

} // namespace countersign::support
