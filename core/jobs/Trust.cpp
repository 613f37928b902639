// What the log is worth here: the pin, the heads seen before, and the verification that uses them
// (decisions.md §2.4, §4.1).
#include "core/jobs/Pool.h"
#include "core/jobs/Workspace.h"

#include <algorithm>

namespace countersign::jobs {

using base::fail;
using base::Result;
using Report = std::shared_ptr<const model::VerifyReport>;

namespace trust_detail {

// A log swapped for another one has another id, so the pin must also be found by the path.
constexpr const char* kPathsId = "repositories";
constexpr const char* kGenesisMark = "genesis";

Report missing() {
    auto report = std::make_shared<model::VerifyReport>();
    report->state = model::LogState::Missing;
    report->reason = base::said("There is no decision log here");
    report->exitCode = 3;
    return report;
}

Report forked(const base::Error& error) {
    auto report = std::make_shared<model::VerifyReport>();
    report->state = model::LogState::Forked;
    report->reason = error.sentence();
    report->exitCode = 1;
    return report;
}

} // namespace trust_detail

// A memory that cannot be read is an error: taken for none, it would make any log a first use.
Result<ledger::TrustAnchor> Workspace::anchorFor(const std::string& logId) {
    ledger::TrustAnchor anchor;
    const local::State own = stateOf(logId);
    const std::string key = repositoryKey();
    if (!m_options.genesis.empty()) {
        anchor.genesisPin = m_options.genesis;
        anchor.how = model::Trust::Pinned;
    } else {
        auto paths = stateOf(trust_detail::kPathsId).heads();
        if (!paths) return fail(paths.error());
        for (const local::RememberedHead& head : *paths) {
            if (head.repository == key && head.ref == trust_detail::kGenesisMark)
                anchor.genesisPin = head.head.hex();
        }
        if (!anchor.genesisPin) {
            auto pin = own.genesisPin();
            if (!pin) return fail(pin.error());
            anchor.genesisPin = *pin;
        }
        anchor.how = anchor.genesisPin ? model::Trust::Remembered : model::Trust::FirstUse;
    }
    auto heads = own.heads();
    if (!heads) return fail(heads.error());
    for (const local::RememberedHead& head : *heads)
        anchor.heads.push_back({head.head, head.repository == key});
    return anchor;
}

Result<ledger::TrustAnchor> Workspace::anchor() {
    auto own = state();
    if (!own) return fail(own.error());
    return anchorFor(m_stateId);
}

void Workspace::trustGenesis(const base::CommitId& genesis, const std::string& how) {
    auto own = state();
    if (own) (void)(*own)->setGenesisPin(genesis.hex(), how);
    (void)stateOf(trust_detail::kPathsId)
        .rememberHead({repositoryKey(), trust_detail::kGenesisMark, genesis, now()});
}

bool Workspace::hasPathMemory(const base::CommitId& genesis) {
    auto known = stateOf(trust_detail::kPathsId).heads();
    const std::string key = repositoryKey();
    return known && std::any_of(known->begin(), known->end(), [&](const auto& head) {
               return head.repository == key && head.ref == trust_detail::kGenesisMark &&
                      head.head == genesis;
           });
}

// Failing to remember changes no verdict: the next start is a first use again, and says so.
void Workspace::rememberTrust(const model::VerifyReport& report) {
    auto own = state();
    if (!own || report.exitCode != 0) return;
    if (report.trust != model::Trust::Remembered || !hasPathMemory(report.ledger.genesis))
        trustGenesis(report.ledger.genesis, model::name(report.trust));
    const std::string key = repositoryKey();
    auto heads = (*own)->heads();
    if (heads) {
        for (const local::RememberedHead& head : *heads) {
            if (head.repository == key && head.ref == report.ledger.ref &&
                head.head == report.ledger.head)
                return;
        }
    }
    (void)(*own)->rememberHead({key, report.ledger.ref, report.ledger.head, now()});
}

Result<Report> Workspace::verifiedNow(const base::CancelToken& cancel,
                                      const base::ProgressSink& progress, bool remember) {
    auto log = ledger::findLog(*m_repository, m_options.logRef);
    if (!log) {
        if (log.error().code == base::ErrorCode::Conflict) return trust_detail::forked(log.error());
        return fail(log.error());
    }
    if (!*log) return trust_detail::missing();
    const std::string key = (*log)->name + " " + (*log)->head.hex();
    if (!m_report || m_reportKey != key) {
        ledger::VerifyOptions options;
        options.ref = (*log)->name;
        options.parallel = parallelOver(m_threads);
        options.progress = progress;
        options.cancel = cancel;
        // Not asked before: naming the log's state would read its whole first-parent line.
        options.anchor = [&](const std::string& logId) {
            if (logId.empty()) return anchor();
            m_logId = {(*log)->head, logId};
            return anchorFor(logId);
        };
        auto report = verify(std::move(options));
        if (!report) return fail(report.error());
        m_report = std::make_shared<const model::VerifyReport>(std::move(*report));
        m_reportKey = key;
    }
    const bool pinned = m_report->trust != model::Trust::FirstUse;
    if (remember && (pinned || m_options.rememberFirstUse)) rememberTrust(*m_report);
    return m_report;
}

// As of an earlier place: the whole log is judged first, since a past cut out of a broken log is
// not worth more than the log.
Result<Report> Workspace::verifiedThen(const Position& position, const base::CancelToken& cancel,
                                       const base::ProgressSink& progress) {
    auto whole = verifiedNow(cancel, progress, false);
    if (!whole || (*whole)->state == model::LogState::Missing) return whole;
    if (position.beforeLog) return trust_detail::missing();
    if (!position.log || *position.log == (*whole)->ledger.head) return whole;
    const std::string key = m_reportKey + " " + position.log->hex();
    if (m_past && m_pastKey == key) return m_past;
    ledger::VerifyOptions options;
    options.ref = (*whole)->ledger.ref;
    options.head = position.log;
    options.parallel = parallelOver(m_threads);
    options.progress = progress;
    options.cancel = cancel;
    auto trust = anchor();
    if (!trust) return fail(trust.error());
    trust->heads.clear();
    auto report = ledger::verify(*m_repository, *trust, options);
    if (!report) return fail(report.error());
    report->trust = (*whole)->trust;
    if ((*whole)->state != model::LogState::Complete) {
        report->state = (*whole)->state;
        report->reason = (*whole)->reason;
        report->exitCode = (*whole)->exitCode;
    }
    m_past = std::make_shared<const model::VerifyReport>(std::move(*report));
    m_pastKey = key;
    return m_past;
}

Result<Report> Workspace::verified(const AsOf& asOf, const base::CancelToken& cancel,
                                   const base::ProgressSink& progress, bool remember) {
    if (asOf.revision.empty()) return verifiedNow(cancel, progress, remember);
    auto where = position(asOf);
    if (!where) return fail(where.error());
    return verifiedThen(*where, cancel, progress);
}

} // namespace countersign::jobs
