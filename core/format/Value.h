// A located value tree that JSON, YAML and CSV cells share, so that one extractor reads metrics
// from all three. Private to this room.
#pragma once

#include "core/base/Error.h"
#include "core/format/Yaml.h"
#include "core/model/Finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

struct Value {
    enum class Kind : std::uint8_t { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    bool doubled = false; // its key stands more than once in its object: which one is meant is open
    bool finite = false;  // Number only: `number` may be used; NaN, Infinity and 1e400 may not
    double number = 0;
    int line = 0;
    int column = 0;
    std::string key;  // in its object; empty in a list
    std::string text; // a string's content, or a number as it stands in the file
    std::vector<Value> items;

    const Value* find(std::string_view name) const; // null unless this is an object that has it
    bool isObject() const { return kind == Kind::Object; }
    bool isArray() const { return kind == Kind::Array; }
    bool isString() const { return kind == Kind::String; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isContainer() const { return isObject() || isArray(); }
    std::optional<double> finiteNumber() const;
};

struct ValueLimits {
    std::size_t bytes = 32u << 20;
    int depth = 64;
    std::size_t nodes = 1'000'000;
};

// RFC 8259 with what result files really hold: NaN, Infinity and numbers no double can hold are
// numbers without a value; duplicate keys are a finding. Iterative. Invalid with file:line:column.
base::Result<Value> parseJson(std::string_view bytes, const std::string& path,
                              model::Findings& findings, const ValueLimits& limits = {});
Value fromYaml(const YamlNode& node);
// One step of a JSON pointer (RFC 6901): "/" and the escaped name.
std::string pointerStep(std::string_view name);

} // namespace countersign::format
