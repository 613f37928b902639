#include "core/format/Content.h"

#include "core/base/Text.h"
#include "core/format/Readers.h"

#include <algorithm>

namespace countersign::format {

namespace content {

base::Place placeOf(std::string_view bytes, std::size_t offset, const std::string& path) {
    base::Place place{path, 1, 1, {}};
    for (const char c : bytes.substr(0, offset)) {
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else {
            ++place.column;
        }
    }
    return place;
}

std::optional<std::string_view> after(std::string_view line, std::string_view word) {
    if (!line.starts_with(word)) return std::nullopt;
    return base::trimmed(line.substr(word.size()));
}

} // namespace content

base::Result<std::string_view> checkedText(std::string_view bytes, const std::string& path,
                                           std::uint64_t cap) {
    using base::ErrorCode;
    const base::Place file{path, 0, 0, {}};
    if (bytes.size() > cap) {
        return base::fail(
            ErrorCode::Unavailable,
            base::said("larger than the %1 MiB that are read of such a file", cap >> 20), file,
            base::said("keep the summary in a smaller file"));
    }
    if (lfsPointer(bytes)) {
        return base::fail(
            ErrorCode::Unavailable,
            base::said("a git LFS pointer stands here, not the content itself"), file,
            base::said("keep this file in git itself: git lfs untrack, then add it again"));
    }
    if (looksBinary(bytes)) {
        return base::fail(ErrorCode::Unavailable, base::said("binary content, not text"), file,
                          base::said("save it as UTF-8 text"));
    }
    if (const std::size_t bad = base::firstInvalidUtf8(bytes); bad != std::string_view::npos) {
        return base::fail(ErrorCode::Invalid, base::said("not UTF-8 text"),
                          content::placeOf(bytes, bad, path), base::said("save the file as UTF-8"));
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return bytes;
}

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: less than 1,024 bytes, keys sorted,
// "version" first.
std::optional<LfsPointer> lfsPointer(std::string_view bytes) {
    constexpr std::size_t kMost = 1024;
    if (bytes.size() >= kMost || !bytes.starts_with("version https://git-lfs.github.com/spec/")) {
        return std::nullopt;
    }
    LfsPointer pointer;
    bool hasDigest = false;
    bool hasSize = false;
    for (const std::string_view line : base::lines(bytes)) {
        if (const auto hex = content::after(line, "oid sha256:")) {
            const auto digest = base::Sha256::fromHex(*hex);
            if (!digest) return std::nullopt;
            pointer.sha256 = *digest;
            hasDigest = true;
        } else if (const auto digits = content::after(line, "size ")) {
            const auto size = base::parseInteger(*digits);
            if (!size || *size < 0) return std::nullopt;
            pointer.size = static_cast<std::uint64_t>(*size);
            hasSize = true;
        }
    }
    return hasDigest && hasSize ? std::optional<LfsPointer>(pointer) : std::nullopt;
}

bool looksBinary(std::string_view bytes) {
    constexpr std::size_t kLooked = 8'000; // as git itself decides
    return bytes.substr(0, kLooked).find('\0') != std::string_view::npos;
}

} // namespace countersign::format
