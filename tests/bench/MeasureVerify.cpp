// measure-verify DIR [--runs N]: median seconds of verifying the log of DIR on one thread, and of
// its control: every object of the log read once, hash-checked, and every signature checked by
// libsodium alone.
#include "core/base/Text.h"
#include "core/ledger/Verify.h"
#include "core/sign/SshSig.h"
#include "core/sign/Wire.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sodium.h>
#include <sys/resource.h>
#include <unordered_set>

using namespace countersign;

namespace {

constexpr const char* kLog = "refs/heads/countersign/log";

[[noreturn]] void stop(const std::string& why) {
    std::fprintf(stderr, "error: %s\n", why.c_str());
    std::exit(3);
}

template <typename T> T must(base::Result<T> result) {
    if (!result) stop(result.error().sentence());
    return std::move(*result);
}

std::unique_ptr<git::Repository> open(const char* folder) {
    return must(git::Repository::open(folder));
}

std::size_t verifyOnce(const char* folder) {
    const auto repository = open(folder);
    ledger::VerifyOptions options;
    options.ref = kLog;
    const auto report = must(ledger::verify(*repository, {}, options));
    if (report.exitCode != 0) stop("the log is not in order: " + report.reason);
    return report.ledger.entries.size();
}

// The plain road from a gpgsig header to libsodium, with no check of form on the way.
bool bareCheck(const git::Commit& commit) {
    std::string text;
    for (const std::string_view line : base::lines(commit.signature))
        if (!line.starts_with("-----")) text += line;
    const std::string blob = base::fromBase64(text).value_or("");
    sign::WireReader reader(blob);
    reader.take("SSHSIG");
    reader.uint32();
    const std::string_view key = reader.string().value_or("");
    reader.string();
    reader.string();
    reader.string();
    const std::string_view inner = reader.string().value_or("");
    if (key.size() < 32 || inner.size() < 64) return false;
    std::string digest(crypto_hash_sha512_BYTES, '\0');
    const auto bytes = [](std::string_view part) {
        return reinterpret_cast<const unsigned char*>(part.data());
    };
    crypto_hash_sha512(reinterpret_cast<unsigned char*>(digest.data()), bytes(commit.payload),
                       commit.payload.size());
    const std::string data = "SSHSIG" + sign::wireString("git") + sign::wireString("") +
                             sign::wireString("sha512") + sign::wireString(digest);
    return crypto_sign_verify_detached(bytes(inner.substr(inner.size() - 64)), bytes(data),
                                       data.size(), bytes(key.substr(key.size() - 32))) == 0;
}

class Control {
public:
    explicit Control(const char* folder) : m_repository(open(folder)) {}
    std::size_t run() {
        std::vector<base::CommitId> waiting{must(m_repository->ref(kLog)).value()};
        std::size_t good = 0;
        while (!waiting.empty()) {
            const base::CommitId id = waiting.back();
            waiting.pop_back();
            if (!m_seen.insert(id).second) continue;
            const std::string raw =
                must(m_repository->read(id, git::ObjectKind::Commit, git::kCommitCap));
            const auto commit = must(git::parseCommit(raw, git::Strictness::Log));
            readTree(commit.tree);
            good += bareCheck(commit) ? 1 : 0;
            waiting.insert(waiting.end(), commit.parents.begin(), commit.parents.end());
        }
        return good;
    }

private:
    void readTree(const base::ObjectId& id) {
        if (!m_seen.insert(id).second) return;
        const std::string raw = must(m_repository->read(id, git::ObjectKind::Tree, git::kTreeCap));
        for (const git::TreeEntry& entry : must(git::parseTree(raw))) {
            if (entry.isTree())
                readTree(entry.id);
            else if (m_seen.insert(entry.id).second)
                must(m_repository->read(entry.id, git::ObjectKind::Blob, git::kPreviewCap));
        }
    }
    std::unique_ptr<git::Repository> m_repository;
    std::unordered_set<base::ObjectId> m_seen;
};

template <typename Work> double seconds(const Work& work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

long peakMegabytes() { // of this process so far
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const int runs = argc == 4 && std::strcmp(argv[2], "--runs") == 0 ? std::atoi(argv[3]) : 9;
    if (argc < 2 || runs < 1) {
        std::fprintf(stderr, "usage: measure-verify DIR [--runs N]\n");
        return 2;
    }
    std::vector<double> verify, control;
    std::size_t commits = 0, good = 0;
    long megabytes = 0;
    for (int run = 0; run < runs; ++run) {
        verify.push_back(seconds([&] { commits = verifyOnce(argv[1]); }));
        if (megabytes == 0) megabytes = peakMegabytes();
        control.push_back(seconds([&] { good = Control(argv[1]).run(); }));
    }
    if (good != commits) stop("the control found fewer good signatures");
    std::printf("commits %zu\nverify %.4f\ncontrol %.4f\nratio %.2f\npeak %ld MB\n", commits,
                median(verify), median(control), median(verify) / median(control), megabytes);
}
