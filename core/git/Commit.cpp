#include "core/git/Commit.h"

#include "core/base/Text.h"

#include <optional>
#include <string_view>

namespace countersign::git {

namespace commitparse {

tl::unexpected<base::Error> broken(const base::Sentence& why) {
    return base::fail(base::ErrorCode::Corrupt, base::said("this commit is malformed: %1", why));
}

// One header with its continuation lines (which begin with a blank), `text` unfolded.
struct Header {
    std::string_view key;
    std::string text;
    std::size_t begin = 0, end = 0; // in the raw bytes, line feed included
};

class Reader {
public:
    explicit Reader(std::string_view raw) : m_raw(raw) {}
    bool atBlank() const { return m_at < m_raw.size() && m_raw[m_at] == '\n'; }
    // nullopt at a line without its line feed or without a key.
    std::optional<Header> next();
    std::string_view rest() const { return m_raw.substr(m_at); }

private:
    // The line at `m_at` without its line feed; passes over it.
    std::optional<std::string_view> line();
    std::string_view m_raw;
    std::size_t m_at = 0;
};

std::optional<std::string_view> Reader::line() {
    const std::size_t end = m_raw.find('\n', m_at);
    if (end == std::string_view::npos) return std::nullopt;
    const auto text = m_raw.substr(m_at, end - m_at);
    m_at = end + 1;
    return text;
}

std::optional<Header> Reader::next() {
    Header header;
    header.begin = m_at;
    const auto first = line();
    if (!first) return std::nullopt;
    const std::size_t blank = first->find(' ');
    if (blank == std::string_view::npos || blank == 0) return std::nullopt;
    header.key = first->substr(0, blank);
    header.text = first->substr(blank + 1);
    while (m_at < m_raw.size() && m_raw[m_at] == ' ') {
        const auto more = line();
        if (!more) return std::nullopt;
        header.text += '\n';
        header.text += more->substr(1);
    }
    header.end = m_at;
    return header;
}

bool isDigits(std::string_view text) {
    for (const char c : text) {
        if (c < '0' || c > '9') return false;
    }
    return !text.empty();
}

// "Name <mail> 1700000000 +0100", exactly.
std::optional<Identity> strictIdentity(std::string_view text) {
    const std::size_t open = text.find(" <"), close = text.find("> ");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open + 2)
        return std::nullopt;
    Identity identity;
    identity.name = text.substr(0, open);
    identity.email = text.substr(open + 2, close - open - 2);
    const auto parts = base::split(text.substr(close + 2), ' ');
    if (parts.size() != 2 || !isDigits(parts[0]) || parts[1].size() != 5) return std::nullopt;
    if (parts[0].size() > 1 && parts[0].front() == '0') return std::nullopt;
    const auto seconds = base::parseInteger(parts[0]);
    if (!seconds || (parts[1][0] != '+' && parts[1][0] != '-') || !isDigits(parts[1].substr(1)))
        return std::nullopt;
    for (const std::string& part : {identity.name, identity.email}) {
        for (const char c : part) {
            if (c == '<' || c == '>' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
                return std::nullopt;
        }
    }
    identity.time.seconds = *seconds;
    identity.zone = parts[1];
    return identity;
}

// What git shows of an identity somebody mangled: as much as can be read.
Identity looseIdentity(std::string_view text) {
    Identity identity;
    const std::size_t close = text.rfind('>');
    const std::size_t open = text.find('<');
    identity.name = base::trimmed(text.substr(0, std::min(open, text.size())));
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return identity;
    identity.email = text.substr(open + 1, close - open - 1);
    const auto parts = base::split(base::trimmed(text.substr(close + 1)), ' ');
    if (const auto seconds = base::parseInteger(parts[0])) identity.time.seconds = *seconds;
    if (parts.size() > 1) identity.zone = parts[1];
    return identity;
}

template <typename Id> base::Result<Id> idOf(const Header& header) {
    auto id = Id::fromHex(header.text);
    if (!id)
        return broken(base::said("the id after '%1' is not an object id", std::string(header.key)));
    return *id;
}

class Parser {
public:
    Parser(std::string_view raw, Strictness strictness)
        : m_raw(raw), m_reader(raw), m_strict(strictness == Strictness::Log) {}
    base::Result<Commit> parse();

private:
    base::Result<void> readLinks();
    base::Result<void> readIdentities();
    base::Result<void> readRest();
    bool step(); // false when the next header cannot be read

    std::string_view m_raw;
    Reader m_reader;
    bool m_strict;
    std::optional<Header> m_header; // the one to look at; none at the blank line
    Commit m_commit;
};

bool Parser::step() {
    m_header.reset();
    if (m_reader.atBlank() || m_reader.rest().empty()) return true;
    m_header = m_reader.next();
    return m_header.has_value();
}

base::Result<void> Parser::readLinks() {
    if (!step() || !m_header || m_header->key != "tree")
        return broken(base::said("it does not begin with a tree"));
    auto tree = idOf<base::TreeId>(*m_header);
    if (!tree) return base::fail(tree.error());
    m_commit.tree = *tree;
    while (step() && m_header && m_header->key == "parent") {
        auto parent = idOf<base::CommitId>(*m_header);
        if (!parent) return base::fail(parent.error());
        m_commit.parents.push_back(*parent);
    }
    return {};
}

base::Result<void> Parser::readIdentities() {
    for (auto [key, into] :
         {std::pair("author", &m_commit.author), std::pair("committer", &m_commit.committer)}) {
        if (!m_header || m_header->key != key) {
            if (!m_strict) continue;
            return broken(base::said("there is no %1 where it belongs", key));
        }
        const auto exact = strictIdentity(m_header->text);
        if (m_strict && !exact) return broken(base::said("the %1 cannot be read exactly", key));
        *into = exact ? *exact : looseIdentity(m_header->text);
        if (!step()) return broken(base::said("a header is cut off"));
    }
    return {};
}

base::Result<void> Parser::readRest() {
    while (m_header) {
        const bool isSignature = m_header->key == "gpgsig";
        if (m_strict && (!isSignature || !m_commit.signature.empty()))
            return broken(base::said("it has a second or unknown header '%1'",
                                     base::escaped(m_header->key.substr(0, 40))));
        if (isSignature && m_commit.signature.empty()) {
            if (m_strict && m_header->text.empty())
                return broken(base::said("its signature is empty"));
            m_commit.signature = m_header->text + "\n";
            m_commit.payload.erase(m_header->begin, m_header->end - m_header->begin);
        }
        if (!step()) return broken(base::said("a header is cut off"));
    }
    return {};
}

base::Result<Commit> Parser::parse() {
    if (m_strict && m_raw.find('\0') != std::string_view::npos)
        return broken(base::said("it holds a zero byte"));
    m_commit.payload = m_raw;
    for (const auto step : {&Parser::readLinks, &Parser::readIdentities, &Parser::readRest}) {
        if (auto read = (this->*step)(); !read) return base::fail(read.error());
    }
    // git reads a commit without a message that lacks even the blank line.
    const bool bare = !m_strict && m_reader.rest().empty();
    if (!m_reader.atBlank() && !bare) return broken(base::said("it ends before its message"));
    const auto message = m_reader.rest().substr(bare ? 0 : 1);
    m_commit.message = message.substr(0, m_strict ? message.size() : message.find('\0'));
    return std::move(m_commit);
}

} // namespace commitparse

base::Result<Commit> parseCommit(std::string_view raw, Strictness strictness) {
    return commitparse::Parser(raw, strictness).parse();
}

} // namespace countersign::git
