#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/FrontMatter.h"
#include "core/format/Library.h"
#include "core/format/Markdown.h"
#include "core/format/RecordForm.h"

#include <algorithm>

// A document of a release: what it says of its own age, and which required sections are written.
namespace countersign::format {

namespace documentfile {

using model::Level;

constexpr std::uint64_t kDocumentCap = 1u << 20;
constexpr int kDateLines = 200; // a line "Reviewed: …" is looked for in so many

std::string normal(std::string_view path) {
    std::string text = base::lowerAscii(path);
    const std::size_t slash = text.rfind('/');
    const std::size_t from = slash == std::string::npos ? 0 : slash + 1;
    if (const std::size_t dot = text.find('.', from); dot != std::string::npos && dot > from)
        text.resize(dot);
    std::replace(text.begin(), text.end(), '_', '-');
    return text.starts_with("docs/") ? text.substr(5) : text;
}

bool isProse(std::string_view path) {
    const std::string lower = base::lowerAscii(path);
    for (const char* ending : {".md", ".markdown", ".txt", ".rst", ".adoc"}) {
        if (lower.ends_with(ending)) return true;
    }
    return false;
}

void takeDate(model::EvidenceDocument& document, std::string_view text, const base::Place& place,
              model::Findings& findings) {
    const std::string date(base::trimmed(text).substr(0, 10));
    if (!isDate(date)) {
        if (isPlaceholder(text)) return;
        findings.push_back({Level::Warning, "document-date",
                            base::said("The date '%1' is none", base::escaped(text.substr(0, 40))),
                            place, base::said("write it like 2026-11-21")});
        return;
    }
    if (date <= document.date) return;
    document.date = date;
    document.datePlace = place;
}

void datesOfFront(const FrontMatter& front, model::EvidenceDocument& document,
                  model::Findings& findings) {
    for (const char* key : {"reviewed", "last_reviewed", "updated", "date"}) {
        const YamlNode* node = front.root.isMapping() ? front.root.find(key) : nullptr;
        if (node && node->isScalar()) takeDate(document, node->text, node->place, findings);
    }
}

// "Reviewed: 2026-11-21", "**Last reviewed on** 2026-11-21".
void datesOfText(const FrontMatter& front, model::EvidenceDocument& document) {
    const std::vector<std::string_view> lines = base::lines(front.body);
    const int most = std::min<int>(static_cast<int>(lines.size()), kDateLines);
    for (int i = 0; i < most; ++i) {
        std::string line;
        for (const char c : base::lowerAscii(lines[static_cast<std::size_t>(i)])) {
            if (c != '*' && c != '_' && c != ':') line += c;
        }
        std::string_view rest = base::trimmed(line);
        for (const std::string_view word :
             {"last reviewed", "reviewed", "last updated", "updated", "assessed", "date"}) {
            if (!rest.starts_with(word)) continue;
            rest = base::trimmed(rest.substr(word.size()));
            if (rest.starts_with("on ")) rest = base::trimmed(rest.substr(3));
            model::Findings none;
            if (isDate(std::string(rest.substr(0, 10))))
                takeDate(document, rest, {document.path, front.bodyLine + i, 1, {}}, none);
            break;
        }
    }
}

bool isWritten(const std::vector<model::Section>& sections, const model::RequiredSection& wanted) {
    return std::any_of(sections.begin(), sections.end(), [&](const model::Section& section) {
        const std::string title = base::lowerAscii(section.title);
        const bool fits =
            title.find(base::lowerAscii(wanted.title)) != std::string::npos ||
            std::any_of(wanted.words.begin(), wanted.words.end(),
                        [&](const auto& word) { return title.find(word) != std::string::npos; });
        return fits && !saidIn(section.markdown).empty();
    });
}

} // namespace documentfile

const model::DocumentKind* kindOf(const model::Library& library, std::string_view belowFolder) {
    const std::string path = documentfile::normal(belowFolder);
    const std::string name = path.substr(path.rfind('/') + 1);
    const model::DocumentKind* byFolder = nullptr;
    for (const model::DocumentKind& kind : library.kinds) {
        for (const std::string& pattern : kind.files) {
            if (pattern == path || pattern == name) return &kind;
            if (!byFolder && pattern.ends_with("/*") &&
                path.starts_with(std::string_view(pattern).substr(0, pattern.size() - 1)))
                byFolder = &kind;
        }
    }
    return byFolder;
}

Read<model::EvidenceDocument> readDocument(std::string_view bytes, const std::string& path,
                                           const model::DocumentKind* kind) {
    using namespace documentfile;
    Read<model::EvidenceDocument> read;
    model::EvidenceDocument& document = read.value;
    document.path = path;
    const std::string name = normal(path);
    document.kind = kind ? kind->id : name.substr(name.rfind('/') + 1);
    const auto text = isProse(path) ? checkedText(bytes, path, kDocumentCap)
                                    : base::Result<std::string_view>(std::string_view());
    document.readable = isProse(path) && text;
    if (!document.readable) return read;
    model::Findings ignored; // front matter of a document may be anything
    FrontMatter front = splitFrontMatter(*text, path, ignored);
    datesOfFront(front, document, read.findings);
    datesOfText(front, document);
    const std::vector<model::Section> sections = sectionsOf(front.body, path, front.bodyLine);
    if (!sections.empty() && sections.front().level == 1) document.title = sections.front().title;
    if (!kind) return read;
    // The title of the whole text is none of its sections.
    std::vector<model::Section> inner(sections);
    if (!inner.empty() && inner.front().level == 1 && inner.size() > 1) inner.erase(inner.begin());
    for (const model::RequiredSection& wanted : kind->sections) {
        if (isWritten(inner, wanted)) continue;
        document.missing.push_back(wanted.title);
        read.findings.push_back({Level::Warning, "document-section",
                                 base::said("The %1 does not say: %2", kind->id, wanted.title),
                                 base::Place{path, 1, 0, {}},
                                 base::said("add a section \"## %1\"", wanted.title)});
    }
    return read;
}

} // namespace countersign::format
