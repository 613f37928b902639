#include "core/ledger/Start.h"

#include "core/format/Documents.h"
#include "core/ledger/Paths.h"

#include <algorithm>

namespace countersign::ledger {

namespace {

using base::ErrorCode;
using base::fail;
using model::Verdict;

base::Result<void> firstErrorOf(const model::Findings& findings) {
    for (const model::Finding& finding : findings)
        if (finding.level == model::Level::Error)
            return fail(ErrorCode::Invalid, finding.text, finding.place, finding.help);
    return {};
}

base::Result<std::string> fileOf(git::Repository& repository, const std::vector<AddedFile>& files,
                                 const std::string& path) {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const AddedFile& file) { return file.path == path; });
    if (found == files.end() || found->mode != 0100644)
        return fail(ErrorCode::Invalid, base::said("the start of the log lacks a file"), {path});
    return repository.read(found->id, git::ObjectKind::Blob, git::kTreeCap);
}

class StartJudge {
public:
    StartJudge(git::Repository& repository, Trees& trees, const CommitNode& node, Damage& damage)
        : m_repository(repository), m_trees(trees), m_node(node), m_damage(damage) {}

    Start judge() {
        const bool good = formIsGood() && readFiles() && signerIsGood();
        if (good) m_start.verdict = Verdict::Genesis;
        return std::move(m_start);
    }

private:
    bool refuse(Verdict verdict, base::Sentence reason) {
        m_start.verdict = verdict;
        m_start.reason = std::move(reason);
        return false;
    }
    bool refuse(const base::Error& error) {
        if (error.code == ErrorCode::NotFound || error.code == ErrorCode::Corrupt) {
            m_damage.note(error);
            return refuse(Verdict::Corrupt, error.sentence());
        }
        return refuse(Verdict::BadRecord, error.sentence());
    }
    bool formIsGood() {
        if (m_node.verdict != Verdict::Valid) return refuse(m_node.verdict, m_node.reason);
        return true;
    }
    bool readFiles();
    bool signerIsGood();

    git::Repository& m_repository;
    Trees& m_trees;
    const CommitNode& m_node;
    Damage& m_damage;
    Start m_start;
};

bool StartJudge::readFiles() {
    const auto tree = m_trees.growth({}, m_node.tree, 16);
    if (!tree) return refuse(tree.error());
    const auto bytes = fileOf(m_repository, tree->added, kGenesisPath);
    if (!bytes) return refuse(bytes.error());
    auto genesis = format::readGenesis(*bytes, kGenesisPath);
    if (!genesis) return refuse(genesis.error());
    m_start.genesis = std::move(*genesis);
    const auto policy = fileOf(m_repository, tree->added, policyPath(m_start.genesis.policy));
    if (!policy) return refuse(policy.error());
    const auto roster = fileOf(m_repository, tree->added, rosterPath(m_start.genesis.roster));
    if (!roster) return refuse(roster.error());
    if (tree->added.size() != 3)
        return refuse(Verdict::NotAppendOnly,
                      base::said("the start of the log holds more than its files"));
    model::Genesis named = m_start.genesis;
    if (auto fits = checkFounding(named, *policy, *roster, m_start); !fits)
        return refuse(fits.error());
    if (named.policy != m_start.genesis.policy || named.roster != m_start.genesis.roster)
        return refuse(Verdict::RecordDigestMismatch,
                      base::said("the first policy or roster is not what the start names"));
    if (m_node.message != format::genesisMessage(m_start.genesis, base::sha256(*bytes)))
        return refuse(Verdict::RecordDigestMismatch,
                      base::said("the message of the first commit does not fit its record"));
    return true;
}

bool StartJudge::signerIsGood() {
    const model::Signatory& signer = m_start.genesis.signer;
    const model::Person* person = m_start.roster.byKey(m_node.fingerprint);
    if (!person)
        return refuse(Verdict::UnknownKey,
                      base::said("the first commit's key is not on its roster"));
    const git::Identity expected = identityOf(*person, {}, m_start.genesis.signedAt);
    const git::Identity& found = m_node.committer;
    if (signer.key != m_node.fingerprint || signer.principal != person->principal ||
        signer.name != person->name || !m_node.authorIsCommitter || found.name != expected.name ||
        found.email != expected.email || found.time != expected.time || found.zone != expected.zone)
        return refuse(Verdict::SignerMismatch,
                      base::said("the start of the log does not name the person who signed it"));
    return true;
}

} // namespace

Start judgeStart(git::Repository& repository, Trees& trees, const CommitNode& node,
                 Damage& damage) {
    return StartJudge(repository, trees, node, damage).judge();
}

base::Result<void> checkFounding(model::Genesis& genesis, const std::string& policyText,
                                 const std::string& rosterText, Start& into) {
    auto policy = format::readPolicy(policyText, "policy");
    if (!policy) return fail(policy.error());
    if (auto good = firstErrorOf(policy->findings); !good) return good;
    auto roster = format::readRoster(rosterText, "roster");
    if (!roster) return fail(roster.error());
    if (auto good = firstErrorOf(roster->findings); !good) return good;
    if (!roster->roster.byKey(genesis.signer.key))
        return fail(ErrorCode::Invalid,
                    base::said("the people and keys do not hold the key that signs"));
    genesis.policy = {policy->policy.version, base::sha256(policyText)};
    genesis.roster = {roster->roster.version, base::sha256(rosterText)};
    into.policy = std::move(policy->policy);
    into.roster = std::move(roster->roster);
    into.policyText = policyText;
    into.rosterText = rosterText;
    return {};
}

} // namespace countersign::ledger
