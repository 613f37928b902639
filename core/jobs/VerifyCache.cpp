#include "core/jobs/VerifyCache.h"

#include "core/base/File.h"
#include "core/base/Mac.h"
#include "core/base/Pack.h"
#include "core/base/Process.h"
#include "core/jobs/Workspace.h"

#include <chrono>
#include <map>

namespace countersign::jobs {

namespace verifycache_detail {

constexpr std::string_view kHeading = "countersign verification 1";
constexpr std::uint64_t kCap = 1u << 30;
constexpr auto kForgottenAfter = std::chrono::hours(24 * 60);

// The verifier's version: the program as it was built. A rule that changed makes another one.
std::string thisProgram() {
    const auto mark = base::markOf(base::selfPath());
    return std::string(COUNTERSIGN_VERSION) +
           (mark ? " " + std::to_string(mark->size) + " " + std::to_string(mark->written) : "");
}

std::int64_t nanosecondsNow() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

std::string_view markBytes(const base::Sha256& mark) {
    return {reinterpret_cast<const char*>(mark.bytes.data()), mark.bytes.size()};
}

void forgetOld(const std::filesystem::path& folder) {
    std::error_code failed;
    const auto now = std::filesystem::file_time_type::clock::now();
    for (std::filesystem::directory_iterator it(folder, failed), end; !failed && it != end;
         it.increment(failed)) {
        std::error_code ignored;
        const auto written = it->last_write_time(ignored);
        if (!ignored && now - written > kForgottenAfter)
            std::filesystem::remove(it->path(), ignored);
    }
}

} // namespace verifycache_detail

VerifyCache::VerifyCache(std::filesystem::path folder, const base::Sha256& key,
                         std::string repository)
    : m_key(key), m_repository(std::move(repository)), m_program(verifycache_detail::thisProgram()),
      m_path(std::move(folder) / "verified" / base::sha256(m_repository + '\n' + m_program).hex()) {
}

std::optional<KeptVerification> VerifyCache::load() const {
    using namespace verifycache_detail;
    const auto bytes = base::readFile(m_path, kCap);
    const std::size_t markSize = m_key.bytes.size();
    if (!bytes || bytes->size() < markSize) return std::nullopt;
    const std::string_view whole = *bytes, body = whole.substr(0, whole.size() - markSize);
    if (whole.substr(body.size()) != markBytes(base::keyedDigest(m_key, body))) return std::nullopt;
    base::Unpacker from(body);
    if (from.text() != kHeading || from.text() != m_program || from.text() != m_repository)
        return std::nullopt;
    KeptVerification kept;
    kept.head = base::CommitId(from.object());
    kept.logId = from.digest();
    kept.commits = from.number();
    const std::uint64_t files = from.number();
    for (std::uint64_t i = 0; i < files && !from.failed(); ++i) {
        base::FileMark mark;
        mark.path = from.text();
        mark.size = from.number();
        mark.node = from.number();
        mark.written = from.integer();
        mark.changed = from.integer();
        if (base::markOf(mark.path) != mark) return std::nullopt;
        kept.files.push_back(std::move(mark));
    }
    kept.log = from.bytes();
    if (!from.done()) return std::nullopt;
    return kept;
}

void VerifyCache::store(const KeptVerification& kept, std::string_view log) const {
    using namespace verifycache_detail;
    base::Packer into;
    into.text(kHeading);
    into.text(m_program);
    into.text(m_repository);
    into.object(kept.head);
    into.digest(kept.logId);
    into.number(kept.commits);
    into.number(kept.files.size());
    for (const base::FileMark& mark : kept.files) {
        into.text(mark.path);
        into.number(mark.size);
        into.number(mark.node);
        into.integer(mark.written);
        into.integer(mark.changed);
    }
    into.bytes(log);
    std::string body = into.take();
    body += markBytes(base::keyedDigest(m_key, body));
    if (!base::makeFolders(m_path.parent_path())) return;
    if (base::writeFileAtomically(m_path, body)) forgetOld(m_path.parent_path());
}

// What is kept of this repository's log, read once; null when there is none or it is bypassed.
const KeptVerification* Workspace::kept() {
    if (m_options.keepFrom == 0) return nullptr;
    if (m_keptRead) return m_kept ? &*m_kept : nullptr;
    m_keptRead = true;
    if (const auto cache = verifyCache()) m_kept = cache->load();
    return m_kept ? &*m_kept : nullptr;
}

std::optional<VerifyCache> Workspace::verifyCache() const {
    const auto cache = m_options.cacheFolder.empty() ? base::cacheHome() : m_options.cacheFolder;
    const auto key = local::State::cacheKey(stateFolder());
    if (!key) return std::nullopt;
    return VerifyCache(cache, *key, repositoryKey());
}

base::Result<model::VerifyReport> Workspace::verify(ledger::VerifyOptions options) {
    if (m_options.keepFrom == 0) return ledger::verify(*m_repository, {}, options);
    const KeptVerification* known = kept();
    std::string found;
    std::vector<base::ObjectId> loose;
    options.keep = &found;
    if (!m_recent.empty())
        options.known = m_recent;
    else if (known)
        options.known = known->log;
    const std::int64_t begun = verifycache_detail::nanosecondsNow();
    m_repository->noteLooseReads(&loose);
    auto report = ledger::verify(*m_repository, {}, options);
    m_repository->noteLooseReads(nullptr);
    if (!report || found.empty()) return report;
    if (report->ledger.commits - (known ? known->commits : 0) >= m_options.keepFrom) {
        if (m_recent.empty()) keep(*report, found, std::move(loose), begun);
    }
    m_recent = std::move(found);
    if (m_kept) std::string().swap(m_kept->log); // what is recent holds it, too
    return report;
}

void Workspace::keep(const model::VerifyReport& report, std::string_view log,
                     std::vector<base::ObjectId> loose, std::int64_t begun) {
    std::map<std::string, base::FileMark> files;
    for (auto&& mark : m_repository->packFiles())
        files.emplace(mark.path, mark);
    for (auto&& mark : m_repository->looseFiles(std::move(loose)))
        files.emplace(mark.path, mark);
    if (const KeptVerification* known = kept())
        for (const base::FileMark& mark : known->files)
            files.emplace(mark.path, mark);
    KeptVerification fresh;
    fresh.head = report.ledger.head;
    fresh.logId = report.ledger.logId;
    fresh.commits = report.ledger.commits;
    for (auto& [path, mark] : files) {
        if (mark.changed >= begun) return; // perhaps not what was read
        fresh.files.push_back(std::move(mark));
    }
    if (const auto cache = verifyCache()) cache->store(fresh, log);
}

} // namespace countersign::jobs
