#include "core/format/Documents.h"
#include "core/format/Pack.h"

#include "core/base/Text.h"

#include <algorithm>
#include <charconv>
#include <utility>

// Canonical lines of a manifest: MANIFEST.md.
namespace countersign::format {

namespace manifestfile {

constexpr std::size_t kManifestCap = 16u << 20;

std::string quoted(std::string_view bytes) {
    static const char* digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\') {
            out += c;
        } else {
            out += "\\x";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out + '"';
}

std::optional<std::string> unquoted(std::string_view text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
    const std::string_view inner = text.substr(1, text.size() - 2);
    std::string out;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inner[i] != '\\') {
            out += inner[i];
            continue;
        }
        unsigned byte = 0;
        if (i + 3 >= inner.size() || inner[i + 1] != 'x') return std::nullopt;
        const char* digits = inner.data() + i + 2;
        const auto [end, error] = std::from_chars(digits, digits + 2, byte, 16);
        if (error != std::errc() || end != digits + 2) return std::nullopt;
        out += static_cast<char>(byte);
        i += 3;
    }
    return quoted(out) == text ? std::optional(out) : std::nullopt;
}

bool isEvidencePath(std::string_view path) {
    if (path.empty() || path.find('\0') != std::string_view::npos) return false;
    const auto parts = base::split(path, '/');
    return std::none_of(parts.begin(), parts.end(), [](std::string_view part) {
        return part.empty() || part == "." || part == ".." || base::lowerAscii(part) == ".git";
    });
}

constexpr std::pair<std::string_view, unsigned> kModes[] = {
    {"100644", 0100644},
    {"100755", 0100755},
    {"120000", 0120000},
    {"160000", model::ManifestEntry::kSubmodule},
    {"040000", model::ManifestEntry::kFolder},
};

std::string modeText(unsigned mode) {
    for (const auto& [text, value] : kModes) {
        if (value == mode) return std::string(text);
    }
    return std::string(kModes[0].first);
}

unsigned modeOf(std::string_view text) {
    for (const auto& [known, value] : kModes) {
        if (known == text) return value;
    }
    return kModes[0].second;
}

std::string entryLine(const model::ManifestEntry& entry) {
    return std::string(model::name(entry.cls)) + " " + modeText(entry.mode) + " " +
           entry.blob.hex() + " " + std::to_string(entry.size) + " " + entry.sha256.hex() + " " +
           (entry.lfs ? "lfs:" + entry.lfs->hex() : "-") + " " + quoted(entry.path) + "\n";
}

// Takes the part before the next blank.
std::string_view word(std::string_view& rest) {
    const std::size_t blank = std::min(rest.find(' '), rest.size());
    const std::string_view part = rest.substr(0, blank);
    rest.remove_prefix(std::min(blank + 1, rest.size()));
    return part;
}

// Only the parts; that the line is canonical is seen by writing it again.
std::optional<model::ManifestEntry> entryOf(std::string_view line) {
    model::ManifestEntry entry;
    const auto cls = model::evidenceClass(std::string(word(line)));
    const std::string_view mode = word(line);
    const auto blob = base::BlobId::fromHex(word(line));
    const auto size = base::parseInteger(word(line));
    const auto digest = base::Sha256::fromHex(word(line));
    const std::string_view lfs = word(line);
    const auto path = unquoted(line);
    if (!cls || !blob || !size || *size < 0 || !digest || !path || !isEvidencePath(*path))
        return std::nullopt;
    if (lfs != "-") {
        entry.lfs = lfs.starts_with("lfs:") ? base::Sha256::fromHex(lfs.substr(4)) : std::nullopt;
        if (!entry.lfs) return std::nullopt;
    }
    entry.cls = *cls;
    entry.mode = modeOf(mode);
    entry.blob = *blob;
    entry.size = static_cast<std::uint64_t>(*size);
    entry.sha256 = *digest;
    entry.path = *path;
    const bool hasBytes = entry.size != 0 || entry.lfs || entry.sha256 != base::sha256("");
    if (entry.isWhole() && (hasBytes || entry.cls != model::EvidenceClass::Artifacts))
        return std::nullopt;
    return entry;
}

tl::unexpected<base::Error> bad(const std::string& what, const std::string& path, int line) {
    return base::fail(base::ErrorCode::Invalid, what, {path, line, 1, {}});
}

std::optional<std::string> valueOf(std::string_view line, std::string_view key) {
    if (!line.starts_with(key)) return std::nullopt;
    return unquoted(line.substr(key.size()));
}

} // namespace manifestfile

std::string manifestQuoted(std::string_view bytes) { return manifestfile::quoted(bytes); }
std::optional<std::string> manifestUnquoted(std::string_view text) {
    return manifestfile::unquoted(text);
}

std::string writeManifest(const model::Manifest& manifest) {
    using namespace manifestfile;
    std::vector<const model::ManifestEntry*> sorted;
    for (const model::ManifestEntry& entry : manifest.entries)
        sorted.push_back(&entry);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto* a, const auto* b) { return a->path < b->path; });
    std::string text = "countersign-manifest 1\nmodel " + quoted(manifest.release.model) +
                       "\nversion " + quoted(manifest.release.version) + "\nfiles " +
                       std::to_string(sorted.size()) + "\n";
    for (const model::ManifestEntry* entry : sorted)
        text += entryLine(*entry);
    return text;
}

base::Result<model::Manifest> readManifest(std::string_view bytes, const std::string& path) {
    using namespace manifestfile;
    if (bytes.size() > kManifestCap) return bad("a manifest is at most 16 MiB long", path, 0);
    const auto rows = base::lines(bytes);
    if (rows.empty() || rows[0] != "countersign-manifest 1")
        return bad("the first line is not 'countersign-manifest 1'", path, 1);
    if (rows.size() < 4) return bad("a manifest has four lines before its files", path, 1);
    model::Manifest manifest;
    const auto model = valueOf(rows[1], "model ");
    const auto version = valueOf(rows[2], "version ");
    if (!model || model->empty()) return bad("expected 'model' and a quoted name", path, 2);
    if (!version) return bad("expected 'version' and a quoted name", path, 3);
    manifest.release = {*model, *version};
    if (rows[3] != "files " + std::to_string(rows.size() - 4))
        return bad("the number of files does not match", path, 4);
    for (std::size_t i = 4; i < rows.size(); ++i) {
        auto entry = entryOf(rows[i]);
        const int line = static_cast<int>(i) + 1;
        if (!entry || entryLine(*entry) != std::string(rows[i]) + "\n")
            return bad("not a canonical line of a manifest", path, line);
        if (!manifest.entries.empty() && !(manifest.entries.back().path < entry->path))
            return bad("the files must be in order of their paths, each once", path, line);
        manifest.entries.push_back(std::move(*entry));
    }
    if (writeManifest(manifest) != bytes) return bad("not the canonical bytes", path, 0);
    return manifest;
}

} // namespace countersign::format
