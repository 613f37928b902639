#include "core/format/LineFeed.h"

#include <cstring>

namespace countersign::format {

void LineFeed::tell(std::string_view text, bool whole) {
    if (m_number == 0 && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.ends_with('\r')) text.remove_suffix(1);
    m_line(text, ++m_number, whole);
}

void LineFeed::feed(std::string_view piece) {
    while (!piece.empty()) {
        const void* at = std::memchr(piece.data(), '\n', piece.size());
        const bool ended = at != nullptr;
        const std::size_t length =
            ended ? static_cast<std::size_t>(static_cast<const char*>(at) - piece.data())
                  : piece.size();
        std::string_view line = piece.substr(0, length);
        piece.remove_prefix(ended ? length + 1 : length);
        if (ended && m_begun.empty() && !m_cut) {
            tell(line.substr(0, m_most), line.size() <= m_most);
            continue;
        }
        const std::size_t room = m_most - m_begun.size();
        m_cut = m_cut || line.size() > room;
        m_begun.append(line.substr(0, room));
        if (!ended) return;
        tell(m_begun, !m_cut);
        m_begun.clear();
        m_cut = false;
    }
}

void LineFeed::finish() {
    if (m_begun.empty() && !m_cut) return;
    tell(m_begun, !m_cut);
    m_begun.clear();
    m_cut = false;
}

} // namespace countersign::format
