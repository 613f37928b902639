// Files of tests/format/good and tests/format/broken, and how findings are looked for.
#pragma once

#include "core/format/Readers.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>

namespace countersign::test {

inline std::string fixture(const std::string& name) {
    std::ifstream file(std::string(COUNTERSIGN_SOURCE_DIR) + "/tests/format/" + name,
                       std::ios::binary);
    INFO(name);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline const model::Finding* findingOf(const model::Findings& findings, const std::string& rule,
                                       int line = 0, int column = 0) {
    for (const model::Finding& one : findings) {
        if (one.rule == rule && (line == 0 || one.place.line == line) &&
            (column == 0 || one.place.column == column))
            return &one;
    }
    return nullptr;
}

inline std::string listed(const model::Findings& findings) {
    std::string text;
    for (const model::Finding& one : findings) {
        text += one.place.text() + ": " + name(one.level) + ": " + one.text + " [" + one.rule +
                "] " + one.help + "\n";
    }
    return text;
}

inline const model::Metric* metricOf(const model::Metrics& metrics, const std::string& name,
                                     const std::string& slice = {}) {
    for (const model::Metric& one : metrics) {
        if (one.name == name && (slice.empty() || one.sliceText() == slice)) return &one;
    }
    return nullptr;
}

inline format::Read<format::ResultFile> resultsOf(const std::string& bytes,
                                                  const std::string& path) {
    auto read = format::readResults(bytes, path, {}, format::shippedRegistry());
    REQUIRE(read);
    return std::move(*read);
}

} // namespace countersign::test
