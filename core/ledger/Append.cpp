#include "core/ledger/Append.h"

#include "core/format/Documents.h"
#include "core/ledger/Paths.h"
#include "core/ledger/Start.h"

namespace countersign::ledger {

namespace {

using base::ErrorCode;
using base::fail;

constexpr int kJoinTries = 8;

base::Error movedError() {
    return {ErrorCode::Conflict,
            base::said("the log has moved since this was prepared; nothing was signed"),
            {},
            base::said("look at what changed and sign again")};
}

// Signs the union of several heads; the same person and log as in `author`.
base::Result<base::CommitId> writeJoin(git::Repository& repository,
                                       const std::vector<base::CommitId>& heads,
                                       const git::Identity& author, const base::Sha256& logId,
                                       sign::Signer& signer, const base::CancelToken& cancel) {
    std::vector<base::TreeId> trees;
    for (const base::CommitId& head : heads) {
        const auto commit = repository.commit(head, git::Strictness::Log);
        if (!commit) return fail(commit.error());
        trees.push_back(commit->tree);
    }
    const auto tree = repository.writeUnion(trees);
    if (!tree) return fail(tree.error());
    const auto payload = repository.commitBytes(*tree, heads, author, author,
                                                format::joinMessage(author.name, logId));
    if (!payload) return fail(payload.error());
    const auto armor = signer.sign(*payload, cancel);
    if (!armor) return fail(armor.error());
    return repository.writeSignedCommit(*payload, *armor);
}

// Where the log stands now; the local branch may not exist yet.
base::Result<base::CommitId> currentHead(git::Repository& repository, const std::string& ref) {
    const auto head = repository.ref(ref);
    if (!head) return fail(head.error());
    return head->value_or(base::CommitId());
}

class Appending {
public:
    Appending(git::Repository& repository, const Prepared& prepared, sign::Signer& signer,
              const base::CancelToken& cancel)
        : m_repository(repository), m_prepared(prepared), m_signer(signer), m_cancel(cancel) {}

    base::Result<Appended> run();

private:
    base::Result<void> demandUnmoved();
    base::Result<void> publish(const base::CommitId& commit);
    base::Result<base::CommitId> joinWithHead(const base::CommitId& commit,
                                              const base::CommitId& head);

