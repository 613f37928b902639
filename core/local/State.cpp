#include "core/local/State.h"

#include "core/base/File.h"
#include "core/base/Mac.h"
#include "core/local/StateText.h"

#include <algorithm>
#include <system_error>

namespace countersign::local {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace statefile {

namespace fs = std::filesystem;

constexpr const char* kPin = "countersign-genesis-pin 1";
constexpr const char* kHeads = "countersign-heads 1";
constexpr const char* kDraft = "countersign-draft 1";
constexpr const char* kKey = "countersign-cache-key 1";
constexpr const char* kLook = "countersign-look 1";
constexpr const char* kOpened = "countersign-opened 1";
constexpr std::uint64_t kCap = 4u << 20;
constexpr std::size_t kMostHeads = 500;

std::optional<RememberedHead> head(const std::vector<std::string>& fields) {
    const auto id = base::CommitId::fromHex(fields[2]);
    const auto seen = base::UtcTime::parse(fields[3]);
    if (!id || !seen) return std::nullopt;
    return RememberedHead{fields[0], fields[1], *id, *seen};
}

} // namespace statefile

State::State(std::filesystem::path folder, std::string logId)
    : m_folder(std::move(folder) / fileName(logId)) {}

Result<State::Lines> State::read(const std::filesystem::path& path, const char* heading,
                                 std::size_t fields) const {
    auto bytes = base::readFile(path, statefile::kCap);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) return Lines{};
    if (!bytes) return fail(bytes.error());
    if (auto lines = parseLines(*bytes, heading, fields)) return *lines;
    std::error_code ignored;
    std::filesystem::rename(path, path.string() + ".damaged", ignored);
    return Lines{};
}

Result<void> State::write(const std::filesystem::path& path, const char* heading,
                          const Lines& lines) const {
    if (auto made = base::makeFolders(path.parent_path()); !made) return made;
    return base::writeFileAtomically(path, linesText(heading, lines));
}

Result<std::optional<std::string>> State::genesisPin() const {
    const auto path = m_folder / "genesis";
    auto bytes = base::readFile(path, statefile::kCap);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) return std::nullopt;
    if (!bytes) return fail(bytes.error());
    const auto lines = parseLines(*bytes, statefile::kPin, 2);
    if (!lines || lines->size() != 1)
        return fail(
            ErrorCode::Corrupt, base::said("the remembered start of this log cannot be read"),
            {path.string(), 0, 0, {}},
            base::said("compare the log's fingerprint with somebody, then remove this file"));
    return lines->front()[0];
}

Result<void> State::setGenesisPin(const std::string& genesis, const std::string& how) {
    return write(m_folder / "genesis", statefile::kPin, {{genesis, how}});
}

Result<std::vector<RememberedHead>> State::heads() const {
    auto lines = read(m_folder / "heads", statefile::kHeads, 4);
    if (!lines) return fail(lines.error());
    std::vector<RememberedHead> out;
    for (const auto& line : *lines) {
        if (auto head = statefile::head(line)) out.push_back(std::move(*head));
    }
    return out;
}

Result<void> State::rememberHead(const RememberedHead& head) {
    auto known = heads();
    if (!known) return fail(known.error());
    std::erase_if(*known, [&](const RememberedHead& each) {
        return each.repository == head.repository && each.ref == head.ref;
    });
    known->push_back(head);
    std::sort(known->begin(), known->end(),
              [](const auto& a, const auto& b) { return a.seen > b.seen; });
    if (known->size() > statefile::kMostHeads) known->resize(statefile::kMostHeads);
    Lines lines;
    for (const RememberedHead& each : *known)
        lines.push_back({each.repository, each.ref, each.head.hex(), each.seen.text()});
    return write(m_folder / "heads", statefile::kHeads, lines);
}

std::filesystem::path State::draftPath(const std::string& key) const {
    return m_folder / "drafts" / fileName(key);
}

Result<std::optional<Draft>> State::draft(const std::string& key) const {
    auto lines = read(draftPath(key), statefile::kDraft, 2);
    if (!lines) return fail(lines.error());
    if (lines->size() < 2) return std::nullopt;
    Draft draft;
    draft.key = (*lines)[0][1];
    const auto saved = base::UtcTime::parse((*lines)[1][1]);
    if (draft.key != key || !saved) return std::nullopt;
    draft.saved = *saved;
    for (std::size_t i = 2; i < lines->size(); ++i)
        draft.fields[(*lines)[i][0]] = (*lines)[i][1];
    return draft;
}

