// Lines out of pieces of any size, so that a file is read without being held. Private to this room.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace countersign::format {

class LineFeed {
public:
    // `line` gets each line without its end (LF or CRLF) and its number from 1. Lines of more than
    // `most` bytes are not kept: `line` gets their first `most` bytes with `whole` false.
    using Line = std::function<void(std::string_view text, int number, bool whole)>;
    LineFeed(Line line, std::size_t most = 1u << 20) : m_line(std::move(line)), m_most(most) {}

    void feed(std::string_view piece);
    void finish(); // a last line without its end

private:
    void tell(std::string_view text, bool whole);
    Line m_line;
    std::size_t m_most;
    std::string m_begun; // of a line that goes on in the next piece
    bool m_cut = false;
    int m_number = 0;
};

} // namespace countersign::format
