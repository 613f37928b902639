#include "tests/format/DocumentSamples.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace documentsamples;

namespace {

model::Manifest sample() {
    model::Manifest manifest;
    manifest.release = {"claims-triage", "1.2"};
    const auto add = [&](model::EvidenceClass cls, const std::string& path, unsigned mode) {
        model::ManifestEntry entry;
        entry.cls = cls;
        entry.path = path;
        entry.mode = mode;
        entry.blob = object<base::BlobId>('a');
        entry.size = 812;
        entry.sha256 = digest('b');
        manifest.entries.push_back(entry);
    };
    add(model::EvidenceClass::Card, "models/claims triage/README.md", 0100644);
    add(model::EvidenceClass::Documents, "models/q\"uote\\ \xFF\n.md", 0100755);
    add(model::EvidenceClass::Artifacts, "models/w.bin", 0100644);
    manifest.entries.back().lfs = digest('c');
    return manifest;
}

} // namespace

TEST_CASE("A manifest is these lines, and reads back to the same bytes") {
    const std::string a(40, 'a'), b(64, 'b'), c(64, 'c');
    const std::string expected =
        "countersign-manifest 1\nmodel \"claims-triage\"\nversion \"1.2\"\n"
        "files 3\ncard 100644 " +
        a + " 812 " + b + " - \"models/claims triage/README.md\"\n" + "documents 100755 " + a +
        " 812 " + b + " - \"models/q\\x22uote\\x5c \\xff\\x0a.md\"\nartifacts 100644 " + a +
        " 812 " + b + " lfs:" + c + " \"models/w.bin\"\n";
    const model::Manifest manifest = sample();
    CHECK(format::writeManifest(manifest) == expected);
    const auto read = format::readManifest(expected, "m");
    if (!read) FAIL(read.error().sentence());
    CHECK(*read == manifest);
    model::Manifest shuffled = manifest;
    std::reverse(shuffled.entries.begin(), shuffled.entries.end());
    CHECK(format::writeManifest(shuffled) == expected);
}

TEST_CASE("What is bound whole has an id and no bytes, or is refused") {
    const std::string id(40, 'a'), none = base::sha256("").hex(), b(64, 'b');
    const auto read = [&](const std::string& line) {
        return format::readManifest(
            "countersign-manifest 1\nmodel \"m\"\nversion \"1\"\nfiles 1\n" + line +
                " \"m/engine\"\n",
            "m");
    };
    const auto good = read("artifacts 160000 " + id + " 0 " + none + " -");
    REQUIRE(good);
    CHECK(good->entries[0].isWhole());
    CHECK(read("artifacts 040000 " + id + " 0 " + none + " -"));
    for (const std::string& bad : {"artifacts 160000 " + id + " 1 " + none + " -",
                                   "artifacts 160000 " + id + " 0 " + b + " -",
                                   "artifacts 160000 " + id + " 0 " + none + " lfs:" + b,
                                   "documents 160000 " + id + " 0 " + none + " -",
                                   "artifacts 040000 " + id + " 5 " + none + " -",
                                   "artifacts 040755 " + id + " 0 " + none + " -"}) {
        INFO(bad);
        CHECK_FALSE(read(bad));
    }
}

TEST_CASE("A changed byte of a manifest is refused or is another manifest's exact text") {
    const std::string bytes = format::writeManifest(sample());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (const char other : {char(bytes[i] ^ 1), char(bytes[i] ^ 0x20), ' ', '\n'}) {
            std::string changed = bytes;
            changed[i] = other;
            const auto read = format::readManifest(changed, "m");
            if (read) CHECK(format::writeManifest(*read) == changed);
        }
        CHECK_FALSE(format::readManifest(bytes.substr(0, i), "m"));
    }
}

TEST_CASE("A manifest with a path git could not hold is refused with its line") {
    for (const char* path : {"/etc/passwd", "a/../b", "a//b", "./a", "a/.GIT/config", "a/", ""}) {
        INFO(path);
        model::Manifest manifest = sample();
        manifest.entries.resize(1);
        manifest.entries[0].path = path;
        const auto read = format::readManifest(format::writeManifest(manifest), "m");
        REQUIRE_FALSE(read);
        CHECK(read.error().place.line == 5);
    }
    model::Manifest twice = sample();
    twice.entries.push_back(twice.entries.front());
    CHECK_FALSE(format::readManifest(format::writeManifest(twice), "m"));
}
