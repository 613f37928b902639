#include "core/jobs/ExchangeParts.h"

#include "core/base/Text.h"
#include "core/jobs/Pool.h"
#include "core/jobs/Sentences.h"
#include "core/ledger/Append.h"
#include "core/sign/Asking.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace exchange {

namespace parts {

// What a remembered head's place is called when it is no repository of this computer.
constexpr const char* kMark = "exchange ";

std::string callOutOf(const model::LogEntry& entry) {
    if (!model::isHarmless(entry.verdict)) return "wrong";
    if (!model::isCounted(entry.verdict)) return "refused";
    if (!entry.record) return {};
    const model::Record& record = *entry.record;
    if (const auto* vote = std::get_if<model::Vote>(&record.body))
        return vote->vote == model::VoteValue::Dissent ? "objection" : "";
    if (record.kind == "join" || record.kind == "spoken") return "objection";
    if (record.kind.starts_with("policy-")) return "policy";
    if (record.kind.starts_with("roster-")) return "people";
    if (record.kind == "retire" || record.kind == "compromise") return "key";
    return {};
}

bool speaksFor(const model::Record& record) {
    if (const auto* vote = std::get_if<model::Vote>(&record.body))
        return vote->vote == model::VoteValue::Approve ||
               vote->vote == model::VoteValue::ApproveWithConditions;
    if (const auto* decision = std::get_if<model::Decide>(&record.body))
        return decision->outcome == model::Outcome::Approved ||
               decision->outcome == model::Outcome::ApprovedWithConditions;
    return false;
}

} // namespace parts

Result<std::string> logIdOf(git::Repository& repository, const base::CommitId& head) {
    auto root = repository.rootCommit(head);
    if (!root) return fail(root.error());
    return fingerprintOf(repository, *root);
}

Result<std::string> fingerprintOf(git::Repository& repository, const base::CommitId& head) {
    auto raw = repository.read(head, git::ObjectKind::Commit, git::kCommitCap);
    if (!raw) return fail(raw.error());
    return base::sha256(*raw).hex();
}

void rememberPeer(Workspace& workspace, const std::string& logId, const Peer& peer,
                  const base::CommitId& head) {
    if (peer.address.text.empty()) return;
    (void)workspace.stateOf(logId).rememberHead(
        {parts::kMark + peer.address.text, localLogRef(workspace), head, workspace.now()});
}

std::vector<base::CommitId> rememberedHeads(Workspace& workspace, const std::string& logId,
                                            const git::Address& address) {
    std::vector<base::CommitId> found;
    auto heads = workspace.stateOf(logId).heads();
    if (!heads) return found;
    for (const local::RememberedHead& head : *heads) {
        const bool any = address.text.empty() && head.repository.starts_with(parts::kMark);
        if (any || head.repository == parts::kMark + address.text) found.push_back(head.head);
    }
    return found;
}

Result<model::VerifyReport> judge(Workspace& workspace, git::Repository& repository,
                                  const ledger::TrustAnchor& trust, const base::CommitId& head,
                                  const base::CancelToken& cancel,
                                  const base::ProgressSink& progress) {
    ledger::VerifyOptions options;
    options.ref = localLogRef(workspace);
    options.head = head;
    options.parallel = parallelOver(workspace.threads());
    options.cancel = cancel;
    options.progress = progress;
    return ledger::verify(repository, trust, options);
}

std::set<base::CommitId> commitsOf(const model::VerifyReport* report) {
    std::set<base::CommitId> all;
    if (!report) return all;
    for (const model::LogEntry& entry : report->ledger.entries)
        all.insert(entry.commit);
    return all;
}

std::vector<Arrival> arrivals(const model::VerifyReport& theirs,
                              const std::set<base::CommitId>& known) {
    std::vector<Arrival> found;
    for (const model::LogEntry& entry : theirs.ledger.entries) {
        if (known.contains(entry.commit)) continue;
        found.push_back({entry, sentenceOf(entry, theirs.ledger), parts::callOutOf(entry)});
    }
    return found;
}

std::vector<HistoryLine> unsent(const model::VerifyReport& mine,
                                const std::set<base::CommitId>& theirs) {
    std::vector<HistoryLine> found;
    for (const model::LogEntry& entry : mine.ledger.entries) {
        if (!theirs.contains(entry.commit))
            found.push_back({entry, sentenceOf(entry, mine.ledger)});
    }
    return found;
}

