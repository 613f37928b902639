// fault-probe save|read FOLDER [TEXT]: keeps one draft, or prints it; for faults.sh, which stops or
// fails it at every system call.
#include "core/local/State.h"

#include <cstdio>
#include <cstring>

using namespace countersign;

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const local::State state(argv[2], "log");
    if (std::strcmp(argv[1], "read") == 0) {
        const auto draft = state.draft("vote");
        if (!draft || !*draft) return 1;
        std::printf("%s\n", (*draft)->fields.at("reason").c_str());
        return 0;
    }
    local::State writing(argv[2], "log");
    local::Draft draft{"vote", {{"reason", argc > 3 ? argv[3] : ""}}, {}};
    const auto saved = writing.saveDraft(draft);
    if (!saved) std::fprintf(stderr, "error: %s\n", saved.error().sentence().c_str());
    return saved ? 0 : 1;
}