Result<void> State::saveDraft(const Draft& draft) {
    Lines lines = {{"key", draft.key}, {"saved", draft.saved.text()}};
    for (const auto& [name, value] : draft.fields)
        lines.push_back({name, value});
    return write(draftPath(draft.key), statefile::kDraft, lines);
}

Result<void> State::dropDraft(const std::string& key) {
    std::error_code code;
    std::filesystem::remove(draftPath(key), code);
    if (code)
        return fail(ErrorCode::Unavailable,
                    base::said("the draft cannot be removed (%1)", code.message()),
                    {draftPath(key).string(), 0, 0, {}});
    return {};
}

Result<std::vector<Draft>> State::drafts() const {
    std::vector<Draft> out;
    std::error_code code;
    for (std::filesystem::directory_iterator it(m_folder / "drafts", code), end; !code && it != end;
         it.increment(code)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with(".") || name.ends_with(".damaged")) continue;
        auto lines = read(it->path(), statefile::kDraft, 2);
        if (!lines || lines->empty()) continue;
        if (auto found = draft(lines->front()[1]); found && *found) out.push_back(**found);
    }
    std::sort(out.begin(), out.end(), [](const Draft& a, const Draft& b) {
        return std::pair(b.saved, a.key) < std::pair(a.saved, b.key);
    });
    return out;
}

Result<std::optional<State::LastLook>> State::lastLook(const std::string& what) const {
    auto lines = read(m_folder / "looks" / fileName(what), statefile::kLook, 3);
    if (!lines) return fail(lines.error());
    if (lines->size() != 1) return std::nullopt;
    const auto at = base::UtcTime::parse(lines->front()[0]);
    if (!at) return std::nullopt;
    return LastLook{*at, lines->front()[1], lines->front()[2]};
}

Result<void> State::setLastLook(const std::string& what, const LastLook& look) {
    return write(m_folder / "looks" / fileName(what), statefile::kLook,
                 {{look.at.text(), look.logHead, look.manifest}});
}

Result<base::Sha256> State::cacheKey(const std::filesystem::path& folder) {
    const auto path = folder / "cache-key";
    // The second round reads what another process made at the same moment.
    for (int round = 0; round < 2; ++round) {
        auto bytes = base::readFile(path, statefile::kCap);
        if (bytes) {
            const auto lines = parseLines(*bytes, statefile::kKey, 1);
            const auto key = lines && lines->size() == 1 ? base::Sha256::fromHex(lines->front()[0])
                                                         : std::nullopt;
            if (key && !key->isZero()) return *key;
            std::error_code ignored; // torn or damaged: whatever was kept by it is forgotten
            std::filesystem::remove(path, ignored);
        } else if (bytes.error().code != ErrorCode::NotFound) {
            return fail(bytes.error());
        }
        if (auto made = base::makeFolders(folder); !made) return fail(made.error());
        const base::Sha256 fresh = base::randomKey();
        if (base::writeNewFile(path, linesText(statefile::kKey, {{fresh.hex()}}), 0600))
            return fresh;
    }
    return fail(ErrorCode::Unavailable, base::said("no key can be kept here"),
                {path.string(), 0, 0, {}});
}

Result<std::vector<base::BlobId>> State::opened(const std::string& release) const {
    auto lines = read(m_folder / "opened" / fileName(release), statefile::kOpened, 1);
    if (!lines) return fail(lines.error());
    std::vector<base::BlobId> blobs;
    for (const auto& line : *lines) {
        if (const auto blob = base::BlobId::fromHex(line[0])) blobs.push_back(*blob);
    }
    return blobs;
}

Result<void> State::rememberOpened(const std::string& release,
                                   const std::vector<base::BlobId>& blobs) {
    auto known = opened(release);
    if (!known) return fail(known.error());
    const std::size_t before = known->size();
    known->insert(known->end(), blobs.begin(), blobs.end());
    std::sort(known->begin(), known->end());
    known->erase(std::unique(known->begin(), known->end()), known->end());
    if (known->size() == before) return {};
    Lines lines;
    for (const base::BlobId& blob : *known)
        lines.push_back({blob.hex()});
    return write(m_folder / "opened" / fileName(release), statefile::kOpened, lines);
}

} // namespace countersign::local
