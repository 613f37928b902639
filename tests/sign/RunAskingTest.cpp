#include "core/sign/Asking.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace countersign;

namespace {

base::ProcessRequest script(const support::TempFolder& folder, const std::string& body) {
    const auto path = folder / "program.sh";
    std::ofstream(path) << "#!/bin/sh\n" << body;
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    base::ProcessRequest request;
    request.argv = {path.string()};
    request.deadline = std::chrono::milliseconds(0);
    return request;
}

} // namespace

TEST_CASE("A program that asks through SSH_ASKPASS gets the person's answer, or none") {
    const support::TempFolder folder;
    const std::string body = "answer=$(\"$SSH_ASKPASS\" \"Password for 'https://host': \") || exit "
                             "7\necho \"got $answer\"\n";
    std::string asked;
    const sign::PromptHandler says = [&](const std::string& prompt) {
        asked = prompt;
        return sign::PromptAnswer{sign::PromptAnswer::Kind::Text, "open sesame"};
    };
    const sign::PromptHandler refuses = [](const std::string&) {
        return sign::PromptAnswer{sign::PromptAnswer::Kind::Cancel, {}};
    };
    for (const auto& [handler, code, out] :
         {std::tuple(says, 0, "got open sesame\n"), std::tuple(refuses, 7, ""),
          std::tuple(sign::PromptHandler(), 7, "")}) {
        auto socket = sign::PromptSocket::open();
        REQUIRE(socket);
        auto request = script(folder, body);
        sign::askThrough(*socket, request);
        const auto done = sign::runAsking(request, *socket, handler, 0, {});
        REQUIRE(done);
        CHECK(done->exitCode == code);
        CHECK(done->out == out);
    }
    CHECK(asked == "Password for 'https://host':");
}

TEST_CASE("A program that hangs is stopped by the person or by its silence") {
    const support::TempFolder folder;
    auto socket = sign::PromptSocket::open();
    REQUIRE(socket);
    auto request = script(folder, "exec sleep 60\n");
    const auto quiet = sign::runAsking(request, *socket, {}, 200, {});
    REQUIRE_FALSE(quiet);
    CHECK(quiet.error().code == base::ErrorCode::Unavailable);
    auto second = sign::PromptSocket::open();
    REQUIRE(second);
    const base::CancelToken cancel;
    cancel.cancel();
    const auto stopped = sign::runAsking(request, *second, {}, 0, cancel);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == base::ErrorCode::Cancelled);
}
