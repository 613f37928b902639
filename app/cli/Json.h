// One JSON document on stdout. Text is made safe: control, bidi and invisible characters are
// escaped, bytes that are not UTF-8 become U+FFFD.
#pragma once

#include "core/base/Sentence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::cli {

class Json {
public:
    explicit Json(std::string_view command); // {"schema": "countersign.<command>/1"
    Json& object(std::string_view key = {});
    Json& array(std::string_view key = {});
    Json& end();
    Json& text(std::string_view key, std::string_view value);
    Json& item(std::string_view value);
    Json& number(std::string_view key, std::optional<double> value); // null when absent
    Json& integer(std::string_view key, std::int64_t value);
    Json& boolean(std::string_view key, bool value);
    Json& texts(std::string_view key, const std::vector<std::string>& values);
    Json& texts(std::string_view key, const std::vector<base::Sentence>& values);
    Json& raw(std::string_view key, std::string_view json); // a document made elsewhere
    std::string take();                                     // closes what is open

private:
    void before(std::string_view key);
    std::string m_out;
    std::vector<char> m_open; // '}' or ']'
    bool m_first = true;
};

std::string jsonText(std::string_view value);

} // namespace countersign::cli
