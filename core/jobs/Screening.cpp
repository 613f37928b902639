#include "core/jobs/Screening.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace countersign::jobs {

namespace screening_detail {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isWord(char c) { return isDigit(c) || isAlpha(c) || c == '_' || c == '-'; }

std::size_t runOf(std::string_view text, std::size_t from, bool (*is)(char)) {
    std::size_t end = from;
    while (end < text.size() && is(text[end]))
        ++end;
    return end - from;
}

// Prefixes that services give their tokens, with the least number of characters that follow.
struct TokenShape {
    std::string_view prefix;
    std::size_t least;
};
constexpr std::array<TokenShape, 13> kTokens{{{"ghp_", 20},
                                              {"gho_", 20},
                                              {"ghs_", 20},
                                              {"github_pat_", 20},
                                              {"glpat-", 16},
                                              {"xoxb-", 16},
                                              {"xoxp-", 16},
                                              {"hf_", 20},
                                              {"sk-", 20},
                                              {"AKIA", 16},
                                              {"ASIA", 16},
                                              {"AIza", 30},
                                              {"eyJ", 40}}};

bool hasToken(std::string_view text) {
    for (const TokenShape& shape : kTokens) {
        for (std::size_t at = text.find(shape.prefix); at != std::string_view::npos;
             at = text.find(shape.prefix, at + 1)) {
            const bool starts = at == 0 || !isWord(text[at - 1]);
            if (starts && runOf(text, at + shape.prefix.size(), isWord) >= shape.least) return true;
        }
    }
    return false;
}

bool hasPassword(std::string_view text) {
    const std::string lower = base::lowerAscii(text);
    for (std::string_view word : {"password", "passwd", "passphrase", "api_key", "apikey"}) {
        for (std::size_t at = lower.find(word); at != std::string::npos;
             at = lower.find(word, at + 1)) {
            std::size_t next = at + word.size();
            while (next < lower.size() && lower[next] == ' ')
                ++next;
            if (next + 1 < lower.size() && (lower[next] == '=' || lower[next] == ':') &&
                runOf(lower,
                      lower.find_first_not_of(' ', next + 1) == std::string::npos
                          ? lower.size()
                          : lower.find_first_not_of(' ', next + 1),
                      [](char c) { return c > ' '; }) >= 6)
                return true;
        }
    }
    return false;
}

bool hasPrivateKey(std::string_view text) {
    for (std::size_t at = text.find("-----BEGIN "); at != std::string_view::npos;
         at = text.find("-----BEGIN ", at + 1)) {
        const std::size_t end = text.find("-----", at + 11);
        if (end != std::string_view::npos && end - at < 60 &&
            text.substr(at, end - at).find("PRIVATE KEY") != std::string_view::npos)
            return true;
    }
    return text.find("PuTTY-User-Key-File") != std::string_view::npos;
}

bool isLocalPart(char c) { return isWord(c) || c == '.' || c == '+' || c == '%'; }
bool isDomainPart(char c) { return isDigit(c) || isAlpha(c) || c == '-' || c == '.'; }

bool hasAddress(std::string_view text) {
    for (std::size_t at = text.find('@'); at != std::string_view::npos;
         at = text.find('@', at + 1)) {
        if (at == 0 || !isLocalPart(text[at - 1])) continue;
        std::string_view domain = text.substr(at + 1, runOf(text, at + 1, isDomainPart));
        while (!domain.empty() && (domain.back() == '.' || domain.back() == '-'))
            domain.remove_suffix(1);
        const std::size_t dot = domain.rfind('.');
        if (dot == std::string_view::npos || dot == 0) continue;
        const std::string_view top = domain.substr(dot + 1);
        if (top.size() >= 2 && std::all_of(top.begin(), top.end(), isAlpha)) return true;
    }
    return false;
}

// A number one could dial: "+49 30 1234567", "(030) 123-4567", "0171/1234567". Dates, figures and
// ids are not: they have no leading plus, bracket or zero, or too few digits.
bool hasPhone(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool starts = at == 0 || !(isWord(text[at - 1]) || text[at - 1] == '.' ||
                                         text[at - 1] == ':' || text[at - 1] == '+');
        if (!starts || !(text[at] == '+' || text[at] == '0' || text[at] == '(')) continue;
        std::size_t digits = 0, separators = 0, end = at + 1;
        digits += isDigit(text[at]) ? 1 : 0;
        for (; end < text.size() && end - at < 24; ++end) {
            const char c = text[end];
            if (isDigit(c))
                ++digits;
            else if (c == ' ' || c == '-' || c == '/' || c == '(' || c == ')')
                ++separators;
            else
                break;
        }
        const bool word = end < text.size() && (isAlpha(text[end]) || text[end] == '.') &&
                          end + 1 < text.size() && isDigit(text[end - 1]) && isWord(text[end + 1]);
        const bool marked = text[at] == '+' || separators > 0;
        if (!word && marked && digits >= 8 && digits <= 15) return true;
    }
    return false;
}

void add(model::Findings& findings, const std::string& field, model::Level level, const char* rule,
         const base::Sentence& what) {
    model::Finding finding;
    finding.level = level;
    finding.rule = rule;
    finding.text = base::said(
        "The %1 seems to hold %2; what is signed stays for ever and cannot be erased", field, what);
    finding.help = base::said("take it out before signing");
    findings.push_back(std::move(finding));
}

// The texts in double quotes of one line of a record, as they were before they were written.
std::vector<std::string> quoted(std::string_view line) {
    std::vector<std::string> texts;
    for (std::size_t at = line.find('"'); at != std::string_view::npos; at = line.find('"', at)) {
        std::string text;
        for (++at; at < line.size() && line[at] != '"'; ++at) {
            const bool escape = line[at] == '\\' && at + 1 < line.size();
            if (escape) ++at;
            text += escape && line[at] == 'n' ? '\n' : escape && line[at] == 't' ? '\t' : line[at];
        }
        ++at;
        texts.push_back(std::move(text));
        if (at >= line.size()) break;
    }
    return texts;
}

} // namespace screening_detail

std::vector<FreeText> freeTexts(const std::string& bytes) {
    std::vector<FreeText> texts;
    bool body = false;
    for (const std::string_view line : base::lines(bytes)) {
        const std::string field(line.substr(0, line.find(':')));
        if ((body || field == "reason") && field != "contributors") {
            std::string name = field;
            std::replace(name.begin(), name.end(), '_', ' ');
            for (std::string& text : screening_detail::quoted(line.substr(field.size())))
                texts.push_back({name, std::move(text)});
        }
        body |= field == "seen";
    }
    return texts;
}

model::Findings screened(const std::vector<FreeText>& texts) {
    namespace d = screening_detail;
    model::Findings findings;
    for (const auto& [field, text] : texts) {
        if (d::hasPrivateKey(text))
            d::add(findings, field, model::Level::Error, "secret-in-text",
                   base::said("a private key"));
        if (d::hasToken(text))
            d::add(findings, field, model::Level::Error, "secret-in-text",
                   base::said("an access token"));
        if (d::hasPassword(text))
            d::add(findings, field, model::Level::Error, "secret-in-text",
                   base::said("a password"));
        if (d::hasAddress(text))
            d::add(findings, field, model::Level::Warning, "personal-data-in-text",
                   base::said("an e-mail address"));
        if (d::hasPhone(text))
            d::add(findings, field, model::Level::Warning, "personal-data-in-text",
                   base::said("a telephone number"));
    }
    return findings;
}

} // namespace countersign::jobs
