// Strict, located YAML on yaml-cpp's event interface: UTF-8, no duplicate keys, anchors, aliases,
// tags, merge keys or second documents; depth and size limits; a place for every value. Types are
// decided by the caller under the YAML 1.2 core schema ("no" is text).
#pragma once

#include "core/base/Error.h"
#include "core/base/Place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

struct YamlLimits {
    std::size_t bytes = 64u << 10;
    int depth = 8;
    std::size_t nodes = 200'000;
};

struct YamlNode {
    enum class Kind { Null, Scalar, Sequence, Mapping } kind = Kind::Null;
    bool quoted = false;           // scalar was quoted or a block scalar
    std::string text;              // scalar
    std::vector<std::string> keys; // mapping: parallel to `items`
    std::vector<base::Place> keyPlaces;
    std::vector<YamlNode> items; // sequence or mapping values
    base::Place place;

    const YamlNode* find(std::string_view key) const;
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isMapping() const { return kind == Kind::Mapping; }
    bool isSequence() const { return kind == Kind::Sequence; }
    // Plain scalars only: finite number, integer, true/false. Quoted text is never a number.
    std::optional<double> number() const;
    std::optional<std::int64_t> integer() const;
    std::optional<bool> boolean() const;
};

// Invalid with file:line:column. `firstLine` shifts places (front matter).
base::Result<YamlNode> parseYaml(std::string_view bytes, const std::string& path,
                                 const YamlLimits& limits = {}, int firstLine = 1);

// A double-quoted scalar of one line; what no terminal should see is written as its escape.
std::string yamlQuoted(std::string_view text);

} // namespace countersign::format
