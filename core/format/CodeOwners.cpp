#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/EvidenceReaders.h"

// https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
namespace countersign::format {

namespace codeowners {

// One pattern of gitignore's kind against a path; '*' and '?' stay within a part, "**" crosses.
bool matchesFrom(std::string_view pattern, std::string_view path) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, starAt = 0;
    std::size_t deep = std::string_view::npos, deepAt = 0;
    while (t < path.size()) {
        if (pattern.substr(p, 2) == "**") {
            deep = p;
            deepAt = t;
            star = std::string_view::npos;
            p += pattern.substr(p, 3) == "**/" ? 3 : 2;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starAt = t;
        } else if (p < pattern.size() &&
                   (pattern[p] == path[t] || (pattern[p] == '?' && path[t] != '/'))) {
            ++p;
            ++t;
        } else if (p == pattern.size() && path[t] == '/') {
            return true; // everything below a folder
        } else if (star != std::string_view::npos && path[starAt] != '/') {
            p = star + 1;
            t = ++starAt;
        } else if (deep != std::string_view::npos) {
            p = deep + (pattern.substr(deep, 3) == "**/" ? 3 : 2);
            t = ++deepAt;
            star = std::string_view::npos;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool matches(std::string_view pattern, std::string_view path) {
    const bool folder = pattern.ends_with('/');
    if (folder) pattern.remove_suffix(1);
    const bool anchored = pattern.find('/') != std::string_view::npos;
    if (pattern.starts_with('/')) pattern.remove_prefix(1);
    // "docs/*" owns files of docs, not of its sub-folders.
    const bool shallow = pattern.ends_with("/*") && !pattern.ends_with("**/*");
    for (std::size_t at = 0; at != std::string_view::npos;) {
        const std::string_view rest = path.substr(at);
        bool fits = matchesFrom(pattern, rest);
        if (fits && shallow) fits = rest.find('/', pattern.size() - 1) == std::string_view::npos;
        if (fits && folder)
            fits = rest.size() > pattern.size() && rest.find('/') != std::string_view::npos;
        if (fits) return true;
        if (anchored) return false;
        const std::size_t slash = path.find('/', at);
        at = slash == std::string_view::npos ? slash : slash + 1;
    }
    return false;
}

} // namespace codeowners

const CodeOwners::Rule* CodeOwners::ruleFor(std::string_view path) const {
    for (auto rule = rules.rbegin(); rule != rules.rend(); ++rule) {
        if (codeowners::matches(rule->pattern, path)) return &*rule;
    }
    return nullptr;
}

base::Result<Read<CodeOwners>> readCodeOwners(std::string_view bytes, const std::string& path) {
    constexpr std::uint64_t kCap = 3u << 20; // GitHub reads no larger one
    const auto text = checkedText(bytes, path, kCap);
    if (!text) return base::fail(text.error());
    Read<CodeOwners> read;
    int number = 0;
    for (std::string_view line : base::lines(*text)) {
        ++number;
        if (const std::size_t comment = line.find(" #"); comment != std::string_view::npos)
            line = line.substr(0, comment);
        line = base::trimmed(line);
        if (line.empty() || line.front() == '#' || line.front() == '[') continue;
        CodeOwners::Rule rule;
        rule.place = {path, number, 1, {}};
        std::string word;
        std::vector<std::string> words;
        for (std::size_t i = 0; i <= line.size(); ++i) {
            const char c = i < line.size() ? line[i] : ' ';
            if (c == '\\' && i + 1 < line.size()) {
                word += line[++i];
            } else if (c != ' ' && c != '\t') {
                word += c;
            } else if (!word.empty()) {
                words.push_back(std::exchange(word, {}));
            }
        }
        rule.pattern = words.front();
        rule.owners.assign(words.begin() + 1, words.end());
        if (rule.pattern.starts_with('!')) {
            read.findings.push_back(
                {model::Level::Warning, "owner-pattern",
                 base::said("A pattern that begins with '!' has no meaning here"), rule.place,
                 base::said("write the paths that are meant")});
            continue;
        }
        read.value.rules.push_back(std::move(rule));
    }
    return read;
}

} // namespace countersign::format
