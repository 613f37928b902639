// JSON text in a fixed form: keys in the order written, two blanks of indent, LF, ASCII-safe
// escapes for control characters only. For documents whose digest is taken.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

class GateWriter {
public:
    void beginObject(std::string_view key = {}) { open(key, '{'); }
    void endObject() { close('}'); }
    void beginList(std::string_view key = {}) { open(key, '['); }
    void endList() { close(']'); }

    void text(std::string_view key, std::string_view value);       // not UTF-8: bytes become \ufffd
    void textOrNull(std::string_view key, std::string_view value); // empty = null
    void item(std::string_view value);
    void texts(std::string_view key, const std::vector<std::string>& items); // a list of texts
    void flag(std::string_view key, bool value);
    void whole(std::string_view key, std::int64_t value);
    void number(std::string_view key, const std::optional<double>& value); // not finite = null
    std::string take();

private:
    void open(std::string_view key, char bracket);
    void close(char bracket);
    void start(std::string_view key);
    void quoted(std::string_view value);

    std::string m_out;
    int m_depth = 0;
    bool m_first = true;
};

} // namespace countersign::format
