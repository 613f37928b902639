#include "core/ledger/History.h"

#include "core/ledger/OpenPgpCheck.h"
#include "core/sign/OpenPgp.h"
#include "core/sign/SshSig.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace countersign::ledger {

void Damage::note(const base::Error& error) {
    (error.code == base::ErrorCode::NotFound ? missing : corrupt) = true;
    if (first.empty()) first = error.sentence();
}

bool matchesPin(const CommitNode& node, const std::string& pin) {
    return pin == node.id.hex() || pin == node.raw.hex();
}

namespace {

using base::ErrorCode;
using model::Verdict;

constexpr std::size_t kSignatureBatch = 1024;

struct PendingCheck { // a signature waiting for the others of its batch
    std::size_t node;
    std::string payload, signature;
};

void checkSignature(CommitNode& node, const PendingCheck& check) {
    node.payload = base::sha256(check.payload);
    if (check.signature.empty()) {
        node.verdict = Verdict::Unsigned;
        node.reason = base::said("the commit is not signed");
        return;
    }
    if (check.signature.starts_with(sign::kOpenPgpArmor)) {
        node.openPgp = true;
        node.verdict = Verdict::UnsupportedAlgorithm;
        node.reason = base::said("its OpenPGP signature was not judged");
        return;
    }
    const auto signature = sign::parseSshSignature(check.signature);
    if (!signature) {
        node.verdict = signature.error().code == ErrorCode::Unavailable
                           ? Verdict::UnsupportedAlgorithm
                           : Verdict::BadSignature;
        node.reason = signature.error().what;
        return;
    }
    if (signature->hashAlgorithm != "sha512") {
        node.verdict = Verdict::UnsupportedAlgorithm;
        node.reason = base::said("the signature is not over SHA-512");
        return;
    }
    if (const auto good = sign::verifySshSignature(*signature, check.payload, "git"); !good) {
        node.verdict = Verdict::BadSignature;
        node.reason = good.error().what;
        return;
    }
    node.verdict = Verdict::Valid;
    node.fingerprint = signature->key.fingerprint;
    node.skFlags = signature->skFlags;
}

class HistoryReader {
public:
    HistoryReader(git::Repository& repository, const VerifyOptions& options, Damage& damage,
                  const History* known = nullptr)
        : m_repository(repository), m_options(options), m_damage(damage), m_knownLog(known) {}

    base::Result<std::vector<CommitNode>> readAll(const base::CommitId& head);
    // Every commit read stands on the last of those known.
    bool standsOnKnown() const { return m_standsOnKnown; }

private:
    void visit(const base::CommitId& id);
    void readOne(std::size_t index);
    void checkBatch();
    void fill(CommitNode& node, git::Commit&& commit);

    git::Repository& m_repository;
    const VerifyOptions& m_options;
    Damage& m_damage;
    const History* m_knownLog;
    bool m_standsOnKnown = true;
    std::vector<CommitNode> m_nodes;
    std::unordered_map<base::CommitId, std::size_t> m_known;
    std::vector<std::size_t> m_waiting;
    std::vector<PendingCheck> m_batch;
};

void HistoryReader::visit(const base::CommitId& id) {
    if (m_knownLog && m_knownLog->positions.contains(id)) {
        m_standsOnKnown = m_standsOnKnown && id == m_knownLog->nodes.back().id;
        return;
    }
    if (!m_known.emplace(id, m_nodes.size()).second) return;
    m_waiting.push_back(m_nodes.size());
    m_nodes.emplace_back();
    m_nodes.back().id = id;
}

void HistoryReader::fill(CommitNode& node, git::Commit&& commit) {
    node.tree = commit.tree;
    node.parentIds = std::move(commit.parents);
    node.authorIsCommitter = commit.author.name == commit.committer.name &&
                             commit.author.email == commit.committer.email &&
                             commit.author.time == commit.committer.time &&
                             commit.author.zone == commit.committer.zone;
    node.committer = std::move(commit.committer);
    node.message = std::move(commit.message);
}

void HistoryReader::readOne(std::size_t index) {
    const auto raw = m_repository.read(m_nodes[index].id, git::ObjectKind::Commit, git::kCommitCap);
    if (!raw) {
        m_damage.note(raw.error());
        m_nodes[index].reason = raw.error().what;
        return;
    }
    CommitNode& node = m_nodes[index];
    node.readable = true;
    node.raw = base::sha256(*raw);
    if (auto strict = git::parseCommit(*raw, git::Strictness::Log)) {
        m_batch.push_back({index, std::move(strict->payload), std::move(strict->signature)});
        fill(node, std::move(*strict));
    } else {
        node.verdict = Verdict::Malformed;
        node.reason = strict.error().what;
        // Only its place in the history is taken from a commit of loose form.
        auto loose = git::parseCommit(*raw, git::Strictness::Source);
        if (loose) fill(node, std::move(*loose));
        if (!loose) m_damage.note(loose.error());
    }
    if (node.parentIds.empty()) m_standsOnKnown = false;
    const std::vector<base::CommitId> parents = node.parentIds;
    for (const base::CommitId& parent : parents)
        visit(parent);
}

void HistoryReader::checkBatch() {
    const auto one = [this](std::size_t i) {
        checkSignature(m_nodes[m_batch[i].node], m_batch[i]);
    };
    if (m_options.parallel) {
        m_options.parallel(m_batch.size(), one);
    } else {
        for (std::size_t i = 0; i < m_batch.size(); ++i)
            one(i);
    }
    m_batch.clear();
    if (m_options.progress)
        m_options.progress(
            {base::said("Checking signatures"), m_nodes.size() - m_waiting.size(), 0});
}

base::Result<std::vector<CommitNode>> HistoryReader::readAll(const base::CommitId& head) {
    visit(head);
    while (!m_waiting.empty()) {
        const std::size_t next = m_waiting.back();
        m_waiting.pop_back();
        readOne(next);
        if (m_batch.size() < kSignatureBatch) continue;
        if (m_options.cancel.isCancelled())
            return base::fail(ErrorCode::Cancelled, base::said("the verification was stopped"));
        checkBatch();
    }
    checkBatch();
    return std::move(m_nodes);
}

struct ById {
    const std::vector<CommitNode>& nodes;
    bool operator()(std::size_t a, std::size_t b) const { return nodes[b].id < nodes[a].id; }
};

class TopologicalOrder {
public:
    explicit TopologicalOrder(std::vector<CommitNode>& nodes)
        : m_nodes(nodes), m_children(nodes.size()), m_open(nodes.size()), m_ready(ById{nodes}) {
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (nodes[i].readable) m_index.emplace(nodes[i].id, i);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            for (const base::CommitId& parent : nodes[i].parentIds) {
                const auto found = m_index.find(parent);
                if (found == m_index.end()) continue;
                m_children[found->second].push_back(i);
                ++m_open[i];
            }
        }
    }
    std::vector<std::size_t> run(std::optional<std::size_t> first) {
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_nodes[i].readable && m_open[i] == 0 && i != first) m_ready.push(i);
        if (first) emit(*first);
        while (!m_ready.empty()) {
            const std::size_t next = m_ready.top();
            m_ready.pop();
            emit(next);
        }
        return std::move(m_order);
    }

