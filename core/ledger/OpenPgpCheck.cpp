#include "core/ledger/OpenPgpCheck.h"

#include "core/base/OpenPgp.h"
#include "core/format/Documents.h"
#include "core/sign/OpenPgp.h"

#include <algorithm>
#include <map>

namespace countersign::ledger {

namespace {

using base::ErrorCode;
using model::Verdict;

class OpenPgpCheck {
public:
    OpenPgpCheck(git::Repository& repository, Damage& damage)
        : m_repository(repository), m_damage(damage) {}

    // Rosters are never taken away, so the newest tree has them all; what is not readable as one
    // gives no key.
    void collectKeys(const base::TreeId& tree);
    void check(CommitNode& node);

private:
    struct Answer {
        Verdict verdict = Verdict::BadSignature;
        std::string reason, fingerprint;
    };
    Answer ask(const CommitNode& node, const git::Commit& commit) const;

    git::Repository& m_repository;
    Damage& m_damage;
    std::map<std::string, std::vector<sign::PublicKey>> m_keys; // by fingerprint; newest copy first
};

void OpenPgpCheck::collectKeys(const base::TreeId& tree) {
    const auto folder = m_repository.entryAt(tree, "roster");
    if (!folder || !*folder || !(*folder)->isTree()) return;
    auto files = m_repository.tree((*folder)->id);
    if (!files) return m_damage.note(files.error());
    const auto version = [](const git::TreeEntry& entry) {
        return std::pair(entry.name.find('-'), entry.name); // "10-…" after "9-…"
    };
    std::sort(files->begin(), files->end(),
              [&](const auto& a, const auto& b) { return version(b) < version(a); });
    for (const git::TreeEntry& file : *files) {
        const auto text = m_repository.read(file.id, git::ObjectKind::Blob, git::kTreeCap);
        if (!text) {
            m_damage.note(text.error());
            continue;
        }
        const auto roster = format::readRoster(*text, file.name);
        if (!roster) continue;
        for (const model::Person& person : roster->roster.people)
            for (const model::PersonKey& key : person.keys) {
                if (!key.publicKey.starts_with(std::string(base::kOpenPgpWord) + " ")) continue;
                auto parsed = sign::parsePublicKeyLine(key.publicKey);
                if (parsed) m_keys[parsed->fingerprint].push_back(std::move(*parsed));
            }
    }
}

OpenPgpCheck::Answer OpenPgpCheck::ask(const CommitNode& node, const git::Commit& commit) const {
    Answer answer{
        Verdict::UnknownKey, base::said("its OpenPGP key belongs to nobody in this log"), {}};
    for (const auto& [fingerprint, copies] : m_keys) {
        for (const sign::PublicKey& copy : copies) {
            const auto good = sign::verifyOpenPgp(copy, commit.payload, commit.signature);
            if (!good && good.error().code == ErrorCode::Unavailable)
                return {Verdict::UnsupportedAlgorithm, good.error().what, {}};
            // An older copy may not yet know that the key was revoked later: the log says until
            // when a key counts (retire, compromise).
            if (!good) {
                answer.verdict = Verdict::BadSignature;
                answer.reason = good.error().what;
                continue;
            }
            if (good->expired && node.committer.time >= *good->expired) {
                answer = {Verdict::Expired,
                          base::said("its OpenPGP key had expired by its own word"),
                          {}};
                continue;
            }
            return {Verdict::Valid, {}, fingerprint};
        }
    }
    return answer;
}

void OpenPgpCheck::check(CommitNode& node) {
    const auto commit = m_repository.commit(node.id, git::Strictness::Log);
    if (!commit) return m_damage.note(commit.error());
    Answer answer = ask(node, *commit);
    node.verdict = answer.verdict;
    node.reason = std::move(answer.reason);
    node.fingerprint = std::move(answer.fingerprint);
}

} // namespace

base::Result<void> checkOpenPgp(git::Repository& repository, const VerifyOptions& options,
                                Damage& damage, History& history, std::size_t first) {
    const auto isOpenPgp = [](const CommitNode& node) { return node.openPgp; };
    const auto begin = history.nodes.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::none_of(begin, history.nodes.end(), isOpenPgp)) return {};
    OpenPgpCheck check(repository, damage);
    check.collectKeys(history.nodes.back().tree);
    for (auto node = begin; node != history.nodes.end(); ++node) {
        if (!node->openPgp) continue;
        if (options.cancel.isCancelled())
            return base::fail(ErrorCode::Cancelled, base::said("the verification was stopped"));
        check.check(*node);
    }
    return {};
}

} // namespace countersign::ledger
