#include "core/git/Address.h"

#include <catch2/catch.hpp>

using namespace countersign;
using git::Address;

TEST_CASE("Servers and folders are told apart as git does it") {
    const auto kind = [](const std::string& text) {
        const auto address = git::parseAddress(text, "/base");
        INFO(text);
        REQUIRE(address);
        return address->kind == Address::Kind::Server ? "server" : address->text;
    };
    for (const char* text :
         {"https://example.org/a.git", "https://me@example.org:8443/a", "ssh://git@host:22/a/b",
          "git://host/a", "host:a/b", "git@host.example:a", "[::1]:a/b", "ssh://host/~me/a"}) {
        INFO(text);
        CHECK(kind(text) == "server");
    }
    CHECK(kind("/no/such/place") == "/no/such/place");
    CHECK(kind("stick") == "/base/stick");
    CHECK(kind("./a:b") == "/base/a:b");
    CHECK(kind("../other/") == "/other");
    CHECK(kind("file:///no/such/place/") == "/no/such/place");
}

TEST_CASE("Whatever could start a program or pass for an option is no address", "[threat-27]") {
    for (const std::string& text : {std::string(),
                                    std::string("-u"),
                                    std::string("--upload-pack=x"),
                                    std::string("ext::sh -c x"),
                                    std::string("fd::3"),
                                    std::string("a-b::x"),
                                    std::string("http://example.org/a"),
                                    std::string("ftp://host/a"),
                                    std::string("javascript://x/y"),
                                    std::string("file://host/a"),
                                    std::string("https://u:p@host/a"),
                                    std::string("ssh://u:p@host/a"),
                                    std::string("ssh://-oProxyCommand=x/a"),
                                    std::string("ssh://a@-oProxyCommand=x/a"),
                                    std::string("-oProxyCommand=x:a"),
                                    std::string("host:-x"),
                                    std::string("ssh://host"),
                                    std::string("ssh://host/"),
                                    std::string("https:///a"),
                                    std::string("ssh://host/-x"),
                                    std::string("ssh://ho st/a"),
                                    std::string("[-x]:a"),
                                    std::string("host;x:a"),
                                    std::string("$(x):a"),
                                    std::string("a\nb"),
                                    std::string("a\0b", 3),
                                    std::string("a\x1b[0m"),
                                    std::string(5000, 'a')}) {
        INFO(text);
        const auto address = git::parseAddress(text, "/base");
        REQUIRE_FALSE(address);
        CHECK(address.error().code == base::ErrorCode::Invalid);
        CHECK(address.error().sentence().find("u:p") == std::string::npos);
    }
}