    git::Repository& m_repository;
    const Prepared& m_prepared;
    sign::Signer& m_signer;
    const base::CancelToken& m_cancel;
    base::CommitId m_before; // the ref when the object was written; none if it did not exist
};

base::Result<void> Appending::demandUnmoved() {
    const auto head = currentHead(m_repository, m_prepared.ref);
    if (!head) return fail(head.error());
    if (!head->isNone() && *head != m_prepared.expected) return fail(movedError());
    m_before = *head;
    return {};
}

base::Result<base::CommitId> Appending::joinWithHead(const base::CommitId& commit,
                                                     const base::CommitId& head) {
    const auto same = m_repository.isAncestor(m_prepared.expected, head);
    if (!same) return fail(same.error());
    if (!*same && head != m_prepared.expected)
        return fail(ErrorCode::Conflict,
                    base::said("the log was replaced by another history meanwhile"));
    const auto mine = m_repository.commit(commit, git::Strictness::Log);
    if (!mine) return fail(mine.error());
    return writeJoin(m_repository, {head, commit}, mine->committer, m_prepared.record.log, m_signer,
                     m_cancel);
}

// The statement is signed and written: from here on it is joined, never dropped or made again.
base::Result<void> Appending::publish(const base::CommitId& commit) {
    base::CommitId tip = commit, expected = m_before;
    for (int round = 0; round < kJoinTries; ++round) {
        const auto moved = m_repository.moveRef(m_prepared.ref, tip, expected,
                                                "countersign: " + m_prepared.record.kind);
        if (moved || moved.error().code != ErrorCode::Conflict) return moved;
        const auto head = currentHead(m_repository, m_prepared.ref);
        if (!head) return fail(head.error());
        if (*head == expected) return moved; // only its lock was held, for longer than one waits
        const auto joined = joinWithHead(commit, *head);
        if (!joined) return fail(joined.error());
        tip = *joined;
        expected = *head;
    }
    return fail(ErrorCode::Conflict, base::said("others keep writing to the log"));
}

base::Result<Appended> Appending::run() {
    // A lock that a crash left behind is told before anybody is asked for a signature.
    if (auto free = m_repository.awaitUnlocked(m_prepared.ref); !free) return fail(free.error());
    if (auto still = demandUnmoved(); !still) return fail(still.error());
    const auto armor = m_signer.sign(m_prepared.payload, m_cancel);
    if (!armor) return fail(armor.error());
    if (auto free = m_repository.awaitUnlocked(m_prepared.ref); !free) return fail(free.error());
    if (auto still = demandUnmoved(); !still) return fail(still.error());
    if (m_cancel.isCancelled()) return fail(ErrorCode::Cancelled, base::said("nothing was signed"));
    const auto commit = m_repository.writeSignedCommit(m_prepared.payload, *armor);
    if (!commit) return fail(commit.error());
    if (auto published = publish(*commit); !published) {
        base::Error error = published.error();
        error.what = base::said("signed as %1, but not in the log: %2", commit->hex(), error.what);
        const base::Sentence kept = base::said("the signed statement is kept in the repository");
        error.hint = error.hint.empty() ? kept : base::said("%1; %2", error.hint, kept);
        return fail(std::move(error));
    }
    return Appended{*commit, m_prepared.id};
}

// A log that replaces another takes its branch; the old one stays under a name of its own.
base::Result<base::CommitId> keepPredecessor(git::Repository& repository,
                                             const std::string& succeeds) {
    const auto old = base::CommitId::fromHex(succeeds);
    const auto here = repository.ref(kLogRef);
    if (!here) return fail(here.error());
    if (!old || here->value_or(base::CommitId()) != *old)
        return fail(ErrorCode::Conflict, base::said("the log to be replaced does not end there"),
                    {succeeds, 0, 0, {}}, base::said("name the head of the log as it stands here"));
    const std::string kept = std::string(kLogRef) + "-" + old->shortHex();
    const auto known = repository.ref(kept);
    if (!known) return fail(known.error());
    if (!*known)
        if (auto moved = repository.moveRef(kept, *old, {}, "countersign: kept"); !moved)
            return fail(moved.error());
    return *old;
}

base::Result<void> demandNoLog(git::Repository& repository) {
    const auto local = repository.ref(kLogRef);
    if (!local) return fail(local.error());
    if (*local)
        return fail(ErrorCode::Conflict, base::said("there is a decision log here already"), {},
                    "countersign init --succeeds HEAD replaces one that is lost or forked");
    const auto clash = repository.ref("refs/heads/countersign");
    if (!clash) return fail(clash.error());
    if (*clash)
        return fail(ErrorCode::Conflict, base::said("a branch named countersign is in the way"), {},
                    base::said("rename it: git branch -m countersign other-name"));
    const auto refs = repository.refs("refs/remotes/");
    if (!refs) return fail(refs.error());
    for (const git::Ref& ref : *refs)
        if (ref.name.ends_with("/countersign/log"))
            return fail(ErrorCode::Conflict,
                        base::said("a remote has a decision log already: %1", ref.name), {},
                        base::said("use that one"));
    return {};
}

} // namespace

base::Result<Appended> append(git::Repository& repository, const Prepared& prepared,
                              sign::Signer& signer, const base::CancelToken& cancel) {
    return Appending(repository, prepared, signer, cancel).run();
}

base::Result<base::CommitId> join(git::Repository& repository, const model::LedgerState& state,
                                  const std::vector<base::CommitId>& heads, sign::Signer& signer,
                                  base::UtcTime now, const base::CancelToken& cancel) {
    if (heads.size() < 2)
        return fail(ErrorCode::Invalid, base::said("a join needs two heads or more"));
    const model::Person* person = state.roster.byKey(signer.key().fingerprint);
    if (!person || state.retiredKeys.contains(signer.key().fingerprint) ||
        state.compromisedKeys.contains(signer.key().fingerprint))
        return fail(ErrorCode::Denied, base::said("this key may not sign in this log"));
    return writeJoin(repository, heads, identityOf(*person, state.logId, now), state.logId, signer,
                     cancel);
}

base::Result<base::CommitId> found(git::Repository& repository, const Founding& founding,
                                   sign::Signer& signer, const base::CancelToken& cancel) {
    const bool replaces = !founding.genesis.succeeds.empty();
    if (!replaces)
        if (auto free = demandNoLog(repository); !free) return fail(free.error());
    model::Genesis genesis = founding.genesis;
    genesis.schema = model::kSchema;
    genesis.signer.key = signer.key().fingerprint;
    Start start;
    if (auto fits = checkFounding(genesis, founding.policyText, founding.rosterText, start); !fits)
        return fail(fits.error());
    const model::Person* person = start.roster.byKey(genesis.signer.key);
    genesis.signer.principal = person->principal;
    genesis.signer.name = person->name;

    const std::string bytes = format::writeGenesis(genesis);
    if (const auto back = format::readGenesis(bytes, kGenesisPath); !back)
        return fail(back.error());
    std::vector<git::TreeAddition> files;
    const auto add = [&](const std::string& path, std::string_view text) -> base::Result<void> {
        const auto blob = repository.writeBlob(text);
        if (!blob) return fail(blob.error());
        files.push_back({path, 0100644, *blob});
        return {};
    };
    if (auto done = add(kGenesisPath, bytes); !done) return fail(done.error());
    if (auto done = add(policyPath(genesis.policy), founding.policyText); !done)
        return fail(done.error());
    if (auto done = add(rosterPath(genesis.roster), founding.rosterText); !done)
        return fail(done.error());
    const auto tree = repository.writeTree({}, files);
    if (!tree) return fail(tree.error());
    const git::Identity who = identityOf(*person, {}, genesis.signedAt);
    const auto payload = repository.commitBytes(
        *tree, {}, who, who, format::genesisMessage(genesis, base::sha256(bytes)));
    if (!payload) return fail(payload.error());
    const auto armor = signer.sign(*payload, cancel);
    if (!armor) return fail(armor.error());
    const auto commit = repository.writeSignedCommit(*payload, *armor);
    if (!commit) return fail(commit.error());
    base::CommitId before;
    if (replaces) {
        const auto kept = keepPredecessor(repository, genesis.succeeds);
        if (!kept) return fail(kept.error());
        before = *kept;
    }
    if (auto moved = repository.moveRef(kLogRef, *commit, before, "countersign: genesis"); !moved)
        return fail(moved.error());
    return *commit;
}

} // namespace countersign::ledger