private:
    void emit(std::size_t index) {
        m_order.push_back(index);
        for (const std::size_t child : m_children[index])
            if (--m_open[child] == 0) m_ready.push(child);
    }
    std::vector<CommitNode>& m_nodes;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_open;
    std::unordered_map<base::CommitId, std::size_t> m_index;
    std::priority_queue<std::size_t, std::vector<std::size_t>, ById> m_ready;
    std::vector<std::size_t> m_order;
};

// The root that is taken for the log's start: the pinned one, else where the first parents end.
std::optional<std::size_t> startOf(const std::vector<CommitNode>& nodes,
                                   const std::optional<std::string>& pin) {
    std::unordered_map<base::CommitId, std::size_t> index;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!nodes[i].readable) continue;
        index.emplace(nodes[i].id, i);
        if (pin && nodes[i].parentIds.empty() && matchesPin(nodes[i], *pin)) return i;
    }
    std::size_t at = 0; // the head was read first
    while (at < nodes.size() && nodes[at].readable) {
        if (nodes[at].parentIds.empty()) return at;
        const auto parent = index.find(nodes[at].parentIds.front());
        if (parent == index.end()) break;
        at = parent->second;
    }
    // The line is broken; any start that can be reached lets the rest be shown.
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].readable && nodes[i].parentIds.empty()) return i;
    return std::nullopt;
}

void append(History& history, std::vector<CommitNode>& read,
            const std::vector<std::size_t>& order) {
    history.nodes.reserve(history.nodes.size() + order.size());
    for (const std::size_t index : order) {
        const auto position = static_cast<std::uint32_t>(history.nodes.size());
        history.nodes.push_back(std::move(read[index]));
        CommitNode& node = history.nodes.back();
        history.positions.emplace(node.id, position);
        for (const base::CommitId& parent : node.parentIds)
            if (const auto at = history.positions.find(parent); at != history.positions.end())
                node.parents.push_back(at->second);
        if (node.parentIds.empty()) history.roots.push_back(position);
    }
}

} // namespace

base::Result<History> readHistory(git::Repository& repository, const base::CommitId& head,
                                  TrustAnchor& trust, const VerifyOptions& options,
                                  Damage& damage) {
    auto read = HistoryReader(repository, options, damage).readAll(head);
    if (!read) return base::fail(read.error());
    if (options.anchor) {
        const auto root = startOf(*read, std::nullopt);
        auto anchor = options.anchor(root ? (*read)[*root].raw.hex() : std::string());
        if (!anchor) return base::fail(anchor.error());
        trust = std::move(*anchor);
    }
    const auto order = TopologicalOrder(*read).run(startOf(*read, trust.genesisPin));
    History history;
    append(history, *read, order);
    if (auto done = checkOpenPgp(repository, options, damage, history, 0); !done)
        return base::fail(done.error());
    return history;
}

base::Result<bool> extendHistory(git::Repository& repository, const base::CommitId& head,
                                 const VerifyOptions& options, Damage& damage, History& history) {
    HistoryReader reader(repository, options, damage, &history);
    auto read = reader.readAll(head);
    if (!read) return base::fail(read.error());
    const bool whole = std::all_of(read->begin(), read->end(),
                                   [](const CommitNode& node) { return node.readable; });
    if (!whole || !reader.standsOnKnown()) return false;
    const auto order = TopologicalOrder(*read).run(std::nullopt);
    const std::size_t known = history.nodes.size();
    append(history, *read, order);
    if (auto done = checkOpenPgp(repository, options, damage, history, known); !done)
        return base::fail(done.error());
    return true;
}

} // namespace countersign::ledger
