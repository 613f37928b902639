#include "core/base/Text.h"
#include "core/base/Time.h"
#include "core/format/Content.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/FrontMatter.h"
#include "core/format/Markdown.h"

#include <algorithm>
#include <array>

// Architecture decision records: MADR 2 to 4 (front matter or a list at the top) and Nygard's form
// (a Status section).
namespace countersign::format {

namespace decision {

using model::Level;

constexpr std::array<std::string_view, 6> kKnown = {"proposed",   "accepted", "rejected",
                                                    "deprecated", "draft",    "superseded"};

std::string firstLine(std::string_view text) {
    for (const std::string_view line : base::lines(text)) {
        const std::string_view words = base::trimmed(line);
        if (!words.empty()) return std::string(words);
    }
    return {};
}

// "Superseded by [ADR-5](0005-example.md)" → the rest behind "superseded by".
void setStatus(std::string_view text, const base::Place& place, DecisionDocument& document) {
    std::string words(base::trimmed(text));
    while (words.starts_with('*') || words.starts_with('-') || words.starts_with('`'))
        words = std::string(base::trimmed(std::string_view(words).substr(1)));
    const std::string lower = base::lowerAscii(words);
    document.place = place;
    for (const std::string_view known : kKnown) {
        if (lower.starts_with(known)) document.status = known;
    }
    if (document.status.empty()) document.status = lower;
    const std::size_t by = lower.find(" by ");
    if (document.status == "superseded" && by != std::string::npos)
        document.supersededBy = std::string(base::trimmed(words.substr(by + 4)));
}

void fromFrontMatter(const YamlNode& root, DecisionDocument& document) {
    const auto text = [&](const char* key) -> const YamlNode* {
        const YamlNode* node = root.find(key);
        return node && node->isScalar() && !base::trimmed(node->text).empty() ? node : nullptr;
    };
    if (const YamlNode* status = text("status")) setStatus(status->text, status->place, document);
    if (const YamlNode* date = text("date")) document.date = date->text;
    for (const char* key : {"decision-makers", "deciders"}) {
        const YamlNode* people = root.find(key);
        if (!people) continue;
        if (people->isScalar()) document.deciders.push_back(people->text);
        for (const YamlNode& each : people->items) {
            if (each.isScalar()) document.deciders.push_back(each.text);
        }
    }
}

// "* Status: accepted", "- Date: 2026-01-02", "Deciders: …" before the first section.
void fromList(std::string_view markdown, const std::string& path, int firstLine,
              DecisionDocument& document) {
    int line = firstLine - 1;
    for (std::string_view text : base::lines(markdown)) {
        ++line;
        text = base::trimmed(text);
        if (text.starts_with("## ")) return;
        while (!text.empty() && (text.front() == '*' || text.front() == '-'))
            text = base::trimmed(text.substr(1));
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos) continue;
        const std::string key = base::lowerAscii(base::trimmed(text.substr(0, colon)));
        const std::string_view value = base::trimmed(text.substr(colon + 1));
        if (value.empty()) continue;
        if (key == "status" && document.status.empty())
            setStatus(value, {path, line, 1, {}}, document);
        if (key == "date" && document.date.empty()) document.date = std::string(value);
        if ((key == "deciders" || key == "decision-makers") && document.deciders.empty())
            document.deciders.emplace_back(value);
    }
}

void remark(const std::string& path, Read<DecisionDocument>& read) {
    const DecisionDocument& document = read.value;
    const bool known = std::find(kKnown.begin(), kKnown.end(), document.status) != kKnown.end();
    if (document.status.empty() || !known)
        read.findings.push_back(
            {Level::Note, "decision-without-status",
             document.status.empty()
                 ? base::said("This decision does not say whether it holds")
                 : base::said("'%1' is no status of a decision", base::escaped(document.status)),
             document.place.line ? document.place : base::Place{path, 1, 1, {}},
             base::said("write status: accepted, proposed, rejected or superseded by …")});
    if (document.status == "proposed" || document.status == "draft")
        read.findings.push_back(
            {Level::Note, "decision-open", base::said("This decision is still %1", document.status),
             document.place, base::said("decide it, or say what became of it")});
}

} // namespace decision

bool mayBeDecision(std::string_view path) {
    if (!base::lowerAscii(path).ends_with(".md")) return false;
    const auto parts = base::split(path, '/');
    if (base::lowerAscii(parts.back()) == "readme.md" ||
        base::lowerAscii(parts.back()).find("template") != std::string::npos)
        return false;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const std::string folder = base::lowerAscii(parts[i]);
        if (folder == "adr" || folder == "adrs" || folder == "decisions" ||
            folder == "architecture-decisions" || folder == "decision-records")
            return true;
    }
    return false;
}

base::Result<Read<DecisionDocument>> readDecision(std::string_view bytes, const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<DecisionDocument> read;
    const FrontMatter front = splitFrontMatter(*text, path, read.findings);
    if (front.root.isMapping()) decision::fromFrontMatter(front.root, read.value);
    const std::string& body = front.body;
    const auto sections = sectionsOf(body, path, front.bodyLine);
    for (const model::Section& section : sections) {
        if (section.level == 1 && read.value.title.empty()) read.value.title = section.title;
        const std::string title = base::lowerAscii(section.title);
        if (title == "status" && read.value.status.empty())
            decision::setStatus(decision::firstLine(ownText(section)), section.place, read.value);
        if (title == "date" && read.value.date.empty())
            read.value.date = decision::firstLine(ownText(section));
    }
    decision::fromList(body, path, front.bodyLine, read.value);
    decision::remark(path, read);
    return read;
}

} // namespace countersign::format
