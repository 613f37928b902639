#include "core/ledger/Verify.h"

#include "core/ledger/Kept.h"
#include "core/ledger/Releases.h"

#include <algorithm>

namespace countersign::ledger {

namespace {

using base::ErrorCode;
using base::fail;
using model::LogState;
using model::Verdict;

class Verification {
public:
    Verification(git::Repository& repository, const TrustAnchor& trust,
                 const VerifyOptions& options)
        : m_repository(repository), m_trust(trust), m_options(options) {}

    base::Result<model::VerifyReport> run();

private:
    base::Result<void> findHead();
    // On top of what is known of the log, if that can be.
    base::Result<History> read();
    base::Result<bool> readOnTopOfKnown();
    base::Result<void> judgeAll(History& history);
    void fillLedger(const History& history, const Start& start, Judge& judge,
                    const Ancestry& ancestry);
    // Takes path, reason and warnings out of `judged`; its verdict, id and record stay.
    model::LogEntry entryOf(const CommitNode& node, Judged& judged, std::uint32_t position) const;
    void describeRepository();
    void checkGenesis(const History& history);
    void checkHeads(const History& history);
    void settle();
    void setState(LogState state, base::Sentence reason);

    git::Repository& m_repository;
    TrustAnchor m_trust;
    const VerifyOptions& m_options;
    model::VerifyReport m_report;
    Damage m_damage;
    base::CommitId m_head;
    KeptLog m_kept;
};

base::Result<void> Verification::findHead() {
    if (m_options.head) {
        m_head = *m_options.head;
        return {};
    }
    const auto head = m_repository.ref(m_options.ref);
    if (!head) return fail(head.error());
    if (!*head)
        return fail(ErrorCode::NotFound, base::said("there is no decision log"), {m_options.ref});
    m_head = **head;
    return {};
}

// States stand in the order of their weight: a heavier one is never covered by a lighter one.
void Verification::setState(LogState state, base::Sentence reason) {
    const auto weight = [](LogState each) {
        switch (each) {
        case LogState::Complete:
            return 0;
        case LogState::Behind:
            return 1;
        case LogState::Forked:
            return 2;
        case LogState::Rewritten:
            return 3;
        case LogState::UnknownGenesis:
            return 4;
        case LogState::Incomplete:
            return 5;
        case LogState::Unsupported:
            return 6;
        case LogState::Corrupt:
            return 7;
        case LogState::Missing:
            return 8;
        }
        return 8;
    };
    if (m_report.state != LogState::Missing && weight(state) <= weight(m_report.state)) return;
    m_report.state = state;
    m_report.reason = std::move(reason);
}

base::Result<bool> Verification::readOnTopOfKnown() {
    if (m_options.known.empty()) return false;
    auto kept = unpackLog(m_options.known, m_options.parallel);
    if (!kept) return false;
    m_kept = std::move(*kept);
    return extendHistory(m_repository, m_head, m_options, m_damage, m_kept.history);
}

base::Result<History> Verification::read() {
    const auto extended = readOnTopOfKnown();
    if (!extended) return fail(extended.error());
    if (*extended && m_options.anchor) {
        auto anchor = m_options.anchor(m_kept.history.nodes.front().raw.hex());
        if (!anchor) return fail(anchor.error());
        m_trust = std::move(*anchor);
    }
    if (*extended) return std::move(m_kept.history);
    m_kept = {};
    m_damage = {};
    return readHistory(m_repository, m_head, m_trust, m_options, m_damage);
}

base::Result<model::VerifyReport> Verification::run() {
    if (auto found = findHead(); !found) return fail(found.error());
    m_report.trust = model::Trust::FirstUse;
    setState(LogState::Complete, {});
    auto history = read();
    if (!history) return fail(history.error());
    describeRepository();
    if (history->nodes.empty() || history->roots.empty()) {
        m_report.ledger.ref = m_options.ref;
        m_report.ledger.head = m_head;
        if (!m_damage.missing && !m_damage.corrupt) m_damage.missing = true;
        for (std::uint32_t i = 0; i < history->nodes.size(); ++i) {
            Judged lost;
            lost.reason = base::said("the history before it is not here");
            m_report.ledger.entries.push_back(entryOf(history->nodes[i], lost, i));
        }
        m_report.wrong = history->nodes.size();
    } else {
        if (auto judged = judgeAll(*history); !judged) return fail(judged.error());
        checkGenesis(*history);
        checkHeads(*history);
    }
    settle();
    return std::move(m_report);
}

base::Result<void> Verification::judgeAll(History& history) {
    Trees trees(m_repository);
    const Ancestry ancestry(history.nodes);
    const Start start = judgeStart(m_repository, trees, history.nodes.front(), m_damage);
    Judge judge(m_repository, history, ancestry, start, trees, m_options.evidence, m_damage);
    judge.hashOnly(m_options.evidenceOf);
    const std::size_t count = history.nodes.size(), known = m_kept.judged.size();
    m_report.known = known;
    for (Judged& each : m_kept.judged)
        judge.restoreNext(std::move(each));
    while (judge.judgedCount() < count) {
        judge.judgeNext();
        // A long log is held whole: what is judged gives its text back.
        if (judge.judgedCount() > 1)
            std::string().swap(history.nodes[judge.judgedCount() - 1].message);
        if (judge.judgedCount() % 256 != 0) continue;
        if (m_options.cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("the verification was stopped"));
        if (m_options.progress)
            m_options.progress({base::said("Checking records"), judge.judgedCount(), count});
    }
    if (m_options.keep && !m_options.evidenceOf && count > known &&
        isKeepable(history, judge.judged(), m_damage))
        *m_options.keep = packLog(history, judge.judged());
    judge.judgeTogether();
    fillLedger(history, start, judge, ancestry);
    return {};
}

void Verification::fillLedger(const History& history, const Start& start, Judge& judge,
                              const Ancestry& ancestry) {
    model::LedgerState& ledger = m_report.ledger;
    ledger.present = true;
    ledger.ref = m_options.ref;
    ledger.head = m_head;
    ledger.genesis = history.nodes.front().id;
    ledger.logId = history.nodes.front().raw;
    ledger.headRaw = history.nodes.back().raw;
    ledger.commits = history.nodes.size();
    ledger.start = start.genesis;
    const Governance& governance = judge.governance();
    const InForce& now = governance.after(judge.judgedCount() - 1);
    ledger.policy = now.policy->policy;
    ledger.roster = now.people->version->roster;
    ledger.policyDigest = now.policy->digest;
    ledger.rosterDigest = now.people->version->digest;
    ledger.policyText = now.policy->text;
    ledger.rosterText = now.people->version->text;
    ledger.retiredKeys = judge.retiredKeys();
    ledger.compromisedKeys = governance.compromisedKeys();
    ledger.policies = governance.policies();
    ledger.rosters = governance.rosters();
    ledger.enactments = governance.enactments();
    ledger.proposals = judge.proposals();
    std::vector<Judged>& judged = judge.judged();
    Contents contents(m_repository, history.nodes.back().tree, judged);
    Releases releases(history, ancestry, governance, judged, contents);
    releases.judgeDecisions();
    judge.judgeAcknowledged();
    ledger.entries.reserve(judged.size());
    for (std::uint32_t position = 0; position < judged.size(); ++position) {
        ledger.entries.push_back(entryOf(history.nodes[position], judged[position], position));
        const Verdict verdict = judged[position].verdict;
        if (model::isCounted(verdict))
            ++m_report.counted;
        else
            ++(model::isHarmless(verdict) ? m_report.refused : m_report.wrong);
        if (verdict == Verdict::Valid) ++ledger.records;
    }
    ledger.releases = releases.histories(ledger.entries);
    ledger.facts = releases.facts().general(FactBook::kHead);
    for (const std::string& model : releases.facts().models())
        ledger.tierMoves[model] =
            releases.facts().tierMoves({model, {}}, FactBook::kHead, FactBook::kHead);
}

model::LogEntry Verification::entryOf(const CommitNode& node, Judged& judged,
                                      std::uint32_t position) const {
    model::LogEntry entry;
    entry.commit = node.id;
    entry.raw = node.raw;
    entry.verdict = judged.verdict;
    entry.reason = std::move(judged.reason);
    entry.warnings = std::move(judged.warnings);
    entry.path = std::move(judged.path);
    entry.id = judged.id;
    entry.record = judged.record;
    entry.committed = node.committer.time;
    entry.committer = node.committer.name;
    entry.position = position;
    return entry;
}

void Verification::describeRepository() {
    const git::RepositoryFacts& facts = m_repository.facts();
    if (facts.replaced)
        m_report.warnings.push_back(
            {"REPLACE_REFS", base::said("the repository replaces or grafts objects; this program "
                                        "ignores it, git does not")});
    if (facts.alternates)
        m_report.warnings.push_back(
            {"ALTERNATES", base::said("objects are read from another repository, too")});
}

void Verification::checkGenesis(const History& history) {
    const CommitNode& genesis = history.nodes.front();
    const model::LogEntry& entry = m_report.ledger.entries.front();
    if (entry.verdict != Verdict::Genesis)
        setState(LogState::UnknownGenesis,
                 base::said("the start of the log is not valid: %1", entry.reason));
    if (!m_trust.genesisPin) return;
    if (matchesPin(genesis, *m_trust.genesisPin)) {
        m_report.trust = m_trust.how;
        return;
    }
    m_report.trust = model::Trust::Unknown;
    setState(LogState::UnknownGenesis,
             m_report.ledger.start.succeeds.empty()
                 ? base::said("this is another log than the one trusted here: it starts with %1",
                              genesis.id.shortHex())
                 : base::said("this is another log than the one trusted here: it starts with %1 "
                              "and says that it replaces the log that ends at %2; compare its "
                              "fingerprint with its founder's, then pin it",
                              genesis.id.shortHex(), m_report.ledger.start.succeeds.substr(0, 12)));
}

void Verification::checkHeads(const History& history) {
    std::vector<bool> mainline(history.nodes.size(), false);
    auto at = history.positions.find(m_head);
    while (at != history.positions.end()) {
        mainline[at->second] = true;
        const CommitNode& node = history.nodes[at->second];
        if (node.parentIds.empty()) break;
        at = history.positions.find(node.parentIds.front());
    }
    for (const TrustAnchor::Head& head : m_trust.heads) {
        const auto found = history.positions.find(head.commit);
        const std::string name = head.commit.shortHex();
        if (found != history.positions.end()) {
            if (!mainline[found->second])
                m_report.warnings.push_back(
                    {"REORDERED",
                     base::said("the head %1 seen before is no longer on the main line", name)});
            continue;
        }
        if (head.samePath) {
            setState(
                LogState::Rewritten,
                base::said("the log does not hold the head %1 that was seen here before", name));
            continue;
        }
        const auto older = m_repository.isAncestor(m_head, head.commit);
        const auto here = m_repository.header(head.commit);
        if (here && older && !*older)
            setState(LogState::Forked,
                     base::said("another copy of this log went its own way at %1", name));
        else
            setState(LogState::Behind,
                     base::said("another copy of this log was seen here with the head %1", name));
    }
}

void Verification::settle() {
    if (m_damage.corrupt) setState(LogState::Corrupt, m_damage.first);
    if (m_damage.missing)
        setState(LogState::Incomplete,
                 m_damage.first.empty()
                     ? base::said("part of the log's own history is not here")
                     : base::said("part of the log's own history is not here: %1", m_damage.first));
    switch (m_report.state) {
    case LogState::Corrupt:
    case LogState::Incomplete:
    case LogState::Unsupported:
    case LogState::Missing:
        m_report.exitCode = 3;
        break;
    case LogState::Complete:
        m_report.exitCode = m_report.wrong == 0 ? 0 : 1;
        break;
    default:
        m_report.exitCode = 1;
    }
    if (!m_report.reason.empty() || m_report.wrong == 0) return;
    for (const model::LogEntry& entry : m_report.ledger.entries) {
        if (model::isHarmless(entry.verdict)) continue;
        m_report.reason = base::said("commit %1 is %2: %3", entry.commit.shortHex(),
                                     model::name(entry.verdict), entry.reason);
        return;
    }
}

constexpr int kMostPredecessors = 8;

// The log it replaces is judged by itself, from its own start; what is not here is said.
void followSuccession(git::Repository& repository, const VerifyOptions& options,
                      model::VerifyReport& report, int left) {
    const std::string& named = report.ledger.start.succeeds;
    if (named.empty() || left == 0) return;
    const auto head = base::CommitId::fromHex(named);
    if (!head || !repository.header(*head)) {
        report.warnings.push_back({"PREDECESSOR", base::said("the log it replaces, %1, is not here",
                                                             named.substr(0, 12))});
        return;
    }
    VerifyOptions old = options;
    old.head = *head;
    auto before = Verification(repository, {}, old).run();
    if (!before) {
        report.warnings.push_back({"PREDECESSOR", before.error().sentence()});
        return;
    }
    followSuccession(repository, options, *before, left - 1);
    report.warnings.push_back(
        {"PREDECESSOR",
         base::said("it replaces the log that ends at %1: %2, %3 records%4", head->shortHex(),
                    model::name(before->state), before->ledger.records,
                    before->reason.empty() ? base::Sentence()
                                           : base::said("; %1", before->reason))});
    report.predecessor = std::make_shared<const model::VerifyReport>(std::move(*before));
}

} // namespace

base::Result<model::VerifyReport> verify(git::Repository& repository, const TrustAnchor& trust,
                                         const VerifyOptions& options) {
    auto report = Verification(repository, trust, options).run();
    if (report) followSuccession(repository, options, *report, kMostPredecessors);
    return report;
}

} // namespace countersign::ledger