std::vector<base::Sentence> against(const std::vector<Arrival>& arrived,
                                    const std::vector<HistoryLine>& mine) {
    std::vector<base::Sentence> found;
    std::set<model::ReleaseId> approved;
    for (const HistoryLine& line : mine) {
        if (line.entry.record && line.entry.record->subject && parts::speaksFor(*line.entry.record))
            approved.insert(line.entry.record->subject->release);
    }
    for (const Arrival& arrival : arrived) {
        if (arrival.callOut == "objection" && arrival.entry.record &&
            arrival.entry.record->subject &&
            approved.contains(arrival.entry.record->subject->release))
            found.push_back(base::said("%1; what you are sending speaks for it", arrival.sentence));
        const bool rules =
            arrival.callOut == "policy" || arrival.callOut == "people" || arrival.callOut == "key";
        const bool inForce =
            arrival.entry.record &&
            (arrival.entry.record->kind.ends_with("-enact") || arrival.callOut == "key");
        if (rules && inForce && !mine.empty())
            found.push_back(base::said("%1; what you are sending was signed before you knew",
                                       arrival.sentence));
    }
    return found;
}

// A shallow or partial repository cannot promise the history behind a commit: it offers nothing,
// and everything is fetched again.
std::vector<base::CommitId> offered(git::Repository& repository,
                                    const std::vector<base::CommitId>& heads) {
    std::vector<base::CommitId> known;
    if (repository.facts().shallow || repository.facts().partial) return known;
    for (const base::CommitId& head : heads) {
        const bool twice = std::find(known.begin(), known.end(), head) != known.end();
        if (!twice && repository.header(head) && repository.history({head}, {}))
            known.push_back(head);
    }
    return known;
}

Result<std::unique_ptr<git::Transport>> transport(Workspace& workspace,
                                                  const std::vector<base::CommitId>& known,
                                                  const sign::PromptHandler& prompt,
                                                  const base::CancelToken& cancel) {
    git::TransportOptions options;
    options.home = workspace.stateFolder() / "exchange";
    options.run = askingProgram(prompt);
    options.cancel = cancel;
    return git::Transport::open(workspace.repository(), known, options);
}

} // namespace exchange

git::RunProgram askingProgram(const sign::PromptHandler& prompt) {
    if (!prompt) return {};
    return [prompt](const base::ProcessRequest& request,
                    const base::CancelToken& cancel) -> Result<base::ProcessResult> {
        auto socket = sign::PromptSocket::open();
        if (!socket) return fail(socket.error());
        base::ProcessRequest asked = request;
        sign::askThrough(*socket, asked);
        asked.setenv["GIT_ASKPASS"] = base::selfPath().string();
        return sign::runAsking(asked, *socket, prompt, 0, cancel);
    };
}

std::string localLogRef(const Workspace& workspace) {
    const std::string& named = workspace.options().logRef;
    return named.starts_with("refs/heads/") ? named : std::string(ledger::kLogRef);
}

Result<Peer> findPeer(Workspace& workspace, const std::string& where) {
    auto remotes = workspace.repository().remotes();
    if (!remotes) return fail(remotes.error());
    const auto named = [&](const std::string& name) {
        return std::find_if(remotes->begin(), remotes->end(),
                            [&](const git::Remote& remote) { return remote.name == name; });
    };
    auto chosen = named(where.empty() ? "origin" : where);
    if (where.empty() && chosen == remotes->end() && remotes->size() == 1)
        chosen = remotes->begin();
    if (where.empty() && chosen == remotes->end())
        return fail(ErrorCode::NotFound,
                    remotes->empty()
                        ? base::said("This repository knows no remote")
                        : base::said("This repository knows several remotes, none called origin"),
                    {}, base::said("name one, an address or a folder: countersign sync WHERE"));
    Peer peer;
    std::string address = where;
    std::filesystem::path from = std::filesystem::current_path();
    if (chosen != remotes->end()) {
        address = chosen->url;
        from = workspace.repository().facts().folder;
        auto tracked =
            workspace.repository().ref("refs/remotes/" + chosen->name + "/countersign/log");
        if (tracked && *tracked) peer.seen.push_back(**tracked);
    }
    auto parsed = git::parseAddress(address, from);
    if (!parsed) return fail(parsed.error());
    peer.address = *parsed;
    peer.name = where.empty() ? chosen->name : where;
    auto mine = workspace.repository().ref(localLogRef(workspace));
    if (mine && *mine) {
        auto id = exchange::logIdOf(workspace.repository(), **mine);
        if (id) {
            const auto heads = exchange::rememberedHeads(workspace, *id, peer.address);
            peer.seen.insert(peer.seen.end(), heads.begin(), heads.end());
        }
    }
    return peer;
}

} // namespace countersign::jobs
